// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dates.h"

#include "core/base/invalid.h"
#include "core/exchange/exchange.h"
#include "core/exchange/time_of_day.h"

#include <array>
#include <cmath>
#include <optional>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr int earliestYear = 1900;
constexpr int latestYear = 2199;
constexpr double earliestSerial = 20'000; // 1954: smaller numbers are more likely something else
constexpr double latestSerial = 80'000;   // 2119

struct Moment {
    QDate date;
    TimeOfDay time;
};

Result<QDate> existing(int year, int month, int day)
{
    if (year < earliestYear || year > latestYear)
        return invalid(Exchange::tr("The year %1 is out of range: %2 to %3 can be read.")
                           .arg(year)
                           .arg(earliestYear)
                           .arg(latestYear));
    const QDate date(year, month, day);
    if (!date.isValid())
        return invalid(Exchange::tr("%1-%2-%3 is a date that does not exist.")
                           .arg(year, 4, 10, QLatin1Char('0'))
                           .arg(month, 2, 10, QLatin1Char('0'))
                           .arg(day, 2, 10, QLatin1Char('0')));
    return date;
}

/// Two numbers before a year: which one is the day can only be known if the other cannot be.
Result<QDate> dayOrMonthFirst(int first, int second, int year)
{
    if (first != second && first <= 12 && second <= 12)
        return invalid(
            Exchange::tr("%1/%2/%3 could be two different days. Write it as 2026-11-22: year, month, day.")
                .arg(first)
                .arg(second)
                .arg(year));
    return first > 12 ? existing(year, second, first) : existing(year, first, second);
}

int readMonthName(TextCursor& cursor)
{
    static constexpr std::array names = {u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                                         u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};
    for (size_t i = 0; i < names.size(); ++i) {
        if (!cursor.takeWord(QStringView(names[i])))
            continue;
        while (cursor.peek().isLetter() || cursor.peek() == u'.')
            cursor.takeOneOf(cursor.rest().first(1));
        return static_cast<int>(i) + 1;
    }
    return 0;
}

/// "22 Nov 2026", "22-Nov-2026" (the day is read) or "Nov 22, 2026" (nothing is).
Result<QDate> readNamedMonth(TextCursor& cursor, std::optional<int> day, QStringView whole)
{
    const int month = readMonthName(cursor);
    if (month == 0)
        return notATime(whole);
    cursor.takeOneOf(u"-");
    cursor.skipSpaces();
    if (!day) {
        const auto number = cursor.number(2);
        if (number.length == 0)
            return notATime(whole);
        day = number.value;
        cursor.takeOneOf(u",-");
        cursor.skipSpaces();
    }
    const auto year = cursor.number(4);
    return year.length == 4 ? existing(year.value, month, *day) : Result<QDate>(notATime(whole));
}

Result<QDate> readChineseDate(TextCursor& cursor, int year, QStringView whole)
{
    cursor.skipSpaces();
    const auto month = cursor.number(2);
    cursor.skipSpaces();
    if (month.length == 0 || !cursor.take(u'月'))
        return notATime(whole);
    cursor.skipSpaces();
    const auto day = cursor.number(2);
    cursor.skipSpaces();
    if (day.length == 0)
        return notATime(whole);
    cursor.takeOneOf(u"日号");
    return existing(year, month.value, day.value);
}

Result<QDate> readSeparatedDate(TextCursor& cursor, TextCursor::Number first, QStringView whole)
{
    const QChar separator = cursor.peek();
    if (!cursor.takeOneOf(u"-/."))
        return notATime(whole);
    if (cursor.peek().isLetter())
        return readNamedMonth(cursor, first.value, whole);
    const auto second = cursor.number(2);
    if (second.length == 0 || !cursor.take(separator))
        return notATime(whole);
    const auto third = cursor.number(4);
    if (first.length == 4 && (third.length == 1 || third.length == 2))
        return existing(first.value, second.value, third.value);
    if (first.length <= 2 && third.length == 4)
        return dayOrMonthFirst(first.value, second.value, third.value);
    if (first.length <= 2 && third.length == 2)
        return invalid(
            Exchange::tr("“%1” has a year of two digits. Write it as 2026-11-22: year, month, day.")
                .arg(whole.left(40)));
    return notATime(whole);
}

Result<QDate> readDay(TextCursor& cursor, QStringView whole)
{
    if (cursor.peek().isLetter())
        return readNamedMonth(cursor, std::nullopt, whole);
    const auto first = cursor.number(8);
    if (first.length == 8)
        return existing(first.value / 10'000, first.value / 100 % 100, first.value % 100);
    if (first.length == 0)
        return notATime(whole);
    if (first.length == 4)
        cursor.skipSpaces();
    if (first.length == 4 && cursor.take(u'年'))
        return readChineseDate(cursor, first.value, whole);
    if (first.length <= 2 && cursor.peek() == u' ') {
        cursor.skipSpaces();
        return readNamedMonth(cursor, first.value, whole);
    }
    return readSeparatedDate(cursor, first, whole);
}

/// A spreadsheet's days since 1899-12-30, if the text is plainly such a number.
std::optional<Moment> readSerial(QStringView text)
{
    const bool plain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u'.'; });
    if (!plain || text.indexOf(u'.') == 4 || (text.size() > 5 && text.indexOf(u'.') != 5) ||
        text.count(u'.') > 1)
        return std::nullopt;
    bool number = false;
    const double serial = text.toDouble(&number);
    if (!number || serial < earliestSerial || serial >= latestSerial)
        return std::nullopt;
    const double day = std::floor(serial);
    const auto seconds = std::llround((serial - day) * 86'400);
    const QDate date = QDate(1899, 12, 30).addDays(static_cast<qint64>(day) + (seconds == 86'400 ? 1 : 0));
    return Moment{date, QTime::fromMSecsSinceStartOfDay(static_cast<int>(seconds % 86'400) * 1000),
                  std::nullopt};
}

Result<Moment> readMoment(QStringView original)
{
    const QString text = narrowed(original);
    if (const auto serial = readSerial(text))
        return *serial;
    TextCursor cursor(text);
    Moment moment;
    ZHIKE_ASSIGN(moment.date, readDay(cursor, text));
    ZHIKE_ASSIGN(moment.time, readTimeOfDay(cursor, text));
    return moment;
}

Result<Instant> toInstant(const Moment& moment, const QTimeZone& zone)
{
    if (moment.time.offsetSeconds)
        return Instant::of(
            QDateTime(moment.date, moment.time.time, Qt::OffsetFromUTC, *moment.time.offsetSeconds));
    const QDateTime local(moment.date, moment.time.time, zone);
    if (!local.isValid() || local.time() != moment.time.time)
        return invalid(Exchange::tr("%1 %2 does not exist: the clocks were put forward over it.")
                           .arg(moment.date.toString(Qt::ISODate), moment.time.time.toString(u"HH:mm")));
    return Instant::of(local);
}

} // namespace

Result<QDate> readDate(QStringView text, const QTimeZone& zone)
{
    ZHIKE_ASSIGN(const Moment moment, readMoment(text));
    if (!moment.time.offsetSeconds)
        return moment.date;
    ZHIKE_ASSIGN(const Instant instant, toInstant(moment, zone));
    return instant.dateIn(zone);
}

Result<Instant> readInstant(QStringView text, const QTimeZone& zone)
{
    ZHIKE_ASSIGN(const Moment moment, readMoment(text));
    return toInstant(moment, zone);
}

} // namespace zhike
