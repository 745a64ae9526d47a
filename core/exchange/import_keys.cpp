// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_keys.h"

#include "core/customer/note.h"
#include <algorithm>
#include <array>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view emailsSql =
    "select p.id, p.customer, p.email, c.name from contact p join customer c on c.id = p.customer "
    "where p.email is not null and p.archived_at is null and c.archived_at is null";

size_t hashOf(const QString& text, const Uuid& owner = {})
{
    return qHash(QStringView(text), qHash(owner, 17));
}

size_t emailHash(const QString& email, size_t seed)
{
    return qHash(QStringView(email.trimmed().toCaseFolded()), seed);
}

/// Whether its title names a record only among those of the same owner.
bool isNamedWithinOwner(const EntityDescription& d)
{
    return !d.key && (d.ownerKind == EntityKind::Customer || d.ownerKind == EntityKind::KanoStudy);
}

/// The columns that make the identity of a kind without keys; behind them the array is empty.
struct Identity {
    EntityKind kind;
    std::array<std::string_view, 5> columns;
};
constexpr Identity identities[] = {
    {EntityKind::Contact, {"customer", "name"}},
    {EntityKind::Site, {"customer", "name"}},
    {EntityKind::System, {"customer", "site", "name", "serial"}},
    {EntityKind::CustomerNote, {"customer", "noted_at", "text"}},
    {EntityKind::TierAssignment, {"customer", "tier", "starts_on"}},
    {EntityKind::TierPolicy, {"tier", "effective_from"}},
    {EntityKind::EngineerAssignment, {"customer", "system", "engineer", "role", "starts_on"}},
    {EntityKind::Absence, {"engineer", "starts_on"}},
    {EntityKind::Finding, {"visit", "text"}},
    {EntityKind::NextStep, {"customer", "visit", "text", "due_on"}},
    {EntityKind::Instalment, {"contract", "due_on", "period_from"}},
    {EntityKind::Commitment, {"customer", "indicator", "due_on"}},
    {EntityKind::Survey, {"customer", "visit", "request", "contact"}},
    {EntityKind::Improvement, {"customer", "complaint", "title"}},
    {EntityKind::Change, {"customer", "system", "changed_at", "what"}},
    {EntityKind::Risk, {"customer", "site", "text"}},
    {EntityKind::ContingencyPlan, {"customer", "system", "scenario"}},
    {EntityKind::Attachment, {"customer", "visit", "request", "sha256", "name"}},
    {EntityKind::VisitNote, {"visit", "noted_at", "text"}},
    {EntityKind::Message, {"request", "written_at", "text"}},
    {EntityKind::Signature, {"visit"}},
    {EntityKind::Opportunity, {"customer", "visit", "text"}},
    {EntityKind::Commendation, {"customer", "visit", "text"}},
    {EntityKind::ChecklistTemplate, {"visit_kind"}},
    {EntityKind::KanoItem, {"study", "name"}},
    {EntityKind::KanoAnswer, {"item", "customer", "contact"}},
};

std::span<const std::string_view> identityColumns(const Record& record)
{
    const auto found = std::ranges::find(identities, record.description->kind, &Identity::kind);
    if (found == std::end(identities))
        return {};
    return {found->columns.begin(), std::ranges::find(found->columns, std::string_view())};
}

size_t hashOf(const Value& value, size_t seed)
{
    if (const auto* text = std::get_if<QString>(&value))
        return qHash(QStringView(*text), seed + 1);
    if (const auto* id = std::get_if<Uuid>(&value))
        return qHash(*id, seed + 2);
    return ::qHash(integerOf(value).value_or(-1), seed + (isNull(value) ? 3 : 4));
}

} // namespace

void KeyIndex::add(size_t hash, const Uuid& id)
{
    const auto known = m_ids.constFind(hash);
    if (known == m_ids.constEnd())
        m_ids.insert(hash, id);
    else if (*known != id)
        m_several.insert(hash);
}

KeyIndex::Hit KeyIndex::find(size_t hash) const
{
    return {m_ids.value(hash), m_several.contains(hash)};
}

std::optional<size_t> identityOf(const Record& record)
{
    const auto columns = identityColumns(record);
    if (columns.empty())
        return std::nullopt;
    size_t hash = 1;
    for (const auto column : columns)
        hash = hashOf(record.value(column), hash);
    const bool period = record.description->kind == EntityKind::Survey && isNull(record.value("visit")) &&
                        isNull(record.value("request"));
    // A survey about no visit and no request is itself only as a whole.
    for (size_t i = 0; period && i < record.values.size(); ++i)
        hash = hashOf(record.values[i], hash);
    return hash;
}

