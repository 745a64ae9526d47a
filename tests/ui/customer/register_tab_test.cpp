// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/risk.h"
#include "core/visit/evidence.h"
#include "tests/support/ui/window_world.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/row_list.h"
#include <QtCore/QFile>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

class RegisterTabs : public testing::Test
{
protected:
    RegisterTabs()
    {
        Customer c;
        c.code = u"C-1"_s;
        c.name = u"华信科技"_s;
        customer = world.store.add(c);
        System s;
        s.customer = customer;
        s.name = u"核心数据库"_s;
        system = world.store.add(s);
    }
    void openTab(const QString& tab)
    {
        world.show(u"customers"_s);
        world.window().openCustomerTab(customer.uuid, tab);
    }
    QStringList rows(const QString& list)
    {
        QStringList titles;
        auto* model = world.child<RowList>(list)->model();
        for (int i = 0; i < model->rowCount(); ++i)
            titles += model->index(i, 0).data(TitleRole).toString();
        return titles;
    }

    test::WindowWorld world;
    Id<Customer> customer;
    Id<System> system;
};

} // namespace

TEST_F(RegisterTabs, KeepRisksTheHighestFirstWithPlansAndChanges)
{
    for (const auto& [text, likelihood, impact] :
         {std::tuple(u"专线单运营商"_s, 2, 2), std::tuple(u"备份未验证"_s, 4, 5)}) {
        Risk risk;
        risk.customer = customer;
        risk.text = text;
        risk.likelihood = likelihood;
        risk.impact = impact;
        world.store.add(risk);
    }
    ContingencyPlan plan;
    plan.customer = customer;
    plan.scenario = u"主节点宕机"_s;
    plan.steps = u"切换"_s;
    world.store.add(plan);
    openTab(u"risks"_s);
    ASSERT_TRUE(
        world.until([&] { return world.child<RowList>(u"customerRisks"_s)->model()->rowCount() == 5; }));
    EXPECT_EQ(rows(u"customerRisks"_s), QStringList({u"Risks"_s, u"备份未验证"_s, u"专线单运营商"_s,
                                                     u"Contingency plans"_s, u"主节点宕机"_s}));
}

TEST_F(RegisterTabs, AddARiskInAForm)
{
    openTab(u"risks"_s);
    world.click(u"firstRisk"_s);
    world.type(u"机房仅一路市电"_s);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(world.until([&] { return world.store.count("risk") == 1; }));
    ASSERT_TRUE(
        world.until([&] { return world.child<RowList>(u"customerRisks"_s)->model()->rowCount() == 2; }));
    EXPECT_EQ(rows(u"customerRisks"_s).last(), u"机房仅一路市电"_s);
}

TEST_F(RegisterTabs, KeepFilesThatWereChosen)
{
    world.fileToOpen = world.store.folder() + u"/配置.txt"_s;
    QFile file(world.fileToOpen);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("a=1") == 3);
    file.close();
    openTab(u"files"_s);
    world.click(u"firstFiles"_s);
    ASSERT_TRUE(world.until([&] { return world.store.count("attachment") == 1; }));
    ASSERT_TRUE(
        world.until([&] { return world.child<RowList>(u"customerFiles"_s)->model()->rowCount() == 2; }));
    EXPECT_EQ(rows(u"customerFiles"_s).last(), u"配置.txt"_s);
    EXPECT_TRUE(world.said(u"配置.txt"_s));
}

} // namespace zhike
