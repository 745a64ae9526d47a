// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contract/contracts_page.h"

#include "core/contract/fee_list.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/contract/commitments_view.h"
#include "ui/contract/instalments_view.h"
#include "ui/contract/renewals_view.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/shell/saved_views.h"
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

const QString viewKey = u"contracts/view"_s;
const QString entryId = u"contracts"_s;

template <class View>
ContractView* make(const AppContext& context)
{
    return new View(context);
}

QString viewOf(EntityKind kind)
{
    return kind == EntityKind::Commitment   ? u"commitments"_s
           : kind == EntityKind::Instalment ? u"instalments"_s
                                            : u"renewals"_s;
}

} // namespace

ContractsPage::ContractsPage(const AppContext& appContext, QWidget* parent)
    : Page(appContext, parent), m_header(new PageHeader(tr("Contracts"))), m_tabs(new TabBar),
      m_stack(new QStackedWidget), m_places{{u"renewals"_s, make<RenewalsView>},
                                            {u"instalments"_s, make<InstalmentsView>},
                                            {u"commitments"_s, make<CommitmentsView>}}
{
    m_tabs->setObjectName(u"contractViews"_s);
    m_tabs->setAccessibleName(tr("Views of the contracts"));
    m_tabs->addTab(u"renewals"_s, tr("Renewals"));
    m_tabs->addTab(u"instalments"_s, tr("Instalments"));
    m_tabs->addTab(u"commitments"_s, tr("Commitments"));
    const QString last = context().memory.value(viewKey, u"renewals"_s).toString();
    m_tabs->setCurrent(m_tabs->ids().contains(last) ? last : u"renewals"_s);
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(space::pageMargin, 0, space::pageMargin, 0);
    tabRow->addWidget(m_tabs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(tabRow);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &TabBar::currentChanged, this, &ContractsPage::choose);
    m_views = new SavedViews(
        this, entryId,
        {[this] {
             return QVariantMap{{u"tab"_s, viewId()}, {u"view"_s, view() ? view()->state() : QVariantMap()}};
         },
         [this](const QVariantMap& state) {
             choose(state.value(u"tab"_s).toString());
             view()->setState(state.value(u"view"_s).toMap());
             focusTarget()->setFocus(Qt::OtherFocusReason);
         }});
    connect(m_views, &SavedViews::changed, this, &ContractsPage::showName);
}

/// The title is the name of the saved view that is shown.
void ContractsPage::showName()
{
    const QString name = m_views->shownName();
    m_header->setTitle(name.isEmpty() ? tr("Contracts") : name);
}

void ContractsPage::openView(const QString& id)
{
    m_views->open(id);
}

void ContractsPage::fillViewMenu(const QString& id, QMenu& menu)
{
    m_views->fillMenu(id, menu);
}

ContractsPage::Place& ContractsPage::current()
{
    return *std::ranges::find(m_places, m_tabs->current(), &Place::id);
}

void ContractsPage::choose(const QString& id)
{
    m_tabs->setCurrent(id);
    Place& place = current();
    if (!place.view) {
        place.view = place.make(context());
        m_stack->addWidget(place.view);
        connect(place.view, &ContractView::noteChanged, this, [this, id](const QString& note) {
            std::ranges::find(m_places, id, &Place::id)->note = note;
            if (id == m_tabs->current())
                m_header->setNote(note);
        });
        connect(place.view, &ContractView::chosen, this, &Page::recordShown);
        connect(place.view, &ContractView::saveViewWanted, m_views, &SavedViews::save);
        connect(place.view, &ContractView::stateChanged, this, &ContractsPage::showName);
    }
    m_header->setNote(place.note);
    const bool within = m_stack->isAncestorOf(QApplication::focusWidget()); // in the view that goes
    m_stack->setCurrentWidget(place.view);
    if (within)
        focusTarget()->setFocus(Qt::OtherFocusReason);
    context().memory.remember(viewKey, id);
    place.view->activate();
    showName();
    Q_EMIT titleChanged();
}

ContractView* ContractsPage::view() const
{
    return std::ranges::find(m_places, m_tabs->current(), &Place::id)->view;
}

QString ContractsPage::viewId() const
{
    return m_tabs->current();
}

QString ContractsPage::title() const
{
    return format::joined({tr("Contracts"), m_tabs->text(m_tabs->current())});
}

void ContractsPage::activate()
{
    choose(m_tabs->current());
}

void ContractsPage::open(EntityKind kind, const Uuid& id)
{
    choose(viewOf(kind));
    view()->open(id);
}

void ContractsPage::openTab(const QString& tab)
{
    if (m_tabs->ids().contains(tab))
        choose(tab);
}

std::vector<PageAction> ContractsPage::actions()
{
    std::vector<PageAction> all;
    if (view())
        all = view()->actions();
    all.push_back({tr("Save this view as …"), u"save"_s, {}, [this] { m_views->save(m_tabs); }});
    for (const QString& id : m_tabs->ids()) {
        if (id != m_tabs->current())
            //: One of the views of the contracts: renewals, instalments, commitments
            all.push_back(
                {tr("Contracts: %1").arg(m_tabs->text(id)), u"contract"_s, {}, [this, id] { choose(id); }});
    }
    return all;
}

QVector<KeyHelp> ContractsPage::keyHelp() const
{
    return view() ? view()->keyHelp() : QVector<KeyHelp>{};
}

QWidget* ContractsPage::focusTarget()
{
    return view() ? view()->focusTarget() : nullptr;
}

PageEntry contractsEntry()
{
    PageEntry entry;
    entry.id = entryId;
    entry.views = SavedViews::entries(entry.id);
    entry.label = ContractsPage::tr("Contracts");
    entry.icon = u"contract"_s;
    entry.opens = {EntityKind::Instalment, EntityKind::Commitment};
    entry.make = [](const AppContext& context, QWidget* parent) -> Page* {
        return new ContractsPage(context, parent);
    };
    entry.countMeans = ContractsPage::tr("Overdue, or to be asked for before long");
    entry.count = [](const AppContext& context, QObject* receiver, const std::function<void(int)>& answer) {
        deliver(receiver, context.store.read([](Reader& r) { return countFeeWork(r); }),
                [answer](Result<int> count) {
                    if (count)
                        answer(*count);
                });
    };
    return entry;
}

} // namespace zhike
