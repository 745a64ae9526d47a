// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/health.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace zhike {

namespace {

constexpr int whole = 100;
constexpr double dust = 1e-9; // 52.5 that came out as 52.4999… is 53 all the same

} // namespace

int healthWeight(HealthPart part)
{
    constexpr std::array weights{30, 25, 20, 15, 10};
    return weights[static_cast<size_t>(part)];
}

int HealthFacts::openWork() const
{
    int taken = overdueSteps * openwork::overdueStep + openComplaints * openwork::complaint +
                openGrievances * openwork::grievance;
    for (size_t i = 0; i < openRequests.size(); ++i)
        taken += openRequests[i] * openwork::request[i];
    return taken;
}

std::optional<double> healthMeasure(HealthPart part, const HealthFacts& facts)
{
    switch (part) {
    case HealthPart::Satisfaction:
        if (facts.answers == 0)
            return std::nullopt;
        return (double(facts.sumOfAnswers) / facts.answers - 1) / 4;
    case HealthPart::OpenWork:
        if (!facts.everServed)
            return std::nullopt;
        return 1 - double(std::min(facts.openWork(), whole)) / whole;
    case HealthPart::Attainment:
        return facts.attainment;
    case HealthPart::VisitRhythm:
        return facts.rhythm;
    case HealthPart::Payment:
        return facts.payment;
    }
    return std::nullopt;
}

std::vector<int> dealOut(int points, const std::vector<double>& amounts)
{
    std::vector<int> dealt(amounts.size(), 0);
    const double sum = std::accumulate(amounts.begin(), amounts.end(), 0.0);
    if (points <= 0 || sum <= 0)
        return dealt;
    std::vector<size_t> order(amounts.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::vector<double> exact(amounts.size());
    int left = points;
    for (size_t i = 0; i < amounts.size(); ++i) {
        exact[i] = points * amounts[i] / sum;
        dealt[i] = static_cast<int>(std::floor(exact[i]));
        left -= dealt[i];
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return exact[a] - dealt[a] > exact[b] - dealt[b]; });
    for (size_t i = 0; left > 0 && i < order.size(); ++i, --left)
        ++dealt[order[i]];
    return dealt;
}

int Health::lost(HealthPart part) const
{
    const auto share =
        std::find_if(shares.begin(), shares.end(), [part](const auto& s) { return s.part == part; });
    return share == shares.end() ? 0 : share->lost;
}

Health healthOf(const HealthFacts& facts)
{
    Health health;
    double present = 0;
    for (const HealthPart part : healthParts) {
        if (const auto measure = healthMeasure(part, facts)) {
            health.shares.push_back({part, double(healthWeight(part)), std::clamp(*measure, 0.0, 1.0), 0});
            present += healthWeight(part);
        } else {
            health.absent.push_back(part);
        }
    }
    if (health.shares.empty())
        return health;
    double score = 0;
    std::vector<double> missing;
    for (HealthShare& share : health.shares) {
        share.weight *= whole / present;
        score += share.weight * share.measure;
        missing.push_back(share.weight * (1 - share.measure));
    }
    health.score = std::clamp(static_cast<int>(std::lround(score + dust)), 0, whole);
    const std::vector<int> lost = dealOut(whole - *health.score, missing);
    for (size_t i = 0; i < lost.size(); ++i)
        health.shares[i].lost = lost[i];
    return health;
}

} // namespace zhike
