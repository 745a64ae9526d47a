// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <vector>

class QIODevice;

namespace zhike {

/// Writes records as RFC 4180 wants them (comma, CRLF, quotes where needed), UTF-8 with a byte order mark so
/// that spreadsheets read it, and so that no spreadsheet runs a cell: see guardFormula.
class CsvWriter
{
public:
    /// Writes to `device`, which is open and outlives the writer; buffers a little, so end with finish.
    explicit CsvWriter(QIODevice& device);

    [[nodiscard]] Done write(const std::vector<QString>& cells);
    /// Hands what is buffered to the device.
    [[nodiscard]] Done finish();

private:
    void append(QStringView cell);

    QIODevice& m_device;
    QByteArray m_buffer;
};

/// A cell that a spreadsheet would take for a formula, behind an apostrophe: those that start with = + - @
/// (also full width), a tab or a carriage return. Plain numbers and phone numbers (-5, +86 138 0013 8000)
/// stay as they are.
[[nodiscard]] QString guardFormula(const QString& cell);
/// Takes away what guardFormula put before a cell, and nothing else: withoutFormulaGuard(guardFormula(x)) ==
/// x.
[[nodiscard]] QString withoutFormulaGuard(const QString& cell);

} // namespace zhike
