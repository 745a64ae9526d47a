// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/tier/advice.h"
#include <QtCore/QJsonObject>

namespace zhike {

/// The advice as the command line prints it.
[[nodiscard]] QJsonObject adviceJson(const Advice& advice);

/// What is kept of an advice with the proposal that was based on it.
struct AdviceSnapshot {
    Instant at; ///< of the data
    std::optional<double> score;
    QString tierName;    ///< advised
    QString currentName; ///< at that time
    std::vector<AdviceLine> parts;
    std::vector<GuardLine> guards;
};

/// The text that TierAssignment::advice holds.
[[nodiscard]] QString adviceText(const Advice& advice, Instant at);
/// Reads it again; nothing if the text is none.
[[nodiscard]] std::optional<AdviceSnapshot> adviceFromText(const QString& text);

} // namespace zhike
