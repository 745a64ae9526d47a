// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/chunk.h"
#include "core/journal/journal.h"
#include "core/store/record_sql.h"
#include "core/store/unit_of_work.h"
#include "core/tier/proposal.h"

#include <QtCore/QCoreApplication>
#include <map>
#include <set>
#include <tuple>

namespace zhike {

namespace {

constexpr std::string_view unitState =
    "SELECT title, changes, undone_by, undoes FROM journal_unit WHERE seq = ?";
constexpr std::string_view chunksOf = "SELECT changes, digest FROM journal_chunk WHERE unit = ? ORDER BY n";
constexpr std::string_view titleOfUnit = "SELECT title FROM journal_unit WHERE seq = ?";
/// In force: not undone, and not the undoing of something that came after the unit in question, because such
/// a pair leaves nothing behind.
constexpr std::string_view laterInForce = "SELECT 1 FROM journal_unit WHERE seq > ?1 AND undone_by IS NULL "
                                          "AND (undoes IS NULL OR undoes < ?1) LIMIT 1";
constexpr std::string_view laterTouches =
    "SELECT DISTINCT t.unit, t.chunk, u.title FROM journal_touch t JOIN journal_unit u ON u.seq = t.unit "
    "WHERE t.owner = ?1 AND t.unit > ?2 AND t.id = ?3 AND u.undone_by IS NULL AND (u.undoes IS NULL OR "
    "u.undoes < ?2) "
    "ORDER BY t.unit DESC";
constexpr std::string_view chunkSql = "SELECT changes, digest FROM journal_chunk WHERE unit = ? AND n = ?";

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

/// Which row a change is about: the record, and for a part its key within the record.
struct RowKey {
    EntityKind entity;
    Uuid id;
    Value part;
    bool operator<(const RowKey& other) const
    {
        return std::tie(entity, id, part) < std::tie(other.entity, other.id, other.part);
    }
};

struct Footprint {
    bool wholeRow = false;
    std::set<int> fields; ///< -1 is archived_at
};

RowKey keyOf(const ChangesetReader& change)
{
    RowKey key{change.description()->kind, change.recordId(), {}};
    if (change.description()->isPart())
        key.part = change.operation() == ChangeOperation::Insert ? *change.after(1) : *change.before(1);
    return key;
}

Footprint footprintOf(const ChangesetReader& change)
{
    Footprint f;
    f.wholeRow = change.operation() != ChangeOperation::Update;
    for (const int i : change.fields())
        f.fields.insert(i);
    if (change.changesArchived())
        f.fields.insert(-1);
    return f;
}

bool meet(const Footprint& a, const Footprint& b)
{
    if (a.wholeRow || b.wholeRow)
        return true;
    return std::any_of(a.fields.begin(), a.fields.end(), [&](int f) { return b.fields.contains(f); });
}

/// What later units did, decoded chunk by chunk and kept, because neighbours ask for the same chunk.
class LaterChanges
{
public:
    LaterChanges(Reader& reader, qint64 unit) : m_reader(reader), m_unit(unit) {}

    /// The title of a later unit in force that changed the same fields of the same row; empty if there is
    /// none.
    Result<QString> clash(const Uuid& owner, const RowKey& key, const Footprint& own)
    {
        Query q(m_reader.connection(), laterTouches);
        q.bind(owner, m_unit, key.id);
        while (q.next()) {
            ZHIKE_ASSIGN(const auto* rows, chunk(q.integer(0), q.integer(1)));
            const auto found = rows->find(key);
            if (found != rows->end() && meet(own, found->second))
                return q.text(2);
        }
        ZHIKE_TRY(q.done());
        return QString();
    }

private:
    using Rows = std::map<RowKey, Footprint>;

    Result<const Rows*> chunk(qint64 unit, qint64 n)
    {
        const auto [at, isNew] = m_chunks.try_emplace({unit, n});
        if (!isNew)
            return &at->second;
        Query q(m_reader.connection(), chunkSql);
        q.bind(unit, n);
        QByteArray bytes;
        if (q.next()) {
            ZHIKE_ASSIGN(bytes, chunkFromRow(q));
        }
        ZHIKE_TRY(q.done());
        ChangesetReader change(bytes);
        while (change.next()) {
            if (change.description())
                at->second[keyOf(change)] = footprintOf(change);
        }
        ZHIKE_TRY(change.done());
        return &at->second;
    }

