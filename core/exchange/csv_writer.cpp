// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include "core/exchange/exchange.h"

#include <QtCore/QIODevice>
#include <algorithm>

namespace zhike {

namespace {

constexpr QStringView separatorLine = u"sep="; // a first line that spreadsheets take for a directive
constexpr qsizetype bufferLimit = 1 << 16;

Done deviceFailure(const QIODevice& device)
{
    return failure(ErrorKind::Io,
                   Exchange::tr("The file could not be written. Check that the disk has space and the "
                                "folder may be written to, then try again."),
                   device.errorString());
}

bool isPlainNumber(QStringView cell)
{
    const QStringView rest = cell.sliced(1);
    bool digits = false;
    bool spaces = false;
    int points = 0;
    for (const QChar c : rest) {
        if (c >= u'0' && c <= u'9')
            digits = true;
        else if (c == u'.')
            ++points;
        else if (c == u' ' && digits)
            spaces = true; // a phone number in groups
        else
            return false;
    }
    return digits && (points == 0 || (points == 1 && !spaces));
}

bool startsFormula(QStringView cell)
{
    if (cell.isEmpty())
        return false;
    switch (cell.front().unicode()) {
    case u'=':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\uFF1D': // full width = + - @
    case u'\uFF0B':
    case u'\uFF0D':
    case u'\uFF20':
        return true;
    case u'+':
    case u'-':
        return !isPlainNumber(cell);
    default:
        return false;
    }
}

QStringView behindApostrophes(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.sliced(1);
    return cell;
}

} // namespace

CsvWriter::CsvWriter(QIODevice& device) : m_device(device), m_buffer("\xEF\xBB\xBF")
{
    m_buffer.reserve(bufferLimit * 2);
}

void CsvWriter::append(QStringView cell)
{
    const bool quotes =
        std::any_of(cell.begin(), cell.end(),
                    [](QChar c) {
                        return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t';
                    }) ||
        (!cell.isEmpty() &&
         (cell.front().isSpace() || cell.back().isSpace() || cell.startsWith(separatorLine)));
    if (!quotes) {
        m_buffer += cell.toUtf8();
        return;
    }
    m_buffer += '"';
    m_buffer += cell.toUtf8().replace('"', "\"\"");
    m_buffer += '"';
}

Done CsvWriter::write(const std::vector<QString>& cells)
{
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer += ',';
        append(guardFormula(cells[i]));
    }
    // A lone empty cell would read as an empty line.
    if (cells.size() == 1 && cells.front().isEmpty())
        m_buffer += "\"\"";
    m_buffer += "\r\n";
    return m_buffer.size() < bufferLimit ? Done{} : finish();
}

Done CsvWriter::finish()
{
    const bool whole = m_device.write(m_buffer) == m_buffer.size();
    m_buffer.resize(0);
    return whole ? Done{} : deviceFailure(m_device);
}

QString guardFormula(const QString& cell)
{
    return startsFormula(behindApostrophes(cell)) ? u'\'' + cell : cell;
}

QString withoutFormulaGuard(const QString& cell)
{
    if (cell.startsWith(u'\'') && startsFormula(behindApostrophes(cell)))
        return cell.sliced(1);
    return cell;
}

} // namespace zhike
