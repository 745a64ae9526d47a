// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_index.h"
#include "core/search/search_text.h"
#include <algorithm>

namespace zhike {
namespace {

constexpr std::string_view entriesOfId = "SELECT rowid, archived, digest FROM search_entry WHERE id = ?";
constexpr std::string_view addEntry =
    "INSERT INTO search_entry (rowid, id, archived, digest) VALUES (?, ?, ?, ?)";
constexpr std::string_view dropEntry = "DELETE FROM search_entry WHERE rowid = ?";
constexpr std::string_view setArchived = "UPDATE search_entry SET archived = ? WHERE rowid = ?";
constexpr std::string_view addTitle = "INSERT INTO search_title (rowid, title) VALUES (?, ?)";
constexpr std::string_view addBody = "INSERT INTO search_body (rowid, body) VALUES (?, ?)";
constexpr std::string_view lastOfShelf = "SELECT last FROM search_shelf WHERE entity = ?";
constexpr std::string_view setShelf = "INSERT INTO search_shelf (entity, last) VALUES (?, ?) "
                                      "ON CONFLICT (entity) DO UPDATE SET last = excluded.last";
constexpr std::string_view countEntries =
    "SELECT (SELECT count(*) FROM search_entry), (SELECT coalesce(sum(last), 0) FROM search_shelf)";
constexpr std::string_view entriesOfShelf =
    "SELECT rowid, id, archived, digest FROM search_entry WHERE rowid BETWEEN ? AND ?";
constexpr std::string_view clearAll = "DELETE FROM search_entry; DELETE FROM search_shelf;"
                                      "INSERT INTO search_title (search_title) VALUES ('delete-all');"
                                      "INSERT INTO search_body (search_body) VALUES ('delete-all')";
/// The id, the archiving instant and the searched fields of a kind of record.
std::string selectTexts(const EntityDescription& d)
{
    std::string sql = "SELECT \"id\", \"archived_at\"";
    for (const Field& field : d.fields)
        if (isSearched(field))
            sql += ", \"" + std::string(field.column) + '"';
    return sql + " FROM \"" + d.table + '"';
}

SearchText textOfRow(const EntityDescription& d, const Query& row, SearchTextBuilder& builder)
{
    int column = 1;
    for (const Field& field : d.fields)
        if (isSearched(field))
            builder.add(field, row.text(++column));
    return builder.take();
}

/// Writes the entries of one kind of record, in rising order of rowid as FTS5 likes it.
class Shelf
{
public:
    Shelf(Connection& connection, const EntityDescription& d)
        : m_d(d), m_entries(connection, entriesOfId), m_add(connection, addEntry),
          m_drop(connection, dropEntry), m_archive(connection, setArchived), m_title(connection, addTitle),
          m_body(connection, addBody), m_last(connection, lastOfShelf), m_set(connection, setShelf)
    {
    }

    Done open()
    {
        m_last.bind(static_cast<int>(m_d.kind));
        m_number = m_last.next() ? m_last.integer(0) : 0;
        m_before = m_number;
        return m_last.done();
    }

    /// Makes the one entry of a record right; without a text it is gone.
    Done put(const Uuid& id, bool archived, const std::optional<SearchText>& text)
    {
        bool present = false;
        std::vector<qint64> old;
        ZHIKE_TRY(look(id, archived, text, present, old));
        for (const qint64 row : old)
            ZHIKE_TRY(run(m_drop, row));
        return present || !text ? Done{} : add(id, archived, *text);
    }

    Done add(const Uuid& id, bool archived, const SearchText& text)
    {
        if (text.isEmpty())
            return {};
        const qint64 row = firstRowOf(m_d.kind) + ++m_number;
        ZHIKE_TRY(run(m_add, row, id, archived, text.digest));
        if (!text.title.isEmpty())
            ZHIKE_TRY(run(m_title, row, text.title));
        return text.body.isEmpty() ? Done{} : run(m_body, row, text.body);
    }

    Done close() { return m_number == m_before ? Done{} : run(m_set, static_cast<int>(m_d.kind), m_number); }
    [[nodiscard]] qint64 added() const { return m_number - m_before; }

private:
    template <class... Values>
    static Done run(Query& query, const Values&... values)
    {
        query.reset();
        return query.bind(values...).run();
    }

    /// Whether the right entry is there, and which others of this record are not right.
    Done look(const Uuid& id, bool archived, const std::optional<SearchText>& text, bool& present,
              std::vector<qint64>& old)
    {
        std::optional<qint64> flagged;
        m_entries.reset();
        m_entries.bind(id);
        while (m_entries.next()) {
            const qint64 row = m_entries.integer(0);
            if (present || !text || kindOfRow(row) != m_d.kind || m_entries.integer(2) != text->digest) {
                old.push_back(row);
                continue;
            }
            present = true;
            if ((m_entries.integer(1) != 0) != archived)
                flagged = row;
        }
        ZHIKE_TRY(m_entries.done());
        return flagged ? run(m_archive, archived, *flagged) : Done{};
    }

