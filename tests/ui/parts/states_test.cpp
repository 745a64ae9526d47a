// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/states.h"

#include "ui/parts/labels.h"
#include "ui/shell/tokens.h"
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace zhike {

TEST(EmptyState, GivesItsSentenceTheRoomItNeedsAtEveryWidth)
{
    EmptyState empty(u"engineer"_s, u"尚未选择工程师"_s,
                     u"在列表中选择一位，这里显示技能、客户与评分，以及近期的拜访和工单。"_s);
    auto* step = empty.addStep(u"新建工程师"_s);
    for (const int width : {280, 420, 900}) {
        empty.resize(width, 600);
        empty.show();
        QCoreApplication::processEvents();
        for (const auto* label : empty.findChildren<TextLabel*>()) {
            EXPECT_GE(label->height(), label->heightForWidth(label->width())) << width;
            EXPECT_LE(label->width(), width);
        }
    }
    QSignalSpy clicked(step, &QPushButton::clicked);
    QTest::mouseClick(step, Qt::LeftButton);
    EXPECT_EQ(clicked.count(), 1);
}

TEST(BusyStrip, SaysHowFarItIsAndCanBeStopped)
{
    BusyStrip busy;
    busy.start(u"正在导入"_s);
    EXPECT_TRUE(busy.isHidden()) << "short work does not flicker";
    ASSERT_TRUE(QTest::qWaitFor([&] { return busy.isVisible(); }));
    busy.setProgress(3, 10);
    QSignalSpy cancelled(&busy, &BusyStrip::cancelled);
    QTest::mouseClick(busy.findChild<LinkLabel*>(), Qt::LeftButton);
    EXPECT_EQ(cancelled.count(), 1);
    busy.stop();
    EXPECT_FALSE(busy.isVisible());
}

} // namespace zhike
