// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/commands/session.h"

namespace zhike {

/// Opens the window on the database of the call and runs until it is closed. Returns the exit status.
[[nodiscard]] int runWindow(int argc, char** argv, const Call& call);

} // namespace zhike
