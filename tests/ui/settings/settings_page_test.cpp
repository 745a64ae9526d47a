// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/customer.h"
#include "core/journal/journal.h"
#include "core/visit/checklist.h"
#include "tests/support/ui/window_world.h"
#include "ui/parts/editors.h"
#include "ui/shell/navigation.h"
#include "ui/shell/preferences.h"
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

class SettingsTest : public testing::Test
{
protected:
    SettingsTest()
    {
        world.show(u"today"_s);
        world.click(u"nav.settings"_s);
        EXPECT_EQ(world.window().currentPage(), u"settings"_s);
    }
    Preferences& preferences() { return *world.window().context().preferences; }
    test::WindowWorld world;
};

} // namespace

TEST_F(SettingsTest, StandAtTheFootOfTheNavigation)
{
    auto* navigation = world.window().findChild<Navigation*>();
    const auto* settings = navigation->entry(u"settings"_s);
    EXPECT_GT(settings->mapTo(navigation, QPoint()).y(), navigation->height() - 2 * metric::navEntry);
    world.window().openPage(u"customers"_s);
    world.press(Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(world.window().currentPage(), u"settings"_s);
}

TEST_F(SettingsTest, ChangeTheThemeAtOnceAndForNextTime)
{
    Look& look = world.window().context().look;
    world.click(u"settings.theme.%1"_s.arg(int(Theme::Dark)));
    EXPECT_EQ(look.scheme(), Scheme::Dark);
    EXPECT_EQ(Preferences::rememberedTheme(world.memory()), Theme::Dark);
    world.click(u"settings.theme.%1"_s.arg(int(Theme::Light)));
    EXPECT_EQ(look.scheme(), Scheme::Light);
}

TEST_F(SettingsTest, ChangeTheSizeOfTextAtOnceAndForNextTime)
{
    const int before = lineHeight(Face::Body);
    world.click(u"settings.text.150"_s);
    EXPECT_EQ(lineHeight(Face::Body), before * 3 / 2);
    EXPECT_EQ(preferences().textSize(), 1.5);
    world.press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(lineHeight(Face::Body), before);
    EXPECT_EQ(preferences().textSize(), 1.0) << "the key and the page set the same thing";
}

TEST_F(SettingsTest, LeaveSizeOfTextAndStillnessToTheDesktop)
{
    Look& look = world.window().context().look;
    const int before = lineHeight(Face::Body);
    const int flash = QApplication::cursorFlashTime();
    DesktopWishes wishes;
    wishes.textScale = 1.5;
    look.setDesktop(wishes);
    EXPECT_EQ(lineHeight(Face::Body), before * 3 / 2);
    world.click(u"settings.text.200"_s);
    EXPECT_EQ(lineHeight(Face::Body), before * 2) << "the person's choice goes first";
    world.click(u"settings.text.0"_s);
    EXPECT_EQ(lineHeight(Face::Body), before * 3 / 2);
    EXPECT_EQ(preferences().textSize(), std::nullopt);
    wishes = {};
    wishes.still = true;
    look.setDesktop(wishes);
    EXPECT_EQ(QApplication::cursorFlashTime(), 0) << "the desktop asks that nothing blinks";
    EXPECT_FALSE(preferences().reducesMotion());
    look.setDesktop({});
    EXPECT_EQ(QApplication::cursorFlashTime(), flash);
    EXPECT_EQ(lineHeight(Face::Body), before);
}

TEST_F(SettingsTest, AskForAnotherLanguageAndRememberIt)
{
    QSignalSpy asked(&preferences(), &Preferences::languageChanged);
    world.click(u"settings.language.zh_CN"_s);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), u"zh_CN"_s);
    EXPECT_EQ(preferences().chosenLanguage(), u"zh_CN"_s);
}

TEST_F(SettingsTest, GiveThePersonANameThatTheHistoryKeeps)
{
    QObject::connect(&preferences(), &Preferences::userNameChanged, &*world.store, &Store::setAuthorName);
    world.child(u"settings.name"_s)->findChild<QLineEdit*>()->setFocus();
    world.type(u"李工"_s);
    world.press(Qt::Key_Return);
    EXPECT_EQ(preferences().userName(), u"李工"_s);
    EXPECT_EQ(Preferences::rememberedUserName(world.memory()), u"李工"_s);
    Customer c;
    c.code = u"C-1"_s;
    c.name = u"华信科技"_s;
    const auto id = world.store.add(c);
    const auto lines = test::must(
        world.store->readNow([&](Reader& r) { return history(r, EntityKind::Customer, id.uuid, false); }));
    ASSERT_FALSE(lines.empty());
    EXPECT_EQ(lines.front().unit.who, u"李工"_s);
}

TEST_F(SettingsTest, MakeTheTextCursorStandStill)
{
    const int before = QApplication::cursorFlashTime();
    auto* box = world.child(u"settings.motion"_s)->findChild<QAbstractButton*>();
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(metric::check / 2, box->height() / 2));
    EXPECT_EQ(QApplication::cursorFlashTime(), 0);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(metric::check / 2, box->height() / 2));
    EXPECT_EQ(QApplication::cursorFlashTime(), before);
}

TEST_F(SettingsTest, SayWhereTheDataAre)
{
    world.click(u"settings.copyPath"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), world.store.path());
    EXPECT_TRUE(world.said(u"Copied"_s));
}

TEST_F(SettingsTest, ChangeWhatIsLookedAtOnAVisit)
{
    auto* items = world.child<LongTextEditor>(u"settings.checklistItems"_s);
    ASSERT_TRUE(world.until([&] { return items->value().toString().count(u'\n') >= 5; }));
    items->field()->setFocus();
    world.press(Qt::Key_A, Qt::ControlModifier);
    world.type(u"双活链路"_s);
    world.click(u"settings.saveChecklist"_s);
    ASSERT_TRUE(world.until([&] {
        return test::must(world.store->readNow([](Reader& r) {
                   return defaultChecklist(r, VisitKind::Inspection);
               })) == QStringList{u"双活链路"_s};
    }));
    EXPECT_FALSE(world.child(u"settings.saveChecklist"_s)->isEnabled());
}

} // namespace zhike
