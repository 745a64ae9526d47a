// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/gathering.h"

#include "core/search/search_text.h"
#include <QtCore/QElapsedTimer>
#include <QtCore/QSet>
#include <algorithm>
#include <limits>

namespace zhike {

namespace {

// A row without an entry is a ghost: its record has changed since, or is gone.
constexpr std::string_view inTitles =
    "SELECT t.rowid, e.id, e.archived FROM search_title AS t LEFT JOIN search_entry AS e ON e.rowid = "
    "t.rowid "
    "WHERE t.search_title MATCH ? AND t.rowid BETWEEN ? AND ? ORDER BY t.rowid DESC";
constexpr std::string_view inBodies =
    "SELECT t.rowid, e.id, e.archived FROM search_body AS t LEFT JOIN search_entry AS e ON e.rowid = t.rowid "
    "WHERE t.search_body MATCH ? AND t.rowid BETWEEN ? AND ? ORDER BY t.rowid DESC";
constexpr std::string_view entryBelow = "SELECT max(rowid) FROM search_entry WHERE rowid < ?";
constexpr std::string_view isArchived = "SELECT archived FROM search_entry WHERE id = ?";
constexpr std::string_view shelves = "SELECT entity, last FROM search_shelf WHERE last > 0 ORDER BY entity";

/// Entries of archived records are passed over in the hope of others, but not for ever.
constexpr size_t mostPassedOver = 5'000;
/// After so many ghosts in a row there may be very many (an import that was undone): it is time to jump.
constexpr int manyGhosts = 64;

struct Range {
    qint64 first;
    qint64 last;
};

/// The rows of the answer as they come, live ones apart from archived ones.
class Gathering
{
public:
    Gathering(Connection& connection, QString expression, const SearchOptions& options)
        : m_connection(connection), m_expression(std::move(expression)), m_options(options)
    {
    }

    Done gather()
    {
        for (const SearchedRecord& known : m_options.first)
            ZHIKE_TRY(takeKnown(known));
        ZHIKE_ASSIGN(const std::vector<Range> all, ranges());
        if (m_options.patienceMs > 0)
            return lookQuickly(all);
        for (const bool titles : {true, false})
            for (const Range& range : all)
                if (!full() && !fullOf(kindOfRow(range.first)) && (titles || !m_options.titlesOnly))
                    ZHIKE_TRY(look(titles, range));
        return {};
    }

    /// Live rows, then archived ones, as many as were asked for.
    FoundRows result() const
    {
        FoundRows found;
        found.rows = m_live;
        found.firstArchived = found.rows.size();
        found.rows.insert(found.rows.end(), m_archived.begin(), m_archived.end());
        const auto limit = size_t(std::max(m_options.limit, 0));
        found.more = m_more || found.rows.size() > limit;
        if (found.rows.size() > limit)
            found.rows.resize(limit);
        return found;
    }

private:
    [[nodiscard]] bool full() const { return m_live.size() > size_t(std::max(m_options.limit, 0)); }

    [[nodiscard]] bool fullOf(EntityKind kind) const
    {
        return m_options.perKind > 0 && m_counts.value(int(kind)) > m_options.perKind;
    }

    /// Where to look: everywhere at once, or kind by kind.
    Result<std::vector<Range>> ranges() const
    {
        if (m_options.kinds.empty() && m_options.perKind == 0)
            return std::vector<Range>{{0, std::numeric_limits<qint64>::max()}};
        std::vector<Range> all;
        Query query(m_connection, shelves);
        while (query.next()) {
            const auto kind = static_cast<EntityKind>(query.integer(0));
            const auto& asked = m_options.kinds;
            if (!asked.empty() && std::find(asked.begin(), asked.end(), kind) == asked.end())
                continue;
            all.push_back({firstRowOf(kind) + 1, firstRowOf(kind) + query.integer(1)});
        }
        ZHIKE_TRY(query.done());
        return all;
    }

    /// Titles from the newest back, kind by kind, as long as patience lasts: half of what is left of it for
    /// each but the last.
    Done lookQuickly(const std::vector<Range>& all)
    {
        QElapsedTimer timer;
        timer.start();
        qint64 until = 0;
        const qint64 patience = m_options.patienceMs * qint64{1'000'000};
        const auto over = [&] { return timer.nsecsElapsed() > until; };
        // The index itself goes on until it finds something, however far: it is stopped from outside. The
        // read's own end is not looked at meanwhile, nor in what little comes after.
        m_connection.stopWhen(over);
        Done done;
        for (size_t i = 0; i < all.size() && done && !m_expression.isEmpty() && !full(); ++i) {
            const qint64 now = timer.nsecsElapsed();
            until = i + 1 == all.size() ? patience : now + (patience - now) / 2;
            done = look(true, all[i]);
            if (!done && done.error().kind == ErrorKind::Cancelled && over())
                done = {};
        }
        m_connection.stopWhen({});
        return done;
    }

    Done takeKnown(const SearchedRecord& known)
    {
        Query query(m_connection, isArchived);
        query.bind(known.id);
        if (query.next() && !full() && !fullOf(known.kind))
            (void)take({known.kind, known.id, true}, query.integer(0) != 0);
        return query.done();
    }

    Done look(bool titles, Range range)
    {
        while (range.first <= range.last) {
            ZHIKE_ASSIGN(const std::optional<qint64> ghost, readRows(titles, range));
            if (!ghost)
                return {};
            Query query(m_connection, entryBelow);
            query.bind(*ghost);
            range.last = query.next() ? query.integer(0) : 0;
            ZHIKE_TRY(query.done());
        }
        return {};
    }

    /// Reads until there is enough; the answer is the last of many ghosts, if that is why it stopped.
    Result<std::optional<qint64>> readRows(bool titles, const Range& range)
    {
        Query query(m_connection, titles ? inTitles : inBodies);
        query.bind(m_expression, range.first, range.last);
        int ghosts = 0;
        bool enough = false;
        while (!enough && !full() && query.next()) {
            const qint64 row = query.integer(0);
            if (!query.isNull(1)) {
                ghosts = 0;
                enough = take({kindOfRow(row), query.uuid(1), titles}, query.integer(2) != 0);
            } else if (++ghosts == manyGhosts) {
                return std::optional(row);
            }
        }
        ZHIKE_TRY(query.done());
        return std::optional<qint64>();
    }

    /// Takes a row; true if no more are wanted from where it comes from.
    bool take(const FoundRow& row, bool archived)
    {
        if (m_seen.contains(row.id))
            return false;
        m_seen.insert(row.id);
        if (archived && m_archived.size() < mostPassedOver) {
            m_archived.push_back(row);
            return false;
        }
        if (archived || (++m_counts[int(row.kind)], fullOf(row.kind))) {
            m_more = true;
            return true;
        }
        m_live.push_back(row);
        return false;
    }

    Connection& m_connection;
    QString m_expression;
    const SearchOptions& m_options;
    std::vector<FoundRow> m_live;
    std::vector<FoundRow> m_archived;
    QSet<Uuid> m_seen;
    QHash<int, int> m_counts;
    bool m_more = false;
};

} // namespace

Result<FoundRows> gatherRows(Connection& connection, const QString& expression, const SearchOptions& options)
{
    Gathering gathering(connection, expression, options);
    ZHIKE_TRY(gathering.gather());
    return gathering.result();
}

} // namespace zhike
