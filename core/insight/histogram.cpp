// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/histogram.h"

#include "core/insight/varint.h"

#include <algorithm>
#include <cmath>

namespace zhike {

Histogram Histogram::of(std::vector<std::int64_t> values)
{
    Histogram result;
    std::ranges::sort(values);
    for (const auto value : values) {
        if (result.m_bins.empty() || result.m_bins.back().value != value)
            result.m_bins.push_back({value, 0});
        ++result.m_bins.back().count;
    }
    return result;
}

void Histogram::add(std::int64_t value, std::int64_t times)
{
    if (!m_bins.empty() && m_bins.back().value >= value)
        m_runs.push_back(m_bins.size());
    m_bins.push_back({value, times});
    m_settled = m_settled && m_runs.empty() && times > 0;
}

void Histogram::add(const Histogram& other)
{
    if (other.m_bins.empty()) // its bins as they are: what it takes out must not be lost
        return;
    if (!m_bins.empty() && m_bins.back().value >= other.m_bins.front().value)
        m_runs.push_back(m_bins.size());
    for (const auto run : other.m_runs)
        m_runs.push_back(m_bins.size() + run);
    m_bins.insert(m_bins.end(), other.m_bins.begin(), other.m_bins.end());
    m_settled = m_settled && other.m_settled && m_runs.empty();
}

void Histogram::mergeRuns() const
{
    // Runs are merged pairwise until one is left: cells come sorted, so this beats sorting anew.
    std::vector<std::size_t> starts{0};
    starts.insert(starts.end(), m_runs.begin(), m_runs.end());
    std::vector<Bin> merged(m_bins.size());
    while (starts.size() > 1) {
        std::vector<std::size_t> next;
        auto out = merged.begin();
        for (std::size_t i = 0; i < starts.size(); i += 2) {
            const auto from = [&](std::size_t run) {
                const auto at = run < starts.size() ? starts[run] : m_bins.size();
                return m_bins.begin() + static_cast<std::ptrdiff_t>(at);
            };
            next.push_back(static_cast<std::size_t>(out - merged.begin()));
            out = mergeTwo(from(i), from(i + 1), from(i + 2), out);
        }
        merged.resize(static_cast<std::size_t>(out - merged.begin()));
        m_bins.swap(merged);
        merged.resize(m_bins.size());
        starts = std::move(next);
    }
}

Histogram::BinIterator Histogram::mergeTwo(BinIterator a, BinIterator middle, BinIterator end,
                                           BinIterator out)
{
    auto b = middle;
    while (a != middle && b != end) {
        if (a->value == b->value) {
            *out++ = {a->value, a->count + b->count};
            ++a;
            ++b;
        } else {
            *out++ = a->value < b->value ? *a++ : *b++;
        }
    }
    out = std::copy(a, middle, out);
    return std::copy(b, end, out);
}

void Histogram::settle() const
{
    if (m_settled)
        return;
    mergeRuns();
    std::erase_if(m_bins, [](const Bin& bin) { return bin.count <= 0; });
    m_runs.clear();
    m_settled = true;
}

std::int64_t Histogram::n() const
{
    settle();
    std::int64_t total = 0;
    for (const auto& bin : m_bins)
        total += bin.count;
    return total;
}

std::span<const Histogram::Bin> Histogram::bins() const
{
    settle();
    return m_bins;
}

std::optional<std::int64_t> Histogram::nearestRank(double percent) const
{
    const auto total = n();
    if (total == 0)
        return std::nullopt;
    const auto exact = percent / 100.0 * static_cast<double>(total);
    auto rank = static_cast<std::int64_t>(std::ceil(exact - 1e-9));
    rank = std::clamp<std::int64_t>(rank, 1, total);
    for (const auto& bin : m_bins) {
        rank -= bin.count;
        if (rank <= 0)
            return bin.value;
    }
    return m_bins.back().value;
}

QByteArray Histogram::encoded() const
{
    settle();
    QByteArray bytes;
    std::int64_t before = 0;
    for (const auto& bin : m_bins) {
        varint::append(bytes, bin.value - before);
        varint::append(bytes, bin.count);
        before = bin.value;
    }
    return bytes;
}

std::optional<Histogram> Histogram::decoded(QByteArrayView bytes)
{
    Histogram result;
    varint::Reader in(bytes);
    std::int64_t value = 0;
    while (!in.atEnd()) {
        value += in.next();
        const auto count = in.next();
        if (in.failed() || (!result.m_bins.empty() && result.m_bins.back().value >= value))
            return std::nullopt;
        result.m_bins.push_back({value, count});
    }
    return result;
}

bool Histogram::operator==(const Histogram& other) const
{
    return std::ranges::equal(bins(), other.bins());
}

} // namespace zhike
