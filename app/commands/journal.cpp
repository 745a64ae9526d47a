// SPDX-License-Identifier: GPL-3.0-or-later
// history, undo and check.
#include "core/journal/journal.h"
#include "app/commands/command.h"
#include "app/commands/plain.h"
#include "core/store/check.h"
#include "core/visit/attachment_files.h"

#include <QtCore/QJsonArray>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

QJsonValue changedValue(RecordJson& json, const FieldChange& change, const Value& value)
{
    if (change.field == u"archived_at")
        return isNull(value) ? QJsonValue() : json.instant(Instant{integerOf(value).value_or(0)});
    const Field* field = description(change.entity).field(change.field.toStdString());
    return field ? json.value(*field, value) : QJsonValue(textOf(value));
}

QJsonObject lineJson(RecordJson& json, const HistoryLine& line)
{
    QJsonArray changes;
    for (const FieldChange& change : line.changes)
        changes.append(QJsonObject{{u"field"_s, change.field},
                                   {u"old"_s, changedValue(json, change, change.before)},
                                   {u"new"_s, changedValue(json, change, change.after)},
                                   {u"kind"_s, QString::fromLatin1(description(change.entity).plural)},
                                   {u"id"_s, change.id.toString()}});
    const HistoryUnit& unit = line.unit;
    return {{u"unit"_s, unit.unit},
            {u"at"_s, json.instant(unit.at)},
            {u"who"_s, unit.who},
            {u"device"_s, unit.device},
            {u"title"_s, unit.title},
            {u"undoes"_s, unit.undoes ? QJsonValue(*unit.undoes) : QJsonValue()},
            {u"undone_by"_s, unit.undoneBy ? QJsonValue(*unit.undoneBy) : QJsonValue()},
            {u"changes"_s, changes}};
}

QString changedText(Session& session, RecordJson& json, const FieldChange& change, const Value& value)
{
    const Field* field = description(change.entity).field(change.field.toStdString());
    if (!field)
        return isNull(value) ? QString() : json.instant(Instant{integerOf(value).value_or(0)}).toString();
    return plainText(json, *field, value, session.clock()->zone());
}

/// Changes of what belongs to the record say which kind of thing they are of.
void sayLine(Session& session, RecordJson& json, EntityKind kind, const HistoryLine& line)
{
    const QString at = line.unit.at.in(session.clock()->zone()).toString(u"yyyy-MM-dd HH:mm"_s);
    const QString undone = line.unit.undoneBy ? u' ' + Commands::tr("(undone)") : QString();
    session.say(u"%1  %2  %3  %4%5"_s.arg(line.unit.unit, 6).arg(at, line.unit.who, line.unit.title, undone));
    for (const FieldChange& change : line.changes) {
        const Field* field = description(change.entity).field(change.field.toStdString());
        QString label = field ? fieldLabel(*field) : Commands::tr("Archived");
        if (change.entity != kind)
            label = u"%1 · %2"_s.arg(entityLabel(description(change.entity)), label);
        session.say(u"        %1: %2 → %3"_s.arg(label, changedText(session, json, change, change.before),
                                                 changedText(session, json, change, change.after)));
    }
}

void printReport(Session& session, const CheckReport& report)
{
    session.print(QJsonObject{{u"ok"_s, report.problems.isEmpty()},
                              {u"problems"_s, QJsonArray::fromStringList(report.problems)},
                              {u"units"_s, report.units},
                              {u"files"_s, report.files},
                              {u"stray_files"_s, report.stray.size()}});
    for (const QString& problem : report.problems)
        session.say(problem);
}

} // namespace

Done runHistory(Session& session)
{
    ZHIKE_TRY(session.parse(2, 2));
    ZHIKE_ASSIGN(const EntityKind kind, session.kind(session.argument(0)));
    ZHIKE_ASSIGN(Store * store, session.store());
    return store->readNow([&](Reader& reader) -> Done {
        ZHIKE_ASSIGN(const Uuid id, reader.idOfKey(kind, session.argument(1)));
        ZHIKE_ASSIGN(const auto lines, history(reader, kind, id, true, 10'000));
        RecordJson json(reader);
        QJsonArray array;
        for (const HistoryLine& line : lines) {
            array.append(lineJson(json, line));
            if (!session.json())
                sayLine(session, json, kind, line);
        }
        session.print(array);
        return {};
    });
}

Done runUndo(Session& session)
{
    ZHIKE_TRY(session.parse(0, 1));
    bool isNumber = true;
    qint64 unit = session.argument(0).isEmpty() ? 0 : session.argument(0).toLongLong(&isNumber);
    if (!isNumber || unit < 0)
        return session.misuse(
            Commands::tr("undo takes the number of a change, as history tells it, not “%1”.")
                .arg(session.argument(0)));
    ZHIKE_ASSIGN(Store * store, session.store());
    if (unit == 0) {
        ZHIKE_ASSIGN(const HistoryUnit newest,
                     store->readNow([](Reader& reader) { return newestUndoable(reader); }));
        unit = newest.unit;
    }
    auto future = store->undoUnit(unit);
    future.waitForFinished();
    ZHIKE_ASSIGN(const QString title, future.takeResult());
    session.print(QJsonObject{{u"undone"_s, unit}, {u"title"_s, title}});
    session.say(Commands::tr("Undone: %1").arg(title));
    return {};
}

Done runCheck(Session& session)
{
    session.addOption("clean",
                      Commands::tr("Remove the files beside the database that nothing needs any more."));
    ZHIKE_TRY(session.parse(0, 0));
    const auto opened = session.store();
    if (!opened) {
        // What cannot even be opened has an answer too.
        if (opened.error().kind != ErrorKind::NotFound)
            printReport(session, {.problems = {opened.error().message}, .units = 0, .files = 0, .stray = {}});
        return tl::unexpected(opened.error());
    }
    ZHIKE_ASSIGN(const CheckReport report,
                 (*opened)->readNow([](Reader& reader) { return checkDatabase(reader); }));
    printReport(session, report);
    if (!report.problems.isEmpty())
        return failure(ErrorKind::Corrupt,
                       Commands::tr("Problems found in the database: %1. Nothing was changed; keep a copy "
                                    "of the file before you go on working with it.")
                           .arg(report.problems.size()));
    session.say(Commands::tr("Everything is in order. Changes in the journal: %1.").arg(report.units));
    if (session.isSet("clean"))
        session.say(Commands::tr("Removed %1 files that nothing needs.").arg(removeStrayFiles(report.stray)));
    else if (!report.stray.isEmpty())
        session.say(Commands::tr("%1 files beside the database are needed by nothing; --clean removes them.")
                        .arg(report.stray.size()));
    return {};
}

} // namespace zhike
