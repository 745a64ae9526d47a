// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/complaint_words.h"

#include "core/base/clock.h"
#include "ui/parts/format.h"
#include "ui/request/sla_words.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct ComplaintWords {
    Q_DECLARE_TR_FUNCTIONS(ComplaintWords)
};

QString eventIcon(const ComplaintStage& entry)
{
    switch (entry.event) {
    case ComplaintEvent::Received:
        return u"complaint"_s;
    case ComplaintEvent::Moved:
        return entry.stage == ComplaintStep::Closed ? u"archive"_s : u"arrow-right"_s;
    case ComplaintEvent::MadeFormal:
        return u"warning"_s;
    case ComplaintEvent::Replied:
        return u"mail"_s;
    case ComplaintEvent::LeaderInformed:
        return u"user"_s;
    case ComplaintEvent::Content:
        return u"check"_s;
    case ComplaintEvent::NotContent:
        return u"close"_s;
    }
    return {};
}

Ink eventInk(ComplaintEvent event)
{
    switch (event) {
    case ComplaintEvent::Content:
        return Ink::Green;
    case ComplaintEvent::MadeFormal:
    case ComplaintEvent::NotContent:
        return Ink::Red;
    default:
        return Ink::Soft;
    }
}

/// A 抱怨 that became a 投诉 by itself: nobody wrote it down, so it is no entry of the history.
TimelineEntry turned(const ComplaintStanding& s, const Clock& clock)
{
    TimelineEntry e;
    e.at = s.since->in(clock.zone());
    e.icon = u"warning"_s;
    e.ink = Ink::Red;
    e.title = ComplaintWords::tr("Became a complaint");
    e.subtitle = enumLabel(*s.why);
    return e;
}

double shareOf(const AnswerClock& a)
{
    const double target = static_cast<double>(std::max<std::int64_t>(1, a.targetMs));
    return std::clamp(static_cast<double>(a.usedMs) / target, 0.0, 1.0);
}

bool isOpen(const ComplaintRow& r)
{
    return r.state == ComplaintState::Open;
}

void showTimes(Row& row, const ComplaintRow& r, const Clock& clock)
{
    const AnswerClock& a = r.standing.answer;
    row.tag = enumLabel(r.standing.level);
    row.tagKind = levelTag(r.standing.level);
    row.right2 = enumLabel(r.stage);
    row.right2Ink = Ink::Quiet;
    if (isOpen(r) && a.runs()) {
        row.right1 = answerVerdict(a);
        row.right1Ink = slaInk(a.state);
    } else if (isOpen(r) && r.standing.tellLeader) {
        row.right1 = ComplaintWords::tr("inform the leader");
        row.right1Ink = Ink::Red;
    } else {
        const Instant at = r.closedAt.value_or(r.receivedAt);
        row.right1 = format::shortDate(at.dateIn(clock.zone()), clock.today());
        row.right1Ink = Ink::Plain;
    }
}

} // namespace

TagKind levelTag(ComplaintLevel level)
{
    return level == ComplaintLevel::Complaint ? TagKind::Red : TagKind::Amber;
}

TagKind stepTag(ComplaintStep step)
{
    return step == ComplaintStep::Closed         ? TagKind::Grey
           : step == ComplaintStep::Confirmation ? TagKind::Green
                                                 : TagKind::Accent;
}

TagKind improvementTag(ImprovementState state)
{
    switch (state) {
    case ImprovementState::Planned:
        return TagKind::Amber;
    case ImprovementState::UnderWay:
        return TagKind::Accent;
    case ImprovementState::CarriedOut:
        return TagKind::Green;
    case ImprovementState::Dropped:
        break;
    }
    return TagKind::Grey;
}

QString answerVerdict(const AnswerClock& a)
{
    if (a.stopped)
        return a.state == SlaState::Breached ? ComplaintWords::tr("answered late")
                                             : ComplaintWords::tr("answered");
    if (!a.due)
        return ComplaintWords::tr("not answered");
    const QString span = workingSpan(a.remainingMs());
    return a.state == SlaState::Breached ? ComplaintWords::tr("%1 over").arg(span)
                                         : ComplaintWords::tr("%1 left").arg(span);
}

QString answerShort(const AnswerClock& a, const Clock& clock)
{
    if (!a.due)
        return ComplaintWords::tr("answer");
    const QDate day = a.due->dateIn(clock.zone());
    return ComplaintWords::tr("answer %1")
        .arg(day == clock.today() ? format::time(a.due->in(clock.zone()).time()) : format::dayAndMonth(day));
}

