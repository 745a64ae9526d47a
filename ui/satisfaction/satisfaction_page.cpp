// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/satisfaction_page.h"

#include "core/store/store.h"
#include "ui/parts/header.h"
#include "ui/satisfaction/kano_view.h"
#include "ui/satisfaction/satisfaction_view.h"
#include "ui/satisfaction/scope_bar.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 freshMs = 5 * 60 * 1'000;

} // namespace

SatisfactionPage::SatisfactionPage(const AppContext& context, QWidget* parent)
    : Page(context, parent), m_view(new SatisfactionView(context))
{
    auto* header = new PageHeader(tr("Satisfaction"));
    header->addWidget(m_view->scopeBar());
    auto* record = header->setPrimary(tr("Record satisfaction"), u"add"_s);
    record->setObjectName(u"record"_s);
    connect(record, &QPushButton::clicked, m_view, &SatisfactionView::recordSurvey);
    m_view->fillMenu(header->menu());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_view, 1);
}

QString SatisfactionPage::title() const
{
    return tr("Satisfaction and response");
}

void SatisfactionPage::activate()
{
    // Clocks run past what they promise without anything being recorded.
    const Instant now = context().clock.now();
    if (hasNews() || now.ms - m_loaded.ms >= freshMs) {
        m_loaded = now;
        m_view->load();
    }
}

void SatisfactionPage::timePassed(bool newDay)
{
    if (newDay)
        m_view->load();
}

void SatisfactionPage::openTab(const QString& tab)
{
    const bool begin = tab == u"kano-new"_s;
    if (!begin && tab != u"kano-record"_s)
        return m_view->showTab(tab);
    m_view->showTab(u"kano"_s);
    auto* kano = m_view->kano();
    connect(
        kano, &KanoView::shown, this, [kano, begin] { begin ? kano->begin() : kano->record(); },
        Qt::SingleShotConnection);
    kano->load();
}

void SatisfactionPage::open(EntityKind kind, const Uuid& id)
{
    m_view->showTab(u"kano"_s);
    if (kind == EntityKind::KanoStudy)
        return m_view->kano()->showStudy(Id<KanoStudy>(id));
    if (kind != EntityKind::KanoItem)
        return;
    deliver(this, context().store.read([id](Reader& r) { return r.find(Id<KanoItem>(id)); }),
            [this](const Result<KanoItem>& item) {
                if (item)
                    m_view->kano()->showStudy(item->study, item->id);
                else
                    context().navigator.showError(item.error());
            });
}

std::vector<PageAction> SatisfactionPage::actions()
{
    std::vector<PageAction> all{
        {tr("Record satisfaction"), u"add"_s, QKeySequence(u"Ctrl+N"_s), [this] { m_view->recordSurvey(); }},
        {tr("Save all charts"), u"export"_s, {}, [this] { m_view->saveCharts(); }},
        {tr("Print all charts to PDF"), u"print"_s, {}, [this] { m_view->printCharts(); }}};
    for (PageAction& action : m_view->kano()->actions())
        all.push_back(std::move(action));
    return all;
}

PageEntry satisfactionEntry()
{
    PageEntry entry;
    entry.id = u"satisfaction"_s;
    entry.label = SatisfactionPage::tr("Satisfaction");
    entry.icon = u"satisfaction"_s;
    entry.opens = {EntityKind::KanoStudy, EntityKind::KanoItem};
    entry.make = [](const AppContext& context, QWidget* parent) -> Page* {
        return new SatisfactionPage(context, parent);
    };
    return entry;
}

} // namespace zhike
