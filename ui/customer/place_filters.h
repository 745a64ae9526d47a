// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/places.h"
#include "ui/parts/chip.h"

namespace zhike {

// What a list of records is narrowed by through their customers, under the keys "tier" and "region".

[[nodiscard]] Filter tierFilter(const CustomerPlaces& places);
/// By province: the first two digits of the code.
[[nodiscard]] Filter regionFilter(const CustomerPlaces& places);
/// What the head of a group of one province says; without a code, that there is none.
[[nodiscard]] QString regionGroupTitle(const QString& code);
/// What the head of a group of one tier says; without a name, that there is none.
[[nodiscard]] QString tierGroupTitle(const QString& name);

} // namespace zhike
