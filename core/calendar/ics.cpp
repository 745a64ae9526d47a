// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/ics.h"

#include "core/calendar/calendar_words.h"

#include <QtCore/QHash>
#include <algorithm>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDays = 20'000; // of one file

/// A content line: NAME;PARAMETERS:VALUE.
struct Property {
    QString name;
    QString parameters; ///< upper case, with a ; before each
    QString value;
};

struct Event {
    int line = 0; ///< of the file, on which it begins
    QHash<QString, Property> properties;

    [[nodiscard]] bool has(const QString& name) const { return properties.contains(name); }
    [[nodiscard]] QString value(const QString& name) const { return properties.value(name).value; }
    [[nodiscard]] QString summary() const
    {
        QString text = value(u"SUMMARY"_s);
        text.replace(u"\\n"_s, u" "_s, Qt::CaseInsensitive)
            .replace(u"\\,"_s, u","_s)
            .replace(u"\\;"_s, u";"_s);
        return text.replace(u"\\\\"_s, u"\\"_s).simplified();
    }
};

tl::unexpected<Error> refuse(const QString& sentence)
{
    return failure(ErrorKind::Invalid, sentence + u' ' + CalendarWords::tr("Nothing was imported."));
}

/// The same, saying on which line of the file.
tl::unexpected<Error> refuse(int line, const QString& sentence)
{
    return refuse(CalendarWords::tr("Line %1: %2").arg(QString::number(line), sentence));
}

/// A line as it was before folding, and where it begins in the file.
struct Line {
    int number = 0;
    QString text;
};

/// Lines as they were before folding (RFC 5545, 3.1): a line that begins with a blank goes on the one before.
/// Bytes are joined before they are decoded, since folding may cut a character in two.
std::vector<Line> unfolded(QByteArray text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    text.replace("\r\n", "\n").replace('\r', '\n');
    std::vector<std::pair<int, QByteArray>> joined;
    int number = 0;
    for (const QByteArray& line : text.split('\n')) {
        ++number;
        if ((line.startsWith(' ') || line.startsWith('\t')) && !joined.empty())
            joined.back().second += line.sliced(1);
        else if (!line.isEmpty())
            joined.emplace_back(number, line);
    }
    std::vector<Line> lines;
    for (const auto& [at, bytes] : joined)
        lines.push_back({at, QString::fromUtf8(bytes)});
    return lines;
}

Property propertyOf(const QString& line)
{
    qsizetype colon = 0;
    bool quoted = false;
    while (colon < line.size() && (quoted || line[colon] != u':')) {
        quoted ^= line[colon] == u'"';
        ++colon;
    }
    const QString head = line.first(colon);
    const auto semicolon = head.indexOf(u';');
    return {head.left(semicolon).trimmed().toUpper(),
            semicolon < 0 ? QString() : head.mid(semicolon).toUpper(), line.mid(colon + 1).trimmed()};
}

/// The events of the file, without what is nested in them (alarms).
Result<std::vector<Event>> eventsOf(const QByteArray& text)
{
    std::vector<Event> events;
    QStringList open;
    bool calendar = false;
    for (const Line& line : unfolded(text)) {
        Property p = propertyOf(line.text);
        if (p.name == u"BEGIN") {
            open += p.value.toUpper();
            calendar |= open.last() == u"VCALENDAR";
            if (open.last() == u"VEVENT")
                events.push_back({line.number, {}});
        } else if (p.name == u"END") {
            if (open.isEmpty() || open.takeLast() != p.value.toUpper())
                return refuse(line.number,
                              CalendarWords::tr("The file ends “%1” which was not begun.").arg(p.value));
        } else if (!open.isEmpty() && open.last() == u"VEVENT") {
            const QString name = p.name;
            events.back().properties.insert(name, std::move(p));
        }
    }
    if (!calendar)
        return refuse(CalendarWords::tr("The file is no iCalendar file: it does not begin a VCALENDAR."));
    if (!open.isEmpty())
        return refuse(CalendarWords::tr("The file ends before “%1” does.").arg(open.last()));
    return events;
}

