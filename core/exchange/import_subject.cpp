// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange.h"
#include "core/exchange/line_reader.h"

namespace zhike {

LineSubject LineReader::newSubject() const
{
    return {makeUuid(m_reader.clock().now().ms), false};
}

Result<std::optional<LineSubject>> LineReader::subjectById()
{
    const QString text = cell(m_context.columns.indexOf(ImportExtra::Id)).trimmed();
    const auto id = Uuid::fromString(text);
    if (!id || id->isNull())
        return std::optional<LineSubject>{};
    ZHIKE_ASSIGN(const auto known, m_reader.tryRecord(m_d.kind, *id));
    return std::optional<LineSubject>{LineSubject{*id, known.has_value()}};
}

Result<LineSubject> LineReader::findSubject()
{
    ZHIKE_ASSIGN(const auto byId, subjectById());
    if (byId && byId->exists)
        return *byId;
    const QString key = m_d.key ? cell(m_context.columns.indexOf(m_d.key)).trimmed() : QString();
    if (!key.isEmpty()) {
        ZHIKE_ASSIGN(const KeyIndex::Hit hit, m_context.keys.byKey(m_reader, m_d.kind, key));
        if (hit) {
            // Announced by a line of this file, or in the database.
            const bool ours = m_context.madeBy.contains(hit.id);
            return LineSubject{hit.id, !ours};
        }
    } else if (m_d.kind == EntityKind::Customer && !byId) {
        return subjectOfCustomer();
    }
    return byId ? *byId : newSubject();
}

Result<LineSubject> LineReader::subjectOfCustomer()
{
    const int nameColumn = m_context.columns.indexOf("name");
    const QString name = cell(nameColumn).trimmed();
    if (name.isEmpty())
        return newSubject();
    const QString email = cell(m_context.columns.indexOf(ImportExtra::CustomerEmail)).trimmed();
    const QString contact = cell(m_context.columns.indexOf(ImportExtra::ContactName)).trimmed();
    KeyIndex::Hit hit;
    if (!email.isEmpty() && contact.isEmpty()) {
        ZHIKE_ASSIGN(hit, m_context.keys.customerByEmail(m_reader, name, email));
    }
    if (!hit) {
        ZHIKE_ASSIGN(hit, m_context.keys.byTitle(m_reader, EntityKind::Customer, {}, name));
        if (hit && !email.isEmpty() && contact.isEmpty()) {
            ZHIKE_ASSIGN(const bool others, m_context.keys.hasEmails(m_reader, hit.id));
            hit = others ? KeyIndex::Hit{} : hit; // another person of the same name
        }
    }
    if (hit.several && email.isEmpty())
        return refuse(
            nameColumn,
            Exchange::tr("Several customers are called “%1”. Name the code of the one that is meant.")
                .arg(name));
    return hit ? LineSubject{hit.id, !m_context.madeBy.contains(hit.id)} : newSubject();
}

Result<LineSubject> LineReader::subjectByIdentity()
{
    ZHIKE_ASSIGN(const auto hit, m_context.keys.byIdentity(m_reader, m_draft.record));
    if (!hit || hit.id == m_draft.record.id)
        return LineSubject{m_draft.record.id, false};
    const bool ours = m_context.madeBy.contains(hit.id);
    // Two lines with identifiers of their own are two records, however alike.
    if (ours && Uuid::fromString(cell(m_context.columns.indexOf(ImportExtra::Id)).trimmed()))
        return LineSubject{m_draft.record.id, false};
    return LineSubject{hit.id, !ours};
}

} // namespace zhike
