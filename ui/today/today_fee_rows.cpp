// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in soon, beside the list: instalments with what stands in their way, and contracts that end.
#include "ui/contract/fee_words.h"
#include "ui/parts/format.h"
#include "ui/today/today_row_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int healthy = 75; ///< above it, health is no concern

struct Dated {
    QDate day;
    Row row;
};

/// 未就绪：投诉未关闭 1・超时未说明 1
QString inTheWay(const FeeReadiness& fee)
{
    QVector<std::pair<ObstacleKind, int>> kinds;
    for (const Obstacle& o : fee.obstacles) {
        if (fee.acceptanceOf(o))
            continue;
        const auto known = std::ranges::find(kinds, o.kind, &std::pair<ObstacleKind, int>::first);
        if (known != kinds.end())
            ++known->second;
        else
            kinds.emplaceBack(o.kind, 1);
    }
    QStringList words;
    for (const auto& [kind, n] : kinds)
        words << u"%1 %2"_s.arg(enumLabel(kind), format::count(n));
    return TodayText::tr("Not ready: %1").arg(format::joined(words));
}

void showDay(Row& row, QDate day, QDate today)
{
    const auto late = static_cast<int>(day.daysTo(today));
    row.right2 = late > 0 ? TodayText::tr("%n day(s) overdue", nullptr, late) : format::shortDate(day, today);
    row.right2Ink = late > 0 ? Ink::Red : Ink::Quiet;
}

Row instalmentRow(const Today& today, const InstalmentLine& line, const Clock& clock)
{
    const Instalment& i = line.instalment;
    Row row;
    row.id = i.id.uuid;
    row.kind = static_cast<int>(EntityKind::Instalment);
    row.icon = u"money"_s;
    const QString what = i.note.simplified();
    row.title = format::joined({line.customer.name, what.isEmpty() ? TodayText::tr("instalment") : what});
    row.subtitle = line.contractNumber;
    if (const auto found = today.readiness.constFind(i.id.uuid); found != today.readiness.constEnd()) {
        const FeeState state = found->state();
        row.subtitle = state == FeeState::Blocked ? inTheWay(*found) : enumLabel(state);
        row.subtitleInk = state == FeeState::Ready                                          ? Ink::Green
                          : state == FeeState::Blocked || state == FeeState::PartlyReceived ? Ink::Amber
                                                                                            : Ink::Quiet;
    }
    row.toolTip = format::joined({row.title, line.contractNumber, periodWords(i), row.subtitle});
    row.right1 = format::money(line.outstanding().amount);
    showDay(row, i.dueOn, clock.today());
    return row;
}

Row renewalRow(const RenewalCard& card, const Clock& clock)
{
    Row row;
    row.id = card.id.uuid;
    row.kind = static_cast<int>(EntityKind::Contract);
    row.icon = u"contract"_s;
    row.title = format::joined({card.customerName, TodayText::tr("renewal")});
    const QString health = card.health < 0 ? QString() : TodayText::tr("health %1").arg(card.health);
    row.subtitle = format::joined({health, card.stage ? enumLabel(*card.stage) : QString(), card.number});
    row.subtitleInk = card.health >= 0 && card.health <= healthy ? Ink::Amber : Ink::Quiet;
    row.toolTip = format::joined({row.title, row.subtitle, card.note});
    row.right1 = card.fee ? format::money(card.fee->amount) : QString();
    showDay(row, card.endsOn, clock.today());
    return row;
}

} // namespace

QVector<Row> feeRows(const Today& today, const Clock& clock)
{
    std::vector<Dated> dated;
    for (const InstalmentLine& line : today.fees.instalments)
        dated.push_back({line.instalment.dueOn, instalmentRow(today, line, clock)});
    for (const RenewalCard& card : today.renewals.cards)
        dated.push_back({card.endsOn, renewalRow(card, clock)});
    std::ranges::stable_sort(dated, {}, &Dated::day);
    QVector<Row> rows;
    for (Dated& each : dated)
        rows += std::move(each.row);
    // Of either kind only the first are here: behind the last of a kind that is cut, rows may be missing.
    return rows.mid(0, Today::shownFees);
}

} // namespace zhike
