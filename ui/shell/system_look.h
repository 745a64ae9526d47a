// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tokens.h"
#include <QtCore/QString>
#include <optional>

class QPalette;

namespace zhike {

/// What the desktop asks of every program's look.
struct SystemLook {
    Scheme scheme = Scheme::Light;
    bool stillness = false; ///< nothing should move by itself
    double textScale = 1;   ///< of the designed size, 1 to 2
};

/// What the desktop says itself of how programs should look (DesktopPortal).
struct DesktopWishes {
    std::optional<bool> dark;        ///< none: it does not mind
    bool strong = false;             ///< high contrast
    bool still = false;              ///< nothing should move by itself
    std::optional<double> textScale; ///< of the usual size
    QString themeName;

    bool operator==(const DesktopWishes&) const = default;
};

/// Finds it: the one place that knows of desktops. What the desktop says itself goes first. Where it says
/// nothing, light, dark and high contrast come from the palette that the platform gave Qt, or from the
/// desktop's theme by name; stillness from the settings of GTK and KDE.
[[nodiscard]] SystemLook systemLook(const QPalette& platform, const DesktopWishes& wishes = {});

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
