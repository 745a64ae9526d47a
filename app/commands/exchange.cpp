// SPDX-License-Identifier: GPL-3.0-or-later
// import, export, backup and restore.
#include "app/commands/command.h"
#include "core/calendar/ics.h"
#include "core/exchange/backup.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsRepeated = 5; // from now, of holidays that return every year without end

QJsonArray remarksJson(const std::vector<ImportRemark>& remarks)
{
    QJsonArray array;
    for (const ImportRemark& remark : remarks)
        array.append(
            QJsonObject{{u"line"_s, remark.line},
                        {u"column"_s, remark.column.isEmpty() ? QJsonValue() : QJsonValue(remark.column)},
                        {u"reason"_s, remark.reason}});
    return array;
}

QJsonObject resultJson(const ImportResult& result)
{
    QJsonObject also;
    for (const auto& [kind, count] : result.also)
        also.insert(QString::fromLatin1(description(kind).plural), count);
    return {{u"read"_s, result.read},
            {u"created"_s, result.created},
            {u"updated"_s, result.updated},
            {u"unchanged"_s, result.unchanged},
            {u"rejected"_s, result.rejected},
            {u"flagged"_s, result.flagged},
            {u"rejects"_s, remarksJson(result.rejects)},
            {u"flags"_s, remarksJson(result.flags)},
            {u"ignored_columns"_s, QJsonArray::fromStringList(result.ignoredColumns)},
            {u"also"_s, also}};
}

void sayRemarks(Session& session, const std::vector<ImportRemark>& remarks)
{
    for (const ImportRemark& remark : remarks)
        session.say(
            remark.column.isEmpty()
                ? Commands::tr("  line %1: %2").arg(remark.line).arg(remark.reason)
                : Commands::tr("  line %1, %2: %3").arg(remark.line).arg(remark.column, remark.reason));
}

void sayResult(Session& session, const ImportResult& result)
{
    session.say(Commands::tr("Read %1 lines: %2 created, %3 updated, %4 unchanged, %5 rejected.")
                    .arg(result.read)
                    .arg(result.created)
                    .arg(result.updated)
                    .arg(result.unchanged)
                    .arg(result.rejected));
    for (const auto& [kind, count] : result.also)
        session.say(
            Commands::tr("Also created: %1 × %2.").arg(count).arg(entityPluralLabel(description(kind))));
    if (!result.ignoredColumns.isEmpty())
        session.say(Commands::tr("Passed over these columns: %1.").arg(result.ignoredColumns.join(u", ")));
    if (result.rejected > 0)
        session.say(Commands::tr("Rejected:"));
    sayRemarks(session, result.rejects);
    if (result.flagged > 0)
        session.say(Commands::tr("Kept, but they contradict themselves: %1.").arg(result.flagged));
}

Result<ImportOptions> importOptions(Session& session)
{
    ImportOptions options;
    ZHIKE_ASSIGN(options.kind, session.kind(session.argument(0)));
    options.file = session.argument(1);
    options.rejectsFile = session.value("rejects");
    for (const QString& text : session.values("map")) {
        const auto at = text.indexOf(u'=');
        if (at <= 0)
            return session.misuse(Commands::tr("--map takes FIELD=HEADER, not “%1”.").arg(text));
        options.mapping.insert(text.first(at), text.sliced(at + 1));
    }
    if (!QFileInfo(options.file).isReadable())
        return failure(ErrorKind::NotFound,
                       Commands::tr("There is no file %1 that can be read.").arg(options.file));
    return options;
}

QJsonObject copyJson(const BackupResult& result)
{
    return {{u"bytes"_s, result.bytes},
            {u"records"_s, result.records},
            {u"files"_s, result.files},
            {u"safety_copy"_s, result.safetyCopy.isEmpty() ? QJsonValue() : QJsonValue(result.safetyCopy)}};
}

