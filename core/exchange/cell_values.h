// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_synonyms.h"
#include "core/store/entity.h"

#include <QtCore/QTimeZone>

namespace zhike {

/// What it takes to read a cell.
struct CellContext {
    const EntityDescription& description;
    const ImportSynonyms& synonyms;
    QTimeZone zone; ///< of dates and times without an offset
    bool exactly =
        true; ///< the column goes by its own name: whole amounts of money are fen, as on the command line
};

/// Reads the text of a cell as a value of `field`: enumerators by their text, label or synonym, money as
/// ¥1,280.50, 12.5万 or fen, dates in any form, 是 and 否. Empty text is an absent value. The error says what
/// was expected. References are resolved elsewhere.
[[nodiscard]] Result<Value> readCell(const CellContext& context, const Field& field, const QString& text);

/// Reads money: ¥1,280.50, 128000元, 12.5万; `wholeIsFen` takes a bare whole number for fen.
[[nodiscard]] Result<qint64> readMoney(const QString& text, bool wholeIsFen);
/// Reads a whole number, with or without separators of thousands.
[[nodiscard]] Result<qint64> readWhole(const QString& text);

/// The text of a cell that readCell reads back as the same value: ISO 8601 for dates and, with the offset of
/// `zone`, instants; stable texts for enumerators; fen for money.
[[nodiscard]] QString cellText(const Field& field, const Value& value, const QTimeZone& zone);

} // namespace zhike
