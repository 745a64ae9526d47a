// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/context.h"

class QWidget;

namespace zhike {

class SettingsSection;

/// What an hour of work costs the organisation. Kept in the file, for everybody who works in it.
[[nodiscard]] SettingsSection* makeCostSection(const AppContext& context, QWidget* receiver);

} // namespace zhike
