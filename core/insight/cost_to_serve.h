// SPDX-License-Identifier: GPL-3.0-or-later
// What serving a customer costs, against what it pays: domain.md, "Health, fees, renewal". Cost to serve =
// hours × rate + travel + parts; margin = fee − cost. In fen, never a float.
#pragma once
#include "core/store/reader.h"
#include "core/tier/entitlement.h"

namespace zhike {

/// A visit as the rule sees it.
struct ServedVisit {
    std::optional<ValueClass> valueClass;
    std::optional<int> workMinutes; ///< as recorded
    int presentMinutes = 0; ///< from beginning to end, for each who was there: where no work is recorded
    std::optional<Fen> travel;
    std::optional<Fen> parts;
    std::optional<Fen> lump; ///< the cost in one sum; counts where nothing is kept apart
};

/// What the visits of one value class cost.
struct ClassCost {
    int visits = 0;
    qint64 minutes = 0;
    Fen labour; ///< minutes × rate / 60, rounded half up once for the class
    Fen travel;
    Fen parts;
    Fen lump;
    bool operator==(const ClassCost&) const = default;

    [[nodiscard]] Fen total() const { return {labour.amount + travel.amount + parts.amount + lump.amount}; }
};

struct CostToServe {
    std::array<ClassCost, 3> classes; ///< in the order of ValueClass
    ClassCost unclassified;           ///< visits nobody gave a class
    Fen rate;                         ///< an hour
    std::optional<Fen> fee;           ///< of these days
    bool operator==(const CostToServe&) const = default;

    [[nodiscard]] const ClassCost& of(ValueClass c) const { return classes[static_cast<size_t>(c)]; }
    [[nodiscard]] Fen total() const;
    [[nodiscard]] int visits() const;
    /// fee − cost; nothing without a fee.
    [[nodiscard]] std::optional<Fen> margin() const;
};

/// Adds up visits at a rate. Pure.
[[nodiscard]] CostToServe costToServe(std::span<const ServedVisit> visits, Fen rate, std::optional<Fen> fee);

/// What an hour of work costs the organisation: shipped in resources/policies/cost.json, a file's own is in
/// its table meta under "hourly_rate".
[[nodiscard]] Result<Fen> readHourlyRate(const Reader& reader);
/// Keeps another rate in the file; refused with a sentence when it is negative.
[[nodiscard]] Done writeHourlyRate(Connection& connection, Fen rate);

/// The cost of a customer in the contract year around a day (without a contract, the calendar year), against
/// the contract's fee of these days.
struct YearOfService {
    EntitlementYear year;
    Id<Contract> contract; ///< null without one
    CostToServe cost;
};
[[nodiscard]] Result<YearOfService> readCostToServe(const Reader& reader, Id<Customer> customer, QDate day);
/// The cost over any days, without a fee.
[[nodiscard]] Result<CostToServe> readCostToServe(const Reader& reader, Id<Customer> customer, QDate from,
                                                  QDate to);

} // namespace zhike
