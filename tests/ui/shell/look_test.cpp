// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look.h"

#include "ui/parts/form_panel.h"
#include "ui/parts/labels.h"
#include <QtGui/QPalette>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
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

TEST(Look, SwitchesPaletteSheetAndLabelsAtOnce)
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

TEST(Look, PlaceholdersAndSelectionsReadInBothSchemes)
{
    for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
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
