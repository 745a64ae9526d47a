// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/layout_faults.h"

#include "ui/shell/tokens.h"
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <functional>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace zhike::test {

namespace {

class Painted final : public QWidget
{
public:
    explicit Painted(std::function<void(QPainter&)> paint) : m_paint(std::move(paint)) { resize(200, 100); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setFont(zhike::font(Face::Body)); // Chinese and the rest come from one font
        m_paint(painter);
    }

private:
    std::function<void(QPainter&)> m_paint;
};

QString faultsOf(const std::function<void(QPainter&)>& paint)
{
    Painted widget(paint);
    widget.show();
    return layoutFaults(widget).join(u'\n');
}

} // namespace

TEST(LayoutFaults, FindTextOfWhichNothingIsLeft)
{
    const auto left = faultsOf([](QPainter& p) { p.drawText(10, 50, u"合…"_s); });
    EXPECT_TRUE(left.contains(u"all that is left"_s)) << qPrintable(left);
    EXPECT_EQ(faultsOf([](QPainter& p) { p.drawText(10, 50, u"合肥景…"_s); }), QString());
}

TEST(LayoutFaults, FindTextThatLiesOnText)
{
    const auto over = faultsOf([](QPainter& p) {
        p.drawText(10, 50, u"Medium"_s);
        p.drawText(20, 52, u"Wireless"_s);
    });
    EXPECT_TRUE(over.contains(u"painted over"_s)) << qPrintable(over);
    const auto card = faultsOf([](QPainter& p) {
        p.drawText(10, 50, u"Medium"_s);
        p.fillRect(0, 0, 200, 100, Qt::white);
        p.drawText(20, 52, u"Wireless"_s);
    });
    EXPECT_EQ(card, QString()) << "what a card covers is not seen";
}

TEST(LayoutFaults, FindTextThatIsPaintedCut)
{
    const auto cut = faultsOf([](QPainter& p) {
        p.setClipRect(0, 0, 30, 100);
        p.drawText(10, 50, u"Wireless access points"_s);
    });
    EXPECT_TRUE(cut.contains(u"painted cut"_s)) << qPrintable(cut);
}

TEST(LayoutFaults, FindWhatCannotBeScrolledTo)
{
    QWidget window;
    auto* area = new QScrollArea(&window);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* wide = new QWidget;
    wide->setFixedSize(500, 50);
    area->setWidget(wide);
    area->resize(200, 100);
    window.resize(200, 100);
    window.show();
    EXPECT_TRUE(layoutFaults(window).join(u'\n').contains(u"cannot be scrolled"_s));
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    EXPECT_FALSE(layoutFaults(window).join(u'\n').contains(u"cannot be scrolled"_s));
}

} // namespace zhike::test
