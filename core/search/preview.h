// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/customer_health.h"
#include "core/store/reader.h"
#include <QtCore/QVector>

namespace zhike {

/// What a list of found customers shows beside their names.
struct CustomerBadge {
    QString tier; ///< empty without one
    QString tierEnglish;
    int tierRank = -1;
    QString region;   ///< its code
    QString engineer; ///< 主责
    int openRequests = 0;
    int overdueSteps = 0;
    int health = -1; ///< 0–100; below 0 while nothing is known
    bool operator==(const CustomerBadge&) const = default;
};

/// The badge of one customer, from its card; the defaults if there is none.
[[nodiscard]] Result<CustomerBadge> customerBadge(const Reader& reader, const Uuid& customer);

/// A person with a number to call.
struct PreviewPerson {
    QString name;
    QString role; ///< stable text of ContactRole, or empty
    QString phone;
};

/// One line of what is open or what happened.
struct PreviewLine {
    EntityKind kind = EntityKind::None;
    Uuid id;
    QString tag; ///< priority of a request, stable text of a complaint's level
    QString text;
    QString state; ///< stable text of a request's state or a complaint's stage, or empty
    std::optional<Instant> at;
    QDate due; ///< of a next step
};

/// What an engineer wants to know of a customer at a glance.
struct CustomerPreview {
    Uuid id;
    QString name, code, status, industry;
    CustomerBadge badge;
    CustomerHealth health;
    PreviewPerson engineer; ///< 主责
    PreviewPerson contact;  ///< the one who decides, else the first
    std::optional<Instant> nextVisit;
    QString nextVisitPurpose;
    QDate contractEnds;
    QVector<PreviewLine> open;       ///< at most 4 requests, the most urgent first
    QVector<PreviewLine> complaints; ///< open ones, the one due next first; at most 3
    QVector<PreviewLine> overdue;    ///< at most 3 next steps, the longest overdue first
    QVector<PreviewLine> recent;     ///< at most 4 done visits, newest first
};

/// NotFound if there is no such customer.
[[nodiscard]] Result<CustomerPreview> customerPreview(const Reader& reader, const Uuid& customer);

/// The customer a record belongs to: itself, or its owner's owner up to one. Null for what belongs to none
/// (an engineer, a tier).
[[nodiscard]] Result<Uuid> customerOf(const Reader& reader, EntityKind kind, const Uuid& id);

} // namespace zhike
