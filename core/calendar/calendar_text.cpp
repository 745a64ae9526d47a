// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_text.h"

#include "core/base/invalid.h"
#include "core/calendar/calendar_words.h"

#include <algorithm>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsOfDay = 86'400;

std::optional<int> weekdayNamed(QStringView text)
{
    static constexpr QStringView chinese(u"一二三四五六日");
    const QString word = text.trimmed().toString().toLower();
    for (int i = 0; i < 7; ++i) {
        const EnumName& name = EnumText<Weekday>::names[static_cast<size_t>(i)];
        if (word == QLatin1String(name.text) || word == QString::fromLatin1(name.label).toLower() ||
            word == QString::number(i + 1))
            return i;
        for (const auto* prefix : {u"周", u"星期", u"礼拜"}) {
            if (word.startsWith(QStringView(prefix)) && word.endsWith(chinese[i]) &&
                word.size() == QStringView(prefix).size() + 1)
                return i;
        }
    }
    return word == u"周天" || word == u"星期天" ? std::optional(6) : std::nullopt;
}

/// The weekdays of "mon-fri", "周六至周日" or "sat,sun".
Result<std::vector<int>> readWeekdays(QStringView text)
{
    std::vector<int> days;
    QString plain = text.toString();
    plain.replace(u'，', u',')
        .replace(u'、', u',')
        .replace(u'至', u'-')
        .replace(u'到', u'-')
        .replace(u'–', u'-');
    for (const auto& piece : QStringView(plain).split(u',')) {
        const auto ends = piece.split(u'-');
        const auto first = weekdayNamed(ends.front());
        const auto last = weekdayNamed(ends.back());
        if (!first || !last || ends.size() > 2)
            return invalid(
                CalendarWords::tr("“%1” names no weekdays. Write them as mon-fri or 周一至周五.").arg(text));
        for (int day = *first;; day = (day + 1) % 7) {
            days.push_back(day);
            if (day == *last)
                break;
        }
    }
    return days;
}

/// Entries of a list on one line: separated by ; or ；or a line's end.
QStringList entriesOf(QString text)
{
    text.replace(u'；', u';').replace(u'\n', u';');
    QStringList entries;
    for (const QString& entry : text.split(u';', Qt::SkipEmptyParts)) {
        if (!entry.trimmed().isEmpty())
            entries += entry.simplified();
    }
    return entries;
}

std::optional<CalendarDayKind> dayKindNamed(const QString& word)
{
    const QString lower = word.toLower();
    if (lower == u"holiday" || word == u"休" || word == u"休假" || word == u"放假")
        return CalendarDayKind::Holiday;
    if (lower == u"workday" || word == u"班" || word == u"调休" || word == u"上班" || word == u"补班")
        return CalendarDayKind::Workday;
    return std::nullopt;
}

bool looksLikeHours(const QString& word)
{
    return word.contains(u':') && word.contains(u'-');
}

Result<CalendarDay> readDay(const QString& entry)
{
    QStringList words = entry.split(u' ');
    CalendarDay day;
    day.day = QDate::fromString(words.takeFirst(), Qt::ISODate);
    const auto kind = words.isEmpty() ? std::nullopt : dayKindNamed(words.takeFirst());
    if (!day.day.isValid() || !kind)
        return invalid(CalendarWords::tr("“%1” is no dated day. Write it as “2026-10-01 holiday 国庆节” or "
                                         "“2026-10-10 workday 国庆节 09:00-12:00”.")
                           .arg(entry.left(60)));
    day.kind = *kind;
    QStringList hours;
    while (!words.isEmpty() && looksLikeHours(words.last()))
        hours.prepend(words.takeLast());
    day.hours = hours.join(u' ');
    day.name = words.join(u' ');
    ZHIKE_TRY(readDayHours(day.hours));
    return day;
}

} // namespace

QString clockText(int seconds)
{
    const auto text = u"%1:%2"_s.arg(seconds / 3600, 2, 10, '0'_L1).arg(seconds / 60 % 60, 2, 10, '0'_L1);
    return seconds % 60 == 0 ? text : text + u":%1"_s.arg(seconds % 60, 2, 10, '0'_L1);
}

