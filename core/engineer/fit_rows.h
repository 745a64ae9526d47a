// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/fit_query.h"
#include <span>

namespace zhike {

/// The scores of fitOf without their reasons, for all engineers at once: millions of pairs in a second.
class FitRows
{
public:
    explicit FitRows(const FitBook& book);

    /// Writes the score of each of book.engineers() for the customer.
    void fill(const FitCustomer& customer, std::span<const std::pair<int, FitTouches>> touches,
              std::span<float> scores);
    /// The same of one engineer, exactly.
    [[nodiscard]] double score(const FitCustomer& customer,
                               std::span<const std::pair<int, FitTouches>> touches, int engineer);

private:
    [[nodiscard]] const std::vector<double>& nearTo(const QString& region);
    [[nodiscard]] const std::vector<double>& knowing(const QString& product);
    [[nodiscard]] double loadPoints(const FitCustomer& customer, std::size_t engineer) const;

    const FitBook& m_book;
    std::vector<double> m_rating;                  ///< points, by engineer
    QHash<QString, std::vector<double>> m_near;    ///< points by region, then by engineer
    QHash<QString, std::vector<double>> m_knowing; ///< share by product, then by engineer
};

} // namespace zhike
