// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contract/fee_words.h"

#include "ui/parts/format.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct FeeWords {
    Q_DECLARE_TR_FUNCTIONS(FeeWords)
};

QString numberAnd(const QString& number, const QString& text)
{
    return text.isEmpty() ? number : number + u' ' + text;
}

} // namespace

QString obstacleTitle(const Obstacle& o)
{
    switch (o.kind) {
    case ObstacleKind::UnansweredRequest:
    case ObstacleKind::UnexplainedBreach:
    case ObstacleKind::UnrecordedVisit:
    case ObstacleKind::OpenComplaint:
        return numberAnd(o.number, o.text);
    case ObstacleKind::UndeliveredEntitlement:
        //: %1 what was promised (inspection, training …), %2 how often it was promised, %3 how often it was
        //: done
        return FeeWords::tr("%1: %2 promised, %3 done")
            .arg(enumLabel(o.entitlement))
            .arg(o.granted)
            .arg(o.used);
    case ObstacleKind::ReportNotPublished:
        return FeeWords::tr("Report on the time until %1").arg(format::plainDate(o.day));
    case ObstacleKind::OverdueCommitment:
        return o.text;
    case ObstacleKind::UnsignedWork:
        return o.count == 1
                   ? numberAnd(o.number, o.text)
                   : FeeWords::tr("%n visits on site, the first: %1", nullptr, o.count).arg(o.number);
    }
    return {};
}

QString obstacleNote(const Obstacle& o, QDate today)
{
    QString since;
    switch (o.kind) {
    case ObstacleKind::UnexplainedBreach:
        since = format::shortDate(o.day, today);
        break;
    case ObstacleKind::UndeliveredEntitlement:
        since = o.id.isNull() ? FeeWords::tr("until %1, none planned").arg(format::plainDate(o.day))
                              : FeeWords::tr("until %1, one is planned").arg(format::plainDate(o.day));
        break;
    case ObstacleKind::OpenComplaint:
        since = FeeWords::tr("since %1").arg(format::shortDate(o.day, today));
        break;
    case ObstacleKind::OverdueCommitment:
    case ObstacleKind::UnrecordedVisit:
        since = FeeWords::tr("was due %1").arg(format::shortDate(o.day, today));
        break;
    default:
        break;
    }
    return format::joined({enumLabel(o.kind), since});
}

QString feeWord(FeeState state, int open)
{
    return state == FeeState::Blocked ? FeeWords::tr("%n in the way", nullptr, open) : enumLabel(state);
}

TagKind feeTag(FeeState state)
{
    switch (state) {
    case FeeState::Received:
        return TagKind::Grey;
    case FeeState::PartlyReceived:
    case FeeState::Blocked:
        return TagKind::Amber;
    case FeeState::Asked:
        return TagKind::Accent;
    case FeeState::Ready:
        return TagKind::Green;
    }
    return TagKind::Grey;
}

QString periodWords(const Instalment& i)
{
    if (!i.periodFrom.isValid() || !i.periodTo.isValid())
        return {};
    return FeeWords::tr("%1 to %2").arg(format::plainDate(i.periodFrom), format::plainDate(i.periodTo));
}

DueWords dueTexts(QDate due, QDate today)
{
    const auto late = static_cast<int>(due.daysTo(today));
    if (late > 0)
        return {FeeWords::tr("%n day(s) overdue", nullptr, late),
                FeeWords::tr("was due %1").arg(format::shortDate(due, today)), Ink::Red};
    return {FeeWords::tr("due %1").arg(format::shortDate(due, today)), format::relativeDay(due, today),
            -late <= soonDays ? Ink::Plain : Ink::Quiet};
}

Row rowOfInstalment(const InstalmentLine& line, const std::optional<FeeStanding>& standing, QDate today)
{
    const Instalment& i = line.instalment;
    Row row;
    row.id = i.id.uuid;
    row.kind = static_cast<int>(EntityKind::Instalment);
    row.title = line.customer.name;
    row.subtitle = format::joined({line.contractNumber, periodWords(i), i.note.simplified()});
    row.badge = line.customer.tier;
    row.badgeRank = line.customer.tierRank;
    if (standing) {
        row.tag = feeWord(standing->state, standing->open);
        row.tagKind = feeTag(standing->state);
    }
    row.right1 = format::money(line.outstanding().amount);
    if (i.receivedOn.isValid()) {
        row.right1 = format::money(i.receivedAmount.value_or(i.amount).amount);
        const auto late = static_cast<int>(i.dueOn.daysTo(i.receivedOn));
        row.right2 =
            late > 0 ? FeeWords::tr("%n day(s) late", nullptr, late) : format::shortDate(i.receivedOn, today);
        row.right2Ink = late > 0 ? Ink::Amber : Ink::Quiet;
    } else {
        const DueWords due = dueTexts(i.dueOn, today);
        row.right2 = due.text;
        row.right2Ink = due.ink == Ink::Plain ? Ink::Quiet : due.ink;
    }
    return row;
}

Row rowOfCommitment(const CommitmentLine& line, QDate today)
{
    const Commitment& c = line.commitment;
    Row row;
    row.id = c.id.uuid;
    row.kind = static_cast<int>(EntityKind::Commitment);
    row.title = format::joined({c.indicator, c.target});
    row.subtitle = format::joined({line.customer.name, line.contractNumber, c.outcomeNote.simplified()});
    row.badge = line.customer.tier;
    row.badgeRank = line.customer.tierRank;
    if (c.outcome == Outcome::Open) {
        const DueWords due = dueTexts(c.dueOn, today);
        row.right1 = due.text;
        row.right1Ink = due.ink;
        row.right2 = due.note;
        row.action = FeeWords::tr("Decide");
    } else {
        row.right1 = enumLabel(c.outcome);
        row.right1Ink = c.outcome == Outcome::Kept ? Ink::Green : Ink::Red;
        row.right2 = format::shortDate(c.decidedOn.isValid() ? c.decidedOn : c.dueOn, today);
    }
    return row;
}

QString stretchWord(InstalmentStretch stretch)
{
    switch (stretch) {
    case InstalmentStretch::Overdue:
        return FeeWords::tr("Overdue");
    case InstalmentStretch::Soon:
        return FeeWords::tr("The next 60 days");
    case InstalmentStretch::Later:
        return FeeWords::tr("Later");
    case InstalmentStretch::Received:
        return FeeWords::tr("Received in the last twelve months");
    }
    return {};
}

} // namespace zhike
