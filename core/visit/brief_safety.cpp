// SPDX-License-Identifier: GPL-3.0-or-later
// What a brief says of risks, promises, changes, and what to do when something goes wrong.
#include "core/contract/instalment.h"
#include "core/customer/system_change.h"
#include "core/risk/risk.h"
#include "core/visit/brief_reading.h"
#include "core/visit/brief_text.h"

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

constexpr int changesAtMost = 40;

constexpr std::string_view risksSql = R"(
    select k.text, k.likelihood, k.impact, k.supplier, e.name, k.due_on, k.state
    from risk k left join engineer e on e.id = k.engineer
    where k.customer = ? and k.archived_at is null)";

constexpr std::string_view promisesSql = R"(
    select indicator, target, due_on from commitment
    where customer = ? and outcome = ? and archived_at is null)";

constexpr std::string_view changesSql = R"(
    select c.changed_at, s.name, c.what, c.result, e.name, c.system
    from system_change c left join system s on s.id = c.system left join engineer e on e.id = c.engineer
    where c.customer = ? and c.archived_at is null order by c.changed_at desc limit ?)";

constexpr std::string_view plansSql = R"(
    select p.scenario, s.name, p.steps, p.last_drill
    from contingency_plan p left join system s on s.id = p.system
    where p.customer = ? and p.archived_at is null order by coalesce(s.criticality, 0) desc, p.id)";

Done readRisks(BriefReading& r)
{
    Query q = r.reader.query(risksSql);
    q.bind(r.customer);
    while (q.next()) {
        const auto state = enumFromText<RiskState>(q.text(6)).value_or(RiskState::Open);
        if (!isOpen(state))
            continue;
        BriefInput::Risk risk;
        risk.text = q.text(0);
        risk.likelihood = int(q.optionalInteger(1).value_or(0));
        risk.impact = int(q.optionalInteger(2).value_or(0));
        risk.ours = q.text(3) == enumText(Supplier::Ours);
        risk.owner = q.text(4);
        if (!q.isNull(5))
            risk.due = q.date(5);
        r.in.risks.push_back(risk);
    }
    return q.done();
}

Done readPromises(BriefReading& r)
{
    Query q = r.reader.query(promisesSql);
    q.bind(r.customer, QString(enumText(Outcome::Open)));
    while (q.next())
        r.in.promises.push_back({q.text(0), q.text(1), q.date(2)});
    return q.done();
}

/// Those since the last visit are news; the last one of each system stands beside it.
Done readChanges(BriefReading& r)
{
    const QTimeZone zone = r.reader.clock().zone();
    Query q = r.reader.query(changesSql);
    q.bind(r.customer, changesAtMost);
    while (q.next()) {
        const Instant at{q.integer(0)};
        const auto result = enumFromText<ChangeResult>(q.text(3));
        const QString what = BriefText::oneLine(q.text(2));
        if (at >= r.since)
            r.in.events.push_back(
                {at,
                 BriefText::join({BriefText::tr("Change: %1").arg(BriefText::join({q.text(1), what})),
                                  result ? enumLabel(*result) : QString()}),
                 {},
                 q.text(4)});
        for (BriefInput::System& system : r.in.systems)
            if (system.id == q.uuid(5) && !system.id.isNull() && !system.changedOn) {
                system.changedOn = at.dateIn(zone);
                system.change = what;
                system.changedBy = q.text(4);
            }
    }
    return q.done();
}

Done readPlans(BriefReading& r)
{
    Query q = r.reader.query(plansSql);
    q.bind(r.customer);
    while (q.next())
        r.in.plans.push_back(
            {q.text(0), q.text(1), q.text(2), q.isNull(3) ? std::nullopt : std::optional(q.date(3))});
    return q.done();
}

} // namespace

Done readSafety(BriefReading& r)
{
    ZHIKE_TRY(readRisks(r));
    ZHIKE_TRY(readPromises(r));
    ZHIKE_TRY(readChanges(r));
    return readPlans(r);
}

} // namespace zhike
