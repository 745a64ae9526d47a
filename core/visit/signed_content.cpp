// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/signed_content.h"

#include "core/customer/system_change.h"
#include "core/satisfaction/survey.h"
#include "core/visit/visit_text.h"

#include <QtCore/QCryptographicHash>
#include <algorithm>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view signatureSql =
    "SELECT id FROM signature WHERE visit = ? AND archived_at IS NULL ORDER BY id LIMIT 1";

/// Hashes values one by one, each with its kind and length, so that no two contents read the same.
class ContentHash
{
public:
    void add(const Value& value)
    {
        QByteArray bytes;
        if (const auto* text = std::get_if<QString>(&value))
            bytes = text->toUtf8();
        else if (const auto* id = std::get_if<Uuid>(&value))
            bytes = id->toBytes();
        else if (const auto n = integerOf(value))
            bytes = QByteArray::number(*n);
        m_hash.addData(QByteArray::number(int(value.index())) + ':' + QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
    }
    void add(const Record& record, std::initializer_list<std::string_view> columns)
    {
        for (const std::string_view column : columns)
            add(record.value(column));
    }
    [[nodiscard]] QString result() { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// The records of a kind that the visit had when it was signed, in the order of their making.
Result<std::vector<Record>> atSigning(const Reader& reader, EntityKind kind, Id<Visit> visit,
                                      Id<Signature> signature)
{
    ZHIKE_ASSIGN(std::vector<Record> all, reader.recordsWhere(kind, "visit", Value(visit.uuid)));
    std::erase_if(all, [&](const Record& r) {
        const Field* addition = r.description->field("addition");
        const bool added = addition && integerOf(r.value("addition")).value_or(0) != 0;
        return r.archivedAt || added || (signature && r.id > signature.uuid);
    });
    std::sort(all.begin(), all.end(), [](const Record& a, const Record& b) { return a.id < b.id; });
    return all;
}

Done addParts(const Reader& reader, Id<Visit> visit, ContentHash& hash)
{
    ZHIKE_ASSIGN(const auto engineers, reader.parts<VisitEngineer>(visit));
    for (const VisitEngineer& e : engineers)
        hash.add(Value(e.engineer.uuid));
    ZHIKE_ASSIGN(const auto contacts, reader.parts<VisitContact>(visit));
    for (const VisitContact& c : contacts) {
        hash.add(Value(c.contact.uuid));
        hash.add(Value(qint64{c.met}));
    }
    ZHIKE_ASSIGN(const auto checks, reader.partsOf(EntityKind::VisitCheck, visit.uuid));
    for (const Record& check : checks)
        hash.add(check, {"position", "item", "state", "note"});
    return {};
}

struct Kept {
    EntityKind kind;
    std::initializer_list<std::string_view> columns;
};

} // namespace

Result<std::optional<Signature>> signatureOf(const Reader& reader, Id<Visit> visit)
{
    Query q = reader.query(signatureSql);
    q.bind(visit);
    const auto id = q.next() ? q.id<Signature>(0) : Id<Signature>();
    ZHIKE_TRY(q.done());
    if (!id)
        return std::optional<Signature>{};
    ZHIKE_ASSIGN(Signature signature, reader.find(id));
    return std::optional(std::move(signature));
}

Result<QString> contentDigest(const Reader& reader, Id<Visit> visit, Id<Signature> signature)
{
    const Kept kept[] = {
        {EntityKind::Finding, {"system", "severity", "text"}},
        {EntityKind::NextStep, {"finding", "text"}},
        {EntityKind::VisitNote, {"noted_at", "text"}},
        {EntityKind::Attachment, {"name", "sha256"}},
        {EntityKind::Change, {"system", "changed_at", "what", "why", "agreed_by", "rollback"}},
        {EntityKind::Survey, {"contact", "csat", "skill", "attitude", "alertness", "words"}},
    };
    ContentHash hash;
    ZHIKE_ASSIGN(const Record record, reader.record(EntityKind::Visit, visit.uuid));
    hash.add(record, {"number", "customer", "site", "visit_kind", "mode", "purpose", "actual_start",
                      "actual_end", "summary", "knowledge"});
    ZHIKE_TRY(addParts(reader, visit, hash));
    for (const Kept& each : kept) {
        ZHIKE_ASSIGN(const auto records, atSigning(reader, each.kind, visit, signature));
        for (const Record& r : records)
            hash.add(r, each.columns);
    }
    return hash.result();
}

Error signedRefusal(const Reader& reader, const Visit& visit, const Signature& signature)
{
    const QString day = signature.signedAt.dateIn(reader.clock().zone()).toString(Qt::ISODate);
    return {
        ErrorKind::Conflict,
        VisitText::tr("%1 signed visit %2 on %3, so it stays as it is. Write what is to be corrected as an "
                      "addition.")
            .arg(signature.signer, visit.number, day),
        {},
        {}};
}

} // namespace zhike
