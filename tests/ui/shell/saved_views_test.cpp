// SPDX-License-Identifier: GPL-3.0-or-later
// Views that have a name, on pages of several parts: the page is called after the one that is shown, and it
// keeps what is searched for.
#include "core/contract/instalment.h"
#include "core/visit/visit.h"
#include "tests/support/ui/window_world.h"
#include "ui/parts/chip.h"
#include "ui/parts/header.h"
#include "ui/parts/row_list.h"
#include "ui/shell/saved_views.h"
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

class SavedViewsOfPages : public testing::Test
{
protected:
    Page* page(const QString& id) { return world.window().page(id); }
    QString titleOf(const QString& id)
    {
        for (const PageHeader* header : page(id)->findChildren<PageHeader*>())
            if (header->isVisible())
                return header->title();
        return {};
    }
    /// Keeps a page as it is looked at under a name, and says which view that is.
    QString save(const QString& id, const QString& name)
    {
        for (const PageAction& action : page(id)->actions())
            if (action.text == u"Save this view as …"_s)
                action.run();
        auto* field = world.child<QLineEdit>(u"viewName"_s);
        field->setFocus();
        world.type(name);
        world.press(Qt::Key_Return);
        const auto views = [&] { return SavedViews::of(world.memory(), id); };
        EXPECT_TRUE(test::WindowWorld::until([&] { return views().size() == 1; }));
        return views().value(0).id;
    }
    Id<Customer> customer(const QString& code, const QString& name, const QString& region)
    {
        Customer c;
        c.code = code;
        c.name = name;
        c.region = region;
        return world.store.add(c);
    }

    test::WindowWorld world;
};

} // namespace

TEST_F(SavedViewsOfPages, NameTheContractsAndKeepWhatIsSearchedForInThem)
{
    for (const auto& [code, name] :
         {std::pair(u"C-1"_s, u"华信科技"_s), std::pair(u"C-2"_s, u"之江银行"_s)}) {
        Contract k;
        k.customer = customer(code, name, {});
        k.number = u"HT-"_s + code;
        k.startsOn = QDate(2026, 1, 1);
        k.endsOn = QDate(2026, 12, 31);
        Instalment i;
        i.contract = world.store.add(k);
        i.customer = k.customer;
        i.dueOn = QDate(2026, 12, 30);
        i.amount = Fen{30'000'00};
        world.store.add(i);
    }
    world.show(u"contracts"_s);
    page(u"contracts"_s)->openTab(u"instalments"_s);
    auto* list = world.child<RowList>(u"instalments"_s);
    const auto rows = [&](int count) {
        return test::WindowWorld::until([&] { return list->model()->rowCount() == count; });
    };
    ASSERT_TRUE(rows(3)) << "a head and two";
    list->setFocus();
    world.type(u"之江"_s);
    ASSERT_TRUE(rows(2));
    EXPECT_EQ(titleOf(u"contracts"_s), u"Contracts"_s);
    const QString view = save(u"contracts"_s, u"之江的收款"_s);
    EXPECT_EQ(titleOf(u"contracts"_s), u"之江的收款"_s);
    world.child<QLineEdit>(u"instalmentsSearch"_s)->clear();
    ASSERT_TRUE(rows(3));
    EXPECT_EQ(titleOf(u"contracts"_s), u"Contracts"_s);
    page(u"contracts"_s)->openTab(u"commitments"_s);
    page(u"contracts"_s)->openView(view);
    EXPECT_TRUE(rows(2));
    EXPECT_EQ(world.child<QLineEdit>(u"instalmentsSearch"_s)->text(), u"之江"_s);
    EXPECT_EQ(titleOf(u"contracts"_s), u"之江的收款"_s);
}

TEST_F(SavedViewsOfPages, NameTheTiers)
{
    world.show(u"tiers"_s);
    world.click(u"board.differing"_s);
    const QString view = save(u"tiers"_s, u"待调整"_s);
    EXPECT_EQ(titleOf(u"tiers"_s), u"待调整"_s);
    page(u"tiers"_s)->openTab(u"policies"_s);
    EXPECT_EQ(titleOf(u"tiers"_s), u"Tiers"_s);
    page(u"tiers"_s)->openView(view);
    EXPECT_EQ(titleOf(u"tiers"_s), u"待调整"_s);
    world.click(u"board.differing"_s);
    EXPECT_EQ(titleOf(u"tiers"_s), u"Tiers"_s);
}

TEST_F(SavedViewsOfPages, KeepTheTierAndTheRegionToWhichVisitsAreNarrowed)
{
    for (const auto& [code, region] : {std::pair(u"C-1"_s, u"330106"_s), std::pair(u"C-2"_s, u"350100"_s)}) {
        Visit v;
        v.customer = customer(code, u"客户 "_s + code, region);
        v.number = u"V-"_s + code;
        v.plannedStart = world.store.clock().now().plusMinutes(60);
        world.store.add(v);
    }
    world.show(u"visits"_s);
    page(u"visits"_s)->openTab(u"agenda"_s);
    auto* list = world.child<RowList>(u"agenda"_s);
    const auto rows = [&](int count) {
        return test::WindowWorld::until([&] { return list->model()->rowCount() == count; });
    };
    ASSERT_TRUE(rows(3)) << "a day and two";
    auto* filters = page(u"visits"_s)->findChild<FilterBar*>();
    filters->choose(u"region"_s, u"35"_s);
    ASSERT_TRUE(rows(2));
    const QString view = save(u"visits"_s, u"福建的拜访"_s);
    filters->clear();
    ASSERT_TRUE(rows(3));
    page(u"visits"_s)->openView(view);
    EXPECT_TRUE(rows(2));
    EXPECT_EQ(filters->chosen().value(u"region"_s), u"35"_s);
    EXPECT_EQ(titleOf(u"visits"_s), u"福建的拜访"_s);
    filters->choose(u"region"_s, u"11"_s);
    EXPECT_TRUE(rows(0));
}

} // namespace zhike
