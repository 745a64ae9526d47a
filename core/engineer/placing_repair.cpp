// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/placing_repair.h"

#include <algorithm>
#include <numeric>

namespace zhike {

namespace {

constexpr int exchangePartners = 6;           ///< engineers tried for each customer without a place
constexpr std::size_t searchedCustomers = 40; ///< larger problems are not searched to the end
constexpr int searchSteps = 400'000;
constexpr int mostPasses = 20;

class Repair
{
public:
    Repair(const PlacingProblem& problem, const std::vector<double>& prices, std::vector<int> whole)
        : m_problem(problem), m_prices(prices), m_chosen(std::move(whole)), m_left(problem.rooms)
    {
        for (std::size_t c = 0; c < m_chosen.size(); ++c) {
            if (m_chosen[c] >= 0)
                m_left[at(m_chosen[c])] -= m_problem.weights[c];
        }
    }

    std::vector<int> take() { return std::move(m_chosen); }

    /// Heavy customers first: the light ones fit into what is left.
    void placeTheSplit()
    {
        std::vector<std::size_t> open;
        for (std::size_t c = 0; c < m_chosen.size(); ++c) {
            if (m_chosen[c] < 0)
                open.push_back(c);
        }
        std::ranges::stable_sort(open, std::greater(), [&](std::size_t c) { return m_problem.weights[c]; });
        for (const std::size_t c : open) {
            if (const int e = bestWithRoom(c, 0, -1); e >= 0)
                put(c, e);
        }
    }

    /// Moves customers to where they are worth more, while there is room.
    bool move()
    {
        bool moved = false;
        for (std::size_t c = 0; c < m_chosen.size(); ++c) {
            if (const int e = bestWithRoom(c, valueNow(c) + placingTolerance, m_chosen[c]); e >= 0) {
                put(c, e);
                moved = true;
            }
        }
        return moved;
    }

    /// Lets customers who would be worth more elsewhere take somebody's place, who finds another.
    bool exchange()
    {
        bool exchanged = false;
        const auto lists = byEngineer();
        for (std::size_t c = 0; c < m_chosen.size(); ++c) {
            if (valueNow(c) + placingTolerance < wish(c))
                exchanged = exchangeFor(c, lists) || exchanged;
        }
        return exchanged;
    }

private:
    static std::size_t at(int e) { return static_cast<std::size_t>(e); }
    [[nodiscard]] double value(std::size_t c, int e) const { return m_problem.row(c)[at(e)]; }
    [[nodiscard]] double valueNow(std::size_t c) const { return m_chosen[c] < 0 ? 0 : value(c, m_chosen[c]); }

    /// What the customer is worth at most once the room is paid for, as if they were where they are.
    [[nodiscard]] double wish(std::size_t c) const
    {
        double most = 0;
        const double paid = m_chosen[c] < 0 ? 0 : m_problem.weights[c] * m_prices[at(m_chosen[c])];
        for (std::size_t e = 0; e < m_problem.engineers(); ++e) {
            if (m_problem.rooms[e] >= 0)
                most = std::max(most, m_problem.row(c)[e] - m_problem.weights[c] * m_prices[e] + paid);
        }
        return most;
    }

    void put(std::size_t c, int e)
    {
        if (m_chosen[c] >= 0)
            m_left[at(m_chosen[c])] += m_problem.weights[c];
        m_chosen[c] = e;
        if (e >= 0)
            m_left[at(e)] -= m_problem.weights[c];
    }

    /// The engineer with room for whom the customer is worth most, and more than `least`; −1 if there is
    /// none.
    [[nodiscard]] int bestWithRoom(std::size_t c, double least, int except) const
    {
        int found = -1;
        const auto row = m_problem.row(c);
        for (std::size_t e = 0; e < m_left.size(); ++e) {
            if (m_left[e] >= m_problem.weights[c] && static_cast<int>(e) != except &&
                (row[e] > least || (found < 0 && least <= 0))) {
                least = row[e];
                found = static_cast<int>(e);
            }
        }
        return found;
    }

    [[nodiscard]] std::vector<std::vector<std::size_t>> byEngineer() const
    {
        std::vector<std::vector<std::size_t>> lists(m_problem.engineers());
        for (std::size_t c = 0; c < m_chosen.size(); ++c) {
            if (m_chosen[c] >= 0)
                lists[at(m_chosen[c])].push_back(c);
        }
        return lists;
    }

    [[nodiscard]] std::vector<int> partnersFor(std::size_t c) const
    {
        std::vector<int> partners;
        for (std::size_t e = 0; e < m_problem.engineers(); ++e) {
            if (m_problem.rooms[e] >= m_problem.weights[c] && static_cast<int>(e) != m_chosen[c])
                partners.push_back(static_cast<int>(e));
        }
        const auto n = std::min<std::size_t>(partners.size(), exchangePartners);
        std::ranges::partial_sort(
            partners, partners.begin() + static_cast<std::ptrdiff_t>(n), std::greater(),
            [&](int e) { return value(c, e) - m_problem.weights[c] * m_prices[at(e)]; });
        partners.resize(n);
        return partners;
    }

