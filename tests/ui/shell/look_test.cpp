// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look.h"

#include "ui/parts/form_panel.h"
#include "ui/parts/labels.h"
#include "ui/parts/states.h"
#include "ui/shell/system_look.h"
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtGui/QPalette>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QProgressBar>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace zhike {

TEST(Look, DrawsARingAroundTheFieldThatHasTheKeyboard)
{
    const Look look(*qApp, Theme::Light);
    QWidget window;
    window.resize(800, 600);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    auto* form = new FormPanel(&window, u"Customer"_s);
    auto* name = form->addField(u"name"_s, u"Name"_s, new TextEditor);
    form->open();
    QCoreApplication::processEvents();
    const QImage picture = window.grab().toImage();
    const QPoint middle = name->mapTo(&window, QPoint(name->width() / 2, 0));
    EXPECT_EQ(picture.pixelColor(middle), look.tokens().acc);
    EXPECT_EQ(picture.pixelColor(middle - QPoint(0, 1)), look.tokens().focus);
}

TEST(Look, SwitchesPaletteAndLabelsAtOnce)
{
    Look look(*qApp, Theme::Light);
    TextLabel label(u"x"_s, Face::Body, Ink::Red);
    label.show();
    QSignalSpy changed(&look, &Look::changed);
    look.setTheme(Theme::Dark);
    QCoreApplication::processEvents();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), Tokens::of(Scheme::Dark).base);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), Tokens::of(Scheme::Dark).red);
    look.setTheme(Theme::Dark);
    EXPECT_EQ(changed.count(), 1);
}

TEST(Look, TakesSizesAnewWhenTextBecomesLargerAndNotWhenTheThemeChanges)
{
    Look look(*qApp, Theme::Light);
    QWidget widget;
    int taken = 0;
    fitToText(&widget, [&taken] { ++taken; });
    look.setTheme(Theme::Dark);
    EXPECT_EQ(taken, 1);
    look.setTextScale(2);
    EXPECT_EQ(taken, 2);
    look.setTextScale(1);
}

TEST(Look, MakesTextLargerAtOnceAndWhatHoldsItToo)
{
    Look look(*qApp, Theme::Light);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* title = new SectionTitle(u"Open and overdue"_s);
    auto* label = new TextLabel(u"x"_s);
    column->addWidget(title);
    column->addWidget(label);
    column->addStretch(1);
    window.show();
    const int height = title->height();
    const int letters = label->font().pixelSize();
    look.setTextScale(2);
    QCoreApplication::processEvents();
    EXPECT_EQ(title->height(), 2 * height);
    EXPECT_EQ(label->font().pixelSize(), 2 * letters);
    EXPECT_EQ(QApplication::font().pixelSize(), 2 * letters);
    look.setTextScale(1);
    QCoreApplication::processEvents();
    EXPECT_EQ(title->height(), height);
    EXPECT_EQ(label->font().pixelSize(), letters);
}

TEST(Look, PutsTheHalvesOfAFormBelowEachOtherWhereTextIsLarge)
{
    Look look(*qApp, Theme::Light);
    QWidget window;
    window.resize(1280, 800);
    window.show();
    auto* form = new FormPanel(&window, u"Visit"_s);
    QWidget* from =
        form->addField(u"from"_s, u"From"_s, new TextEditor, FormPanel::Optional, FormPanel::Half);
    QWidget* to = form->addField(u"to"_s, u"To"_s, new TextEditor, FormPanel::Optional, FormPanel::Half);
    form->open();
    const auto top = [&](const QWidget* field) { return field->mapTo(&window, QPoint()).y(); };
    QCoreApplication::processEvents();
    EXPECT_EQ(top(from), top(to));
    look.setTextScale(2);
    QCoreApplication::processEvents();
    EXPECT_GT(top(to), top(from));
    form->setFieldVisible(u"from"_s, false);
    form->setFieldVisible(u"to"_s, false);
    EXPECT_FALSE(from->parentWidget()->parentWidget()->isVisible()) << "a pair of which both went";
}

TEST(Look, TakesHighContrastFromTheDesktop)
{
    QPalette ordinary;
    ordinary.setColor(QPalette::Window, Tokens::of(Scheme::Light).window);
    ordinary.setColor(QPalette::WindowText, Tokens::of(Scheme::Light).t1);
    EXPECT_EQ(schemeLike(ordinary, u"Adwaita"_s), Scheme::Light);
    EXPECT_EQ(schemeLike(ordinary, u"HighContrast"_s), Scheme::LightContrast);
    EXPECT_EQ(schemeLike(ordinary, u"HighContrastInverse"_s), Scheme::DarkContrast);
    EXPECT_EQ(schemeLike(Look::palette(Tokens::of(Scheme::Dark)), {}), Scheme::Dark);
    EXPECT_EQ(schemeLike(Look::palette(Tokens::of(Scheme::DarkContrast)), {}), Scheme::DarkContrast);
    EXPECT_EQ(schemeLike(Look::palette(Tokens::of(Scheme::LightContrast)), {}), Scheme::LightContrast);
}

TEST(Look, ReadsThemeAndStillnessFromTheDesktopsSettings)
{
    const QTemporaryDir folder;
    EXPECT_FALSE(readDesktopSettings(folder.path()).stillness) << "none is no wish";
    ASSERT_TRUE(QDir(folder.path()).mkpath(u"gtk-3.0"_s));
    QFile gtk(folder.filePath(u"gtk-3.0/settings.ini"_s));
    ASSERT_TRUE(gtk.open(QIODevice::WriteOnly));
    gtk.write("[Settings]\ngtk-theme-name=HighContrast\ngtk-enable-animations=false\n");
    gtk.close();
    EXPECT_EQ(readDesktopSettings(folder.path()).themeName, u"HighContrast"_s);
    EXPECT_TRUE(readDesktopSettings(folder.path()).stillness);
}

TEST(Look, MovesNothingByItselfWhenAskedTo)
{
    Look look(*qApp, Theme::Light);
    QWidget window;
    auto* strip = new BusyStrip(&window);
    window.show();
    strip->start(u"Planning"_s, false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return strip->isVisible(); }));
    const auto* bar = strip->findChild<QProgressBar*>();
    EXPECT_TRUE(bar->isVisible());
    look.setMotion(Motion::Reduced);
    strip->start(u"Planning"_s, false);
    EXPECT_FALSE(bar->isVisible()) << "the words say it";
    strip->setProgress(1, 2);
    EXPECT_TRUE(bar->isVisible()) << "how far it is is no motion of its own";
}

TEST(Look, KnowsItsThemesByName)
{
    for (const auto theme :
         {Theme::System, Theme::Light, Theme::Dark, Theme::LightContrast, Theme::DarkContrast})
        EXPECT_EQ(themeOf(themeName(theme)), theme);
    EXPECT_EQ(themeOf(u"plaid"_s), Theme::System);
}

TEST(Look, PlaceholdersAndSelectionsReadInBothSchemes)
{
    for (const auto scheme : {Scheme::Light, Scheme::Dark, Scheme::LightContrast, Scheme::DarkContrast}) {
        const QPalette p = Look::palette(Tokens::of(scheme));
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            EXPECT_GE(
                contrast(p.color(group, QPalette::HighlightedText), p.color(group, QPalette::Highlight)),
                4.5);
            EXPECT_GE(contrast(p.color(group, QPalette::PlaceholderText), p.color(group, QPalette::Button)),
                      4.5);
            EXPECT_GE(contrast(p.color(group, QPalette::ToolTipText), p.color(group, QPalette::ToolTipBase)),
                      4.5);
        }
    }
}

} // namespace zhike
