// SPDX-License-Identifier: GPL-3.0-or-later
// working-time.
#include "app/commands/command.h"
#include "core/calendar/calendar_rules.h"
#include "core/exchange/record_json.h"

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

struct WorkingQuestion {
    Instant from;
    std::optional<Instant> to;
    std::optional<qint64> add; ///< seconds
};

Result<WorkingQuestion> questionOf(Session& session)
{
    WorkingQuestion question;
    ZHIKE_TRY(session.required("from"));
    ZHIKE_ASSIGN(const auto from, session.moment("from"));
    question.from = *from;
    ZHIKE_ASSIGN(question.to, session.moment("to"));
    ZHIKE_ASSIGN(question.add, session.number("add"));
    if (question.to.has_value() == question.add.has_value())
        return session.misuse(Commands::tr("Either --to or --add says what is asked for."));
    if (question.to && *question.to < question.from)
        return session.misuse(Commands::tr("--to is before --from."));
    return question;
}

/// Hours, minutes and seconds as people read them.
QString spoken(qint64 seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, '0'_L1)
        .arg(seconds % 60, 2, 10, '0'_L1);
}

Result<Instant> added(const WorkingCalendar& calendar, const QString& name, const WorkingQuestion& question)
{
    constexpr qint64 most = 10'000'000'000'000; // seconds, 300,000 years
    const auto at =
        *question.add > most ? std::nullopt : calendar.addWorkingTime(question.from, *question.add * 1000);
    if (at && at->in(calendar.zone()).date().year() <= 9999)
        return *at;
    if (at)
        return failure(ErrorKind::Invalid,
                       Commands::tr("That is after the year 9999, which cannot be written."));
    if (!calendar.hasWorkingTime())
        return failure(
            ErrorKind::Invalid,
            Commands::tr("The calendar %1 has no working time, so nothing can be added in it.").arg(name));
    return failure(ErrorKind::Invalid,
                   Commands::tr("The calendar %1 never has so much working time.").arg(name));
}

} // namespace

Done runWorkingTime(Session& session)
{
    session.addOption("from", Commands::tr("The moment to begin at."), u"T"_s);
    session.addOption("to", Commands::tr("Measure the working time until this moment."), u"T"_s);
    session.addOption("add", Commands::tr("Find the moment after so many seconds of working time."),
                      u"SECONDS"_s);
    ZHIKE_TRY(session.parse(1, 1));
    ZHIKE_ASSIGN(const WorkingQuestion question, questionOf(session));
    ZHIKE_ASSIGN(Store * store, session.store());
    return store->readNow([&](Reader& reader) -> Done {
        ZHIKE_ASSIGN(const Uuid id, reader.idOfKey(EntityKind::Calendar, session.argument(0)));
        ZHIKE_ASSIGN(const auto calendar, CalendarBook(reader).find(Id<Calendar>(id)));
        if (question.to) {
            const qint64 seconds = calendar->workingTime(question.from, *question.to) / 1000;
            session.print(QJsonObject{{u"seconds"_s, seconds}});
            session.say(Commands::tr("%1 of working time (%2 seconds).").arg(spoken(seconds)).arg(seconds));
            return {};
        }
        ZHIKE_ASSIGN(const Instant at, added(*calendar, session.argument(0), question));
        session.print(QJsonObject{{u"at"_s, RecordJson(reader).instant(at)}});
        session.say(at.in(calendar->zone()).toString(u"yyyy-MM-dd HH:mm:ss"_s));
        return {};
    });
}

} // namespace zhike
