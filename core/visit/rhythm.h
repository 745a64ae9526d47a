// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/entitlement.h"
#include <span>

namespace zhike {

/// What the policy asks for again and again.
enum class RhythmKind { CareCall, Inspection };
[[nodiscard]] constexpr VisitKind visitKindOf(RhythmKind kind)
{
    return kind == RhythmKind::CareCall ? VisitKind::CareCall : VisitKind::Inspection;
}

/// A visit that the policy asks for and nobody planned: to be made from a day on and by another.
struct RhythmDue {
    QDate from;
    QDate by;
    int number = 0; ///< of inspections: which one in the contract year
    int of = 0;     ///< and of how many
    bool operator==(const RhythmDue&) const = default;
};

/// Care calls due until a day: one every so many days after the last done, or after `since` – when it was
/// first promised – if none was; never due before it was promised. A planned call counts as the next one,
/// whenever it is; what is overdue is due now, and the one after it is reckoned from today. A call may be
/// made a quarter of the rhythm early, at most a week.
[[nodiscard]] std::vector<RhythmDue> careCallsDue(int everyDays, QDate since, QDate lastDone,
                                                  std::vector<QDate> planned, QDate today, QDate until);

/// Inspections due until a day: `granted` of them evenly over the year's days, so that the k-th belongs into
/// the k-th of as many parts and is due by its last day. The first `made` are done or planned.
[[nodiscard]] std::vector<RhythmDue> inspectionsDue(const EntitlementYear& year, int granted, int made,
                                                    QDate until);

/// What a customer's rhythm asks for.
struct Rhythm {
    int careEveryDays = 0;
    QDate lastCall;       ///< invalid: none was made
    QDate lastInspection; ///< in the contract year
    std::vector<RhythmDue> careCalls;
    std::vector<RhythmDue> inspections;
    QDate stale; ///< the first day on which the promise may be another one
};

/// Reads the rhythm of customers, one after another, from the policy in force today.
class RhythmBook
{
public:
    explicit RhythmBook(const Reader& reader);
    /// Everything due until a day; of each kind at least the first one, whenever it is due.
    [[nodiscard]] Result<Rhythm> read(Id<Customer> customer, QDate until);

private:
    struct Made {
        QDate lastCall;
        std::vector<QDate> plannedCalls;
        std::vector<QDate> inspections; ///< done or planned, within the contract
        QDate lastInspection;
    };
    [[nodiscard]] Result<Made> readMade(Id<Customer> customer) const;
    [[nodiscard]] Result<int> grantedInspections(Id<Customer> customer, const EntitlementYear& year);
    [[nodiscard]] Result<QDate> nextChange(Id<Customer> customer, QDate day);

    const Reader& m_reader;
    PromiseBook m_promises;
};

} // namespace zhike
