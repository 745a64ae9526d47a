// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/due_words.h"

#include <QtCore/QRegularExpression>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// 3, 十, 十二, 二十一, 三十; 0 if it is none.
int numberOf(const QString& text)
{
    bool ok = false;
    if (const int digits = text.toInt(&ok); ok)
        return digits;
    static constexpr QStringView ones = u"零一二三四五六七八九";
    int total = 0;
    int current = 0;
    for (const QChar c : text) {
        if (c == u'十') {
            total += current == 0 ? 10 : current * 10;
            current = 0;
        } else if (c == u'两') {
            current = 2;
        } else if (const auto digit = ones.indexOf(c); digit > 0) {
            current = static_cast<int>(digit);
        } else {
            return 0;
        }
    }
    return total + current;
}

/// The day of this month and day that comes next.
QDate coming(int month, int day, QDate today)
{
    const QDate here(today.year(), month, day);
    if (!here.isValid() || here >= today)
        return here.isValid() ? here : QDate(today.year() + 1, month, day);
    return {today.year() + 1, month, day};
}

QDate monthEnd(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

/// The weekday 1–7 of the week that lies `weeks` ahead; with 0 the one that comes next, today included.
QDate weekdayOf(int weekday, int weeks, bool thisWeek, QDate today)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate day = monday.addDays(weeks * 7 + weekday - 1);
    return weeks == 0 && !thisWeek && day < today ? day.addDays(7) : day;
}

QDate full(const QRegularExpressionMatch& m, QDate)
{
    return {m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()};
}

QDate monthAndDay(const QRegularExpressionMatch& m, QDate today)
{
    return coming(numberOf(m.captured(1)), numberOf(m.captured(2)), today);
}

QDate named(const QRegularExpressionMatch& m, QDate today)
{
    const QString word = m.captured(1);
    const int days = word.startsWith(u"大后") ? 3
                     : word.startsWith(u"后") ? 2
                     : word.startsWith(u"明") ? 1
                                              : 0;
    return today.addDays(days);
}

QDate chineseWeekday(const QRegularExpressionMatch& m, QDate today)
{
    const QString week = m.captured(1);
    const QString name = m.captured(2);
    const int weeks = static_cast<int>(week.count(u'下'));
    static constexpr QStringView names = u"一二三四五六日";
    const int weekday = name == u"天" ? 7 : name == u"末" ? 6 : static_cast<int>(names.indexOf(name)) + 1;
    return weekdayOf(weekday, weeks, !week.isEmpty(), today);
}

/// 下周 alone: until its Friday.
QDate nextWeek(const QRegularExpressionMatch&, QDate today)
{
    return weekdayOf(5, 1, true, today);
}

QDate later(int n, const QString& unit, QDate today)
{
    if (n <= 0)
        return {};
    if (unit.startsWith(u"月") || unit.startsWith(u"month", Qt::CaseInsensitive))
        return today.addMonths(n);
    const bool weeks = unit.startsWith(u"周") || unit.startsWith(u"星") || unit.startsWith(u"礼") ||
                       unit.startsWith(u"week", Qt::CaseInsensitive);
    return today.addDays(weeks ? 7 * n : n);
}

QDate chineseLater(const QRegularExpressionMatch& m, QDate today)
{
    return later(numberOf(m.captured(1)), m.captured(2), today);
}

QDate ends(const QRegularExpressionMatch& m, QDate today)
{
    const QString word = m.captured(1);
    if (word.startsWith(u"年"))
        return {today.year(), 12, 31};
    return monthEnd(word.startsWith(u"下") ? today.addMonths(1) : today);
}

QDate englishNamed(const QRegularExpressionMatch& m, QDate today)
{
    const QString word = m.captured(1).toLower();
    return today.addDays(word.startsWith(u"day") ? 2 : word == u"tomorrow" ? 1 : 0);
}

