// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/list.h"

namespace zhike {

/// The tiers and provinces of the customers that some records are of: what lists of these records can be
/// narrowed by, with how many there are of each.
struct CustomerPlaces {
    QVector<Facet<Id<Tier>>> tiers;  ///< the customers' today, highest first; a null id: without one
    QVector<Facet<QString>> regions; ///< provinces: the first two digits
};
/// Of open requests, of complaints (counted are the open ones), or of planned visits.
[[nodiscard]] Result<CustomerPlaces> customerPlaces(const Reader& reader, EntityKind kind);

} // namespace zhike