Result<QDate> dateOf(const Event& event, const QString& name)
{
    const QString value = event.value(name);
    const QDate date = QDate::fromString(value, u"yyyyMMdd"_s);
    if (date.isValid())
        return date;
    return refuse(event.line,
                  value.contains(u'T')
                      ? CalendarWords::tr("“%1” is not about whole days.").arg(event.summary())
                      : CalendarWords::tr("“%1” has no date that can be read.").arg(event.summary()));
}

/// How many days an event lasts.
Result<qint64> lengthOf(const Event& event, QDate from)
{
    if (event.has(u"DTEND"_s)) {
        ZHIKE_ASSIGN(const QDate end, dateOf(event, u"DTEND"_s));
        if (end < from)
            return refuse(event.line, CalendarWords::tr("“%1” ends before it begins.").arg(event.summary()));
        return std::max<qint64>(from.daysTo(end), 1); // some write the last day of one-day events
    }
    const QString duration = event.value(u"DURATION"_s);
    if (duration.isEmpty())
        return 1;
    bool number = false;
    const qint64 n = duration.mid(1).chopped(1).toLongLong(&number);
    if (!duration.startsWith(u'P') || !number || n < 1 ||
        !(duration.endsWith(u'D') || duration.endsWith(u'W')))
        return refuse(event.line, CalendarWords::tr("“%1” does not last whole days.").arg(event.summary()));
    return duration.endsWith(u'W') ? n * 7 : n;
}

struct Repetition {
    int interval = 0; ///< in years; 0 does not repeat
    qint64 count = std::numeric_limits<qint64>::max();
    QDate until;
};

/// Takes one part of a rule such as COUNT=3; false if the rule is more than every year on its date.
bool takePart(Repetition& r, const QString& name, const QString& value, QDate from)
{
    if (name == u"FREQ")
        return value == u"YEARLY";
    if (name == u"INTERVAL")
        return (r.interval = value.toInt()) > 0;
    if (name == u"COUNT")
        return (r.count = value.toLongLong()) > 0;
    if (name == u"UNTIL")
        return (r.until = QDate::fromString(value.left(8), u"yyyyMMdd"_s)).isValid();
    if (name == u"BYMONTH")
        return value.toInt() == from.month();
    if (name == u"BYMONTHDAY")
        return value.toInt() == from.day();
    return name == u"WKST";
}

Result<Repetition> repetitionOf(const Event& event, QDate from)
{
    Repetition r;
    for (const auto& name : {u"RDATE"_s, u"EXDATE"_s, u"EXRULE"_s, u"RECURRENCE-ID"_s}) {
        if (event.has(name))
            return refuse(
                event.line,
                CalendarWords::tr("“%1” has single dates added to or taken from its repetition, which "
                                  "is not understood.")
                    .arg(event.summary()));
    }
    if (!event.has(u"RRULE"_s))
        return r;
    const auto notSimple = [&] {
        return refuse(event.line,
                      CalendarWords::tr("“%1” repeats by a rule other than every year on its date.")
                          .arg(event.summary()));
    };
    bool yearly = false;
    r.interval = 1;
    for (const QString& part : event.value(u"RRULE"_s).toUpper().split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0);
        yearly = yearly || name == u"FREQ";
        if (!takePart(r, name, part.section(u'=', 1), from))
            return notSimple();
    }
    return yearly ? Result<Repetition>(r) : notSimple();
}

bool isWorked(const Event& event)
{
    const QString summary = event.summary();
    return event.value(u"X-APPLE-SPECIAL-DAY"_s).contains(u"ALTERNATE-WORKDAY"_s, Qt::CaseInsensitive) ||
           summary.contains(u'班') || summary.contains(u"workday"_s, Qt::CaseInsensitive) ||
           summary.contains(u"working day"_s, Qt::CaseInsensitive);
}

bool isMarked(const Event& event)
{
    return event.has(u"X-APPLE-SPECIAL-DAY"_s) || isWorked(event) || event.summary().contains(u'休');
}

