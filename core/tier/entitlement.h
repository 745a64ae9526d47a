// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/promise.h"
#include "core/visit/visit.h"

namespace zhike {

/// What a customer may use up: visits and calls of the same kind use it.
enum class EntitlementKind { Inspection, CareCall, Stationed, Training, Drill, Presentation };
template <>
struct EnumText<EntitlementKind> {
    static constexpr EnumName names[] = {{"inspection", QT_TRANSLATE_NOOP("Enum", "Inspection")},
                                         {"care_call", QT_TRANSLATE_NOOP("Enum", "Care call")},
                                         {"stationed", QT_TRANSLATE_NOOP("Enum", "Key-period days")},
                                         {"training", QT_TRANSLATE_NOOP("Enum", "Training")},
                                         {"drill", QT_TRANSLATE_NOOP("Enum", "Drill")},
                                         {"presentation", QT_TRANSLATE_NOOP("Enum", "Presented report")}};
};

/// What a visit or call of a kind uses; nothing for those that use nothing.
[[nodiscard]] std::optional<EntitlementKind> entitlementOf(VisitKind kind);

/// From one day to the last, both counted, and how many days make the whole year that amounts are promised
/// for.
struct EntitlementYear {
    QDate from;
    QDate to;
    int wholeDays = 365;
};

/// The contract year around a day: years counted from the contract's first day, the last one as short as the
/// contract makes it. Without a contract that day, the calendar year.
[[nodiscard]] EntitlementYear entitlementYear(const Contract* contract, QDate day);

/// What was promised over some days of the year.
struct PromisedDays {
    int days = 0;
    const TierPolicy* policy = nullptr; ///< nullptr: nothing was promised
};

/// granted = Σ promised amount × days / days in the whole year, rounded half up once at the end. One care
/// call every r days grants Σ days / r, rounded down.
[[nodiscard]] int granted(EntitlementKind kind, std::span<const PromisedDays> segments, int wholeDays);

/// Every kind, in the order of EntitlementKind.
inline constexpr std::array allEntitlements{EntitlementKind::Inspection, EntitlementKind::CareCall,
                                            EntitlementKind::Stationed,  EntitlementKind::Training,
                                            EntitlementKind::Drill,      EntitlementKind::Presentation};
/// How many of a visit's days lie in the year; one without an end is of one day.
[[nodiscard]] int daysInside(Instant start, std::optional<Instant> end, const QTimeZone& zone,
                             const EntitlementYear& year);
/// A visit may happen so many days before or after it was planned.
inline constexpr qint64 shiftedDays = 62;

/// A visit as the balance sees it.
struct EntitlementUse {
    Id<Visit> visit;
    EntitlementKind kind = EntitlementKind::Inspection;
    bool done = false;
    int amount = 1; ///< days for those stationed, else 1
};

/// One line of the balance.
struct Entitlement {
    EntitlementKind kind = EntitlementKind::Inspection;
    int granted = 0;
    int used = 0;    ///< by what is done
    int planned = 0; ///< by what is to come; neither counts what is marked as beyond the contract
    std::vector<Id<Visit>> usedBy;
    std::vector<Id<Visit>> plannedBy;

    /// Negative when more was used than granted; that is allowed, shown, and proposed as beyond contract.
    [[nodiscard]] int remaining() const { return granted - used; }
};

struct EntitlementBalance {
    EntitlementYear year;
    Id<Contract> contract; ///< whose year it is; null for a calendar year
    std::vector<Entitlement> lines;
};

/// The balance of a customer in the contract year around a day. Bounded: the visits of one customer in one
/// year.
[[nodiscard]] Result<EntitlementBalance> readEntitlements(const Reader& reader, Id<Customer> customer,
                                                          QDate day);
/// The same over any days, for what looks back.
[[nodiscard]] Result<EntitlementBalance> readEntitlements(const Reader& reader, PromiseBook& book,
                                                          Id<Customer> customer, const EntitlementYear& year);

} // namespace zhike
