// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/visit_ics.h"

#include "core/visit/brief_text.h"
#include "core/visit/visit_text.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

constexpr std::string_view visitSql =
    "select v.id, v.created_at, v.customer, v.number, v.visit_kind, v.mode, v.state, v.purpose, "
    "coalesce(v.actual_start, v.planned_start), "
    "case when v.actual_start is null then v.planned_end else v.actual_end end, c.name, "
    "s.name, coalesce(nullif(s.address, ''), c.address) "
    "from visit v join customer c on c.id = v.customer left join site s on s.id = v.site where v.id = ?";
constexpr std::string_view icsEngineersSql =
    "select e.name, e.mobile from visit_engineer g join engineer e on e.id = g.engineer where g.visit = ? "
    "order by e.number";
constexpr std::string_view icsContactsSql =
    "select p.name, p.title, coalesce(nullif(p.mobile, ''), p.phone) from visit_contact g "
    "join contact p on p.id = g.contact where g.visit = ? order by p.role, p.name";
/// How often the visit or a part of it was changed, and when last.
constexpr std::string_view icsChangesSql =
    "select count(distinct t.unit), max(u.at) from journal_touch t join journal_unit u on u.seq = t.unit "
    "where t.owner = ?1 and t.id = ?2";

Result<QStringList> people(const Reader& reader, std::string_view sql, Id<Visit> visit)
{
    QStringList all;
    Query q = reader.query(sql);
    q.bind(visit);
    while (q.next()) {
        QStringList facts;
        for (int i = 0; i < q.columns(); ++i)
            if (!q.text(i).isEmpty())
                facts += q.text(i);
        all += facts.join(u' ');
    }
    ZHIKE_TRY(q.done());
    return all;
}

Done addPeople(const Reader& reader, Id<Visit> visit, QStringList& lines)
{
    ZHIKE_ASSIGN(const QStringList engineers, people(reader, icsEngineersSql, visit));
    if (!engineers.isEmpty())
        lines += VisitText::tr("Engineers: %1").arg(BriefText::names(engineers));
    ZHIKE_ASSIGN(const QStringList contacts, people(reader, icsContactsSql, visit));
    if (!contacts.isEmpty())
        lines += VisitText::tr("To meet: %1").arg(BriefText::names(contacts));
    return {};
}

Done addChanges(const Reader& reader, Id<Customer> customer, Id<Visit> visit, IcsEvent& event)
{
    Query q = reader.query(icsChangesSql);
    q.bind(customer, visit);
    if (q.next() && q.integer(0) > 0) {
        event.sequence = int(q.integer(0)) - 1;
        event.stamp = q.instant(1).value_or(event.stamp);
    }
    return q.done();
}

Result<std::optional<IcsEvent>> eventOf(const Reader& reader, Id<Visit> visit)
{
    Query q = reader.query(visitSql);
    q.bind(visit);
    if (!q.next()) {
        ZHIKE_TRY(q.done());
        return std::optional<IcsEvent>();
    }
    const auto kind = enumFromText<VisitKind>(q.text(4)).value_or(VisitKind::Inspection);
    const auto mode = enumFromText<VisitMode>(q.text(5)).value_or(VisitMode::OnSite);
    IcsEvent event;
    event.uid = visit.uuid.toString() + u"@zhike"_s;
    event.stamp = {q.integer(1)};
    event.start = {q.integer(8)};
    event.end = assumedEnd(event.start, q.instant(9));
    event.summary = BriefText::join({q.text(10), enumLabel(kind)});
    event.cancelled = q.text(6) == enumText(VisitState::Cancelled);
    event.categories = {enumLabel(kind)};
    if (mode == VisitMode::OnSite)
        event.location = BriefText::join({q.text(11), q.text(12)});
    QStringList lines{q.text(7), enumLabel(mode)};
    ZHIKE_TRY(addPeople(reader, visit, lines));
    lines += VisitText::tr("Visit %1").arg(q.text(3));
    lines.removeAll(QString());
    event.description = lines.join(u'\n');
    ZHIKE_TRY(addChanges(reader, q.id<Customer>(2), visit, event));
    return std::optional(event);
}

} // namespace

Result<QByteArray> visitsAsIcs(const Reader& reader, const std::vector<Id<Visit>>& visits)
{
    std::vector<IcsEvent> events;
    for (const Id<Visit>& visit : visits) {
        ZHIKE_ASSIGN(const auto event, eventOf(reader, visit));
        if (event)
            events.push_back(*event);
    }
    return icsFile(VisitText::tr("Zhike visits"), events, reader.clock().zone());
}

Result<std::vector<Id<Visit>>> visitsBetween(const Reader& reader, const CalendarFilter& filter)
{
    ZHIKE_ASSIGN(const VisitCalendar calendar, readVisitCalendar(reader, filter));
    std::vector<Id<Visit>> ids;
    for (const AgendaEntry& entry : calendar.entries)
        ids.push_back(entry.id);
    return ids;
}

Result<std::vector<Id<Visit>>> visitsToSubscribe(const Reader& reader, Id<Engineer> engineer,
                                                 Id<Customer> customer)
{
    CalendarFilter filter;
    filter.from = reader.clock().today().addDays(-subscribedBack);
    filter.to = reader.clock().today().addDays(subscribedAhead);
    filter.engineer = engineer;
    filter.customer = customer;
    filter.limit = std::numeric_limits<int>::max();
    ZHIKE_ASSIGN(auto ids, visitsBetween(reader, filter));
    filter.state = VisitState::Cancelled;
    ZHIKE_ASSIGN(const auto cancelled, visitsBetween(reader, filter));
    ids.insert(ids.end(), cancelled.begin(), cancelled.end());
    return ids;
}

Done writeIcs(const QByteArray& bytes, const QString& path)
{
    QFile known(path);
    if (known.open(QIODevice::ReadOnly) && known.readAll() == bytes)
        return {};
    known.close();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorKind::Io,
                       VisitText::tr("The calendar file %1 could not be written: %2. What was there before "
                                     "is unchanged.")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
    return {};
}

} // namespace zhike
