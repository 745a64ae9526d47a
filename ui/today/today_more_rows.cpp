// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of Today that others wait for or that fall due by themselves: proposals, findings, care calls, fees.
#include "ui/contract/fee_words.h"
#include "ui/parts/format.h"
#include "ui/shell/search_answer.h"
#include "ui/today/today_row_parts.h"

using namespace Qt::StringLiterals;

namespace zhike::todayrows {

namespace {

Row proposalRow(const WaitingProposal& p, const Clock& clock)
{
    Row row;
    row.id = p.id.uuid;
    row.kind = static_cast<int>(EntityKind::TierAssignment);
    row.icon = u"tier"_s;
    row.title = TodayText::tr("%1: %2 → %3")
                    .arg(p.customerName,
                         p.currentName.isEmpty() ? TodayText::tr("no tier")
                                                 : tierWord(p.currentName, p.currentEnglishName),
                         tierWord(p.tierName, p.tierEnglishName));
    row.subtitle = format::joined({p.proposedBy, p.reason.left(200).simplified()});
    row.toolTip = p.reason;
    row.badge = tierWord(p.tierName, p.tierEnglishName);
    row.badgeRank = p.tierRank;
    row.right1 = TodayText::tr("from %1").arg(format::plainDate(p.from));
    row.right1Ink = p.from < clock.today() ? Ink::Amber : Ink::Plain;
    row.right2 = TodayText::tr("proposed %1").arg(format::relativeDay(p.proposedOn, clock.today()));
    row.action = TodayText::tr("Decide …");
    setExtra(row, {TodayAction::Decide, {}, {}});
    return row;
}

Row findingRow(const OpenFinding& f, const Clock& clock)
{
    Row row;
    row.id = f.id.uuid;
    row.kind = static_cast<int>(EntityKind::Finding);
    row.icon = u"warning"_s;
    row.title = f.text.simplified();
    row.tag = enumLabel(f.severity);
    row.tagKind = f.severity == Severity::High     ? TagKind::Red
                  : f.severity == Severity::Medium ? TagKind::Amber
                                                   : TagKind::Grey;
    row.subtitle =
        format::joined({f.customerName, TodayText::tr("from %1 on %2")
                                            .arg(enumLabel(f.visitKind),
                                                 format::dayAndMonth(f.visitAt.dateIn(clock.zone())))});
    row.badge = f.tier;
    row.badgeRank = f.tierRank;
    row.toolTip = f.text;
    row.right1 = TodayText::tr("no next step");
    row.right1Ink = Ink::Amber;
    row.right2 = format::relativeDay(f.visitAt.dateIn(clock.zone()), clock.today());
    row.action = TodayText::tr("Follow up");
    setExtra(row, {TodayAction::FollowUp, {}, f.visit.uuid});
    return row;
}

Row callRow(const Suggestion& s, const Clock& clock)
{
    Row row;
    row.id = s.customer.uuid;
    row.kind = static_cast<int>(EntityKind::Customer);
    row.icon = u"phone"_s;
    row.title = format::joined({enumLabel(VisitKind::CareCall), s.customerName});
    row.subtitle = format::joined(
        {TodayText::tr("every %n day(s)", nullptr, s.everyDays),
         s.last.isValid() ? TodayText::tr("last on %1").arg(format::shortDate(s.last, clock.today()))
                          : TodayText::tr("never called yet"),
         s.engineerName});
    row.badge = s.tier;
    row.badgeRank = s.tierRank;
    const auto late = static_cast<int>(s.due.by.daysTo(clock.today()));
    row.right1 = late > 0 ? TodayText::tr("%n day(s) overdue", nullptr, late) : TodayText::tr("Today");
    row.right1Ink = late > 0 ? Ink::Amber : Ink::Plain;
    row.right2 = TodayText::tr("was due %1").arg(format::shortDate(s.due.by, clock.today()));
    row.action = TodayText::tr("Plan");
    setExtra(row, {TodayAction::PlanCall, {}, {}});
    return row;
}

/// At the right as elsewhere on this page: what presses over what it is about.
Row feeRow(const InstalmentLine& line, const Clock& clock)
{
    Row row = rowOfInstalment(line, std::nullopt, clock.today());
    row.icon = u"money"_s;
    const DueWords due = dueTexts(line.instalment.dueOn, clock.today());
    row.title = TodayText::tr("%1: %2").arg(
        line.instalment.askedOn.isValid() ? TodayText::tr("Awaited") : TodayText::tr("To be asked for"),
        format::money(line.outstanding().amount));
    row.subtitle = format::joined({line.customer.name, line.contractNumber, periodWords(line.instalment)});
    row.right1 = due.text;
    row.right1Ink = due.ink;
    row.right2 = due.note;
    row.right2Ink = Ink::Quiet;
    setExtra(row, {TodayAction::None, {}, {}});
    return row;
}

Row promiseRow(const CommitmentLine& line, const Clock& clock)
{
    Row row = rowOfCommitment(line, clock.today());
    row.icon = u"check"_s;
    row.action.clear();
    setExtra(row, {TodayAction::None, {}, {}});
    return row;
}

Row renewalRow(const RenewalCard& card, const Clock& clock)
{
    Row row;
    row.id = card.id.uuid;
    row.kind = static_cast<int>(EntityKind::Contract);
    row.icon = u"contract"_s;
    row.title = TodayText::tr("Renewal of %1").arg(card.number);
    row.subtitle = format::joined({card.customerName, card.stage ? enumLabel(*card.stage) : QString(),
                                   card.fee ? format::money(card.fee->amount) : QString()});
    row.badge = card.tier;
    row.badgeRank = card.tierRank;
    row.right1 = TodayText::tr("ends %1").arg(format::shortDate(card.endsOn, clock.today()));
    row.right2 = format::relativeDay(card.endsOn, clock.today());
    setExtra(row, {TodayAction::None, {}, {}});
    return row;
}

} // namespace

void setExtra(Row& row, const TodayExtra& extra)
{
    row.extra = QVariant::fromValue(extra);
}

Row othersRow(qint64 others, const QString& text, const QString& page)
{
    Row row;
    row.id = Uuid{{0xff, static_cast<std::uint8_t>(page.size())}};
    row.title = text.arg(format::count(others));
    row.icon = u"list"_s;
    row.archived = true;
    setExtra(row, {TodayAction::None, page, {}});
    return row;
}

RowGroup group(const QString& title, Mark dot, QVector<Row> rows, qint64 count)
{
    return {title, TodayText::tr("%n item(s)", nullptr, static_cast<int>(count)), dot, std::move(rows)};
}

void addFindings(QVector<RowGroup>& groups, const Today& today, const Clock& clock)
{
    QVector<Row> rows;
    for (const OpenFinding& f : today.findings)
        rows += findingRow(f, clock);
    if (!rows.isEmpty())
        groups +=
            group(TodayText::tr("Findings of visits without a next step"), Mark::Amber, rows, rows.size());
}

void addProposals(QVector<RowGroup>& groups, const Today& today, const Clock& clock)
{
    QVector<Row> rows;
    for (const WaitingProposal& p : today.proposals)
        rows += proposalRow(p, clock);
    if (rows.isEmpty())
        return;
    if (const auto others = today.waitingProposals - rows.size(); others > 0)
        rows += othersRow(others, TodayText::tr("%1 other proposals"), u"tiers"_s);
    groups += group(TodayText::tr("Proposals to decide"), Mark::Accent, rows, today.waitingProposals);
}

void addCalls(QVector<RowGroup>& groups, const Today& today, const Clock& clock)
{
    QVector<Row> rows;
    for (const Suggestion& s : today.careCalls)
        rows += callRow(s, clock);
    if (rows.isEmpty())
        return;
    if (const auto others = today.dueCalls - static_cast<qint64>(today.careCalls.size()); others > 0)
        rows += othersRow(others, TodayText::tr("%1 other care calls that are due"), u"visits"_s);
    if (rows.back().kind < 0)
        rows.back().id.bytes[2] = 1; // not the line of visits that nobody wrote down
    groups += group(TodayText::tr("Care calls due"), Mark::Amber, rows, today.dueCalls);
}

void addFees(QVector<RowGroup>& groups, const Today& today, const Clock& clock)
{
    QVector<Row> rows;
    for (const InstalmentLine& line : today.fees.instalments)
        rows += feeRow(line, clock);
    for (const CommitmentLine& line : today.fees.commitments)
        rows += promiseRow(line, clock);
    for (const RenewalCard& card : today.renewals)
        rows += renewalRow(card, clock);
    if (rows.isEmpty())
        return;
    const qint64 others = today.fees.instalmentCount + today.fees.commitmentCount -
                          std::ssize(today.fees.instalments) - std::ssize(today.fees.commitments);
    const qint64 count = rows.size() + others;
    if (others > 0)
        rows += othersRow(others, TodayText::tr("%1 other instalments and commitments"), u"contracts"_s);
    groups += group(TodayText::tr("Contracts and fees, the next 60 days"), Mark::Grey, rows, count);
}

} // namespace zhike::todayrows
