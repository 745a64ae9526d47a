// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contract/fee_lines.h"

#include "ui/parts/format.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct FeeLinesWords {
    Q_DECLARE_TR_FUNCTIONS(FeeLines)
};

constexpr int days = 128, names = 200, narrow = 80, sums = 128, numbers = 112, periods = 216, people = 96,
              figures = 200;
constexpr int highestRank = 1'000;
constexpr QChar among = u'1', last = u'2'; ///< groups of what is missing come last

TableColumn badge(TableColumn c)
{
    c.badge = true;
    c.greatestFirst = true;
    return c;
}

TableColumn hidden(TableColumn c)
{
    c.shown = false;
    return c;
}

Cell dayCell(QDate day)
{
    if (!day.isValid())
        return {u"–"_s, u""_s, Ink::Quiet};
    return {format::plainDate(day), day.toString(Qt::ISODate), Ink::Plain};
}

Cell wordCell(const QString& text, Ink ink = Ink::Soft)
{
    return text.isEmpty() ? Cell{u"–"_s, u""_s, Ink::Quiet} : Cell{text, {}, ink};
}

GroupPlace monthGroup(QDate day)
{
    const QString month = day.toString(u"yyyy-MM"_s);
    return day.isValid() ? GroupPlace{among + month, month}
                         : GroupPlace{last, FeeLinesWords::tr("Without a date")};
}

GroupPlace tierGroup(const OfCustomer& customer)
{
    if (customer.tierRank < 0)
        return {last, FeeLinesWords::tr("Without a tier")};
    return {among + u"%1"_s.arg(highestRank - customer.tierRank, 4, 10, QChar(u'0')), customer.tier};
}

GroupPlace managerGroup(const OfCustomer& customer)
{
    if (customer.manager.isEmpty())
        return {last, FeeLinesWords::tr("Without an account manager")};
    return {among + SortKey::ofName(customer.manager).text, customer.manager};
}

// Instalments.

enum Fee {
    ByDue,
    ByFeeCustomer,
    ByFeeTier,
    ByAmount,
    ByStanding,
    ByFeeContract,
    ByPeriod,
    ByAsked,
    ByReceived,
    ByFeeManager
};

Fen amountOf(const InstalmentLine& line)
{
    const Instalment& i = line.instalment;
    return i.receivedOn.isValid() ? i.receivedAmount.value_or(i.amount) : line.outstanding();
}

QString plainMoney(Fen amount)
{
    return u"%1.%2"_s.arg(amount.amount / 100).arg(std::abs(amount.amount % 100), 2, 10, QChar(u'0'));
}

QString sumOf(const QVector<const ListLine*>& lines)
{
    double sum = 0;
    for (const ListLine* line : lines)
        sum += line->keys[ByAmount].number;
    return format::money(qint64(sum));
}

/// How many there are, and what they come to.
QString countAndSum(const QVector<const ListLine*>& lines)
{
    return format::joined({format::count(lines.size()), sumOf(lines)});
}

Mark markOf(InstalmentStretch stretch)
{
    return stretch == InstalmentStretch::Overdue ? Mark::Red
           : stretch == InstalmentStretch::Soon  ? Mark::Amber
                                                 : Mark::Grey;
}

ListLine lineOf(const InstalmentLine& line, const InstalmentGroup& group,
                const std::optional<FeeStanding>& standing, QDate today)
{
    const Instalment& i = line.instalment;
    ListLine all{rowOfInstalment(line, standing, today), {}, {}};
    all.keys = {SortKey::of(i.dueOn),
                SortKey::ofName(line.customer.name),
                line.customer.tierRank < 0 ? SortKey() : SortKey::of(line.customer.tierRank),
                SortKey::of(double(amountOf(line).amount)),
                standing ? SortKey::of(int(standing->state)) : SortKey(),
                SortKey::ofText(line.contractNumber),
                SortKey::of(i.periodFrom),
                SortKey::of(i.askedOn),
                SortKey::of(i.receivedOn),
                SortKey::ofName(line.customer.manager)};
    const bool late = !i.receivedOn.isValid() && i.dueOn < today;
    Cell due = dayCell(i.dueOn);
    due.ink = late ? Ink::Red : due.ink;
    all.row.cells = {due,
                     wordCell(line.customer.name, Ink::Plain),
                     {},
                     {format::money(amountOf(line).amount), plainMoney(amountOf(line)), Ink::Plain},
                     wordCell(standing ? feeWord(standing->state, standing->open) : QString()),
                     wordCell(line.contractNumber),
                     wordCell(periodWords(i)),
                     dayCell(i.askedOn),
                     dayCell(i.receivedOn),
                     wordCell(line.customer.manager)};
    // A stretch may hold more than are shown: its head says how many there really are.
    all.groups = {{QString::number(int(group.stretch)), stretchWord(group.stretch),
                   format::joined({format::count(group.count), format::money(group.sum.amount)}),
                   markOf(group.stretch)},
                  monthGroup(i.receivedOn.isValid() ? i.receivedOn : i.dueOn),
                  tierGroup(line.customer),
                  managerGroup(line.customer)};
    return all;
}

// Commitments.

enum Promise { ByIndicator, ByTarget, ByCustomer, ByTier, ByDueOn, ByHow, ByDecided, ByContract, ByManager };

