// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace zhike {

/// Whole numbers counted: exact percentiles of many values in little space.
class Histogram
{
public:
    struct Bin {
        std::int64_t value = 0;
        std::int64_t count = 0;

        bool operator==(const Bin&) const = default;
    };

    Histogram() = default;
    [[nodiscard]] static Histogram of(std::vector<std::int64_t> values);

    /// Counts `value` `times` more often; a negative number takes it out again.
    void add(std::int64_t value, std::int64_t times = 1);
    void add(const Histogram& other);

    [[nodiscard]] std::int64_t n() const;
    /// Sorted by value, without empty bins.
    [[nodiscard]] std::span<const Bin> bins() const;
    /// The nearest-rank percentile: the ⌈percent / 100 × n⌉-th smallest value; nothing of nothing.
    [[nodiscard]] std::optional<std::int64_t> nearestRank(double percent) const;

    /// A compact form: differences of values and counts as variable-length numbers.
    [[nodiscard]] QByteArray encoded() const;
    /// Reads the compact form; nothing if it is damaged.
    [[nodiscard]] static std::optional<Histogram> decoded(QByteArrayView bytes);

    bool operator==(const Histogram& other) const;

private:
    using BinIterator = std::vector<Bin>::iterator;

    void settle() const;
    void mergeRuns() const;
    /// Merges [a, middle) and [middle, end), both ascending, to `out`.
    static BinIterator mergeTwo(BinIterator a, BinIterator middle, BinIterator end, BinIterator out);

    mutable std::vector<Bin> m_bins;         ///< ascending runs; one without empty bins when `m_settled`
    mutable std::vector<std::size_t> m_runs; ///< where the second and later runs begin
    mutable bool m_settled = true;
};

} // namespace zhike
