// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"

#include "core/customer/card.h"
#include "core/insight/kept_clocks.h"
#include "core/journal/changeset.h"
#include "core/journal/chunk.h"
#include "core/search/search_index.h"
#include "core/store/migration.h"
#include "core/store/store_words.h"
#include "core/visit/attachment_files.h"
#include "core/visit/signed_content.h"

#include <QtCore/QCoreApplication>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfAKind = 5; // sentences; the rest is counted

constexpr std::string_view integrity = "PRAGMA integrity_check(20)";
constexpr std::string_view brokenReferences =
    "SELECT \"table\", \"parent\", count(*) FROM pragma_foreign_key_check GROUP BY 1, 2";
constexpr std::string_view versionSql = "PRAGMA user_version";
constexpr std::string_view columnsOf = "SELECT name FROM pragma_table_info(?) ORDER BY cid";
constexpr std::string_view signaturesSql =
    "SELECT id, visit, digest FROM signature WHERE archived_at IS NULL ORDER BY id";
constexpr std::string_view countUnits = "SELECT count(*), coalesce(max(seq), 0) FROM journal_unit";
constexpr std::string_view journalUnits = "SELECT seq, changes FROM journal_unit ORDER BY seq";
constexpr std::string_view chunksOf =
    "SELECT n, changes, digest FROM journal_chunk WHERE unit = ? ORDER BY n";
constexpr std::string_view strayChunks = "SELECT count(*) FROM journal_chunk c WHERE NOT EXISTS (SELECT 1 "
                                         "FROM journal_unit u WHERE u.seq = c.unit)";
constexpr std::string_view strayTouches =
    "SELECT count(*) FROM (SELECT DISTINCT unit, chunk FROM journal_touch) t WHERE NOT EXISTS "
    "(SELECT 1 FROM journal_chunk c WHERE c.unit = t.unit AND c.n = t.chunk)";

/// Collects sentences of one kind, the first few in full.
class Problems
{
public:
    explicit Problems(QStringList& all) : m_all(all) {}
    ~Problems()
    {
        if (m_count > mostOfAKind)
            m_all += StoreWords::tr("… and %1 more of the kind.").arg(m_count - mostOfAKind);
    }
    Problems(const Problems&) = delete;
    Problems& operator=(const Problems&) = delete;
    void add(const QString& sentence)
    {
        if (++m_count <= mostOfAKind)
            m_all += sentence;
    }

private:
    QStringList& m_all;
    qint64 m_count = 0;
};

Result<qint64> single(const Reader& reader, std::string_view sql)
{
    Query q = reader.query(sql);
    const qint64 value = q.next() ? q.integer(0) : 0;
    ZHIKE_TRY(q.done());
    return value;
}

Done checkFile(const Reader& reader, QStringList& all)
{
    Problems problems(all);
    Query q = reader.query(integrity);
    while (q.next()) {
        if (const QString said = q.text(0); said != u"ok")
            problems.add(StoreWords::tr("The file is damaged: %1").arg(said));
    }
    return q.done();
}

Done checkReferences(const Reader& reader, QStringList& all)
{
    Problems problems(all);
    Query q = reader.query(brokenReferences);
    while (q.next())
        problems.add(StoreWords::tr("%1 rows of %2 refer to a %3 that is not there.")
                         .arg(q.integer(2))
                         .arg(q.text(0), q.text(1)));
    return q.done();
}

QStringList expectedColumns(const EntityDescription& d)
{
    QStringList columns;
    if (!d.isPart())
        columns = {u"id"_s, u"created_at"_s, u"archived_at"_s};
    for (const Field& f : d.fields)
        columns += QString::fromLatin1(f.column);
    return columns;
}

Done checkSchema(const Reader& reader, QStringList& all)
{
    Problems problems(all);
    ZHIKE_ASSIGN(const qint64 version, single(reader, versionSql));
    const int newest = shippedMigrations().back().number;
    if (version != newest)
        problems.add(StoreWords::tr("The schema has version %1 instead of %2.").arg(version).arg(newest));
    Query q = reader.query(columnsOf);
    for (const EntityDescription* d : allDescriptions()) {
        q.reset();
        q.bind(QString::fromLatin1(d->table));
        QStringList columns;
        while (q.next())
            columns += q.text(0);
        ZHIKE_TRY(q.done());
        if (columns != expectedColumns(*d))
            problems.add(StoreWords::tr("The table %1 has other columns than this program knows.")
                             .arg(QLatin1String(d->table)));
    }
    return {};
}

Done checkRecords(const Reader& reader, QStringList& all)
{
    for (const EntityDescription* d : allDescriptions()) {
        Problems problems(all);
        const std::string sql = selectRecords(*d);
        Query q = reader.query(sql);
        while (q.next()) {
            const Record record = recordFromRow(*d, q);
            for (const Error& error : validate(record))
                problems.add(
                    StoreWords::tr("%1 %2: %3").arg(entityLabel(*d), record.id.toString(), error.message));
        }
        ZHIKE_TRY(q.done());
    }
    return {};
}

