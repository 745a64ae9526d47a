// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/improvement.h"
#include "core/customer/system_change.h"
#include "core/risk/risk.h"
#include "core/store/reader.h"
#include "core/visit/evidence.h"
#include "core/visit/gain.h"

namespace zhike {

/// A record and what its references are called.
template <class T>
struct Named {
    T record;
    QString engineer;
    QString system;
    QString site;
    QString visit; ///< number
};

/// What may go wrong at a customer's, what to do then, what is made better, what was changed, and what good
/// service brought in.
/// Archived records are left out.
struct CustomerRegister {
    std::vector<Named<Risk>> risks; ///< open ones first, the highest first
    std::vector<Named<ContingencyPlan>> plans;
    std::vector<Named<Improvement>> improvements; ///< those still to be done first, the first due first
    std::vector<Named<SystemChange>> changes;     ///< the newest first
    std::vector<Named<Opportunity>> opportunities;
    std::vector<Named<Commendation>> commendations;
    std::vector<std::pair<Id<Visit>, QString>> visits; ///< the latest, by number and purpose, to refer to
};

[[nodiscard]] Result<CustomerRegister> customerRegister(const Reader& reader, Id<Customer> id);

/// The photos and files of a customer, the newest first.
[[nodiscard]] Result<std::vector<Named<Attachment>>> customerFiles(const Reader& reader, Id<Customer> id);

} // namespace zhike
