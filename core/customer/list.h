// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_view.h"
#include "core/engineer/engineer.h"
#include "core/store/reader.h"
#include "core/tier/tier.h"
#include <QtCore/QStringList>
#include <QtCore/QVector>

namespace zhike {

/// What the list of customers can be ordered by. What has no value (no next visit, no region) comes last
/// either way.
/// The numbers are remembered with the window; add at the end.
enum class CustomerSort {
    Name,
    Code,
    Tier,
    Region,
    OpenRequests,
    LastVisit,
    NextVisit,
    Status,
    Industry,
    Engineer,
    AccountManager,
    OverdueSteps,
    ContractEnds,
    AnnualFee,
    Health,
};
constexpr int customerSorts = static_cast<int>(CustomerSort::Health) + 1;

struct CustomerOrder {
    CustomerSort by = CustomerSort::Name;
    bool descending = false;
    bool operator==(const CustomerOrder&) const = default;
};

/// What the list is narrowed to. Empty lists narrow nothing; several values of one list are alternatives.
struct CustomerFilter {
    QString text;                    ///< found in any searchable field, by pinyin too
    QVector<Id<Tier>> tiers;         ///< a null id: those without a tier
    QStringList regions;             ///< beginnings of region codes: 33 is all of 浙江
    QStringList industries;          ///< an empty one: those without an industry
    QVector<Id<Engineer>> engineers; ///< 主责; a null id: those without one
    QStringList managers;            ///< 客户经理; an empty one: those without one
    QString mine;                    ///< a person's name: whose account manager or 主责 they are
    QVector<CustomerStatus> statuses;
    bool archived = false; ///< the archived ones instead
    bool operator==(const CustomerFilter&) const = default;
};

/// What a row of the list shows.
struct CustomerRow {
    Id<Customer> id;
    QString code;
    QString name;
    QString shortName;
    CustomerStatus status = CustomerStatus::Covered;
    QString region; ///< code
    QString industry;
    Id<Tier> tier; ///< today's
    QString tierName;
    QString tierEnglishName;
    int tierRank = -1;
    Id<Engineer> engineer; ///< 主责
    QString engineerName;
    int openRequests = 0;
    int overdueSteps = 0;
    std::optional<int> health; ///< 0–100; nothing while nothing is known
    std::optional<Instant> lastVisit;
    std::optional<Instant> nextVisit;
    QDate contractEnds;
    bool archived = false;
    QString accountManager;
    std::optional<Fen> annualFee; ///< of the contracts in force
    OpenComplaints complaints{};
    bool operator==(const CustomerRow&) const = default;
};

/// Whether there is any customer at all, archived ones included.
[[nodiscard]] Result<bool> hasCustomers(const Reader& reader);

/// The first `limit` customers in order, found without looking at the rest.
[[nodiscard]] Result<QVector<Uuid>> firstCustomers(const Reader& reader, const CustomerFilter& filter,
                                                   CustomerOrder order, int limit);
/// All of them, in order.
[[nodiscard]] Result<QVector<Uuid>> customerIds(const Reader& reader, const CustomerFilter& filter,
                                                CustomerOrder order);
/// The rows of these customers, in the order asked for; one that is gone is left out.
[[nodiscard]] Result<QVector<CustomerRow>> customerRows(const Reader& reader, const QVector<Uuid>& ids);

/// What the list can be divided by.
enum class CustomerGrouping { None, Tier, Region, Engineer, Month };
constexpr int customerGroupings = static_cast<int>(CustomerGrouping::Month) + 1;

/// Customers that have something in common.
struct CustomerGroup {
    QString key;  ///< a tier's or engineer's id, the first two digits of a region, 2026-11; empty: without
    QString name; ///< of a tier or engineer
    QString englishName; ///< of a tier
    QVector<Uuid> ids;   ///< in the order of the list
    bool operator==(const CustomerGroup&) const = default;
};

/// All of them in groups: the highest tier, the lowest region code, the first engineer by name, the first
/// month of the next visit; those without come last. Within a group the order is that of the list.
[[nodiscard]] Result<QVector<CustomerGroup>> customerGroups(const Reader& reader,
                                                            const CustomerFilter& filter, CustomerOrder order,
                                                            CustomerGrouping grouping);

/// What some customers have together.
struct CustomerSums {
    qint64 customers = 0;
    qint64 openRequests = 0;
    qint64 overdueSteps = 0;
    Fen annualFee;
    bool operator==(const CustomerSums&) const = default;
};
[[nodiscard]] Result<CustomerSums> customerSums(const Reader& reader, const QVector<Uuid>& ids);

/// A value to narrow by, with how many customers have it.
template <class T>
struct Facet {
    T value;
    QString name; ///< where the value is an id
    int count = 0;
    QString englishName{}; ///< of a tier
    bool operator==(const Facet&) const = default;
};

/// All that the list can be narrowed by.
struct CustomerFacets {
    QVector<Facet<Id<Tier>>> tiers;          ///< highest first; a null id: without one
    QVector<Facet<QString>> regions;         ///< codes as they are kept
    QVector<Facet<QString>> industries;      ///< most first; an empty one: without one
    QVector<Facet<Id<Engineer>>> engineers;  ///< most first; a null id: without one
    QVector<Facet<CustomerStatus>> statuses; ///< in the order of the words
    QVector<Facet<QString>> managers;        ///< most first; an empty one: without one
    int mine = 0;                            ///< whose account manager or 主责 the person is
    int total = 0;
};
[[nodiscard]] Result<CustomerFacets> customerFacets(const Reader& reader, bool archived,
                                                    const QString& person = {});

} // namespace zhike
