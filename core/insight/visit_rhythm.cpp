// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/visit_rhythm.h"

#include <algorithm>

namespace zhike {

namespace {

constexpr int yearDays = 365;
constexpr qint64 rhythmSteps = 10; // so that a card does not read otherwise every day

/// One kind of visits that comes every so many days and is due by a day.
VisitRhythm ofKind(QDate by, int everyDays, QDate today)
{
    const qint64 late = by.daysTo(today);
    if (late <= 0)
        return {1.0, {}, by.addDays(1)};
    const qint64 step = std::min(rhythmSteps, (rhythmSteps * late + everyDays - 1) / everyDays);
    const QDate stale = step == rhythmSteps ? QDate() : by.addDays(step * everyDays / rhythmSteps + 1);
    return {1 - static_cast<double>(step) / rhythmSteps, by, stale};
}

} // namespace

VisitRhythm visitRhythm(const Rhythm& rhythm, QDate today)
{
    std::vector<VisitRhythm> kinds;
    if (rhythm.careEveryDays > 0 && !rhythm.careCalls.empty())
        kinds.push_back(ofKind(rhythm.careCalls.front().by, rhythm.careEveryDays, today));
    if (!rhythm.inspections.empty())
        kinds.push_back(ofKind(rhythm.inspections.front().by,
                               std::max(1, yearDays / std::max(1, rhythm.inspections.front().of)), today));
    VisitRhythm all;
    for (const VisitRhythm& kind : kinds) {
        if (!all.measure || *kind.measure < *all.measure) {
            all.measure = kind.measure;
            all.since = kind.since;
        }
        if (kind.stale.isValid() && (!all.stale.isValid() || kind.stale < all.stale))
            all.stale = kind.stale;
    }
    const bool any = rhythm.lastCall.isValid() || rhythm.lastInspection.isValid();
    if (!any && !all.since.isValid())
        all.measure.reset();
    return all;
}

} // namespace zhike