Result<int> readTimeOfClock(QStringView text)
{
    QString plain = text.trimmed().toString();
    plain.replace(u'：', u':');
    const auto parts = QStringView(plain).split(u':');
    std::array<int, 3> numbers{};
    bool whole = parts.size() == 2 || parts.size() == 3;
    for (qsizetype i = 0; whole && i < parts.size(); ++i) {
        numbers[static_cast<size_t>(i)] = parts[i].toInt(&whole);
        whole = whole && parts[i].size() <= 2 && parts[i][0].isDigit();
    }
    const int seconds = numbers[0] * 3600 + numbers[1] * 60 + numbers[2];
    if (!whole || numbers[1] > 59 || numbers[2] > 59 || seconds > secondsOfDay)
        return invalid(CalendarWords::tr("“%1” is no time of day. Write it as 09:00, at most 24:00.")
                           .arg(plain.left(40)));
    return seconds;
}

Result<std::vector<DayHours>> readDayHours(QStringView text)
{
    std::vector<DayHours> all;
    QString plain = text.toString();
    plain.replace(u'，', u' ')
        .replace(u',', u' ')
        .replace(u'–', u'-')
        .replace(u'—', u'-')
        .replace(u'~', u'-');
    for (const auto& word : QStringView(plain).split(u' ', Qt::SkipEmptyParts)) {
        const auto ends = word.split(u'-');
        if (ends.size() != 2)
            return invalid(CalendarWords::tr("“%1” are no working hours. Write them as 09:00-12:00.")
                               .arg(word.left(40)));
        ZHIKE_ASSIGN(const int from, readTimeOfClock(ends[0]));
        ZHIKE_ASSIGN(const int to, readTimeOfClock(ends[1]));
        if (to <= from)
            return invalid(
                CalendarWords::tr("Working hours end after they begin, which %1 do not. A night "
                                  "shift is written as two: until 24:00, and from 00:00 on the next day.")
                    .arg(word));
        all.push_back({from, to});
    }
    std::ranges::sort(all);
    for (size_t i = 1; i < all.size(); ++i) {
        if (all[i].from < all[i - 1].to)
            return invalid(CalendarWords::tr("The working hours %1-%2 and %3-%4 overlap.")
                               .arg(clockText(all[i - 1].from), clockText(all[i - 1].to),
                                    clockText(all[i].from), clockText(all[i].to)));
    }
    return all;
}

Result<std::vector<CalendarHours>> readWeekHours(const QString& text)
{
    std::array<QString, 7> written;
    for (const QString& entry : entriesOf(text)) {
        const auto space = entry.indexOf(u' ');
        ZHIKE_ASSIGN(const auto weekdays, readWeekdays(entry.first(space < 0 ? entry.size() : space)));
        for (const int weekday : weekdays)
            written[static_cast<size_t>(weekday)] += u' ' + entry.sliced(space < 0 ? entry.size() : space);
    }
    std::vector<CalendarHours> all;
    for (size_t weekday = 0; weekday < written.size(); ++weekday) {
        ZHIKE_ASSIGN(const auto hours, readDayHours(written[weekday]));
        for (const DayHours& h : hours)
            all.push_back({{},
                           static_cast<int>(all.size()),
                           static_cast<Weekday>(weekday),
                           clockText(h.from),
                           clockText(h.to)});
    }
    return all;
}

QString weekHoursText(const std::vector<CalendarHours>& hours)
{
    std::array<QStringList, 7> days;
    for (const CalendarHours& h : hours)
        days[static_cast<size_t>(h.weekday)] += h.startsAt + u'-' + h.endsAt;
    QStringList entries;
    for (size_t first = 0; first < days.size();) {
        size_t last = first;
        while (last + 1 < days.size() && days[last + 1] == days[first])
            ++last;
        if (!days[first].isEmpty()) {
            const QString from = enumText(static_cast<Weekday>(first));
            const QString to = enumText(static_cast<Weekday>(last));
            entries += (first == last ? from : from + u'-' + to) + u' ' + days[first].join(u' ');
        }
        first = last + 1;
    }
    return entries.join(u"; "_s);
}

Result<std::vector<CalendarDay>> readCalendarDays(const QString& text)
{
    std::vector<CalendarDay> days;
    for (const QString& entry : entriesOf(text)) {
        ZHIKE_ASSIGN(days.emplace_back(), readDay(entry));
        const auto same = std::ranges::count(days, days.back().day, &CalendarDay::day);
        if (same > 1)
            return invalid(
                CalendarWords::tr("%1 is named twice.").arg(days.back().day.toString(Qt::ISODate)));
    }
    return days;
}

QString calendarDaysText(const std::vector<CalendarDay>& days)
{
    QStringList entries;
    for (const CalendarDay& d : days) {
        const QStringList words{d.day.toString(Qt::ISODate), enumText(d.kind), d.name, d.hours};
        entries += words.join(u' ').simplified();
    }
    return entries.join(u"; "_s);
}

} // namespace zhike
