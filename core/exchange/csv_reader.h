// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace zhike {

/// One record of a CSV file. The cells are UTF-8 and live until the next record is read.
struct CsvRecord {
    qint64 line = 0;      ///< of the file, from one, where the record begins; a record may span several lines
    qsizetype offset = 0; ///< of its first byte in the text, to come back to with CsvReader::seek
    std::vector<std::string_view> cells;
};

/// Reads CSV as the world writes it from UTF-8 text: comma, semicolon or tab (found by itself, outside of
/// quotes, or named by a first line `sep=;`), quoted cells with line breaks and doubled quotes, CRLF, LF or
/// CR. Empty lines are skipped. Copies nothing but cells with doubled quotes.
class CsvReader
{
public:
    /// Reads `utf8`, which has to outlive the reader.
    explicit CsvReader(std::string_view utf8);

    [[nodiscard]] char separator() const { return m_separator; }
    /// Reads the next record; false at the end. A quote that is never closed is an error that names its line.
    [[nodiscard]] Result<bool> next(CsvRecord& record);
    /// Continues at a record read before.
    void seek(qsizetype offset, qint64 line);
    /// How far it has read, in bytes.
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    struct Cell {
        std::string_view text;
        bool last = false;
    };
    [[nodiscard]] Result<Cell> readCell();
    [[nodiscard]] Result<Cell> readQuoted();
    [[nodiscard]] Cell readPlain();
    [[nodiscard]] bool skipEmptyLines();
    void passLineEnd();
    void countLines(std::string_view text);

    std::string_view m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    char m_separator = ',';
    std::deque<std::string> m_unescaped; // cells of this record that needed a copy
};

} // namespace zhike
