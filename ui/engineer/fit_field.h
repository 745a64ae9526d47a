// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/engineer/fit_words.h"
#include "ui/parts/form_panel.h"

namespace zhike {

/// Adds the field "engineer" to a form: it offers the list ranked by fit, and below it stands why the chosen
/// one fits.
ReferenceEditor* addFitField(const AppContext& context, FormPanel* form,
                             std::function<FitQuestion()> question);

} // namespace zhike
