// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/today.h"
#include "ui/parts/row_list.h"

namespace zhike {

/// What the screen may be narrowed to. The numbers are remembered with the window; add at the end.
enum class TodayKind { Everything, Requests, Visits, Calls, Steps, Proposals, Complaints };

/// What the button of a row does.
enum class TodayAction {
    None,
    Respond,
    Arrive,
    Resolve,
    CancelEdit,
    Brief,
    Record,
    FinishStep,
    FollowUp,
    Decide,
    RecordCall,
    Complaint
};

/// What a row knows of itself (Row::extra): its action, and the page that a line of "others" leads to.
struct TodayExtra {
    TodayAction action = TodayAction::None;
    QString page;
    Uuid visit; ///< of a next step: where it came from
};

/// The groups of the list: what presses now, what today brings, what waits for a decision, then what can
/// wait. `editing` is the row in which something is being written.
[[nodiscard]] QVector<RowGroup> todayGroups(const Today& today, TodayKind kind, const Uuid& editing,
                                            const Clock& clock);
/// Rows of the visits of one day, or of the whole week with an invalid one.
[[nodiscard]] QVector<Row> weekRows(const Today& today, QDate day, const Clock& clock);
/// Rows of the instalments and renewals of the next 60 days, by their day.
[[nodiscard]] QVector<Row> feeRows(const Today& today, const Clock& clock);

} // namespace zhike

Q_DECLARE_METATYPE(zhike::TodayExtra)
