// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_look.h"

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
    return look;
}

} // namespace zhike
