// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/log_minutes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace zhike {

namespace {
constexpr std::array kMarks{1.0,   5.0,    15.0,   30.0,    60.0,    120.0,    240.0,
                            480.0, 1440.0, 4320.0, 10080.0, 43200.0, 129600.0, 525600.0};
}

LogMinutes::LogMinutes(double least, double most)
{
    auto first = std::upper_bound(kMarks.begin(), kMarks.end(), std::max(least, kMarks.front())) - 1;
    auto last = std::lower_bound(kMarks.begin(), kMarks.end(), std::min(most, kMarks.back()));
    if (last - first < 2) // a flat series still stands on a scale
        last = first + 2 < kMarks.end() ? first + 2 : kMarks.end() - 1;
    m_marks.assign(first, last + 1);
}

double LogMinutes::position(double minutes)
{
    return std::log10(std::max(minutes, kMarks.front()));
}

double LogMinutes::y(double minutes, const QRectF& plot) const
{
    const double share = (position(minutes) - low()) / (high() - low());
    return plot.bottom() - share * plot.height();
}

} // namespace zhike
