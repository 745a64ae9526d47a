// SPDX-License-Identifier: GPL-3.0-or-later
// propose-tier and decide-tier.
#include "app/commands/command.h"
#include "core/exchange/record_json.h"
#include "core/request/tier_correction.h"
#include "core/tier/advice_json.h"
#include "core/tier/proposal.h"

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

struct Answer {
    QString title;
    QJsonObject record;
    int changedClocks = 0; ///< decided ones, by a tier from a day in the past
};

Result<Answer> answerOf(const UnitOfWork& work, Id<TierAssignment> id)
{
    ZHIKE_ASSIGN(const Record record, work.record(EntityKind::TierAssignment, id.uuid));
    return Answer{work.title(), RecordJson(work).record(record), 0};
}

Result<Answer> propose(Session& session, UnitOfWork& work, TierProposal proposal)
{
    ZHIKE_ASSIGN(const Uuid customer, work.idOfKey(EntityKind::Customer, session.argument(0)));
    ZHIKE_ASSIGN(const Uuid tier, work.idOfKey(EntityKind::Tier, session.argument(1)));
    proposal.customer = Id<Customer>(customer);
    proposal.tier = Id<Tier>(tier);
    ZHIKE_ASSIGN(const Advice advice, adviseTier(work, proposal.customer));
    proposal.advice = adviceText(advice, work.clock().now());
    ZHIKE_ASSIGN(const Proposed made, proposeTier(work, proposal));
    ZHIKE_ASSIGN(Answer answer, answerOf(work, made.id));
    answer.record.insert(u"replaced"_s, made.replaced.isEmpty() ? QJsonValue() : QJsonValue(made.replaced));
    return answer;
}

Result<Answer> decide(Session& session, UnitOfWork& work, const TierVerdict& verdict)
{
    ZHIKE_ASSIGN(const Uuid customer, work.idOfKey(EntityKind::Customer, session.argument(0)));
    ZHIKE_ASSIGN(const auto proposal, openProposal(work, Id<Customer>(customer)));
    if (!proposal)
        return failure(ErrorKind::NotFound,
                       Commands::tr("No proposal of a tier waits for %1.").arg(session.argument(0)));
    const bool corrects = verdict.approve && proposal->startsOn < work.clock().today();
    const TierDecision decision{proposal->customer, proposal->tier, proposal->startsOn, proposal->reason};
    ZHIKE_ASSIGN(const int changed, corrects ? clocksChangedBy(work, decision) : Result<int>(0));
    ZHIKE_TRY(decideTier(work, proposal->id, verdict));
    ZHIKE_ASSIGN(Answer answer, answerOf(work, proposal->id));
    answer.changedClocks = changed;
    answer.record.insert(u"changed_clocks"_s, changed);
    return answer;
}

} // namespace

Done runProposeTier(Session& session)
{
    session.addOption("from", Commands::tr("The first day on which the tier is to count."), u"DATE"_s);
    session.addOption("reason", Commands::tr("Why; kept with the proposal."), u"TEXT"_s);
    ZHIKE_TRY(session.parse(2, 2));
    TierProposal proposal;
    ZHIKE_TRY(session.required("from"));
    ZHIKE_ASSIGN(proposal.from, session.date("from"));
    ZHIKE_ASSIGN(proposal.reason, session.required("reason"));
    ZHIKE_ASSIGN(Store * store, session.store());
    ZHIKE_ASSIGN(const Answer answer, store->writeNow(Commands::tr("Propose a tier"), [&](UnitOfWork& work) {
        return propose(session, work, proposal);
    }));
    session.print(answer.record);
    session.say(answer.title);
    return {};
}

Done runDecideTier(Session& session)
{
    session.addOption("by", Commands::tr("Who decides."), u"NAME"_s);
    session.addOption("reason", Commands::tr("Why; needed to reject."), u"TEXT"_s);
    ZHIKE_TRY(session.parse(2, 2));
    const QString word = session.argument(1);
    if (word != u"approve" && word != u"reject")
        return session.misuse(
            Commands::tr("A proposal is decided by approve or reject, not “%1”.").arg(word));
    TierVerdict verdict{word == u"approve", {}, session.value("reason")};
    ZHIKE_ASSIGN(verdict.by, session.required("by"));
    ZHIKE_ASSIGN(Store * store, session.store());
    ZHIKE_ASSIGN(const Answer answer,
                 store->writeNow(Commands::tr("Decide about a tier"),
                                 [&](UnitOfWork& work) { return decide(session, work, verdict); }));
    session.print(answer.record);
    session.say(answer.title);
    if (answer.changedClocks > 0)
        session.say(
            Commands::tr("This corrects the past: %1 decided clocks now read differently; %2 approved it.")
                .arg(answer.changedClocks)
                .arg(verdict.by));
    return {};
}

} // namespace zhike
