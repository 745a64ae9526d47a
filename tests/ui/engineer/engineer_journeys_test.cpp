// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/page.h"
#include "tests/support/ui/window_world.h"
#include "ui/engineer/engineer_view.h"
#include "ui/engineer/engineers_page.h"
#include "ui/engineer/skills_editor.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/row_list.h"
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

class EngineerJourney : public testing::Test
{
protected:
    EngineersPage& page() { return *dynamic_cast<EngineersPage*>(world.window().page(u"engineers"_s)); }
    FormPanel* form() { return world.child<FormPanel>(u"form"_s); }
    [[nodiscard]] bool formGone()
    {
        return WindowWorld::until([&] { return world.window().findChild<FormPanel*>(u"form"_s) == nullptr; });
    }
    [[nodiscard]] bool shows(const QString& name)
    {
        return WindowWorld::until(
            [&] { return page().view()->page() && page().view()->page()->engineer.name == name; });
    }
    WindowWorld world;
};

} // namespace

TEST_F(EngineerJourney, AddsAnEngineerWithSkillsByMouse)
{
    world.show(u"engineers"_s);
    world.click(u"newEngineer"_s);
    world.click(form()->editor(u"name"_s)->field());
    world.type(u"陈思远"_s);
    auto* skills = dynamic_cast<SkillsEditor*>(form()->editor(u"skills"_s));
    world.click(u"addSkill"_s);
    world.type(u"Oracle"_s);
    world.click(u"addSkill"_s);
    world.type(u"Oracle"_s);
    EXPECT_EQ(skills->skills().size(), 2U);
    world.click(u"save"_s);
    EXPECT_TRUE(WindowWorld::until([&] { return !skills->field()->accessibleDescription().isEmpty(); }))
        << "the same product twice";
    world.click(skills->field());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    world.type(u"F5"_s);
    world.click(u"save"_s);
    ASSERT_TRUE(formGone());
    ASSERT_TRUE(shows(u"陈思远"_s));
    EXPECT_EQ(page().view()->page()->engineer.number, u"E-001"_s);
    EXPECT_EQ(page().view()->page()->skills.size(), 2U);
}

TEST_F(EngineerJourney, FindsEditsAndUndoesByKeys)
{
    for (const QString& name : {u"陈思远"_s, u"吴雨桐"_s}) {
        Engineer e;
        e.name = name;
        must(world.store->writeNow(u"Hire"_s, [&](UnitOfWork& u) { return createEngineer(u, e, {}); }));
    }
    world.show(u"engineers"_s);
    ASSERT_TRUE(shows(u"陈思远"_s));
    world.press(Qt::Key_F, Qt::ControlModifier);
    world.type(u"wuyu"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return page().list()->model()->rowCount() == 1; }));
    world.press(Qt::Key_Down);
    world.press(Qt::Key_Down);
    ASSERT_TRUE(shows(u"吴雨桐"_s));
    world.press(Qt::Key_E, Qt::ControlModifier);
    ASSERT_NE(form(), nullptr);
    world.tabTo(u"mobile"_s);
    world.type(u"13805712046"_s);
    world.press(Qt::Key_Return);
    ASSERT_TRUE(formGone());
    ASSERT_TRUE(WindowWorld::until([&] { return !page().view()->page()->engineer.mobile.isEmpty(); }));
    world.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(WindowWorld::until([&] { return page().view()->page()->engineer.mobile.isEmpty(); }));
}

TEST_F(EngineerJourney, CopiesTheChosenOnesAsATable)
{
    for (const QString& name : {u"陈思远"_s, u"吴雨桐"_s, u"安然"_s}) {
        Engineer e;
        e.name = name;
        must(world.store->writeNow(u"Hire"_s, [&](UnitOfWork& u) { return createEngineer(u, e, {}); }));
    }
    world.show(u"engineers"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return page().list()->model()->rowCount() == 3; }));
    page().list()->setFocus();
    page().list()->setCurrentIndex(page().list()->model()->index(0, 0));
    world.press(Qt::Key_Down, Qt::ShiftModifier);
    world.press(Qt::Key_C, Qt::ControlModifier);
    ASSERT_TRUE(world.said(u"2"_s));
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3) << "with the headings";
    EXPECT_TRUE(lines[1].contains(u"\t安然\t"_s)) << lines[1].toStdString();
    EXPECT_TRUE(lines[2].contains(u"\t陈思远\t"_s)) << lines[2].toStdString();
}
