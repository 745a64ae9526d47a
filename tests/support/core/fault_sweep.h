// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/core/test_store.h"

namespace zhike::test {

/// Fails the i-th statement that the writer runs during `useCase`, for every i, each time on a fresh copy of
/// the database that `prepare` made; with a broken disk, a full disk, and a constraint in turn. After each,
/// the database is exactly as before, and whole; without a fault the use case succeeds and changes something.
void sweepFaults(const std::function<void(TestStore&)>& prepare, const std::function<Done(Store&)>& useCase);

} // namespace zhike::test