QDate englishWeekday(const QRegularExpressionMatch& m, QDate today)
{
    static constexpr std::array names{u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun"};
    const QString which = m.captured(1).toLower();
    const QString name = m.captured(2).toLower().left(3);
    for (size_t i = 0; i < names.size(); ++i)
        if (name == QStringView(names[i]))
            return weekdayOf(static_cast<int>(i) + 1, which == u"next" ? 1 : 0, which == u"this", today);
    return {};
}

QDate englishLater(const QRegularExpressionMatch& m, QDate today)
{
    static constexpr std::array words{u"a", u"two", u"three", u"four", u"five", u"six", u"seven"};
    const QString n = m.captured(1).toLower();
    int count = n.toInt();
    for (size_t i = 0; i < words.size(); ++i)
        if (n == QStringView(words[i]))
            count = static_cast<int>(i) + 1;
    return later(count, m.captured(2), today);
}

QDate englishMonth(const QRegularExpressionMatch& m, QDate today)
{
    static constexpr std::array names{u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                                      u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};
    const QString name = m.captured(1).toLower().left(3);
    for (size_t i = 0; i < names.size(); ++i)
        if (name == QStringView(names[i]))
            return coming(static_cast<int>(i) + 1, m.captured(2).toInt(), today);
    return {};
}

struct Pattern {
    QRegularExpression words;
    QDate (*day)(const QRegularExpressionMatch&, QDate today);
};

#define ZHIKE_N "([0-9]{1,2}|[一二两三四五六七八九十]{1,3})"
/// What may stand before and behind a day and belongs to it.
#define ZHIKE_BEFORE "(?:\\b(?:by|before|until|till|on|due)\\s+)?"
#define ZHIKE_BEHIND "(?:之前|以前|前)?"

const std::vector<Pattern>& patterns()
{
    const auto words = [](const char* pattern) {
        return QRegularExpression(QString::fromUtf8(pattern),
                                  QRegularExpression::CaseInsensitiveOption |
                                      QRegularExpression::UseUnicodePropertiesOption);
    };
    static const std::vector<Pattern> all = {
        {words(
             ZHIKE_BEFORE
             "(?<![A-Za-z0-9_.])(20[0-9]{2})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})(?![0-9])日?" ZHIKE_BEHIND),
         full},
        {words(ZHIKE_BEFORE
               "(?<![A-Za-z0-9._/-])([0-9]{1,2})[-/]([0-9]{1,2})(?![A-Za-z0-9_/-])" ZHIKE_BEHIND),
         monthAndDay},
        {words(ZHIKE_N "月" ZHIKE_N "[日号]?" ZHIKE_BEHIND), monthAndDay},
        {words("(大后天|后天|明[天日早晚]|今[天日早晚])(?:上午|下午|晚上|早上|中午)?" ZHIKE_BEHIND), named},
        {words("(下下|下|本|这)?个?(?:周|星期|礼拜)([一二三四五六日天末])(?![0-9一二三四五六七八九十]*["
               "次个期])" ZHIKE_BEHIND),
         chineseWeekday},
        {words("(下个?(?:周|星期|礼拜))(?:内|之内)?"), nextWeek},
        {words(ZHIKE_N "个?(天|日|周|星期|礼拜|月)(?:之后|以后|后|之内|以内|内)"), chineseLater},
        {words("((?:下个?|本)?月底|(?:下个?|本)?月末|年底)" ZHIKE_BEHIND), ends},
        {words(ZHIKE_BEFORE "\\b(day after tomorrow|tomorrow|today|tonight)\\b"), englishNamed},
        {words(ZHIKE_BEFORE
               "\\b(?:(next|this)\\s+)?(mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|"
               "fri(?:day)?|sat(?:urday)?|sunday)\\b"),
         englishWeekday},
        {words(
             "\\b(?:in|within)\\s+([0-9]{1,2}|a|two|three|four|five|six|seven)\\s+(days?|weeks?|months?)\\b"),
         englishLater},
        {words(ZHIKE_BEFORE
               "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+([0-9]{1,2})\\b"),
         englishMonth},
    };
    return all;
}

} // namespace

std::optional<DueWord> findDue(QStringView line, QDate today)
{
    std::optional<DueWord> first;
    const QString text = line.toString();
    for (const Pattern& pattern : patterns()) {
        auto matches = pattern.words.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch m = matches.next();
            const QDate day = pattern.day(m, today);
            if (!day.isValid())
                continue;
            const TextSpan span{m.capturedStart(), m.capturedLength()};
            if (!first || span.start < first->span.start ||
                (span.start == first->span.start && span.length > first->span.length))
                first = DueWord{day, span};
            break;
        }
    }
    return first;
}

} // namespace zhike
