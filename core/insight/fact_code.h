// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/customer_facts.h"

#include <QtCore/QByteArray>
#include <optional>

/// The form in which facts are kept.
namespace zhike::factcode {

/// A customer's facts in few bytes. Of the moment only the month is kept.
[[nodiscard]] QByteArray encoded(const CustomerFacts& facts);
/// Reads them again, each at a moment inside its month; nothing if the bytes are damaged.
[[nodiscard]] std::optional<CustomerFacts> decoded(const QByteArray& bytes);

} // namespace zhike::factcode
