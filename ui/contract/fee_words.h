// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/fee_list.h"
#include "core/insight/fee_readiness.h"
#include "ui/parts/row.h"

namespace zhike {

/// What an obstacle is about: “RA26-000123 无法登录”, “巡检：应完成 3，已完成 1”.
[[nodiscard]] QString obstacleTitle(const Obstacle& obstacle);
/// What kind it is, and since when.
[[nodiscard]] QString obstacleNote(const Obstacle& obstacle, QDate today);

/// The word and tint of where an instalment stands; `open` counts obstacles nobody accepted.
[[nodiscard]] QString feeWord(FeeState state, int open);
[[nodiscard]] TagKind feeTag(FeeState state);

/// The days an instalment pays for; empty if it names none.
[[nodiscard]] QString periodWords(const Instalment& instalment);
/// When it is due, in words and an ink.
struct DueWords {
    QString text;
    QString note;
    Ink ink = Ink::Plain;
};
[[nodiscard]] DueWords dueTexts(QDate due, QDate today);

/// What is known of an instalment's readiness.
struct FeeStanding {
    FeeState state = FeeState::Blocked;
    int open = 0;
};
[[nodiscard]] Row rowOfInstalment(const InstalmentLine& line, const std::optional<FeeStanding>& standing,
                                  QDate today);
[[nodiscard]] Row rowOfCommitment(const CommitmentLine& line, QDate today);
/// What a group of instalments is called: overdue, the next 60 days …
[[nodiscard]] QString stretchWord(InstalmentStretch stretch);

} // namespace zhike
