// SPDX-License-Identifier: GPL-3.0-or-later
// What happens where there is little room: in a small window, in the longer language, with large text.
#include "ui/parts/flow_layout.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/row_list.h"
#include "ui/parts/side_place.h"
#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace zhike {

TEST(Layouts, ButtonsGoOnInTheNextLine)
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* flow = new FlowLayout(space::x2);
    column->addLayout(flow);
    column->addStretch(1);
    auto* first = new QPushButton(u"Record first response"_s);
    auto* last = new QPushButton(u"Wait for the customer"_s);
    flow->addWidget(first);
    flow->insertWidget(1, last);
    window.resize(800, 200);
    window.show();
    EXPECT_EQ(first->y(), last->y());
    EXPECT_GT(last->x(), first->geometry().right());
    window.resize(first->sizeHint().width() + 40, 200);
    QCoreApplication::processEvents();
    EXPECT_GT(last->y(), first->geometry().bottom());
    EXPECT_GE(last->width(), last->sizeHint().width()) << "whole, not squeezed";
}

TEST(Layouts, APaneGoesUnderWhatItBelongsToOrAway)
{
    for (const auto narrow : {SidePlace::Narrow::Below, SidePlace::Narrow::Away}) {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* main = new QWidget;
        auto* side = new QWidget;
        row->addWidget(main, 1);
        row->addWidget(side);
        new SidePlace(&window, row, side, metric::sidePane, narrow);
        window.resize(1000, 600);
        window.show();
        QCoreApplication::processEvents();
        EXPECT_EQ(side->width(), metric::sidePane);
        EXPECT_GT(side->x(), main->geometry().right());
        window.resize(600, 600);
        QCoreApplication::processEvents();
        EXPECT_EQ(side->isVisible(), narrow == SidePlace::Narrow::Below);
        if (side->isVisible()) {
            EXPECT_GT(side->y(), main->geometry().bottom());
        }
        window.resize(1000, 600);
        QCoreApplication::processEvents();
        EXPECT_TRUE(side->isVisible());
        EXPECT_EQ(side->width(), metric::sidePane);
    }
}

TEST(Layouts, TheChosenTabStaysInSight)
{
    TabBar bar;
    for (const auto& name : {u"Overview"_s, u"Contacts"_s, u"Sites and systems"_s, u"Contract and tier"_s,
                             u"Visits"_s, u"Requests"_s, u"Satisfaction"_s, u"History"_s})
        bar.addTab(name, name);
    bar.resize(bar.sizeHint());
    const int apart = bar.tabRect(u"Contacts"_s).x() - bar.tabRect(u"Overview"_s).right();
    bar.resize(bar.sizeHint().width() - 40, bar.sizeHint().height());
    EXPECT_LT(bar.tabRect(u"Contacts"_s).x() - bar.tabRect(u"Overview"_s).right(), apart) << "closer first";
    EXPECT_LE(bar.tabRect(u"History"_s).right(), bar.width());
    bar.resize(250, bar.sizeHint().height());
    EXPECT_EQ(bar.tabRect(u"Overview"_s).x(), 0);
    for (const auto& name : {u"History"_s, u"Requests"_s, u"Overview"_s}) {
        bar.setCurrent(name);
        EXPECT_TRUE(bar.rect().contains(bar.tabRect(name))) << qPrintable(name);
    }
    QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.tabRect(u"Contacts"_s).center());
    EXPECT_EQ(bar.current(), u"Contacts"_s) << "one clicks what one sees";
}

TEST(Layouts, ValuesOfFactsStandInOneLine)
{
    QWidget column;
    auto* rows = new QVBoxLayout(&column);
    auto* phone = new FactRow(u"Phone"_s, u"138"_s);
    auto* reporter = new FactRow(u"Reported some time ago by"_s, u"江亦宇"_s);
    rows->addWidget(phone);
    rows->addWidget(reporter);
    alignFacts(column);
    column.show();
    QCoreApplication::processEvents();
    const auto value = [](const FactRow* row) { return row->findChildren<TextLabel*>().last()->x(); };
    EXPECT_EQ(value(phone), value(reporter));
}

TEST(Layouts, ARowSaysAllOfWhatItCuts)
{
    const RowDelegate delegate;
    Row row;
    row.title = u"杭州润岭信托有限责任公司科技园分公司"_s;
    row.subtitle = u"杭州"_s;
    EXPECT_TRUE(delegate.cutText({0, 0, 800, metric::row}, row).isEmpty());
    EXPECT_TRUE(delegate.cutText({0, 0, 120, metric::row}, row).startsWith(row.title));
}

} // namespace zhike
