// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <cstdio>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr Command commands[] = {
    {"demo", "[--customers N] [--seed S]",
     QT_TRANSLATE_NOOP("Commands", "Fill a new or empty database with a made-up service company."), false,
     runDemo},
    {"import", "KIND FILE [--map FIELD=HEADER]… [--dry-run] [--rejects FILE] [--calendar CALENDAR]",
     QT_TRANSLATE_NOOP("Commands", "Read records from a CSV file."), false, runImport},
    {"export", "KIND -o FILE [--where FIELD=VALUE]… [--archived]",
     QT_TRANSLATE_NOOP("Commands", "Write records to a CSV file."), false, runExport},
    {"list", "KIND [--where FIELD=VALUE]… [--sort FIELD] [--limit N] [--after ID] [--archived]",
     QT_TRANSLATE_NOOP("Commands", "List records."), false, runList},
    {"show", "KIND KEY", QT_TRANSLATE_NOOP("Commands", "Show a record with what belongs to it."), false,
     runShow},
    {"search", "TEXT [--kind KIND] [--limit N]",
     QT_TRANSLATE_NOOP("Commands", "Find records by any part of their text, or by pinyin."), false,
     runSearch},
    {"capture", "LINE [--kind request|complaint|step|note] [--customer KEY] [--priority P1…P4] [--due DATE]",
     QT_TRANSLATE_NOOP("Commands",
                       "Turn one line, who and what, into a request, a complaint, a step or a note."),
     false, runCapture},
    {"assign-tier", "CUSTOMER TIER --from DATE --reason TEXT",
     QT_TRANSLATE_NOOP("Commands", "Give a customer a service tier."), false, runAssignTier},
    {"propose-tier", "CUSTOMER TIER --from DATE --reason TEXT",
     QT_TRANSLATE_NOOP("Commands", "Propose a service tier, to be approved."), false, runProposeTier},
    {"decide-tier", "CUSTOMER approve|reject --by NAME [--reason TEXT]",
     QT_TRANSLATE_NOOP("Commands", "Approve or reject the proposed tier of a customer."), false,
     runDecideTier},
    {"assign-engineer", "CUSTOMER ENGINEER --role primary|backup|expert|onsite --from DATE [--reason TEXT]",
     QT_TRANSLATE_NOOP("Commands", "Let an engineer look after a customer."), false, runAssignEngineer},
    {"brief", "CUSTOMER|VISIT… -o FILE.pdf",
     QT_TRANSLATE_NOOP("Commands", "Write the brief of a visit as PDF, or those of several into one."), true,
     runBrief},
    {"calendar", "[VISIT]… -o FILE.ics [--engineer KEY] [--customer KEY] [--from DATE] [--to DATE]",
     QT_TRANSLATE_NOOP("Commands", "Write visits into a file for other calendars."), false, runCalendar},
    {"boundary", "CUSTOMER -o FILE.pdf",
     QT_TRANSLATE_NOOP("Commands", "Write what we owe a customer, and what not, as PDF."), true, runBoundary},
    {"record-pdf", "VISIT -o FILE.pdf",
     QT_TRANSLATE_NOOP("Commands", "Write the record of a visit, with its signature, as PDF."), true,
     runRecordPdf},
    {"charts", "-o FOLDER [--customer KEY]",
     QT_TRANSLATE_NOOP("Commands", "Draw satisfaction and response times."), true, runCharts},
    {"stats",
     "[--from DATE] [--to DATE] [--customer KEY] [--by month] | --sla [--from DATE] [--to DATE] "
     "[--customer KEY] [--by month,tier,priority,engineer,customer] | --kano STUDY [--customer KEY] "
     "[--tier TIER]",
     QT_TRANSLATE_NOOP("Commands", "Count satisfaction and response times by month."), false, runStats},
    {"working-time", "CALENDAR --from T (--to T | --add SECONDS)",
     QT_TRANSLATE_NOOP("Commands", "Measure working time, or add it to a moment."), false, runWorkingTime},
    {"explain", "request|complaint NUMBER [--at T]",
     QT_TRANSLATE_NOOP("Commands",
                       "Explain the clocks of a request, or until when a complaint is to be answered."),
     false, runExplain},
    {"entitlements", "CUSTOMER [--on DATE]",
     QT_TRANSLATE_NOOP("Commands", "Tell what a customer's contract year grants, and what was used of it."),
     false, runEntitlements},
    {"advise", "CUSTOMER | --all [--differs]",
     QT_TRANSLATE_NOOP("Commands", "Advise a tier for a customer, with the reasons, or for all."), false,
     runAdvise},
    {"fit", "CUSTOMER [--on DATE]",
     QT_TRANSLATE_NOOP("Commands", "Tell how well each engineer fits a customer, with the reasons."), false,
     runFit},
    {"rebalance",
     "[--without ENGINEER]… [--region CODE]… [--keep] [--over-capacity] [--from DATE] [--dry-run]",
     QT_TRANSLATE_NOOP("Commands", "Find who should look after whom, and change it as one step."), false,
     runRebalance},
    {"history", "KIND KEY", QT_TRANSLATE_NOOP("Commands", "Tell who changed what in a record, newest first."),
     false, runHistory},
    {"undo", "[UNIT]", QT_TRANSLATE_NOOP("Commands", "Undo the newest change, or the one with this number."),
     false, runUndo},
    {"check", "[--clean]",
     QT_TRANSLATE_NOOP("Commands", "Check the database: file, schema, references, journal, search index."),
     false, runCheck},
    {"backup", "FILE", QT_TRANSLATE_NOOP("Commands", "Copy the database into one file, while it is in use."),
     false, runBackup},
    {"restore", "FILE [--to FILE]",
     QT_TRANSLATE_NOOP("Commands", "Put a backup in the place of the database."), false, runRestore},
    {"screenshot",
     "SCREEN -o FILE.png [--theme THEME] [--lang zh_CN|en] [--size WxH] [--scale F] [--text PERCENT] [--keys "
     "KEYS]",
     QT_TRANSLATE_NOOP("Commands", "Draw a screen of the window into a picture."), true, runScreenshot},
};

