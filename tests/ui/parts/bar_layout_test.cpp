// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/bar_layout.h"

#include "ui/parts/labels.h"
#include "ui/parts/tile_layout.h"
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// A widget of one size.
class Block final : public QWidget
{
public:
    explicit Block(QSize size) : m_size(size) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    [[nodiscard]] QSize sizeHint() const override { return m_size; }

private:
    QSize m_size;
};

/// A window with a bar above something that takes the rest.
class BarLayoutTest : public testing::Test
{
protected:
    BarLayoutTest()
    {
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addLayout(bar);
        column->addWidget(new QWidget, 1);
    }
    void show(int width)
    {
        window.resize(width, 300);
        window.show();
        QCoreApplication::processEvents();
    }
    QWidget window;
    BarLayout* bar = new BarLayout(8);
};

} // namespace

TEST_F(BarLayoutTest, KeepsWhatIsBehindTheSpringAtItsRightEnd)
{
    auto* left = new Block({100, 20});
    auto* right = new Block({60, 32});
    bar->addWidget(left);
    bar->addSpring();
    bar->addWidget(right);
    show(400);
    EXPECT_EQ(left->geometry(), QRect(0, 6, 100, 20)) << "in the middle of the line";
    EXPECT_EQ(right->geometry(), QRect(340, 0, 60, 32));
    auto* another = new Block({50, 20});
    bar->addLeft(another);
    QCoreApplication::processEvents();
    EXPECT_EQ(another->x(), 108) << "added later, and still before the spring";
}

TEST_F(BarLayoutTest, GoesOnInAnotherLineWhereThereIsNoRoom)
{
    auto* left = new Block({100, 20});
    auto* right = new Block({60, 20});
    bar->addWidget(left);
    bar->addSpring();
    bar->addWidget(right);
    show(150);
    EXPECT_EQ(left->geometry(), QRect(0, 0, 100, 20));
    EXPECT_EQ(right->geometry(), QRect(90, 28, 60, 20));
    EXPECT_EQ(bar->heightForWidth(150), 48);
    EXPECT_EQ(bar->heightForWidth(400), 20);
}

TEST_F(BarLayoutTest, CutsTextThatMayBeCutBeforeItBeginsAnotherLine)
{
    auto* title = new TextLabel(u"Hangzhou Zhijiang Rural Commercial Bank"_s);
    title->setElided(true);
    auto* right = new Block({60, 20});
    bar->addWidget(title);
    bar->addSpring();
    bar->addWidget(right);
    const int whole = title->sizeHint().width();
    show(whole + 30);
    EXPECT_EQ(title->width(), whole - 38);
    EXPECT_EQ(right->y(), title->y());
    show(120);
    EXPECT_GT(right->y(), title->y()) << "nothing would be left of it";
}

TEST(TileLayout, PutsAsManyInEachLineAsFitAndNoneTooWide)
{
    QWidget window;
    auto* tiles = new TileLayout(TextMetric(100), TextMetric(200), &window);
    tiles->setContentsMargins(0, 0, 0, 0);
    QVector<QWidget*> blocks;
    for (int i = 0; i < 4; ++i) {
        blocks << new QWidget;
        blocks.last()->setMinimumSize(10, 40);
        tiles->addWidget(blocks.last());
    }
    window.resize(1600, 200);
    window.show();
    QCoreApplication::processEvents();
    EXPECT_EQ(blocks[1]->x(), 200);
    window.resize(320, 200);
    QCoreApplication::processEvents();
    EXPECT_EQ(blocks[1]->x(), 160) << "two and two rather than three and one";
    EXPECT_EQ(blocks[2]->x(), 0);
    EXPECT_GT(blocks[2]->y(), 0);
    EXPECT_EQ(tiles->heightForWidth(320), 2 * tiles->heightForWidth(1600));
}

} // namespace zhike
