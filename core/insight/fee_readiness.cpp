// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/fee_readiness.h"

#include <algorithm>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(ObstacleKind kind, const QString& rest)
{
    return QString(enumText(kind)) + u':' + rest;
}

void addRequests(std::vector<Obstacle>& all, const FeeFacts& facts)
{
    for (const FeeRequest& r : facts.requests) {
        if (!r.over && !r.answered)
            all.push_back({.kind = ObstacleKind::UnansweredRequest,
                           .key = keyOf(ObstacleKind::UnansweredRequest, r.id.uuid.toString()),
                           .opens = EntityKind::Request,
                           .id = r.id.uuid,
                           .number = r.number,
                           .text = r.title});
    }
    for (const FeeRequest& r : facts.requests) {
        const auto breach =
            std::ranges::find_if(r.breaches, [&](QDate day) { return facts.period.contains(day); });
        if (!r.explained && breach != r.breaches.end())
            all.push_back({.kind = ObstacleKind::UnexplainedBreach,
                           .key = keyOf(ObstacleKind::UnexplainedBreach, r.id.uuid.toString()),
                           .opens = EntityKind::Request,
                           .id = r.id.uuid,
                           .number = r.number,
                           .text = r.title,
                           .day = *breach});
    }
}

void addComplaints(std::vector<Obstacle>& all, const FeeFacts& facts)
{
    for (const FeeComplaint& c : facts.complaints)
        all.push_back({.kind = ObstacleKind::OpenComplaint,
                       .key = keyOf(ObstacleKind::OpenComplaint, c.id.uuid.toString()),
                       .opens = EntityKind::Complaint,
                       .id = c.id.uuid,
                       .number = c.number,
                       .text = c.title,
                       .day = c.receivedOn});
}

/// The key names the figures: three missing inspections are not the one that was accepted.
void addEntitlements(std::vector<Obstacle>& all, const FeeFacts& facts)
{
    for (const FeeEntitlement& e : facts.entitlements) {
        if (e.used >= e.granted)
            continue;
        all.push_back({.kind = ObstacleKind::UndeliveredEntitlement,
                       .key = keyOf(ObstacleKind::UndeliveredEntitlement,
                                    u"%1:%2:%3"_s.arg(enumText(e.kind), e.yearFrom.toString(Qt::ISODate))
                                        .arg(e.granted - e.used)),
                       .opens = e.planned ? EntityKind::Visit : EntityKind::None,
                       .id = e.planned.uuid,
                       .day = e.until,
                       .entitlement = e.kind,
                       .granted = e.granted,
                       .used = e.used});
    }
}

void addReport(std::vector<Obstacle>& all, const FeeFacts& facts)
{
    const FeePeriod& p = facts.period;
    if (!p.isNull() && !p.reportPublishedOn.isValid())
        all.push_back({.kind = ObstacleKind::ReportNotPublished,
                       .key = keyOf(ObstacleKind::ReportNotPublished, p.instalment.uuid.toString()),
                       .opens = EntityKind::Instalment,
                       .id = p.instalment.uuid,
                       .day = p.to});
}

void addDatedWork(std::vector<Obstacle>& all, const FeeFacts& facts)
{
    for (const Commitment& c : facts.commitments) {
        if (c.outcome == Outcome::Open && c.dueOn < facts.today)
            all.push_back({.kind = ObstacleKind::OverdueCommitment,
                           .key = keyOf(ObstacleKind::OverdueCommitment, c.id.uuid.toString()),
                           .opens = EntityKind::Commitment,
                           .id = c.id.uuid,
                           .text = c.indicator,
                           .day = c.dueOn});
    }
    for (const FeeVisit& v : facts.visits) {
        if (v.on < facts.today)
            all.push_back({.kind = ObstacleKind::UnrecordedVisit,
                           .key = keyOf(ObstacleKind::UnrecordedVisit, v.id.uuid.toString()),
                           .opens = EntityKind::Visit,
                           .id = v.id.uuid,
                           .number = v.number,
                           .text = v.purpose,
                           .day = v.on});
    }
}

/// One line for all of them; the key names how many, so that one more is another obstacle.
void addUnsigned(std::vector<Obstacle>& all, const FeeFacts& facts)
{
    if (facts.unsignedWork.empty())
        return;
    const FeeVisit& first = facts.unsignedWork.front();
    const auto count = static_cast<int>(facts.unsignedWork.size());
    all.push_back({.kind = ObstacleKind::UnsignedWork,
                   .key = keyOf(ObstacleKind::UnsignedWork, QString::number(count)),
                   .opens = EntityKind::Visit,
                   .id = first.id.uuid,
                   .number = first.number,
                   .text = first.purpose,
                   .day = first.on,
                   .count = count});
}

} // namespace

FeePeriod feePeriod(const Instalment& instalment, const Instalment* before, QDate contractBegin)
{
    const QDate begin = instalment.periodFrom.isValid() ? instalment.periodFrom
                        : before                        ? before->dueOn.addDays(1)
                                                        : contractBegin;
    const QDate end = instalment.periodTo.isValid() ? instalment.periodTo : instalment.dueOn;
    if (instalment.dueOn >= end)
        return {instalment.id, begin, end, instalment.reportPublishedOn, false};
    if (!before)
        return {.inAdvance = true};
    FeePeriod period = feePeriod(*before, nullptr, contractBegin);
    if (period.isNull()) // it was paid in advance too, and its days are over by now
        period = {before->id, before->periodFrom, before->periodTo, before->reportPublishedOn, true};
    period.inAdvance = true;
    return period;
}

std::vector<Obstacle> obstaclesOf(const FeeFacts& facts)
{
    std::vector<Obstacle> all;
    addRequests(all, facts);
    addComplaints(all, facts);
    addEntitlements(all, facts);
    addReport(all, facts);
    addDatedWork(all, facts);
    addUnsigned(all, facts);
    return all;
}

const AcceptedObstacle* FeeReadiness::acceptanceOf(const Obstacle& obstacle) const
{
    const auto found = std::ranges::find(accepted, obstacle.key, &AcceptedObstacle::obstacle);
    return found == accepted.end() ? nullptr : &*found;
}

int FeeReadiness::open() const
{
    return static_cast<int>(
        std::ranges::count_if(obstacles, [this](const Obstacle& o) { return !acceptanceOf(o); }));
}

FeeState FeeReadiness::state() const
{
    if (instalment.receivedOn.isValid())
        return FeeState::Received;
    if (instalment.receivedAmount && instalment.receivedAmount->amount > 0)
        return FeeState::PartlyReceived;
    if (instalment.askedOn.isValid())
        return FeeState::Asked;
    return ready() ? FeeState::Ready : FeeState::Blocked;
}

} // namespace zhike
