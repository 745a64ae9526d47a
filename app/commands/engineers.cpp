// SPDX-License-Identifier: GPL-3.0-or-later
// fit and rebalance: who fits a customer, and who should look after whom.
#include "app/commands/command.h"
#include "app/commands/plain.h"
#include "core/customer/region.h"
#include "core/engineer/rebalance.h"

#include <QtCore/QJsonArray>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

QJsonObject fitJson(const Fit& fit)
{
    QJsonArray parts;
    for (const FitLine& line : fit.parts)
        parts.append(QJsonObject{{u"name"_s, QString(enumText(line.part))},
                                 {u"value"_s, line.value},
                                 {u"weight"_s, line.weight},
                                 {u"points"_s, line.points},
                                 {u"reason"_s, line.reason}});
    QJsonArray guards;
    for (const FitGuardLine& line : fit.guards)
        guards.append(QJsonObject{{u"name"_s, QString(enumText(line.guard))},
                                  {u"holds"_s, line.holds},
                                  {u"reason"_s, line.reason}});
    return {{u"engineer"_s, fit.number}, {u"engineer_id"_s, fit.engineer.uuid.toString()},
            {u"name"_s, fit.name},       {u"score"_s, fit.score},
            {u"parts"_s, parts},         {u"guards"_s, guards}};
}

void sayFits(Session& session, const std::vector<Fit>& fits)
{
    QStringList heads{Commands::tr("Engineer"), Commands::tr("Fit")};
    for (const EnumName& part : EnumText<FitPart>::names)
        heads.append(enumLabel(*enumFromText<FitPart>(QString::fromLatin1(part.text))));
    heads.append(Commands::tr("Mind"));
    PlainTable table(heads);
    for (const Fit& fit : fits) {
        QStringList row{fit.number + u' ' + fit.name, QString::number(fit.score, 'f', 1)};
        for (const FitLine& line : fit.parts)
            row.append(QString::number(line.points, 'f', 1));
        QStringList mind;
        for (const FitGuardLine& line : fit.guards) {
            if (line.holds)
                mind.append(enumLabel(line.guard));
        }
        row.append(mind.join(Commands::tr(", ")));
        table.add(row);
    }
    session.write(table.text().toUtf8());
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject moveJson(const RebalanceMove& move)
{
    return {{u"customer"_s, move.code},
            {u"customer_id"_s, move.customer.uuid.toString()},
            {u"from"_s, orNull(move.fromNumber)},
            {u"to"_s, orNull(move.toNumber)},
            {u"fit_before"_s, move.from ? QJsonValue(move.fitBefore) : QJsonValue()},
            {u"fit_after"_s, move.to ? QJsonValue(move.fitAfter) : QJsonValue()},
            {u"continuity_lost"_s, move.continuityLost()}};
}

QJsonObject proposalJson(const RebalanceProposal& proposal, bool applied)
{
    QJsonArray moves;
    for (const RebalanceMove& move : proposal.moves)
        moves.append(moveJson(move));
    QJsonArray unplaced;
    for (const RebalanceMove& move : proposal.unplaced)
        unplaced.append(move.code);
    return {{u"total_fit"_s, proposal.totalFit},
            {u"bound"_s, proposal.bound},
            {u"gap"_s, proposal.bound - proposal.totalFit},
            {u"customers"_s, proposal.customers},
            {u"moves"_s, moves},
            {u"unplaced"_s, unplaced},
            {u"applied"_s, applied}};
}

void sayProposal(Session& session, const RebalanceProposal& proposal)
{
    PlainTable table({Commands::tr("Customer"), Commands::tr("From"), Commands::tr("to"), Commands::tr("Fit"),
                      Commands::tr("Then"), Commands::tr("Continuity lost")});
    for (const RebalanceMove& move : proposal.moves)
        table.add({move.code + u' ' + move.name, move.from ? move.fromNumber + u' ' + move.fromName : u"–"_s,
                   move.toNumber + u' ' + move.toName,
                   move.from ? QString::number(move.fitBefore, 'f', 1) : u"–"_s,
                   QString::number(move.fitAfter, 'f', 1), QString::number(move.continuityLost(), 'f', 1)});
    if (!table.isEmpty())
        session.write(table.text().toUtf8());
    for (const RebalanceMove& move : proposal.unplaced)
        session.say(Commands::tr("Nobody has room for %1 %2.").arg(move.code, move.name));
    session.say(
        Commands::tr("%1 of %2 customers change. Fit in all %3; no plan has more than %4, a gap of %5.")
            .arg(proposal.moves.size())
            .arg(proposal.customers)
            .arg(proposal.totalFit, 0, 'f', 1)
            .arg(proposal.bound, 0, 'f', 1)
            .arg(proposal.bound - proposal.totalFit, 0, 'f', 1));
}

Result<RebalanceOptions> rebalanceOptions(Session& session, const Reader& reader)
{
    RebalanceOptions options;
    for (const QString& key : session.values("without")) {
        ZHIKE_ASSIGN(const Uuid id, reader.idOfKey(EntityKind::Engineer, key));
        options.without.push_back(Id<Engineer>(id));
    }
    for (const QString& code : session.values("region"))
        options.regions.append(regionPrefix(code));
    options.keep = session.isSet("keep");
    options.respectCapacity = !session.isSet("over-capacity");
    ZHIKE_ASSIGN(options.from, session.date("from"));
    return options;
}

Result<int> carryOut(Store& store, const RebalanceProposal& proposal)
{
    std::vector<RebalanceDecision> plan;
    for (const RebalanceMove& move : proposal.moves)
        plan.push_back({move.customer, move.from, move.to});
    return store.writeNow(Commands::tr("Rebalance"), [&](UnitOfWork& work) {
        return applyRebalance(work, plan, proposal.from, Commands::tr("Rebalanced"));
    });
}

} // namespace

