// SPDX-License-Identifier: GPL-3.0-or-later
// explain and entitlements.
#include "app/commands/command.h"
#include "app/commands/plain.h"
#include "core/exchange/record_json.h"
#include "core/request/sla_view.h"
#include "core/tier/entitlement.h"

#include <QtCore/QJsonArray>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

QJsonValue seconds(const std::optional<std::int64_t>& ms)
{
    return ms ? QJsonValue(qint64{*ms / 1000}) : QJsonValue(QJsonValue::Null);
}

QJsonObject clockJson(const RecordJson& json, const SlaClock& clock)
{
    QJsonArray timeline;
    for (const SlaPiece& piece : clock.timeline)
        timeline.append(QJsonObject{{u"from"_s, json.instant(piece.from)},
                                    {u"to"_s, json.instant(piece.to)},
                                    {u"counts"_s, QString(enumText(piece.counts))}});
    QJsonObject object{{u"clock"_s, QString(enumText(clock.kind))},
                       {u"target_seconds"_s, seconds(clock.targetMs)},
                       {u"due"_s, json.instant(clock.due)},
                       {u"state"_s, QString(enumText(clock.state))},
                       {u"used_seconds"_s, clock.targetMs ? seconds(clock.usedMs) : seconds({})},
                       {u"stopped_at"_s, json.instant(clock.stopped)},
                       {u"timeline"_s, timeline}};
    if (clock.neverDue)
        object.insert(u"never_due"_s, true); // its calendar has no working time
    return object;
}

/// 15:09 or 108:00, hours and minutes of working time.
QString spoken(std::int64_t ms)
{
    const std::int64_t minutes = std::abs(ms) / 60'000;
    return (ms < 0 ? u"−"_s : QString()) + u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, '0'_L1);
}

void sayClock(Session& session, const SlaClock& clock)
{
    const auto moment = [&](Instant at) {
        return at.in(session.clock()->zone()).toString(u"yyyy-MM-dd ddd HH:mm"_s);
    };
    if (!clock.targetMs) {
        session.say(Commands::tr("%1: nothing is promised").arg(enumLabel(clock.kind)));
        return;
    }
    session.say(Commands::tr("%1: %2 of %3 used, %4")
                    .arg(enumLabel(clock.kind), spoken(clock.usedMs), spoken(*clock.targetMs),
                         enumLabel(clock.state)));
    if (clock.neverDue)
        session.say(Commands::tr("  never due: its calendar has no working time"));
    if (clock.due)
        session.say(Commands::tr("  due %1").arg(moment(*clock.due)));
    if (clock.stopped)
        session.say(Commands::tr("  ended %1").arg(moment(*clock.stopped)));
    PlainTable table(
        {Commands::tr("From"), Commands::tr("to"), Commands::tr("Length"), Commands::tr("Counts")});
    for (const SlaPiece& p : clock.timeline)
        table.add({moment(p.from), moment(p.to), spoken(p.to.ms - p.from.ms), enumLabel(p.counts)});
    if (!table.isEmpty())
        session.write(table.text(u"  "_s).toUtf8());
}

void saySla(Session& session, const RequestSla& sla)
{
    if (sla.tier)
        session.say(u"%1 · %2 · %3"_s.arg(sla.tierName, sla.calendarName, enumLabel(sla.priority)));
    if (sla.doubtful)
        session.say(Commands::tr("The record contradicts itself, so its clocks say nothing."));
    for (const SlaClock& clock : sla.clocks)
        sayClock(session, clock);
}

QJsonArray idsOf(const std::vector<Id<Visit>>& visits)
{
    QJsonArray ids;
    for (const Id<Visit>& visit : visits)
        ids.append(visit.uuid.toString());
    return ids;
}

void sayBalance(Session& session, const EntitlementBalance& balance)
{
    session.say(Commands::tr("From %1 to %2")
                    .arg(balance.year.from.toString(Qt::ISODate), balance.year.to.toString(Qt::ISODate)));
    PlainTable table({Commands::tr("Entitlement"), Commands::tr("Granted"), Commands::tr("Used"),
                      Commands::tr("Planned"), Commands::tr("Remaining")});
    for (const Entitlement& line : balance.lines)
        table.add({enumLabel(line.kind), QString::number(line.granted), QString::number(line.used),
                   QString::number(line.planned), QString::number(line.remaining())});
    session.write(table.text(u"  "_s).toUtf8());
}

} // namespace

Done runExplain(Session& session)
{
    session.addOption("at", Commands::tr("As it stood at this moment; now, if not said."), u"T"_s);
    ZHIKE_TRY(session.parse(2, 2));
    ZHIKE_ASSIGN(const auto at, session.moment("at"));
    if (session.argument(0) == u"complaint")
        return explainComplaint(session, at);
    if (session.argument(0) != u"request")
        return session.misuse(
            Commands::tr("Only a request or a complaint can be explained: zhike explain request "
                         "NUMBER, or zhike explain complaint NUMBER."));
    ZHIKE_ASSIGN(Store * store, session.store());
    return store->readNow([&](Reader& reader) -> Done {
        ZHIKE_ASSIGN(const Uuid id, reader.idOfKey(EntityKind::Request, session.argument(1)));
        ZHIKE_ASSIGN(const RequestSla sla,
                     SlaReader(reader).read(Id<Request>(id), at.value_or(reader.clock().now())));
        if (!session.json()) {
            saySla(session, sla);
            return {};
        }
        const RecordJson json(reader);
        QJsonArray clocks;
        for (const SlaClock& clock : sla.clocks)
            clocks.append(clockJson(json, clock));
        session.print(clocks);
        return {};
    });
}

Done runEntitlements(Session& session)
{
    session.addOption("on", Commands::tr("In the contract year around this day; today, if not said."),
                      u"DATE"_s);
    ZHIKE_TRY(session.parse(1, 1));
    ZHIKE_ASSIGN(const QDate on, session.date("on"));
    ZHIKE_ASSIGN(Store * store, session.store());
    ZHIKE_ASSIGN(
        const EntitlementBalance balance, store->readNow([&](Reader& reader) -> Result<EntitlementBalance> {
            ZHIKE_ASSIGN(const Uuid id, reader.idOfKey(EntityKind::Customer, session.argument(0)));
            return readEntitlements(reader, Id<Customer>(id), on.isValid() ? on : reader.clock().today());
        }));
    QJsonArray lines;
    for (const Entitlement& line : balance.lines)
        lines.append(QJsonObject{{u"kind"_s, QString(enumText(line.kind))},
                                 {u"granted"_s, line.granted},
                                 {u"used"_s, line.used},
                                 {u"planned"_s, line.planned},
                                 {u"remaining"_s, line.remaining()},
                                 {u"evidence"_s, idsOf(line.usedBy)},
                                 {u"planned_evidence"_s, idsOf(line.plannedBy)}});
    session.print(lines);
    if (!session.json())
        sayBalance(session, balance);
    return {};
}

} // namespace zhike
