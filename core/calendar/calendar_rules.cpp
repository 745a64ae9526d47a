// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_rules.h"

#include "core/calendar/calendar_text.h"
#include "core/calendar/calendar_words.h"

#include <QtCore/QSet>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

Error at(const char* field, QString sentence)
{
    return {ErrorKind::Invalid, std::move(sentence), {}, QString::fromLatin1(field)};
}

/// The hours of a weekday as text, as far as the records say.
QString hoursOf(const CalendarDraft& draft, Weekday weekday)
{
    QStringList words;
    for (const CalendarHours& h : draft.hours) {
        if (h.weekday == weekday)
            words += h.startsAt.trimmed() + u'-' + h.endsAt.trimmed();
    }
    return words.join(u' ');
}

WorkingCalendar::Week weekOf(const CalendarDraft& draft)
{
    WorkingCalendar::Week week;
    for (size_t i = 0; i < week.size(); ++i)
        week[i] = readDayHours(hoursOf(draft, static_cast<Weekday>(i))).value_or(std::vector<DayHours>{});
    return week;
}

} // namespace

std::vector<Error> validate(const CalendarDraft& draft)
{
    std::vector<Error> errors = validate(toRecord(draft.calendar));
    if (!draft.calendar.zone.isEmpty() &&
        !QTimeZone::availableTimeZoneIds().contains(draft.calendar.zone.toLatin1()))
        errors.push_back(
            at("zone", CalendarWords::tr("There is no time zone “%1”. Write it as Asia/Shanghai.")
                           .arg(draft.calendar.zone)));
    for (size_t i = 0; i < 7; ++i) {
        const auto weekday = static_cast<Weekday>(i);
        if (const auto hours = readDayHours(hoursOf(draft, weekday)); !hours)
            errors.push_back(
                at("hours", CalendarWords::tr("%1: %2").arg(enumLabel(weekday), hours.error().message)));
    }
    QSet<QDate> seen;
    for (const CalendarDay& day : draft.days) {
        const QString date = day.day.toString(Qt::ISODate);
        if (!day.day.isValid())
            errors.push_back(at("days", CalendarWords::tr("A holiday has no date.")));
        else if (seen.contains(day.day))
            errors.push_back(at("days", CalendarWords::tr("%1 is named twice.").arg(date)));
        seen.insert(day.day);
        if (const auto hours = readDayHours(day.hours); !hours)
            errors.push_back(at("days", CalendarWords::tr("%1: %2").arg(date, hours.error().message)));
        else if (day.kind == CalendarDayKind::Holiday && !hours->empty())
            errors.push_back(
                at("days", CalendarWords::tr("%1 is a holiday and has no working hours.").arg(date)));
    }
    return errors;
}

WorkingCalendar workingCalendar(const CalendarDraft& draft)
{
    const WorkingCalendar::Week week = weekOf(draft);
    std::vector<SpecialDay> special;
    for (const CalendarDay& day : draft.days) {
        SpecialDay s{day.day, {}};
        if (day.kind == CalendarDayKind::Workday)
            s.hours =
                day.hours.isEmpty() ? week[0] : readDayHours(day.hours).value_or(std::vector<DayHours>{});
        special.push_back(std::move(s));
    }
    const QTimeZone zone(draft.calendar.zone.toLatin1());
    return {zone.isValid() ? zone : QTimeZone::utc(), week, std::move(special)};
}

Result<Id<Calendar>> saveCalendar(UnitOfWork& unit, CalendarDraft draft)
{
    draft.calendar.code = draft.calendar.code.trimmed();
    draft.calendar.name = draft.calendar.name.trimmed();
    if (auto errors = validate(draft); !errors.empty())
        return tl::unexpected(std::move(errors.front()));
    if (!draft.calendar.id) {
        ZHIKE_ASSIGN(draft.calendar.id, unit.insert(draft.calendar));
        unit.setTitle(CalendarWords::tr("Add working calendar %1").arg(draft.calendar.name));
    } else {
        ZHIKE_TRY(unit.update(draft.calendar));
        unit.setTitle(CalendarWords::tr("Edit working calendar %1").arg(draft.calendar.name));
    }
    for (size_t i = 0; i < draft.hours.size(); ++i)
        draft.hours[i].position = static_cast<int>(i);
    ZHIKE_TRY(unit.setParts(draft.calendar.id, draft.hours));
    ZHIKE_TRY(unit.setParts(draft.calendar.id, draft.days));
    return draft.calendar.id;
}

Result<CalendarDraft> readCalendar(const Reader& reader, Id<Calendar> id)
{
    CalendarDraft draft;
    ZHIKE_ASSIGN(draft.calendar, reader.find(id));
    ZHIKE_ASSIGN(draft.hours, reader.parts<CalendarHours>(id));
    ZHIKE_ASSIGN(draft.days, reader.parts<CalendarDay>(id));
    return draft;
}

Result<std::shared_ptr<const WorkingCalendar>> CalendarBook::find(Id<Calendar> id)
{
    if (!id)
        return nullptr;
    auto& known = m_calendars[id.uuid];
    if (!known) {
        ZHIKE_ASSIGN(const CalendarDraft draft, readCalendar(m_reader, id));
        known = std::make_shared<const WorkingCalendar>(workingCalendar(draft));
    }
    return known;
}

} // namespace zhike