void complain(const QString& sentence)
{
    std::fprintf(stderr, "%s\n", sentence.simplified().toUtf8().constData());
}

} // namespace

const Command* findCommand(const QString& name)
{
    for (const Command& command : commands) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

int runCommand(const Command& command, const Call& call)
{
    Session session(call, QString::fromUtf8(command.syntax), Commands::tr(command.summary));
    const Done outcome = command.run(session);
    const Done written = session.flush();
    if (session.helped())
        return 0;
    if (!outcome) {
        complain(outcome.error().message);
        if (qEnvironmentVariableIsSet("ZHIKE_DEBUG"))
            complain(outcome.error().detail);
        return session.failureStatus();
    }
    if (!written) {
        complain(written.error().message);
        return 1;
    }
    return 0;
}

QString generalHelp()
{
    QString help =
        Commands::tr("Usage: zhike [--db FILE] [COMMAND …]\n\nWithout a command the window opens.\n\n") +
        Commands::tr("Commands:") + u'\n';
    for (const Command& command : commands)
        help += u"  %1 %2\n"_s.arg(QLatin1String(command.name), -16).arg(Commands::tr(command.summary));
    help += u'\n' + Commands::tr("Options:") + u'\n';
    help += u"  %1 %2\n"_s.arg("--db FILE"_L1, -16)
                .arg(Commands::tr("The database file (default: %1).").arg(defaultDatabase()));
    help += u"  %1 %2\n"_s.arg("--json"_L1, -16).arg(Commands::tr("Print one JSON value."));
    help += u"  %1 %2\n"_s.arg("--version"_L1, -16).arg(Commands::tr("Print the version."));
    return help + u'\n' + Commands::tr("zhike COMMAND --help tells more about a command.") + u'\n';
}

int refuseCall(const QString& sentence)
{
    complain(sentence);
    return 2;
}

} // namespace zhike