    bool exchangeFor(std::size_t c, const std::vector<std::vector<std::size_t>>& lists)
    {
        for (const int e : partnersFor(c)) {
            const double gain = value(c, e) - valueNow(c);
            for (const std::size_t other : lists[at(e)]) {
                if (m_chosen[other] != e || m_left[at(e)] + m_problem.weights[other] < m_problem.weights[c])
                    continue;
                if (giveWay(c, other, e, gain))
                    return true;
            }
        }
        return false;
    }

    /// Puts `c` with `e` in the place of `other`, if both together gain.
    bool giveWay(std::size_t c, std::size_t other, int e, double gain)
    {
        const int from = m_chosen[c];
        put(c, -1); // what c leaves is room for the other
        put(other, -1);
        put(c, e);
        const double lost = value(other, e);
        const int next = bestWithRoom(other, lost - gain + placingTolerance, e);
        if (next >= 0) {
            put(other, next);
            return true;
        }
        if (gain > lost + placingTolerance)
            return true; // worth more than the other, who is left without a place
        put(c, -1);
        put(other, e);
        if (from >= 0)
            put(c, from);
        return false;
    }

    const PlacingProblem& m_problem;
    const std::vector<double>& m_prices;
    std::vector<int> m_chosen;
    std::vector<int> m_left; ///< room, by engineer
};

/// Tries all placings, leaving out those that the prices show to be no better than the best so far.
class Search
{
public:
    Search(const PlacingProblem& problem, const std::vector<double>& prices, const std::vector<int>& start)
        : m_problem(problem), m_prices(prices), m_best(start), m_bestTotal(totalOf(problem, start)),
          m_now(start.size(), -1), m_left(problem.rooms), m_order(start.size()), m_rest(start.size() + 1, 0)
    {
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::ranges::stable_sort(m_order, std::greater(),
                                 [&](std::size_t c) { return m_problem.weights[c]; });
        for (std::size_t i = m_order.size(); i-- > 0;) {
            double most = 0;
            for (std::size_t e = 0; e < m_problem.engineers(); ++e) {
                if (m_problem.rooms[e] >= 0)
                    most = std::max(most, worth(m_order[i], e));
            }
            m_rest[i] = m_rest[i + 1] + most;
        }
    }

    std::vector<int> run()
    {
        descend(0, 0);
        return m_best;
    }

private:
    [[nodiscard]] double worth(std::size_t c, std::size_t e) const
    {
        return m_problem.row(c)[e] - m_problem.weights[c] * m_prices[e];
    }

    [[nodiscard]] double roomWorth() const
    {
        double sum = 0;
        for (std::size_t e = 0; e < m_left.size(); ++e)
            sum += m_prices[e] * std::max(m_left[e], 0);
        return sum;
    }

    void descend(std::size_t i, double total)
    {
        if (++m_steps > searchSteps || total + m_rest[i] + roomWorth() <= m_bestTotal + placingTolerance)
            return;
        if (i == m_order.size()) {
            if (total > m_bestTotal) { // the rest of the room is worth nothing any more
                m_best = m_now;
                m_bestTotal = total;
            }
            return;
        }
        const std::size_t c = m_order[i];
        std::vector<std::size_t> engineers;
        for (std::size_t e = 0; e < m_left.size(); ++e) {
            if (m_left[e] >= m_problem.weights[c])
                engineers.push_back(e);
        }
        std::ranges::sort(engineers, std::greater(), [&](std::size_t e) { return worth(c, e); });
        for (const std::size_t e : engineers) {
            m_left[e] -= m_problem.weights[c];
            m_now[c] = static_cast<int>(e);
            descend(i + 1, total + m_problem.row(c)[e]);
            m_now[c] = -1;
            m_left[e] += m_problem.weights[c];
        }
        descend(i + 1, total);
    }

    const PlacingProblem& m_problem;
    const std::vector<double>& m_prices;
    std::vector<int> m_best;
    double m_bestTotal;
    std::vector<int> m_now;
    std::vector<int> m_left;
    std::vector<std::size_t> m_order;
    std::vector<double> m_rest; ///< what the customers from there on are worth at most
    int m_steps = 0;
};

} // namespace

std::vector<int> repair(const PlacingProblem& problem, const std::vector<double>& prices,
                        std::vector<int> whole, double bound)
{
    Repair work(problem, prices, std::move(whole));
    work.placeTheSplit();
    for (int pass = 0; pass < mostPasses; ++pass) {
        const bool moved = work.move();
        if (!work.exchange() && !moved)
            break;
    }
    std::vector<int> chosen = work.take();
    const bool optimal = totalOf(problem, chosen) >= bound - placingTolerance;
    if (!optimal && problem.customers() <= searchedCustomers)
        return Search(problem, prices, chosen).run();
    return chosen;
}

} // namespace zhike
