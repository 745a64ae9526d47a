// SPDX-License-Identifier: GPL-3.0-or-later
// Assigning from the ranked list, what is missing, the matrices, absences, and rebalancing.
#include "core/engineer/fit_query.h"
#include "core/engineer/page.h"
#include "core/request/request.h"
#include "core/tier/assign.h"
#include "core/visit/visit.h"
#include "tests/support/ui/window_world.h"
#include "ui/engineer/engineer_view.h"
#include "ui/engineer/engineers_page.h"
#include "ui/engineer/fit_picture.h"
#include "ui/engineer/gaps_view.h"
#include "ui/engineer/matrix_table.h"
#include "ui/engineer/matrix_views.h"
#include "ui/engineer/rebalance_view.h"
#include "ui/engineer/team_places.h"
#include "ui/engineer/workload_view.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/reference_editor.h"
#include "ui/parts/row_list.h"
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

class TeamViews : public testing::Test
{
protected:
    EngineersPage& page() { return *dynamic_cast<EngineersPage*>(world.window().page(u"engineers"_s)); }
    template <class View>
    View* place(const QString& id)
    {
        world.show(u"engineers"_s);
        page().openTab(id);
        return qobject_cast<View*>(page().places()->view());
    }
    Id<Engineer> engineer(const QString& name, const QString& region, int capacity = 400)
    {
        Engineer e;
        e.name = name;
        e.region = region;
        e.capacity = capacity;
        e.startedOn = QDate(2010, 1, 1);
        return must(world.store->writeNow(u"Hire"_s, [&](UnitOfWork& u) {
            return createEngineer(u, e, {{{}, u"Oracle"_s, 4, QDate(2026, 11, 30)}});
        }));
    }
    /// So many customers of a tier with a primary engineer (or nobody), in one step.
    std::vector<Id<Customer>> customers(int n, Id<Engineer> primary, const QString& tier)
    {
        return must(
            world.store->writeNow(u"Customers"_s, [&](UnitOfWork& u) -> Result<std::vector<Id<Customer>>> {
                ZHIKE_ASSIGN(const Uuid t, u.idOfKey(EntityKind::Tier, tier));
                std::vector<Id<Customer>> all;
                for (int i = 0; i < n; ++i) {
                    Customer c;
                    c.code = u"C-%1"_s.arg(++m_code, 4, 10, QChar(u'0'));
                    c.name = u"客户%1"_s.arg(m_code, 3, 10, QChar(u'0'));
                    c.region = u"330100"_s;
                    ZHIKE_ASSIGN(const Id<Customer> id, u.insert(c));
                    TierAssignment a;
                    a.customer = id;
                    a.tier = Id<Tier>(t);
                    a.startsOn = QDate(2026, 1, 1);
                    ZHIKE_TRY(u.insert(a));
                    EngineerAssignment e;
                    e.customer = id;
                    e.engineer = primary;
                    e.startsOn = QDate(2026, 1, 1);
                    if (primary)
                        ZHIKE_TRY(u.insert(e));
                    all.push_back(id);
                }
                return all;
            }));
    }
    Id<Engineer> primaryOf(Id<Customer> customer)
    {
        return must(world.store->readNow([&](Reader& r) -> Result<Id<Engineer>> {
            ZHIKE_ASSIGN(const FitBook book, FitBook::read(r));
            ZHIKE_ASSIGN(const FitCustomer c, book.customer(customer));
            return c.primary;
        }));
    }
    FormPanel* form() { return world.child<FormPanel>(u"form"_s); }
    [[nodiscard]] bool formGone()
    {
        return WindowWorld::until([&] { return world.window().findChild<FormPanel*>(u"form"_s) == nullptr; });
    }
    /// The open list of choices has rows.
    [[nodiscard]] bool choices()
    {
        auto* list = world.child<RowList>(u"completions"_s);
        return list && WindowWorld::until([&] { return list->model()->rowCount() > 0; });
    }

    WindowWorld world;

private:
    int m_code = 0;
};

} // namespace

TEST_F(TeamViews, NamesAnEngineerForACustomerFromTheListRankedByFit)
{
    engineer(u"安然"_s, u"320100"_s);
    const auto near = engineer(u"吴雨桐"_s, u"330100"_s);
    const auto customer = customers(1, {}, u"银牌"_s).front();
    world.show(u"customers"_s);
    world.window().open(EntityKind::Customer, customer.uuid);
    ASSERT_TRUE(WindowWorld::until([&] { return world.window().windowTitle().contains(u"客户001"_s); }));
    world.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(form(), nullptr);
    world.press(Qt::Key_Down);
    ASSERT_TRUE(choices());
    world.press(Qt::Key_Return); // takes the best
    EXPECT_EQ(form()->value(u"engineer"_s).value<Uuid>(), near.uuid);
    auto* why = form()->findChild<FitPicture*>(u"fitPicture"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return !why->isEmpty(); })) << "the reasons are on screen";
    world.press(Qt::Key_Return); // assigns
    ASSERT_TRUE(formGone());
    EXPECT_EQ(primaryOf(customer), near);
}

