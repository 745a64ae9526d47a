// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include <QtCore/QString>
#include <cstdint>
#include <span>

namespace zhike::demo {

/// splitmix64: small, fast and the same everywhere, which the distributions of <random> are not.
[[nodiscard]] constexpr std::uint64_t mix(std::uint64_t x)
{
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

/// A stream of numbers that follows from its seeds alone.
class Random
{
public:
    explicit Random(std::uint64_t seed, std::uint64_t a = 0, std::uint64_t b = 0)
        : m_state(mix(seed) ^ mix(a * 0x9E3779B97F4A7C15ULL + 1) ^ mix(b * 0xD1B54A32D192ED03ULL + 2))
    {
    }
    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        return mix(m_state);
    }
    /// 0 … n − 1; 0 for n ≤ 1.
    int below(int n) { return n <= 1 ? 0 : static_cast<int>((next() >> 33) % static_cast<std::uint64_t>(n)); }
    /// least … most.
    int between(int least, int most) { return least + below(most - least + 1); }
    bool percent(int p) { return below(100) < p; }
    bool perMille(int p) { return below(1000) < p; }
    /// [0, 1).
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    /// −1 … 1, small values more often.
    double noise() { return unit() + unit() - 1; }
    template <class C>
    const auto& pick(const C& from)
    {
        return from[static_cast<decltype(from.size())>(below(static_cast<int>(from.size())))];
    }
    /// An index with the chance of its weight.
    int weighted(std::span<const int> weights)
    {
        int sum = 0;
        for (const int w : weights)
            sum += w;
        int at = below(sum);
        for (size_t i = 0; i < weights.size(); ++i)
            if ((at -= weights[i]) < 0)
                return static_cast<int>(i);
        return 0;
    }

private:
    std::uint64_t m_state;
};

/// A number with zeros before it.
[[nodiscard]] inline QString padded(qint64 n, int width)
{
    return QString::number(n).rightJustified(width, QLatin1Char('0'));
}

/// Ids that follow from the seed and the order of making. Each is greater than the one before, so that a
/// table of them is appended to.
class IdSource
{
public:
    explicit IdSource(std::uint64_t seed) : m_seed(mix(seed)) {}
    [[nodiscard]] Uuid next();

private:
    std::uint64_t m_seed;
    std::uint64_t m_count = 0;
};

} // namespace zhike::demo
