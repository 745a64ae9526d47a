// SPDX-License-Identifier: GPL-3.0-or-later
// Contracts that end: in a pipeline by month, and what comes after each.
#pragma once
#include "core/contract/schedule.h"
#include "core/engineer/whose.h"
#include "core/store/unit_of_work.h"
#include "core/tier/policy.h"

namespace zhike {

/// A contract whose renewal is open.
struct RenewalCard {
    Id<Contract> id;
    Id<Customer> customer;
    QString customerName;
    QString number;
    QString manager; ///< the customer's account manager
    QString tier;    ///< of the customer today, empty without one
    int tierRank = -1;
    int health = -1;
    QDate startsOn;
    QDate endsOn;
    std::optional<Fen> fee;
    std::optional<Renewal> stage;
    QString note;
};

/// The contracts that end in one month.
struct RenewalMonth {
    QDate month;     ///< its first day; invalid: all that are over since up to a year
    qint64 open = 0; ///< renewals that are open; `cards` shows the first of them
    Fen fee;         ///< their annual fees
    qint64 renewed = 0;
    std::vector<RenewalCard> cards; ///< those that end first come first
};

struct RenewalFilter {
    QString manager; ///< empty: all
    std::optional<Renewal> stage;
    Whose whose = {}; ///< of whose customers
    bool operator==(const RenewalFilter&) const = default;
};

/// The months ahead, this one first; before them what is over and was not renewed.
struct RenewalBoard {
    static constexpr int monthsAhead = 12;
    static constexpr int shown = 60; ///< cards of a month

    QDate today;
    std::vector<RenewalMonth> months;
    QStringList managers; ///< of all customers with a contract, to choose from
};
/// A contract counts as renewed when another names it as the one it renews, or, naming none, begins and ends
/// after it. What was declined stays until its last day. Customers in the archive are left out.
[[nodiscard]] Result<RenewalBoard> readRenewals(const Reader& reader, const RenewalFilter& filter);

/// Contracts that end from one day to another and were not renewed.
struct EndingContracts {
    std::vector<RenewalCard> cards; ///< the first of them, by the day on which they end
    qint64 count = 0;               ///< all of them
};
[[nodiscard]] Result<EndingContracts> readEnding(const Reader& reader, QDate from, QDate to, int limit,
                                                 const Whose& whose = {});
/// The account managers of customers that have or had a contract.
[[nodiscard]] Result<QStringList> managersWithContracts(const Reader& reader);

/// How the instalments of a contract are to be made.
struct InstalmentPlan {
    Billing billing = Billing::Yearly;
    DueAt due = DueAt::End;
    int daysLater = 0;
};
/// A contract as it is written down in one go.
struct ContractDraft {
    Contract contract; ///< a null id makes a new one
    std::vector<ContractOverride> overrides;
    std::optional<InstalmentPlan> plan; ///< makes the instalments anew
};
/// The contract that goes on with another: as long again from the day after, at the same fee, with the same
/// scope, billing and figures, and a number of its own.
[[nodiscard]] Result<ContractDraft> renewalDraft(const Reader& reader, Id<Contract> contract);
/// The calendars that a contract may promise as its service hours, by name.
[[nodiscard]] Result<std::vector<std::pair<Id<Calendar>, QString>>> serviceHours(const Reader& reader);
/// What is wrong with a draft by itself; each error names its field.
[[nodiscard]] std::vector<Error> problemsOf(const ContractDraft& draft);
/// Adds a contract, or writes what differs from `before`; with its figures and, if planned, its instalments.
[[nodiscard]] Result<Id<Contract>> saveContract(UnitOfWork& work, const std::optional<Contract>& before,
                                                const ContractDraft& draft);

/// Notes how far a renewal has come; nothing takes it back.
[[nodiscard]] Done noteRenewal(UnitOfWork& work, Id<Contract> contract, std::optional<Renewal> stage,
                               const QString& note);

} // namespace zhike
