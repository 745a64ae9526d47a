// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace zhike {

/// Both ends of an interval of shares between 0 and 1.
struct Interval {
    double low = 0;
    double high = 0;

    bool operator==(const Interval&) const = default;
};

/// Fewer answers than this say too little: the figure is shown as "too few" with its n.
inline constexpr std::int64_t kEnoughAnswers = 5;

/// The Wilson score interval of `good` out of `n` at 95 % (z = 1.959964). n is at least 1.
[[nodiscard]] Interval wilsonInterval(std::int64_t good, std::int64_t n);

/// How often each answer was given: index 0 is the lowest on the scale.
template <std::size_t Steps>
using AnswerCounts = std::array<std::int64_t, Steps>;

/// How satisfied people were: the share of answers 4 and 5 with its 95 % Wilson interval, and the mean.
struct Csat {
    std::int64_t n = 0;
    std::int64_t good = 0;
    std::optional<double> mean;       ///< 1–5, nothing without answers
    std::optional<double> share;      ///< 0–1, nothing with too few answers
    std::optional<Interval> interval; ///< nothing with too few answers

    [[nodiscard]] bool tooFew() const { return n < kEnoughAnswers; }
};
[[nodiscard]] Csat csat(const AnswerCounts<5>& counts);

/// Net promoter score: % of 9–10 − % of 0–6, from −100 to 100.
struct Nps {
    std::int64_t n = 0;
    std::optional<double> score; ///< nothing without answers
};
[[nodiscard]] Nps nps(const AnswerCounts<11>& counts);

/// A sum that becomes a mean.
struct Tally {
    std::int64_t n = 0;
    std::int64_t sum = 0;

    bool operator==(const Tally&) const = default;
    void add(std::int64_t value, std::int64_t times = 1)
    {
        n += times;
        sum += value * times;
    }
    [[nodiscard]] std::optional<double> mean() const
    {
        return n == 0 ? std::nullopt : std::optional(static_cast<double>(sum) / static_cast<double>(n));
    }
};

inline constexpr std::size_t kRaterDimensions = 5;
/// Weights of Reliability, Assurance, Tangibles, Empathy, Responsiveness (Zeithaml, Parasuraman and Berry
/// 1990).
inline constexpr std::array<double, kRaterDimensions> kRaterWeights{32, 19, 11, 16, 22};

/// One dimension of service quality as it was perceived and expected, 1–5.
struct RaterDimension {
    std::int64_t n = 0; ///< answers about what was perceived
    std::optional<double> perceived;
    std::optional<double> expected;
    std::optional<double> gap; ///< perceived − expected
};

/// Service quality in the order Reliability, Assurance, Tangibles, Empathy, Responsiveness.
struct Rater {
    std::int64_t n = 0; ///< answers of the dimension answered most
    std::array<RaterDimension, kRaterDimensions> dimensions;
    /// Σ weight × mean over the dimensions that have answers, their weights scaled to 1; 1–5.
    std::optional<double> index;
};
[[nodiscard]] Rater rater(std::span<const Tally, kRaterDimensions> perceived,
                          std::span<const Tally, kRaterDimensions> expected,
                          std::span<const double, kRaterDimensions> weights = kRaterWeights);

inline constexpr std::size_t kElementCount = 3;
/// 技术实力, 服务态度 and 危机意识, each 1–5: technical strength, attitude, sense of urgency.
struct ThreeElements {
    std::array<Tally, kElementCount> answers;
    bool operator==(const ThreeElements&) const = default;
};

} // namespace zhike
