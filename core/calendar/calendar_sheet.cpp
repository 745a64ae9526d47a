// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_sheet.h"

#include "core/calendar/calendar_text.h"
#include "core/calendar/calendar_words.h"

#include <algorithm>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

QString lineOf(std::span<const DayHours> hours)
{
    QStringList words;
    for (const DayHours& h : hours)
        words += clockText(h.from) + u'-' + clockText(h.to);
    return words.join(u' ');
}

/// The hours of a line as they are kept: in order, and written one way.
QString tidied(const QString& line)
{
    const auto hours = readDayHours(line);
    return hours ? lineOf(*hours) : QString();
}

CalendarDay* findDay(CalendarSheet& sheet, QDate day)
{
    const auto found = std::ranges::find(sheet.days, day, &CalendarDay::day);
    return found == sheet.days.end() ? nullptr : &*found;
}

} // namespace

CalendarSheet sheetOf(const CalendarDraft& draft)
{
    CalendarSheet sheet{draft.calendar, {}, draft.days};
    for (const CalendarHours& h : draft.hours) {
        QString& line = sheet.hours[static_cast<size_t>(h.weekday)];
        line += (line.isEmpty() ? QString() : u" "_s) + h.startsAt + u'-' + h.endsAt;
    }
    std::ranges::stable_sort(sheet.days, {}, &CalendarDay::day);
    return sheet;
}

CalendarDraft draftOf(const CalendarSheet& sheet)
{
    CalendarDraft draft{sheet.calendar, {}, sheet.days};
    for (size_t weekday = 0; weekday < sheet.hours.size(); ++weekday) {
        for (const DayHours& h : readDayHours(sheet.hours[weekday]).value_or(std::vector<DayHours>{}))
            draft.hours.push_back({sheet.calendar.id, static_cast<int>(draft.hours.size()),
                                   static_cast<Weekday>(weekday), clockText(h.from), clockText(h.to)});
    }
    for (CalendarDay& day : draft.days)
        day.calendar = sheet.calendar.id;
    return draft;
}

std::vector<Error> validate(const CalendarSheet& sheet)
{
    std::vector<Error> errors;
    for (size_t i = 0; i < sheet.hours.size(); ++i) {
        if (const auto hours = readDayHours(sheet.hours[i]); !hours)
            errors.push_back({ErrorKind::Invalid, hours.error().message, {}, u"hours.%1"_s.arg(i)});
    }
    const CalendarDraft draft = draftOf(sheet);
    std::ranges::move(validate(draft), std::back_inserter(errors));
    if (errors.empty() && !workingCalendar(draft).hasWorkingTime())
        errors.push_back(
            {ErrorKind::Invalid,
             CalendarWords::tr("Nothing is ever worked in this calendar, so no clock on it would "
                               "run. Give at least one day working hours."),
             {},
             u"hours.0"_s});
    return errors;
}

CalendarSheet copyOf(CalendarSheet sheet)
{
    sheet.calendar.id = {};
    sheet.calendar.createdAt = {};
    sheet.calendar.archivedAt = {};
    sheet.calendar.code += u"-2"_s;
    sheet.calendar.name = CalendarWords::tr("%1, copy").arg(sheet.calendar.name);
    return sheet;
}

std::vector<YearDay> yearOf(const CalendarSheet& sheet, int year)
{
    std::array<QString, 7> week;
    std::ranges::transform(sheet.hours, week.begin(), tidied);
    std::vector<YearDay> days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const QString& regular = week[static_cast<size_t>(day.dayOfWeek() - 1)];
        YearDay& one = days.emplace_back();
        one.day = day;
        one.hours = regular;
        one.kind = regular.isEmpty() ? DayKind::Off : DayKind::Work;
    }
    for (const CalendarDay& special : sheet.days) {
        if (special.day.year() != year)
            continue;
        YearDay& one = days[static_cast<size_t>(special.day.dayOfYear() - 1)];
        const bool worked = special.kind == CalendarDayKind::Workday;
        one.kind = worked ? DayKind::MakeUp : DayKind::Holiday;
        one.name = special.name;
        one.hours = !worked ? QString() : special.hours.isEmpty() ? week[0] : tidied(special.hours);
    }
    return days;
}

bool lacksYear(const CalendarSheet& sheet, int year)
{
    return !sheet.days.empty() &&
           std::ranges::none_of(sheet.days, [&](const CalendarDay& d) { return d.day.year() == year; });
}

const CalendarDay* exceptionOn(const CalendarSheet& sheet, QDate day)
{
    const auto found = std::ranges::find(sheet.days, day, &CalendarDay::day);
    return found == sheet.days.end() ? nullptr : &*found;
}

void setException(CalendarSheet& sheet, QDate day, std::optional<CalendarDayKind> kind)
{
    if (!kind) {
        std::erase_if(sheet.days, [&](const CalendarDay& d) { return d.day == day; });
        return;
    }
    if (CalendarDay* known = findDay(sheet, day)) {
        if (known->kind != *kind)
            *known = {sheet.calendar.id, day, *kind, known->name, {}};
        return;
    }
    CalendarDay made{sheet.calendar.id, day, *kind, {}, {}};
    for (const int beside : {-1, 1}) {
        const CalendarDay* neighbour = exceptionOn(sheet, day.addDays(beside));
        if (neighbour && neighbour->kind == *kind && made.name.isEmpty())
            made.name = neighbour->name;
    }
    const auto place = std::ranges::upper_bound(sheet.days, day, {}, &CalendarDay::day);
    sheet.days.insert(place, made);
}

void turnDay(CalendarSheet& sheet, QDate day)
{
    const CalendarDay* now = exceptionOn(sheet, day);
    if (!now)
        setException(sheet, day, CalendarDayKind::Holiday);
    else if (now->kind == CalendarDayKind::Holiday)
        setException(sheet, day, CalendarDayKind::Workday);
    else
        setException(sheet, day, std::nullopt);
}

} // namespace zhike
