// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/entity.h"

namespace zhike {

/// 工作日历: when time counts.
struct Calendar : RecordOf<Calendar> {
    QString code; ///< cn-5x8
    QString name; ///< 5×8
    QString zone = QStringLiteral("Asia/Shanghai");
    QString notes;
    bool operator==(const Calendar&) const = default;
};
template <>
const EntityDescription& describe<Calendar>();

enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };
template <>
struct EnumText<Weekday> {
    static constexpr EnumName names[] = {
        {"mon", QT_TRANSLATE_NOOP("Enum", "Monday")},    {"tue", QT_TRANSLATE_NOOP("Enum", "Tuesday")},
        {"wed", QT_TRANSLATE_NOOP("Enum", "Wednesday")}, {"thu", QT_TRANSLATE_NOOP("Enum", "Thursday")},
        {"fri", QT_TRANSLATE_NOOP("Enum", "Friday")},    {"sat", QT_TRANSLATE_NOOP("Enum", "Saturday")},
        {"sun", QT_TRANSLATE_NOOP("Enum", "Sunday")}};
};

/// One weekly interval of working time; a part of the calendar. A night shift is two of them.
struct CalendarHours {
    Id<Calendar> calendar;
    int position = 0; ///< from 0
    Weekday weekday = Weekday::Monday;
    QString startsAt; ///< 09:00
    QString endsAt;   ///< 12:00, at most 24:00
    bool operator==(const CalendarHours&) const = default;
};
template <>
const EntityDescription& describe<CalendarHours>();

/// 休假, 调休.
enum class CalendarDayKind { Holiday, Workday };
template <>
struct EnumText<CalendarDayKind> {
    static constexpr EnumName names[] = {{"holiday", QT_TRANSLATE_NOOP("Enum", "Holiday")},
                                         {"workday", QT_TRANSLATE_NOOP("Enum", "Make-up working day")}};
};

/// A date that wins over the week; a part of the calendar.
struct CalendarDay {
    Id<Calendar> calendar;
    QDate day;
    CalendarDayKind kind = CalendarDayKind::Holiday;
    QString name;
    QString hours; ///< of a working day: "09:00-12:00 13:00-18:00"; Monday's when empty
    bool operator==(const CalendarDay&) const = default;
};
template <>
const EntityDescription& describe<CalendarDay>();

} // namespace zhike
