// SPDX-License-Identifier: GPL-3.0-or-later
// 分群: the matrix of strength and maturity, the customers of a cell, how to talk to those of a region.
#include "core/customer/customer.h"
#include "tests/support/ui/window_world.h"
#include "ui/parts/chip.h"
#include "ui/parts/labels.h"
#include "ui/parts/row_list.h"
#include "ui/tier/segment_matrix.h"
#include "ui/tier/tiers_page.h"

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

class SegmentsViewTest : public testing::Test
{
protected:
    SegmentsViewTest()
    {
        strong = add(u"温州瓯海水务"_s, u"330300"_s, 5, 4, u"先讲结论，再给数据"_s);
        add(u"杭州钱塘机场"_s, u"330100"_s, 5, 4, u"忌谈竞品"_s);
        add(u"上海临江医院"_s, u"310115"_s, 5, 4, u"准备书面材料"_s);
        weak = add(u"宣城泾川宣纸"_s, u"341800"_s, 2, 1, u"电话即可"_s);
        add(u"义乌丰盈国际商贸"_s, u"330700"_s, 0, 3, {});
        world.show(u"tiers"_s);
        world.click(u"view.segments"_s);
        EXPECT_TRUE(world.until([&] { return matrix().cell() != nullptr; }));
        EXPECT_TRUE(shows(3)) << "the fullest cell first";
    }
    Id<Customer> add(const QString& name, const QString& region, int strength, int maturity,
                     const QString& talk)
    {
        Customer c;
        c.code = u"C-%1"_s.arg(++made);
        c.name = name;
        c.region = region;
        c.talkingPoints = talk;
        if (strength > 0)
            c.economicStrength = strength;
        c.itMaturity = maturity;
        return world.store.add(c);
    }
    SegmentMatrix& matrix() { return *world.child<SegmentMatrix>(u"segmentMatrix"_s); }
    RowList& list() { return *world.child<RowList>(u"segmentCustomers"_s); }
    bool shows(int rows)
    {
        return world.until([&] { return list().model()->rowCount() == rows; });
    }
    bool talks(const QString& text)
    {
        return world.until([&] {
            const auto labels = world.window().findChildren<TextLabel*>();
            return std::ranges::any_of(labels, [&](auto* l) { return l->isVisible() && l->text() == text; });
        });
    }

    WindowWorld world;
    int made = 0;
    Id<Customer> strong;
    Id<Customer> weak;
};

} // namespace

TEST_F(SegmentsViewTest, ListsTheCustomersOfTheCellThatIsClicked)
{
    EXPECT_EQ(matrix().cell()->economicStrength, 5);
    EXPECT_EQ(matrix().cell()->itMaturity, 4);
    QTest::mouseClick(&matrix(), Qt::LeftButton, {}, matrix().cellRect(2, 1).center());
    EXPECT_TRUE(shows(1));
    EXPECT_EQ(list().model()->index(0, 0).data(IdRole).value<Uuid>(), weak.uuid);
    QTest::mouseClick(&matrix(), Qt::LeftButton, {}, matrix().cellRect(0, 3).center());
    EXPECT_TRUE(world.until([&] {
        return list().model()->rowCount() == 1 &&
               list().model()->index(0, 0).data(TitleRole).toString() == u"义乌丰盈国际商贸"_s;
    })) << "not known has its row";
    world.grab(u"segments"_s);
}

TEST_F(SegmentsViewTest, IsWalkedWithKeysAndLeadsToTheCustomer)
{
    matrix().setFocus();
    world.press(Qt::Key_Left);
    EXPECT_EQ(matrix().cell()->itMaturity, 3);
    EXPECT_TRUE(shows(0));
    for (int i = 0; i < 3; ++i)
        world.press(Qt::Key_Down);
    world.press(Qt::Key_Home);
    EXPECT_EQ(matrix().cell()->economicStrength, 2);
    EXPECT_EQ(matrix().cell()->itMaturity, 1);
    EXPECT_TRUE(shows(1));
    world.press(Qt::Key_Return);
    EXPECT_TRUE(list().hasFocus());
    EXPECT_TRUE(world.until([&] { return list().currentId() == weak.uuid; }));
    world.press(Qt::Key_Return);
    EXPECT_TRUE(world.until([&] { return world.window().currentPage() == u"customers"_s; }));
}

TEST_F(SegmentsViewTest, NarrowsToARegionAndTellsHowToTalkThere)
{
    EXPECT_TRUE(talks(u"电话即可"_s));
    world.child<FilterBar>(u"segmentFilters"_s)->choose(u"region"_s, u"33"_s);
    EXPECT_TRUE(shows(2));
    EXPECT_TRUE(talks(u"先讲结论，再给数据"_s));
    EXPECT_TRUE(world.until([&] {
        const auto labels = world.window().findChildren<TextLabel*>();
        return std::ranges::none_of(labels,
                                    [](auto* l) { return l->isVisible() && l->text() == u"电话即可"_s; });
    }));
    world.click(u"talk."_s + strong.uuid.toString());
    EXPECT_TRUE(world.until([&] { return world.window().currentPage() == u"customers"_s; }));
}

TEST_F(SegmentsViewTest, FollowsWhatChanges)
{
    Customer c = world.store.get(weak);
    c.economicStrength = 5;
    c.itMaturity = 4;
    must(world.store->writeNow(u"Edit"_s, [&](UnitOfWork& u) { return u.update(c); }));
    EXPECT_TRUE(shows(4));
}