TEST_F(TeamViews, ListsWhatIsMissingAndClosesItFromThere)
{
    const auto li = engineer(u"李明"_s, u"330100"_s);
    const auto all = customers(2, {}, u"银牌"_s);
    auto* gaps = place<GapsWidget>(u"gaps"_s);
    ASSERT_NE(gaps, nullptr);
    ASSERT_TRUE(WindowWorld::until([&] { return gaps->list()->model()->rowCount() == 2; }));
    gaps->list()->setFocus();
    world.type(u"kehu002"_s);
    EXPECT_TRUE(WindowWorld::until([&] { return gaps->list()->model()->rowCount() == 1; })) << "by typing";
    world.press(Qt::Key_Escape);
    ASSERT_TRUE(WindowWorld::until([&] { return gaps->list()->model()->rowCount() == 2; }));
    EXPECT_TRUE(gaps->list()->hasFocus());
    gaps->list()->setCurrentIndex(gaps->list()->model()->index(0, 0));
    world.press(Qt::Key_Return);
    ASSERT_NE(form(), nullptr);
    ASSERT_TRUE(choices());
    world.press(Qt::Key_Return);
    world.press(Qt::Key_Return);
    ASSERT_TRUE(formGone());
    EXPECT_EQ(primaryOf(all.front()), li);
    ASSERT_TRUE(WindowWorld::until([&] { return gaps->list()->model()->rowCount() == 1; })) << "it is closed";
}

TEST_F(TeamViews, GivesARequestToTheBestByItsMenu)
{
    engineer(u"安然"_s, u"320100"_s);
    const auto near = engineer(u"吴雨桐"_s, u"330100"_s);
    Request r;
    r.customer = customers(1, {}, u"银牌"_s).front();
    r.number = u"RA26-000001"_s;
    r.title = u"数据库告警"_s;
    r.openedAt = sunday();
    const auto id = world.store.add(r);
    world.show(u"requests"_s);
    world.window().open(EntityKind::Request, id.uuid);
    Page* requests = world.window().page(u"requests"_s);
    const auto assign = [&]() -> std::function<void()> {
        for (const PageAction& action : requests->actions()) {
            if (action.text.contains(u"Assign an engineer"_s))
                return action.run;
        }
        return {};
    };
    ASSERT_TRUE(WindowWorld::until([&] { return assign() != nullptr; }));
    assign()();
    ASSERT_NE(form(), nullptr);
    ASSERT_TRUE(choices());
    world.press(Qt::Key_Return);
    EXPECT_EQ(form()->value(u"engineer"_s).value<Uuid>(), near.uuid);
    world.press(Qt::Key_Return);
    ASSERT_TRUE(formGone());
    EXPECT_EQ(world.store.get(id).engineer, near);
}

TEST_F(TeamViews, SortsAndSearchesWhoKnowsWhom)
{
    const auto li = engineer(u"李明"_s, u"330100"_s);
    const auto wu = engineer(u"吴雨桐"_s, u"330100"_s);
    const auto all = customers(3, li, u"银牌"_s);
    Visit v;
    v.number = u"VA26-000001"_s;
    v.customer = all[2];
    v.state = VisitState::Done;
    v.plannedStart = sunday().plusDays(-3);
    const auto visit = world.store.add(v);
    must(world.store->writeNow(u"Who"_s, [&](UnitOfWork& u) {
        return u.setParts(visit, std::vector{VisitEngineer{visit, wu}});
    }));
    auto* known = place<ContinuityWidget>(u"continuity"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return known->model()->rowCount() == 3; }));
    const int column = 1; // E-002
    EXPECT_EQ(known->model()->columns()[column].id, wu.uuid);
    EXPECT_EQ(known->model()->row(0).id, all[0].uuid);
    known->table()->setFocus();
    known->table()->setCurrentIndex(known->model()->index(0, column));
    world.press(Qt::Key_S);
    EXPECT_EQ(known->model()->row(0).id, all[2].uuid) << "who knows them best first";
    EXPECT_EQ(known->model()->index(0, column).data().toString(), u"1"_s);
    EXPECT_TRUE(known->model()->index(0, 0).data(MatrixMarkRole).toBool()) << "the primary is outlined";
    EXPECT_TRUE(known->model()->index(0, column).data(Qt::ToolTipRole).toString().contains(u"吴雨桐"_s));
    world.click(u"continuityMatrixSearch"_s);
    world.type(u"kehu002"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return known->model()->rowCount() == 1; }));
    EXPECT_EQ(known->model()->row(0).id, all[1].uuid);
}

