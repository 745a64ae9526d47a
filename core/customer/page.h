// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_view.h"
#include "core/customer/timeline.h"
#include "core/insight/customer_health.h"
#include "core/tier/entitlement.h"
#include "core/tier/tier.h"

namespace zhike {

/// One stretch of a customer's tiers.
struct TierSpell {
    TierAssignment assignment;
    QString tierName;
    QString tierEnglishName;
    int rank = 0;
};

/// One engineer's time with a customer.
struct EngineerSpell {
    EngineerAssignment assignment;
    QString engineerName;
    QString systemName; ///< empty: the whole customer

    /// Whether it is in force on `day`.
    [[nodiscard]] bool on(QDate day) const;
};

struct ContractLine {
    Contract contract;
    QString tierName;
    QString tierEnglishName;
    int tierRank = -1; ///< -1: no tier named
};

/// A request not over yet.
struct OpenRequest {
    Id<Request> id;
    QString number;
    QString title;
    Priority priority = Priority::P3;
    RequestState state = RequestState::New;
    std::optional<Instant> openedAt;
};

/// Dated work not done yet.
struct OpenStep {
    Id<NextStep> id;
    Id<Visit> visit; ///< where it came from, or null
    QString text;
    QDate dueOn;
    QString engineerName;
};

/// The visit planned next.
struct PlannedVisit {
    Id<Visit> id;
    QString number;
    VisitKind kind = VisitKind::Inspection;
    VisitMode mode = VisitMode::OnSite;
    QString purpose;
    Instant start;
};

/// All that the page of a customer shows at once, as of one moment.
struct CustomerPage {
    static constexpr int shownRequests = 20;
    static constexpr int shownSteps = 20;
    static constexpr int shownBranches = 20;
    static constexpr int shownEvents = 200;

    Customer customer;
    QString parentName;
    int branches = 0;                                          ///< customers whose parent this is
    std::vector<std::pair<Id<Customer>, QString>> branchNames; ///< by name, at most `shownBranches`
    QDate today;
    std::vector<TierSpell> tiers;         ///< the latest begun first; archived ones left out
    std::optional<size_t> currentTier;    ///< into tiers
    std::vector<EngineerSpell> engineers; ///< the latest begun first; archived ones left out
    std::vector<Contact> contacts;        ///< decision makers first; archived last
    std::vector<Site> sites;
    std::vector<System> systems;           ///< the most critical first
    std::vector<ContractLine> contracts;   ///< the one that ends last first
    std::optional<size_t> currentContract; ///< into contracts
    std::optional<PlannedVisit> nextVisit;
    int openRequestCount = 0;
    std::vector<OpenRequest> openRequests; ///< the most urgent first, at most `shownRequests`
    QVector<ComplaintRow> openComplaints;  ///< the one due next first
    int openStepCount = 0;
    std::vector<OpenStep> openSteps; ///< the first due first, at most `shownSteps`
    CustomerHealth health;
    EntitlementBalance entitlements; ///< of the year that runs today
    Timeline timeline;               ///< newest first, at most `shownEvents`

    /// Those who look after the whole customer today, primary first.
    [[nodiscard]] std::vector<EngineerSpell> engineersToday() const;
};

/// The tiers there are, lowest first.
[[nodiscard]] Result<std::vector<Tier>> tiersInOrder(const Reader& reader);

[[nodiscard]] Result<CustomerPage> customerPage(const Reader& reader, Id<Customer> id);

} // namespace zhike
