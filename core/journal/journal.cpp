// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/journal/chunk.h"
#include "core/store/record_sql.h"

#include <QtCore/QCoreApplication>
#include <limits>
#include <map>
#include <set>

namespace zhike {

namespace {

constexpr std::string_view insertUnit =
    "INSERT INTO journal_unit (id, title, who, device, at, changes, undoes) VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view insertChunk =
    "INSERT INTO journal_chunk (unit, n, changes, digest) VALUES (?, ?, ?, ?)";
constexpr std::string_view insertTouch =
    "INSERT OR IGNORE INTO journal_touch (owner, unit, id, entity, chunk) VALUES (?, ?, ?, ?, ?)";
constexpr std::string_view setUndoneBy = "UPDATE journal_unit SET undone_by = ? WHERE seq = ?";
constexpr std::string_view undoesOf = "SELECT undoes FROM journal_unit WHERE seq = ?";
constexpr std::string_view unitBySequence =
    "SELECT seq, title, who, device, at, undoes, undone_by FROM journal_unit WHERE seq = ?";
constexpr std::string_view newestUnits =
    "SELECT seq, title, who, device, at, undoes, undone_by FROM journal_unit ORDER BY seq DESC LIMIT ?";
constexpr std::string_view newestInForce =
    "SELECT seq, title, who, device, at, undoes, undone_by FROM journal_unit "
    "WHERE undone_by IS NULL AND undoes IS NULL ORDER BY seq DESC LIMIT 1";
constexpr std::string_view unitsOfOwner =
    "SELECT DISTINCT unit FROM journal_touch WHERE owner = ?1 AND unit < ?2 AND (?3 IS NULL OR id = ?3) "
    "ORDER BY unit DESC LIMIT ?4";
constexpr std::string_view touchesOfUnit =
    "SELECT DISTINCT id, chunk FROM journal_touch WHERE owner = ?1 AND unit = ?2 AND (?3 IS NULL OR id = ?3) "
    "ORDER BY chunk";
constexpr std::string_view chunkOf = "SELECT changes, digest FROM journal_chunk WHERE unit = ? AND n = ?";

HistoryUnit unitFromRow(const Query& q)
{
    return {q.integer(0),         q.text(1),           q.text(2), q.text(3), Instant{q.integer(4)},
            q.optionalInteger(5), q.optionalInteger(6)};
}

Result<HistoryUnit> readUnit(Reader& reader, qint64 unit)
{
    Query q(reader.connection(), unitBySequence);
    q.bind(unit);
    if (q.next())
        return unitFromRow(q);
    ZHIKE_TRY(q.done());
    return failure(ErrorKind::NotFound,
                   QCoreApplication::translate("Journal", "There is no entry %1 in the history.").arg(unit));
}

void addChanges(const ChangesetReader& change, std::vector<FieldChange>& changes)
{
    const auto& fields = change.description()->fields;
    for (const int i : change.fields()) {
        changes.push_back({change.description()->kind, change.recordId(), change.operation(),
                           QString::fromLatin1(fields[static_cast<size_t>(i)].column),
                           change.before(i).value_or(Value{}), change.after(i).value_or(Value{})});
    }
    if (change.changesArchived())
        changes.push_back({change.description()->kind, change.recordId(), change.operation(),
                           QStringLiteral("archived_at"), change.archivedBefore().value_or(Value{}),
                           change.archivedAfter().value_or(Value{})});
}

Done readChanges(Reader& reader, qint64 unit, int chunk, const std::set<Uuid>& records,
                 std::vector<FieldChange>& changes)
{
    Query q(reader.connection(), chunkOf);
    q.bind(unit, chunk);
    if (!q.next())
        return q.done();
    ZHIKE_ASSIGN(const QByteArray bytes, chunkFromRow(q));
    ChangesetReader change(bytes);
    while (change.next()) {
        if (change.description() && records.contains(change.recordId()))
            addChanges(change, changes);
    }
    return change.done();
}

Result<HistoryLine> readLine(Reader& reader, qint64 unit, const Uuid& owner, const Value& only)
{
    HistoryLine line;
    ZHIKE_ASSIGN(line.unit, readUnit(reader, unit));
    std::map<int, std::set<Uuid>> touched;
    Query q(reader.connection(), touchesOfUnit);
    q.bind(owner, unit, only);
    while (q.next())
        touched[static_cast<int>(q.integer(1))].insert(q.uuid(0));
    ZHIKE_TRY(q.done());
    for (const auto& [chunk, records] : touched)
        ZHIKE_TRY(readChanges(reader, unit, chunk, records, line.changes));
    return line;
}

} // namespace

Result<qint64> writeJournal(Connection& connection, const JournalEntry& entry, const Capture& capture)
{
    Query unit(connection, insertUnit);
    unit.bind(makeUuid(entry.at.ms), entry.title, entry.who, entry.device, entry.at, capture.rows(),
              entry.undoes);
    ZHIKE_TRY(unit.run());
    const qint64 sequence = sqlite3_last_insert_rowid(connection.handle());
    Query chunk(connection, insertChunk);
    for (size_t n = 0; n < capture.chunks().size(); ++n) {
        chunk.reset();
        chunk.bind(sequence, static_cast<int>(n), capture.chunks()[n], chunkDigest(capture.chunks()[n]));
        ZHIKE_TRY(chunk.run());
    }
    Query touch(connection, insertTouch);
    for (const Touch& t : capture.touches()) {
        touch.reset();
        touch.bind(t.owner, sequence, t.id, static_cast<int>(t.entity), t.chunk);
        ZHIKE_TRY(touch.run());
    }
    if (entry.undoes)
        ZHIKE_TRY(markUndone(connection, *entry.undoes, sequence));
    return sequence;
}

Done markUndone(Connection& connection, qint64 undone, qint64 by)
{
    // Undoing an undo puts what it undid in force again, and so on down the chain, turn by turn.
    std::optional<qint64> unit = undone;
    std::optional<qint64> undoneBy = by;
    while (unit) {
        ZHIKE_TRY(Query(connection, setUndoneBy).bind(undoneBy, *unit).run());
        Query q(connection, undoesOf);
        q.bind(*unit);
        const auto target = q.next() ? q.optionalInteger(0) : std::nullopt;
        ZHIKE_TRY(q.done());
        undoneBy = undoneBy ? std::nullopt : unit;
        unit = target;
    }
    return {};
}

Result<std::vector<HistoryLine>> history(Reader& reader, EntityKind kind, const Uuid& id, bool owned,
                                         int limit, qint64 before)
{
    ZHIKE_ASSIGN(const Uuid owner, ownerOfRecord(reader.connection(), description(kind), id));
    const Value only = owned && owner == id ? Value{} : Value{id};
    std::vector<qint64> units;
    Query q(reader.connection(), unitsOfOwner);
    q.bind(owner, before > 0 ? before : std::numeric_limits<qint64>::max(), only, limit);
    while (q.next())
        units.push_back(q.integer(0));
    ZHIKE_TRY(q.done());
    std::vector<HistoryLine> lines;
    for (const qint64 unit : units) {
        ZHIKE_ASSIGN(HistoryLine line, readLine(reader, unit, owner, only));
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<std::vector<HistoryUnit>> recentUnits(Reader& reader, int limit)
{
    Query q(reader.connection(), newestUnits);
    q.bind(limit);
    std::vector<HistoryUnit> units;
    while (q.next())
        units.push_back(unitFromRow(q));
    ZHIKE_TRY(q.done());
    return units;
}

Result<HistoryUnit> newestUndoable(Reader& reader)
{
    Query q(reader.connection(), newestInForce);
    if (q.next())
        return unitFromRow(q);
    ZHIKE_TRY(q.done());
    return failure(ErrorKind::NotFound, QCoreApplication::translate("Journal", "There is nothing to undo."));
}

} // namespace zhike
