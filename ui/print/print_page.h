// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/strokes.h"
#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QImage>
#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace zhike {

/// Paper is measured in 1/1200 inch, so that text is laid out once and looks the same on screen and on paper.
inline constexpr int printResolution = 1200;
/// CSS pixels (1/96 inch), the unit the designs are drawn in, as units of the paper.
[[nodiscard]] constexpr double printPx(double px)
{
    return px * printResolution / 96;
}
[[nodiscard]] constexpr double printMm(double mm)
{
    return mm * printResolution / 25.4;
}

/// Size, weight and tone of a stretch of text; `px` is the height of an em in CSS pixels.
struct PrintFont {
    double px = 12;
    bool bold = false;
    bool grey = false;

    [[nodiscard]] QFont font() const;
    [[nodiscard]] QColor colour() const;
    bool operator==(const PrintFont&) const = default;
};

/// One laid-out line of text; `box` is the room it takes.
struct PrintText {
    QRectF box;
    QString text;
    std::shared_ptr<QTextLayout> layout;
    QPointF at;
};

/// A rectangle: filled if it has a fill, outlined if it has a pen.
struct PrintBox {
    QRectF box;
    QColor fill;
    QColor pen;
    double radius = 0;
};

/// A straight hairline, dotted or not.
struct PrintLine {
    QPointF from;
    QPointF to;
    QColor pen;
    bool dotted = false;
};

/// A picture, as large as its box allows.
struct PrintPicture {
    QRectF box;
    QImage picture;
};

/// A signature, drawn as lines into the middle of its box.
struct PrintStrokes {
    QRectF box;
    Strokes strokes;
};

/// One page, ready to be painted anywhere. The painter's unit must be 1/1200 inch (scale it for a screen).
struct PrintPage {
    QSizeF size;
    std::vector<PrintText> texts;
    std::vector<PrintBox> boxes;
    std::vector<PrintLine> lines;
    std::vector<PrintPicture> pictures = {};
    std::vector<PrintStrokes> strokes = {};

    void paint(QPainter& painter) const;
    /// All texts in the order of reading, a line each.
    [[nodiscard]] QString plainText() const;
};

inline constexpr QRgb printBlack = 0xff000000;
inline constexpr QRgb printGrey = 0xff5a5d65;
inline constexpr QRgb printRule = 0xffc9cacf;
inline constexpr QRgb printDark = 0xff2c2c2e;
inline constexpr QRgb printPale = 0xffb9babd;

} // namespace zhike
