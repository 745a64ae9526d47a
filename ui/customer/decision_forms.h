// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/page.h"
#include "ui/parts/form_panel.h"
#include "ui/shell/context.h"

namespace zhike {

/// Gives a customer a tier, or another one, with a reason and from a date.
FormPanel* openTierForm(const AppContext& context, QWidget* over, const CustomerPage& page,
                        const std::vector<Tier>& tiers);
/// Names an engineer for a customer: 主责, 备岗, 专家 or 驻场, from the list ranked by fit; says why the
/// chosen one fits.
FormPanel* openEngineerForm(const AppContext& context, QWidget* over, const CustomerPage& page,
                            AssignmentRole role = AssignmentRole::Primary);
/// The same where the customer is not on screen: reads it first, and opens the ranked list.
void openEngineerFormFor(const AppContext& context, QWidget* over, Id<Customer> customer,
                         AssignmentRole role);
/// Ends an assignment on a day.
FormPanel* openEndForm(const AppContext& context, QWidget* over, const CustomerPage& page,
                       const EngineerSpell& spell);

} // namespace zhike
