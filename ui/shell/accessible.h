// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zhike {

/// Tells assistive technology what the widgets we paint ourselves are: tabs, days and ratings one by one,
/// links, badges, figures, charts with their numbers, forms as dialogs. Called by the window; once is enough.
void installAccessibility();

} // namespace zhike
