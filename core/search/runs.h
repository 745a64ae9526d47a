// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>
#include <string>

namespace zhike {

/// Cuts folded text into the runs that searching looks into, in place: between two runs stands one space,
/// nothing else is left that is not letter, digit, mark or symbol.
///
/// White space and punctuation end a run, with two exceptions that let people find what is written in several
/// ways: one connector between two characters is passed over (`C-0017`, `li.wei@huaxin.cn`,
/// `华信(杭州)科技`), and up to three connectors, spaces, commas or colons between two digits are (`138 0571
/// 2046`, `(0571) 8888-6666`).
void cutRuns(std::u32string& folded);

/// The runs of a text that was not folded yet.
[[nodiscard]] std::u32string runsOf(QStringView text);

} // namespace zhike
