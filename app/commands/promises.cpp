// SPDX-License-Identifier: GPL-3.0-or-later
// explain, entitlements and advise.
#include "app/commands/command.h"
#include "app/commands/plain.h"
#include "core/exchange/record_json.h"
#include "core/request/sla_view.h"
#include "core/tier/advice.h"
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
    return {{u"clock"_s, QString(enumText(clock.kind))},
            {u"target_seconds"_s, seconds(clock.targetMs)},
            {u"due"_s, json.instant(clock.due)},
            {u"state"_s, QString(enumText(clock.state))},
            {u"used_seconds"_s, clock.targetMs ? seconds(clock.usedMs) : seconds({})},
            {u"stopped_at"_s, json.instant(clock.stopped)},
            {u"timeline"_s, timeline}};
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

QJsonObject adviceJson(const Advice& advice)
{
    QJsonArray parts;
    for (const AdviceLine& line : advice.parts)
        parts.append(QJsonObject{{u"name"_s, QString(enumText(line.part))},
                                 {u"value"_s, line.value ? QJsonValue(*line.value) : QJsonValue()},
                                 {u"weight"_s, line.weight},
                                 {u"points"_s, line.points},
                                 {u"reason"_s, line.reason}});
    QJsonArray guards;
    for (const GuardLine& line : advice.guards)
        guards.append(QJsonObject{{u"name"_s, QString(enumText(line.guard))},
                                  {u"holds"_s, line.holds},
                                  {u"reason"_s, line.reason}});
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{u"score"_s, advice.score ? QJsonValue(*advice.score) : QJsonValue()},
            {u"tier"_s, orNull(advice.tierName)},
            {u"current"_s, orNull(advice.currentName)},
            {u"parts"_s, parts},
            {u"guards"_s, guards}};
}

void sayAdvice(Session& session, const Advice& advice)
{
    if (!advice.score) {
        session.say(Commands::tr("Nothing is known that an advice could be made of."));
        return;
    }
    session.say(
        Commands::tr("Score %1: %2 is advised").arg(*advice.score, 0, 'f', 0).arg(advice.tierName) +
        (advice.currentName.isEmpty() ? QString() : Commands::tr(", now %1").arg(advice.currentName)));
    for (const AdviceLine& line : advice.parts)
        session.say(Commands::tr("  %1: %2 of %3 – %4")
                        .arg(enumLabel(line.part))
                        .arg(line.points, 0, 'f', 1)
                        .arg(line.weight, 0, 'f', 1)
                        .arg(line.reason));
    for (const GuardLine& line : advice.guards) {
        if (line.holds)
            session.say(Commands::tr("Mind: %1. %2").arg(enumLabel(line.guard), line.reason));
    }
}

} // namespace

Done runExplain(Session& session)
{
    session.addOption("at", Commands::tr("As it stood at this moment; now, if not said."), u"T"_s);
    ZHIKE_TRY(session.parse(2, 2));
    if (session.argument(0) != u"request")
        return session.misuse(Commands::tr("Only a request can be explained: zhike explain request NUMBER."));
    ZHIKE_ASSIGN(const auto at, session.moment("at"));
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

Done runAdvise(Session& session)
{
    ZHIKE_TRY(session.parse(1, 1));
    ZHIKE_ASSIGN(Store * store, session.store());
    ZHIKE_ASSIGN(const Advice advice, store->readNow([&](Reader& reader) -> Result<Advice> {
        ZHIKE_ASSIGN(const Uuid id, reader.idOfKey(EntityKind::Customer, session.argument(0)));
        return adviseTier(reader, Id<Customer>(id));
    }));
    session.print(adviceJson(advice));
    if (!session.json())
        sayAdvice(session, advice);
    return {};
}

} // namespace zhike
