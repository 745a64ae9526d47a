// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/exchange/exchange.h"

#include <algorithm>
#include <array>
#include <utility>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array candidates = {',', ';', '\t'};
constexpr int probedLines = 20;

/// How often each candidate stands outside of quotes, in one line.
using Counts = std::array<int, candidates.size()>;

/// After these a quotation mark opens a quoted cell; elsewhere it is an inch.
bool isBoundary(char c)
{
    return c == '\n' || c == '\r' || std::find(candidates.begin(), candidates.end(), c) != candidates.end();
}

std::vector<Counts> countCandidates(std::string_view text)
{
    std::vector<Counts> lines(1);
    bool quoted = false;
    char before = '\n';
    for (const char c : text) {
        const char previous = std::exchange(before, c);
        if (c == '"' && (quoted || previous == '"' || isBoundary(previous)))
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n' || c == '\r') {
            if (lines.back() == Counts{})
                continue;
            if (lines.size() == probedLines)
                break;
            lines.emplace_back();
        }
        for (size_t i = 0; i < candidates.size(); ++i)
            lines.back()[i] += c == candidates[i] ? 1 : 0;
    }
    if (lines.back() == Counts{} && lines.size() > 1)
        lines.pop_back();
    return lines;
}

/// The separator that most lines use as often as the first does; among equals the one used most.
char detectSeparator(std::string_view text)
{
    const auto lines = countCandidates(text);
    char best = ',';
    std::pair<int, int> bestScore{0, 0};
    for (size_t i = 0; i < candidates.size(); ++i) {
        const int first = lines.front()[i];
        if (first == 0)
            continue;
        const auto agreeing =
            std::count_if(lines.begin(), lines.end(), [&](const Counts& c) { return c[i] == first; });
        const std::pair<int, int> score{static_cast<int>(agreeing), first};
        if (score > bestScore) {
            best = candidates[i];
            bestScore = score;
        }
    }
    return best;
}

} // namespace

CsvReader::CsvReader(std::string_view utf8) : m_text(utf8)
{
    if (m_text.starts_with("sep=") && m_text.size() > 5 && (m_text[5] == '\n' || m_text[5] == '\r')) {
        m_separator = m_text[4];
        m_at = 5;
        passLineEnd();
    } else {
        m_separator = detectSeparator(m_text.substr(0, 1 << 18));
    }
}

void CsvReader::passLineEnd()
{
    const auto at = static_cast<size_t>(m_at);
    const bool pair = m_text[at] == '\r' && at + 1 < m_text.size() && m_text[at + 1] == '\n';
    m_at += pair ? 2 : 1;
    ++m_line;
}

bool CsvReader::skipEmptyLines()
{
    const auto size = static_cast<qsizetype>(m_text.size());
    while (m_at < size &&
           (m_text[static_cast<size_t>(m_at)] == '\n' || m_text[static_cast<size_t>(m_at)] == '\r'))
        passLineEnd();
    return m_at < size;
}

void CsvReader::seek(qsizetype offset, qint64 line)
{
    m_at = offset;
    m_line = line;
}

Result<bool> CsvReader::next(CsvRecord& record)
{
    record.cells.clear();
    m_unescaped.clear();
    if (!skipEmptyLines())
        return false;
    record.line = m_line;
    record.offset = m_at;
    for (;;) {
        ZHIKE_ASSIGN(const Cell cell, readCell());
        record.cells.push_back(cell.text);
        if (cell.last)
            return true;
    }
}

Result<CsvReader::Cell> CsvReader::readCell()
{
    const auto at = static_cast<size_t>(m_at);
    if (at < m_text.size() && m_text[at] == '"')
        return readQuoted();
    return readPlain();
}

CsvReader::Cell CsvReader::readPlain()
{
    const auto begin = static_cast<size_t>(m_at);
    size_t end = begin;
    while (end < m_text.size() && m_text[end] != m_separator && m_text[end] != '\n' && m_text[end] != '\r')
        ++end;
    const std::string_view text = m_text.substr(begin, end - begin);
    m_at = static_cast<qsizetype>(end);
    if (end == m_text.size())
        return {text, true};
    if (m_text[end] == m_separator) {
        ++m_at;
        return {text, false};
    }
    passLineEnd();
    return {text, true};
}

void CsvReader::countLines(std::string_view text)
{
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.size() && text[i + 1] == '\n')))
            ++m_line;
    }
}

Result<CsvReader::Cell> CsvReader::readQuoted()
{
    const qint64 opened = m_line;
    const auto begin = static_cast<size_t>(m_at) + 1;
    size_t from = begin;
    std::string* copy = nullptr;
    size_t quote = 0;
    for (;;) {
        quote = m_text.find('"', from);
        if (quote == std::string_view::npos) {
            return failure(
                ErrorKind::Invalid,
                Exchange::tr("Line %1 opens a quotation mark that is never closed. Nothing was imported. "
                             "Close it (or double it, if it belongs to the text) and import again.")
                    .arg(opened));
        }
        if (quote + 1 >= m_text.size() || m_text[quote + 1] != '"')
            break;
        if (!copy)
            copy = &m_unescaped.emplace_back();
        copy->append(m_text.substr(from, quote + 1 - from));
        from = quote + 2;
    }
    countLines(m_text.substr(begin, quote - begin));
    m_at = static_cast<qsizetype>(quote) + 1;
    // Text between the closing quote and the separator belongs to the cell, as spreadsheets have it.
    const Cell rest = readPlain();
    if (!copy && rest.text.empty())
        return Cell{m_text.substr(begin, quote - begin), rest.last};
    if (!copy)
        copy = &m_unescaped.emplace_back();
    copy->append(m_text.substr(from, quote - from)).append(rest.text);
    return Cell{*copy, rest.last};
}

} // namespace zhike
