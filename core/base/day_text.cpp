// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_text.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace zhike {

bool speaksEnglish()
{
    return QLocale().language() == QLocale::English;
}

QString dayInEnglish(QDate day, bool withWeekday, bool withYear)
{
    const QLocale locale;
    const QString order = locale.dateFormat(QLocale::ShortFormat).toLower();
    if (order.startsWith(u'y'))
        return day.toString(withYear ? u"yyyy-MM-dd"_s : u"MM-dd"_s) +
               (withWeekday ? u' ' + locale.toString(day, u"ddd"_s) : QString());
    const bool monthFirst = order.startsWith(u'm');
    QString form = monthFirst ? u"MMM d"_s : u"d MMM"_s;
    if (withWeekday)
        form.prepend(monthFirst ? u"ddd, "_s : u"ddd "_s);
    if (withYear)
        form += monthFirst ? u", yyyy"_s : u" yyyy"_s;
    return locale.toString(day, form);
}

QString fullDay(QDate day)
{
    return speaksEnglish() ? dayInEnglish(day, false, true) : day.toString(u"yyyy-MM-dd"_s);
}

} // namespace zhike
