// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/risk.h"

#include "core/store/kinds.h"

namespace zhike {

using namespace FieldFlag;

namespace {

constexpr int highScore = 15;
constexpr int mediumScore = 6;

} // namespace

template <>
const EntityDescription& describe<Risk>()
{
    static constexpr Field fields[] = {
        field<&Risk::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&Risk::site>("site", QT_TRANSLATE_NOOP("Field", "Site")),
        field<&Risk::system>("system", QT_TRANSLATE_NOOP("Field", "System")),
        field<&Risk::visit>("visit", QT_TRANSLATE_NOOP("Field", "Found on visit")),
        field<&Risk::text>("text", QT_TRANSLATE_NOOP("Field", "What may go wrong"), Required | Title),
        field<&Risk::likelihood>("likelihood", QT_TRANSLATE_NOOP("Field", "Likelihood"), Scale5),
        field<&Risk::impact>("impact", QT_TRANSLATE_NOOP("Field", "Impact"), Scale5),
        field<&Risk::supplier>("supplier", QT_TRANSLATE_NOOP("Field", "Whose it is"), Required),
        field<&Risk::engineer>("engineer", QT_TRANSLATE_NOOP("Field", "Owner")),
        field<&Risk::dueOn>("due_on", QT_TRANSLATE_NOOP("Field", "Due")),
        field<&Risk::state>("state", QT_TRANSLATE_NOOP("Field", "State"), Required),
        field<&Risk::measure>("measure", QT_TRANSLATE_NOOP("Field", "What is done about it"),
                              Searchable | Long),
    };
    static constexpr EntityDescription d{EntityKind::Risk,
                                         "risk",
                                         "risks",
                                         QT_TRANSLATE_NOOP("Entity", "Risk"),
                                         QT_TRANSLATE_NOOP("Entity", "Risks"),
                                         fields,
                                         nullptr,
                                         "text",
                                         "customer",
                                         EntityKind::Customer};
    return d;
}

int riskScore(const Risk& risk)
{
    return risk.likelihood.value_or(0) * risk.impact.value_or(0);
}

RiskLevel riskLevel(const Risk& risk)
{
    const int score = riskScore(risk);
    if (score >= highScore)
        return RiskLevel::High;
    if (score >= mediumScore)
        return RiskLevel::Medium;
    return score > 0 ? RiskLevel::Low : RiskLevel::Unknown;
}

template <>
const EntityDescription& describe<ContingencyPlan>()
{
    static constexpr Field fields[] = {
        field<&ContingencyPlan::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&ContingencyPlan::system>("system", QT_TRANSLATE_NOOP("Field", "System")),
        field<&ContingencyPlan::risk>("risk", QT_TRANSLATE_NOOP("Field", "Risk it answers")),
        field<&ContingencyPlan::scenario>("scenario", QT_TRANSLATE_NOOP("Field", "Scenario"),
                                          Required | Title),
        field<&ContingencyPlan::steps>("steps", QT_TRANSLATE_NOOP("Field", "Steps"),
                                       Required | Searchable | Long),
        field<&ContingencyPlan::lastDrill>("last_drill", QT_TRANSLATE_NOOP("Field", "Last drill")),
    };
    static constexpr EntityDescription d{EntityKind::ContingencyPlan,
                                         "contingency_plan",
                                         "contingency-plans",
                                         QT_TRANSLATE_NOOP("Entity", "Contingency plan"),
                                         QT_TRANSLATE_NOOP("Entity", "Contingency plans"),
                                         fields,
                                         nullptr,
                                         "scenario",
                                         "customer",
                                         EntityKind::Customer};
    return d;
}

} // namespace zhike