Result<ImportKeys::Kind*> ImportKeys::loaded(const Reader& reader, EntityKind kind)
{
    Kind& k = m_kinds[kind];
    if (k.loaded)
        return &k;
    const EntityDescription& d = description(kind);
    const std::string key = d.key ? d.key : "null";
    const std::string title = d.title ? d.title : "null";
    const std::string owner = isNamedWithinOwner(d) ? d.owner : "null";
    const std::string sql =
        "select id, " + key + ", " + title + ", " + owner + ", archived_at from " + d.table;
    Query rows = reader.query(sql);
    while (rows.next()) {
        const Uuid id = rows.uuid(0);
        if (!rows.isNull(1))
            k.keys.add(hashOf(rows.text(1)), id);
        if (!rows.isNull(2) && rows.isNull(4))
            k.titles.add(hashOf(rows.text(2), rows.uuid(3)), id);
    }
    ZHIKE_TRY(rows.done());
    k.loaded = true;
    return &k;
}

Result<KeyIndex::Hit> ImportKeys::byKey(const Reader& reader, EntityKind kind, const QString& key)
{
    ZHIKE_ASSIGN(const Kind* k, loaded(reader, kind));
    return k->keys.find(hashOf(key));
}

Result<KeyIndex::Hit> ImportKeys::byTitle(const Reader& reader, EntityKind kind, const Uuid& owner,
                                          const QString& title)
{
    ZHIKE_ASSIGN(const Kind* k, loaded(reader, kind));
    return k->titles.find(hashOf(title, isNamedWithinOwner(description(kind)) ? owner : Uuid{}));
}

Done ImportKeys::loadEmails(const Reader& reader)
{
    if (m_emailsLoaded)
        return {};
    Query rows = reader.query(emailsSql);
    while (rows.next()) {
        const Uuid customer = rows.uuid(1);
        m_contactsByEmail.add(emailHash(rows.text(2), qHash(customer)), rows.uuid(0));
        m_customersByEmail.add(emailHash(rows.text(2), hashOf(rows.text(3))), customer);
        m_withEmail.insert(customer);
    }
    m_emailsLoaded = true;
    return rows.done();
}

Result<KeyIndex::Hit> ImportKeys::customerByEmail(const Reader& reader, const QString& name,
                                                  const QString& email)
{
    ZHIKE_TRY(loadEmails(reader));
    return m_customersByEmail.find(emailHash(email, hashOf(name)));
}

Result<KeyIndex::Hit> ImportKeys::contactByEmail(const Reader& reader, const Uuid& customer,
                                                 const QString& email)
{
    ZHIKE_TRY(loadEmails(reader));
    return m_contactsByEmail.find(emailHash(email, qHash(customer)));
}

Result<bool> ImportKeys::hasEmails(const Reader& reader, const Uuid& customer)
{
    ZHIKE_TRY(loadEmails(reader));
    return m_withEmail.contains(customer);
}

Result<bool> ImportKeys::exists(const Reader& reader, EntityKind kind, const Uuid& id)
{
    QSet<Uuid>& existing = m_kinds[kind].existing;
    if (existing.contains(id))
        return true;
    const std::string sql = "select 1 from \"" + std::string(description(kind).table) + "\" where id = ?";
    Query q = reader.query(sql);
    q.bind(id);
    const bool there = q.next();
    ZHIKE_TRY(q.done());
    if (there)
        existing.insert(id);
    return there;
}

Result<KeyIndex::Hit> ImportKeys::byIdentity(const Reader& reader, const Record& record)
{
    const auto identity = identityOf(record);
    if (!identity)
        return KeyIndex::Hit{};
    Kind& k = m_kinds[record.description->kind];
    if (!k.identities) {
        const std::string sql = selectRecords(*record.description) + " where archived_at is null";
        Query rows = reader.query(sql);
        while (rows.next()) {
            const Record known = recordFromRow(*record.description, rows);
            k.identity.add(*identityOf(known), known.id);
        }
        ZHIKE_TRY(rows.done());
        k.identities = true;
    }
    return k.identity.find(*identity);
}

void ImportKeys::add(const Record& record)
{
    const EntityDescription& d = *record.description;
    Kind& k = m_kinds[d.kind];
    if (d.key)
        k.keys.add(hashOf(textOf(record.value(d.key))), record.id);
    if (d.title && !isNull(record.value(d.title)))
        k.titles.add(hashOf(textOf(record.value(d.title)),
                            isNamedWithinOwner(d) ? uuidOf(record.value(d.owner)) : Uuid{}),
                     record.id);
    if (const auto identity = identityOf(record))
        k.identity.add(*identity, record.id);
    if (d.kind != EntityKind::Contact || isNull(record.value("email")))
        return;
    const Uuid customer = uuidOf(record.value("customer"));
    const QString email = textOf(record.value("email"));
    m_contactsByEmail.add(emailHash(email, qHash(customer)), record.id);
    m_withEmail.insert(customer);
    if (const auto name = m_customerNames.constFind(customer); name != m_customerNames.constEnd())
        m_customersByEmail.add(emailHash(email, hashOf(*name)), customer);
}

Done ImportKeys::announce(const Reader& reader, EntityKind kind, const QString& key, const QString& title,
                          const Uuid& id)
{
    ZHIKE_ASSIGN(Kind * k, loaded(reader, kind));
    k->keys.add(hashOf(key), id);
    if (!title.isEmpty())
        k->titles.add(hashOf(title), id);
    return {};
}

} // namespace zhike
