// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/format.h"

#include "core/base/day_text.h"

#include "core/base/phone.h"
#include "ui/shell/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zhike::format {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Format", text);
}

constexpr const char* weekdays[] = {
    QT_TRANSLATE_NOOP("Format", "Mon"), QT_TRANSLATE_NOOP("Format", "Tue"),
    QT_TRANSLATE_NOOP("Format", "Wed"), QT_TRANSLATE_NOOP("Format", "Thu"),
    QT_TRANSLATE_NOOP("Format", "Fri"), QT_TRANSLATE_NOOP("Format", "Sat"),
    QT_TRANSLATE_NOOP("Format", "Sun"),
};

QString grouped(quint64 n)
{
    if (speaksEnglish())
        return QLocale().toString(n);
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::DefaultNumberOptions); // with separators, which the C locale leaves out
    return plain.toString(n);
}

} // namespace

QString weekday(QDate day)
{
    return day.isValid() ? say(weekdays[day.dayOfWeek() - 1]) : QString();
}

QString date(QDate day)
{
    if (!day.isValid())
        return {};
    return speaksEnglish() ? dayInEnglish(day, true, true)
                           : u"%1 %2"_s.arg(day.toString(u"yyyy-MM-dd"_s), weekday(day));
}

QString plainDate(QDate day)
{
    if (!day.isValid())
        return {};
    return fullDay(day);
}

QString dayAndMonth(QDate day)
{
    if (!day.isValid())
        return {};
    return speaksEnglish() ? dayInEnglish(day, false, false) : day.toString(u"MM-dd"_s);
}

QString shortDate(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    if (day.year() != today.year())
        return date(day);
    return speaksEnglish() ? dayInEnglish(day, true, false) : u"%1 %2"_s.arg(dayAndMonth(day), weekday(day));
}

QString time(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QString dateTime(Instant at, const Clock& clock)
{
    const QDateTime local = at.in(clock.zone());
    return u"%1 %2"_s.arg(shortDate(local.date(), clock.today()), time(local.time()));
}

QString relativeDay(QDate day, QDate today)
{
    const auto days = int(today.daysTo(day));
    if (days == 0)
        return say(QT_TRANSLATE_NOOP("Format", "today"));
    if (days == 1)
        return say(QT_TRANSLATE_NOOP("Format", "tomorrow"));
    if (days == -1)
        return say(QT_TRANSLATE_NOOP("Format", "yesterday"));
    return days > 0 ? say(QT_TRANSLATE_NOOP("Format", "in %1 d")).arg(days)
                    : say(QT_TRANSLATE_NOOP("Format", "%1 d ago")).arg(-days);
}

QString minutes(qint64 minutes)
{
    const QString days = say(QT_TRANSLATE_NOOP("Format", "%1 d"));
    const QString hours = say(QT_TRANSLATE_NOOP("Format", "%1 h"));
    const QString mins = say(QT_TRANSLATE_NOOP("Format", "%1 min"));
    if (minutes < 60)
        return mins.arg(minutes);
    const bool long_ = minutes >= 24 * 60;
    const qint64 whole = long_ ? minutes / (24 * 60) : minutes / 60;
    const qint64 rest = long_ ? minutes % (24 * 60) / 60 : minutes % 60;
    const QString first = (long_ ? days : hours).arg(whole);
    return rest == 0 ? first : first + u' ' + (long_ ? hours : mins).arg(rest);
}

QString money(qint64 fen)
{
    const auto size = fen < 0 ? -quint64(fen) : quint64(fen);
    const QString point = speaksEnglish() ? QLocale().decimalPoint() : u"."_s;
    return u"%1¥%2%3%4"_s.arg(fen < 0 ? u"−"_s : QString(), grouped(size / 100), point)
        .arg(size % 100, 2, 10, QLatin1Char('0'));
}

QString count(qint64 n)
{
    return n < 0 ? u"−"_s + grouped(-quint64(n)) : grouped(quint64(n));
}

QString percent(double share)
{
    const QString figure = QString::number(share * 100, 'f', 1);
    return speaksEnglish() ? figure + u'%' : figure + u" %"_s;
}

QString signedNumber(double value, int decimals)
{
    const QString size = QString::number(std::abs(value), 'f', decimals);
    if (size.toDouble() == 0)
        return u"±"_s + size;
    return (value < 0 ? u"−"_s : u"+"_s) + size;
}

QString phone(const QString& number)
{
    return spacedPhone(number);
}

/// What stands between facts. Fonts that hold Chinese first draw the dot a full em wide: blanks around it
/// would tear the facts apart, and cost room they need.
static QString betweenFacts()
{
    //: Between facts on one line; in Chinese ・ without spaces.
    const QString words = say(QT_TRANSLATE_NOOP("Format", " · "));
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return words; // no fonts without a screen
    static const bool wide = [] {
        const QFont letters = font(Face::Body);
        return QFontMetricsF(letters).horizontalAdvance(u'·') > 0.75 * letters.pixelSize();
    }();
    return wide ? words.trimmed() : words;
}

QString joined(const QStringList& facts)
{
    QStringList present;
    for (const auto& fact : facts)
        if (!fact.isEmpty())
            present << fact;
    return present.join(betweenFacts());
}

} // namespace zhike::format
