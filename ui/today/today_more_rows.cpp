// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of Today that others wait for or that fall due by themselves: proposals, findings, promises.
#include "core/tier/advice_json.h"
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
    row.title = TodayText::tr("Tier: %1 → %2")
                    .arg(p.currentName.isEmpty() ? TodayText::tr("no tier")
                                                 : tierWord(p.currentName, p.currentEnglishName),
                         tierWord(p.tierName, p.tierEnglishName));
    if (const auto advice = adviceFromText(p.advice); advice && advice->score)
        row.title =
            TodayText::tr("%1, advised score %2").arg(row.title, QLocale().toString(*advice->score, 'f', 1));
    row.subtitle = format::joined(
        {p.customerName,
         p.proposedBy.isEmpty() ? QString() : TodayText::tr("proposed by %1").arg(p.proposedBy),
         p.reason.left(200).simplified()});
    row.toolTip = p.reason;
    row.badge = p.currentName.isEmpty() ? QString() : tierWord(p.currentName, p.currentEnglishName);
    row.badgeRank = p.currentRank;
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

Row promiseRow(const CommitmentLine& line, const Clock& clock)
{
    Row row = rowOfCommitment(line, clock.today());
    row.icon = u"check"_s;
    row.action.clear();
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

void addPromises(QVector<RowGroup>& groups, const Today& today, const Clock& clock)
{
    QVector<Row> rows;
    for (const CommitmentLine& line : today.fees.commitments)
        rows += promiseRow(line, clock);
    if (rows.isEmpty())
        return;
    if (const auto others = today.fees.commitmentCount - std::ssize(today.fees.commitments); others > 0)
        rows += othersRow(others, TodayText::tr("%1 other commitments"), u"contracts"_s);
    groups +=
        group(TodayText::tr("Commitments of the next 60 days"), Mark::Grey, rows, today.fees.commitmentCount);
}

} // namespace zhike::todayrows
