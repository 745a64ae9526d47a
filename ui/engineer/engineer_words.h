// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/page.h"
#include "ui/parts/row.h"

namespace zhike {

/// An engineer in a list: the name over where, what they know and how much they carry; the recent rating with
/// its n.
[[nodiscard]] Row engineerRowOf(const EngineerRow& engineer);
/// 4.6 (n = 12), or that there are too few answers.
[[nodiscard]] QString ratingWords(const RecentRating& rating);
/// A customer that an engineer looks after.
[[nodiscard]] Row careRowOf(const CareLine& care, const Clock& clock);
/// A skill as a row: product, level, certificate.
[[nodiscard]] Row skillRowOf(const EngineerSkill& skill, QDate today);

} // namespace zhike
