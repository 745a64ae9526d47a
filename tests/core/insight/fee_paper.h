// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/collect.h"
#include "core/insight/fee_readiness.h"
#include "tests/support/core/test_store.h"

namespace zhike::test {

using namespace Qt::StringLiterals;

inline QDate day(int m, int d)
{
    return {2026, m, d};
}

inline Id<Instalment> someId()
{
    return Id<Instalment>(makeUuid(1));
}

/// 华信科技 with a contract of 2026, a quarter of which is to be paid on 10 October.
struct Paper {
    explicit Paper(TestStore& store)
    {
        Customer c;
        c.code = u"C-0001"_s;
        c.name = u"华信科技"_s;
        customer = store.add(c);
        Contract k;
        k.customer = customer;
        k.number = u"HT-2026-001"_s;
        k.startsOn = day(1, 1);
        k.endsOn = day(12, 31);
        k.annualFee = Fen{120'000'00};
        contract = store.add(k);
        Instalment i;
        i.customer = customer;
        i.contract = contract;
        i.dueOn = day(10, 10);
        i.amount = Fen{30'000'00};
        i.periodFrom = day(7, 1);
        i.periodTo = day(9, 30);
        i.reportPublishedOn = day(10, 8);
        instalment = store.add(i);
    }
    Id<Customer> customer;
    Id<Contract> contract;
    Id<Instalment> instalment;
};

inline Instant at(int m, int d, int hour)
{
    return Instant::of(day(m, d), QTime(hour, 0), QTimeZone("Asia/Shanghai"));
}

inline Request request(const Paper& paper, const QString& number)
{
    Request r;
    r.number = number;
    r.customer = paper.customer;
    r.title = u"数据库报错"_s;
    r.priority = Priority::P1;
    return r;
}

inline FeeReadiness readinessOf(TestStore& store, const Paper& paper)
{
    return must(store->readNow([&](Reader& r) { return feeReadiness(r, paper.instalment); }));
}

inline QStringList kindsOf(const FeeReadiness& fee)
{
    QStringList kinds;
    for (const Obstacle& o : fee.obstacles)
        kinds << QString(enumText(o.kind));
    return kinds;
}

template <class Fn>
Done write(TestStore& store, Fn fn)
{
    return store->writeNow(QString(), [&](UnitOfWork& u) -> Done { return fn(u); });
}

} // namespace zhike::test
