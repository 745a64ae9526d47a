// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include "tests/support/core/warnings.h"
#include "ui/shell/look.h"
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

int inked(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            count += c.alpha() > 200 && c.rgb() == colour.rgb();
        }
    return count;
}

} // namespace

TEST(Icons, EachDrawsInItsInkAtEveryScale)
{
    const QColor colour = Tokens::of(Scheme::Light).acc;
    ASSERT_GT(iconNames().size(), 40);
    for (const auto& name : iconNames())
        for (const int size : {16, 32, 48}) {
            QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            drawIcon(painter, image.rect(), name, colour);
            painter.end();
            int any = 0;
            for (int y = 0; y < size; ++y)
                for (int x = 0; x < size; ++x)
                    any += image.pixelColor(x, y).alpha() > 60;
            EXPECT_GT(any, size / 2) << qPrintable(name) << " at " << size;
        }
}

TEST(Icons, FollowTheThemeWithoutBeingMadeAgain)
{
    Look look(*qApp, Theme::Light);
    const QIcon icon = lineIcon(u"customer"_s, Ink::Plain);
    EXPECT_GT(inked(icon.pixmap(48, 48).toImage(), Tokens::of(Scheme::Light).t1), 5);
    look.setTheme(Theme::Dark);
    EXPECT_GT(inked(icon.pixmap(48, 48).toImage(), Tokens::of(Scheme::Dark).t1), 5);
}

TEST(Icons, AreAsSharpOnADenseScreenAsAtThatSize)
{
    const QColor colour = Tokens::of(Scheme::Light).t1;
    QImage large(32, 32, QImage::Format_ARGB32_Premultiplied);
    large.fill(Qt::transparent);
    QImage dense = large;
    dense.setDevicePixelRatio(2);
    QPainter painter(&large);
    drawIcon(painter, QRect(0, 0, 32, 32), u"settings"_s, colour);
    painter.end();
    painter.begin(&dense);
    drawIcon(painter, QRect(0, 0, 16, 16), u"settings"_s, colour);
    painter.end();
    dense.setDevicePixelRatio(1);
    EXPECT_EQ(large, dense);
}

TEST(Icons, OfButtonsAreMadeForTheDensityOfTheScreen)
{
    const QIcon icon = lineIcon(u"settings"_s, Ink::Plain);
    for (const double ratio : {1.0, 1.5, 2.0, 3.0}) {
        const QPixmap pixmap = icon.pixmap(QSize(16, 16), ratio);
        const int side = int(16 * ratio);
        EXPECT_EQ(pixmap.size(), QSize(side, side)) << "at " << ratio;
        EXPECT_EQ(pixmap.devicePixelRatio(), ratio);
        QImage drawn = pixmap.toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
        drawn.setDevicePixelRatio(1);
        QImage exact(side, side, QImage::Format_ARGB32_Premultiplied);
        exact.fill(Qt::transparent);
        QPainter painter(&exact);
        drawIcon(painter, exact.rect(), u"settings"_s, Tokens::of(Scheme::Light).t1);
        painter.end();
        EXPECT_EQ(drawn, exact) << "stretched rather than drawn at " << ratio;
    }
}

TEST(Icons, TheProgramsOwnReadsAtSixteenPixels)
{
    const QImage image = programIcon().pixmap(QSize(16, 16), 1.0).toImage();
    ASSERT_EQ(image.size(), QSize(16, 16));
    int light = 0; // the mark
    int ground = 0;
    for (int y = 0; y < 16; ++y)
        for (int x = 0; x < 16; ++x) {
            const QColor c = image.pixelColor(x, y);
            light += c.alpha() > 200 && contrast(c, Tokens::of(Scheme::Light).acc) > 3;
            ground += c.alpha() > 200 && contrast(c, Tokens::of(Scheme::Light).acc) < 1.5;
        }
    EXPECT_GT(light, 16) << "strokes of more than a pixel";
    EXPECT_GT(ground, 80);
}

TEST(Icons, AnUnknownNameWarnsAndDrawsNothing)
{
    const test::ExpectWarning expected(u"no such icon"_s);
    QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawIcon(painter, image.rect(), u"unicorn"_s, Tokens::of(Scheme::Light).t1);
    EXPECT_EQ(inked(image, Tokens::of(Scheme::Light).t1), 0);
}

} // namespace zhike
