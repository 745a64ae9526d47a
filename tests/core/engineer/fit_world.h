// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/absence.h"
#include "core/engineer/assign.h"
#include "core/request/request.h"
#include "core/satisfaction/survey.h"
#include "core/tier/assign.h"
#include "core/visit/visit.h"
#include "tests/support/core/test_store.h"

namespace zhike::test {

/// Engineers and customers by a few words each.
class FitWorld
{
public:
    TestStore store;

    Id<Engineer> engineer(const QString& number, const QString& region, int capacity = 20,
                          const std::vector<EngineerSkill>& skills = {})
    {
        Engineer e;
        e.number = number;
        e.name = QStringLiteral("工") + number;
        e.region = region;
        e.capacity = capacity;
        e.startedOn = QDate(2010, 1, 1);
        const Id<Engineer> id = store.add(e);
        must(
            store->writeNow(QStringLiteral("Skills"), [&](UnitOfWork& u) { return u.setParts(id, skills); }));
        return id;
    }
    /// `tier` by its name, or none.
    Id<Customer> customer(const QString& code, const QString& region, const QString& tier = {})
    {
        Customer c;
        c.code = code;
        c.name = QStringLiteral("客") + code;
        c.region = region;
        const Id<Customer> id = store.add(c);
        if (!tier.isEmpty())
            must(store->writeNow(QString(), [&](UnitOfWork& u) -> Result<Id<TierAssignment>> {
                ZHIKE_ASSIGN(const Uuid t, u.idOfKey(EntityKind::Tier, tier));
                return assignTier(u, {id, Id<Tier>(t), QDate(2026, 1, 1), QStringLiteral("so")});
            }));
        return id;
    }
    Id<EngineerAssignment> assign(Id<Customer> customer, Id<Engineer> engineer,
                                  AssignmentRole role = AssignmentRole::Primary)
    {
        return must(store->writeNow(QString(), [&](UnitOfWork& u) {
            return assignEngineer(u, {customer, {}, engineer, role, QDate(2026, 1, 1), {}});
        }));
    }
    /// Something done there so many days ago.
    void visit(Id<Customer> customer, Id<Engineer> engineer, int daysAgo, VisitState state = VisitState::Done)
    {
        Visit v;
        v.number = QStringLiteral("VA26-%1").arg(++m_number, 6, 10, QLatin1Char('0'));
        v.customer = customer;
        v.state = state;
        v.plannedStart = sunday().plusDays(-daysAgo);
        v.actualStart = v.plannedStart;
        const Id<Visit> id = store.add(v);
        must(store->writeNow(QStringLiteral("Who"), [&](UnitOfWork& u) {
            return u.setParts(id, std::vector{VisitEngineer{id, engineer}});
        }));
    }
    void request(Id<Customer> customer, Id<Engineer> engineer, int daysAgo,
                 RequestState state = RequestState::Closed)
    {
        Request r;
        r.number = QStringLiteral("RA26-%1").arg(++m_number, 6, 10, QLatin1Char('0'));
        r.customer = customer;
        r.engineer = engineer;
        r.title = QStringLiteral("坏了");
        r.state = state;
        r.openedAt = sunday().plusDays(-daysAgo);
        if (state == RequestState::Closed)
            r.resolvedAt = r.closedAt = r.openedAt;
        store.add(r);
    }
    void rating(Id<Customer> customer, Id<Engineer> engineer, int csat)
    {
        Survey s;
        s.customer = customer;
        s.engineer = engineer;
        s.answeredAt = sunday();
        s.csat = csat;
        store.add(s);
    }
    void system(Id<Customer> customer, const QString& product)
    {
        System s;
        s.customer = customer;
        s.name = product;
        s.product = product;
        store.add(s);
    }

private:
    int m_number = 0;
};

} // namespace zhike::test