/// How many changes the chunks of a unit hold; -1 if they cannot be read or one is missing.
Result<qint64> changesIn(Query& chunks, qint64 unit)
{
    chunks.reset();
    chunks.bind(unit);
    qint64 changes = 0;
    qint64 expected = 0;
    bool whole = true;
    while (chunks.next()) {
        whole = whole && chunks.integer(0) == expected++;
        const auto bytes = chunkFromRow(chunks, 1, 2);
        if (!bytes)
            return -1;
        ChangesetReader change(*bytes);
        while (change.next())
            ++changes;
        whole = whole && change.done();
    }
    ZHIKE_TRY(chunks.done());
    return whole ? changes : -1;
}

Done checkJournal(const Reader& reader, CheckReport& report)
{
    Problems problems(report.problems);
    Query count = reader.query(countUnits);
    const bool counted = count.next();
    ZHIKE_TRY(count.done());
    report.units = counted ? count.integer(0) : 0;
    if (counted && count.integer(1) != report.units)
        problems.add(StoreWords::tr("The journal has %1 entries, but its last number is %2.")
                         .arg(report.units)
                         .arg(count.integer(1)));
    Query units = reader.query(journalUnits);
    Query chunks = reader.query(chunksOf);
    while (units.next()) {
        ZHIKE_ASSIGN(const qint64 found, changesIn(chunks, units.integer(0)));
        if (found < 0)
            problems.add(StoreWords::tr("Entry %1 of the journal cannot be read.").arg(units.integer(0)));
        else if (found != units.integer(1))
            problems.add(StoreWords::tr("Entry %1 of the journal holds %2 changes instead of %3.")
                             .arg(units.integer(0))
                             .arg(found)
                             .arg(units.integer(1)));
    }
    ZHIKE_TRY(units.done());
    for (const auto sql : {strayChunks, strayTouches}) {
        ZHIKE_ASSIGN(const qint64 stray, single(reader, sql));
        if (stray > 0)
            problems.add(StoreWords::tr("The journal names %1 changes that it does not hold.").arg(stray));
    }
    return {};
}

Done checkDerived(const Reader& reader, QStringList& all)
{
    ZHIKE_ASSIGN(const SearchIndexState search, inspectSearchIndex(reader));
    if (search.missing > 0)
        all += StoreWords::tr("Search does not find %1 records.").arg(search.missing);
    if (search.stale > 0)
        all += StoreWords::tr("Search finds %1 records by text that they no longer have.").arg(search.stale);
    ZHIKE_ASSIGN(const qint64 clocks, wrongClocks(reader));
    if (clocks > 0)
        all += StoreWords::tr("The clocks of %1 requests are kept otherwise than their records say.")
                   .arg(clocks);
    ZHIKE_ASSIGN(const auto wrong, wrongCards(reader.connection(), reader.clock()));
    Problems problems(all);
    for (const Uuid& customer : wrong)
        problems.add(StoreWords::tr("The list shows something out of date for customer %1.")
                         .arg(reader.keyOf(EntityKind::Customer, customer)));
    return {};
}

Done checkFilesBeside(const Reader& reader, CheckReport& report)
{
    ZHIKE_ASSIGN(FilesReport files, inspectFiles(reader));
    report.files = files.files;
    report.stray = std::move(files.stray);
    Problems missing(report.problems);
    for (const QString& name : files.missing)
        missing.add(StoreWords::tr("The content of the file %1 is not beside the database.").arg(name));
    Problems damaged(report.problems);
    for (const QString& name : files.damaged)
        damaged.add(StoreWords::tr("The content of the file %1 is damaged.").arg(name));
    return {};
}

Done checkSignatures(const Reader& reader, QStringList& all)
{
    Problems problems(all);
    Query q = reader.query(signaturesSql);
    while (q.next()) {
        const Id<Visit> visit = q.id<Visit>(1);
        ZHIKE_ASSIGN(const QString digest, contentDigest(reader, visit, q.id<Signature>(0)));
        if (digest != q.text(2))
            problems.add(StoreWords::tr("What was signed of visit %1 is not what its record says now.")
                             .arg(reader.keyOf(EntityKind::Visit, visit.uuid)));
    }
    return q.done();
}

} // namespace

Result<CheckReport> checkDatabase(const Reader& reader)
{
    CheckReport report;
    ZHIKE_TRY(checkFile(reader, report.problems));
    ZHIKE_TRY(checkSchema(reader, report.problems));
    if (!report.problems.isEmpty())
        return report; // the rest would only say the same in other words
    ZHIKE_TRY(checkReferences(reader, report.problems));
    ZHIKE_TRY(checkRecords(reader, report.problems));
    ZHIKE_TRY(checkJournal(reader, report));
    ZHIKE_TRY(checkDerived(reader, report.problems));
    ZHIKE_TRY(checkFilesBeside(reader, report));
    ZHIKE_TRY(checkSignatures(reader, report.problems));
    return report;
}

} // namespace zhike
