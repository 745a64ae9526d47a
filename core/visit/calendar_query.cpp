// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/calendar_query.h"

#include "core/calendar/calendar_list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

// A visit is long that lasts half a day or more: there are few, and an index of their own finds those that
// reach into a span. All others that do began at most so long before it.
constexpr qint64 longMs = 43'200'000;

#define ZHIKE_CHOSEN                                                                                         \
    " and v.archived_at is null and (?4 is null or v.state = ?4) and (?4 is not null or v.state <> "         \
    "'cancelled') and (?3 is null or exists (select 1 from visit_engineer x where x.visit = v.id and "       \
    "x.engineer = ?3)) and (?5 is null or v.visit_kind = ?5) and (?6 is null or v.customer = ?6) "           \
    "and (?7 is null or exists (select 1 from customer_card k where k.customer = v.customer and k.tier = "   \
    "?7)) and (?8 is null or exists (select 1 from customer c where c.id = v.customer and c.region glob "    \
    "?8)) "
constexpr std::string_view beginSql =
    "select v.id, v.planned_start from visit v where v.planned_start >= ?1 and v.planned_start < "
    "?2" ZHIKE_CHOSEN "order by v.planned_start, v.id";
/// The index of a customer's visits, which the planner would pass over for the one of all.
constexpr std::string_view beginOfCustomerSql =
    "select v.id, v.planned_start from visit v indexed by visit_customer "
    "where v.customer = ?6 and v.planned_start >= ?1 and v.planned_start < ?2" ZHIKE_CHOSEN
    "order by v.planned_start, v.id";
/// One engineer's, from all that they ever made: fewer than everybody's of a month.
constexpr std::string_view beginOfEngineerSql =
    "select v.id, v.planned_start from visit_engineer g cross join visit v on v.id = g.visit "
    "where g.engineer = ?3 and v.planned_start >= ?1 and v.planned_start < ?2" ZHIKE_CHOSEN
    "order by v.planned_start, v.id";
/// Since the evening before.
constexpr std::string_view eveningSql =
    "select v.id from visit v where v.planned_start >= ?1 and v.planned_start < ?2 and v.planned_end > "
    "?2" ZHIKE_CHOSEN "order by v.planned_start, v.id";
constexpr std::string_view lastsSql =
    "select v.id from visit v indexed by visit_long "
    "where v.planned_end > ?1 and v.planned_start < ?2 and v.planned_end - v.planned_start >= "
    "43200000" ZHIKE_CHOSEN "order by v.planned_start, v.id";

#define ZHIKE_ENGAGED                                                                                        \
    "select v.id, g.engineer, e.name, v.customer, c.name, v.site, coalesce(s.region, c.region), "            \
    "v.visit_kind, v.mode, v.planned_start, v.planned_end "
#define ZHIKE_ENGAGED_FROM                                                                                   \
    "join visit_engineer g on g.visit = v.id join engineer e on e.id = g.engineer "                          \
    "join customer c on c.id = v.customer left join site s on s.id = v.site "
constexpr std::string_view engagedSql =
    ZHIKE_ENGAGED "from visit v " ZHIKE_ENGAGED_FROM
                  "where v.state = 'planned' and v.archived_at is null and v.planned_start >= ?1 and "
                  "v.planned_start < ?2";
constexpr std::string_view longEngagedSql =
    ZHIKE_ENGAGED "from visit v indexed by visit_long " ZHIKE_ENGAGED_FROM
                  "where v.planned_end > ?1 and v.planned_start < ?2 and v.planned_end - v.planned_start >= "
                  "43200000 and v.state = 'planned' and v.archived_at is null";

struct Days {
    Days(const QTimeZone& timeZone, QDate from, QDate to) : zone(timeZone)
    {
        for (QDate day = from; day <= to.addDays(1); day = day.addDays(1))
            begins.push_back(Instant::of(day.startOfDay(zone)));
    }
    [[nodiscard]] Instant from() const { return begins.front(); }
    [[nodiscard]] Instant to() const { return begins.back(); }
    /// Of a moment inside; asked for in order of time.
    [[nodiscard]] size_t indexOf(Instant at)
    {
        while (last + 2 < begins.size() && begins[last + 1] <= at)
            ++last;
        return last;
    }
    QTimeZone zone;
    std::vector<Instant> begins; ///< one more: where the last day ends
    size_t last = 0;
};

void bindChosen(Query& query, Instant from, Instant to, const CalendarFilter& filter)
{
    query.bind(from, to, filter.engineer, filter.state ? Value(QString(enumText(*filter.state))) : Value(),
               filter.kind ? Value(QString(enumText(*filter.kind))) : Value(), filter.customer, filter.tier,
               filter.region.isEmpty() ? Value() : Value(filter.region + u'*'));
}

/// Ids of what the calendar shows, in its order; counts the days.
class Choice
{
public:
    Choice(const Reader& reader, const CalendarFilter& filter, Days& days, VisitCalendar& calendar)
        : m_reader(reader), m_filter(filter), m_days(days), m_calendar(calendar),
          m_shown(calendar.dates.size())
    {
    }