/// Holidays and make-up working days from an iCalendar file, into one calendar.
Done importIcs(Session& session, const QString& file)
{
    ZHIKE_ASSIGN(const QString code, session.required("calendar"));
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, Commands::tr("There is no file %1 that can be read.").arg(file));
    ZHIKE_ASSIGN(const auto days, readIcs(source.readAll(), session.clock()->today().year() + yearsRepeated));
    ZHIKE_ASSIGN(Store * store, session.store(Session::Opening::CreateIfMissing));
    const auto apply = [&](UnitOfWork& unit) -> Result<DayImport> {
        ZHIKE_ASSIGN(const Uuid id, unit.idOfKey(EntityKind::Calendar, code));
        return importDays(unit, Id<Calendar>(id), days);
    };
    const auto look = [&](Reader& reader) -> Result<DayImport> {
        ZHIKE_ASSIGN(const Uuid id, reader.idOfKey(EntityKind::Calendar, code));
        ZHIKE_ASSIGN(CalendarDraft draft, readCalendar(reader, Id<Calendar>(id)));
        return mergeDays(draft, days);
    };
    ZHIKE_ASSIGN(const DayImport done, session.isSet("dry-run")
                                           ? store->readNow(look)
                                           : store->writeNow(Commands::tr("Import days"), apply));
    ImportResult result;
    result.read = done.read;
    result.created = done.created;
    result.updated = done.updated;
    result.unchanged = done.unchanged;
    session.print(resultJson(result));
    session.say(Commands::tr("Read %1 days: %2 added, %3 changed, %4 as they were.")
                    .arg(done.read)
                    .arg(done.created)
                    .arg(done.updated)
                    .arg(done.unchanged));
    return {};
}

} // namespace

Done runImport(Session& session)
{
    session.addOption("map", Commands::tr("Take a field from the column with this header; may be repeated."),
                      u"FIELD=HEADER"_s);
    session.addOption("dry-run", Commands::tr("Only say what would be done."));
    session.addOption("rejects",
                      Commands::tr("Write the rejected lines there, to be corrected and imported again."),
                      u"FILE"_s);
    session.addOption("calendar",
                      Commands::tr("The calendar into which the days of an .ics file are imported."),
                      u"CALENDAR"_s);
    ZHIKE_TRY(session.parse(2, 2));
    if (session.argument(0) == u"calendars" && session.argument(1).endsWith(u".ics"_s, Qt::CaseInsensitive))
        return importIcs(session, session.argument(1));
    ZHIKE_ASSIGN(ImportOptions options, importOptions(session));
    ZHIKE_ASSIGN(Store * store, session.store(Session::Opening::CreateIfMissing));
    ZHIKE_ASSIGN(const ImportResult result, importFile(*store, std::move(options), session.isSet("dry-run")));
    session.print(resultJson(result));
    sayResult(session, result);
    return {};
}

Done runExport(Session& session)
{
    session.addOption("output", Commands::tr("The file to write."), u"FILE"_s);
    session.addOption("where", Commands::tr("Only records whose field has this value; may be repeated."),
                      u"FIELD=VALUE"_s);
    session.addOption("archived", Commands::tr("Archived records too."));
    ZHIKE_TRY(session.parse(1, 1));
    ZHIKE_ASSIGN(const EntityKind kind, session.kind(session.argument(0)));
    ZHIKE_ASSIGN(const QString file, session.required("output"));
    ZHIKE_TRY(session.listRequest(kind)); // says what is misused before anything is opened
    ZHIKE_ASSIGN(Store * store, session.store());
    const ExportOptions options{
        .kind = kind, .file = file, .where = session.values("where"), .archived = session.isSet("archived")};
    ZHIKE_ASSIGN(const qint64 written,
                 store->readNow([&](Reader& reader) { return exportFile(reader, options); }));
    session.print(QJsonObject{{u"written"_s, written}});
    session.say(Commands::tr("Wrote %1 records to %2.").arg(written).arg(file));
    return {};
}

Done runBackup(Session& session)
{
    ZHIKE_TRY(session.parse(1, 1));
    const QString file = session.argument(0);
    ZHIKE_ASSIGN(Store * store, session.store());
    ZHIKE_ASSIGN(const BackupResult result,
                 store->readNow([&](Reader& reader) { return backUp(reader, file); }));
    session.print(copyJson(result));
    session.say(
        Commands::tr("Copied %1 records (%2 bytes) to %3.").arg(result.records).arg(result.bytes).arg(file));
    return {};
}

Done runRestore(Session& session)
{
    session.addOption("to", Commands::tr("Restore as this file instead of the database itself."), u"FILE"_s);
    ZHIKE_TRY(session.parse(1, 1));
    const QString target = session.isSet("to") ? session.value("to") : session.call().database;
    QDir().mkpath(QFileInfo(target).absolutePath()); // what fails here, writing says better
    ZHIKE_ASSIGN(const BackupResult result, restoreBackup(session.argument(0), target, *session.clock()));
    session.print(copyJson(result));
    session.say(Commands::tr("Restored %1 records as %2.").arg(result.records).arg(target));
    if (!result.safetyCopy.isEmpty())
        session.say(Commands::tr("What was there before is kept as %1.").arg(result.safetyCopy));
    return {};
}

} // namespace zhike
