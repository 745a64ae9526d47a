// SPDX-License-Identifier: GPL-3.0-or-later
// The search over everything, by keys alone.
#include "core/customer/customer.h"
#include "core/engineer/engineer.h"
#include "core/request/request.h"
#include "tests/support/ui/window_world.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/format.h"
#include "ui/parts/row_list.h"
#include "ui/shell/key_hint.h"
#include "ui/shell/search_popup.h"
#include <QtGui/QClipboard>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct SearchTest : testing::Test {
    SearchTest()
    {
        bank = add(u"C-0017"_s, u"浙江之江农商银行"_s);
        add(u"C-00171"_s, u"浙江天目电力设计院"_s);
        add(u"C-00172"_s, u"南京紫金山数据中心"_s);
        Contact c;
        c.customer = bank;
        c.name = u"赵敏华"_s;
        c.title = u"总经理"_s;
        c.role = ContactRole::DecisionMaker;
        c.mobile = u"13805712046"_s;
        contact = world.store.add(c);
        world.show(u"today"_s);
    }
    Id<Customer> add(const QString& code, const QString& name)
    {
        Customer c;
        c.code = code;
        c.name = name;
        return world.store.add(c);
    }
    SearchPopup& search() { return *world.window().search(); }
    RowList& list() { return *search().list(); }
    /// Opens the search with Ctrl+K, types, and waits until `row` is the one chosen.
    void find(const QString& text, const Uuid& row)
    {
        world.press(Qt::Key_K, Qt::ControlModifier);
        world.type(text);
        ASSERT_TRUE(
            world.until([&] { return search().input()->text() == text && list().currentId() == row; }));
    }
    [[nodiscard]] QStringList lines() const
    {
        QStringList all;
        const auto* model = world.window().search()->list()->model();
        for (int i = 0; i < model->rowCount(); ++i)
            all << model->index(i, 0).data().toString();
        return all;
    }
    void chooseLine(const QString& text)
    {
        for (int i = 0; i < 40 && !list().currentIndex().data().toString().contains(text); ++i)
            world.press(Qt::Key_Down);
        ASSERT_TRUE(list().currentIndex().data().toString().contains(text))
            << lines().join(u'/').toStdString();
    }

    mutable test::WindowWorld world;
    Id<Customer> bank;
    Id<Contact> contact;
};

bool shows(const QWidget& in, const QString& text)
{
    const auto labels = in.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* l) { return l->text().contains(text); });
}

} // namespace

TEST_F(SearchTest, SaysHowTheTextWasUnderstoodAndHowMuchWasFound)
{
    world.press(Qt::Key_K, Qt::ControlModifier);
    world.type(u"zjzj"_s);
    ASSERT_TRUE(world.until([&] { return shows(search(), u"by initials"_s); }));
    EXPECT_EQ(list().currentId(), bank.uuid);
    search().input()->clear();
    world.type(u"zhijiang"_s);
    EXPECT_TRUE(world.until([&] { return shows(search(), u"by pinyin"_s); }));
}

TEST_F(SearchTest, FindsActionsByTheirPinyinOrAPartOfTheirWords)
{
    EXPECT_EQ(emphasis(u"转交工单"_s, u"zj"_s), (Emphasis{0, 2, MatchedBy::Initials}));
    world.press(Qt::Key_K, Qt::ControlModifier);
    world.type(u"shortcuts"_s);
    ASSERT_TRUE(world.until([&] { return lines().contains(u"Keyboard shortcuts"_s); }));
    world.press(Qt::Key_Return);
    EXPECT_TRUE(world.child(u"shortcuts"_s)->isVisible());
}

TEST_F(SearchTest, PutsWhatIsCalledExactlySoFirst)
{
    find(u"c-0017"_s, bank.uuid);
    EXPECT_EQ(lines().value(1), u"浙江之江农商银行"_s);
}

TEST_F(SearchTest, PutsWhatWasOpenedLatelyFirst)
{
    for (int i = 0; i < 20; ++i)
        add(u"C-1%1"_s.arg(i), u"浙江第%1家"_s.arg(i));
    find(u"之江"_s, bank.uuid);
    world.press(Qt::Key_Return);
    world.press(Qt::Key_K, Qt::ControlModifier);
    world.type(u"浙江"_s); // twenty newer ones would stand before it
    ASSERT_TRUE(world.until([&] { return lines().size() > 5 && search().input()->text() == u"浙江"_s; }));
    EXPECT_TRUE(world.until([&] { return list().currentId() == bank.uuid; }))
        << lines().join(u'/').toStdString();
}