    Done read()
    {
        const Instant evening = m_days.from().plusMs(-longMs);
        ZHIKE_TRY(takeFrom(lastsSql, m_days.from(), evening));
        ZHIKE_TRY(takeFrom(eveningSql, evening, m_days.from()));
        Query query = m_reader.query(m_filter.customer   ? beginOfCustomerSql
                                     : m_filter.engineer ? beginOfEngineerSql
                                                         : beginSql);
        bindChosen(query, m_days.from(), m_days.to(), m_filter);
        while (query.next())
            begins(query.id<Visit>(0), {query.integer(1)});
        return query.done();
    }
    [[nodiscard]] const std::vector<Id<Visit>>& ids() const { return m_ids; }

private:
    Done takeFrom(std::string_view sql, Instant from, Instant to)
    {
        Query query = m_reader.query(sql);
        bindChosen(query, from, to, m_filter);
        while (query.next())
            take(query.id<Visit>(0));
        return query.done();
    }
    void begins(Id<Visit> id, Instant start)
    {
        const size_t day = m_days.indexOf(start);
        ++m_calendar.dates[day].visits;
        if (m_filter.perDay == 0 || m_shown[day]++ < m_filter.perDay)
            take(id);
    }
    void take(Id<Visit> id)
    {
        if (int(m_ids.size()) < m_filter.limit)
            m_ids.push_back(id);
        else
            m_calendar.more = true;
    }

    const Reader& m_reader;
    const CalendarFilter& m_filter;
    Days& m_days;
    VisitCalendar& m_calendar;
    std::vector<int> m_shown;
    std::vector<Id<Visit>> m_ids;
};

Done addEngagements(const Reader& reader, std::string_view sql, Instant from, Instant to,
                    std::vector<Engagement>& all)
{
    Query q = reader.query(sql);
    q.bind(from, to);
    while (q.next()) {
        const Instant start{q.integer(9)};
        all.push_back({q.id<Visit>(0), q.id<Engineer>(1), q.text(2), q.id<Customer>(3), q.text(4),
                       q.id<Site>(5), q.text(6),
                       enumFromText<VisitKind>(q.text(7)).value_or(VisitKind::Inspection),
                       enumFromText<VisitMode>(q.text(8)).value_or(VisitMode::OnSite), start,
                       assumedEnd(start, q.instant(10))});
    }
    return q.done();
}

} // namespace

Result<std::vector<CalendarDate>> readCalendarDates(const Reader& reader, QDate from, QDate to)
{
    std::vector<CalendarDate> dates;
    ZHIKE_ASSIGN(const Id<Calendar> id, organisationCalendarId(reader));
    CalendarDraft calendar;
    if (id) {
        ZHIKE_ASSIGN(calendar, readCalendar(reader, id));
    }
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        CalendarDate date{day, 0, day.dayOfWeek() < 6, false, {}};
        if (!calendar.hours.empty())
            date.working = std::ranges::any_of(calendar.hours, [day](const CalendarHours& hours) {
                return int(hours.weekday) + 1 == day.dayOfWeek();
            });
        const auto special = std::ranges::find(calendar.days, day, &CalendarDay::day);
        if (special != calendar.days.end()) {
            date.working = special->kind == CalendarDayKind::Workday;
            date.special = true;
            date.name = special->name;
        }
        dates.push_back(date);
    }
    return dates;
}

Result<VisitCalendar> readVisitCalendar(const Reader& reader, const CalendarFilter& filter)
{
    VisitCalendar calendar;
    ZHIKE_ASSIGN(calendar.dates, readCalendarDates(reader, filter.from, filter.to));
    Days days(reader.clock().zone(), filter.from, filter.to);
    Choice choice(reader, filter, days, calendar);
    ZHIKE_TRY(choice.read());
    ZHIKE_ASSIGN(calendar.entries, readAgendaEntries(reader, choice.ids()));
    // What is done stands where it was done, not where it was planned.
    std::ranges::stable_sort(calendar.entries, {}, &AgendaEntry::start);
    return calendar;
}

Result<std::vector<Engagement>> readEngagements(const Reader& reader, Instant from, Instant to)
{
    std::vector<Engagement> all;
    ZHIKE_TRY(addEngagements(reader, longEngagedSql, from, from.plusMs(-longMs), all));
    ZHIKE_TRY(addEngagements(reader, engagedSql, from.plusMs(-longMs), to, all));
    std::erase_if(all, [from](const Engagement& each) { return each.end <= from; });
    return all;
}

Result<std::vector<VisitConflict>> readConflicts(const Reader& reader, QDate from, QDate to)
{
    const QTimeZone zone = reader.clock().zone();
    ZHIKE_ASSIGN(auto all, readEngagements(reader, Instant::of(from.startOfDay(zone)),
                                           Instant::of(to.addDays(1).startOfDay(zone))));
    return conflictsOf(std::move(all), zone);
}

} // namespace zhike
