// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look.h"

#include "ui/shell/look_style.h"
#include <QtCore/QEvent>
#include <QtCore/QVariant>
#include <QtGui/QPalette>
#include <QtGui/QStyleHints>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFocusFrame>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStyleFactory>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr auto lookProperty = "zhikeLook";

Scheme schemeOf(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()
               ? Scheme::Dark
               : Scheme::Light;
}

Scheme systemScheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark
                                                                                 : Scheme::Light;
#else
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"fusion"_s));
    return schemeOf(fusion->standardPalette());
#endif
}

/// The widget around which the ring goes: only what has a frame of its own, and buttons only from the
/// keyboard.
QWidget* ringTarget(QObject* focused, Qt::FocusReason reason)
{
    auto* widget = qobject_cast<QWidget*>(focused);
    if (!widget || widget->property("look").toString() == "bare"_L1)
        return nullptr;
    const bool keyboard =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    if (qobject_cast<QAbstractButton*>(widget))
        return keyboard ? widget : nullptr;
    const bool field = qobject_cast<QLineEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget) ||
                       qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget);
    return field ? widget : nullptr;
}

} // namespace

Look::Look(QApplication& application, Theme theme)
    : m_application(application), m_theme(theme), m_system(schemeOf(QApplication::palette()))
{
    QApplication::setStyle(new LookStyle);
    QApplication::setEffectEnabled(Qt::UI_AnimateCombo, false);
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
    m_application.setProperty(lookProperty, QVariant::fromValue(static_cast<QObject*>(this)));
    m_application.installEventFilter(this);
    m_scheme = wanted();
    apply();
}

Look::~Look()
{
    m_application.setProperty(lookProperty, {});
}

const Tokens& Look::of(const QWidget*)
{
    const auto* look = qApp ? qobject_cast<Look*>(qApp->property(lookProperty).value<QObject*>()) : nullptr;
    return look ? look->tokens() : Tokens::of(Scheme::Light);
}

void Look::setTheme(Theme theme)
{
    m_theme = theme;
    if (wanted() == m_scheme)
        return;
    m_scheme = wanted();
    apply();
    Q_EMIT changed();
}

Scheme Look::wanted() const
{
    switch (m_theme) {
    case Theme::Light:
        return Scheme::Light;
    case Theme::Dark:
        return Scheme::Dark;
    case Theme::System:
        break;
    }
    return m_system;
}

void Look::apply()
{
    m_applying = true;
    QApplication::setFont(font(Face::Body));
    QApplication::setPalette(palette(tokens()));
    m_application.setStyleSheet(styleSheet(tokens()));
    m_applying = false;
}

bool Look::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        if (auto* ring = ringTarget(watched, static_cast<QFocusEvent*>(event)->reason()))
            showRing(ring);
        else if (watched->isWidgetType())
            showRing(nullptr);
    } else if (!m_applying &&
               (event->type() == QEvent::ThemeChange ||
                (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange))) {
        m_system = systemScheme();
        setTheme(m_theme);
    }
    return QObject::eventFilter(watched, event);
}

void Look::showRing(QWidget* around)
{
    if (!m_ring && around)
        m_ring = new QFocusFrame(around->window());
    if (m_ring)
        m_ring->setWidget(around);
}

} // namespace zhike
