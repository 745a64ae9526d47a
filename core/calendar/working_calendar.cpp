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
    const auto i = static_cast<size_t>(std::ranges::upper_bound(from, inDay) - from.begin());
    return i == 0 ? 0 : before[i - 1] + std::min(inDay, to[i - 1]) - from[i - 1];
}

std::int64_t WallHours::Day::momentOf(std::int64_t worked) const
{
    // The interval in which the sum first reaches `worked` (> 0): the one before the first larger sum.
    const auto after = std::lower_bound(before.begin() + 1, before.end(), worked);
    const auto i = static_cast<size_t>(after - before.begin()) - 1;
    return from[i] + worked - before[i];
}

WallHours::Day WallHours::dayOf(std::vector<DayHours> hours)
{
    std::ranges::sort(hours);
    Day day;
    day.before.push_back(0);
    for (const DayHours& h : hours) {
        const std::int64_t from = std::int64_t{h.from} * 1000;
        const std::int64_t to = std::int64_t{h.to} * 1000;
        if (!day.to.empty() && from <= day.to.back()) { // neighbours, or an overlap that was not refused
            day.to.back() = std::max(day.to.back(), to);
            day.before.back() = day.before[day.before.size() - 2] + day.to.back() - day.from.back();
        } else if (to > from) {
            day.from.push_back(from);
            day.to.push_back(to);
            day.before.push_back(day.before.back() + to - from);
        }
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
    return regularBefore(day) + m_gain[specialsBefore(day)] + dayAt(day).workedUntil(local - day * kDayMs);
}

std::optional<std::int64_t> WallHours::momentOf(std::int64_t worked) const
{
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
        for (size_t i = 0; i < hours.from.size(); ++i) {
            const Span span{{std::max(day * kDayMs + hours.from[i], from) + offset},
                            {std::min(day * kDayMs + hours.to[i], to) + offset}};
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
    const auto worked = workedUntil(t.ms) + d;
    // The last stretch that begins with less worked: the sum is reached inside it.
    size_t i = m_stretches.size() - 1;
    if (m_stretches.size() > 1) {
        const auto notBefore =
            std::lower_bound(m_stretches.begin() + 1, m_stretches.end(), worked,
                             [](const Stretch& s, std::int64_t w) { return s.worked < w; });
        i = static_cast<size_t>(notBefore - m_stretches.begin()) - 1;
    }
    const auto local = m_hours.momentOf(worked - m_stretches[i].shift);
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
