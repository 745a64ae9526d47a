// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/board.h"
#include <QtCore/QVariant>

namespace zhike {

/// How the board is looked at: what it is narrowed to, and its order.
struct BoardState {
    QVariantMap chosen; ///< as the filter bar has it
    bool mine = false;
    bool onlyDiffering = false;
    BoardOrder order = BoardOrder::Fee;

    /// The customers in our care that it shows; `person` is whose “mine” are meant.
    [[nodiscard]] CustomerFilter filter(const QString& person) const;
    /// As plain values that can be remembered, and back.
    [[nodiscard]] QVariantMap toMap() const;
    [[nodiscard]] static BoardState fromMap(const QVariantMap& map);
};

/// 按年费排序 …
[[nodiscard]] QString boardOrderText(BoardOrder order);

} // namespace zhike
