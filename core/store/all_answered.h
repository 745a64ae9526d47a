// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/store.h"

namespace zhike {

/// Answers true once everything that was asked of the store before has been answered, read or written; false
/// if that took longer than `mostMs`. Answers that were on their way to a receiver (`deliver`) are delivered
/// before this one is. For those who draw or test a screen; a person waits for what was asked alone.
[[nodiscard]] QFuture<Result<bool>> allAnswered(Store& store, int mostMs);

} // namespace zhike
