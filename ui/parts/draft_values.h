// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QJsonValue>
#include <QtCore/QVariant>

namespace zhike {

/// What an editor holds, as a draft keeps it: text, numbers, dates, moments, ids and lists of these.
[[nodiscard]] QJsonValue toDraft(const QVariant& value);
/// The same back; what makes no sense is an invalid value.
[[nodiscard]] QVariant fromDraft(const QJsonValue& draft);

} // namespace zhike
