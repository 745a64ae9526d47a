// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/reader.h"
#include "core/visit/brief_input.h"
#include "core/visit/visit.h"

namespace zhike {

/// All that a brief of this customer is made from. A null `visit` takes the next one planned, else the oldest
/// one that was due and is not recorded, else none. `forWhom` is printed as the one who asked.
[[nodiscard]] Result<BriefInput> readBriefInput(const Reader& reader, Id<Customer> customer, Id<Visit> visit,
                                                const QString& forWhom = {});

/// The brief of a customer for their next visit.
[[nodiscard]] Result<Brief> readBrief(const Reader& reader, Id<Customer> customer,
                                      const QString& forWhom = {});
/// The brief of one visit.
[[nodiscard]] Result<Brief> readBrief(const Reader& reader, Id<Visit> visit, const QString& forWhom = {});

} // namespace zhike
