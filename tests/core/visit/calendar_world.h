// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit_plan.h"
#include "tests/support/core/test_store.h"

namespace zhike::test {

/// A store with customers and engineers by name, and visits planned between them.
class CalendarWorld
{
public:
    TestStore store;

    /// Found by its name, made when first named; its region 330100 is 杭州.
    Id<Customer> customer(const QString& name, const QString& region = QStringLiteral("330100"));
    Id<Engineer> engineer(const QString& name);
    /// Approved from the day on.
    void inTier(Id<Customer> customer, const QString& tier, QDate from);
    void withContract(Id<Customer> customer, QDate from, QDate to);

    /// "2026-11-24 09:00" in Shanghai.
    [[nodiscard]] static Instant at(const QString& text);
    struct Wanted {
        QString customer;
        QString from;
        QString to = {};
        QStringList engineers = {};
        VisitKind kind = VisitKind::Inspection;
        VisitMode mode = VisitMode::OnSite;
    };
    [[nodiscard]] VisitPlan plan(const Wanted& wanted);
    Id<Visit> planned(const Wanted& wanted);
    /// Planned, and done as planned.
    Id<Visit> done(const Wanted& wanted);

private:
    QHash<QString, Id<Customer>> m_customers;
    QHash<QString, Id<Engineer>> m_engineers;
};

} // namespace zhike::test
