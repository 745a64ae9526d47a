// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/capture.h"
#include "core/store/reader.h"

namespace zhike {

/// Who changes something, and on which laptop.
struct Author {
    QString who;
    QString device;
};

/// One change with a title: everything done through it is one transaction, journalled, indexed, and undone as
/// one. Made by Store::write only.
class UnitOfWork : public Reader
{
public:
    UnitOfWork(Connection& connection, const Clock& clock, Author author, QString title);

    [[nodiscard]] const Author& author() const { return m_author; }
    [[nodiscard]] const QString& title() const { return m_title; }
    /// Changes the title to say what was really done ("Import 2,769 requests").
    void setTitle(QString title) { m_title = std::move(title); }

    /// Checks the record and adds it. A null id gets a new one; createdAt is set to now if it is 0.
    [[nodiscard]] Result<Uuid> insert(Record record);
    /// Checks the record and writes the fields that differ from what is stored; false if none did.
    [[nodiscard]] Result<bool> update(const Record& record);
    [[nodiscard]] Done archive(EntityKind kind, const Uuid& id);
    [[nodiscard]] Done restore(EntityKind kind, const Uuid& id);
    /// Makes `parts` the parts of `owner`: adds, changes and removes what differs.
    [[nodiscard]] Done setParts(EntityKind partKind, const Uuid& owner, const std::vector<Record>& parts);

    template <class T>
    [[nodiscard]] Result<Id<T>> insert(const T& typed)
    {
        ZHIKE_ASSIGN(const Uuid id, insert(toRecord(typed)));
        return Id<T>(id);
    }
    template <class T>
    requires std::is_base_of_v<RecordOf<T>, T>
    [[nodiscard]] Result<bool> update(const T& typed) { return update(toRecord(typed)); }
    template <class T>
    [[nodiscard]] Done archive(Id<T> id)
    {
        return archive(describe<T>().kind, id.uuid);
    }
    template <class T>
    [[nodiscard]] Done restore(Id<T> id)
    {
        return restore(describe<T>().kind, id.uuid);
    }
    template <class T, class Owner>
    [[nodiscard]] Done setParts(Id<Owner> owner, const std::vector<T>& parts)
    {
        std::vector<Record> records;
        records.reserve(parts.size());
        for (const T& part : parts)
            records.push_back(toRecord(part));
        return setParts(describe<T>().kind, owner.uuid, records);
    }

    /// The next number of a kind on this device, such as RA26-000123: `letter` R, V or C, device letter, year
    /// of the organisation's today, counted up from the highest there is.
    [[nodiscard]] Result<QString> nextNumber(EntityKind kind, QChar letter);

    [[nodiscard]] Capture& capture() { return m_capture; }
    /// Writes the journal and brings what is derived up to date. Called by the Store, last before COMMIT.
    /// Returns the unit's sequence, or 0 if nothing was changed.
    [[nodiscard]] Result<qint64> finish();
    /// Marks this unit as undoing another. Called by undo only.
    void setUndoes(qint64 unit) { m_undoes = unit; }
    [[nodiscard]] std::optional<qint64> undoes() const { return m_undoes; }

private:
    [[nodiscard]] Done setArchived(EntityKind kind, const Uuid& id, std::optional<Instant> at);

    Author m_author;
    QString m_title;
    Capture m_capture;
    std::optional<qint64> m_undoes;
    std::unordered_map<std::string, qint64> m_numbers; ///< last number given by prefix
};

} // namespace zhike
