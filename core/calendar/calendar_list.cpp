// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_list.h"

#include "core/calendar/calendar_text.h"
#include "core/calendar/calendar_words.h"

#include <algorithm>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view policiesSql =
    "SELECT count(*) FROM tier_policy p WHERE p.archived_at IS NULL AND (p.calendar = ?1 OR EXISTS "
    "(SELECT 1 FROM policy_target t WHERE t.policy = p.id AND t.calendar = ?1))";
constexpr std::string_view contractsSql =
    "SELECT count(DISTINCT o.contract) FROM contract_override o JOIN contract c ON c.id = o.contract "
    "WHERE o.calendar = ? AND c.archived_at IS NULL";

constexpr std::string_view ownSql =
    "SELECT id FROM calendar WHERE archived_at IS NULL ORDER BY code <> 'cn-5x8', code LIMIT 1";

Result<CalendarUse> useOf(const Reader& reader, Id<Calendar> id)
{
    CalendarUse use;
    for (const auto& [sql, count] :
         {std::pair{&policiesSql, &use.policies}, {&contractsSql, &use.contracts}}) {
        Query q = reader.query(*sql);
        q.bind(id);
        if (q.next())
            *count = q.integer(0);
        ZHIKE_TRY(q.done());
    }
    return use;
}

} // namespace

Result<std::vector<CalendarSummary>> readCalendars(const Reader& reader)
{
    const std::string sql = selectRecords(describe<Calendar>());
    std::vector<CalendarSummary> all;
    Query q = reader.query(sql);
    while (q.next())
        all.push_back({fromRecord<Calendar>(recordFromRow(describe<Calendar>(), q)), {}, {}});
    ZHIKE_TRY(q.done());
    std::erase_if(all, [](const CalendarSummary& s) { return s.calendar.archivedAt.has_value(); });
    for (CalendarSummary& one : all) {
        ZHIKE_ASSIGN(const auto hours, reader.parts<CalendarHours>(one.calendar.id));
        one.week = weekHoursText(hours);
        ZHIKE_ASSIGN(one.use, useOf(reader, one.calendar.id));
    }
    std::ranges::sort(all, {}, [](const CalendarSummary& s) {
        return std::pair(-s.use.policies - s.use.contracts, s.calendar.code);
    });
    return all;
}

Result<Id<Calendar>> organisationCalendarId(const Reader& reader)
{
    Query own = reader.query(ownSql);
    const Id<Calendar> id = own.next() ? own.id<Calendar>(0) : Id<Calendar>{};
    ZHIKE_TRY(own.done());
    return id;
}

Result<std::shared_ptr<const WorkingCalendar>> organisationCalendar(const Reader& reader)
{
    ZHIKE_ASSIGN(const Id<Calendar> id, organisationCalendarId(reader));
    return CalendarBook(reader).find(id);
}

Done archiveCalendar(UnitOfWork& unit, Id<Calendar> id)
{
    ZHIKE_ASSIGN(const Calendar calendar, unit.find(id));
    ZHIKE_ASSIGN(const CalendarUse use, useOf(unit, id));
    if (use.any())
        return failure(
            ErrorKind::Conflict,
            CalendarWords::tr("%1 stays: promises are counted with it. Give them another calendar first.")
                .arg(calendar.name));
    ZHIKE_TRY(unit.archive(id));
    unit.setTitle(CalendarWords::tr("Archive working calendar %1").arg(calendar.name));
    return {};
}

} // namespace zhike
