// SPDX-License-Identifier: GPL-3.0-or-later
// 服务边界: what we owe a customer and what not, as both sides see it; one page to show.
#pragma once
#include "core/store/reader.h"
#include "core/tier/entitlement.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace zhike {

/// What is promised for requests of one priority, in minutes of the service hours; absent is “–”.
struct BoundaryTarget {
    Priority priority = Priority::P1;
    std::optional<int> respond;
    std::optional<int> onsite;
    std::optional<int> resolve;
    QString hours; ///< the calendar, where it is not that of the others
};
/// One line of what is granted, with the days that prove it.
struct BoundaryGrant {
    Entitlement line;
    std::vector<QDate> usedOn;
    std::vector<QDate> plannedOn;
    std::vector<QDate> beyondOn; ///< visits of the kind that were marked as beyond the contract
};
struct BoundaryPerson {
    QString name;
    AssignmentRole role = AssignmentRole::Primary;
    QString system; ///< empty: all systems
    QString mobile;
    QString email;
};

struct ServiceBoundary {
    Id<Customer> id;
    QString code;
    QString customer;
    QString tier; ///< empty without one
    QDate asOf;
    QString contract; ///< its number; empty without one
    QDate from;
    QDate to;
    QString scopeIn;
    QString scopeOut;
    QString hours; ///< the calendar of the targets
    std::vector<BoundaryTarget> targets;
    bool ownFigures = false; ///< the contract promises figures of its own
    ReportRhythm report = ReportRhythm::Never;
    EntitlementYear year;
    std::vector<BoundaryGrant> grants;
    std::vector<BoundaryPerson> people;
};
[[nodiscard]] Result<ServiceBoundary> readBoundary(const Reader& reader, Id<Customer> customer);

/// As `zhike boundary --json` prints it.
[[nodiscard]] QJsonObject toJson(const ServiceBoundary& boundary);

} // namespace zhike
