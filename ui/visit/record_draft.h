// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit_record.h"
#include <QtCore/QJsonObject>

namespace zhike {

/// What is being written down on a visit, as a draft keeps it.
[[nodiscard]] QJsonObject draftOf(const VisitRecord& record);
/// The same back; what makes no sense in it is left out.
[[nodiscard]] VisitRecord recordOfDraft(const QJsonObject& draft);

} // namespace zhike
