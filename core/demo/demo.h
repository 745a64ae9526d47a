// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/progress.h"
#include "core/store/store.h"

namespace zhike {

/// What a demo database is made from. The same options make the same records, ids included.
struct DemoOptions {
    int customers = 90;
    quint64 seed = 1;
    QDate today; ///< what has happened ends on its morning; the clock's today if it is not given
    WorkProgress progress{};
};

/// How many of what were made.
struct DemoSummary {
    qint64 customers = 0;
    qint64 engineers = 0;
    qint64 visits = 0;
    qint64 requests = 0;
    qint64 surveys = 0;
};

/// Fills a file without customers with a believable service company: customers with their contacts, sites,
/// systems, contracts, tiers and engineers, and two years of visits, requests and surveys that follow
/// from each other. One transaction, not journalled; search and customer cards are filled too. Refuses a file
/// that has customers.
[[nodiscard]] Result<DemoSummary> makeDemo(Store& store, const DemoOptions& options);

} // namespace zhike
