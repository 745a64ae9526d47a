// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit_record.h"

namespace zhike {

// The parts of recordVisit() that are about what a visit leaves behind. Used by it only.

/// Notes, changes, risks, files, opportunities and commendations, as far as one can tell without the
/// database.
[[nodiscard]] Done checkEvidence(const VisitRecord& record);
[[nodiscard]] Done writeEvidence(UnitOfWork& unit, const Visit& visit, const VisitRecord& record);
[[nodiscard]] Done writeGains(UnitOfWork& unit, const Visit& visit,
                              const std::vector<Opportunity>& opportunities,
                              const std::vector<Commendation>& commendations);
/// Last of all: what was written is what is signed.
[[nodiscard]] Done writeSignature(UnitOfWork& unit, const Visit& visit, const VisitRecord& record);
/// When we came, and how it was solved, in the request that the visit is for.
[[nodiscard]] Done joinRequest(UnitOfWork& unit, const Visit& visit, const VisitRecord& record);
/// Nobody is at two customers at once, and nobody comes who has left us before.
[[nodiscard]] Done checkEngineers(const Reader& reader, const Visit& visit, const VisitRecord& record);

} // namespace zhike
