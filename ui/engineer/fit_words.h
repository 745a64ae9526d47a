// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/fit_query.h"
#include "ui/parts/reference_editor.h"
#include "ui/shell/context.h"

namespace zhike {

/// For whom somebody is sought, and for which day (invalid: today).
struct FitQuestion {
    Id<Customer> customer;
    QDate day;
};

/// An engineer as a choice for a customer: the parts below the name, what speaks against them before it, the
/// score at the right.
[[nodiscard]] Row fitRowOf(const Fit& fit);
/// Continuity 31 · Skills 20 · …: the points of the parts.
[[nodiscard]] QString fitPartsWords(const Fit& fit);

/// Offers engineers for a customer, the best fit first; what is typed narrows. Without a customer: by name.
/// Those who have left by that day are not offered.
[[nodiscard]] Completion fitCompletion(const AppContext& context, QObject* receiver,
                                       std::function<FitQuestion()> question);

} // namespace zhike
