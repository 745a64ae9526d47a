// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/insight/attainment.h"

#include <QtCore/QStringList>

namespace zhike {

class Store;
struct Customer;

/// Writes the charts of the last twelve months as PNG files into a folder, which is made if it is not there:
/// satisfaction by month, response and resolution by month, both as boxes by tier, kept promises by month for
/// each tier against the target. Returns the files' paths. Waits for the store; needs a QApplication; over
/// all customers, or one.
[[nodiscard]] Result<QStringList> writeCharts(Store& store, const QString& folder,
                                              const Id<Customer>& customer = {},
                                              double target = attainmentTarget);

} // namespace zhike
