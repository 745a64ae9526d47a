// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/visit_page.h"
#include "core/store/store.h"
#include "core/visit/brief_text.h"
#include "ui/parts/chip.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/remember.h"
#include "ui/parts/row_list.h"
#include "ui/parts/scroll_keeper.h"
#include "ui/parts/selection_bar.h"
#include "ui/parts/short_list.h"
#include "ui/parts/side_place.h"
#include "ui/parts/states.h"
#include "ui/parts/view_switch.h"
#include "ui/shell/look.h"
#include "ui/shell/saved_views.h"
#include "ui/visit/brief_pane.h"
#include "ui/visit/brief_viewer.h"
#include "ui/visit/month_view.h"
#include "ui/visit/record_screen.h"
#include "ui/visit/suggestion_pane.h"
#include "ui/visit/week_view.h"
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

constexpr TextMetric leastCalendar{504}; // less room than this, and the pane goes below
constexpr TextMetric sideWidth{metric::sidePaneMin, TextMetric::Half};
constexpr QKeyCombination planKey = Qt::CTRL | Qt::Key_N;
constexpr QKeyCombination printKey = Qt::CTRL | Qt::Key_P;
constexpr QKeyCombination recordKey = Qt::CTRL | Qt::Key_R;

} // namespace

VisitPage::VisitPage(const AppContext& appContext, QWidget* parent)
    : Page(appContext, parent), m_screens(new QStackedLayout(this)), m_header(new PageHeader(tr("Visits"))),
      m_filters(new FilterBar), m_switch(new ViewSwitch(tr("How visits are shown"))),
      m_views(new QStackedWidget), m_month(new MonthView(appContext.clock)),
      m_week(new WeekView(appContext.clock)), m_list(new RowList), m_agenda(nullptr), m_late(new LinkLabel),
      m_due(new Chip({})), m_groups(new Chip({}, Chip::Kind::Menu)),
      m_more(new TextLabel({}, Face::Caption, Ink::Quiet)), m_split(new QSplitter),
      m_side(new QStackedWidget), m_pane(new BriefPane), m_suggestions(new SuggestionPane(appContext)),
      m_record(new RecordScreen(appContext)), m_viewer(new BriefViewer), m_print(printOnPaper)
{
    m_day = context().clock.today();
    m_list->setObjectName(u"agenda"_s);
    m_agenda = new ShortList(m_list, context(), agendaDesign(), this);
    build();
    addShortcuts();
    const QString last = context().memory.value(u"visits/view"_s).toString();
    setView(last == u"month"_s ? View::Month : last == u"agenda"_s ? View::Agenda : View::Week);
    connect(m_record, &RecordScreen::closed, this, &VisitPage::backToVisits);
    connect(m_record, &RecordScreen::recorded, this, [this](const Uuid& id) {
        m_wanted = id;
        backToVisits();
    });
    connect(m_viewer, &BriefViewer::closed, this, &VisitPage::backToVisits);
    connect(m_viewer, &BriefViewer::printWanted, this, &VisitPage::print);
    connect(m_viewer, &BriefViewer::saveWanted, this, &VisitPage::save);
    listenToPane();
    connect(&context().store, &Store::changed, this, &VisitPage::noteChange);
    buildViews();
}

void VisitPage::listenToPane()
{
    connect(m_pane, &BriefPane::printWanted, this, &VisitPage::print);
    connect(m_pane, &BriefPane::saveWanted, this, &VisitPage::save);
    connect(m_pane, &BriefPane::icsWanted, this, [this] {
        if (const AgendaEntry* entry = chosen())
            saveIcs({entry->id}, BriefText::join({entry->customerName, enumLabel(entry->kind)}));
    });
    connect(m_pane, &BriefPane::viewWanted, this, &VisitPage::view);
    connect(m_pane, &BriefPane::recordWanted, this, &VisitPage::record);
    connect(m_pane, &BriefPane::editWanted, this, &VisitPage::editPlan);
    connect(m_pane, &BriefPane::cancelWanted, this, &VisitPage::callOff);
    connect(m_pane, &BriefPane::customerWanted, this, [this] {
        if (const AgendaEntry* entry = chosen())
            context().navigator.open(EntityKind::Customer, entry->customer.uuid);
    });
    connect(m_suggestions, &SuggestionPane::closed, this, [this] { showDue(false); });
    connect(m_suggestions, &SuggestionPane::customerWanted, this,
            [this](const Uuid& id) { context().navigator.open(EntityKind::Customer, id); });
}

