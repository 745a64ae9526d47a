// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit.h"
#include "ui/shell/context.h"

class QWidget;

namespace zhike {

/// Opens a form that says what follows from a finding: what, who, until when. Also after the visit was
/// signed.
void openFollowUpForm(const AppContext& context, QWidget* over, Id<Finding> finding, const QString& text);

} // namespace zhike
