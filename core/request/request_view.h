// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/customer.h"
#include "core/request/request.h"
#include "core/store/reader.h"
#include "core/tier/tier.h"
#include <QtCore/QMetaType>
#include <QtCore/QVector>

namespace zhike {

/// Which requests a list shows.
struct RequestFilter {
    bool openOnly = true; ///< those that are not over; a state says more exactly
    std::optional<RequestState> state = {};
    std::optional<Priority> priority = {};
    Id<Engineer> engineer = {};
    Id<Customer> customer = {};
    bool archived = false; ///< only archived ones, instead of only the others
    QString text = {};     ///< found in any searchable field
    Id<Tier> tier = {};    ///< of the customer, today
    QString region = {};   ///< beginning of the code of the customer's region
    bool operator==(const RequestFilter&) const = default;
};

/// By what a list of requests is ordered. What has no value (no engineer, not resolved) comes last either
/// way; among equals the longest open comes first. The numbers are remembered with the window; add at the
/// end.
enum class RequestSort {
    Opened,
    Urgency,
    Number,
    Title,
    Customer,
    Tier,
    State,
    Category,
    Engineer,
    FirstResponse,
    Resolved,
};
constexpr int requestSorts = static_cast<int>(RequestSort::Resolved) + 1;

struct RequestOrder {
    RequestSort by = RequestSort::Urgency;
    bool descending = false;
    bool operator==(const RequestOrder&) const = default;

    static const RequestOrder Oldest; ///< the longest open first
    static const RequestOrder Urgent; ///< the most urgent first, then the longest open
    static const RequestOrder Newest; ///< the newest number first
};
inline constexpr RequestOrder RequestOrder::Oldest{RequestSort::Opened, false};
inline constexpr RequestOrder RequestOrder::Urgent{RequestSort::Urgency, false};
inline constexpr RequestOrder RequestOrder::Newest{RequestSort::Number, true};

/// What the list can be divided by. The numbers are remembered with the window; add at the end.
enum class RequestGrouping { None, Priority, State, Engineer, Month, Tier, Region };
constexpr int requestGroupings = static_cast<int>(RequestGrouping::Region) + 1;

/// Requests that have something in common.
struct RequestGroup {
    /// The text of a priority or state, an engineer's or tier's id, the first two digits of a region,
    /// 2026-11; empty: without.
    QString key;
    QString name;        ///< of an engineer or tier
    QVector<Uuid> ids;   ///< in the order of the list
    QString englishName; ///< of a tier
    bool operator==(const RequestGroup&) const = default;
};

/// What a row of the list shows.
struct RequestRow {
    Id<Request> id;
    Id<Customer> customer;
    QString number;
    QString title;
    QString customerName;
    QString engineerName;
    QString tier; ///< its name, empty without one
    int tierRank = -1;
    Priority priority = Priority::P3;
    RequestState state = RequestState::New;
    RequestCategory category = RequestCategory::Fault;
    std::optional<Instant> openedAt;
    std::optional<Instant> firstResponseAt;
    std::optional<Instant> resolvedAt;
    bool doubtful = false;
    bool archived = false;
};

/// The first rows in order.
[[nodiscard]] Result<QVector<RequestRow>> firstRequests(const Reader& reader, const RequestFilter& filter,
                                                        RequestOrder order, int limit);
/// The ids of all rows in order.
[[nodiscard]] Result<QVector<Uuid>> requestIds(const Reader& reader, const RequestFilter& filter,
                                               RequestOrder order);
/// All rows in groups: the most urgent priority, the first state, the first engineer by name, the newest
/// month of opening, the highest tier, the first region; those without come last. Within a group the order is
/// that of the list.
[[nodiscard]] Result<QVector<RequestGroup>> requestGroups(const Reader& reader, const RequestFilter& filter,
                                                          RequestOrder order, RequestGrouping grouping);
/// The rows of these ids; a request that is gone is left out.
[[nodiscard]] Result<QVector<RequestRow>> requestRows(const Reader& reader, const QVector<Uuid>& ids);
/// How many requests are not over.
[[nodiscard]] Result<qint64> countOpenRequests(const Reader& reader);

/// Another request of the system of the one that is looked at.
struct SimilarRequest {
    Id<Request> id;
    QString number;
    QString title;
    RequestState state = RequestState::New;
    std::optional<Instant> openedAt;
};

/// One request with everything that is part of it, and what it refers to by name.
struct RequestDetail {
    Request request;
    std::vector<RequestStatus> history;
    QString customerName;
    QString tier;
    int tierRank = -1;
    QString site;
    QString system; ///< name and product
    QString reporter;
    QString reporterTitle;
    QString reporterPhone;
    QString reporterEmail;
    std::vector<Contact> contacts; ///< of the customer, in order of making
    QString engineer;
    std::optional<int> csat; ///< the last answer about it
    QString words;
    std::vector<SimilarRequest> sameSystem; ///< others of the system that are open, newest first
};
[[nodiscard]] Result<RequestDetail> readRequest(const Reader& reader, Id<Request> id);

} // namespace zhike

Q_DECLARE_METATYPE(zhike::RequestRow)
