// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risk/register.h"
#include "ui/parts/row_list.h"

namespace zhike {

// Risks, plans, changes, what good service brought in, and files, as groups of rows. Callable on any thread.

[[nodiscard]] QVector<RowGroup> registerGroups(const CustomerRegister& all, const Clock& clock);
[[nodiscard]] QVector<RowGroup> fileGroups(const std::vector<Named<Attachment>>& files, const Clock& clock);

/// The tint of a risk's level.
[[nodiscard]] TagKind riskTag(RiskLevel level);
/// High, medium, low; nothing while likelihood or impact are not known.
[[nodiscard]] QString riskWord(RiskLevel level);

} // namespace zhike
