// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_view.h"
#include "ui/parts/timeline.h"

namespace zhike {

class Clock;

// How complaints are shown: the words, tints and rows that the list, the page, a customer's page and Today
// share.

[[nodiscard]] TagKind levelTag(ComplaintLevel level);
[[nodiscard]] TagKind stepTag(ComplaintStep step);
[[nodiscard]] TagKind improvementTag(ImprovementState state);
/// 剩 3 时 24 分, 超 20 分, 已答复.
[[nodiscard]] QString answerVerdict(const AnswerClock& answer);
/// 答复 14:05, or with its day if it is another.
[[nodiscard]] QString answerShort(const AnswerClock& answer, const Clock& clock);
/// Why the answer is due then, in a sentence.
[[nodiscard]] QString answerReason(const ComplaintStanding& standing, const Clock& clock);
/// What its level means now: 未答复将转为投诉, 已告知主管, 尚未告知主管.
[[nodiscard]] QString levelNote(const ComplaintStanding& standing);
/// One row of a list of complaints.
[[nodiscard]] Row rowOfComplaint(const ComplaintRow& complaint, const Clock& clock);
/// The same for Today: the answer's clock as a bar, and what the row's button does.
[[nodiscard]] Row todayRowOfComplaint(const ComplaintRow& complaint, const Clock& clock);
/// Brings up to date what a row of rowOfComplaint() says of time.
void refreshComplaintTimes(Row& row, const Clock& clock);
/// The history as a timeline.
[[nodiscard]] QVector<TimelineEntry> complaintTimeline(const ComplaintDetail& detail, const Clock& clock);
/// What a button says that puts a complaint into this stage.
[[nodiscard]] QString stepAction(ComplaintStep to);

} // namespace zhike
