// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/reader.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <map>
#include <memory>

namespace zhike {

/// Identifiers by 64-bit hashes of what they are called; small enough for a million names. Of 100,000 names
/// two share a hash by chance once in three billion files.
class KeyIndex
{
public:
    struct Hit {
        Uuid id;
        bool several = false; ///< more than one record is called so

        explicit operator bool() const { return !id.isNull() && !several; }
    };

    void add(size_t hash, const Uuid& id);
    [[nodiscard]] Hit find(size_t hash) const;

private:
    QHash<size_t, Uuid> m_ids;
    QSet<size_t> m_several;
};

/// Finds the records that cells name. Each kind is read once, when it is first asked for; what the import is
/// going to make is added as it is accepted.
class ImportKeys
{
public:
    /// By key (code, number, name). Archived records are found too, for keys are theirs for good.
    [[nodiscard]] Result<KeyIndex::Hit> byKey(const Reader& reader, EntityKind kind, const QString& key);
    /// By title (name, purpose), among those not archived; within `owner` where the kind belongs to a
    /// customer or a study.
    [[nodiscard]] Result<KeyIndex::Hit> byTitle(const Reader& reader, EntityKind kind, const Uuid& owner,
                                                const QString& title);
    /// A customer by name and the e-mail address of one of its contacts.
    [[nodiscard]] Result<KeyIndex::Hit> customerByEmail(const Reader& reader, const QString& name,
                                                        const QString& email);
    /// A contact of a customer by e-mail address.
    [[nodiscard]] Result<KeyIndex::Hit> contactByEmail(const Reader& reader, const Uuid& customer,
                                                       const QString& email);
    /// Whether some contact of the customer has an e-mail address.
    [[nodiscard]] Result<bool> hasEmails(const Reader& reader, const Uuid& customer);
    /// Whether there is a record of this kind with this identifier.
    [[nodiscard]] Result<bool> exists(const Reader& reader, EntityKind kind, const Uuid& id);
    /// The record of a kind without keys that says the same where it counts (identityOf).
    [[nodiscard]] Result<KeyIndex::Hit> byIdentity(const Reader& reader, const Record& record);

    /// Makes a record found by key, title and identity from now on.
    void add(const Record& record);
    /// Says what a customer is called, so that the e-mail addresses of contacts added later are found under
    /// its name.
    void nameCustomer(const Uuid& id, const QString& name) { m_customerNames.insert(id, name); }
    /// Makes a key known before its record is (a line further down in the file).
    [[nodiscard]] Done announce(const Reader& reader, EntityKind kind, const QString& key,
                                const QString& title, const Uuid& id);

private:
    struct Kind {
        bool loaded = false;
        bool identities = false;
        KeyIndex keys;
        KeyIndex titles;
        KeyIndex identity;
        QSet<Uuid> existing; // identifiers seen to exist
    };
    [[nodiscard]] Result<Kind*> loaded(const Reader& reader, EntityKind kind);
    [[nodiscard]] Done loadEmails(const Reader& reader);

    std::map<EntityKind, Kind> m_kinds;
    bool m_emailsLoaded = false;
    KeyIndex m_customersByEmail;
    KeyIndex m_contactsByEmail;
    QSet<Uuid> m_withEmail;
    QHash<Uuid, QString> m_customerNames; // for the addresses of contacts added later
};

/// What tells a record of a kind without keys from others: a contact is its customer and name, an assignment
/// its customer, engineer, role and day. Nothing for kinds with keys.
[[nodiscard]] std::optional<size_t> identityOf(const Record& record);

} // namespace zhike