ListLine lineOf(const CommitmentLine& line, const GroupPlace& place, QDate today)
{
    const Commitment& c = line.commitment;
    ListLine all{rowOfCommitment(line, today), {}, {}};
    all.keys = {SortKey::ofName(c.indicator),
                SortKey::ofText(c.target),
                SortKey::ofName(line.customer.name),
                line.customer.tierRank < 0 ? SortKey() : SortKey::of(line.customer.tierRank),
                SortKey::of(c.dueOn),
                SortKey::of(int(c.outcome)),
                SortKey::of(c.decidedOn),
                SortKey::ofText(line.contractNumber),
                SortKey::ofName(line.customer.manager)};
    Cell due = dayCell(c.dueOn);
    due.ink = c.outcome == Outcome::Open && c.dueOn < today ? Ink::Red : due.ink;
    const Ink how = c.outcome == Outcome::Kept     ? Ink::Green
                    : c.outcome == Outcome::Broken ? Ink::Red
                                                   : Ink::Soft;
    all.row.cells = {wordCell(c.indicator, Ink::Plain),
                     wordCell(c.target),
                     wordCell(line.customer.name, Ink::Plain),
                     {},
                     due,
                     wordCell(enumLabel(c.outcome), how),
                     dayCell(c.decidedOn),
                     wordCell(line.contractNumber),
                     wordCell(line.customer.manager)};
    all.groups = {place, monthGroup(c.dueOn), tierGroup(line.customer), managerGroup(line.customer)};
    return all;
}

} // namespace

ShortListDesign instalmentListDesign()
{
    ShortListDesign design;
    design.key = u"contracts/instalmentList"_s;
    design.kind = EntityKind::Instalment;
    design.fileName = FeeLinesWords::tr("instalments");
    TableColumn amount = tableColumn("amount", FeeLinesWords::tr("Amount"), sums, ByAmount);
    amount.number = true;
    amount.greatestFirst = true;
    amount.definition = FeeLinesWords::tr("What the customer owes with this instalment, in yuan.");
    design.columns = {tableColumn("due", FeeLinesWords::tr("Due"), days, ByDue),
                      tableColumn("customer", FeeLinesWords::tr("Customer"), names, ByFeeCustomer),
                      badge(tableColumn("tier", FeeLinesWords::tr("Tier"), narrow, ByFeeTier)),
                      amount,
                      tableColumn("standing", FeeLinesWords::tr("Readiness"), numbers, ByStanding),
                      tableColumn("contract", FeeLinesWords::tr("Contract"), numbers, ByFeeContract),
                      tableColumn("period", FeeLinesWords::tr("Days of service"), periods, ByPeriod),
                      tableColumn("asked", FeeLinesWords::tr("Asked for"), days, ByAsked),
                      hidden(tableColumn("received", FeeLinesWords::tr("Received"), days, ByReceived)),
                      tableColumn("manager", FeeLinesWords::tr("Account manager"), people, ByFeeManager)};
    design.usual = FeeLinesWords::tr("As they come");
    design.groupings = {FeeLinesWords::tr("By what is due"), FeeLinesWords::tr("By month"),
                        FeeLinesWords::tr("By tier"), FeeLinesWords::tr("By account manager")};
    design.grouping = 0;
    design.note = countAndSum;
    design.sums = sumOf;
    return design;
}

QVector<ListLine> instalmentLines(const std::vector<InstalmentGroup>& groups,
                                  const QHash<Uuid, FeeStanding>& standings, QDate today)
{
    QVector<ListLine> lines;
    for (const InstalmentGroup& group : groups) {
        for (const InstalmentLine& line : group.lines) {
            const auto known = standings.constFind(line.instalment.id.uuid);
            lines.append(lineOf(
                line, group,
                known == standings.constEnd() ? std::nullopt : std::optional<FeeStanding>(*known), today));
        }
    }
    return lines;
}

ShortListDesign commitmentListDesign()
{
    ShortListDesign design;
    design.key = u"contracts/commitmentList"_s;
    design.kind = EntityKind::Commitment;
    design.fileName = FeeLinesWords::tr("commitments");
    design.columns = {tableColumn("indicator", FeeLinesWords::tr("Indicator"), figures, ByIndicator),
                      tableColumn("target", FeeLinesWords::tr("Target"), numbers, ByTarget),
                      tableColumn("customer", FeeLinesWords::tr("Customer"), names, ByCustomer),
                      badge(tableColumn("tier", FeeLinesWords::tr("Tier"), narrow, ByTier)),
                      tableColumn("due", FeeLinesWords::tr("Due"), days, ByDueOn),
                      tableColumn("outcome", FeeLinesWords::tr("Outcome"), narrow, ByHow),
                      tableColumn("decided", FeeLinesWords::tr("Decided"), days, ByDecided),
                      tableColumn("contract", FeeLinesWords::tr("Contract"), numbers, ByContract),
                      tableColumn("manager", FeeLinesWords::tr("Account manager"), people, ByManager)};
    design.usual = FeeLinesWords::tr("As they come");
    design.groupings = {FeeLinesWords::tr("By what is to be done"), FeeLinesWords::tr("By month"),
                        FeeLinesWords::tr("By tier"), FeeLinesWords::tr("By account manager")};
    design.grouping = 0;
    return design;
}

QVector<ListLine> commitmentLines(const CommitmentList& all)
{
    QVector<ListLine> lines;
    const auto add = [&](const std::vector<CommitmentLine>& some, const GroupPlace& place) {
        for (const CommitmentLine& line : some)
            lines.append(lineOf(line, place, all.today));
    };
    add(all.overdue,
        {u"0"_s, FeeLinesWords::tr("Due, not decided"), format::count(all.overdueCount), Mark::Red});
    add(all.open, {u"1"_s, FeeLinesWords::tr("To come"), format::count(all.openCount), Mark::Accent});
    add(all.decided, {u"2"_s, FeeLinesWords::tr("Decided in the last twelve months"),
                      format::count(std::ssize(all.decided)), Mark::Grey});
    return lines;
}

} // namespace zhike
