// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/time_of_day.h"

#include "core/exchange/exchange.h"

#include <cmath>

namespace zhike {

namespace {

void skipWeekday(TextCursor& cursor)
{
    for (const auto* word : {u"星期", u"礼拜", u"周"}) {
        if (!cursor.takeWord(QStringView(word)))
            continue;
        cursor.takeOneOf(u"一二三四五六日天");
        cursor.skipSpaces();
        return;
    }
}

enum class HalfOfDay { Unsaid, Morning, Afternoon };

HalfOfDay readHalf(TextCursor& cursor)
{
    for (const auto* word : {u"上午", u"凌晨", u"早上", u"清晨", u"AM", u"A.M."}) {
        if (cursor.takeWord(QStringView(word)))
            return HalfOfDay::Morning;
    }
    for (const auto* word : {u"下午", u"晚上", u"傍晚", u"中午", u"PM", u"P.M."}) {
        if (cursor.takeWord(QStringView(word)))
            return HalfOfDay::Afternoon;
    }
    return HalfOfDay::Unsaid;
}

struct Clockface {
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
};

/// Minutes, seconds and their fraction, behind the hour; false if it is no time of day.
bool readRestOfTime(TextCursor& cursor, Clockface& face)
{
    const bool chinese = cursor.takeOneOf(u"时点");
    if (!chinese && !cursor.take(u':'))
        return false;
    const auto minute = cursor.number(2);
    if (minute.length == 0)
        return chinese;
    face.minute = minute.value;
    const bool more = chinese ? cursor.take(u'分') : cursor.take(u':');
    if (!more)
        return !chinese || cursor.atEnd();
    const auto second = cursor.number(2);
    if (second.length == 0)
        return chinese;
    face.second = second.value;
    if (cursor.takeOneOf(u".,")) {
        const auto fraction = cursor.number(9);
        face.millisecond =
            static_cast<int>(fraction.value / std::pow(10.0, static_cast<double>(fraction.length) - 3));
    }
    cursor.take(u'秒');
    return true;
}

Result<QTime> readTime(TextCursor& cursor, QStringView whole)
{
    auto half = readHalf(cursor);
    cursor.skipSpaces();
    const auto hour = cursor.number(2);
    Clockface face{.hour = hour.value};
    if (hour.length == 0 || !readRestOfTime(cursor, face))
        return notATime(whole);
    cursor.skipSpaces();
    if (half == HalfOfDay::Unsaid)
        half = readHalf(cursor);
    if (half == HalfOfDay::Afternoon && face.hour < 12)
        face.hour += 12;
    else if (half == HalfOfDay::Morning && face.hour == 12)
        face.hour = 0;
    const QTime time(face.hour, face.minute, face.second, face.millisecond);
    if (!time.isValid())
        return failure(ErrorKind::Invalid,
                       Exchange::tr("“%1” has a time of day that does not exist.").arg(whole.left(40)));
    return time;
}

Result<std::optional<int>> readOffset(TextCursor& cursor, QStringView whole)
{
    cursor.skipSpaces();
    if (cursor.atEnd())
        return std::optional<int>{};
    if (cursor.takeWord(u"UTC") || cursor.takeWord(u"GMT") || cursor.takeWord(u"Z")) {
        if (cursor.atEnd())
            return std::optional<int>{0};
    }
    const bool west = cursor.peek() == u'-';
    if (!cursor.takeOneOf(u"+-"))
        return notATime(whole);
    const auto hours = cursor.number(2);
    cursor.take(u':');
    const auto minutes = cursor.number(2);
    if (hours.length == 0 || hours.value > 14 || minutes.value > 59)
        return notATime(whole);
    const int seconds = hours.value * 3600 + minutes.value * 60;
    return std::optional<int>{west ? -seconds : seconds};
}

} // namespace

tl::unexpected<Error> notATime(QStringView text)
{
    return failure(
        ErrorKind::Invalid,
        Exchange::tr("“%1” is no date that can be read. Write it as 2026-11-22 or 2026-11-22 07:29.")
            .arg(text.left(40)));
}

Result<TimeOfDay> readTimeOfDay(TextCursor& cursor, QStringView whole)
{
    cursor.skipSpaces();
    skipWeekday(cursor);
    TimeOfDay read;
    if (cursor.atEnd())
        return read;
    cursor.takeOneOf(u"Tt,");
    cursor.skipSpaces();
    ZHIKE_ASSIGN(read.time, readTime(cursor, whole));
    ZHIKE_ASSIGN(read.offsetSeconds, readOffset(cursor, whole));
    if (!cursor.atEnd())
        return notATime(whole);
    return read;
}

} // namespace zhike
