// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unit_of_work.h"

#include "core/insight/stale.h"
#include "core/journal/journal.h"
#include "core/store/derived.h"
#include "core/store/record_sql.h"
#include "core/store/rules.h"
#include "core/store/store_words.h"

#include <QtCore/QCoreApplication>

namespace zhike {

namespace {

/// A refusal of the database in terms of the record: which field is not unique, which reference leads
/// nowhere.
Error explained(Error error, const Record& record)
{
    if (error.kind != ErrorKind::Invalid)
        return error;
    const auto& d = *record.description;
    if (error.detail.contains(QLatin1String("UNIQUE constraint failed"))) {
        for (const Field& f : d.fields) {
            const QString name = QLatin1String(d.table) + QLatin1Char('.') + QLatin1String(f.column);
            if (!f.is(FieldFlag::Unique) || !error.detail.contains(name))
                continue;
            error.field = QString::fromLatin1(f.column);
            error.message = StoreWords::tr("Another record of %1 already has the %2 “%3”. Choose another.")
                                .arg(entityPluralLabel(d), fieldLabel(f), textOf(record.value(f.column)));
            return error;
        }
    }
    if (error.detail.contains(QLatin1String("FOREIGN KEY constraint failed")))
        error.message = StoreWords::tr("It refers to a record that does not exist. Nothing was changed.");
    return error;
}

void bindRecord(Query& q, const Record& r)
{
    int i = 0;
    if (!r.description->isPart()) {
        q.bindAt(++i, r.id);
        q.bindAt(++i, r.createdAt);
        q.bindAt(++i, r.archivedAt);
    }
    for (const Value& v : r.values)
        q.bindAt(++i, v);
}

std::string updateSql(const EntityDescription& d, const std::vector<size_t>& fields)
{
    std::string sql = "UPDATE \"" + std::string(d.table) + "\" SET ";
    for (size_t i = 0; i < fields.size(); ++i)
        sql += (i == 0 ? "\"" : ", \"") + std::string(d.fields[fields[i]].column) + "\" = ?";
    if (!d.isPart())
        return sql + " WHERE \"id\" = ?";
    return sql + " WHERE \"" + d.fields[0].column + "\" = ? AND \"" + d.fields[1].column + "\" = ?";
}

std::vector<size_t> differing(const Record& a, const Record& b)
{
    std::vector<size_t> fields;
    for (size_t i = 0; i < a.values.size(); ++i) {
        if (a.values[i] != b.values[i])
            fields.push_back(i);
    }
    return fields;
}

Done firstProblem(const Record& record)
{
    auto problems = validate(record);
    if (problems.empty())
        return {};
    return tl::unexpected(std::move(problems.front()));
}

Done runFor(Query& q, const Record& record)
{
    auto done = q.run();
    if (!done)
        return tl::unexpected(explained(std::move(done).error(), record));
    return {};
}

} // namespace

UnitOfWork::UnitOfWork(Connection& connection, const Clock& clock, Author author, QString title)
    : Reader(connection, clock), m_author(std::move(author)), m_title(std::move(title)), m_capture(connection)
{
}

Result<Uuid> UnitOfWork::insert(Record record)
{
    ZHIKE_TRY(m_capture.roll());
    ZHIKE_TRY(firstProblem(record));
    if (record.createdAt.ms == 0)
        record.createdAt = clock().now();
    if (record.id.isNull())
        record.id = makeUuid(record.createdAt.ms);
    Query q(connection(), recordSql(*record.description).insert);
    bindRecord(q, record);
    ZHIKE_TRY(runFor(q, record));
    return record.id;
}

Result<bool> UnitOfWork::update(const Record& record)
{
    ZHIKE_TRY(m_capture.roll());
    ZHIKE_TRY(firstProblem(record));
    ZHIKE_ASSIGN(const Record stored, Reader::record(record.description->kind, record.id));
    const auto fields = differing(stored, record);
    if (fields.empty())
        return false;
    const std::string sql = updateSql(*record.description, fields);
    Query q(connection(), sql);
    int i = 0;
    for (const size_t f : fields)
        q.bindAt(++i, record.values[f]);
    q.bindAt(++i, record.id);
    ZHIKE_TRY(runFor(q, record));
    return true;
}

Done UnitOfWork::archive(EntityKind kind, const Uuid& id)
{
    return setArchived(kind, id, clock().now());
}

Done UnitOfWork::restore(EntityKind kind, const Uuid& id)
{
    return setArchived(kind, id, std::nullopt);
}

Done UnitOfWork::setArchived(EntityKind kind, const Uuid& id, std::optional<Instant> at)
{
    ZHIKE_TRY(m_capture.roll());
    ZHIKE_ASSIGN(const Record stored, record(kind, id));
    if (stored.archivedAt.has_value() == at.has_value())
        return {};
    const std::string sql =
        "UPDATE \"" + std::string(description(kind).table) + "\" SET archived_at = ? WHERE id = ?";
    return query(sql).bind(at, id).run();
}

Done UnitOfWork::setParts(EntityKind partKind, const Uuid& owner, const std::vector<Record>& parts)
{
    const EntityDescription& d = description(partKind);
    ZHIKE_ASSIGN(const auto stored, partsOf(partKind, owner));
    const auto sameKey = [](const Record& a) {
        return [&a](const Record& b) { return a.values[1] == b.values[1]; };
    };
    for (const Record& old : stored) {
        if (std::none_of(parts.begin(), parts.end(), sameKey(old))) {
            ZHIKE_TRY(m_capture.roll());
            ZHIKE_TRY(query(recordSql(d).removePart).bind(old.values[0], old.values[1]).run());
        }
    }
    for (Record part : parts) {
        part.values[0] = owner;
        ZHIKE_TRY(m_capture.roll());
        ZHIKE_TRY(firstProblem(part));
        const auto old = std::find_if(stored.begin(), stored.end(), sameKey(part));
        if (old == stored.end()) {
            Query q(connection(), recordSql(d).insert);
            bindRecord(q, part);
            ZHIKE_TRY(runFor(q, part));
            continue;
        }
        const auto fields = differing(*old, part);
        if (fields.empty())
            continue;
        const std::string sql = updateSql(d, fields);
        Query q(connection(), sql);
        int i = 0;
        for (const size_t f : fields)
            q.bindAt(++i, part.values[f]);
        q.bindAt(++i, part.values[0]);
        q.bindAt(++i, part.values[1]);
        ZHIKE_TRY(runFor(q, part));
    }
    return {};
}

Result<QString> UnitOfWork::nextNumber(EntityKind kind, QChar letter)
{
    const EntityDescription& d = description(kind);
    const QString prefix =
        letter + m_author.device + clock().today().toString(QStringLiteral("yy")) + QLatin1Char('-');
    const std::string cached = prefix.toStdString();
    auto last = m_numbers.find(cached);
    if (last == m_numbers.end()) {
        // Numbers are zero-padded, so the highest text is the highest number.
        const std::string sql = "SELECT max(\"" + std::string(d.key) + "\") FROM \"" + d.table +
                                "\" WHERE \"" + d.key + "\" >= ? AND \"" + d.key + "\" < ?";
        Query q(connection(), sql);
        q.bind(prefix, prefix.chopped(1) + QLatin1Char('.'));
        qint64 highest = 0;
        if (q.next())
            highest = q.text(0).mid(prefix.size()).toLongLong();
        ZHIKE_TRY(q.done());
        last = m_numbers.emplace(cached, highest).first;
    }
    return prefix + QStringLiteral("%1").arg(++last->second, 6, 10, QLatin1Char('0'));
}

Result<qint64> UnitOfWork::finish()
{
    ZHIKE_TRY(m_capture.close());
    if (m_capture.chunks().empty())
        return 0;
    ZHIKE_TRY(checkRules(*this, m_capture));
    JournalEntry entry{m_title, m_author.who, m_author.device, clock().now(), m_undoes};
    ZHIKE_ASSIGN(const qint64 sequence, writeJournal(connection(), entry, m_capture));
    ZHIKE_TRY(updateDerived(*this, m_capture.touches()));
    ZHIKE_TRY(markStaleFacts(connection(), m_capture.touches(), sequence));
    return sequence;
}

} // namespace zhike
