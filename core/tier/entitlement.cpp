// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/entitlement.h"

#include "core/contract/schedule.h"

#include <algorithm>
#include <numeric>

namespace zhike {

namespace {

constexpr std::string_view visitsSql =
    "SELECT id, visit_kind, state, planned_start, planned_end, actual_start, actual_end, "
    "coalesce(beyond_contract, 0) "
    "FROM visit WHERE customer = ? AND archived_at IS NULL AND planned_start >= ? AND planned_start < ? "
    "AND state <> 'cancelled' ORDER BY planned_start, id";

int amountOf(EntitlementKind kind, const TierPolicy& policy)
{
    switch (kind) {
    case EntitlementKind::Inspection:
        return policy.inspections;
    case EntitlementKind::Stationed:
        return policy.stationedDays;
    case EntitlementKind::Training:
        return policy.trainings;
    case EntitlementKind::Drill:
        return policy.drills;
    case EntitlementKind::Presentation:
        return policy.report == ReportRhythm::MonthlyPresented ? 12 : 0;
    case EntitlementKind::CareCall:
        break;
    }
    return 0;
}

/// Σ days / r without rounding on the way, then down.
int careCalls(std::span<const PromisedDays> segments)
{
    std::int64_t over = 0;
    std::int64_t under = 1;
    for (const PromisedDays& s : segments) {
        const std::int64_t every = s.policy ? s.policy->careEveryDays : 0;
        if (every <= 0)
            continue;
        over = over * every + s.days * under;
        under *= every;
        const auto common = std::gcd(over, under);
        over /= common;
        under /= common;
    }
    return static_cast<int>(over / under);
}

Result<std::vector<EntitlementUse>> usesOf(const Reader& reader, Id<Customer> customer,
                                           const EntitlementYear& year)
{
    const QTimeZone zone = reader.clock().zone();
    const Instant from = Instant::of(year.from.startOfDay(zone)).plusDays(-shiftedDays);
    const Instant until = Instant::of(year.to.addDays(1).startOfDay(zone)).plusDays(shiftedDays);
    std::vector<EntitlementUse> uses;
    Query q = reader.query(visitsSql);
    q.bind(customer, from, until);
    while (q.next()) {
        const auto visit = enumFromText<VisitKind>(q.text(1));
        const auto kind = visit ? entitlementOf(*visit) : std::nullopt;
        const bool done = q.text(2) == enumText(VisitState::Done);
        if (!kind || q.integer(7) != 0)
            continue; // the person's flag decides: what is beyond the contract uses nothing of it
        const auto start = q.instant(5).value_or(Instant{q.integer(3)});
        const QDate day = start.dateIn(zone);
        const bool stationed = *kind == EntitlementKind::Stationed;
        const int amount = stationed
                               ? daysInside(start, q.instant(5) ? q.instant(6) : q.instant(4), zone, year)
                           : day >= year.from && day <= year.to ? 1
                                                                : 0;
        if (amount > 0)
            uses.push_back({q.id<Visit>(0), *kind, done, amount});
    }
    ZHIKE_TRY(q.done());
    return uses;
}

Entitlement lineOf(EntitlementKind kind, std::span<const PromisedDays> segments, int wholeDays,
                   std::span<const EntitlementUse> uses)
{
    Entitlement line{kind, granted(kind, segments, wholeDays), 0, 0, {}, {}};
    for (const EntitlementUse& use : uses) {
        if (use.kind != kind)
            continue;
        (use.done ? line.used : line.planned) += use.amount;
        (use.done ? line.usedBy : line.plannedBy).push_back(use.visit);
    }
    return line;
}

} // namespace

int daysInside(Instant start, std::optional<Instant> end, const QTimeZone& zone, const EntitlementYear& year)
{
    const QDate first = std::max(start.dateIn(zone), year.from);
    const QDate last =
        std::min(end && *end > start ? end->plusMs(-1).dateIn(zone) : start.dateIn(zone), year.to);
    return std::max(0, static_cast<int>(first.daysTo(last)) + 1);
}

std::optional<EntitlementKind> entitlementOf(VisitKind kind)
{
    switch (kind) {
    case VisitKind::Inspection:
        return EntitlementKind::Inspection;
    case VisitKind::CareCall:
        return EntitlementKind::CareCall;
    case VisitKind::Stationed:
        return EntitlementKind::Stationed;
    case VisitKind::Training:
        return EntitlementKind::Training;
    case VisitKind::Drill:
        return EntitlementKind::Drill;
    case VisitKind::Presentation:
        return EntitlementKind::Presentation;
    default:
        return std::nullopt;
    }
}

EntitlementYear entitlementYear(const Contract* contract, QDate day)
{
    if (!contract)
        return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31), day.daysInYear()};
    int years = 0;
    while (termBegin(contract->startsOn, (years + 1) * 12) <= day)
        ++years;
    const QDate from = termBegin(contract->startsOn, years * 12);
    const QDate next = termBegin(contract->startsOn, (years + 1) * 12);
    return {from, std::min(next.addDays(-1), contract->endsOn), static_cast<int>(from.daysTo(next))};
}

int granted(EntitlementKind kind, std::span<const PromisedDays> segments, int wholeDays)
{
    if (kind == EntitlementKind::CareCall)
        return careCalls(segments);
    std::int64_t sum = 0;
    for (const PromisedDays& s : segments) {
        if (s.policy)
            sum += std::int64_t{amountOf(kind, *s.policy)} * s.days;
    }
    return static_cast<int>((2 * sum + wholeDays) / (2 * std::int64_t{wholeDays}));
}

Result<EntitlementBalance> readEntitlements(const Reader& reader, PromiseBook& book, Id<Customer> customer,
                                            const EntitlementYear& year)
{
    EntitlementBalance balance{year, {}, {}};
    std::vector<std::shared_ptr<const PolicyDraft>> policies; // keeps alive what the segments point to
    std::vector<PromisedDays> segments;
    for (QDate day = year.from; day <= year.to; day = day.addDays(1)) {
        ZHIKE_ASSIGN(const Promise promise, book.promise(customer, day));
        const TierPolicy* policy = promise.policy ? &promise.policy->policy : nullptr;
        if (segments.empty() || segments.back().policy != policy) {
            policies.push_back(promise.policy);
            segments.push_back({0, policy});
        }
        ++segments.back().days;
    }
    ZHIKE_ASSIGN(const auto uses, usesOf(reader, customer, year));
    for (const EntitlementKind kind : allEntitlements) {
        Entitlement line = lineOf(kind, segments, year.wholeDays, uses);
        // Reports are presented to many, but only some are promised it.
        if (kind != EntitlementKind::Presentation || line.granted > 0)
            balance.lines.push_back(std::move(line));
    }
    return balance;
}

Result<EntitlementBalance> readEntitlements(const Reader& reader, Id<Customer> customer, QDate day)
{
    PromiseBook book(reader);
    ZHIKE_ASSIGN(const auto contracts, book.contracts(customer));
    const Contract* contract = contractOn(contracts, day);
    const EntitlementYear year = entitlementYear(contract, day);
    const Id<Contract> id = contract ? contract->id : Id<Contract>{};
    ZHIKE_ASSIGN(auto balance, readEntitlements(reader, book, customer, year));
    balance.contract = id;
    return balance;
}

} // namespace zhike
