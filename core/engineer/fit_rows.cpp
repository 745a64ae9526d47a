// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/fit_rows.h"

namespace zhike {

namespace {

constexpr double weightOf(FitPart part)
{
    return kFitWeights[static_cast<std::size_t>(part)];
}

} // namespace

FitRows::FitRows(const FitBook& book) : m_book(book)
{
    for (const FitEngineer& e : book.engineers())
        m_rating.push_back(weightOf(FitPart::Rating) * ratingShare(e.ratings, e.ratingCount, book.team()));
}

const std::vector<double>& FitRows::nearTo(const QString& region)
{
    const auto known = m_near.constFind(region);
    if (known != m_near.cend())
        return *known;
    std::vector<double> points;
    for (const FitEngineer& e : m_book.engineers())
        points.push_back(weightOf(FitPart::Locality) * localityShare(region, e.region));
    return *m_near.insert(region, std::move(points));
}

const std::vector<double>& FitRows::knowing(const QString& product)
{
    const auto known = m_knowing.constFind(product);
    if (known != m_knowing.cend())
        return *known;
    std::vector<double> shares;
    for (const FitEngineer& e : m_book.engineers())
        shares.push_back(skillShare({product}, e.skills, m_book.team().day));
    return *m_knowing.insert(product, std::move(shares));
}

double FitRows::loadPoints(const FitCustomer& c, std::size_t engineer) const
{
    const FitEngineer& e = m_book.engineers()[engineer];
    const int other = e.load - (c.primary == e.id ? tierWeight(c.tierRank) : 0);
    return weightOf(FitPart::Load) * loadShare(other, e.capacity);
}

void FitRows::fill(const FitCustomer& c, std::span<const std::pair<int, FitTouches>> touches,
                   std::span<float> scores)
{
    const std::vector<double>& near = nearTo(c.region);
    for (std::size_t e = 0; e < scores.size(); ++e)
        scores[e] = static_cast<float>(m_rating[e] + near[e] + loadPoints(c, e));
    const double each =
        c.products.isEmpty() ? 0 : weightOf(FitPart::Skills) / static_cast<double>(c.products.size());
    for (const QString& product : c.products) {
        const std::vector<double>& shares = knowing(product);
        for (std::size_t e = 0; e < scores.size(); ++e)
            scores[e] += static_cast<float>(each * shares[e]);
    }
    for (const auto& [engineer, there] : touches)
        scores[static_cast<std::size_t>(engineer)] +=
            static_cast<float>(weightOf(FitPart::Continuity) * continuityShare(there.weight));
}

double FitRows::score(const FitCustomer& c, std::span<const std::pair<int, FitTouches>> touches, int engineer)
{
    const auto e = static_cast<std::size_t>(engineer);
    double sum = m_rating[e] + nearTo(c.region)[e] + loadPoints(c, e);
    for (const QString& product : c.products)
        sum += weightOf(FitPart::Skills) * knowing(product)[e] / static_cast<double>(c.products.size());
    for (const auto& [who, there] : touches) {
        if (who == engineer)
            sum += weightOf(FitPart::Continuity) * continuityShare(there.weight);
    }
    return sum;
}

} // namespace zhike