TEST_F(TeamViews, ShowsSkillsWithCertificatesThatRunOutAndTheLoad)
{
    const auto li = engineer(u"李明"_s, u"330100"_s, 2);
    customers(3, li, u"银牌"_s);
    auto* skills = place<SkillsWidget>(u"matrix"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return skills->model()->rowCount() == 1; }));
    EXPECT_EQ(skills->model()->index(0, 0).data(MatrixInkRole).toInt(), static_cast<int>(Ink::Amber));
    auto* load = place<WorkloadWidget>(u"workload"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return load->list()->model()->rowCount() == 1; }));
    const QModelIndex row = load->list()->model()->index(0, 0);
    EXPECT_TRUE(row.data(Right1Role).toString().contains(u"6"_s));
    load->list()->setFocus();
    world.type(u"wang"_s);
    EXPECT_TRUE(WindowWorld::until([&] { return load->list()->model()->rowCount() == 0; })) << "by typing";
    world.press(Qt::Key_Escape);
    ASSERT_TRUE(WindowWorld::until([&] { return load->list()->model()->rowCount() == 1; }));
    load->list()->setCurrentIndex(load->list()->model()->index(0, 0));
    world.press(Qt::Key_Return);
    ASSERT_TRUE(WindowWorld::until([&] {
        return page().places()->view() == nullptr && page().view()->page();
    })) << "Enter opens the engineer";
}

TEST_F(TeamViews, RecordsAnAbsence)
{
    engineer(u"李明"_s, u"330100"_s);
    world.show(u"engineers"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return page().view()->page() != nullptr; }));
    for (const PageAction& action : page().actions()) {
        if (action.text.contains(u"absence"_s))
            action.run();
    }
    ASSERT_NE(form(), nullptr);
    world.tabTo(u"ends_on"_s);
    world.type(u"2026-11-30"_s);
    world.tabTo(u"reason"_s);
    world.type(u"年假"_s);
    world.press(Qt::Key_Return);
    ASSERT_TRUE(formGone());
    ASSERT_TRUE(WindowWorld::until([&] { return page().view()->page()->absences.size() == 1; }));
    EXPECT_EQ(page().view()->page()->absences.front().endsOn, QDate(2026, 11, 30));
}

TEST_F(TeamViews, ReplacesAnEngineerWithTwoHundredCustomersInTenActions)
{
    const auto li = engineer(u"李明"_s, u"330100"_s);
    for (const QString& name : {u"安然"_s, u"吴雨桐"_s, u"陈思远"_s})
        engineer(name, u"330100"_s, 120);
    const auto all = customers(200, li, u"普通"_s);
    int actions = 0;
    const auto act = [&](const auto& what) {
        ++actions;
        what();
    };
    act([&] { world.show(u"engineers"_s); });
    ASSERT_TRUE(WindowWorld::until([&] { return page().list()->model()->rowCount() == 4; }));
    page().open(EntityKind::Engineer, li.uuid);
    ++actions; // a click on the name
    ASSERT_TRUE(WindowWorld::until(
        [&] { return page().view()->page() && page().view()->page()->engineer.id == li; }));
    page().list()->setFocus();
    act([&] { world.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier); });
    RebalanceWidget* plan = nullptr;
    ASSERT_TRUE(WindowWorld::until([&] {
        plan = qobject_cast<RebalanceWidget*>(page().places()->view());
        return plan && plan->plan();
    }));
    EXPECT_EQ(plan->plan()->moves.size(), 200U);
    EXPECT_TRUE(plan->plan()->unplaced.empty());
    auto* why = plan->findChild<FitPicture*>(u"fitPicture"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return !why->isEmpty() && why->isVisible(); }))
        << "every choice has its reasons";
    // One of them goes to somebody else by hand.
    const Uuid first = plan->list()->currentId();
    const auto chosen = [&] {
        return std::ranges::find(plan->plan()->moves, Id<Customer>(first), &RebalanceMove::customer)->to;
    };
    const auto before = chosen();
    act([&] { world.press(Qt::Key_Return); });
    ASSERT_TRUE(choices());
    act([&] { world.press(Qt::Key_Down); });
    act([&] { world.press(Qt::Key_Return); });
    act([&] { world.press(Qt::Key_Return); });
    ASSERT_TRUE(formGone());
    EXPECT_NE(chosen(), before);
    const auto byHand = chosen();
    act([&] { world.click(u"applyPlan"_s); });
    ASSERT_TRUE(world.said(u"200"_s));
    EXPECT_LE(actions, 10);
    EXPECT_EQ(primaryOf(Id<Customer>(first)), byHand);
    for (const auto& customer : all)
        EXPECT_NE(primaryOf(customer), li);
    world.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(WindowWorld::until([&] {
        return primaryOf(all.back()) == li && primaryOf(all.front()) == li;
    })) << "one step back";
}
