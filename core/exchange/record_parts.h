// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/record_json.h"

#include <QtCore/QJsonArray>

namespace zhike {

/// One section of a record's page: what belongs to it, under a name ("contacts", "status_history").
struct RecordSection {
    QString name;
    EntityKind kind = EntityKind::None;
    std::vector<Record> records;
};

/// What belongs to a record, in the order in which people read it: of a customer contacts, sites, systems,
/// contracts, tier history, engineers, visits, requests, surveys, findings, next steps, changes, risks, plans
/// and files; of a visit its engineers, contacts, checklist, findings, next steps, surveys, notes, files,
/// signature and what it brought in; of a request its status history, surveys, visits and files; of an
/// engineer skills and assignments; of a site its systems; of a calendar its hours and days; of a tier its
/// policies, of a policy its targets, of a contract its overrides, of a checklist template its items, of a Kano study its
/// items and answers.
[[nodiscard]] Result<std::vector<RecordSection>> sectionsOf(const Reader& reader, const Record& record);

/// The record as JSON with its sections as arrays. A customer also says its `tier` of today.
[[nodiscard]] Result<QJsonObject> recordWithParts(const Reader& reader, const Record& record);

} // namespace zhike
