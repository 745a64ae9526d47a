// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/placing_flow.h"

#include <cmath>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

namespace zhike {

namespace {

constexpr double scale = 1e6; ///< costs are whole numbers

using Graph = lemon::SmartDigraph;
using Simplex = lemon::NetworkSimplex<Graph, std::int64_t, std::int64_t>;

/// Customers on the left, engineers on the right, and a sink behind the engineers; an arc past them is for
/// who finds no room.
class Network
{
public:
    Network(const PlacingProblem& problem, const PlacingPairs& pairs)
        : m_problem(problem), m_pairs(pairs), m_capacities(m_graph), m_costs(m_graph), m_supplies(m_graph, 0)
    {
        m_sink = m_graph.addNode();
        for (const int room : problem.rooms) {
            m_engineers.push_back(m_graph.addNode());
            addArc(m_engineers.back(), m_sink, std::max(room, 0), 0);
        }
        for (std::size_t c = 0; c < problem.customers(); ++c)
            addCustomer(c);
    }

    FlowAnswer solve()
    {
        Simplex simplex(m_graph);
        simplex.upperMap(m_capacities).costMap(m_costs).supplyMap(m_supplies);
        FlowAnswer answer{std::vector(m_problem.customers(), -1), std::vector(m_problem.engineers(), 0.0)};
        if (simplex.run() != Simplex::OPTIMAL)
            return answer; // there is always room past the engineers; without prices the bound is only wide
        for (std::size_t c = 0; c < m_problem.customers(); ++c) {
            for (std::size_t i = 0; i < m_pairs[c].size(); ++i) {
                if (simplex.flow(m_arcs[c][i]) == m_problem.weights[c])
                    answer.whole[c] = m_pairs[c][i];
            }
        }
        for (std::size_t e = 0; e < m_engineers.size(); ++e)
            answer.prices[e] = std::max<double>(
                0,
                static_cast<double>(simplex.potential(m_sink) - simplex.potential(m_engineers[e])) / scale);
        return answer;
    }

private:
    Graph::Arc addArc(Graph::Node from, Graph::Node to, std::int64_t capacity, std::int64_t cost)
    {
        const Graph::Arc arc = m_graph.addArc(from, to);
        m_capacities[arc] = capacity;
        m_costs[arc] = cost;
        return arc;
    }

    void addCustomer(std::size_t c)
    {
        const int weight = m_problem.weights[c];
        const Graph::Node node = m_graph.addNode();
        m_supplies[node] = weight;
        m_supplies[m_sink] = m_supplies[m_sink] - weight;
        addArc(node, m_sink, weight, 0);
        auto& arcs = m_arcs.emplace_back();
        for (const int e : m_pairs[c]) {
            const double value = m_problem.row(c)[static_cast<std::size_t>(e)];
            arcs.push_back(addArc(node, m_engineers[static_cast<std::size_t>(e)], weight,
                                  -std::llround(value * scale / weight)));
        }
    }

    const PlacingProblem& m_problem;
    const PlacingPairs& m_pairs;
    Graph m_graph;
    Graph::ArcMap<std::int64_t> m_capacities;
    Graph::ArcMap<std::int64_t> m_costs;
    Graph::NodeMap<std::int64_t> m_supplies;
    Graph::Node m_sink;
    std::vector<Graph::Node> m_engineers;
    std::vector<std::vector<Graph::Arc>> m_arcs; ///< as m_pairs
};

} // namespace

FlowAnswer placeByFlow(const PlacingProblem& problem, const PlacingPairs& pairs)
{
    return Network(problem, pairs).solve();
}

} // namespace zhike
