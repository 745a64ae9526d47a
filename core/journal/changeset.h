// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/entity.h"
#include <sqlite3.h>

namespace zhike {

enum class ChangeOperation { Insert, Update, Delete };

/// Walks through a captured changeset, change by change. The bytes must outlive it.
class ChangesetReader
{
public:
    explicit ChangesetReader(const QByteArray& changes);
    ~ChangesetReader();
    ChangesetReader(const ChangesetReader&) = delete;
    ChangesetReader& operator=(const ChangesetReader&) = delete;

    [[nodiscard]] bool next();
    /// Whether it could be read to the end.
    [[nodiscard]] Done done() const;

    /// What kind of row changed; nullptr for a table this program does not describe.
    [[nodiscard]] const EntityDescription* description() const { return m_description; }
    [[nodiscard]] ChangeOperation operation() const { return m_operation; }
    /// The record's id; for a part, the id of the record it is part of.
    [[nodiscard]] Uuid recordId() const;
    /// The owner column, where this change carries it; else null.
    [[nodiscard]] Uuid ownerIfKnown() const;
    /// Value of a field before and after; no value where the change does not touch it (or there is no before
    /// or after).
    [[nodiscard]] std::optional<Value> before(int field) const;
    [[nodiscard]] std::optional<Value> after(int field) const;
    /// Likewise for archived_at (records only).
    [[nodiscard]] std::optional<Value> archivedBefore() const;
    [[nodiscard]] std::optional<Value> archivedAfter() const;
    /// The fields an update changes, or all that have a value for an insert or delete.
    [[nodiscard]] std::vector<int> fields() const;
    [[nodiscard]] bool changesArchived() const;

private:
    [[nodiscard]] int column(int field) const { return m_description->isPart() ? field : field + 3; }
    [[nodiscard]] std::optional<Value> oldValue(int column) const;
    [[nodiscard]] std::optional<Value> newValue(int column) const;

    sqlite3_changeset_iter* m_iterator = nullptr;
    int m_code = SQLITE_OK;
    const EntityDescription* m_description = nullptr;
    ChangeOperation m_operation = ChangeOperation::Insert;
};

} // namespace zhike
