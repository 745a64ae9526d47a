// SPDX-License-Identifier: GPL-3.0-or-later
// assign-tier and assign-engineer.
#include "core/engineer/assign.h"
#include "app/commands/command.h"
#include "core/exchange/record_json.h"
#include "core/request/tier_correction.h"
#include "core/tier/assign.h"

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

struct Assigned {
    QString title;
    QJsonObject record;
    int changedClocks = 0; ///< decided ones, by a tier from a day in the past
};

Result<Assigned> assigned(const UnitOfWork& work, EntityKind kind, const Uuid& id)
{
    ZHIKE_ASSIGN(const Record record, work.record(kind, id));
    return Assigned{work.title(), RecordJson(work).record(record), 0};
}

Done report(Session& session, const Assigned& answer)
{
    session.print(answer.record);
    session.say(answer.title);
    if (answer.changedClocks > 0)
        session.say(Commands::tr("This corrects the past: %1 decided clocks now read differently.")
                        .arg(answer.changedClocks));
    return {};
}

Result<AssignmentRole> roleOption(Session& session)
{
    ZHIKE_ASSIGN(const QString text, session.required("role"));
    if (const auto role = enumFromText<AssignmentRole>(text))
        return *role;
    return session.misuse(
        Commands::tr("--role is one of primary, backup, expert, onsite, not “%1”.").arg(text));
}

} // namespace

Done runAssignTier(Session& session)
{
    session.addOption("from", Commands::tr("The first day on which the tier counts."), u"DATE"_s);
    session.addOption("reason", Commands::tr("Why; kept with the decision."), u"TEXT"_s);
    ZHIKE_TRY(session.parse(2, 2));
    TierDecision decision;
    ZHIKE_TRY(session.required("from"));
    ZHIKE_ASSIGN(decision.from, session.date("from"));
    ZHIKE_ASSIGN(decision.reason, session.required("reason"));
    ZHIKE_ASSIGN(Store * store, session.store());
    ZHIKE_ASSIGN(
        const Assigned answer,
        store->writeNow(Commands::tr("Assign a tier"), [&](UnitOfWork& work) -> Result<Assigned> {
            ZHIKE_ASSIGN(const Uuid customer, work.idOfKey(EntityKind::Customer, session.argument(0)));
            ZHIKE_ASSIGN(const Uuid tier, work.idOfKey(EntityKind::Tier, session.argument(1)));
            decision.customer = Id<Customer>(customer);
            decision.tier = Id<Tier>(tier);
            const bool correction = decision.from < work.clock().today();
            ZHIKE_ASSIGN(const int changed, correction ? clocksChangedBy(work, decision) : Result<int>(0));
            ZHIKE_ASSIGN(const auto id, assignTier(work, decision));
            ZHIKE_ASSIGN(Assigned made, assigned(work, EntityKind::TierAssignment, id.uuid));
            made.changedClocks = changed;
            made.record.insert(u"changed_clocks"_s, changed);
            return made;
        }));
    return report(session, answer);
}

Done runAssignEngineer(Session& session)
{
    session.addOption("role", Commands::tr("primary, backup, expert or onsite."), u"ROLE"_s);
    session.addOption("from", Commands::tr("The first day on which the engineer is in charge."), u"DATE"_s);
    session.addOption("reason", Commands::tr("Why; kept with the decision."), u"TEXT"_s);
    ZHIKE_TRY(session.parse(2, 2));
    EngineerDecision decision;
    ZHIKE_ASSIGN(decision.role, roleOption(session));
    ZHIKE_TRY(session.required("from"));
    ZHIKE_ASSIGN(decision.from, session.date("from"));
    decision.reason = session.value("reason");
    ZHIKE_ASSIGN(Store * store, session.store());
    ZHIKE_ASSIGN(
        const Assigned answer,
        store->writeNow(Commands::tr("Assign an engineer"), [&](UnitOfWork& work) -> Result<Assigned> {
            ZHIKE_ASSIGN(const Uuid customer, work.idOfKey(EntityKind::Customer, session.argument(0)));
            ZHIKE_ASSIGN(const Uuid engineer, work.idOfKey(EntityKind::Engineer, session.argument(1)));
            decision.customer = Id<Customer>(customer);
            decision.engineer = Id<Engineer>(engineer);
            ZHIKE_ASSIGN(const auto id, assignEngineer(work, decision));
            return assigned(work, EntityKind::EngineerAssignment, id.uuid);
        }));
    return report(session, answer);
}

} // namespace zhike
