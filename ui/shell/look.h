// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tokens.h"
#include <QtCore/QObject>
#include <QtCore/QPointer>

class QApplication;
class QFocusFrame;
class QPalette;
class QWidget;

namespace zhike {

/// How the scheme is chosen.
enum class Theme { System, Light, Dark };

/// The program's appearance: applies the tokens to a QApplication (style, palette, fonts, style sheet) and
/// follows the system's light or dark. The composition makes one and keeps it as long as the application.
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

    /// The tokens in force for a widget (null too): what painting code asks. Light where no Look was made.
    [[nodiscard]] static const Tokens& of(const QWidget* widget);

    /// QPalette of a scheme, all roles and groups.
    [[nodiscard]] static QPalette palette(const Tokens& tokens);
    /// The generated style sheet of the chrome.
    [[nodiscard]] static QString styleSheet(const Tokens& tokens);

Q_SIGNALS:
    /// After the scheme changed, for what caches colours (charts).
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    void showRing(QWidget* around);
    [[nodiscard]] Scheme wanted() const;

    QApplication& m_application;
    Theme m_theme;
    Scheme m_scheme = Scheme::Light;
    Scheme m_system = Scheme::Light;
    bool m_applying = false;
    QPointer<QFocusFrame> m_ring;
};

} // namespace zhike
