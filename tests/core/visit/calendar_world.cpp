// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/visit/calendar_world.h"

#include "core/tier/tier.h"
#include "core/visit/visit_record.h"

using namespace Qt::StringLiterals;

namespace zhike::test {

Id<Customer> CalendarWorld::customer(const QString& name, const QString& region)
{
    if (const auto known = m_customers.constFind(name); known != m_customers.constEnd())
        return *known;
    Customer c;
    c.code = u"C-%1"_s.arg(m_customers.size() + 1);
    c.name = name;
    c.region = region;
    return m_customers[name] = store.add(c);
}

Id<Engineer> CalendarWorld::engineer(const QString& name)
{
    if (const auto known = m_engineers.constFind(name); known != m_engineers.constEnd())
        return *known;
    Engineer e;
    e.number = u"E%1"_s.arg(m_engineers.size() + 1);
    e.name = name;
    return m_engineers[name] = store.add(e);
}

void CalendarWorld::inTier(Id<Customer> customer, const QString& tier, QDate from)
{
    TierAssignment assignment;
    assignment.customer = customer;
    assignment.tier =
        Id<Tier>(must(store->readNow([&](Reader& r) { return r.idOfKey(EntityKind::Tier, tier); })));
    assignment.startsOn = from;
    store.add(assignment);
}

void CalendarWorld::withContract(Id<Customer> customer, QDate from, QDate to)
{
    Contract contract;
    contract.number = u"HT-%1"_s.arg(store.count("contract") + 1);
    contract.customer = customer;
    contract.startsOn = from;
    contract.endsOn = to;
    store.add(contract);
}

Instant CalendarWorld::at(const QString& text)
{
    const QDateTime local = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    return Instant::of(local.date(), local.time(), QTimeZone("Asia/Shanghai"));
}

VisitPlan CalendarWorld::plan(const Wanted& wanted)
{
    VisitPlan plan;
    plan.customer = customer(wanted.customer);
    plan.kind = wanted.kind;
    plan.mode = wanted.mode;
    plan.start = at(wanted.from);
    if (!wanted.to.isEmpty())
        plan.end = at(wanted.to);
    for (const QString& name : wanted.engineers)
        plan.engineers.push_back(engineer(name));
    return plan;
}

Id<Visit> CalendarWorld::planned(const Wanted& wanted)
{
    return must(store->writeNow(u"p"_s, [p = plan(wanted)](UnitOfWork& u) { return planVisit(u, p); }));
}

Id<Visit> CalendarWorld::done(const Wanted& wanted)
{
    const Id<Visit> id = planned(wanted);
    Visit visit = store.get(id);
    visit.state = VisitState::Done;
    visit.actualStart = visit.plannedStart;
    visit.actualEnd = visit.plannedEnd;
    must(store->writeNow(u"d"_s, [&](UnitOfWork& u) -> Done {
        ZHIKE_TRY(u.update(visit));
        return {};
    }));
    return id;
}

} // namespace zhike::test
