// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendar_drafts.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace zhike {

QJsonObject toDraft(const CalendarSheet& sheet)
{
    QJsonArray hours;
    for (const QString& line : sheet.hours)
        hours << line;
    QJsonArray days;
    for (const CalendarDay& day : sheet.days)
        days << QJsonObject{{u"day"_s, day.day.toString(Qt::ISODate)},
                            {u"kind"_s, QString(enumText(day.kind))},
                            {u"name"_s, day.name},
                            {u"hours"_s, day.hours}};
    return {{u"code"_s, sheet.calendar.code},
            {u"name"_s, sheet.calendar.name},
            {u"zone"_s, sheet.calendar.zone},
            {u"notes"_s, sheet.calendar.notes},
            {u"hours"_s, hours},
            {u"days"_s, days}};
}

CalendarSheet fromDraft(CalendarSheet sheet, const QJsonObject& draft)
{
    sheet.calendar.code = draft.value(u"code"_s).toString();
    sheet.calendar.name = draft.value(u"name"_s).toString();
    sheet.calendar.zone = draft.value(u"zone"_s).toString();
    sheet.calendar.notes = draft.value(u"notes"_s).toString();
    const QJsonArray hours = draft.value(u"hours"_s).toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(hours.size(), 7); ++i)
        sheet.hours[static_cast<size_t>(i)] = hours[i].toString();
    sheet.days.clear();
    for (const QJsonValue& value : draft.value(u"days"_s).toArray()) {
        const QDate day = QDate::fromString(value[u"day"_s].toString(), Qt::ISODate);
        const bool worked = value[u"kind"_s].toString() == enumText(CalendarDayKind::Workday);
        if (day.isValid())
            sheet.days.push_back({sheet.calendar.id, day,
                                  worked ? CalendarDayKind::Workday : CalendarDayKind::Holiday,
                                  value[u"name"_s].toString(), value[u"hours"_s].toString()});
    }
    return sheet;
}

} // namespace zhike
