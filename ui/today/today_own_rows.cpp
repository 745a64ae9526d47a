// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of Today that are somebody's own work: requests, visits, next steps, care calls.
#include "ui/parts/format.h"
#include "ui/request/request_words.h"
#include "ui/request/sla_words.h"
#include "ui/today/today_row_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike::todayrows {

namespace {

constexpr qint64 minuteMs = 60'000;

/// What is promised next: what is left of it, when it is due, and the share that is used.
void showClock(Row& row, const SlaClock& promised, const Clock& clock)
{
    row.right1 = slaVerdict(promised);
    row.right1Ink = slaInk(promised.state);
    row.right2 = slaShort(promised, clock);
    row.right2Ink = Ink::Quiet;
    const double target = static_cast<double>(std::max<std::int64_t>(1, promised.targetMs.value_or(1)));
    row.share = std::clamp(static_cast<double>(promised.usedMs) / target, 0.0, 1.0);
    row.shareMark = slaMark(promised.state);
}

QString timesOf(const AgendaEntry& v, const QTimeZone& zone)
{
    const QString from = format::time(v.start.in(zone).time());
    return v.end ? from + u'–' + format::time(v.end->in(zone).time()) : from;
}

} // namespace

Row requestRow(const Today& today, const RequestRow& r, const Uuid& editing, const Clock& clock)
{
    const SlaClock* promised = today.clockOf(r);
    Row row = rowOfRequest(r, clock);
    row.icon = u"request"_s;
    row.badge = r.tier;
    row.badgeRank = r.tierRank;
    if (!r.firstResponseAt) {
        row.right1Ink = Ink::Red;
        if (r.openedAt && clock.now().ms - r.openedAt->ms < minuteMs)
            row.right1 = TodayText::tr("just reported");
        row.right2 = TodayText::tr("not answered yet");
        row.right2Ink = Ink::Red;
        const bool now = r.id.uuid == editing;
        row.action = now ? TodayText::tr("Cancel Esc") : TodayText::tr("Respond");
        setExtra(row, {now ? TodayAction::CancelEdit : TodayAction::Respond, {}, {}});
    }
    if (promised)
        showClock(row, *promised, clock);
    if (r.firstResponseAt && promised && promised->kind == SlaClockKind::Onsite) {
        row.action = TodayText::tr("Arrived");
        setExtra(row, {TodayAction::Arrive, {}, {}});
    } else if (r.firstResponseAt) {
        row.action = TodayText::tr("Resolve …");
        setExtra(row, {TodayAction::Resolve, {}, {}});
    }
    return row;
}

Row visitRow(const AgendaEntry& v, const QStringList& meets, const Clock& clock, bool late)
{
    Row row;
    row.id = v.id.uuid;
    row.kind = static_cast<int>(EntityKind::Visit);
    row.icon = v.mode == VisitMode::Phone ? u"phone"_s : u"visit"_s;
    row.title = v.purpose.isEmpty() ? enumLabel(v.kind) : v.purpose;
    row.title = TodayText::tr("%1 (%2)").arg(row.title, enumLabel(v.mode));
    row.subtitle = format::joined(
        {v.customerName, v.engineers.join(TodayText::tr(", ")),
         meets.isEmpty() ? QString() : TodayText::tr("to meet %1").arg(meets.join(TodayText::tr(", ")))});
    row.badge = v.tier;
    row.badgeRank = v.tierRank;
    row.toolTip = v.number;
    const QDate day = v.start.dateIn(clock.zone());
    if (late) {
        row.right1 = TodayText::tr("not recorded");
        row.right1Ink = Ink::Amber;
        row.right2 = format::shortDate(day, clock.today());
        row.action = TodayText::tr("Write down");
        setExtra(row, {TodayAction::Record, {}, {}});
        return row;
    }
    row.right1 = timesOf(v, clock.zone());
    row.right2 = v.state == VisitState::Done ? enumLabel(v.state) : v.site;
    if (v.state == VisitState::Done)
        row.right2Ink = Ink::Green;
    row.action = TodayText::tr("Read brief");
    setExtra(row, {TodayAction::Brief, {}, {}});
    return row;
}

namespace {

QString origin(const TodayStep& s, const Clock& clock)
{
    if (!s.visitKind || !s.visitAt)
        return {};
    return TodayText::tr("from %1 on %2")
        .arg(enumLabel(*s.visitKind), format::dayAndMonth(s.visitAt->dateIn(clock.zone())));
}

} // namespace

Row stepRow(const TodayStep& s, const Clock& clock)
{
    Row row;
    row.id = s.id.uuid;
    row.kind = static_cast<int>(EntityKind::NextStep);
    row.icon = u"arrow-right"_s;
    row.title = s.text.simplified();
    row.subtitle = format::joined({s.customerName, s.engineerName, origin(s, clock)});
    row.badge = s.tier;
    row.badgeRank = s.tierRank;
    row.toolTip = s.text;
    const auto late = static_cast<int>(s.dueOn.daysTo(clock.today()));
    row.right1 = late > 0    ? TodayText::tr("%n day(s) overdue", nullptr, late)
                 : late == 0 ? TodayText::tr("Today")
                             : format::shortDate(s.dueOn, clock.today());
    row.right1Ink = late > 0 ? Ink::Red : Ink::Plain;
    row.right2 = late > 0   ? TodayText::tr("was due %1").arg(format::shortDate(s.dueOn, clock.today()))
                 : late < 0 ? format::relativeDay(s.dueOn, clock.today())
                            : QString();
    row.action = TodayText::tr("Done");
    setExtra(row, {TodayAction::FinishStep, {}, s.visit.uuid});
    return row;
}

Row callRow(const Today& today, const Suggestion& s, const Uuid& editing, const Clock& clock)
{
    const QDate day = clock.today();
    const TodayCallee callee = today.callees.value(s.customer.uuid);
    const QString last = s.last.isValid() ? TodayText::tr("last on %1").arg(format::shortDate(s.last, day))
                                          : TodayText::tr("never called yet");
    const auto late = static_cast<int>(s.due.by.daysTo(day));
    Row row;
    row.id = s.customer.uuid;
    row.kind = static_cast<int>(EntityKind::Customer);
    row.icon = u"phone"_s;
    row.title = TodayText::tr("Care call, every %n day(s)", nullptr, s.everyDays);
    row.subtitle = format::joined(
        {s.customerName, QStringList{callee.title, callee.name}.join(u' ').trimmed(),
         callee.phone.isEmpty() ? QString() : format::phone(callee.phone), late > 0 ? last : QString()});
    row.badge = s.tier;
    row.badgeRank = s.tierRank;
    row.toolTip = s.engineerName;
    row.right1 = late > 0 ? TodayText::tr("%n day(s) overdue", nullptr, late) : TodayText::tr("Today");
    row.right1Ink = late > 0 ? Ink::Red : Ink::Plain;
    row.right2 = late > 0 ? TodayText::tr("was due %1").arg(format::shortDate(s.due.by, day)) : last;
    const bool now = s.customer.uuid == editing;
    row.action = now ? TodayText::tr("Cancel Esc") : TodayText::tr("Record call");
    setExtra(row, {now ? TodayAction::CancelEdit : TodayAction::RecordCall, {}, {}});
    return row;
}

} // namespace zhike::todayrows
