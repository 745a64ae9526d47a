// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/box_summary.h"

namespace zhike {

std::optional<BoxSummary> boxSummary(const Histogram& values)
{
    BoxSummary box;
    box.n = values.n();
    if (box.n == 0)
        return std::nullopt;
    box.low = *values.nearestRank(5);
    box.lowerQuartile = *values.nearestRank(25);
    box.median = *values.nearestRank(50);
    box.upperQuartile = *values.nearestRank(75);
    box.high = *values.nearestRank(95);
    for (const auto& bin : values.bins()) {
        if (bin.value < box.low)
            box.below.push_back(bin);
        else if (bin.value > box.high)
            box.above.push_back(bin);
    }
    return box;
}

} // namespace zhike
