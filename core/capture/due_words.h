// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/capture/text_span.h"
#include <QtCore/QDate>
#include <optional>

namespace zhike {

/// A day that a line names: 明天, 周五, 下周一, 12-01, 3天后, tomorrow, next Monday, in 3 days.
struct DueWord {
    QDate day;
    TextSpan span; ///< with the words around it that belong to it: 周五前, by Friday
};

/// The first day named in a line, seen from `today`; a day without a year is the next one. Pure.
[[nodiscard]] std::optional<DueWord> findDue(QStringView line, QDate today);

} // namespace zhike
