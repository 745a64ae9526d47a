// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/today.h"
#include "ui/parts/row_list.h"

namespace zhike {

/// What the screen may be narrowed to.
enum class TodayKind { Everything, Requests, Visits, Steps };

/// What the button of a row does.
enum class TodayAction { None, Respond, CancelEdit, Brief, Record, FinishStep, FollowUp, Decide, PlanCall };

/// What a row knows of itself (Row::extra): its action, and the page that a line of "others" leads to.
struct TodayExtra {
    TodayAction action = TodayAction::None;
    QString page;
    Uuid visit; ///< of a next step: where it came from
};

/// How many of each kind wait, as the chips say.
struct TodayCounts {
    int everything = 0;
    int requests = 0;
    int visits = 0;
    int steps = 0;
};
[[nodiscard]] TodayCounts countsOf(const Today& today);

/// The groups of the list: now, overdue, today, proposals to decide, open, the days ahead. `editing` is the
/// request whose first response is being written.
[[nodiscard]] QVector<RowGroup> todayGroups(const Today& today, TodayKind kind, const Uuid& editing,
                                            const Clock& clock);
/// Rows of the visits of one day, or of the whole week with an invalid one.
[[nodiscard]] QVector<Row> weekRows(const Today& today, QDate day, const Clock& clock);

} // namespace zhike

Q_DECLARE_METATYPE(zhike::TodayExtra)
