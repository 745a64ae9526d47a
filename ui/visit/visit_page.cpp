// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/visit_page.h"
#include "core/store/store.h"
#include "core/visit/visit_plan.h"
#include "ui/parts/chip.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/remember.h"
#include "ui/parts/row_list.h"
#include "ui/parts/states.h"
#include "ui/visit/agenda_rows.h"
#include "ui/visit/brief_pane.h"
#include "ui/visit/brief_viewer.h"
#include "ui/visit/record_screen.h"
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

constexpr QKeyCombination planKey = Qt::CTRL | Qt::Key_N;
constexpr QKeyCombination printKey = Qt::CTRL | Qt::Key_P;
constexpr QKeyCombination recordKey = Qt::CTRL | Qt::Key_R;

} // namespace

VisitPage::VisitPage(const AppContext& appContext, QWidget* parent)
    : Page(appContext, parent), m_screens(new QStackedLayout(this)), m_header(new PageHeader(tr("Visits"))),
      m_filters(new FilterBar), m_week(new Chip(tr("Week"))), m_month(new Chip(tr("Month"))),
      m_list(new RowList), m_model(new GroupedModel(this)), m_late(new LinkLabel),
      m_more(new TextLabel({}, Face::Caption, Ink::Quiet)), m_split(new QSplitter), m_pane(new BriefPane),
      m_record(new RecordScreen(appContext)), m_viewer(new BriefViewer), m_print(printOnPaper)
{
    m_from = context().clock.today();
    build();
    addShortcuts();
    setSpan(context().memory.value(u"visits/span"_s).toString() == u"month"_s ? Span::Month : Span::Week);
    connect(m_record, &RecordScreen::closed, this, &VisitPage::backToAgenda);
    connect(m_record, &RecordScreen::recorded, this, [this](const Uuid& id) {
        m_wanted = id;
        backToAgenda();
    });
    connect(m_viewer, &BriefViewer::closed, this, &VisitPage::backToAgenda);
    connect(m_viewer, &BriefViewer::printWanted, this, &VisitPage::print);
    connect(m_viewer, &BriefViewer::saveWanted, this, &VisitPage::save);
    connect(m_pane, &BriefPane::printWanted, this, &VisitPage::print);
    connect(m_pane, &BriefPane::saveWanted, this, &VisitPage::save);
    connect(m_pane, &BriefPane::viewWanted, this, &VisitPage::view);
    connect(m_pane, &BriefPane::recordWanted, this, &VisitPage::record);
    connect(m_pane, &BriefPane::editWanted, this, &VisitPage::editPlan);
    connect(m_pane, &BriefPane::cancelWanted, this, &VisitPage::callOff);
    connect(m_pane, &BriefPane::customerWanted, this, [this] {
        if (const AgendaEntry* entry = chosen())
            context().navigator.open(EntityKind::Customer, entry->customer.uuid);
    });
    connect(&context().store, &Store::changed, this, &VisitPage::noteChange);
}

void VisitPage::build()
{
    auto* agenda = new QWidget;
    auto* column = new QVBoxLayout(agenda);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(space::hair);
    m_split->addWidget(makeList());
    m_split->addWidget(m_pane);
    m_split->setStretchFactor(0, 1);
    m_pane->setMinimumWidth(metric::sidePaneMin);
    rememberSizes(m_split, context().memory, u"visits/split"_s, {metric::windowWidth, metric::listPane});
    column->addWidget(m_split, 1);
    m_screens->addWidget(agenda);
    m_screens->addWidget(m_record);
    m_screens->addWidget(m_viewer);
}

