// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/fee_rows.h"

#include "ui/contract/fee_words.h"
#include "ui/parts/format.h"
#include <QtCore/QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct FeeRowsWords {
    Q_DECLARE_TR_FUNCTIONS(FeeRows)
};

QString numberOf(const CustomerPage& page, Id<Contract> id)
{
    const auto found =
        std::ranges::find(page.contracts, id, [](const ContractLine& l) { return l.contract.id; });
    return found == page.contracts.end() ? QString() : found->contract.number;
}

FeeState stateOf(const Instalment& i)
{
    if (i.receivedOn.isValid())
        return FeeState::Received;
    return i.receivedAmount ? FeeState::PartlyReceived : FeeState::Asked;
}

Row instalmentRow(const CustomerPage& page, const Instalment& i)
{
    const bool begun = i.askedOn.isValid() || i.receivedAmount || i.receivedOn.isValid();
    const InstalmentLine line{i, {}, numberOf(page, i.contract)};
    Row row =
        rowOfInstalment(line, begun ? std::optional(FeeStanding{stateOf(i), 0}) : std::nullopt, page.today);
    row.icon = u"money"_s;
    row.title = format::joined({line.contractNumber, periodWords(i)});
    row.subtitle =
        format::joined({i.receivedOn.isValid() ? FeeRowsWords::tr("due %1").arg(format::plainDate(i.dueOn))
                                               : format::relativeDay(i.dueOn, page.today),
                        i.note.simplified()});
    row.action = i.receivedOn.isValid() ? QString() : FeeRowsWords::tr("Open");
    return row;
}

Row commitmentRow(const CustomerPage& page, const Commitment& c)
{
    Row row = rowOfCommitment({c, {}, numberOf(page, c.contract)}, page.today);
    row.icon = u"check"_s;
    row.subtitle = format::joined({numberOf(page, c.contract), c.outcomeNote.simplified()});
    return row;
}

QString shareOf(Fen part, const std::optional<Fen>& fee)
{
    if (!fee || fee->amount <= 0)
        return {};
    return FeeRowsWords::tr("%1 of the fee")
        .arg(format::percent(static_cast<double>(part.amount) / static_cast<double>(fee->amount)));
}

Row costRow(const QString& title, const ClassCost& cost, const CostToServe& all)
{
    Row row;
    row.icon = u"chart"_s;
    row.title = title;
    QStringList facts{FeeRowsWords::tr("%n visit(s)", nullptr, cost.visits),
                      FeeRowsWords::tr("%1 of work").arg(format::minutes(cost.minutes))};
    if (cost.travel.amount > 0)
        facts << FeeRowsWords::tr("travel %1").arg(format::money(cost.travel.amount));
    if (cost.parts.amount > 0)
        facts << FeeRowsWords::tr("parts %1").arg(format::money(cost.parts.amount));
    row.subtitle = format::joined(facts);
    row.right1 = format::money(cost.total().amount);
    row.right2 = shareOf(cost.total(), all.fee);
    return row;
}

Row marginRow(const CostToServe& all)
{
    Row row;
    row.icon = u"money"_s;
    row.title = FeeRowsWords::tr("Margin");
    row.subtitle =
        all.fee
            ? FeeRowsWords::tr("fee %1 less cost %2")
                  .arg(format::money(all.fee->amount), format::money(all.total().amount))
            : FeeRowsWords::tr("no fee to set against the cost of %1").arg(format::money(all.total().amount));
    if (const auto margin = all.margin()) {
        row.right1 = format::money(margin->amount);
        row.right1Ink = margin->amount < 0 ? Ink::Red : Ink::Green;
        row.right2 = shareOf(*margin, all.fee);
    } else {
        row.right1 = u"–"_s;
    }
    row.toolTip = FeeRowsWords::tr("Hours × %1, with travel and parts").arg(format::money(all.rate.amount));
    return row;
}

RowGroup costGroup(const YearOfService& service)
{
    const CostToServe& cost = service.cost;
    RowGroup group;
    group.title = FeeRowsWords::tr("Cost to serve");
    group.note = FeeRowsWords::tr("%1 to %2")
                     .arg(format::plainDate(service.year.from), format::plainDate(service.year.to));
    for (const ValueClass c : {ValueClass::Compensating, ValueClass::Basic, ValueClass::AddedValue}) {
        if (cost.of(c).visits > 0)
            group.rows.append(costRow(enumLabel(c), cost.of(c), cost));
    }
    if (cost.unclassified.visits > 0)
        group.rows.append(costRow(FeeRowsWords::tr("Without a value class"), cost.unclassified, cost));
    group.rows.append(marginRow(cost));
    return group;
}

} // namespace

QVector<RowGroup> feeGroups(const CustomerPage& page, const CustomerFees& fees)
{
    QVector<RowGroup> groups;
    RowGroup instalments{
        FeeRowsWords::tr("Instalments"), format::count(std::ssize(fees.instalments)), Mark::None, {}};
    for (const Instalment& i : fees.instalments)
        instalments.rows.append(instalmentRow(page, i));
    RowGroup commitments{
        FeeRowsWords::tr("Commitments"), format::count(std::ssize(fees.commitments)), Mark::None, {}};
    for (const Commitment& c : fees.commitments)
        commitments.rows.append(commitmentRow(page, c));
    if (!instalments.rows.isEmpty())
        groups.append(std::move(instalments));
    if (!commitments.rows.isEmpty())
        groups.append(std::move(commitments));
    if (fees.service.cost.visits() > 0 || fees.service.cost.fee)
        groups.append(costGroup(fees.service));
    return groups;
}

} // namespace zhike
