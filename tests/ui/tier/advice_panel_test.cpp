// SPDX-License-Identifier: GPL-3.0-or-later
// The advice for a customer on screen: its parts, its guards, and what would be if things were otherwise.
#include "core/customer/customer.h"
#include "core/tier/assign.h"
#include "tests/support/ui/window_world.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/tier/advice_panel.h"
#include "ui/tier/value_slider.h"
#include "ui/tier/what_if.h"

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

class AdvicePanelTest : public testing::Test
{
protected:
    AdvicePanelTest()
    {
        customer = addCustomer(u"C-1"_s, u"温州瓯海水务"_s, 9'600'000);
        for (int i = 2; i <= 5; ++i)
            addCustomer(u"C-%1"_s.arg(i), u"客户%1"_s.arg(i), 4'000'000 * i);
        System system;
        system.customer = customer;
        system.name = u"调度系统"_s;
        system.criticality = 4;
        world.store.add(system);
    }
    Id<Customer> addCustomer(const QString& code, const QString& name, qint64 fee)
    {
        Customer c;
        c.code = code;
        c.name = name;
        c.region = u"330300"_s;
        c.economicStrength = 4;
        c.itMaturity = 3;
        const auto id = world.store.add(c);
        Contract k;
        k.customer = id;
        k.number = u"HT-"_s + code;
        k.startsOn = QDate(2026, 1, 1);
        k.endsOn = QDate(2026, 12, 31);
        k.annualFee = Fen{fee};
        world.store.add(k);
        return id;
    }
    AdvicePanel& open()
    {
        world.show(u"customers"_s);
        world.window().openCustomerTab(customer.uuid, u"contract"_s);
        auto* panel = world.child<AdvicePanel>(u"advicePanel"_s);
        EXPECT_TRUE(world.until([&] { return panel->facts() != nullptr; }));
        return *panel;
    }
    QString text(const QString& name) { return world.child<QLabel>(name)->text(); }

    WindowWorld world;
    Id<Customer> customer;
};

} // namespace

TEST_F(AdvicePanelTest, StandsBesideContractAndTierWithItsReasons)
{
    AdvicePanel& panel = open();
    // 22.5 of 30, 10 of 20, a quarter of 20, 11.25 of 15; use has no data and shares out its 15.
    const double score = (22.5 + 10 + 5 + 11.25) * 100 / 85;
    EXPECT_NEAR(*panel.facts()->advice.score, score, 1e-9);
    EXPECT_EQ(text(u"adviceScore"_s), u"57.4"_s);
    EXPECT_EQ(text(u"value.economic_strength"_s), u"4 / 5"_s);
    EXPECT_EQ(text(u"points.service_use"_s), u"–"_s);
    EXPECT_EQ(text(u"adviceSum"_s), u"57.4 / 100"_s);
    EXPECT_EQ(world.child<TierBadge>(u"adviceAdvised"_s)->rank(), 1);
    EXPECT_TRUE(text(u"guard.no_engineer"_s).startsWith(u"No engineer"_s));
    EXPECT_EQ(text(u"guard.beginner_in_it"_s), u"Its IT can use this depth"_s);
    EXPECT_TRUE(text(u"adviceNext"_s).contains(u"80,000.01"_s) || text(u"adviceNext"_s).contains(u"¥"_s))
        << text(u"adviceNext"_s).toStdString();
    world.grab(u"advice-panel"_s);
}

