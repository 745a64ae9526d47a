// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/advice_batch.h"
#include "core/tier/board.h"
#include "ui/tier/board_card.h"

namespace zhike {

// How the board is put into words. Everything here may be called on any thread.

using SharedAdvice = std::shared_ptr<const AdviceBatch>;

/// The cards of these customers.
[[nodiscard]] Result<QVector<Row>> boardRows(const Reader& reader, const QVector<Uuid>& ids,
                                             const SharedAdvice& advice);
/// What stands under a customer's card; nothing where the advice agrees and no proposal waits.
[[nodiscard]] std::optional<BoardNote> boardNote(const Board& board, const SharedAdvice& advice,
                                                 const Uuid& customer);
/// 71.1
[[nodiscard]] QString scoreWord(double score);
/// 20, or 23.5 where the weight of what is not known was shared out.
[[nodiscard]] QString weightWord(double weight);
/// The word of an advised tier.
[[nodiscard]] QString advisedWord(const AdviceBatch& advice, size_t place);
/// What a proposal is based on, in a sentence: 建议分 71.1，建议金牌：经济实力 22.5 / 30 …
[[nodiscard]] QString reasonWords(const AdviceBatch& advice, size_t place);
/// The part that speaks most for a change: it counts most if the advice goes up, least if it goes down.
[[nodiscard]] QString whyWords(const AdviceBatch& advice, size_t place);

} // namespace zhike
