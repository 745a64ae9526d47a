// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/context.h"

namespace zhike {

class CheckEditor;
class SettingsSection;

/// What the organisation has agreed on about deciding tiers; kept in the file, for all who use it.
[[nodiscard]] SettingsSection* makeTierSettings(const AppContext& context);

} // namespace zhike