    Reader& m_reader;
    qint64 m_unit;
    std::map<std::pair<qint64, qint64>, Rows> m_chunks;
};

tl::unexpected<Error> refused(const QString& title, const QString& later)
{
    return failure(ErrorKind::Conflict, Words::tr("“%1” cannot be undone: “%2” changed the same entry later. "
                                                  "Undo that first, or correct the entry.")
                                            .arg(title, later));
}

Result<Uuid> ownerOf(Reader& reader, const ChangesetReader& change)
{
    const EntityDescription* d = change.description();
    if (!d->owner)
        return change.recordId();
    if (!d->isPart()) {
        if (const Uuid owner = change.ownerIfKnown())
            return owner;
    } else {
        d = &description(d->ownerKind);
        if (!d->owner)
            return change.recordId();
    }
    Query q(reader.connection(), recordSql(*d).ownerById);
    q.bind(change.recordId());
    const Uuid owner = q.next() ? q.uuid(0) : change.recordId();
    ZHIKE_TRY(q.done());
    return owner;
}

Done refuseIfChangedLater(Reader& reader, qint64 unit, const QString& title,
                          const std::vector<QByteArray>& chunks)
{
    Query later(reader.connection(), laterInForce);
    later.bind(unit);
    if (!later.next())
        return later.done();
    LaterChanges changes(reader, unit);
    for (const QByteArray& bytes : chunks) {
        ChangesetReader change(bytes);
        while (change.next()) {
            if (!change.description())
                return failure(
                    ErrorKind::Conflict,
                    Words::tr("“%1” cannot be undone: the file has changed its form since.").arg(title));
            ZHIKE_ASSIGN(const Uuid owner, ownerOf(reader, change));
            ZHIKE_ASSIGN(const QString clash, changes.clash(owner, keyOf(change), footprintOf(change)));
            if (!clash.isEmpty())
                return refused(title, clash);
        }
        ZHIKE_TRY(change.done());
    }
    return {};
}

/// What another person decided stands: a change of a tier's state to that decision cannot be taken back.
Done refuseIfFinal(Reader& reader, const QString& title, const std::vector<QByteArray>& chunks)
{
    static const int state = describe<TierAssignment>().indexOf("state");
    for (const QByteArray& bytes : chunks) {
        ChangesetReader change(bytes);
        while (change.next()) {
            const bool decides = change.description() == &describe<TierAssignment>() &&
                                 change.operation() == ChangeOperation::Update && change.after(state);
            if (!decides)
                continue;
            ZHIKE_ASSIGN(const auto record, reader.tryRecord(EntityKind::TierAssignment, change.recordId()));
            if (!record)
                continue;
            const auto assignment = fromRecord<TierAssignment>(*record);
            if (isFinal(assignment))
                return failure(
                    ErrorKind::Conflict,
                    Words::tr("“%1” cannot be undone: %2 decided what %3 had proposed, and that is "
                              "final. Correct it by a new entry.")
                        .arg(title, assignment.decidedBy, assignment.proposedBy));
        }
        ZHIKE_TRY(change.done());
    }
    return {};
}

struct Applying {
    int conflict = 0; ///< the kind of conflict met, if any
};

int abortOnConflict(void* context, int conflict, sqlite3_changeset_iter*)
{
    static_cast<Applying*>(context)->conflict = conflict;
    return SQLITE_CHANGESET_ABORT;
}

Done applyInverted(UnitOfWork& work, const QByteArray& bytes, const QString& title)
{
    int size = 0;
    void* inverted = nullptr;
    Connection& c = work.connection();
    int code = c.injectedFault("changeset apply");
    if (code == SQLITE_OK)
        code = sqlite3changeset_invert(static_cast<int>(bytes.size()), bytes.constData(), &size, &inverted);
    Applying applying;
    if (code == SQLITE_OK)
        code = sqlite3changeset_apply(c.handle(), size, inverted, nullptr, abortOnConflict, &applying);
    sqlite3_free(inverted);
    if (applying.conflict == SQLITE_CHANGESET_FOREIGN_KEY || applying.conflict == SQLITE_CHANGESET_CONSTRAINT)
        return failure(
            ErrorKind::Conflict,
            Words::tr("“%1” cannot be undone: something entered later depends on it. Undo that first.")
                .arg(title));
    if (applying.conflict != 0)
        return failure(
            ErrorKind::Conflict,
            Words::tr(
                "“%1” cannot be undone: the entry was changed later. Undo that first, or correct the entry.")
                .arg(title));
    if (code != SQLITE_OK)
        return tl::unexpected(c.error(code, "changeset apply"));
    return {};
}

Result<std::vector<QByteArray>> changesOf(UnitOfWork& work, qint64 unit)
{
    std::vector<QByteArray> chunks;
    Query q(work.connection(), chunksOf);
    q.bind(unit);
    while (q.next()) {
        ZHIKE_ASSIGN(QByteArray bytes, chunkFromRow(q));
        chunks.push_back(std::move(bytes));
    }
    ZHIKE_TRY(q.done());
    return chunks;
}

} // namespace

Result<QString> undoUnit(UnitOfWork& work, qint64 unit)
{
    Query state(work.connection(), unitState);
    state.bind(unit);
    if (!state.next()) {
        ZHIKE_TRY(state.done());
        return failure(ErrorKind::NotFound, Words::tr("There is no entry %1 in the history.").arg(unit));
    }
    const QString title = state.text(0);
    const qint64 rows = state.integer(1);
    if (!state.isNull(2))
        return failure(ErrorKind::Conflict, Words::tr("“%1” is undone already.").arg(title));
    const bool isUndo = !state.isNull(3);
    const qint64 target = isUndo ? state.integer(3) : unit;

    ZHIKE_ASSIGN(const std::vector<QByteArray> chunks, changesOf(work, unit));
    ZHIKE_TRY(refuseIfFinal(work, title, chunks));
    ZHIKE_TRY(refuseIfChangedLater(work, unit, title, chunks));

    for (auto chunk = chunks.rbegin(); chunk != chunks.rend(); ++chunk) {
        ZHIKE_TRY(work.capture().cut());
        ZHIKE_TRY(applyInverted(work, *chunk, title));
    }
    ZHIKE_TRY(work.capture().close());
    if (work.capture().rows() != rows)
        return failure(ErrorKind::Conflict,
                       Words::tr("“%1” cannot be undone completely, so nothing was changed.").arg(title));

    Query named(work.connection(), titleOfUnit);
    named.bind(target);
    const QString what = named.next() ? named.text(0) : title;
    ZHIKE_TRY(named.done());
    work.setUndoes(unit);
    work.setTitle((isUndo ? Words::tr("Redo: %1") : Words::tr("Undo: %1")).arg(what));
    return what;
}

} // namespace zhike
