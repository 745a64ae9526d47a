// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/places.h"

namespace zhike {

/// What a list of requests can be narrowed by, with how many open requests there are of each.
struct RequestFacets {
    static constexpr int customersShown = 500;

    QVector<Facet<Id<Customer>>> customers; ///< most first, at most so many
    CustomerPlaces places;
};
/// What some requests have together.
struct RequestSums {
    qint64 requests = 0;
    qint64 open = 0;
    qint64 urgent = 0; ///< open ones of priority P1 and P2
    qint64 customers = 0;
    bool operator==(const RequestSums&) const = default;
};
[[nodiscard]] Result<RequestSums> requestSums(const Reader& reader, const QVector<Uuid>& ids);

[[nodiscard]] Result<RequestFacets> requestFacets(const Reader& reader);

} // namespace zhike
