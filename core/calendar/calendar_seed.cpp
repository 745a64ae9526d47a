// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_seed.h"

#include "core/calendar/calendar_text.h"
#include "core/store/query.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view addCalendar =
    "INSERT INTO calendar (id, created_at, code, name, zone, notes) VALUES (?, 0, ?, ?, ?, ?)";
constexpr std::string_view addHours =
    "INSERT INTO calendar_hours (calendar, position, weekday, starts_at, ends_at) VALUES (?, ?, ?, ?, ?)";
constexpr std::string_view addDay =
    "INSERT INTO calendar_day (calendar, day, day_kind, name) VALUES (?, ?, ?, ?)";

Result<QByteArray> shipped(const QString& name)
{
    QFile file(u":/zhike/calendars/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Internal, {}, u"no resource "_s + name);
    return file.readAll();
}

/// Lines "FROM TO holiday|workday NAME"; # begins a remark.
Result<std::vector<CalendarDay>> readShippedDays(const QString& name)
{
    ZHIKE_ASSIGN(const QByteArray text, shipped(name));
    std::vector<CalendarDay> days;
    for (const QByteArray& line : text.split('\n')) {
        const QStringList words = QString::fromUtf8(line).simplified().split(u' ');
        if (words.size() < 4 || words[0].startsWith(u'#'))
            continue;
        const auto kind = enumFromText<CalendarDayKind>(words[2]);
        const QDate last = QDate::fromString(words[1], Qt::ISODate);
        for (QDate day = QDate::fromString(words[0], Qt::ISODate); kind && day <= last; day = day.addDays(1))
            days.push_back({{}, day, *kind, words[3], {}});
    }
    return days;
}

Done seedDays(Connection& connection, const Uuid& calendar, const QString& name)
{
    ZHIKE_ASSIGN(const auto days, readShippedDays(name));
    Query add(connection, addDay);
    for (const CalendarDay& day : days) {
        add.reset();
        ZHIKE_TRY(add.bind(calendar, day.day, QString(enumText(day.kind)), day.name).run());
    }
    return {};
}

Done seedCalendar(Connection& connection, const QJsonObject& object)
{
    const Uuid id = Uuid::fromString(object[u"id"].toString()).value_or(Uuid{});
    ZHIKE_TRY(Query(connection, addCalendar)
                  .bind(id, object[u"code"].toString(), object[u"name"].toString(),
                        object[u"zone"].toString(), object[u"notes"].toString())
                  .run());
    ZHIKE_ASSIGN(const auto hours, readWeekHours(object[u"hours"].toString()));
    Query add(connection, addHours);
    for (const CalendarHours& h : hours) {
        add.reset();
        ZHIKE_TRY(add.bind(id, h.position, QString(enumText(h.weekday)), h.startsAt, h.endsAt).run());
    }
    const QString days = object[u"days"].toString();
    return days.isEmpty() ? Done{} : seedDays(connection, id, days);
}

} // namespace

Result<std::vector<CalendarDay>> shippedOfficialDays()
{
    return readShippedDays(u"cn-days.txt"_s);
}

Done seedCalendars(Connection& connection)
{
    ZHIKE_ASSIGN(const QByteArray text, shipped(u"calendars.json"_s));
    for (const auto& calendar : QJsonDocument::fromJson(text).array())
        ZHIKE_TRY(seedCalendar(connection, calendar.toObject()));
    return {};
}

} // namespace zhike
