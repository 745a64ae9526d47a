// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/working_calendar.h"

#include <algorithm>
#include <limits>

namespace zhike {

namespace {

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kEpochDay = 2'440'588;             // 1970-01-01 as a Julian day
constexpr std::int64_t kEpochWeekday = 3;                 // a Thursday, counted from Monday
constexpr std::int64_t kMostWeeks = 1'000'000'000;        // either way; what is further away is never
constexpr std::int64_t kMostMs = 100'000'000'000'000'000; // no sum of two overflows
constexpr std::int64_t kMostKnown = 40'000;               // days that are laid out one by one

std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    const auto quotient = a / b;
    return a % b < 0 ? quotient - 1 : quotient;
}

std::int64_t dayNumber(QDate day)
{
    return day.toJulianDay() - kEpochDay;
}

/// The changes of a zone's offset. QTimeZone::transitions ends where the zone's table does, before its rule
/// begins: asking from a moment later goes on with the rule.
QTimeZone::OffsetDataList changesOf(const QTimeZone& zone, const QDateTime& first, const QDateTime& last)
{
    QTimeZone::OffsetDataList changes;
    for (QDateTime at = first;;) {
        auto next = zone.nextTransition(at);
        if (!next.atUtc.isValid())
            next = zone.nextTransition(at.addMSecs(1));
        if (!next.atUtc.isValid() || next.atUtc >= last)
            return changes;
        changes.append(next);
        at = next.atUtc;
    }
}

} // namespace

std::int64_t WallHours::Day::workedUntil(std::int64_t inDay) const
{
    // A day has few intervals: going through them is faster than halving.
    std::int64_t worked = 0;
    for (const Interval& i : intervals) {
        if (inDay < i.from)
            break;
        worked = i.before + std::min(inDay, i.to) - i.from;
    }
    return worked;
}

std::int64_t WallHours::Day::momentOf(std::int64_t worked) const
{
    // The last interval before which less than `worked` (> 0) was worked: the sum is reached inside it.
    size_t i = 0;
    while (i + 1 < intervals.size() && intervals[i + 1].before < worked)
        ++i;
    return intervals[i].from + worked - intervals[i].before;
}

WallHours::Day WallHours::dayOf(std::vector<DayHours> hours)
{
    std::ranges::sort(hours);
    Day day;
    for (const DayHours& h : hours) {
        const std::int64_t from = std::int64_t{h.from} * 1000;
        const std::int64_t to = std::int64_t{h.to} * 1000;
        if (!day.intervals.empty() &&
            from <= day.intervals.back().to) // neighbours, or an overlap that was not refused
            day.intervals.back().to = std::max(day.intervals.back().to, to);
        else if (to > from)
            day.intervals.push_back({from, to, day.total()});
    }
    return day;
}

WallHours::WallHours(const Week& week, std::vector<SpecialDay> special)
{
    for (size_t i = 0; i < m_week.size(); ++i) {
        m_week[i] = dayOf(week[i]);
        m_weekdaysBefore[i + 1] = m_weekdaysBefore[i] + m_week[i].total();
    }
    std::erase_if(special, [](const SpecialDay& s) { return !s.day.isValid(); });
    std::ranges::stable_sort(special, {}, &SpecialDay::day);
    m_gain.push_back(0);
    for (SpecialDay& s : special) {
        const auto day = dayNumber(s.day);
        if (!m_specialDays.empty() && m_specialDays.back() == day)
            continue; // the first one said holds
        const auto regular = regularBefore(day + 1) - regularBefore(day);
        m_special.push_back(dayOf(std::move(s.hours)));
        m_specialDays.push_back(day);
        m_gain.push_back(m_gain.back() + m_special.back().total() - regular);
    }
    knowDays();
}

void WallHours::knowDays()
{
    if (m_specialDays.empty() || m_specialDays.back() - m_specialDays.front() >= kMostKnown)
        return;
    m_known.first = m_specialDays.front();
    size_t special = 0;
    for (auto day = m_known.first; day <= m_specialDays.back(); ++day) {
        m_known.before.push_back(regularBefore(day) + m_gain[special]);
        const auto n = day + kEpochWeekday;
        const bool isSpecial = m_specialDays[special] == day;
        m_known.hours.push_back(isSpecial ? static_cast<std::uint32_t>(7 + special)
                                          : static_cast<std::uint32_t>(n - 7 * floorDiv(n, 7)));
        special += isSpecial ? 1 : 0;
    }
    m_known.before.push_back(regularBefore(m_specialDays.back() + 1) + m_gain.back());
}

