// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/satisfaction/kano.h"
#include "ui/charts/chart_look.h"

class QPainter;

/// How the classes of a Kano study look: a shape, a letter and a word each, besides a colour.
namespace zhike::kanomarks {

/// Draws the shape of a class around a point.
void draw(QPainter& painter, const ChartLook& look, KanoClass kind, QPointF centre, double half);
/// The shape as a character: ■ ● ▲ ○ ▼ ◆.
[[nodiscard]] QString sign(KanoClass kind);
/// "▲ 魅力型 A".
[[nodiscard]] QString text(KanoClass kind);
/// "M 2 · O 5 · A 9": how often each class was found, without those that were not.
[[nodiscard]] QString counts(const KanoCounts& counts);

} // namespace zhike::kanomarks
