// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search.h"
#include "core/search/excerpt.h"
#include "core/search/expression.h"
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
constexpr std::string_view codesBeginning = "SELECT customer FROM customer_card WHERE archived = 0 AND code "
                                            ">= ?1 AND code < ?2 ORDER BY code LIMIT ?3";
constexpr std::string_view namesBeginning =
    "SELECT customer FROM customer_card WHERE archived = 0 AND name_key "
    ">= ?1 AND name_key < ?2 ORDER BY name_key LIMIT ?3";

/// Entries of archived records are passed over in the hope of others, but not for ever.
constexpr size_t mostPassedOver = 5'000;
/// Nothing that people call a number is longer.
constexpr qsizetype longestNumber = 40;
/// After so many ghosts in a row there may be very many (an import that was undone): it is time to jump.
constexpr int manyGhosts = 64;

struct Row {
    EntityKind kind;
    Uuid id;
    bool inTitle;
};

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
    std::vector<Row> result(std::vector<bool>& archived, bool& more) const
    {
        std::vector<Row> rows = m_live;
        archived.assign(rows.size(), false);
        rows.insert(rows.end(), m_archived.begin(), m_archived.end());
        archived.resize(rows.size(), true);
        const auto limit = size_t(std::max(m_options.limit, 0));
        more = m_more || rows.size() > limit;
        if (rows.size() > limit) {
            rows.resize(limit);
            archived.resize(limit);
        }
        return rows;
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
    bool take(const Row& row, bool archived)
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
    std::vector<Row> m_live;
    std::vector<Row> m_archived;
    QSet<Uuid> m_seen;
    QHash<int, int> m_counts;
    bool m_more = false;
};

/// The first searched field that holds the first run which any holds.
void showMatch(SearchHit& hit, const Record& record, const std::vector<std::u32string>& runs)
{
    const auto fields = record.description->fields;
    for (const std::u32string& run : runs) {
        for (size_t i = 0; i < fields.size(); ++i) {
            if (!isSearched(fields[i]) || isNull(record.values[i]))
                continue;
            const QString text = textOf(record.values[i]);
            if (const auto place = findRun(text, run)) {
                const Excerpt excerpt = excerptAround(text, *place);
                hit.matched = excerpt.text;
                hit.matchStart = excerpt.matchStart;
                hit.matchLength = excerpt.matchLength;
                return;
            }
        }
    }
    hit.matched = hit.title; // by pinyin
}

QString firstText(const Record& record, std::initializer_list<const char*> columns)
{
    for (const char* column : columns)
        if (column)
            if (QString text = textOf(record.value(column)); !text.isEmpty())
                return text;
    return {};
}

/// A name for what has neither key nor title (a finding, a next step): the beginning of its first searched
/// text.
QString beginningOf(const Record& record)
{
    for (size_t i = 0; i < record.values.size(); ++i)
        if (isSearched(record.description->fields[i]) && !isNull(record.values[i]))
            return excerptAround(textOf(record.values[i]), {0, 0}).text;
    return {};
}

class HitMaker
{
public:
    HitMaker(const Reader& reader, const std::vector<std::u32string>& runs) : m_reader(reader), m_runs(runs)
    {
    }

    /// The hit for a row; nothing if the record is not there.
    Result<std::optional<SearchHit>> make(const Row& row, bool archived)
    {
        ZHIKE_ASSIGN(const auto record, m_reader.tryRecord(row.kind, row.id));
        if (!record)
            return std::optional<SearchHit>();
        const EntityDescription& d = *record->description;
        SearchHit hit;
        hit.kind = row.kind;
        hit.id = row.id;
        hit.key = firstText(*record, {d.key, d.title});
        hit.title = firstText(*record, {d.title, d.key});
        if (hit.title.isEmpty())
            hit.title = beginningOf(*record);
        if (hit.key.isEmpty())
            hit.key = row.id.toString();
        hit.inTitle = row.inTitle;
        hit.archived = archived;
        hit.subtitle = ownerOf(*record);
        showMatch(hit, *record, m_runs);
        return std::optional<SearchHit>(std::move(hit));
    }

private:
    QString ownerOf(const Record& record)
    {
        const EntityDescription& d = *record.description;
        const Uuid owner = d.owner ? uuidOf(record.value(d.owner)) : Uuid{};
        if (owner.isNull() || d.ownerKind == EntityKind::None)
            return {};
        auto known = m_owners.find(owner);
        if (known == m_owners.end())
            known = m_owners.insert(owner, m_reader.titleOf(d.ownerKind, owner));
        return *known;
    }

