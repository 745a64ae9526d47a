// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/brief_text.h"

#include "core/base/day_text.h"
#include <QtCore/QLocale>
#include <array>

using namespace Qt::StringLiterals;

namespace zhike {

QString BriefText::weekday(QDate day)
{
    const std::array names{tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun")};
    return day.isValid() ? names[size_t(day.dayOfWeek() - 1)] : QString();
}

QString BriefText::longDay(QDate day)
{
    if (!day.isValid())
        return {};
    return speaksEnglish() ? dayInEnglish(day, true, true)
                           : day.toString(u"yyyy-MM-dd"_s) + u' ' + weekday(day);
}

QString BriefText::shortDay(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    return speaksEnglish() ? dayInEnglish(day, true, day.year() != today.year())
                           : date(day, today) + u' ' + weekday(day);
}

QString BriefText::date(QDate day, QDate today)
{
    const bool thisYear = day.year() == today.year();
    return speaksEnglish() ? dayInEnglish(day, false, !thisYear)
                           : day.toString(thisYear ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
}

QString BriefText::span(Instant start, std::optional<Instant> end, const QTimeZone& zone)
{
    const QDateTime from = start.in(zone);
    QString text = longDay(from.date()) + u' ' + from.toString(u"HH:mm"_s);
    if (!end)
        return text;
    const QDateTime to = end->in(zone);
    if (to.date() != from.date())
        return text + u" – "_s + longDay(to.date()) + u' ' + to.toString(u"HH:mm"_s);
    return text + u'–' + to.toString(u"HH:mm"_s);
}

QString BriefText::money(std::int64_t fen)
{
    const auto whole = fen < 0 ? -(fen / 100) : fen / 100;
    const auto cents = fen < 0 ? -(fen % 100) : fen % 100;
    return (fen < 0 ? u"−¥"_s : u"¥"_s) + QLocale(QLocale::English).toString(qlonglong(whole)) + u'.' +
           QString::number(cents).rightJustified(2, u'0');
}

QString BriefText::tenths(double value)
{
    return QString::number(value, 'f', 1);
}

static QString joined(const QStringList& list, const QString& separator)
{
    QStringList kept;
    for (const QString& item : list)
        if (!item.trimmed().isEmpty())
            kept += item.trimmed();
    return kept.join(separator);
}

QString BriefText::join(const QStringList& facts)
{
    return joined(facts, tr(", ", "between facts"));
}

QString BriefText::names(const QStringList& list)
{
    return joined(list, tr(", ", "between names"));
}

QString BriefText::gapAfter(const QString& before)
{
    return before.isEmpty() || u"。！？；：”"_s.contains(before.back()) ? QString() : u" "_s;
}

QString BriefText::sentences(const QStringList& list)
{
    QString text;
    for (const QString& sentence : list)
        if (!sentence.isEmpty())
            text += gapAfter(text) + sentence;
    return text;
}

QString BriefText::oneLine(const QString& text)
{
    return text.simplified();
}

} // namespace zhike
