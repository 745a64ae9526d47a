// SPDX-License-Identifier: GPL-3.0-or-later
// Weights and thresholds of the advice in the settings: what they would change, errors at the field, saving.
#include "core/customer/customer.h"
#include "core/tier/advice_settings.h"
#include "tests/support/ui/window_world.h"
#include "ui/parts/labels.h"
#include "ui/shell/bars.h"
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

class AdviceFormTest : public testing::Test
{
protected:
    AdviceFormTest()
    {
        for (int i = 1; i <= 5; ++i) { // scores 0, 25, 50, 75 and 100, whatever the weights
            Customer c;
            c.code = u"C-%1"_s.arg(i);
            c.name = u"客户%1"_s.arg(i);
            c.economicStrength = i;
            world.store.add(c);
        }
        world.show(u"settings"_s);
        EXPECT_TRUE(world.until([&] { return line(u"threshold.2"_s)->text() == u"80"_s; }));
        EXPECT_TRUE(says(u"None of 5"_s));
    }
    QLineEdit* line(const QString& name) { return world.child(name)->findChild<QLineEdit*>(); }
    void write(const QString& name, const QString& text)
    {
        QLineEdit* field = line(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    bool says(const QString& text)
    {
        return world.until([&] { return world.child<QLabel>(u"adviceEffect"_s)->text().contains(text); });
    }
    QString error(const QString& name)
    {
        auto* found = world.window().findChild<InlineError*>(name);
        return found->isVisible() ? found->text() : QString();
    }
    AdviceSettings kept()
    {
        return must(world.store->readNow([](Reader& r) { return readAdviceSettings(r); }));
    }

    WindowWorld world;
};

} // namespace

TEST_F(AdviceFormTest, CountsWhatWouldChangeWhileOneTypes)
{
    EXPECT_FALSE(world.child<QPushButton>(u"adviceSave"_s)->isEnabled());
    write(u"threshold.2"_s, u"70"_s);
    EXPECT_TRUE(says(u"1 of 5"_s)) << "75 is enough for the highest tier now";
    EXPECT_TRUE(says(u"↑1 ↓0"_s));
    write(u"threshold.0"_s, u"55"_s);
    EXPECT_TRUE(says(u"2 of 5"_s));
    EXPECT_TRUE(says(u"↑1 ↓1"_s));
    world.click(u"adviceDiscard"_s);
    EXPECT_EQ(line(u"threshold.0"_s)->text(), u"40"_s);
    EXPECT_TRUE(says(u"None of 5"_s));
}

TEST_F(AdviceFormTest, SaysAtTheFieldWhatIsWrongAndSavesNothing)
{
    write(u"weight.annual_fee"_s, u"25"_s);
    EXPECT_TRUE(error(u"weightError"_s).contains(u"105"_s)) << error(u"weightError"_s).toStdString();
    EXPECT_FALSE(world.child<QPushButton>(u"adviceSave"_s)->isEnabled());
    write(u"weight.service_use"_s, u"10"_s);
    EXPECT_EQ(error(u"weightError"_s), QString());
    write(u"threshold.1"_s, u"40"_s);
    EXPECT_TRUE(error(u"thresholdError.1"_s).contains(u"40"_s));
    EXPECT_EQ(error(u"thresholdError.0"_s), QString());
    write(u"threshold.1"_s, u"x"_s);
    EXPECT_FALSE(error(u"thresholdError.1"_s).isEmpty());
    EXPECT_FALSE(world.child<QPushButton>(u"adviceSave"_s)->isEnabled());
    EXPECT_EQ(kept(), must(shippedAdviceSettings()));
}

TEST_F(AdviceFormTest, SavesAsOneAndTakesItBack)
{
    write(u"weight.annual_fee"_s, u"25"_s);
    write(u"weight.service_use"_s, u"10"_s);
    write(u"threshold.2"_s, u"70"_s);
    world.click(u"adviceSave"_s);
    EXPECT_TRUE(world.said(u"Saved"_s));
    EXPECT_EQ(kept().weights, (std::array{30, 20, 25, 15, 10}));
    EXPECT_EQ(kept().thresholds, (std::vector{40, 60, 70}));
    EXPECT_FALSE(world.child<QPushButton>(u"adviceSave"_s)->isEnabled());
    world.click(world.window().statusLine()->link());
    EXPECT_TRUE(world.until([&] { return kept() == must(shippedAdviceSettings()); }));
    EXPECT_TRUE(world.until([&] { return line(u"threshold.2"_s)->text() == u"80"_s; }));
}

TEST_F(AdviceFormTest, BringsBackWhatWasShipped)
{
    write(u"threshold.2"_s, u"70"_s);
    world.click(u"adviceSave"_s);
    EXPECT_TRUE(world.said(u"Saved"_s));
    world.click(u"adviceShipped"_s);
    EXPECT_EQ(line(u"threshold.2"_s)->text(), u"80"_s);
    EXPECT_TRUE(says(u"↑0 ↓1"_s));
    world.click(u"adviceSave"_s);
    EXPECT_TRUE(world.until([&] { return kept() == must(shippedAdviceSettings()); }));
}

TEST_F(AdviceFormTest, KeepsWhatIsTypedWhileOneLooksElsewhere)
{
    write(u"threshold.2"_s, u"70"_s);
    world.window().openPage(u"today"_s);
    world.window().openPage(u"settings"_s);
    EXPECT_TRUE(says(u"1 of 5"_s));
    EXPECT_EQ(line(u"threshold.2"_s)->text(), u"70"_s);
}