QWidget* VisitPage::makeList()
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    makePeriod();
    m_filters->addLeading(m_week);
    m_filters->addLeading(m_month);
    m_late->setObjectName(u"late"_s);
    m_late->setInk(Ink::Amber);
    m_filters->addTrailing(m_late);
    m_late->hide();
    connect(m_late, &LinkLabel::clicked, this, [this] {
        m_list->setCurrentIndex(m_model->index(1, 0)); // overdue ones come first
        m_list->scrollToTop();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    auto* filters = new QHBoxLayout;
    filters->setContentsMargins(space::pageMargin, 0, space::pageMargin, 0);
    filters->addWidget(m_filters);
    column->addLayout(filters);
    column->addWidget(new Hairline);
    m_list->setObjectName(u"agenda"_s);
    m_list->setAccessibleName(tr("Visits"));
    m_list->setModel(m_model);
    m_list->rows()->setMargin(space::pageMargin);
    m_list->rows()->setLeading(true, false);
    m_list->rows()->setColumns(metric::todayClock, 0);
    auto* empty = new EmptyState(u"visit"_s, tr("No visits in this period"),
                                 tr("Plan a visit, or look at another week."));
    connect(empty->addStep(tr("Plan a visit"), u"add"_s), &QPushButton::clicked, this, &VisitPage::plan);
    m_list->setPlaceholder(empty);
    column->addWidget(m_list, 1);
    m_more->setContentsMargins(space::pageMargin, space::x2, space::pageMargin, space::x2);
    m_more->hide();
    column->addWidget(m_more);
    connect(m_list, &RowList::currentIdChanged, this, &VisitPage::choose);
    connect(m_list, &RowList::opened, this, &VisitPage::view);
    connect(m_filters, &FilterBar::changed, this, &VisitPage::load);
    return left;
}

void VisitPage::makePeriod()
{
    auto* back = makeIconButton(u"chevron-left"_s, tr("Earlier"));
    auto* today = makeButton(tr("Today"), ButtonLook::Small);
    auto* on = makeIconButton(u"chevron-right"_s, tr("Later"));
    back->setObjectName(u"earlier"_s);
    today->setObjectName(u"today"_s);
    on->setObjectName(u"later"_s);
    m_header->addWidget(back);
    m_header->addWidget(today);
    m_header->addWidget(on);
    connect(back, &QToolButton::clicked, this, [this] { move(-1); });
    connect(today, &QPushButton::clicked, this, [this] { move(0); });
    connect(on, &QToolButton::clicked, this, [this] { move(1); });
    auto* add = m_header->setPrimary(tr("Plan a visit"), u"add"_s);
    connect(add, &QPushButton::clicked, this, &VisitPage::plan);
    m_week->setObjectName(u"week"_s);
    m_month->setObjectName(u"month"_s);
    for (Chip* chip : {m_week, m_month})
        chip->setCheckable(true);
    connect(m_week, &Chip::clicked, this, [this] { setSpan(Span::Week); });
    connect(m_month, &Chip::clicked, this, [this] { setSpan(Span::Month); });
}

QString VisitPage::title() const
{
    const AgendaEntry* entry = chosen();
    return entry && m_screens->currentIndex() != AgendaScreen ? tr("Visits") + u'・' + entry->customerName
                                                              : tr("Visits");
}

QWidget* VisitPage::focusTarget()
{
    if (m_screens->currentIndex() == Recording)
        return m_record->focusTarget();
    return m_screens->currentIndex() == Viewing ? m_viewer->focusTarget() : m_list;
}

std::vector<PageAction> VisitPage::actions()
{
    std::vector<PageAction> all{{tr("Plan a visit"), u"add"_s, planKey, [this] { plan(); }}};
    const AgendaEntry* entry = chosen();
    if (!entry)
        return all;
    const QString& name = entry->customerName;
    all.push_back({tr("View the brief of %1").arg(name), u"note"_s, {}, [this] { view(); }});
    all.push_back({tr("Print the brief of %1").arg(name), u"print"_s, printKey, [this] { print(); }});
    if (entry->state != VisitState::Cancelled)
        all.push_back({tr("Record the visit to %1").arg(name), u"edit"_s, recordKey, [this] { record(); }});
    return all;
}

void VisitPage::addShortcuts()
{
    const auto add = [this](const QKeySequence& key, void (VisitPage::*what)()) {
        auto* shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    add(planKey, &VisitPage::plan);
    add(printKey, &VisitPage::print);
    add(recordKey, &VisitPage::record);
}

PageEntry visitPageEntry()
{
    PageEntry entry;
    entry.id = u"visits"_s;
    entry.label = VisitPage::tr("Visits");
    entry.icon = u"visit"_s;
    entry.opens = {EntityKind::Visit};
    entry.make = [](const AppContext& context, QWidget* parent) -> Page* {
        return new VisitPage(context, parent);
    };
    entry.countMeans = VisitPage::tr("Visits due today or before and not recorded");
    entry.count = [](const AppContext& context, QObject* receiver, const std::function<void(int)>& answer) {
        deliver(receiver, context.store.read([](Reader& r) { return countVisitsToday(r); }),
                [answer](Result<int> count) {
                    if (count)
                        answer(*count);
                });
    };
    return entry;
}

} // namespace zhike
