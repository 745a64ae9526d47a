// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capture_box.h"

#include "core/customer/note.h"
#include "tests/support/ui/window_world.h"
#include "ui/parts/chip.h"
#include "ui/parts/labels.h"
#include "ui/shell/search_popup.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

class QuickCapture : public testing::Test
{
protected:
    WindowWorld world;
    Id<Customer> shengyun;

    void SetUp() override
    {
        shengyun = customer(u"C-0001"_s, u"湖州盛韵供应链"_s);
        customer(u"C-0002"_s, u"宁波安岭热力"_s);
        customer(u"C-0003"_s, u"宁波安铭商业银行"_s);
        world.show(u"today"_s);
    }
    Id<Customer> customer(const QString& code, const QString& name)
    {
        Customer c;
        c.code = code;
        c.name = name;
        return world.store.add(c);
    }
    CaptureBox* open()
    {
        world.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto* box = world.child<CaptureBox>(u"capture"_s);
        EXPECT_TRUE(world.until([&] { return box->isSettled() && box->input()->hasFocus(); }));
        return box;
    }
    CaptureBox* write(const QString& line)
    {
        CaptureBox* box = open();
        world.type(line);
        EXPECT_TRUE(world.until([&] { return box->isSettled(); }));
        return box;
    }
    [[nodiscard]] QString chip(const QString& name) { return world.child<Chip>(name)->text(); }
};

} // namespace

TEST_F(QuickCapture, TurnsOneLineIntoARequestByKeysAloneAndTakesItBack)
{
    const CaptureBox* box = write(u"hzsy 登录报错 P2"_s);
    EXPECT_EQ(chip(u"capture.customer"_s), u"湖州盛韵供应链"_s);
    EXPECT_EQ(chip(u"capture.priority"_s), u"P2"_s);
    EXPECT_TRUE(world.child<Chip>(u"kindRequest"_s)->isChecked());
    EXPECT_EQ(world.child<TextLabel>(u"capture.told"_s)->text(), u"登录报错"_s);
    world.press(Qt::Key_Return);
    ASSERT_TRUE(world.until([&] { return world.store.count("request") == 1; }));
    EXPECT_TRUE(world.said(u"RA26-000001"_s));
    EXPECT_TRUE(world.until([&] { return !box->isOpen(); }));
    EXPECT_EQ(world.window().currentPage(), u"today"_s);
    world.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(world.until([&] { return world.store.count("request") == 0; }));
}

TEST_F(QuickCapture, GoesThroughTheKindsWithTabAndOpensWhatItMade)
{
    CaptureBox* box = write(u"湖州盛韵 张总下月出差"_s);
    EXPECT_EQ(box->understood().kind, CaptureKind::Note);
    world.press(Qt::Key_Tab);
    ASSERT_TRUE(
        world.until([&] { return box->isSettled() && box->understood().kind == CaptureKind::Request; }));
    world.press(Qt::Key_Backtab, Qt::ShiftModifier);
    ASSERT_TRUE(world.until([&] { return box->isSettled() && box->understood().kind == CaptureKind::Note; }));
    world.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(world.until([&] { return world.store.count("customer_note") == 1; }));
    EXPECT_TRUE(world.until([&] { return world.window().currentPage() == u"customers"_s; }));
}

TEST_F(QuickCapture, LetsTheDayBePutRightByKeysInItsChip)
{
    CaptureBox* box = write(u"湖州盛韵 周五前提交方案"_s);
    EXPECT_EQ(box->understood().kind, CaptureKind::Step);
    world.press(Qt::Key_Down);
    auto* due = world.child<Chip>(u"capture.due"_s);
    for (int i = 0; i < 8 && !due->hasFocus(); ++i)
        world.press(Qt::Key_Right);
    ASSERT_TRUE(due->hasFocus());
    auto* menu = due->findChild<QMenu*>();
    ASSERT_FALSE(menu->actions().isEmpty());
    menu->actions().first()->trigger(); // today
    ASSERT_TRUE(
        world.until([&] { return box->isSettled() && box->understood().due == QDate(2026, 11, 22); }));
    EXPECT_TRUE(box->input()->hasFocus());
    world.press(Qt::Key_Return);
    ASSERT_TRUE(world.until([&] { return world.store.count("next_step") == 1; }));
}

TEST_F(QuickCapture, SaysInPlaceWhomItDoesNotKnowAndKeepsTheLine)
{
    CaptureBox* box = write(u"没听说过的 登录报错"_s);
    world.press(Qt::Key_Return);
    ASSERT_TRUE(
        world.until([&] { return !world.child<InlineError>(u"capture.problem"_s)->text().isEmpty(); }));
    EXPECT_TRUE(box->isOpen());
    EXPECT_EQ(box->input()->text(), u"没听说过的 登录报错"_s);
    world.press(Qt::Key_Escape);
    EXPECT_FALSE(box->isOpen());
    open();
    EXPECT_EQ(box->input()->text(), u"没听说过的 登录报错"_s) << "a line was lost";
    EXPECT_EQ(world.store.count("request"), 0);
}

TEST_F(QuickCapture, AsksWhichOfSeveralCustomersIsMeant)
{
    CaptureBox* box = write(u"宁波 登录报错"_s);
    EXPECT_TRUE(box->understood().isAmbiguous());
    auto* menu = world.child<Chip>(u"capture.customer"_s)->findChild<QMenu*>();
    ASSERT_EQ(menu->actions().size(), 2);
    menu->actions().last()->trigger();
    ASSERT_TRUE(world.until([&] { return box->isSettled() && box->understood().customer(); }));
    world.press(Qt::Key_Return);
    EXPECT_TRUE(world.until([&] { return world.store.count("request") == 1; }));
}

TEST_F(QuickCapture, BringsALineBackAfterACrash)
{
    bool onDisk = false;
    QObject::connect(world.drafts.get(), &Drafts::written, world.drafts.get(),
                     [&](const QString& key, bool well) { onDisk = well && key == u"capture"; });
    (void)write(u"湖州盛韵 登录报错"_s);
    ASSERT_TRUE(world.until([&] { return onDisk; }));
    world.crash();
    world.show(u"today"_s);
    CaptureBox* again = open();
    EXPECT_EQ(again->input()->text(), u"湖州盛韵 登录报错"_s);
    world.press(Qt::Key_Return);
    ASSERT_TRUE(world.until([&] { return world.store.count("request") == 1; }));
    EXPECT_TRUE(world.until([&] { return !world.drafts->find(u"capture"_s).has_value(); }))
        << "it comes back for ever";
}

TEST_F(QuickCapture, OpensOverTheSearchWithWhatWasTypedThere)
{
    world.press(Qt::Key_K, Qt::ControlModifier);
    world.type(u"湖州盛韵 登录报错"_s);
    world.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    const auto* box = world.child<CaptureBox>(u"capture"_s);
    EXPECT_FALSE(world.window().search()->isOpen());
    EXPECT_TRUE(world.until([&] { return box->isSettled() && box->understood().customer(); }));
}

TEST_F(QuickCapture, IsWhatTheButtonOfTodayOpens)
{
    world.click(u"quickCapture"_s);
    EXPECT_TRUE(world.child<CaptureBox>(u"capture"_s)->isOpen());
}
