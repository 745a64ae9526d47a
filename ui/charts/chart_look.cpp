// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_look.h"

#include <algorithm>

namespace zhike {

namespace {

int mixed(int over, int under, double share)
{
    return qRound(over * share + under * (1 - share));
}

} // namespace

ChartLook ChartLook::of(const Tokens& tokens)
{
    ChartLook look;
    look.series = tokens.chart;
    look.ground = tokens.base;
    look.grid = tokens.grid;
    look.text = tokens.t1;
    look.rule = tokens.t2;
    look.caption = tokens.t3;
    look.bad = tokens.red;
    look.focus = tokens.focus;
    const auto& over = tokens.chart.front();
    look.band = QColor(mixed(over.red(), tokens.base.red(), tokens.band),
                       mixed(over.green(), tokens.base.green(), tokens.band),
                       mixed(over.blue(), tokens.base.blue(), tokens.band));
    const auto moved = [](int on, int line, int under) { return std::clamp(on + line - under, 0, 255); };
    look.gridOnBand = QColor(moved(look.band.red(), look.grid.red(), look.ground.red()),
                             moved(look.band.green(), look.grid.green(), look.ground.green()),
                             moved(look.band.blue(), look.grid.blue(), look.ground.blue()));
    return look;
}

} // namespace zhike
