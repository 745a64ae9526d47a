// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/system_look.h"
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <functional>

class QApplication;
class QFocusFrame;
class QPalette;
class QWidget;

namespace zhike {

/// How the scheme is chosen.
enum class Theme { System, Light, Dark, LightContrast, DarkContrast };

/// How settings and the command line name a theme: "system", "light", "dark", "light-contrast",
/// "dark-contrast".
[[nodiscard]] QString themeName(Theme theme);
/// The theme of that name; System for any other.
[[nodiscard]] Theme themeOf(const QString& name);
/// The sizes of text there are to choose from, as shares of the designed one: 1.0 to 2.0.
[[nodiscard]] QVector<double> textScales();

/// Whether things may move by themselves.
enum class Motion { System, Reduced };

/// The program's appearance: applies the tokens to a QApplication (style, palette, fonts) and
/// follows the system's light or dark, high contrast and reduced motion. The composition makes one and keeps
/// it as long as the application.
class Look : public QObject
{
    Q_OBJECT
public:
    /// Applies itself to `application` at once.
    explicit Look(QApplication& application, Theme theme = Theme::System);
    ~Look() override;

    [[nodiscard]] const Tokens& tokens() const { return Tokens::of(m_scheme); }
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] Theme theme() const { return m_theme; }
    /// Switches at once; every widget repaints. Parts that read tokens while painting need nothing more.
    void setTheme(Theme theme);
    /// Makes all text, and with it rows and buttons, larger by this factor (1 to 2), at once. Without one, as
    /// large as the system wishes.
    void setTextScale(std::optional<double> scale);
    void setMotion(Motion motion);
    [[nodiscard]] Motion motion() const { return m_motion; }
    /// The desktop has said what it wishes: holds wherever nothing else was chosen.
    void setDesktop(const DesktopWishes& wishes);

    /// The tokens in force for a widget (null too): what painting code asks. Light where no Look was made.
    [[nodiscard]] static const Tokens& of(const QWidget* widget);
    /// Nothing may move by itself: the person or the system asked for it.
    [[nodiscard]] static bool isStill();

    /// QPalette of a scheme, all roles and groups.
    [[nodiscard]] static QPalette palette(const Tokens& tokens);

Q_SIGNALS:
    /// After the scheme or the size of text changed, for what caches colours (charts).
    void changed();
    /// After the size of text changed, for what takes sizes from it.
    void sized();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    void readSystem();
    void followSystem();
    void applyText();
    void layOutAnew();
    void showRing(QWidget* around);
    [[nodiscard]] Scheme wanted() const;

    QApplication& m_application;
    Theme m_theme;
    Scheme m_scheme = Scheme::Light;
    SystemLook m_system;
    DesktopWishes m_desktop;
    Motion m_motion = Motion::System;
    std::optional<double> m_text; ///< as it was chosen
    bool m_applying = false;
    QPointer<QFocusFrame> m_ring;
};

/// Runs `fit` now, and again whenever the size of text changes: for sizes that a widget takes from the text's.
void fitToText(QWidget* widget, const std::function<void()>& fit);

} // namespace zhike