TEST_F(SearchTest, PutsNamesThatBeginSoBeforeThoseThatHoldIt)
{
    add(u"C-0300"_s, u"温州嘉诚电力"_s); // newer, but zj stands inside it
    world.press(Qt::Key_K, Qt::ControlModifier);
    world.type(u"zj"_s);
    EXPECT_TRUE(world.until([&] { return lines().size() > 4 && lines().value(1).startsWith(u"浙江"_s); }))
        << lines().join(u'/').toStdString();
}

TEST_F(SearchTest, PreviewsAPersonWithTheirCustomer)
{
    find(u"zmh"_s, contact.uuid);
    EXPECT_EQ(list().currentIndex().data(SubtitleRole).toString(),
              format::joined({u"浙江之江农商银行"_s, u"总经理"_s}));
    EXPECT_TRUE(world.until([&] { return shows(search(), u"138 0571 2046"_s); }));
    EXPECT_TRUE(shows(search(), u"浙江之江农商银行"_s));
}

TEST_F(SearchTest, BeginsARequestForTheCustomerWithCtrlEnter)
{
    find(u"之江"_s, bank.uuid);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(world.until([&] { return world.window().findChild<FormPanel*>() != nullptr; }));
    EXPECT_FALSE(search().isOpen());
    EXPECT_EQ(world.window().currentPage(), u"customers"_s);
}

TEST_F(SearchTest, OffersInASecondStepWhatCanBeDoneWithACustomerAndGoesBack)
{
    find(u"之江"_s, bank.uuid);
    world.press(Qt::Key_Tab);
    ASSERT_TRUE(world.until([&] { return search().subject().has_value(); }));
    EXPECT_TRUE(lines().contains(u"Plan a visit"_s)) << lines().join(u'/').toStdString();
    EXPECT_TRUE(shows(search(), u"浙江之江农商银行 ›"_s));
    world.press(Qt::Key_Escape); // back, not away
    EXPECT_TRUE(search().isOpen());
    EXPECT_TRUE(world.until([&] { return list().currentId() == bank.uuid; }));
    EXPECT_EQ(search().input()->text(), u"之江"_s);

    world.press(Qt::Key_Tab);
    ASSERT_TRUE(world.until([&] { return search().subject().has_value(); }));
    world.type(u"tier"_s);
    chooseLine(u"Assign a tier"_s);
    world.press(Qt::Key_Return);
    ASSERT_TRUE(world.until([&] { return world.window().findChild<FormPanel*>() != nullptr; }));
    EXPECT_TRUE(shows(*world.window().findChild<FormPanel*>(), u"浙江之江农商银行"_s));
}

TEST_F(SearchTest, OffersToCopyAPersonsNumber)
{
    find(u"zmh"_s, contact.uuid);
    world.press(Qt::Key_Tab);
    ASSERT_TRUE(world.until([&] { return search().subject().has_value(); }));
    EXPECT_TRUE(lines().contains(u"Call 138 0571 2046"_s));
    chooseLine(u"Copy 138"_s);
    world.press(Qt::Key_Return);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"13805712046"_s);
}

TEST(Search, EmphasisesWhatWasTypedOrWhatItStandsFor)
{
    EXPECT_EQ(emphasis(u"浙江之江农商银行"_s, u"之江"_s), (Emphasis{2, 2, MatchedBy::Text}));
    EXPECT_EQ(emphasis(u"南京紫金山数据中心"_s, u"zj"_s), (Emphasis{2, 2, MatchedBy::Initials}));
    EXPECT_EQ(emphasis(u"华信科技"_s, u"huax"_s), (Emphasis{0, 2, MatchedBy::Pinyin}));
    EXPECT_EQ(emphasis(u"浙江农商银行"_s, u"yinhang"_s), (Emphasis{4, 2, MatchedBy::Pinyin}));
    EXPECT_EQ(emphasis(u"浙江农商银行"_s, u"nsyh"_s), (Emphasis{2, 4, MatchedBy::Initials}));
    EXPECT_EQ(emphasis(u"绿城3号"_s, u"lucheng3"_s), (Emphasis{0, 3, MatchedBy::Pinyin}));
    EXPECT_EQ(emphasis(u"浙江之江农商银行"_s, u"xx yh"_s), (Emphasis{6, 2, MatchedBy::Initials}));
    EXPECT_EQ(emphasis(u"Plan a visit"_s, u"a vis"_s), (Emphasis{5, 5, MatchedBy::Text}));
    EXPECT_EQ(emphasis(u"华信科技"_s, u"qq"_s), Emphasis{});
}

} // namespace zhike
