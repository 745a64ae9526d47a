// SPDX-License-Identifier: GPL-3.0-or-later
// The visit that is chosen, and its brief.
#include "core/store/store.h"
#include "core/visit/brief_query.h"
#include "ui/parts/chip.h"
#include "ui/parts/row_list.h"
#include "ui/visit/brief_pane.h"
#include "ui/visit/calendar_view.h"
#include "ui/visit/visit_page.h"
#include <QtWidgets/QStackedLayout>

using namespace Qt::StringLiterals;

namespace zhike {

Uuid VisitPage::currentId() const
{
    if (const CalendarView* view = calendar())
        return view->currentId();
    const Uuid id = m_list->currentId();
    const bool onHead = m_list->currentIndex().data(GroupHeadRole).toBool();
    return onHead ? m_briefOf : id; // a head in passing changes nothing
}

void VisitPage::setCurrentId(const Uuid& id)
{
    if (CalendarView* view = calendar())
        view->setCurrentId(id);
    else
        m_list->setCurrentId(id);
}

/// The one that was asked for, or one that is of interest now.
void VisitPage::pickSome()
{
    const auto isHere = [this](const Uuid& id) {
        return std::ranges::any_of(m_entries, [&](const AgendaEntry& e) { return e.id.uuid == id; });
    };
    const bool pick = std::exchange(m_pick, false);
    if (!m_wanted.isNull() && isHere(m_wanted)) {
        if (currentId() != m_wanted)
            setCurrentId(m_wanted);
        return;
    }
    if (!pick || isHere(currentId()))
        return;
    const Uuid first = firstOfNow();
    if (first.isNull())
        return;
    setCurrentId(first);
    const QModelIndex row = m_list->currentIndex();
    if (!calendar() && row.row() > 0)
        m_list->scrollTo(row.siblingAtRow(row.row() - 1), QAbstractItemView::PositionAtTop);
}

Uuid VisitPage::firstOfNow() const
{
    const Clock& clock = context().clock;
    const Instant begin = Instant::of(clock.today().startOfDay(clock.zone()));
    for (const AgendaEntry& entry : m_entries)
        if (entry.start >= begin)
            return entry.id.uuid;
    if (calendar() || m_entries.empty())
        return m_entries.empty() ? Uuid{} : m_entries.back().id.uuid;
    return m_entries.front().id.uuid;
}

const AgendaEntry* VisitPage::chosen() const
{
    const Uuid id = currentId();
    for (const AgendaEntry& entry : m_entries)
        if (entry.id.uuid == id)
            return &entry;
    return nullptr;
}

void VisitPage::choose(const Uuid& id)
{
    const AgendaEntry* entry = chosen();
    if (!entry) {
        m_brief.reset();
        m_briefOf = {};
        m_wanted = {};
        m_pane->showNothing();
        return;
    }
    if (id != m_briefOf) {
        m_brief.reset();
        m_task = {};
        Q_EMIT recordShown(EntityKind::Visit, id);
    }
    m_briefOf = id;
    m_wanted = id;
    m_pane->showVisit(*entry, context().clock, !m_brief);
    showConflicts();
    readBriefOf(*entry);
}

void VisitPage::showConflicts()
{
    const CalendarView* view = calendar();
    m_pane->showWarnings(view ? view->conflictsOf(view->currentId()) : QStringList());
}

void VisitPage::readBriefOf(const AgendaEntry& entry)
{
    const QString forWhom = context().store.options().author.who;
    auto read = [id = entry.id, forWhom](Reader& r) { return readBrief(r, id, forWhom); };
    deliver(this, m_latestBrief, context().store.read(std::move(read)), [this](Result<Brief> brief) {
        if (!brief) {
            context().navigator.showError(brief.error());
            return;
        }
        m_brief = *brief;
        m_pane->showBrief(*m_brief);
        if (const auto task = std::exchange(m_task, {}))
            task();
    });
}

void VisitPage::withBrief(std::function<void()> task)
{
    if (m_brief)
        task();
    else
        m_task = std::move(task);
}

void VisitPage::open(EntityKind kind, const Uuid& id)
{
    if (kind != EntityKind::Visit)
        return;
    backToVisits();
    find(id);
}

void VisitPage::find(const Uuid& id)
{
    m_wanted = id;
    m_asked = id;
    deliver(this, context().store.read([id](Reader& r) { return r.find(Id<Visit>(id)); }),
            [this](Result<Visit> visit) {
                if (!visit) {
                    context().navigator.showError(visit.error());
                    return;
                }
                m_wanted = visit->id.uuid; // something else may have been chosen meanwhile
                const Instant start = visit->actualStart.value_or(visit->plannedStart);
                m_day = start.dateIn(context().clock.zone());
                m_filters->clear();
                showPeriod();
            });
}

void VisitPage::openTab(const QString& tab)
{
    if (tab == u"month"_s || tab == u"week"_s || tab == u"agenda"_s)
        setView(tab == u"month"_s ? View::Month : tab == u"week"_s ? View::Week : View::Agenda);
    else if (tab == u"table"_s)
        showTable();
    else if (tab == u"due"_s)
        showDue(true);
    else
        m_then = tab;
}

/// What was wanted of the visit that is here now.
void VisitPage::nowDo()
{
    // Another may have been chosen meanwhile, by the list that was just filled.
    if (m_then.isEmpty() || m_asked.isNull() || currentId() != m_asked)
        return;
    if (std::exchange(m_then, {}) == u"record"_s)
        record();
    else
        view();
}

} // namespace zhike
