// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/states.h"
#include <QtCore/QPointer>
#include <atomic>
#include <functional>
#include <memory>

namespace zhike {

/// Tells a strip how far work on another thread has got; false once the person has stopped it. Copied freely.
using Progress = std::function<bool(qint64 done)>;

/// Shows that long work goes on in `busy`, and gives the work its Progress. Call `busy->stop()` when it is
/// done. The work is stopped by Cancel, and when the strip goes away.
[[nodiscard]] Progress beginWork(BusyStrip* busy, const QString& text, qint64 total);

} // namespace zhike
