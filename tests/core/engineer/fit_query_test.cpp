// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/fit_query.h"

#include "tests/core/engineer/fit_world.h"
#include <cmath>

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

struct FitReading : testing::Test {
    FitWorld w;

    std::vector<Fit> fits(Id<Customer> customer, QDate day = {})
    {
        return must(w.store->readNow([&](Reader& r) { return fitsFor(r, customer, day); }));
    }
    Fit fit(Id<Customer> customer, Id<Engineer> engineer, QDate day = {})
    {
        for (const Fit& f : fits(customer, day)) {
            if (f.engineer == engineer)
                return f;
        }
        ADD_FAILURE() << "nobody of that id";
        return {};
    }
};

} // namespace

TEST_F(FitReading, CountsDoneVisitsAndRequestsByTheirAge)
{
    const auto li = w.engineer(u"E-1"_s, u"330100"_s);
    const auto wang = w.engineer(u"E-2"_s, u"330100"_s);
    const auto c = w.customer(u"C-1"_s, u"330100"_s);
    const auto other = w.customer(u"C-2"_s, u"330100"_s);
    w.visit(c, li, 0);
    w.visit(c, li, 180);
    w.request(c, li, 360);
    w.visit(c, li, 1, VisitState::Planned);
    w.visit(c, li, 1, VisitState::Cancelled);
    w.request(c, li, 1, RequestState::InProgress);
    w.visit(other, li, 1);
    w.visit(c, wang, 90);
    const Fit best = fits(c).front();
    EXPECT_EQ(best.engineer, li);
    EXPECT_DOUBLE_EQ(best.touches.weight, 1 + 0.5 + 0.25);
    EXPECT_EQ(best.touches.visits, 2);
    EXPECT_EQ(best.touches.requests, 1);
    EXPECT_DOUBLE_EQ(best.parts[0].points, 35 * (1 - std::exp(-1.75 / 3)));
    EXPECT_EQ(best.touches.last, QDate(2026, 11, 22));
}

TEST_F(FitReading, ReadsSkillsRatingsLoadAndDemands)
{
    const auto li = w.engineer(u"E-1"_s, u"330100"_s, 10, {{{}, u"Oracle"_s, 5, QDate(2026, 11, 1)}});
    const auto wang = w.engineer(u"E-2"_s, u"320100"_s);
    const auto c = w.customer(u"C-1"_s, u"330106"_s, u"钻石"_s);
    const auto gold = w.customer(u"C-2"_s, u"330100"_s, u"金牌"_s);
    w.system(c, u"Oracle"_s);
    w.system(c, u"Oracle"_s);
    w.system(c, u"F5"_s);
    w.assign(gold, li);
    w.assign(c, li);
    w.rating(c, li, 5);
    w.rating(c, wang, 2);
    const Fit f = fit(c, li);
    EXPECT_DOUBLE_EQ(f.parts[1].value, 0.8 / 2) << "each product once";
    EXPECT_DOUBLE_EQ(f.parts[2].value, 1);
    EXPECT_DOUBLE_EQ(f.parts[3].value, ((5 + 5 * 3.5) / 6 - 1) / 4);
    EXPECT_DOUBLE_EQ(f.parts[4].value, 1 - 4.0 / 10) << "its own 8 is not another's";
    EXPECT_TRUE(f.guards[3].holds) << "12 of 10";
    EXPECT_FALSE(f.guards[0].holds) << f.guards[0].reason.toStdString();
    EXPECT_TRUE(f.guards[0].reason.contains(u"8"_s)) << "a diamond asks for 8 years";
}

TEST_F(FitReading, ReadsTheSameForAllCustomersAtOnce)
{
    const auto li = w.engineer(u"E-1"_s, u"330100"_s, 20, {{{}, u"Oracle"_s, 3, {}}});
    const auto c = w.customer(u"C-1"_s, u"330100"_s, u"银牌"_s);
    w.customer(u"C-2"_s, u"330100"_s);
    w.system(c, u"Oracle"_s);
    w.assign(c, li);
    w.assign(c, w.engineer(u"E-2"_s, u"330100"_s), AssignmentRole::Backup);
    w.visit(c, li, 12);
    w.request(c, li, 33);
    must(w.store->readNow([&](Reader& r) -> Done {
        ZHIKE_ASSIGN(const FitBook book, FitBook::read(r));
        ZHIKE_ASSIGN(const auto all, book.customers());
        ZHIKE_ASSIGN(const auto touches, book.allTouches());
        ZHIKE_ASSIGN(const FitCustomer one, book.customer(c));
        EXPECT_EQ(all.size(), 2U);
        EXPECT_EQ(all[0].id, c);
        EXPECT_EQ(all[0].products, one.products);
        EXPECT_EQ(all[0].tierRank, one.tierRank);
        EXPECT_EQ(all[0].primary, li);
        EXPECT_EQ(one.primary, li);
        EXPECT_TRUE(one.backup);
        const auto there = touches.value(c.uuid);
        EXPECT_EQ(there.size(), 1U);
        ZHIKE_ASSIGN(const auto single, book.touches(c));
        EXPECT_DOUBLE_EQ(there.front().second.weight, single.value(li.uuid).weight);
        return {};
    }));
}

TEST_F(FitReading, KnowsWhoIsAwayOnTheDayInQuestion)
{
    const auto li = w.engineer(u"E-1"_s, u"330100"_s);
    const auto c = w.customer(u"C-1"_s, u"330100"_s);
    Absence away;
    away.engineer = li;
    away.startsOn = QDate(2026, 12, 1);
    away.endsOn = QDate(2026, 12, 5);
    must(w.store->writeNow(QString(), [&](UnitOfWork& u) { return addAbsence(u, away); }));
    EXPECT_FALSE(fit(c, li).guards[1].holds);
    EXPECT_TRUE(fit(c, li, QDate(2026, 12, 5)).guards[1].holds);
    EXPECT_FALSE(fit(c, li, QDate(2026, 12, 6)).guards[1].holds);
}