/// The name of the day without what says its kind: 国庆节（休） is 国庆节.
QString nameOf(const Event& event)
{
    QString name = event.summary();
    for (const auto& mark : {u"（休）"_s, u"（班）"_s, u"(休)"_s, u"(班)"_s})
        name.remove(mark);
    return name.simplified();
}

Done addDays(std::map<QDate, CalendarDay>& days, const Event& event, int lastYear)
{
    ZHIKE_ASSIGN(const QDate from, dateOf(event, u"DTSTART"_s));
    ZHIKE_ASSIGN(const qint64 length, lengthOf(event, from));
    ZHIKE_ASSIGN(const Repetition repetition, repetitionOf(event, from));
    const CalendarDay day{
        {}, {}, isWorked(event) ? CalendarDayKind::Workday : CalendarDayKind::Holiday, nameOf(event), {}};
    qint64 done = 0;
    for (int year = from.year(); done < repetition.count; year += repetition.interval) {
        const QDate begins(year, from.month(), from.day()); // 29 February is there in leap years only
        if (year > from.year() &&
            (year > lastYear || (repetition.until.isValid() && begins > repetition.until)))
            break;
        for (qint64 i = 0; begins.isValid() && i < length; ++i) {
            CalendarDay each = day;
            each.day = begins.addDays(i);
            days.insert_or_assign(each.day, each);
            if (days.size() > mostDays)
                return refuse(event.line,
                              CalendarWords::tr("“%1” lasts longer than a calendar can keep.").arg(day.name));
        }
        done += begins.isValid() ? 1 : 0;
        if (repetition.interval == 0)
            break;
    }
    return {};
}

} // namespace

Result<std::vector<CalendarDay>> readIcs(const QByteArray& text, int lastYear)
{
    ZHIKE_ASSIGN(auto events, eventsOf(text));
    std::erase_if(events, [](const Event& e) { return e.value(u"STATUS"_s).toUpper() == u"CANCELLED"; });
    const bool marked = std::ranges::any_of(events, [](const Event& e) {
        return e.has(u"X-APPLE-SPECIAL-DAY"_s) || e.summary().contains(u"（休）");
    });
    std::map<QDate, CalendarDay> days;
    for (const Event& event : events) {
        if (!marked || isMarked(event))
            ZHIKE_TRY(addDays(days, event, lastYear));
    }
    if (days.empty())
        return refuse(CalendarWords::tr("The file names no days."));
    std::vector<CalendarDay> all;
    for (auto& [date, day] : days)
        all.push_back(std::move(day));
    return all;
}

DayImport mergeDays(CalendarDraft& draft, const std::vector<CalendarDay>& days)
{
    DayImport result;
    for (const CalendarDay& day : days) {
        ++result.read;
        const auto known = std::ranges::find(draft.days, day.day, &CalendarDay::day);
        if (known == draft.days.end()) {
            draft.days.push_back(day);
            ++result.created;
        } else if (known->kind == day.kind && known->name == day.name) {
            ++result.unchanged; // hours of its own stay
        } else {
            *known = day;
            ++result.updated;
        }
    }
    return result;
}

std::vector<DayChange> changesBy(const CalendarDraft& draft, const std::vector<CalendarDay>& days)
{
    std::vector<DayChange> changes;
    for (const CalendarDay& day : days) {
        const auto known = std::ranges::find(draft.days, day.day, &CalendarDay::day);
        if (known == draft.days.end())
            changes.push_back({std::nullopt, day});
        else if (known->kind != day.kind || known->name != day.name)
            changes.push_back({*known, day});
    }
    return changes;
}

Result<DayImport> importDays(UnitOfWork& unit, Id<Calendar> calendar, const std::vector<CalendarDay>& days)
{
    ZHIKE_ASSIGN(CalendarDraft draft, readCalendar(unit, calendar));
    const DayImport result = mergeDays(draft, days);
    const QString title = CalendarWords::tr("Import %1 days into working calendar %2")
                              .arg(result.created + result.updated)
                              .arg(draft.calendar.name);
    ZHIKE_TRY(saveCalendar(unit, std::move(draft)));
    unit.setTitle(title);
    return result;
}

} // namespace zhike
