// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda of the page: its period, its rows, and the visit that is chosen.
#include "core/store/store.h"
#include "core/visit/brief_query.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/remember.h"
#include "ui/parts/row_list.h"
#include "ui/visit/agenda_rows.h"
#include "ui/visit/brief_pane.h"
#include "ui/visit/record_screen.h"
#include "ui/visit/visit_page.h"
#include <QtWidgets/QStackedLayout>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

QDate firstDay(QDate day, bool week)
{
    return week ? day.addDays(1 - day.dayOfWeek()) : QDate(day.year(), day.month(), 1);
}

} // namespace

void VisitPage::setSpan(Span span)
{
    m_span = span;
    m_week->setChecked(span == Span::Week);
    m_month->setChecked(span == Span::Month);
    context().memory.remember(u"visits/span"_s, span == Span::Month ? u"month"_s : u"week"_s);
    move(0);
}

void VisitPage::move(int steps)
{
    if (steps == 0)
        m_from = firstDay(context().clock.today(), m_span == Span::Week);
    else
        m_from = m_span == Span::Week ? m_from.addDays(7 * steps) : m_from.addMonths(steps);
    if (isVisible())
        load();
}

void VisitPage::activate()
{
    deliver(this, context().store.read([](Reader& r) { return readEngineerChoices(r); }),
            [this](Result<std::vector<EngineerChoice>> engineers) {
                if (engineers) {
                    m_engineers = *engineers;
                    fillFilters();
                    recallFilters();
                }
            });
    load();
}

void VisitPage::recallFilters()
{
    if (std::exchange(m_recalled, true))
        return;
    const QVariantMap chosen = recallChosen(context().memory, u"visits/filters"_s);
    if (m_wanted.isNull()) // a visit that was asked for must be among them
        for (auto it = chosen.begin(); it != chosen.end(); ++it)
            m_filters->choose(it.key(), *it);
    connect(m_filters, &FilterBar::changed, this,
            [this](const QVariantMap& now) { rememberChosen(context().memory, u"visits/filters"_s, now); });
}

void VisitPage::fillFilters()
{
    Filter engineer{u"engineer"_s, tr("Engineer"), {}};
    for (const EngineerChoice& choice : m_engineers)
        engineer.choices.append({QVariant::fromValue(choice.id.uuid), choice.name});
    Filter state{u"state"_s, tr("State"), {}};
    for (const VisitState value : {VisitState::Planned, VisitState::Done, VisitState::Cancelled})
        state.choices.append({int(value), enumLabel(value)});
    m_filters->setFilters({engineer, state});
}

void VisitPage::noteChange(const Change&)
{
    if (isVisible())
        load();
}

void VisitPage::load()
{
    AgendaFilter filter;
    filter.from = m_from;
    filter.to = m_span == Span::Week ? m_from.addDays(6) : m_from.addMonths(1).addDays(-1);
    const QVariantMap chosen = m_filters->chosen();
    filter.engineer = Id<Engineer>(chosen.value(u"engineer"_s).value<Uuid>());
    if (const QVariant state = chosen.value(u"state"_s); state.isValid())
        filter.state = VisitState(state.toInt());
    // What is overdue belongs to now, not to some week in the past or the future.
    const QDate today = context().clock.today();
    filter.withUnrecorded = filter.from <= today && today <= filter.to;
    m_header->setNote(tr("%1 to %2").arg(format::plainDate(filter.from), format::dayAndMonth(filter.to)));
    deliver(this, m_latestAgenda, context().store.read([filter](Reader& r) { return readAgenda(r, filter); }),
            [this](Result<Agenda> agenda) {
                if (agenda)
                    showAgenda(*agenda);
                else
                    context().navigator.showError(agenda.error());
            });
}

void VisitPage::showAgenda(const Agenda& agenda)
{
    m_agenda = agenda;
    m_model->setGroups(agendaGroups(agenda, context().clock));
    const QDate today = context().clock.today();
    showLate(int(std::count_if(agenda.entries.begin(), agenda.entries.end(), [&](const AgendaEntry& entry) {
        return entry.unrecorded && entry.start.dateIn(context().clock.zone()) < today;
    })));
    m_more->setVisible(agenda.more);
    m_more->setText(tr("Only the first %1 are shown. Choose an engineer or a shorter period.")
                        .arg(agenda.entries.size()));
    if (!m_wanted.isNull() && m_model->indexOf(m_wanted).isValid())
        m_list->setCurrentId(m_wanted);
    else if (const QModelIndex first = firstOfNow(); m_list->currentId().isNull() && first.isValid()) {
        m_list->setCurrentIndex(first);
        m_list->scrollTo(first.siblingAtRow(first.row() - 1), QAbstractItemView::PositionAtTop);
    }
    choose(m_list->currentId());
    if (m_then.isEmpty() || m_list->currentId() != m_wanted)
        return;
    if (std::exchange(m_then, {}) == u"record"_s)
        record();
    else
        view();
}

void VisitPage::showLate(int count)
{
    m_late->setText(tr("%1 due and not recorded").arg(count));
    m_late->setVisible(count > 0);
}

QModelIndex VisitPage::firstOfNow() const
{
    const QDate today = context().clock.today();
    for (const AgendaEntry& entry : m_agenda.entries)
        if (entry.start.dateIn(context().clock.zone()) >= today)
            return m_model->indexOf(entry.id.uuid);
    return m_model->rowCount() > 1 ? m_model->index(1, 0) : QModelIndex(); // below the first head
}

const AgendaEntry* VisitPage::chosen() const
{
    const Uuid id = m_list->currentId();
    for (const AgendaEntry& entry : m_agenda.entries)
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
    readBriefOf(*entry);
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
    backToAgenda();
    find(id);
}

void VisitPage::find(const Uuid& id)
{
    m_wanted = id;
    deliver(this, context().store.read([id](Reader& r) { return r.find(Id<Visit>(id)); }),
            [this](Result<Visit> visit) {
                if (!visit) {
                    context().navigator.showError(visit.error());
                    return;
                }
                const Instant start = visit->actualStart.value_or(visit->plannedStart);
                m_from = firstDay(start.dateIn(context().clock.zone()), m_span == Span::Week);
                m_filters->clear();
                load();
            });
}

void VisitPage::openTab(const QString& tab)
{
    m_then = tab;
}

} // namespace zhike