void VisitPage::showDue(bool on)
{
    m_due->setChecked(on);
    m_side->setCurrentIndex(on ? 1 : 0);
    fitSide();
    if (on) {
        m_suggestions->load();
        m_suggestions->list()->setFocus(Qt::OtherFocusReason);
    } else {
        m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
}

bool VisitPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_split && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(
            this, [this] { fitSide(); }, Qt::QueuedConnection);
    return Page::eventFilter(watched, event);
}

/// Where there is no room beside the visits, their brief is read in full (Enter), and what is to be planned
/// stands in their place.
void VisitPage::fitSide()
{
    const bool beside = m_split->orientation() == Qt::Horizontal;
    const bool due = m_side->currentIndex() == 1;
    m_split->widget(0)->setVisible(beside || !due);
    m_side->setVisible(beside || due);
}

void VisitPage::build()
{
    auto* visits = new QWidget;
    auto* column = new QVBoxLayout(visits);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(space::hair);
    m_split->addWidget(makeVisits());
    m_side->addWidget(m_pane);
    m_side->addWidget(m_suggestions);
    m_split->addWidget(m_side);
    m_split->setStretchFactor(0, 1);
    fitToText(m_side, [this] { m_side->setMinimumWidth(sideWidth); });
    rememberSizes(m_split, context().memory, u"visits/split"_s, {metric::windowWidth, metric::listPane});
    m_split->installEventFilter(this);
    new SplitPlace(
        m_split, m_side, [] { return int(leastCalendar); }, SidePlace::Narrow::Below);
    column->addWidget(m_split, 1);
    m_screens->addWidget(visits);
    m_screens->addWidget(m_record);
    m_screens->addWidget(m_viewer);
}

QWidget* VisitPage::makeVisits()
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    makePeriod();
    makeFilters();
    makeGroups();
    auto* filters = new QHBoxLayout;
    filters->setContentsMargins(space::pageMargin, 0, space::pageMargin, 0);
    filters->addWidget(m_filters);
    column->addLayout(filters);
    column->addWidget(new Hairline);
    makeList();
    makeCalendars();
    column->addWidget(m_agenda->columnRow());
    column->addWidget(m_views, 1);
    m_more->setContentsMargins(space::pageMargin, space::x2, space::pageMargin, space::x2);
    m_more->hide();
    column->addWidget(m_more);
    makeSelection();
    column->addWidget(m_agenda->bar());
    return left;
}

void VisitPage::makeFilters()
{
    m_late->setObjectName(u"late"_s);
    m_late->setInk(Ink::Amber);
    m_filters->addTrailing(m_late);
    m_late->hide();
    m_due->setObjectName(u"due"_s);
    m_due->setCheckable(true);
    m_filters->addTrailing(m_due);
    m_due->hide();
    connect(m_due, &Chip::clicked, this, [this] { showDue(m_due->isChecked()); });
    connect(m_late, &LinkLabel::clicked, this, [this] {
        const auto late = std::ranges::find(m_entries, true, &AgendaEntry::unrecorded);
        if (late != m_entries.end())
            m_list->setCurrentId(late->id.uuid);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_filters, &FilterBar::changed, this, &VisitPage::load);
}

void VisitPage::makeGroups()
{
    m_groups->setObjectName(u"agendaGroups"_s);
    m_groups->setText(agendaGroupingName(m_agenda->grouping()));
    m_groups->setToolTip(tr("Order and groups of the agenda"));
    m_filters->addTrailing(m_agenda->searchField());
    m_filters->addTrailing(m_groups);
    m_filters->addTrailing(m_agenda->tableButton());
    auto* menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_agenda->fillMenu(*menu);
        menu->addSeparator();
        menu->addAction(tr("Save this view as …"), this, &VisitPage::saveView);
    });
    m_groups->setMenu(menu);
    connect(m_agenda, &ShortList::groupingChanged, this, [this](int grouping) {
        m_groups->setText(agendaGroupingName(grouping));
        fillAgenda();
    });
}