Done runFit(Session& session)
{
    session.addOption("on", Commands::tr("The day on which they shall be there; today, if not said."),
                      u"DATE"_s);
    ZHIKE_TRY(session.parse(1, 1));
    ZHIKE_ASSIGN(const QDate on, session.date("on"));
    ZHIKE_ASSIGN(Store * store, session.store());
    ZHIKE_ASSIGN(const auto fits, store->readNow([&](Reader& reader) -> Result<std::vector<Fit>> {
        ZHIKE_ASSIGN(const Uuid id, reader.idOfKey(EntityKind::Customer, session.argument(0)));
        return fitsFor(reader, Id<Customer>(id), on);
    }));
    QJsonArray all;
    for (const Fit& fit : fits)
        all.append(fitJson(fit));
    session.print(all);
    if (!session.json())
        sayFits(session, fits);
    return {};
}

Done runRebalance(Session& session)
{
    session.addOption("without", Commands::tr("This engineer leaves or is away."), u"ENGINEER"_s);
    session.addOption("region", Commands::tr("Only customers of this region."), u"CODE"_s);
    session.addOption("keep", Commands::tr("Whoever can stay with their engineer stays."));
    session.addOption("over-capacity", Commands::tr("Engineers may carry more than their capacity."));
    session.addOption("from",
                      Commands::tr("The first day on which the engineers are in charge; today, if not said."),
                      u"DATE"_s);
    session.addOption("dry-run", Commands::tr("Only tell, change nothing."));
    ZHIKE_TRY(session.parse(0, 0));
    ZHIKE_ASSIGN(Store * store, session.store());
    ZHIKE_ASSIGN(const auto proposal, store->readNow([&](Reader& reader) -> Result<RebalanceProposal> {
        ZHIKE_ASSIGN(const RebalanceOptions options, rebalanceOptions(session, reader));
        return proposeRebalance(reader, options);
    }));
    const bool apply = !session.isSet("dry-run") && !proposal.moves.empty();
    if (apply)
        ZHIKE_TRY(carryOut(*store, proposal));
    session.print(proposalJson(proposal, apply));
    if (!session.json())
        sayProposal(session, proposal);
    return {};
}

} // namespace zhike
