// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QtGlobal>
#include <array>
#include <optional>
#include <vector>

namespace zhike {

// How well a customer is: domain.md, "Health, fees, renewal". Health 0–100 = Σ weight × measure over the
// measures that have data; weights of absent measures are shared out and said. ≤ 50 is red, ≤ 75 amber.

/// What health is made of, in the order of the weights.
enum class HealthPart { Satisfaction, Attainment, OpenWork, VisitRhythm, Payment };
inline constexpr std::array healthParts{HealthPart::Satisfaction, HealthPart::Attainment,
                                        HealthPart::OpenWork, HealthPart::VisitRhythm, HealthPart::Payment};
/// 30, 25, 20, 15, 10.
[[nodiscard]] int healthWeight(HealthPart part);

/// What one piece of open work takes of the measure "open and overdue work", in hundredths: it is 1 without
/// any, 0 from 100 on.
namespace openwork {
inline constexpr int request[] = {50, 25, 10, 5}; ///< P1 … P4
inline constexpr int overdueStep = 25;
inline constexpr int complaint = 50; ///< made formally, or the customer is not content with the outcome
inline constexpr int grievance = 25;
} // namespace openwork

/// What is known of a customer, as values. Nothing stands for "no data".
struct HealthFacts {
    int answers = 0;                   ///< with a CSAT, of the last 365 days
    int sumOfAnswers = 0;              ///< of 1–5 each
    bool everServed = false;           ///< there was any request, visit or next step
    std::array<int, 4> openRequests{}; ///< P1 … P4
    int overdueSteps = 0;
    int openGrievances = 0; ///< as people made them: what a day makes of them is not counted
    int openComplaints = 0;
    std::optional<double> attainment; ///< met / (met + breached)
    std::optional<double> rhythm;     ///< 1 while visits come as promised, 0 when one is as late again
    std::optional<double> payment;    ///< share of what was due that came in time

    /// What the open work takes, in hundredths; may be more than 100.
    [[nodiscard]] int openWork() const;
    bool operator==(const HealthFacts&) const = default;
};

/// The measure of one part, 0–1; nothing without data. Satisfaction is (m − 1) / 4 with m the mean answer.
[[nodiscard]] std::optional<double> healthMeasure(HealthPart part, const HealthFacts& facts);

/// One part that has data.
struct HealthShare {
    HealthPart part = HealthPart::Satisfaction;
    double weight = 0;  ///< after the absent ones' was shared out: all together are 100
    double measure = 0; ///< 0–1
    int lost = 0;       ///< points; all together are what is missing to 100
    bool operator==(const HealthShare&) const = default;
};

/// A customer's health with its reasons.
struct Health {
    std::optional<int> score; ///< nothing without any data
    std::vector<HealthShare> shares;
    std::vector<HealthPart> absent; ///< whose weights were shared out
    bool operator==(const Health&) const = default;

    [[nodiscard]] int lost(HealthPart part) const;
};
[[nodiscard]] Health healthOf(const HealthFacts& facts);

/// Deals out whole points in the proportion of `amounts`, so that they add up to `points`: the largest
/// remainders get one more.
[[nodiscard]] std::vector<int> dealOut(int points, const std::vector<double>& amounts);

} // namespace zhike
