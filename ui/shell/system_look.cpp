// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/system_look.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>
#include <QtGui/QStyleHints>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr double strongContrast = 19; // black on white is 21; ordinary themes stay clearly below
constexpr int least = 3; // such pairs make it a theme of high contrast, not one that just uses black

/// How many of the palette's pairs are as far apart as they can be.
int strongPairs(const QPalette& palette)
{
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::ButtonText, QPalette::Button},
    };
    return int(std::count_if(std::begin(pairs), std::end(pairs), [&](const auto& pair) {
        return contrast(palette.color(pair.first), palette.color(pair.second)) >= strongContrast;
    }));
}

Scheme schemeOf(bool dark, bool strong)
{
    if (strong)
        return dark ? Scheme::DarkContrast : Scheme::LightContrast;
    return dark ? Scheme::Dark : Scheme::Light;
}

} // namespace

Scheme schemeLike(const QPalette& palette, const QString& themeName)
{
    const QString name = themeName.toLower().remove(u'-').remove(u' ');
    const bool named = name.contains("highcontrast"_L1);
    const bool namedDark = name.contains("inverse"_L1) || name.endsWith("dark"_L1);
    const bool dark = namedDark || palette.color(QPalette::Window).lightness() <
                                       palette.color(QPalette::WindowText).lightness();
    return schemeOf(dark, named || strongPairs(palette) >= least);
}

DesktopSettings readDesktopSettings(const QString& configFolder)
{
    DesktopSettings found;
    for (const auto& version : {u"gtk-3.0"_s, u"gtk-4.0"_s}) {
        const QString path = configFolder + u'/' + version + u"/settings.ini"_s;
        if (!QFileInfo::exists(path))
            continue;
        const QSettings settings(path, QSettings::IniFormat);
        found.themeName = settings.value(u"Settings/gtk-theme-name"_s, found.themeName).toString();
        found.stillness |= !settings.value(u"Settings/gtk-enable-animations"_s, true).toBool();
    }
    const QString kde = configFolder + u"/kdeglobals"_s;
    if (QFileInfo::exists(kde)) {
        const QSettings settings(kde, QSettings::IniFormat);
        found.themeName = settings.value(u"ColorScheme"_s, found.themeName).toString();
        found.stillness |= settings.value(u"KDE/AnimationDurationFactor"_s, 1.0).toDouble() <= 0;
    }
    return found;
}

SystemLook systemLook(const QPalette& platform, const DesktopWishes& wishes)
{
    const DesktopSettings desktop =
        readDesktopSettings(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    QPalette palette = platform;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const bool dark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    if (dark !=
        (palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness())) {
        const QColor window = palette.color(QPalette::Window);
        palette.setColor(QPalette::Window, palette.color(QPalette::WindowText));
        palette.setColor(QPalette::WindowText, window);
    }
#endif
    const QString said = wishes.themeName.isEmpty() ? desktop.themeName : wishes.themeName;
    const Scheme like = schemeLike(palette, qEnvironmentVariable("GTK_THEME", said));
    const bool isStrong = wishes.strong || Tokens::of(like).outlines;
    return {schemeOf(wishes.dark.value_or(Tokens::of(like).isDark()), isStrong),
            wishes.still || desktop.stillness, std::clamp(wishes.textScale.value_or(1), 1.0, 2.0)};
}

} // namespace zhike
