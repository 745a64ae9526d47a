// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/sla_words.h"

#include "core/base/clock.h"
#include "ui/parts/format.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace zhike {

namespace {

constexpr qint64 longSpan = 100 * 60; // minutes

struct SlaWords {
    Q_DECLARE_TR_FUNCTIONS(SlaWords)
};

} // namespace

QString workingSpan(std::int64_t ms)
{
    const qint64 minutes = (std::abs(ms) + 30'000) / 60'000;
    if (minutes >= longSpan)
        return SlaWords::tr("%1 h").arg((minutes + 30) / 60); // nobody counts the minutes any more
    const QString hours = SlaWords::tr("%1 h").arg(minutes / 60);
    const QString rest = SlaWords::tr("%1 min").arg(minutes % 60);
    return minutes < 60 ? rest : minutes % 60 == 0 ? hours : hours + u' ' + rest;
}

QString slaVerdict(const SlaClock& clock)
{
    if (clock.neverDue && !clock.stopped)
        return SlaWords::tr("no working time");
    switch (clock.state) {
    case SlaState::Running:
    case SlaState::AtRisk:
        return SlaWords::tr("%1 left").arg(workingSpan(clock.remainingMs()));
    case SlaState::Paused:
        return SlaWords::tr("paused, %1 left").arg(workingSpan(clock.remainingMs()));
    case SlaState::Breached:
        return SlaWords::tr("%1 over").arg(workingSpan(clock.remainingMs()));
    case SlaState::Met:
        return SlaWords::tr("met");
    case SlaState::NotNeeded:
        return SlaWords::tr("not needed");
    case SlaState::None:
        break;
    }
    return SlaWords::tr("nothing promised");
}

QString slaFigures(const SlaClock& clock)
{
    if (!clock.targetMs || clock.state == SlaState::None)
        return slaVerdict(clock);
    return SlaWords::tr("%1 / %2, %3")
        .arg(workingSpan(clock.usedMs), workingSpan(*clock.targetMs), slaVerdict(clock));
}

QString slaDue(const SlaClock& clock, const Clock& organisation)
{
    return clock.due ? SlaWords::tr("due %1").arg(format::dateTime(*clock.due, organisation)) : QString();
}

QString slaShort(const SlaClock& clock, const Clock& organisation)
{
    if (clock.neverDue && !clock.stopped)
        return SlaWords::tr("calendar is empty");
    if (!clock.due)
        return {};
    const QDate day = clock.due->dateIn(organisation.zone());
    const QString when = day == organisation.today() ? format::time(clock.due->in(organisation.zone()).time())
                                                     : format::dayAndMonth(day);
    switch (clock.kind) {
    case SlaClockKind::Respond:
        return SlaWords::tr("respond %1").arg(when);
    case SlaClockKind::Onsite:
        return SlaWords::tr("arrive %1").arg(when);
    case SlaClockKind::Resolve:
        break;
    }
    return SlaWords::tr("resolve %1").arg(when);
}

QString slaReason(const RequestSla& sla, const Clock& organisation)
{
    if (std::ranges::any_of(sla.clocks, &SlaClock::neverDue))
        return SlaWords::tr(
                   "The calendar %1 has no working time: these clocks stand still and are never due. Give "
                   "it working hours in the settings.")
            .arg(sla.calendarName);
    const SlaClock& clock = sla.clock(SlaClockKind::Resolve);
    if (!clock.due || !clock.targetMs || !sla.facts.opened)
        return {};
    const QString due = format::dateTime(*clock.due, organisation);
    const QString opened = format::dateTime(*sla.facts.opened, organisation);
    if (clock.pausedMs == 0)
        return SlaWords::tr("Resolution due %1 = %2 and %3 of working time")
            .arg(due, opened, workingSpan(*clock.targetMs));
    return SlaWords::tr("Resolution due %1 = %2 and %3 of working time, and %4 for which it was paused")
        .arg(due, opened, workingSpan(*clock.targetMs), workingSpan(clock.pausedMs));
}

Ink slaInk(SlaState state)
{
    switch (state) {
    case SlaState::Breached:
        return Ink::Red;
    case SlaState::AtRisk:
    case SlaState::Paused:
        return Ink::Amber;
    case SlaState::Met:
    case SlaState::Running:
        return Ink::Green;
    case SlaState::NotNeeded:
    case SlaState::None:
        break;
    }
    return Ink::Quiet;
}

Mark slaMark(SlaState state)
{
    switch (slaInk(state)) {
    case Ink::Red:
        return Mark::Red;
    case Ink::Amber:
        return Mark::Amber;
    case Ink::Green:
        return Mark::Green;
    default:
        return Mark::Grey;
    }
}

} // namespace zhike
