// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/id.h"

#include <vector>

namespace zhike {

/// What is measured. The numbers are on disk.
enum class Measure : int {
    Response = 0,       ///< seconds from opening to the first response
    Resolve = 1,        ///< seconds from opening to the last resolution
    LeftOut = 2,        ///< 1 for each request that contradicts itself
    WithoutOpening = 3, ///< 1 for each request that ended but whose opening is unknown
    Csat = 4,           ///< 1–5
    Nps = 5,            ///< 0–10
    Perceived = 10,     ///< RATER, 1–5; five measures from here
    Expected = 15,      ///< RATER, 1–5; five measures from here
    Element = 20,       ///< three elements, 1–5; three measures from here
    SlaRespond = 30,    ///< verdicts over clocks (SlaVerdict); three measures from here
    DueRespond = 40,    ///< when clocks that still run are due (RunningDue); three measures from here
    WorkedRespond = 50, ///< time that stopped clocks used (WorkedTime); three measures from here
};
[[nodiscard]] constexpr Measure operator+(Measure first, std::size_t index)
{
    return static_cast<Measure>(static_cast<int>(first) + static_cast<int>(index));
}

/// Whether a measure is a verdict over a clock.
[[nodiscard]] constexpr bool isSla(Measure measure)
{
    return measure >= Measure::SlaRespond && measure < Measure::DueRespond;
}
/// Whether a measure says when a clock is due that still runs.
[[nodiscard]] constexpr bool isDue(Measure measure)
{
    return measure >= Measure::DueRespond && measure < Measure::WorkedRespond;
}
/// Whether a measure is the time that a clock used, counted when the clock was decided.
[[nodiscard]] constexpr bool isWorked(Measure measure)
{
    return measure >= Measure::WorkedRespond;
}
/// Whether a measure is about a clock, so that its facts name who worked on the request.
[[nodiscard]] constexpr bool isAboutClock(Measure measure)
{
    return isSla(measure) || isDue(measure);
}

/// A month as a number that counts on: year × 12 + month − 1.
using MonthNumber = int;
[[nodiscard]] inline MonthNumber monthNumber(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}
[[nodiscard]] inline QDate firstOfMonth(MonthNumber month)
{
    return QDate(month / 12, month % 12 + 1, 1);
}

/// One figure that one record gives to the statistics.
struct Fact {
    Instant at; ///< when it counts: answered, or ended
    MonthNumber month = 0;
    Measure measure = Measure::Response;
    Uuid tier; ///< in force when the request was opened or the survey answered; null without one
    std::int64_t value = 0;
    Uuid engineer = {}; ///< who worked on the request, for verdicts over clocks

    bool operator==(const Fact&) const = default;
};

/// All that one customer's records give.
struct CustomerFacts {
    int region = 0; ///< first two digits of its region code: the province
    std::vector<Fact> facts;
};

/// The dates of instants in one zone, quickly: it asks the zone only where its offset changes.
class ZoneDays
{
public:
    explicit ZoneDays(QTimeZone zone) : m_zone(std::move(zone)) {}
    [[nodiscard]] QDate dateOf(Instant at);
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }

private:
    QTimeZone m_zone;
    std::int64_t m_from = 1;  ///< the offset holds from here
    std::int64_t m_until = 0; ///< to before here
    std::int64_t m_offsetMs = 0;
};

} // namespace zhike