TEST_F(AdvicePanelTest, SupposesOtherFactsWithKeysAndGoesBackToThem)
{
    AdvicePanel& panel = open();
    world.click(u"whatIf"_s);
    auto* maturity = world.child<ValueSlider>(u"suppose.it_maturity"_s);
    EXPECT_EQ(maturity->value(), 3) << "starts at the facts";
    EXPECT_EQ(text(u"adviceScore"_s), u"57.4"_s);
    maturity->setFocus();
    world.press(Qt::Key_Right);
    EXPECT_EQ(text(u"value.it_maturity"_s), u"4 / 5"_s);
    EXPECT_EQ(text(u"adviceScore"_s), u"63.2"_s);
    EXPECT_EQ(world.child<TierBadge>(u"adviceAdvised"_s)->rank(), 2);
    EXPECT_TRUE(text(u"adviceSentence"_s).startsWith(u"Supposed"_s));
    world.grab(u"what-if"_s);
    world.press(Qt::Key_Home);
    EXPECT_EQ(text(u"value.it_maturity"_s), u"1 / 5"_s);
    EXPECT_FALSE(world.child<ValueSlider>(u"suppose.service_use"_s)->isEnabled()) << "nothing was granted";
    world.click(u"whatIf"_s);
    EXPECT_EQ(text(u"adviceScore"_s), u"57.4"_s);
    EXPECT_FALSE(panel.isSupposing());
    EXPECT_EQ(panel.shownStudy(), panel.facts());
}

TEST_F(AdvicePanelTest, SupposesAnotherFeeWithAClick)
{
    open();
    world.click(u"whatIf"_s);
    auto* fee = world.child<ValueSlider>(u"suppose.annual_fee"_s);
    EXPECT_EQ(fee->value(), 25);
    QTest::mouseClick(fee, Qt::LeftButton, {}, QPoint(fee->width() - 1, fee->height() / 2));
    EXPECT_EQ(fee->value(), 100);
    EXPECT_EQ(text(u"value.annual_fee"_s), u"¥200,001"_s) << "more than anyone pays";
    EXPECT_EQ(text(u"points.annual_fee"_s), u"23.5 / 23.5"_s);
}

TEST_F(AdvicePanelTest, FollowsWhatChanges)
{
    AdvicePanel& panel = open();
    must(world.store->writeNow(u"Assign"_s, [&](UnitOfWork& u) -> Done {
        ZHIKE_ASSIGN(const Uuid gold, u.idOfKey(EntityKind::Tier, u"金牌"_s));
        ZHIKE_ASSIGN(const auto id,
                     assignTier(u, {customer, Id<Tier>(gold), QDate(2026, 11, 1), u"合同要求"_s}));
        Q_UNUSED(id)
        return {};
    }));
    EXPECT_TRUE(world.until([&] { return world.child<TierBadge>(u"adviceCurrent"_s)->rank() == 2; }));
    EXPECT_TRUE(panel.facts()->advice.differs());
    world.click(u"adviceWeights"_s);
    EXPECT_EQ(world.window().currentPage(), u"settings"_s);
}

TEST(WhatIf, GoesFromTheFactsInWholeSteps)
{
    AdviceInput facts;
    facts.economicStrength = 4;
    facts.fee = Fen{250};
    facts.otherFees = {100, 200, 300, 400};
    facts.granted = 10;
    facts.used = 12;
    const auto range = [&](AdvicePart part) { return whatIfRange(part, facts); };
    EXPECT_EQ(range(AdvicePart::EconomicStrength).least, 1);
    EXPECT_EQ(range(AdvicePart::EconomicStrength).fact, 4);
    EXPECT_EQ(range(AdvicePart::ItMaturity).least, 0) << "not known can be supposed where it is so";
    EXPECT_EQ(range(AdvicePart::AnnualFee).fact, 50);
    EXPECT_EQ(range(AdvicePart::ServiceUse).most, 10);
    EXPECT_EQ(range(AdvicePart::ServiceUse).fact, 10);
    EXPECT_EQ(withStep(facts, facts, AdvicePart::AnnualFee, 50).fee, Fen{250})
        << "the fact itself, to the fen";
    EXPECT_EQ(withStep(facts, facts, AdvicePart::ServiceUse, 10).used, 12);
    EXPECT_EQ(withStep(facts, facts, AdvicePart::ServiceUse, 3).used, 3);
    EXPECT_EQ(withStep(facts, facts, AdvicePart::ItMaturity, 2).itMaturity, 2);
    EXPECT_EQ(withStep(facts, facts, AdvicePart::ItMaturity, 0).itMaturity, std::nullopt);
    facts.otherFees.clear();
    EXPECT_FALSE(range(AdvicePart::AnnualFee).movable()) << "nobody to compare with";
}
