// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>
#include <optional>
#include <string>

namespace zhike {

/// Where a text holds a run, in QChars of the text itself.
struct Found {
    qsizetype start = 0;
    qsizetype length = 0;
};
/// The first place where `text` holds `run`, seen as searching sees it.
[[nodiscard]] std::optional<Found> findRun(const QString& text, const std::u32string& run);

/// A piece of text that fits a row of results, and what to emphasise in it.
struct Excerpt {
    QString text;
    int matchStart = 0;
    int matchLength = 0;
};
/// The surroundings of a place, on one line, with an ellipsis where something was cut.
[[nodiscard]] Excerpt excerptAround(const QString& text, Found place);

} // namespace zhike