QString answerReason(const ComplaintStanding& s, const Clock& clock)
{
    const AnswerClock& a = s.answer;
    if (!a.due)
        return ComplaintWords::tr("The organisation's calendar has no working time, so nothing falls due.");
    const QString due = format::dateTime(*a.due, clock);
    const QString from = format::dateTime(a.from, clock);
    const QString span = workingSpan(a.targetMs);
    if (!s.since)
        return ComplaintWords::tr(
                   "Due %1 = received %2 and %3 of working time; not answered by then it becomes "
                   "a complaint.")
            .arg(due, from, span);
    if (a.from != *s.since)
        return ComplaintWords::tr("Due %1 = not content %2 and %3 of working time.").arg(due, from, span);
    return ComplaintWords::tr("Due %1 = a complaint since %2 (%3) and %4 of working time.")
        .arg(due, from, enumLabel(*s.why), span);
}

QString levelNote(const ComplaintStanding& s)
{
    if (s.level == ComplaintLevel::Complaint)
        return s.tellLeader ? ComplaintWords::tr("leader not informed yet")
                            : ComplaintWords::tr("leader informed");
    return s.answer.runs() ? ComplaintWords::tr("becomes a complaint if not answered") : QString();
}

Row rowOfComplaint(const ComplaintRow& r, const Clock& clock)
{
    Row row;
    row.id = r.id.uuid;
    row.kind = static_cast<int>(EntityKind::Complaint);
    row.title = r.title;
    row.subtitle = format::joined({r.customerName, r.ownerName, r.number});
    row.badge = r.tier;
    row.badgeRank = r.tierRank;
    row.archived = r.archived || r.state == ComplaintState::Closed;
    row.toolTip = format::joined({r.title, r.customerName, r.contactName});
    showTimes(row, r, clock);
    row.extra = QVariant::fromValue(r);
    return row;
}

Row todayRowOfComplaint(const ComplaintRow& r, const Clock& clock)
{
    Row row;
    row.id = r.id.uuid;
    row.kind = static_cast<int>(EntityKind::Complaint);
    row.icon = u"complaint"_s;
    //: 投诉：夜间变更未提前通知
    row.title = ComplaintWords::tr("%1: %2").arg(enumLabel(r.standing.level), r.title);
    row.subtitle = format::joined({r.customerName, r.contactName, levelNote(r.standing)});
    row.badge = r.tier;
    row.badgeRank = r.tierRank;
    row.toolTip = format::joined({r.number, r.title, r.ownerName});
    const AnswerClock& a = r.standing.answer;
    row.right1 = answerVerdict(a);
    row.right1Ink = slaInk(a.state);
    row.right2 = answerShort(a, clock);
    if (a.due) {
        row.share = shareOf(a);
        row.shareMark = slaMark(a.state);
    }
    row.action = a.runs() ? ComplaintWords::tr("Write answer") : ComplaintWords::tr("Inform leader");
    return row;
}

void refreshComplaintTimes(Row& row, const Clock& clock)
{
    if (!row.extra.canConvert<ComplaintRow>())
        return;
    auto r = row.extra.value<ComplaintRow>();
    r.moveTo(clock.now());
    showTimes(row, r, clock);
}

QVector<TimelineEntry> complaintTimeline(const ComplaintDetail& d, const Clock& clock)
{
    QVector<TimelineEntry> entries;
    ComplaintStep before = ComplaintStep::Acceptance;
    for (const ComplaintStage& entry : d.history) {
        TimelineEntry e;
        e.at = entry.at.in(clock.zone());
        e.icon = eventIcon(entry);
        e.ink = eventInk(entry.event);
        e.title = enumLabel(entry.event);
        if (entry.event == ComplaintEvent::Moved) {
            e.title = entry.stage < before ? ComplaintWords::tr("Returned: %1").arg(enumLabel(entry.stage))
                                           : enumLabel(entry.stage);
            if (entry.stage < before)
                e.ink = Ink::Amber;
        }
        e.subtitle = format::joined({entry.note.simplified(), entry.who});
        before = entry.stage;
        entries.append(e);
    }
    if (d.standing.why == Escalation::NotAnswered)
        entries.append(turned(d.standing, clock));
    return entries;
}

QString stepAction(ComplaintStep to)
{
    switch (to) {
    case ComplaintStep::Acceptance:
        return ComplaintWords::tr("Back to acceptance");
    case ComplaintStep::Verification:
        return ComplaintWords::tr("Begin to verify");
    case ComplaintStep::Plan:
        return ComplaintWords::tr("Verified, find a way out");
    case ComplaintStep::Action:
        return ComplaintWords::tr("Carry it out");
    case ComplaintStep::Confirmation:
        return ComplaintWords::tr("Record what the customer says …");
    case ComplaintStep::Closed:
        return ComplaintWords::tr("Close");
    }
    return {};
}

} // namespace zhike
