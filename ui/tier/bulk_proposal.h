// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/context.h"
#include "ui/tier/board_rows.h"

namespace zhike {

class FormPanel;

/// A form that proposes the advised tiers for many customers as one step with one undo: one day, and one
/// reason or each customer's own advice.
FormPanel* openBulkProposalForm(const AppContext& context, QWidget* over, const QVector<Uuid>& customers,
                                const SharedAdvice& advice);

} // namespace zhike
