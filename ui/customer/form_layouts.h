// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/entity.h"
#include "ui/parts/form_panel.h"

namespace zhike {

/// Where a field stands in the form of its record.
struct FormPlace {
    const char* column = "";
    FormPanel::Width width = FormPanel::Full;
    QString section{};           ///< a title above it
    QString hint{};              ///< below it
    QString label{};             ///< instead of the field's own
    bool givenWhenBlank = false; ///< required, but the program gives one when left blank
};

/// The order of the fields of a record's form. Fields that it does not name come after it.
[[nodiscard]] std::vector<FormPlace> formLayout(EntityKind kind);

} // namespace zhike
