// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/request_view.h"

#include <string>

namespace zhike {

// How the queries of request_view.cpp order what they find.

/// The end of a SELECT from request.
[[nodiscard]] std::string requestOrderSql(RequestOrder order);
/// Whether SQL cannot order so (by how an engineer's name is read): then sortRequests() does, over all of
/// them.
[[nodiscard]] bool isSortedLater(RequestOrder order);
[[nodiscard]] Done sortRequests(const Reader& reader, QVector<Uuid>& ids, RequestOrder order);
/// The same order for rows that are there already.
void sortRequestRows(QVector<RequestRow>& rows, RequestOrder order);

} // namespace zhike
