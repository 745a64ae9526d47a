// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/tokenizer.h"
#include "core/base/fold.h"
#include "core/search/runs.h"
#include <QtCore/QCoreApplication>
#include <algorithm>
#include <new>
#include <sqlite3.h>
#include <vector>

namespace zhike {
namespace {

constexpr size_t longToken = 6;

using TokenSink = int (*)(void*, int, const char*, int, int, int);

void appendUtf8(char32_t c, std::vector<char>& out)
{
    const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0U | (c >> 6U));
        put(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        put(0xE0U | (c >> 12U));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    } else {
        put(0xF0U | (c >> 18U));
        put(0x80U | ((c >> 12U) & 0x3FU));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    }
}

/// One tokenizer of one table on one connection; it keeps its buffers between texts.
class Tokenizer
{
public:
    int tokenize(bool query, std::string_view text, void* context, TokenSink sink)
    {
        foldUtf8(text, m_runs);
        if (!query)
            cutRuns(m_runs);
        m_bytes.clear();
        m_starts.clear();
        for (const char32_t c : m_runs) {
            m_starts.push_back(m_bytes.size());
            appendUtf8(c, m_bytes);
        }
        m_starts.push_back(m_bytes.size());
        return query ? giveQuery(context, sink) : giveAll(context, sink);
    }

private:
    [[nodiscard]] bool isCharacter(size_t i) const { return i < m_runs.size() && m_runs[i] != U' '; }

    int give(void* context, TokenSink sink, int flags, size_t from, size_t count) const
    {
        const size_t start = m_starts[from];
        const size_t end = m_starts[from + count];
        return sink(context, flags, m_bytes.data() + start, int(end - start), int(start), int(end));
    }

    /// A Latin letter or digit before another one is in their pair alone: a third fewer tokens, and a query
    /// for one letter asks for its 36 pairs (searchExpression). Six of them with a digit are a token too: all
    /// numbers share their pairs, so without it the search for one would read them all.
    int giveAll(void* context, TokenSink sink) const
    {
        for (size_t i = 0; i < m_runs.size(); ++i) {
            if (!isCharacter(i))
                continue;
            const bool pair = isCharacter(i + 1);
            const bool single = !pair || m_runs[i] >= 0x80 || m_runs[i + 1] >= 0x80;
            int outcome = SQLITE_OK;
            if (single)
                outcome = give(context, sink, 0, i, 1);
            if (outcome == SQLITE_OK && pair)
                outcome = give(context, sink, single ? FTS5_TOKEN_COLOCATED : 0, i, 2);
            if (outcome == SQLITE_OK && startsLong(i))
                outcome = give(context, sink, FTS5_TOKEN_COLOCATED, i, longToken);
            if (outcome != SQLITE_OK)
                return outcome;
        }
        return SQLITE_OK;
    }

    /// One token for each place of a run, the longest there is; not for the last places, if the token before
    /// has them.
    int giveQuery(void* context, TokenSink sink) const
    {
        size_t covered = 0;
        for (size_t i = 0; i < m_runs.size(); ++i) {
            if (!isCharacter(i))
                continue;
            const size_t length = startsLong(i) ? longToken : isCharacter(i + 1) ? 2 : 1;
            if (i < covered && endOfRun(i) <= covered)
                continue;
            covered = i + length;
            if (const int outcome = give(context, sink, 0, i, length); outcome != SQLITE_OK)
                return outcome;
        }
        return SQLITE_OK;
    }

    [[nodiscard]] size_t endOfRun(size_t i) const { return std::min(m_runs.find(U' ', i), m_runs.size()); }

    /// Whether six Latin letters or digits, not all letters, begin here.
    [[nodiscard]] bool startsLong(size_t i) const
    {
        if (i + longToken > m_runs.size())
            return false;
        const auto* from = m_runs.data() + i;
        bool digits = false;
        for (size_t k = 0; k < longToken; ++k) {
            if (from[k] >= 0x80 || from[k] == U' ')
                return false;
            digits = digits || (from[k] >= U'0' && from[k] <= U'9');
        }
        return digits;
    }

    std::u32string m_runs;
    std::vector<char> m_bytes;
    std::vector<size_t> m_starts;
};

int create(void* /*unused*/, const char** /*arguments*/, int /*count*/, Fts5Tokenizer** out)
{
    *out = reinterpret_cast<Fts5Tokenizer*>(new (std::nothrow) Tokenizer);
    return *out == nullptr ? SQLITE_NOMEM : SQLITE_OK;
}

void destroy(Fts5Tokenizer* tokenizer)
{
    delete reinterpret_cast<Tokenizer*>(tokenizer);
}

int tokenize(Fts5Tokenizer* tokenizer, void* context, int flags, const char* text, int length, TokenSink sink)
{
    if (text == nullptr || length <= 0)
        return SQLITE_OK;
    try {
        const bool query = (flags & FTS5_TOKENIZE_QUERY) != 0;
        return reinterpret_cast<Tokenizer*>(tokenizer)->tokenize(query, {text, size_t(length)}, context,
                                                                 sink);
    } catch (const std::bad_alloc&) {
        return SQLITE_NOMEM;
    }
}

fts5_api* fullTextApi(sqlite3* connection)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(connection, "select fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

Done registerSearchTokenizer(sqlite3* connection)
{
    fts5_api* api = fullTextApi(connection);
    fts5_tokenizer functions{create, destroy, tokenize};
    const int outcome =
        api == nullptr ? SQLITE_ERROR : api->xCreateTokenizer(api, "zhike", nullptr, &functions, nullptr);
    if (outcome == SQLITE_OK)
        return {};
    return failure(ErrorKind::Internal,
                   QCoreApplication::translate(
                       "zhike::Search",
                       "Search cannot start, because this SQLite has no full-text search (FTS5). "
                       "Your data is safe; install SQLite with FTS5 and start again."),
                   QString::fromUtf8(sqlite3_errmsg(connection)));
}

} // namespace zhike
