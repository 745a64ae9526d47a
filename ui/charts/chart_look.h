// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tokens.h"

namespace zhike {

/// A distance between labels, in points: it grows with the text.
[[nodiscard]] inline double grown(double points)
{
    return points * textScale();
}

/// The colours a chart is drawn with: a selection of the tokens.
struct ChartLook {
    std::array<QColor, 6> series; ///< colours that stay apart for the colour-blind, in their order
    QColor ground;                ///< what the chart stands on
    QColor grid;                  ///< thin lines of the scale
    QColor text;                  ///< figures and names
    QColor rule;                  ///< names on the axis, the dashed line of a promise or target
    QColor caption;               ///< labels of the scale, n
    QColor bad;                   ///< text of a figure that is worse than it should be
    QColor focus;                 ///< the ring around the chosen point
    QColor band;       ///< an uncertainty band: opaque, so that it prints and exports as it is seen
    QColor gridOnBand; ///< lines of the scale that are seen on the band as the others on the ground

    [[nodiscard]] static ChartLook of(const Tokens& tokens);
    /// Dark on white.
    [[nodiscard]] static ChartLook paper() { return of(Tokens::of(Scheme::Light)); }
};

} // namespace zhike
