// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/placing.h"

#include "core/engineer/placing_flow.h"
#include "core/engineer/placing_repair.h"

#include <algorithm>
#include <numeric>

namespace zhike {

namespace {

constexpr int mostRounds = 8;
/// The same problem with each customer weighing 1, when all weigh the same: then nobody is split.
PlacingProblem evened(const PlacingProblem& problem)
{
    PlacingProblem even = problem;
    const int weight = problem.weights.front();
    for (int& room : even.rooms)
        room = room < 0 ? room : room / weight;
    std::ranges::fill(even.weights, 1);
    return even;
}

class Placer
{
public:
    Placer(const PlacingProblem& problem, const WorkProgress& progress)
        : m_problem(problem), m_progress(progress)
    {
    }

    Placing solve()
    {
        const auto whole = relax();
        if (!whole || !goOn(mostRounds))
            return stopped();
        Placing placing;
        placing.chosen = repair(m_problem, m_prices, *whole, m_bound);
        placing.total = totalOf(m_problem, placing.chosen);
        placing.bound = std::max(m_bound, placing.total);
        return placing;
    }

    [[nodiscard]] double bound()
    {
        (void)relax();
        return m_bound;
    }

private:
    /// Solves the flow until no pair outside the network would gain: who is whole in it, its prices and
    /// bound.
    std::optional<std::vector<int>> relax()
    {
        makePairs();
        m_bound = std::numeric_limits<double>::max();
        FlowAnswer flow;
        for (int round = 0; round < mostRounds; ++round) {
            if (!goOn(round))
                return {};
            flow = placeByFlow(m_problem, m_pairs);
            if (const double bound = boundAt(flow.prices); bound < m_bound) {
                m_bound = bound;
                m_prices = flow.prices;
            }
            if (!addMissing(flow.prices))
                break;
        }
        return std::move(flow.whole);
    }

    [[nodiscard]] bool goOn(int round) const { return !m_progress || m_progress(round, mostRounds + 1); }

    static Placing stopped()
    {
        Placing placing;
        placing.stopped = true;
        return placing;
    }

    void makePairs()
    {
        std::vector<int> allowed;
        for (std::size_t e = 0; e < m_problem.engineers(); ++e) {
            if (m_problem.rooms[e] >= 0)
                allowed.push_back(static_cast<int>(e));
        }
        m_pairs.resize(m_problem.customers());
        const auto n = std::min(allowed.size(), static_cast<std::size_t>(std::max(1, m_problem.candidates)));
        for (std::size_t c = 0; c < m_problem.customers(); ++c) {
            const auto row = m_problem.row(c);
            std::ranges::partial_sort(allowed, allowed.begin() + static_cast<std::ptrdiff_t>(n),
                                      std::greater(),
                                      [&](int e) { return row[static_cast<std::size_t>(e)]; });
            m_pairs[c].assign(allowed.begin(), allowed.begin() + static_cast<std::ptrdiff_t>(n));
            const int now = m_problem.current[c];
            if (now >= 0 && m_problem.rooms[static_cast<std::size_t>(now)] >= 0 &&
                std::ranges::find(m_pairs[c], now) == m_pairs[c].end())
                m_pairs[c].push_back(now);
        }
    }

    /// What is left of a value after paying for the room.
    [[nodiscard]] double worth(std::size_t c, std::size_t e, const std::vector<double>& prices) const
    {
        return m_problem.row(c)[e] - m_problem.weights[c] * prices[e];
    }

    /// The engineer with the most left, and how much; −1 if nothing is gained anywhere.
    [[nodiscard]] std::pair<int, double> best(std::size_t c, const std::vector<double>& prices) const
    {
        std::pair<int, double> found{-1, 0};
        for (std::size_t e = 0; e < m_problem.engineers(); ++e) {
            if (m_problem.rooms[e] < 0)
                continue;
            if (const double w = worth(c, e, prices); w > found.second)
                found = {static_cast<int>(e), w};
        }
        return found;
    }

    [[nodiscard]] double boundAt(const std::vector<double>& prices) const
    {
        double sum = 0;
        for (std::size_t e = 0; e < m_problem.engineers(); ++e)
            sum += prices[e] * std::max(m_problem.rooms[e], 0);
        for (std::size_t c = 0; c < m_problem.customers(); ++c)
            sum += best(c, prices).second;
        return sum;
    }

    /// Pairs outside the network that would gain at these prices; false if there are none.
    bool addMissing(const std::vector<double>& prices)
    {
        bool added = false;
        for (std::size_t c = 0; c < m_problem.customers(); ++c) {
            const auto [engineer, gain] = best(c, prices);
            if (engineer < 0 || std::ranges::find(m_pairs[c], engineer) != m_pairs[c].end())
                continue;
            double known = 0;
            for (const int e : m_pairs[c])
                known = std::max(known, worth(c, static_cast<std::size_t>(e), prices));
            if (gain > known + placingTolerance) {
                m_pairs[c].push_back(engineer);
                added = true;
            }
        }
        return added;
    }

    const PlacingProblem& m_problem;
    const WorkProgress& m_progress;
    PlacingPairs m_pairs;
    double m_bound = 0;
    std::vector<double> m_prices;
};

} // namespace

Placing place(const PlacingProblem& problem, const WorkProgress& progress)
{
    if (problem.customers() == 0)
        return {};
    const bool even =
        std::ranges::adjacent_find(problem.weights, std::not_equal_to()) == problem.weights.end();
    if (!even)
        return Placer(problem, progress).solve();
    const PlacingProblem counted = evened(problem);
    return Placer(counted, progress).solve();
}

double boundOf(const PlacingProblem& problem)
{
    return problem.customers() == 0 ? 0 : Placer(problem, {}).bound();
}

double totalOf(const PlacingProblem& problem, std::span<const int> chosen)
{
    double sum = 0;
    for (std::size_t c = 0; c < chosen.size(); ++c) {
        if (chosen[c] >= 0)
            sum += problem.row(c)[static_cast<std::size_t>(chosen[c])];
    }
    return sum;
}

} // namespace zhike