void VisitPage::makeList()
{
    m_list->setAccessibleName(tr("Visits"));
    new ScrollKeeper(m_list, context().memory, u"visits/scroll"_s);
    m_list->rows()->setMargin(space::pageMargin);
    m_list->rows()->setLeading(true, false);
    m_list->rows()->setColumns(metric::todayClock, 0);
    auto* empty = new EmptyState(u"visit"_s, tr("No visits in this period"),
                                 tr("Plan a visit, or look at another week."));
    connect(empty->addStep(tr("Plan a visit"), u"add"_s), &QPushButton::clicked, this, &VisitPage::plan);
    m_list->setPlaceholder(empty);
    connect(m_list, &RowList::currentIdChanged, this, &VisitPage::choose);
    connect(m_list, &RowList::opened, this, &VisitPage::view);
}

void VisitPage::makeCalendars()
{
    for (CalendarView* each : {static_cast<CalendarView*>(m_month), static_cast<CalendarView*>(m_week)}) {
        m_views->addWidget(each);
        connect(each, &CalendarView::currentIdChanged, this, &VisitPage::choose);
        connect(each, &CalendarView::opened, this, &VisitPage::view);
        connect(each, &CalendarView::moveWanted, this, &VisitPage::moveTo);
        connect(each, &CalendarView::planWanted, this, &VisitPage::planAt);
        connect(each, &CalendarView::dayWanted, this, &VisitPage::showDay);
        connect(each, &CalendarView::turned, this, &VisitPage::move);
    }
    m_views->addWidget(m_list); // in the order of View
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
    m_switch->addView(u"month"_s, tr("Month")); // in the order of View
    m_switch->addView(u"week"_s, tr("Week"));
    m_switch->addView(u"agendaView"_s, tr("Agenda"));
    m_header->addWidget(m_switch);
    connect(m_switch, &ViewSwitch::chosen, this, [this](int view) { setView(View(view)); });
}

QString VisitPage::title() const
{
    const AgendaEntry* entry = chosen();
    return entry && m_screens->currentIndex() != VisitsScreen ? tr("Visits") + u'・' + entry->customerName
                                                              : tr("Visits");
}

QWidget* VisitPage::focusTarget()
{
    if (m_screens->currentIndex() == Recording)
        return m_record->focusTarget();
    return m_screens->currentIndex() == Viewing ? m_viewer->focusTarget() : m_views->currentWidget();
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

std::vector<PageAction> VisitPage::actions()
{
    std::vector<PageAction> all{{tr("Plan a visit"), u"add"_s, planKey, [this] { plan(); }},
                                {tr("Save this view as …"), u"save"_s, {}, [this] { saveView(); }}};
    if (!calendar())
        all.push_back({m_agenda->isTable() ? tr("Show as rows") : tr("Show as a table"), u"table"_s,
                       QKeySequence(u"Ctrl+Shift+L"_s),
                       [this] { m_agenda->setTable(!m_agenda->isTable()); }});
    const AgendaEntry* entry = chosen();
    if (!m_entries.empty()) {
        all.push_back(
            {tr("Save the briefs of these visits as one PDF"), u"save"_s, {}, [this] { saveSeveral(); }});
        all.push_back({tr("Save these visits for a calendar"), u"export"_s, {}, [this] {
                           saveIcs(several(), tr("Visits"));
                       }});
    }
    if (!entry)
        return all;
    const QString& name = entry->customerName;
    all.push_back({tr("View the brief of %1").arg(name), u"note"_s, {}, [this] { view(); }});
    all.push_back({tr("Print the brief of %1").arg(name), u"print"_s, printKey, [this] { print(); }});
    if (entry->state != VisitState::Cancelled)
        all.push_back({tr("Record the visit to %1").arg(name), u"edit"_s, recordKey, [this] { record(); }});
    return all;
}

QVector<KeyHelp> VisitPage::keyHelp() const
{
    return {{tr("From visit to visit, and over free time"), u"← ↑ ↓ →"_s},
            {tr("Read the brief of the chosen visit"), u"Enter"_s},
            {tr("Plan a visit where the keyboard is"), u"N"_s},
            {tr("Move the chosen visit"), u"Alt+← ↑ ↓ →"_s},
            {tr("Change how long it lasts"), u"Alt+Shift+← ↑ ↓ →"_s},
            {tr("Earlier or later"), u"PgUp / PgDn"_s}};
}

PageEntry visitPageEntry()
{
    PageEntry entry;
    entry.id = u"visits"_s;
    entry.label = VisitPage::tr("Visits");
    entry.icon = u"visit"_s;
    entry.opens = {EntityKind::Visit};
    entry.views = SavedViews::entries(entry.id);
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