    const EntityDescription& m_d;
    qint64 m_number = 0;
    qint64 m_before = 0;
    Query m_entries;
    Query m_add;
    Query m_drop;
    Query m_archive;
    Query m_title;
    Query m_body;
    Query m_last;
    Query m_set;
};

/// The touched records that are searched, each once, by shelf and then in the order of their making.
std::vector<Touch> recordsOf(std::span<const Touch> touches)
{
    std::vector<Touch> records;
    records.reserve(touches.size());
    for (const Touch& touch : touches)
        if (isSearched(description(touch.entity)))
            records.push_back(touch);
    const auto order = [](const Touch& a, const Touch& b) {
        return a.entity != b.entity ? shelfOf(a.entity) < shelfOf(b.entity) : a.id < b.id;
    };
    const auto same = [](const Touch& a, const Touch& b) { return a.entity == b.entity && a.id == b.id; };
    std::sort(records.begin(), records.end(), order);
    records.erase(std::unique(records.begin(), records.end(), same), records.end());
    return records;
}

Done updateShelf(Connection& connection, const EntityDescription& d, std::span<const Touch> records)
{
    const std::string sql = selectTexts(d) + " WHERE \"id\" = ?";
    Query query(connection, sql);
    Shelf shelf(connection, d);
    ZHIKE_TRY(shelf.open());
    SearchTextBuilder builder(d);
    for (const Touch& touch : records) {
        query.reset();
        query.bind(touch.id);
        std::optional<SearchText> text;
        bool archived = false;
        if (query.next()) {
            archived = !query.isNull(1);
            text = textOfRow(d, query, builder);
        }
        ZHIKE_TRY(query.done());
        ZHIKE_TRY(shelf.put(touch.id, archived, text));
    }
    return shelf.close();
}

Result<qint64> fillShelf(Connection& connection, const EntityDescription& d)
{
    const std::string sql = selectTexts(d) + " ORDER BY \"id\"";
    Query query(connection, sql);
    Shelf shelf(connection, d);
    ZHIKE_TRY(shelf.open());
    SearchTextBuilder builder(d);
    while (query.next())
        ZHIKE_TRY(shelf.add(query.uuid(0), !query.isNull(1), textOfRow(d, query, builder)));
    ZHIKE_TRY(query.done());
    ZHIKE_TRY(shelf.close());
    return shelf.added();
}

/// The searched kinds, from the lowest shelf to the highest.
std::vector<const EntityDescription*> searchedKinds()
{
    std::vector<const EntityDescription*> kinds;
    for (const EntityDescription* d : allDescriptions())
        if (isSearched(*d))
            kinds.push_back(d);
    std::sort(kinds.begin(), kinds.end(),
              [](const auto* a, const auto* b) { return shelfOf(a->kind) < shelfOf(b->kind); });
    return kinds;
}

struct Entry {
    bool archived;
    qint64 digest;
};

Result<QHash<Uuid, Entry>> entriesOf(Connection& connection, EntityKind kind, SearchIndexState& state)
{
    QHash<Uuid, Entry> entries;
    Query query(connection, entriesOfShelf);
    query.bind(firstRowOf(kind), lastRowOf(kind));
    while (query.next()) {
        const Uuid id = query.uuid(1);
        if (entries.contains(id))
            ++state.stale;
        entries.insert(id, {query.integer(2) != 0, query.integer(3)});
    }
    ZHIKE_TRY(query.done());
    return entries;
}

Done inspectShelf(Connection& connection, const EntityDescription& d, SearchIndexState& state)
{
    ZHIKE_ASSIGN(auto entries, entriesOf(connection, d.kind, state));
    const std::string sql = selectTexts(d);
    Query query(connection, sql);
    SearchTextBuilder builder(d);
    while (query.next()) {
        const SearchText text = textOfRow(d, query, builder);
        const auto entry = entries.constFind(query.uuid(0));
        const bool present = entry != entries.cend();
        if (!present && !text.isEmpty())
            ++state.missing;
        if (present && (entry->digest != text.digest || entry->archived == query.isNull(1)))
            ++state.stale;
        if (present)
            entries.erase(entry);
    }
    state.stale += entries.size();
    return query.done();
}

} // namespace

Done updateSearchIndex(const Reader& unit, std::span<const Touch> touches)
{
    const std::vector<Touch> records = recordsOf(touches);
    for (size_t from = 0; from < records.size();) {
        size_t to = from;
        while (to < records.size() && records[to].entity == records[from].entity)
            ++to;
        ZHIKE_TRY(updateShelf(unit.connection(), description(records[from].entity),
                              std::span(records).subspan(from, to - from)));
        from = to;
    }
    return {};
}

Result<qint64> rebuildSearchIndex(const Reader& maintained)
{
    ZHIKE_TRY(maintained.connection().execute(clearAll));
    qint64 entries = 0;
    for (const EntityDescription* d : searchedKinds()) {
        ZHIKE_ASSIGN(const qint64 added, fillShelf(maintained.connection(), *d));
        entries += added;
    }
    return entries;
}

Result<SearchIndexState> inspectSearchIndex(const Reader& reader)
{
    Connection& connection = reader.connection();
    SearchIndexState state;
    for (const EntityDescription* d : searchedKinds())
        ZHIKE_TRY(inspectShelf(connection, *d, state));
    Query count(connection, countEntries);
    if (count.next()) {
        state.entries = count.integer(0);
        state.ghosts = count.integer(1) - state.entries;
    }
    ZHIKE_TRY(count.done());
    return state;
}

} // namespace zhike
