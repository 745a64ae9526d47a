// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tokens.h"

class QPalette;

namespace zhike {

/// What the desktop asks of every program's look.
struct SystemLook {
    Scheme scheme = Scheme::Light;
    bool stillness = false; ///< nothing should move by itself
};

/// Reads it: the one place that knows of desktops. Light, dark and high contrast come from the palette that
/// the platform gave Qt, or from the desktop's theme by name; stillness from the settings of GTK and KDE.
[[nodiscard]] SystemLook systemLook(const QPalette& platform);

/// The scheme that comes nearest to a palette of the platform, the desktop's theme being called `themeName`.
[[nodiscard]] Scheme schemeLike(const QPalette& palette, const QString& themeName);

/// Where desktops keep their settings: the theme's name and the wish for stillness, read from under
/// `configFolder`.
struct DesktopSettings {
    QString themeName;
    bool stillness = false;
};
[[nodiscard]] DesktopSettings readDesktopSettings(const QString& configFolder);

} // namespace zhike
