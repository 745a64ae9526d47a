// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>
#include <string>
#include <vector>

namespace zhike {

/// What a person's words ask for: every run of every word, each once. A record is found if it holds them all.
[[nodiscard]] std::vector<std::u32string> searchRuns(QStringView words);

/// The MATCH expression for these runs, whatever they hold; empty if there is nothing to look for.
[[nodiscard]] QString searchExpression(const std::vector<std::u32string>& runs);

} // namespace zhike