const WallHours::Day& WallHours::knownDay(std::int64_t day) const
{
    const std::uint32_t hours = m_known.hours[static_cast<size_t>(day - m_known.first)];
    return hours < 7 ? m_week[hours] : m_special[hours - 7];
}

bool WallHours::isEmpty() const
{
    return m_weekdaysBefore.back() == 0 &&
           std::ranges::all_of(m_special, [](const Day& d) { return d.total() == 0; });
}

size_t WallHours::specialsBefore(std::int64_t day) const
{
    return static_cast<size_t>(std::ranges::lower_bound(m_specialDays, day) - m_specialDays.begin());
}

const WallHours::Day& WallHours::dayAt(std::int64_t day) const
{
    const size_t i = specialsBefore(day);
    if (i < m_special.size() && m_specialDays[i] == day)
        return m_special[i];
    const auto n = day + kEpochWeekday;
    return m_week[static_cast<size_t>(n - 7 * floorDiv(n, 7))];
}

/// Worked before a day if there were no special ones.
std::int64_t WallHours::regularBefore(std::int64_t day) const
{
    const auto n = day + kEpochWeekday;
    const auto week = floorDiv(n, 7);
    return week * m_weekdaysBefore.back() + m_weekdaysBefore[static_cast<size_t>(n - 7 * week)];
}

/// The day by whose end so much is worked first, if there were no special ones.
std::optional<std::int64_t> WallHours::regularDayOf(std::int64_t worked) const
{
    const auto whole = m_weekdaysBefore.back();
    if (whole == 0)
        return std::nullopt;
    const auto week = floorDiv(worked - 1, whole);
    if (week > kMostWeeks || week < -kMostWeeks)
        return std::nullopt;
    const auto reached =
        std::lower_bound(m_weekdaysBefore.begin() + 1, m_weekdaysBefore.end(), worked - week * whole);
    return week * 7 + (reached - m_weekdaysBefore.begin() - 1) - kEpochWeekday;
}

std::int64_t WallHours::workedUntil(std::int64_t local) const
{
    const auto day = floorDiv(local, kDayMs);
    if (m_known.has(day))
        return m_known.before[static_cast<size_t>(day - m_known.first)] +
               knownDay(day).workedUntil(local - day * kDayMs);
    return regularBefore(day) + m_gain[specialsBefore(day)] + dayAt(day).workedUntil(local - day * kDayMs);
}

/// The moment, if it lies on one of the known days: from the one near by in steps that double, then halving.
std::optional<std::int64_t> WallHours::knownMomentOf(std::int64_t worked, std::int64_t near) const
{
    const auto& before = m_known.before;
    if (before.empty() || worked <= before.front() || worked > before.back())
        return std::nullopt;
    const auto days = static_cast<std::int64_t>(m_known.hours.size());
    auto low = std::clamp<std::int64_t>(floorDiv(near, kDayMs) - m_known.first, 0, days - 1);
    if (before[static_cast<size_t>(low)] >= worked)
        low = 0;
    auto high = low + 1;
    for (std::int64_t step = 1; before[static_cast<size_t>(high)] < worked; step *= 2) {
        low = high;
        high = std::min(high + step, days);
    }
    // The first day by whose end so much is worked.
    const auto reached = std::lower_bound(before.begin() + low + 1, before.begin() + high, worked);
    const auto day = reached - before.begin() - 1;
    return (m_known.first + day) * kDayMs +
           knownDay(m_known.first + day).momentOf(worked - before[static_cast<size_t>(day)]);
}

std::optional<std::int64_t> WallHours::momentOf(std::int64_t worked, std::int64_t near) const
{
    if (const auto known = knownMomentOf(worked, near))
        return known;
    // The first special day by whose end so much is worked, or the end of the list.
    size_t low = 0;
    size_t high = m_special.size();
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (regularBefore(m_specialDays[middle] + 1) + m_gain[middle + 1] >= worked)
            high = middle;
        else
            low = middle + 1;
    }
    auto day = regularDayOf(worked - m_gain[low]);
    if (low < m_special.size() && (!day || *day >= m_specialDays[low]))
        day = m_specialDays[low];
    if (!day)
        return std::nullopt;
    const auto inDay = worked - regularBefore(*day) - m_gain[specialsBefore(*day)];
    return *day * kDayMs + dayAt(*day).momentOf(inDay);
}

