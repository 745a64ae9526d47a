// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/reader.h"
#include "core/visit/brief_input.h"
#include "core/visit/visit.h"

/// What the files that read a brief share; no one else includes it.
namespace zhike {

struct BriefReading {
    const Reader& reader;
    Id<Customer> customer;
    std::optional<Visit> visit; ///< the occasion
    BriefInput in;
    Instant since; ///< what happened before is no news
};

/// Requests, next steps and findings that are open.
[[nodiscard]] Done readOpenWork(BriefReading& reading);
/// What happened since the last visit.
[[nodiscard]] Done readEvents(BriefReading& reading);
/// Risks, promises, changes and plans for emergencies; comes after the systems.
[[nodiscard]] Done readSafety(BriefReading& reading);
/// What they said in the last twelve months.
[[nodiscard]] Done readSatisfaction(BriefReading& reading);

/// Names that a query joined with the unit separator.
[[nodiscard]] QString joinedNames(const QString& separated);

} // namespace zhike
