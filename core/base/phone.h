// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace zhike {

/// A mobile number of eleven digits in groups as it is read out, such as 138 0571 2046; any other number as
/// it was written.
[[nodiscard]] QString spacedPhone(const QString& number);

} // namespace zhike
