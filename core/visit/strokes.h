// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QPointF>
#include <QtCore/QString>
#include <optional>
#include <vector>

namespace zhike {

/// A signature as it was drawn: strokes of points with the pressure of the pen. Lengths are shares of the
/// width of the pad, so that it can be drawn at any size. As text: "2.5 x,y,p x,y,p;x,y,p …": the pad's width
/// over its height, then strokes, in ten-thousandths.
struct Strokes {
    struct Point {
        QPointF at;          ///< x from 0 to 1, y from 0 to 1 / shape
        double pressure = 1; ///< 0 to 1
        bool operator==(const Point&) const = default;
    };
    using Stroke = std::vector<Point>;

    double shape = 2; ///< width over height of the pad
    std::vector<Stroke> lines;

    /// Too little to be anybody's signature: a click, or a slip of the finger.
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] QString toText() const;
    /// Nothing if the text is no signature.
    [[nodiscard]] static std::optional<Strokes> fromText(const QString& text);
};

} // namespace zhike
