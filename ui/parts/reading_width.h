// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace zhike {

/// Holds what is read line by line at the left, no wider than an eye follows; on a wide screen the rest stays
/// free.
[[nodiscard]] QWidget* inReadingWidth(QWidget* content);

} // namespace zhike
