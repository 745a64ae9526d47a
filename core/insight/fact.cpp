// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/fact.h"

#include <limits>

namespace zhike {

QDate ZoneDays::dateOf(Instant at)
{
    static constexpr std::int64_t kDay = 86'400'000;
    static constexpr std::int64_t kEpoch = 2'440'588; // 1970-01-01 as a Julian day
    if (at.ms < m_from || at.ms >= m_until) {
        const auto moment = QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC);
        const auto next = m_zone.hasTransitions() ? m_zone.nextTransition(moment) : QTimeZone::OffsetData{};
        m_offsetMs = std::int64_t{m_zone.offsetFromUtc(moment)} * 1000;
        m_from = at.ms;
        m_until =
            next.atUtc.isValid() ? next.atUtc.toMSecsSinceEpoch() : std::numeric_limits<std::int64_t>::max();
    }
    const auto local = at.ms + m_offsetMs;
    const auto day = local >= 0 ? local / kDay : -((-local + kDay - 1) / kDay);
    return QDate::fromJulianDay(kEpoch + day);
}

} // namespace zhike