void WallHours::addHours(std::vector<Span>& spans, std::int64_t from, std::int64_t to,
                         std::int64_t offset) const
{
    for (auto day = floorDiv(from, kDayMs); day * kDayMs < to; ++day) {
        const Day& hours = dayAt(day);
        for (const Day::Interval& i : hours.intervals) {
            const Span span{{std::max(day * kDayMs + i.from, from) + offset},
                            {std::min(day * kDayMs + i.to, to) + offset}};
            if (span.from >= span.to)
                continue;
            if (!spans.empty() && spans.back().to == span.from)
                spans.back().to = span.to;
            else
                spans.push_back(span);
        }
    }
}

WorkingCalendar::WorkingCalendar(const QTimeZone& zone, const Week& week, std::vector<SpecialDay> special)
    : m_zone(zone), m_hours(week, std::move(special))
{
    const QDateTime first(QDate(1900, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime last(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    const auto offsetOf = [&](const QDateTime& at) { return std::int64_t{zone.offsetFromUtc(at)} * 1000; };
    m_stretches.push_back({std::numeric_limits<std::int64_t>::min(), offsetOf(first), 0, 0});
    if (!zone.hasTransitions())
        return;
    for (const auto& change : changesOf(zone, first, last)) {
        const std::int64_t at = change.atUtc.toMSecsSinceEpoch();
        const std::int64_t offset = std::int64_t{change.offsetFromUtc} * 1000;
        if (offset == m_stretches.back().offset)
            continue;
        const auto worked = m_hours.workedUntil(at + m_stretches.back().offset) + m_stretches.back().shift;
        m_stretches.push_back({at, offset, worked - m_hours.workedUntil(at + offset), worked});
    }
}

WorkingCalendar WorkingCalendar::always()
{
    Week week;
    week.fill({{0, 86'400}});
    return {QTimeZone::utc(), week, {}};
}

size_t WorkingCalendar::stretchAt(std::int64_t utc) const
{
    if (utc >= m_stretches.back().from) // where the zone no longer changes, or has not for long
        return m_stretches.size() - 1;
    const auto after = std::ranges::upper_bound(m_stretches, utc, {}, &Stretch::from);
    return static_cast<size_t>(after - m_stretches.begin()) - 1;
}

std::int64_t WorkingCalendar::workedUntil(std::int64_t utc) const
{
    const auto at = std::clamp(utc, -kMostMs, kMostMs);
    const Stretch& s = m_stretches[stretchAt(at)];
    return m_hours.workedUntil(at + s.offset) + s.shift;
}

std::int64_t WorkingCalendar::workingTime(Instant a, Instant b) const
{
    return workedUntil(b.ms) - workedUntil(a.ms);
}

std::optional<Instant> WorkingCalendar::addWorkingTime(Instant t, std::int64_t d) const
{
    Q_ASSERT(d >= 0);
    if (d == 0)
        return t;
    if (d > kMostMs)
        return std::nullopt;
    return momentOf(workedUntil(t.ms) + d, t);
}

std::optional<Instant> WorkingCalendar::momentOf(std::int64_t worked, Instant t) const
{
    // The last stretch that begins with less worked: the sum is reached inside it.
    size_t i = m_stretches.size() - 1;
    if (m_stretches.size() > 1 && m_stretches.back().worked >= worked) {
        const auto notBefore =
            std::lower_bound(m_stretches.begin() + 1, m_stretches.end(), worked,
                             [](const Stretch& s, std::int64_t w) { return s.worked < w; });
        i = static_cast<size_t>(notBefore - m_stretches.begin()) - 1;
    }
    const auto local = m_hours.momentOf(worked - m_stretches[i].shift, t.ms + m_stretches[i].offset);
    if (!local)
        return std::nullopt;
    return Instant{*local - m_stretches[i].offset};
}

std::vector<Span> WorkingCalendar::workingSpans(Instant a, Instant b) const
{
    std::vector<Span> spans;
    for (size_t i = stretchAt(a.ms); i < m_stretches.size() && m_stretches[i].from < b.ms; ++i) {
        const auto from = std::max<std::int64_t>(a.ms, m_stretches[i].from);
        const auto to =
            i + 1 < m_stretches.size() ? std::min<std::int64_t>(b.ms, m_stretches[i + 1].from) : b.ms;
        const auto offset = m_stretches[i].offset;
        m_hours.addHours(spans, from + offset, to + offset, -offset);
    }
    return spans;
}

} // namespace zhike
