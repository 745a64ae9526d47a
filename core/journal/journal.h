// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/capture.h"
#include "core/journal/changeset.h"
#include "core/store/reader.h"

namespace zhike {

class UnitOfWork;

/// What the journal says of a unit of work besides its changes.
struct JournalEntry {
    QString title;
    QString who;
    QString device;
    Instant at;
    std::optional<qint64> undoes;
};

/// Writes the entry, its chunks and its touched records; returns its sequence. Part of the unit's
/// transaction.
[[nodiscard]] Result<qint64> writeJournal(Connection& connection, const JournalEntry& entry,
                                          const Capture& capture);

/// One line of history: a unit of work.
struct HistoryUnit {
    qint64 unit = 0;
    QString title;
    QString who;
    QString device;
    Instant at;
    std::optional<qint64> undoes;
    std::optional<qint64> undoneBy;
};

/// One field of one record as a unit changed it.
struct FieldChange {
    EntityKind entity = EntityKind::None;
    Uuid id;
    ChangeOperation operation;
    QString field; ///< column name; "archived_at" for archiving
    Value before;
    Value after;
};

struct HistoryLine {
    HistoryUnit unit;
    std::vector<FieldChange> changes;
};

/// The history of a record, newest first: who changed which field when. With `owned`, that of everything that
/// belongs to it too (a customer's contacts, visits, …). At most `limit` units, older than `before` if that
/// is not 0.
[[nodiscard]] Result<std::vector<HistoryLine>> history(Reader& reader, EntityKind kind, const Uuid& id,
                                                       bool owned, int limit = 100, qint64 before = 0);

/// The newest units of the whole journal.
[[nodiscard]] Result<std::vector<HistoryUnit>> recentUnits(Reader& reader, int limit);

/// The newest unit that can be undone (not undone, and no undo itself); NotFound if there is none.
[[nodiscard]] Result<HistoryUnit> newestUndoable(Reader& reader);

/// Undoes `unit` inside `work`: applies its changes backwards and marks it. Refuses with a sentence if it is
/// undone already or something later changed the same field or depends on it. Undoing an undo is redoing.
/// Returns the title of the undone unit.
[[nodiscard]] Result<QString> undoUnit(UnitOfWork& work, qint64 unit);

/// Marks `undone` as undone by `by` (and what `undone` undid as in force again). After the undoing unit has
/// its sequence.
[[nodiscard]] Done markUndone(Connection& connection, qint64 undone, qint64 by);

} // namespace zhike
