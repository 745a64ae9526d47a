// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accessible.h"

#include "ui/charts/satisfaction_chart.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/row_list.h"
#include "ui/today/week_pane.h"
#include "ui/visit/segments.h"
#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

class AccessibleTest : public testing::Test
{
protected:
    AccessibleTest() { installAccessibility(); }
    static QAccessibleInterface* of(QWidget& widget)
    {
        return QAccessible::queryAccessibleInterface(&widget);
    }
    static QString name(QAccessibleInterface* item) { return item->text(QAccessible::Name); }
};

} // namespace

TEST_F(AccessibleTest, TabsAreFoundOneByOneAndCanBePressed)
{
    TabBar bar;
    bar.addTab(u"overview"_s, u"Overview"_s);
    bar.addTab(u"requests"_s, u"Requests"_s);
    bar.setCount(u"requests"_s, 2);
    auto* list = of(bar);
    EXPECT_EQ(list->role(), QAccessible::PageTabList);
    ASSERT_EQ(list->childCount(), 2);
    auto* requests = list->child(1);
    EXPECT_EQ(requests->role(), QAccessible::PageTab);
    EXPECT_EQ(name(requests), u"Requests 2"_s);
    EXPECT_FALSE(requests->state().selected);
    requests->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(bar.current(), u"requests"_s);
    EXPECT_TRUE(list->child(1)->state().selected);
    EXPECT_EQ(list->indexOfChild(list->child(1)), 1);
}

TEST_F(AccessibleTest, DaysSayTheirVisitsAndRatingsTheirWords)
{
    DayStrip days;
    days.setWeek(QDate(2026, 11, 16), QDate(2026, 11, 22), {3, 0, 0, 0, 0, 0, 4});
    ASSERT_EQ(of(days)->childCount(), 7);
    EXPECT_TRUE(name(of(days)->child(6)).contains(u"2026"_s));
    EXPECT_TRUE(name(of(days)->child(6)).contains(u'4')) << "not by dots alone";
    Segments rating(u"Rating"_s, {{u"1"_s, TagKind::Red, u"poor"_s}, {u"5"_s, TagKind::Green, u"good"_s}},
                    {72, 72});
    QSignalSpy changed(&rating, &Segments::changed);
    auto* good = of(rating)->child(1);
    EXPECT_EQ(good->role(), QAccessible::RadioButton);
    EXPECT_EQ(name(good), u"5 good"_s);
    good->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(good->state().checked);
}

TEST_F(AccessibleTest, LinksAreLinksAndMarksSayTheirWords)
{
    LinkLabel link(u"138 0571 2046"_s);
    QSignalSpy clicked(&link, &LinkLabel::clicked);
    EXPECT_EQ(of(link)->role(), QAccessible::Link);
    EXPECT_EQ(name(of(link)), u"138 0571 2046"_s);
    of(link)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(clicked.count(), 1);
    TierBadge badge;
    badge.setTier(u"Gold"_s, 2);
    EXPECT_EQ(of(badge)->role(), QAccessible::StaticText);
    EXPECT_EQ(name(of(badge)), u"Gold"_s);
    HealthDot health;
    health.setHealth(47);
    EXPECT_TRUE(name(of(health)).contains(u"47"_s)) << "the colour has its number";
}

TEST_F(AccessibleTest, RowsSayTitleFactsTierAndHealth)
{
    RowList list;
    GroupedModel model;
    Row row;
    row.title = u"浙江之江农商银行"_s;
    row.subtitle = u"杭州"_s;
    row.badge = u"钻石"_s;
    row.badgeRank = 3;
    row.health = 68;
    model.setRows({row});
    list.setModel(&model);
    list.resize(400, 300);
    list.show();
    auto* accessible = of(list);
    EXPECT_EQ(accessible->role(), QAccessible::List);
    ASSERT_GE(accessible->childCount(), 1);
    const QString said = name(accessible->child(0));
    for (const auto& part : {u"浙江之江农商银行"_s, u"杭州"_s, u"钻石"_s, u"68"_s})
        EXPECT_TRUE(said.contains(part)) << qPrintable(said);
}

} // namespace zhike
