// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/policy_rules.h"

#include "core/tier/policy_words.h"

#include <algorithm>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array checkedPriorities{Priority::P1, Priority::P2, Priority::P3, Priority::P4};
constexpr int mostMinutes = 5'256'000; // ten years

Error at(const char* field, QString sentence)
{
    return {ErrorKind::Invalid, std::move(sentence), {}, QString::fromLatin1(field)};
}

/// About the targets of one priority, which the detail names.
Error atTarget(Priority priority, QString sentence)
{
    return {ErrorKind::Invalid, std::move(sentence), enumText(priority), QStringLiteral("targets")};
}

void checkTarget(std::vector<Error>& errors, const PolicyTarget& t)
{
    const QString priority = enumText(t.priority);
    for (const auto& minutes : {t.respondMinutes, t.onsiteMinutes, t.resolveMinutes}) {
        if (minutes && (*minutes < 1 || *minutes > mostMinutes))
            errors.push_back(
                atTarget(t.priority, PolicyWords::tr("%1: a target is at least a minute and at most ten "
                                                     "years; leave it out where nothing is promised.")
                                         .arg(priority)));
    }
    const auto before = [](std::optional<int> a, std::optional<int> b) { return a && b && *a < *b; };
    if (before(t.resolveMinutes, t.respondMinutes) || before(t.onsiteMinutes, t.respondMinutes))
        errors.push_back(atTarget(
            t.priority,
            PolicyWords::tr("%1: nobody arrives or resolves before the promised response.").arg(priority)));
}

void setTarget(PolicyDraft& policy, Figure figure, std::optional<int> value)
{
    const int index = static_cast<int>(figure);
    const auto priority = static_cast<Priority>(index / 3);
    auto line = std::ranges::find(policy.targets, priority, &PolicyTarget::priority);
    if (line == policy.targets.end()) {
        policy.targets.push_back({policy.policy.id, priority, {}, {}, {}, {}});
        line = policy.targets.end() - 1;
    }
    (index % 3 == 0   ? line->respondMinutes
     : index % 3 == 1 ? line->onsiteMinutes
                      : line->resolveMinutes) = value;
}

int* countOf(TierPolicy& policy, Figure figure)
{
    switch (figure) {
    case Figure::Inspections:
        return &policy.inspections;
    case Figure::CareEveryDays:
        return &policy.careEveryDays;
    case Figure::StationedDays:
        return &policy.stationedDays;
    case Figure::Trainings:
        return &policy.trainings;
    case Figure::Drills:
        return &policy.drills;
    default:
        return nullptr;
    }
}

/// Whether a policy may begin on its day beside the tier's others.
Done checkPlace(const Reader& reader, const TierPolicy& policy)
{
    ZHIKE_ASSIGN(const auto others, reader.where<TierPolicy>("tier", policy.tier.uuid));
    std::optional<QDate> was;
    bool earlier = false;
    for (const TierPolicy& other : others) {
        if (other.archivedAt)
            continue;
        if (other.id == policy.id) {
            was = other.effectiveFrom;
            continue;
        }
        if (other.effectiveFrom == policy.effectiveFrom)
            return tl::unexpected(
                at("effective_from", PolicyWords::tr("The tier already has a policy from %1 on. "
                                                     "Choose another day, or change that one.")
                                         .arg(policy.effectiveFrom.toString(Qt::ISODate))));
        earlier |= other.effectiveFrom < policy.effectiveFrom;
    }
    if (was && *was < policy.effectiveFrom && !earlier)
        return tl::unexpected(
            at("effective_from",
               PolicyWords::tr("From %1 to %2 nothing would be promised in this "
                               "tier. Add a new policy instead of moving its first.")
                   .arg(was->toString(Qt::ISODate), policy.effectiveFrom.addDays(-1).toString(Qt::ISODate))));
    return {};
}

} // namespace

std::vector<Error> validate(const PolicyDraft& draft)
{
    std::vector<Error> errors = validate(toRecord(draft.policy));
    const TierPolicy& p = draft.policy;
    for (const auto& [field, value] :
         {std::pair{"inspections", p.inspections}, std::pair{"care_every_days", p.careEveryDays},
          std::pair{"seniority_years", p.seniorityYears}, std::pair{"stationed_days", p.stationedDays},
          std::pair{"trainings", p.trainings}, std::pair{"drills", p.drills}}) {
        if (value < 0 || value > 366)
            errors.push_back(at(field, PolicyWords::tr("%1 is from 0 to 366.")
                                           .arg(fieldLabel(*describe<TierPolicy>().field(field)))));
    }
    for (const Priority priority : checkedPriorities) {
        const auto lines = std::ranges::count(draft.targets, priority, &PolicyTarget::priority);
        if (lines == 0)
            errors.push_back(
                at("targets", PolicyWords::tr("%1 is missing. Write –/–/– where nothing is promised.")
                                  .arg(enumText(priority))));
        else if (lines > 1)
            errors.push_back(at("targets", PolicyWords::tr("%1 is there twice.").arg(enumText(priority))));
    }
    for (const PolicyTarget& t : draft.targets)
        checkTarget(errors, t);
    return errors;
}

