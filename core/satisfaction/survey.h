// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/engineer.h"

namespace zhike {

struct Visit;
struct Request;

/// 满意度调查: what a customer said about a visit, a request or a period. Every figure is optional; 1–5, NPS
/// 0–10.
struct Survey : RecordOf<Survey> {
    Id<Customer> customer;
    Id<Visit> visit;
    Id<Request> request;
    Id<Engineer> engineer;
    Id<Contact> contact;
    std::optional<Instant> answeredAt; ///< unknown for some imported ones
    std::optional<int> csat;
    std::optional<int> reliability; ///< RATER, as perceived
    std::optional<int> assurance;
    std::optional<int> tangibles;
    std::optional<int> empathy;
    std::optional<int> responsiveness;
    std::optional<int> reliabilityExpected; ///< RATER, as expected
    std::optional<int> assuranceExpected;
    std::optional<int> tangiblesExpected;
    std::optional<int> empathyExpected;
    std::optional<int> responsivenessExpected;
    std::optional<int> skill;     ///< 技术实力
    std::optional<int> attitude;  ///< 服务态度
    std::optional<int> alertness; ///< 危机意识
    std::optional<int> nps;
    QString words;
    bool operator==(const Survey&) const = default;
};
template <>
const EntityDescription& describe<Survey>();

} // namespace zhike
