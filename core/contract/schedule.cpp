// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/schedule.h"

namespace zhike {

namespace {

/// `amount` × `part` / `whole`, rounded half up, for 0 ≤ part ≤ whole, without leaving 64 bits.
qint64 share(qint64 amount, qint64 part, qint64 whole)
{
    const qint64 rest = amount % whole; // rest * part < whole², and whole counts days
    return amount / whole * part + (2 * rest * part + whole) / (2 * whole);
}

/// The periods of a rhythm over a contract's days; the last may be cut short.
std::vector<ContractDays> periodsOf(ContractDays days, int months)
{
    if (months == 0)
        return {days};
    std::vector<ContractDays> periods;
    for (int n = 0;; ++n) {
        const QDate from = termBegin(days.from, n * months);
        if (from > days.to)
            return periods;
        periods.push_back({from, std::min(termEnd(days.from, (n + 1) * months), days.to)});
    }
}

qint64 daysIn(ContractDays days)
{
    return days.from.daysTo(days.to) + 1;
}

} // namespace

QDate termBegin(QDate from, int months)
{
    const QDate month = QDate(from.year(), from.month(), 1).addMonths(months);
    return from.day() <= month.daysInMonth() ? QDate(month.year(), month.month(), from.day())
                                             : month.addMonths(1);
}

std::optional<int> wholeMonths(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid() || to < from)
        return std::nullopt;
    const int about = (to.year() - from.year()) * 12 + to.month() - from.month();
    for (const int months : {about, about + 1}) {
        if (months > 0 && termEnd(from, months) == to)
            return months;
    }
    return std::nullopt;
}

ContractDays renewalOf(ContractDays contract)
{
    if (!contract.from.isValid() || !contract.to.isValid() || contract.to < contract.from)
        return {};
    const QDate from = contract.to.addDays(1);
    if (const auto months = wholeMonths(contract.from, contract.to))
        return {from, termEnd(from, *months)};
    return {from, from.addDays(daysIn(contract) - 1)};
}

Fen totalFee(Fen annual, ContractDays days)
{
    if (!days.from.isValid() || !days.to.isValid() || days.to < days.from)
        return {};
    if (const auto months = wholeMonths(days.from, days.to))
        return {annual.amount * (*months / 12) + share(annual.amount, *months % 12, 12)};
    int years = 0;
    while (termEnd(days.from, (years + 1) * 12) <= days.to)
        ++years;
    const ContractDays last{termBegin(days.from, years * 12), termEnd(days.from, (years + 1) * 12)};
    return {annual.amount * years + share(annual.amount, daysIn({last.from, days.to}), daysIn(last))};
}

int monthsOf(Billing billing)
{
    switch (billing) {
    case Billing::Once:
        return 0;
    case Billing::Yearly:
        return 12;
    case Billing::HalfYearly:
        return 6;
    case Billing::Quarterly:
        return 3;
    case Billing::Monthly:
        return 1;
    }
    return 0;
}

std::vector<ScheduledInstalment> schedule(Fen total, ContractDays days, Billing billing, DueAt due,
                                          int daysLater)
{
    if (!days.from.isValid() || !days.to.isValid() || days.to < days.from)
        return {};
    const int months = monthsOf(billing);
    const auto periods = periodsOf(days, months);
    // Whole periods weigh alike; the last one weighs its days out of those it would have had.
    const auto last = static_cast<int>(periods.size()) - 1;
    const qint64 lastDays = daysIn(periods.back());
    const qint64 full =
        months == 0 ? lastDays
                    : daysIn({termBegin(days.from, last * months), termEnd(days.from, (last + 1) * months)});
    const qint64 whole = full * last + lastDays;
    std::vector<ScheduledInstalment> all;
    qint64 weight = 0;
    qint64 paid = 0;
    for (const ContractDays& period : periods) {
        weight += &period == &periods.back() ? lastDays : full;
        const qint64 upToHere = share(total.amount, weight, whole);
        const QDate named = due == DueAt::Beginning ? period.from : period.to;
        all.push_back({named.addDays(daysLater), period, Fen{upToHere - paid}});
        paid = upToHere;
    }
    return all;
}

} // namespace zhike
