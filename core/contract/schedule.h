// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of contract days and fees: terms, renewals, instalments. Fen and days only, never a float.
#pragma once
#include "core/customer/customer.h"

#include <vector>

namespace zhike {

/// The day on which the next term begins when terms of `months` months begin on `from`: the same day of the
/// month; where that month has no such day, the first of the month after it (29 February, the 31st). Terms
/// counted from the same first day never drift, overlap or leave a gap.
[[nodiscard]] QDate termBegin(QDate from, int months);
/// The last day of a term: the day before its anniversary.
[[nodiscard]] inline QDate termEnd(QDate from, int months)
{
    return termBegin(from, months).addDays(-1);
}
/// How many whole months a stretch of days is; nothing if it is no such number, or reversed.
[[nodiscard]] std::optional<int> wholeMonths(QDate from, QDate to);

/// The days of the contract that goes on where one ends: from the day after, as long again – in whole months
/// where it was whole months, otherwise in days. Reversed or missing days give invalid ones.
struct ContractDays {
    QDate from;
    QDate to; ///< last day
    bool operator==(const ContractDays&) const = default;
};
[[nodiscard]] ContractDays renewalOf(ContractDays contract);

/// What a contract costs over all its days at an annual fee: whole years in full, what is over pro rata (by
/// months where it is whole months, else by days of its contract year), rounded half up once.
[[nodiscard]] Fen totalFee(Fen annual, ContractDays days);

/// One instalment of a schedule.
struct ScheduledInstalment {
    QDate dueOn;
    ContractDays period;
    Fen amount;
    bool operator==(const ScheduledInstalment&) const = default;
};
/// When an instalment is due: on the first day of what it pays for, or on the last.
enum class DueAt { Beginning, End };

/// The instalments of a fee over a contract's days. A last period that is cut short pays its share of days;
/// the amounts add up to `total` to the fen. Each is due `daysLater` days after the day that `due` names.
/// Empty for reversed days.
[[nodiscard]] std::vector<ScheduledInstalment> schedule(Fen total, ContractDays days, Billing billing,
                                                        DueAt due, int daysLater = 0);

/// Months of a billing rhythm; 0 for a single instalment.
[[nodiscard]] int monthsOf(Billing billing);

} // namespace zhike
