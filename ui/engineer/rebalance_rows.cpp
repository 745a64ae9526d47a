// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/rebalance_rows.h"

#include "core/visit/visit_text.h"
#include "ui/parts/format.h"
#include "ui/parts/paint.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct RebalanceWords {
    Q_DECLARE_TR_FUNCTIONS(RebalanceWords)
};

Row loadRowOf(const RebalanceLoad& load)
{
    Row row;
    row.id = load.engineer.uuid;
    row.kind = static_cast<int>(EntityKind::Engineer);
    row.title = load.name;
    row.initials = initialsOf(load.name);
    row.subtitle =
        format::joined({load.number, load.stays ? QString() : RebalanceWords::tr("gives everybody away")});
    row.right1 = RebalanceWords::tr("%1 → %2").arg(load.before).arg(load.after);
    row.right2 = RebalanceWords::tr("of %1").arg(load.capacity);
    row.right1Ink = load.after > load.capacity ? Ink::Amber : Ink::Plain;
    return row;
}

void addLoad(RebalanceProposal& plan, Id<Engineer> engineer, int weight)
{
    const auto found = std::ranges::find(plan.loads, engineer, &RebalanceLoad::engineer);
    if (found != plan.loads.end())
        found->after += weight;
}

/// The customer's move, wherever it stands; moved to those that change.
RebalanceMove* findMove(RebalanceProposal& plan, const Uuid& customer)
{
    const auto is = [&](const RebalanceMove& m) { return m.customer.uuid == customer; };
    if (const auto found = std::ranges::find_if(plan.moves, is); found != plan.moves.end())
        return &*found;
    const auto open = std::ranges::find_if(plan.unplaced, is);
    if (open == plan.unplaced.end())
        return nullptr;
    const RebalanceMove move = *open;
    plan.unplaced.erase(open);
    plan.moves.push_back(move);
    if (move.from)
        addLoad(plan, move.from, -tierWeight(move.tierRank));
    return &plan.moves.back();
}

} // namespace

Row moveRowOf(const RebalanceMove& move)
{
    Row row;
    row.id = move.customer.uuid;
    row.title = move.name;
    row.badge = VisitText::tier(move.tierName, move.tierEnglishName);
    row.badgeRank = move.tierRank;
    const QString from = move.from ? move.fromName : RebalanceWords::tr("nobody");
    QStringList facts{move.to ? RebalanceWords::tr("%1 → %2").arg(from, move.toName) : from};
    if (move.continuityLost() >= 0.05)
        facts += RebalanceWords::tr("%1 of continuity lost").arg(move.continuityLost(), 0, 'f', 1);
    for (const FitGuard guard : move.guards)
        facts += enumLabel(guard);
    row.subtitle = format::joined(facts);
    row.subtitleInk = move.guards.empty() ? Ink::Quiet : Ink::Amber;
    if (move.to) {
        row.right1 = RebalanceWords::tr("fit %1").arg(move.fitAfter, 0, 'f', 1);
        row.right2 = move.from ? RebalanceWords::tr("before %1").arg(move.fitBefore, 0, 'f', 1)
                               : RebalanceWords::tr("new");
    }
    row.action = RebalanceWords::tr("Change");
    row.toolTip = row.subtitle;
    return row;
}

QVector<RowGroup> planGroups(const RebalanceProposal& plan)
{
    QVector<RowGroup> groups;
    RowGroup open{RebalanceWords::tr("Nobody has room"),
                  format::count(static_cast<qint64>(plan.unplaced.size())),
                  Mark::Amber,
                  {}};
    for (const RebalanceMove& move : plan.unplaced)
        open.rows.append(moveRowOf(move));
    RowGroup changes{
        RebalanceWords::tr("Changes"), format::count(static_cast<qint64>(plan.moves.size())), Mark::None, {}};
    for (const RebalanceMove& move : plan.moves)
        changes.rows.append(moveRowOf(move));
    RowGroup loads{RebalanceWords::tr("Load afterwards"), {}, Mark::None, {}};
    for (const RebalanceLoad& load : plan.loads)
        loads.rows.append(loadRowOf(load));
    for (const RowGroup& group : {open, changes, loads}) {
        if (!group.rows.isEmpty())
            groups.append(group);
    }
    return groups;
}

QString planSummary(const RebalanceProposal& plan)
{
    const double gap = plan.bound > 0 ? (plan.bound - plan.totalFit) / plan.bound : 0;
    return format::joined(
        {RebalanceWords::tr("%1 of %2 customers change").arg(plan.moves.size()).arg(plan.customers),
         RebalanceWords::tr("fit in all %1").arg(plan.totalFit, 0, 'f', 1),
         gap < 0.00005 ? RebalanceWords::tr("no plan is better")
                       : RebalanceWords::tr("no plan is more than %1 better")
                             .arg(u"%1 %"_s.arg(100 * gap, 0, 'f', 2))});
}

void changeMove(RebalanceProposal& plan, const Uuid& customer, const Fit& to)
{
    RebalanceMove* move = findMove(plan, customer);
    if (!move)
        return;
    const int weight = tierWeight(move->tierRank);
    if (move->to)
        addLoad(plan, move->to, -weight);
    addLoad(plan, to.engineer, weight);
    plan.totalFit += to.score - move->fitAfter;
    move->to = to.engineer;
    move->toName = to.name;
    move->toNumber = to.number;
    move->fitAfter = to.score;
    move->continuityAfter = to.parts[static_cast<size_t>(FitPart::Continuity)].points;
    move->guards.clear();
    for (const FitGuardLine& line : to.guards) {
        if (line.holds)
            move->guards.push_back(line.guard);
    }
    if (to.engineer == move->from)
        dropMove(plan, customer);
}

void dropMove(RebalanceProposal& plan, const Uuid& customer)
{
    const auto found =
        std::ranges::find_if(plan.moves, [&](const RebalanceMove& m) { return m.customer.uuid == customer; });
    if (found == plan.moves.end())
        return;
    const int weight = tierWeight(found->tierRank);
    addLoad(plan, found->to, -weight);
    if (found->from)
        addLoad(plan, found->from, weight);
    plan.totalFit += found->fitBefore - found->fitAfter;
    plan.moves.erase(found);
}

} // namespace zhike
