// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contract/renewal_lines.h"

#include "ui/parts/format.h"
#include "ui/parts/health_words.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct RenewalLinesWords {
    Q_DECLARE_TR_FUNCTIONS(RenewalLines)
};

constexpr int days = 120, names = 200, narrow = 80, sums = 128, numbers = 112, people = 96, notes = 240;
constexpr int highestRank = 1'000;
constexpr int urgentDays = 30;
constexpr QChar first = u'0', among = u'1', last = u'2'; ///< what is over stands first, what is missing last

/// What the table sorts by; also the places of the columns.
enum Column { ByCustomer, ByTier, ByContract, ByFee, ByEnd, ByLeft, ByStage, ByHealth, ByManager, ByNote };

Cell wordCell(const QString& text)
{
    return text.isEmpty() ? Cell{u"–"_s, u""_s, Ink::Quiet} : Cell{text, {}, Ink::Soft};
}

Ink urgency(qint64 daysLeft)
{
    return daysLeft < 0 ? Ink::Red : daysLeft <= urgentDays ? Ink::Amber : Ink::Plain;
}

QVector<Cell> cellsOf(const RenewalCard& card, QDate today)
{
    const qint64 left = today.daysTo(card.endsOn);
    const Ink ink = urgency(left);
    const Cell fee = card.fee ? Cell{format::money(card.fee->amount),
                                     QString::number(double(card.fee->amount) / 100, 'f', 2), Ink::Plain}
                              : Cell{u"–"_s, u""_s, Ink::Quiet};
    return {{card.customerName, {}, Ink::Plain},
            {},
            wordCell(card.number),
            fee,
            {format::plainDate(card.endsOn), card.endsOn.toString(Qt::ISODate), ink},
            {format::count(left), QString::number(left), ink},
            wordCell(card.stage ? enumLabel(*card.stage) : QString()),
            card.health < 0 ? Cell{u"–"_s, u""_s, Ink::Quiet}
                            : Cell{QString::number(card.health), {}, Ink::Plain},
            wordCell(card.manager),
            wordCell(card.note.simplified())};
}

QVector<GroupPlace> groupsOf(const RenewalCard& card, QDate month)
{
    const QString name = month.toString(u"yyyy-MM"_s);
    const GroupPlace byMonth =
        month.isValid() ? GroupPlace{among + name, name}
                        : GroupPlace{first, RenewalLinesWords::tr("Over, not renewed"), {}, Mark::Red};
    const GroupPlace byTier =
        card.tierRank < 0
            ? GroupPlace{last, RenewalLinesWords::tr("Without a tier")}
            : GroupPlace{among + u"%1"_s.arg(highestRank - card.tierRank, 4, 10, QChar(u'0')), card.tier};
    const GroupPlace byManager = card.manager.isEmpty()
                                     ? GroupPlace{last, RenewalLinesWords::tr("Without an account manager")}
                                     : GroupPlace{among + SortKey::ofName(card.manager).text, card.manager};
    const GroupPlace byStage =
        card.stage ? GroupPlace{among + QString::number(int(*card.stage)), enumLabel(*card.stage)}
                   : GroupPlace{first, RenewalLinesWords::tr("Not spoken about yet")};
    return {byMonth, byTier, byManager, byStage};
}

ListLine lineOf(const RenewalCard& card, QDate month, QDate today)
{
    ListLine line;
    line.row.id = card.id.uuid;
    line.row.kind = static_cast<int>(EntityKind::Contract);
    line.row.title = card.customerName;
    line.row.subtitle = card.number;
    line.row.badge = card.tier;
    line.row.badgeRank = card.tierRank;
    line.row.cells = cellsOf(card, today);
    line.keys = {SortKey::ofName(card.customerName),
                 card.tierRank < 0 ? SortKey() : SortKey::of(card.tierRank),
                 SortKey::ofText(card.number),
                 card.fee ? SortKey::of(double(card.fee->amount)) : SortKey(),
                 SortKey::of(card.endsOn),
                 SortKey::of(double(today.daysTo(card.endsOn))),
                 card.stage ? SortKey::of(int(*card.stage)) : SortKey(),
                 card.health < 0 ? SortKey() : SortKey::of(card.health),
                 SortKey::ofName(card.manager),
                 SortKey::ofText(card.note)};
    line.groups = groupsOf(card, month);
    return line;
}

QString feesOf(const QVector<const ListLine*>& lines)
{
    double sum = 0;
    for (const ListLine* line : lines)
        sum += line->keys[ByFee].number;
    return format::money(qint64(sum));
}

QString countAndFees(const QVector<const ListLine*>& lines)
{
    return format::joined({format::count(lines.size()), feesOf(lines)});
}

} // namespace

ShortListDesign renewalListDesign()
{
    ShortListDesign design;
    design.key = u"contracts/renewalList"_s;
    design.kind = EntityKind::Contract;
    design.fileName = RenewalLinesWords::tr("renewals");
    design.columns = {tableColumn("customer", RenewalLinesWords::tr("Customer"), names, ByCustomer),
                      tableColumn("tier", RenewalLinesWords::tr("Tier"), narrow, ByTier),
                      tableColumn("contract", RenewalLinesWords::tr("Contract"), numbers, ByContract),
                      figureColumn("fee", RenewalLinesWords::tr("Annual fee"), sums, ByFee),
                      tableColumn("end", RenewalLinesWords::tr("Last day"), days, ByEnd),
                      tableColumn("left", RenewalLinesWords::tr("Days left"), narrow, ByLeft),
                      tableColumn("stage", RenewalLinesWords::tr("Renewal"), narrow, ByStage),
                      tableColumn("health", RenewalLinesWords::tr("Health"), narrow, ByHealth),
                      tableColumn("manager", RenewalLinesWords::tr("Account manager"), people, ByManager),
                      tableColumn("note", RenewalLinesWords::tr("Note"), notes, ByNote)};
    design.columns[ByTier].badge = true;
    design.columns[ByTier].greatestFirst = true;
    design.columns[ByLeft].number = true;
    design.columns[ByHealth].number = true;
    design.columns[ByHealth].definition = healthDefinition();
    design.columns[ByFee].definition = RenewalLinesWords::tr("In yuan a year, of the contract that ends.");
    design.columns[ByLeft].definition =
        RenewalLinesWords::tr("Days until the contract's last day; below 0 it has ended.");
    design.usual = RenewalLinesWords::tr("As they come");
    design.groupings = {RenewalLinesWords::tr("By month"), RenewalLinesWords::tr("By tier"),
                        RenewalLinesWords::tr("By account manager"), RenewalLinesWords::tr("By stage")};
    design.grouping = 0;
    design.note = countAndFees;
    design.sums = feesOf;
    return design;
}

QVector<ListLine> renewalLines(const RenewalBoard& board)
{
    QVector<ListLine> lines;
    for (const RenewalMonth& month : board.months) {
        for (const RenewalCard& card : month.cards)
            lines.append(lineOf(card, month.month, board.today));
    }
    return lines;
}

} // namespace zhike
