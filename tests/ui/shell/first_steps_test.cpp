// SPDX-License-Identifier: GPL-3.0-or-later
// What is empty says what belongs there and offers a first step that works; figures say what they mean.
#include "core/customer/customer.h"
#include "core/engineer/engineer.h"
#include "tests/support/ui/window_world.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/states.h"
#include "ui/shell/navigation.h"
#include <QtCore/QFile>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

class FirstSteps : public testing::Test
{
protected:
    /// Clicks the step and finds a form; closes it again.
    void leadsToAForm(const QString& step, const QString& title)
    {
        world.click(step);
        auto* form = world.child<FormPanel>(u"form"_s);
        ASSERT_NE(form, nullptr) << qPrintable(step);
        EXPECT_TRUE(form->accessibleName().contains(title)) << qPrintable(form->accessibleName());
        form->dismiss();
        ASSERT_TRUE(test::WindowWorld::until(
            [&] { return world.window().findChild<FormPanel*>(u"form"_s) == nullptr; }));
    }
    test::WindowWorld world;
};

} // namespace

TEST_F(FirstSteps, AreOfferedOnEveryPage)
{
    world.show(u"today"_s);
    leadsToAForm(u"firstRequest"_s, u"New request"_s);
    leadsToAForm(u"firstVisit"_s, u"Plan a visit"_s);
    world.show(u"customers"_s);
    leadsToAForm(u"firstCustomer"_s, u"New"_s);
    QFile file(world.store.folder() + u"/list.csv"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("code,name\nC-1,华信科技\n");
    file.close();
    world.fileToOpen = file.fileName();
    leadsToAForm(u"firstImport"_s, u"list.csv"_s);
    world.show(u"engineers"_s);
    leadsToAForm(u"firstEngineer"_s, u"New engineer"_s);
    for (const QString& page : {u"visits"_s, u"requests"_s, u"satisfaction"_s}) {
        world.show(page);
        if (page == u"visits"_s) // a calendar speaks for itself
            world.click(u"agendaView"_s);
        ASSERT_TRUE(test::WindowWorld::until([&] {
            for (const auto* empty : world.window().page(page)->findChildren<EmptyState*>())
                for (const auto* step : empty->findChildren<QPushButton*>())
                    if (empty->isVisible() && step->isVisible())
                        return true;
            return false;
        })) << qPrintable(page);
    }
}

TEST_F(FirstSteps, AreOfferedOnEveryPartOfACustomer)
{
    Customer c;
    c.code = u"C-1"_s;
    c.name = u"华信科技"_s;
    const auto id = world.store.add(c);
    world.show(u"customers"_s);
    const std::tuple<QString, QString, QString> parts[] = {
        {u"contacts"_s, u"firstContact"_s, u"New"_s},         {u"sites"_s, u"firstSite"_s, u"New"_s},
        {u"contract"_s, u"firstTier"_s, u"Assign a tier"_s},  {u"visits"_s, u"firstVisit"_s, u"Plan"_s},
        {u"requests"_s, u"firstRequest"_s, u"New request"_s},
    };
    for (const auto& [tab, step, title] : parts) {
        world.window().openCustomerTab(id.uuid, tab);
        leadsToAForm(step, title);
    }
}

TEST_F(FirstSteps, OfAListThatIsOnlyFilteredShowAllOfItAgain)
{
    Customer c;
    c.code = u"C-1"_s;
    c.name = u"华信科技"_s;
    world.store.add(c);
    world.show(u"customers"_s);
    world.child(u"customers"_s)->setFocus();
    world.press(Qt::Key_F, Qt::ControlModifier);
    world.type(u"不存在"_s);
    world.click(u"widenList"_s);
    EXPECT_TRUE(test::WindowWorld::until(
        [&] { return !world.window().findChild<QWidget*>(u"widenList"_s)->isVisible(); }));
}

TEST_F(FirstSteps, AndFiguresSayWhatTheyMeanAndFromHowMany)
{
    world.show(u"satisfaction"_s);
    for (const char* name : {"csatCard", "npsCard", "raterCard", "respondCard", "resolveCard"}) {
        const auto* card = world.window().findChild<FigureCard*>(QLatin1String(name));
        ASSERT_NE(card, nullptr) << name;
        ASSERT_TRUE(test::WindowWorld::until([&] { return card->toolTip().contains(u"n 0"_s); })) << name;
        EXPECT_FALSE(card->accessibleDescription().isEmpty()) << name;
        EXPECT_TRUE(card->toolTip().contains(card->accessibleDescription())) << name;
    }
    auto* navigation = world.window().findChild<Navigation*>();
    navigation->setCount(u"requests"_s, 3);
    EXPECT_TRUE(navigation->entry(u"requests"_s)->toolTip().contains(u"Open requests: 3"_s));
}

} // namespace zhike