    const Reader& m_reader;
    const std::vector<std::u32string>& m_runs;
    QHash<Uuid, QString> m_owners;
};

/// Numbers and codes that are typed whole: those records go before all that merely hold the same digits.
Done putCalledSoFirst(const Reader& reader, const QString& words, SearchOptions& options)
{
    const QString typed = words.trimmed();
    if (typed.size() > longestNumber ||
        !std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); }))
        return {};
    std::vector<SearchedRecord> called;
    for (const EntityDescription* d : allDescriptions()) {
        const Field* key = d->key && !d->isPart() ? d->field(d->key) : nullptr;
        if (!key || !key->is(FieldFlag::Unique))
            continue;
        const std::string sql =
            "SELECT \"id\" FROM \"" + std::string(d->table) + "\" WHERE \"" + d->key + "\" IN (?, ?)";
        Query query(reader.connection(), sql);
        query.bind(typed, typed.toUpper());
        while (query.next())
            called.push_back({d->kind, query.uuid(0)});
        ZHIKE_TRY(query.done());
    }
    options.first.insert(options.first.begin(), called.begin(), called.end());
    return {};
}

/// A Latin letter or digit alone is in nearly every record.
bool isInNearlyAll(const std::vector<std::u32string>& runs)
{
    return runs.size() == 1 && runs.front().size() == 1 && runs.front().front() < 0x80;
}

/// What indexes say at once goes before what a quick look may miss: customers whose code begins so, and of
/// what is in nearly every record, those whose name does.
Done takeBeginnings(const Reader& reader, const QString& words, const std::vector<std::u32string>& runs,
                    SearchOptions& options)
{
    if (options.patienceMs == 0 || runs.size() != 1)
        return {};
    const auto take = [&](std::string_view sql, const QString& from) -> Done {
        QString to = from;
        to.back() = QChar(to.back().unicode() + 1);
        Query query(reader.connection(), sql);
        query.bind(from, to, (options.perKind > 0 ? options.perKind : options.limit) + 1);
        while (query.next())
            options.first.push_back({EntityKind::Customer, query.uuid(0)});
        return query.done();
    };
    if (const QString code = words.trimmed().toUpper(); code.size() > 1 && code.size() <= longestNumber)
        ZHIKE_TRY(take(codesBeginning, code));
    return isInNearlyAll(runs) ? take(namesBeginning, QString(QChar(char16_t(runs.front().front()))))
                               : Done{};
}

} // namespace

Result<SearchAnswer> search(const Reader& reader, const QString& words, const SearchOptions& asked)
{
    SearchAnswer answer;
    const std::vector<std::u32string> runs = searchRuns(words);
    if (runs.empty())
        return answer;
    SearchOptions options = asked;
    ZHIKE_TRY(putCalledSoFirst(reader, words, options));
    ZHIKE_TRY(takeBeginnings(reader, words, runs, options));
    const bool beginningsAlone = options.patienceMs > 0 && isInNearlyAll(runs);
    Gathering gathering(reader.connection(), beginningsAlone ? QString() : searchExpression(runs), options);
    ZHIKE_TRY(gathering.gather());
    std::vector<bool> archived;
    const std::vector<Row> rows = gathering.result(archived, answer.more);
    HitMaker maker(reader, runs);
    for (size_t i = 0; i < rows.size(); ++i) {
        ZHIKE_ASSIGN(auto hit, maker.make(rows[i], archived[i]));
        if (hit)
            answer.hits.push_back(*std::move(hit));
    }
    return answer;
}

} // namespace zhike