Result<Id<TierPolicy>> savePolicy(UnitOfWork& unit, PolicyDraft draft)
{
    if (auto errors = validate(draft); !errors.empty())
        return tl::unexpected(std::move(errors.front()));
    ZHIKE_TRY(checkPlace(unit, draft.policy));
    ZHIKE_ASSIGN(const Tier tier, unit.find(draft.policy.tier));
    const QString day = draft.policy.effectiveFrom.toString(Qt::ISODate);
    if (!draft.policy.id) {
        ZHIKE_ASSIGN(draft.policy.id, unit.insert(draft.policy));
        unit.setTitle(PolicyWords::tr("Promise in %1 from %2").arg(tier.name, day));
    } else {
        ZHIKE_TRY(unit.update(draft.policy));
        unit.setTitle(PolicyWords::tr("Edit what %1 promises from %2").arg(tier.name, day));
    }
    ZHIKE_TRY(unit.setParts(draft.policy.id, draft.targets));
    return draft.policy.id;
}

std::vector<Error> validate(const std::vector<ContractOverride>& overrides)
{
    std::vector<Error> errors;
    for (const ContractOverride& o : overrides) {
        const QString label = enumLabel(o.figure);
        if (std::ranges::count(overrides, o.figure, &ContractOverride::figure) > 1)
            errors.push_back(at("overrides", PolicyWords::tr("%1 is there twice.").arg(label)));
        else if (o.figure == Figure::ServiceHours && !o.calendar)
            errors.push_back(at("overrides", PolicyWords::tr("%1 takes a working calendar.").arg(label)));
        else if (isTarget(o.figure) && o.value && (*o.value < 1 || *o.value > mostMinutes))
            errors.push_back(
                at("overrides", PolicyWords::tr("%1: a target is at least a minute and at most ten "
                                                "years; leave it out where nothing is promised.")
                                    .arg(label)));
        else if (!isTarget(o.figure) && o.value && (*o.value < 0 || *o.value > 366))
            errors.push_back(at("overrides", PolicyWords::tr("%1 is from 0 to 366.").arg(label)));
    }
    return errors;
}

Done setOverrides(UnitOfWork& unit, Id<Contract> contract, const std::vector<ContractOverride>& overrides)
{
    if (auto errors = validate(overrides); !errors.empty())
        return tl::unexpected(std::move(errors.front()));
    ZHIKE_ASSIGN(const Contract record, unit.find(contract));
    ZHIKE_TRY(unit.setParts(contract, overrides));
    unit.setTitle(PolicyWords::tr("Set what contract %1 promises").arg(record.number));
    return {};
}

const PolicyDraft* policyOn(std::span<const PolicyDraft> policies, const Id<Tier>& tier, QDate day)
{
    const PolicyDraft* best = nullptr;
    for (const PolicyDraft& p : policies) {
        if (p.policy.tier == tier && !p.policy.archivedAt && p.policy.effectiveFrom <= day &&
            (!best || p.policy.effectiveFrom > best->policy.effectiveFrom ||
             (p.policy.effectiveFrom == best->policy.effectiveFrom && p.policy.id > best->policy.id)))
            best = &p;
    }
    return best;
}

PolicyDraft overridden(PolicyDraft policy, std::span<const ContractOverride> overrides)
{
    for (const ContractOverride& o : overrides) {
        if (isTarget(o.figure)) {
            setTarget(policy, o.figure, o.value);
        } else if (int* count = countOf(policy.policy, o.figure)) {
            *count = o.value.value_or(0);
        } else if (o.calendar) {
            policy.policy.calendar = o.calendar;
            for (PolicyTarget& t : policy.targets)
                t.calendar = {};
        }
    }
    return policy;
}

PolicyTarget targetsOf(const PolicyDraft& policy, Priority priority)
{
    PolicyTarget target;
    if (const auto line = std::ranges::find(policy.targets, priority, &PolicyTarget::priority);
        line != policy.targets.end())
        target = *line;
    if (!target.calendar)
        target.calendar = policy.policy.calendar;
    return target;
}

Result<std::vector<PolicyDraft>> readPolicies(const Reader& reader)
{
    const std::string sql = selectRecords(describe<TierPolicy>());
    Query q = reader.query(sql);
    std::vector<PolicyDraft> policies;
    while (q.next())
        policies.push_back({fromRecord<TierPolicy>(recordFromRow(describe<TierPolicy>(), q)), {}});
    ZHIKE_TRY(q.done());
    for (PolicyDraft& p : policies) {
        ZHIKE_ASSIGN(p.targets, reader.parts<PolicyTarget>(p.policy.id));
    }
    return policies;
}

} // namespace zhike
