// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QtGlobal>
#include <functional>

namespace zhike {

/// Told now and then by long work, on the thread that does it: how much is done, and of how much (0:
/// unknown). False stops the work, which then leaves nothing behind.
using WorkProgress = std::function<bool(qint64 done, qint64 total)>;

} // namespace zhike
