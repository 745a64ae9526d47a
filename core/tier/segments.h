// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/advice_batch.h"

#include <QtCore/QVector>

namespace zhike {

/// Whom the segments are made of.
struct SegmentFilter {
    QStringList provinces;  ///< first two digits of region codes; empty: everywhere
    QStringList industries; ///< empty: all; an empty one: those without an industry
    bool operator==(const SegmentFilter&) const = default;
};

/// Customers of one economic strength and one IT maturity, 1–5; 0 is not known.
struct SegmentCell {
    int economicStrength = 0;
    int itMaturity = 0;
    qint64 customers = 0;
    qint64 scored = 0; ///< of them, with a score
    double score = 0;  ///< mean of the scored
    qint64 differing = 0;
    std::vector<qint64> byRank; ///< how many are advised each tier

    /// The rank advised to most, the higher of two; −1 without any.
    [[nodiscard]] int mostAdvised() const;
};

/// All cells: economic strength (0–5) × IT maturity (0–5).
struct CustomerSegments {
    static constexpr int levels = 6;
    std::array<SegmentCell, levels * levels> cells;
    qint64 customers = 0;

    [[nodiscard]] const SegmentCell& at(int economicStrength, int itMaturity) const
    {
        return cells[static_cast<size_t>(economicStrength * levels + itMaturity)];
    }
};
[[nodiscard]] CustomerSegments segmentsOf(const AdviceBatch& batch, const SegmentFilter& filter);
/// The customers of one cell, the highest score first.
[[nodiscard]] QVector<Uuid> segmentCustomers(const AdviceBatch& batch, const SegmentFilter& filter,
                                             int economicStrength, int itMaturity);

/// A province or an industry, and how many customers of the batch there are.
struct SegmentChoice {
    QString key; ///< two digits, or the industry's word; empty: not known
    qint64 customers = 0;
};
[[nodiscard]] std::vector<SegmentChoice> segmentProvinces(const AdviceBatch& batch);
[[nodiscard]] std::vector<SegmentChoice> segmentIndustries(const AdviceBatch& batch);

/// How to talk to customers: one note, and who has it.
struct TalkingPoint {
    QString note;
    qint64 customers = 0;
    Id<Customer> first; ///< the first of them by name
    QString firstName;
};
/// The notes on how to talk to the customers in our care of these provinces and industries, those that most
/// have in common first; at most `limit`.
[[nodiscard]] Result<QVector<TalkingPoint>> readTalkingPoints(const Reader& reader,
                                                              const SegmentFilter& filter, int limit);

} // namespace zhike
