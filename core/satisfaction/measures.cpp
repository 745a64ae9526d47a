// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/satisfaction/measures.h"

#include <algorithm>
#include <cmath>

namespace zhike
{

namespace
{
constexpr double kZ95 = 1.959963984540054;
}

Interval wilsonInterval(std::int64_t good, std::int64_t n)
{
    const auto count = static_cast<double>(n);
    const double p = static_cast<double>(good) / count;
    const double z2 = kZ95 * kZ95;
    const double middle = p + z2 / (2 * count);
    const double half = kZ95 * std::sqrt(p * (1 - p) / count + z2 / (4 * count * count));
    const double scale = 1 + z2 / count;
    return {std::max(0.0, (middle - half) / scale), std::min(1.0, (middle + half) / scale)};
}

Csat csat(const AnswerCounts<5>& counts)
{
    Csat result;
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        result.n += counts[i];
        sum += counts[i] * static_cast<std::int64_t>(i + 1);
    }
    result.good = counts[3] + counts[4];
    if (result.n > 0)
        result.mean = static_cast<double>(sum) / static_cast<double>(result.n);
    if (!result.tooFew()) {
        result.share = static_cast<double>(result.good) / static_cast<double>(result.n);
        result.interval = wilsonInterval(result.good, result.n);
    }
    return result;
}

Nps nps(const AnswerCounts<11>& counts)
{
    Nps result;
    for (const auto count : counts)
        result.n += count;
    std::int64_t detractors = 0;
    for (std::size_t i = 0; i <= 6; ++i)
        detractors += counts[i];
    if (result.n > 0)
        result.score =
            100.0 * static_cast<double>(counts[9] + counts[10] - detractors) / static_cast<double>(result.n);
    return result;
}

Rater rater(std::span<const Tally, kRaterDimensions> perceived,
            std::span<const Tally, kRaterDimensions> expected,
            std::span<const double, kRaterDimensions> weights)
{
    Rater result;
    double weighted = 0;
    double total = 0;
    for (std::size_t i = 0; i < kRaterDimensions; ++i) {
        auto& dimension = result.dimensions[i];
        dimension.n = perceived[i].n;
        dimension.perceived = perceived[i].mean();
        dimension.expected = expected[i].mean();
        result.n = std::max(result.n, dimension.n);
        if (!dimension.perceived)
            continue;
        if (dimension.expected)
            dimension.gap = *dimension.perceived - *dimension.expected;
        weighted += weights[i] * *dimension.perceived;
        total += weights[i];
    }
    if (total > 0)
        result.index = weighted / total;
    return result;
}

} // namespace zhike
