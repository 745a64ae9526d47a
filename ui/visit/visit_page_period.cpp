// SPDX-License-Identifier: GPL-3.0-or-later
// What the page shows: its view, its days, and what is read of them.
#include "core/store/store.h"
#include "core/visit/suggestion.h"
#include "ui/charts/chart_text.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/row_list.h"
#include "ui/parts/short_list.h"
#include "ui/parts/view_switch.h"
#include "ui/visit/agenda_rows.h"
#include "ui/visit/month_view.h"
#include "ui/visit/suggestion_pane.h"
#include "ui/visit/visit_page.h"
#include "ui/visit/week_view.h"
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

constexpr int agendaDays = 28;
constexpr int linesOfDay = 12; ///< of a month that can be shown at most

/// What both kinds of reading have in common.
template <class Narrowed>
void narrow(Narrowed& filter, const QVariantMap& chosen)
{
    filter.engineer = Id<Engineer>(chosen.value(u"engineer"_s).value<Uuid>());
    filter.customer = Id<Customer>(chosen.value(u"customer"_s).value<Uuid>());
    if (const QVariant kind = chosen.value(u"kind"_s); kind.isValid())
        filter.kind = VisitKind(kind.toInt());
    if (const QVariant state = chosen.value(u"state"_s); state.isValid())
        filter.state = VisitState(state.toInt());
    filter.tier = Id<Tier>(chosen.value(u"tier"_s).value<Uuid>());
    filter.region = chosen.value(u"region"_s).toString();
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

QDate VisitPage::from() const
{
    return m_view == View::Month ? MonthView::firstShown(m_day) : mondayOf(m_day);
}

QDate VisitPage::to() const
{
    if (m_view == View::Month)
        return MonthView::lastShown(m_day);
    return from().addDays(m_view == View::Week ? 6 : agendaDays - 1);
}

CalendarView* VisitPage::calendar() const
{
    if (m_view == View::Agenda)
        return nullptr;
    return m_view == View::Week ? static_cast<CalendarView*>(m_week) : m_month;
}

void VisitPage::setView(View view)
{
    const bool hadKeyboard = m_views->isAncestorOf(window()->focusWidget());
    const Uuid kept = isVisible() ? currentId() : Uuid{};
    m_view = view;
    m_switch->setCurrent(int(view));
    constexpr std::array<QStringView, 3> names{u"month", u"week", u"agenda"};
    context().memory.remember(u"visits/view"_s, names[std::size_t(view)].toString());
    m_views->setCurrentIndex(int(view));
    m_groups->setVisible(view == View::Agenda);
    m_agenda->tableButton()->setVisible(view == View::Agenda);
    m_agenda->setActive(view == View::Agenda);
    m_agenda->searchField()->setVisible(view == View::Agenda && !m_agenda->searchField()->text().isEmpty());
    if (hadKeyboard)
        m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
    m_wanted = kept.isNull() ? m_wanted : kept;
    showPeriod();
}

void VisitPage::showPeriod()
{
    m_month->setMonth(m_day);
    m_month->setCurrentDay(m_day);
    m_week->setFirstDay(mondayOf(m_day));
    m_week->setCurrentDay(m_day);
    m_pick = true;
    if (isVisible())
        load();
}

void VisitPage::showDay(QDate day)
{
    m_day = day;
    m_wanted = {};
    for (const AgendaEntry& entry : m_entries)
        if (m_wanted.isNull() && entry.start.dateIn(context().clock.zone()) == day)
            m_wanted = entry.id.uuid;
    setCurrentId({});
    setView(View::Agenda);
    m_list->setFocus(Qt::OtherFocusReason);
}

void VisitPage::move(int steps)
{
    if (steps == 0)
        m_day = context().clock.today();
    else if (m_view == View::Month)
        m_day = QDate(m_day.year(), m_day.month(), 1).addMonths(steps);
    else
        m_day = from().addDays((m_view == View::Week ? 7 : agendaDays) * steps);
    m_month->setMonth(m_day);
    m_week->setFirstDay(mondayOf(m_day));
    if (steps == 0) {
        m_month->setCurrentDay(m_day);
        m_week->setCurrentDay(m_day);
        m_pick = true;
    }
    if (isVisible())
        load();
}

void VisitPage::timePassed(bool newDay)
{
    m_week->viewport()->update(); // where now is
    if (newDay) {
        readFilters(); // who is still an engineer
        load();
    }
}

void VisitPage::noteChange(const Change&)
{
    if (!isVisible())
        return;
    load();
    if (m_due->isChecked())
        m_suggestions->load();
}

void VisitPage::load()
{
    m_header->setNote(m_view == View::Month
                          ? charttext::fullMonth(m_day)
                          : tr("%1 to %2").arg(format::plainDate(from()), format::dayAndMonth(to())));
    if (m_view == View::Agenda)
        loadAgenda();
    else
        loadCalendar();
    countDue();
}

void VisitPage::countDue()
{
    const Id<Engineer> engineer(m_filters->chosen().value(u"engineer"_s).value<Uuid>());
    m_suggestions->setEngineer(engineer);
    const SuggestionFilter filter{context().clock.today().addDays(suggestedDays), engineer};
    deliver(this, m_latestDue,
            context().store.read([filter](Reader& r) { return countSuggestions(r, filter); }),
            [this](Result<qint64> count) {
                const qint64 due = count.value_or(0);
                m_due->setText(tr("To be planned %1").arg(format::count(due)));
                m_due->setVisible(due > 0 || m_due->isChecked());
            });
}

void VisitPage::loadAgenda()
{
    AgendaFilter filter;
    filter.from = from();
    filter.to = to();
    narrow(filter, m_filters->chosen());
    // What is overdue belongs to now, not to some week in the past or the future.
    const QDate today = context().clock.today();
    filter.withUnrecorded = filter.from <= today && today <= filter.to;
    deliver(this, m_latestVisits, context().store.read([filter](Reader& r) { return readAgenda(r, filter); }),
            [this](Result<Agenda> agenda) {
                if (agenda)
                    showAgenda(*agenda);
                else
                    context().navigator.showError(agenda.error());
            });
}

void VisitPage::loadCalendar()
{
    CalendarFilter filter;
    filter.from = from();
    filter.to = to();
    narrow(filter, m_filters->chosen());
    if (m_view == View::Month)
        filter.perDay = linesOfDay;
    deliver(this, m_latestVisits,
            context().store.read([filter](Reader& r) { return readVisitCalendar(r, filter); }),
            [this](Result<VisitCalendar> calendar) {
                if (calendar)
                    showCalendar(*calendar);
                else
                    context().navigator.showError(calendar.error());
            });
    loadConflicts();
}

void VisitPage::loadConflicts()
{
    auto read = [first = from(), last = to()](Reader& r) { return readConflicts(r, first, last); };
    deliver(this, m_latestConflicts, context().store.read(std::move(read)),
            [this](Result<std::vector<VisitConflict>> conflicts) {
                if (!conflicts)
                    return; // the visits say what is wrong
                m_month->setConflicts(*conflicts);
                m_week->setConflicts(*conflicts);
                showConflicts();
            });
}

void VisitPage::showAgenda(const Agenda& agenda)
{
    m_shown = agenda;
    fillAgenda();
    const QDate today = context().clock.today();
    showLate(int(std::count_if(agenda.entries.begin(), agenda.entries.end(), [&](const AgendaEntry& entry) {
        return entry.unrecorded && entry.start.dateIn(context().clock.zone()) < today;
    })));
    showEntries(agenda.entries, agenda.more);
}

void VisitPage::fillAgenda()
{
    const bool byDay = m_agenda->grouping() == int(AgendaGrouping::Day);
    m_agenda->setLines(agendaLines(m_shown, context().clock, !byDay));
}

void VisitPage::showCalendar(const VisitCalendar& shown)
{
    showLate(0);
    if (CalendarView* view = calendar())
        view->setContent(shown);
    showEntries(shown.entries, shown.more);
}

void VisitPage::showLate(int count)
{
    m_late->setText(tr("%1 due and not recorded").arg(count));
    m_late->setVisible(count > 0);
}

void VisitPage::showEntries(std::vector<AgendaEntry> entries, bool more)
{
    m_entries = std::move(entries);
    m_more->setVisible(more);
    setSummary(tr("%n visit(s)", nullptr, static_cast<int>(m_entries.size())));
    m_more->setText(
        tr("Only the first %1 are shown. Choose an engineer or a shorter period.").arg(m_entries.size()));
    noteCustomers();
    pickSome();
    choose(currentId());
    nowDo();
}

} // namespace zhike
