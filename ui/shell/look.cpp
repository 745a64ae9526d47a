// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look.h"

#include "ui/shell/look_parts.h"
#include "ui/shell/look_style.h"
#include "ui/shell/system_look.h"
#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtCore/QVariant>
#include <QtGui/QPalette>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFocusFrame>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr auto lookProperty = "zhikeLook";

Look* lookInForce()
{
    return qApp ? qobject_cast<Look*>(qApp->property(lookProperty).value<QObject*>()) : nullptr;
}

constexpr std::pair<Theme, const char*> themeNames[] = {{Theme::System, "system"},
                                                        {Theme::Light, "light"},
                                                        {Theme::Dark, "dark"},
                                                        {Theme::LightContrast, "light-contrast"},
                                                        {Theme::DarkContrast, "dark-contrast"}};

constexpr auto ringMark = "ring";

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
    if (widget->property(ringMark).toBool()) // draws nothing of its own where the keyboard is
        return keyboard ? widget : nullptr;
    const bool field = qobject_cast<QLineEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget) ||
                       qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget);
    return field ? widget : nullptr;
}

} // namespace

QString themeName(Theme theme)
{
    for (const auto& [each, name] : themeNames)
        if (each == theme)
            return QString::fromLatin1(name);
    return {};
}

Theme themeOf(const QString& name)
{
    for (const auto& [each, known] : themeNames)
        if (name == QLatin1StringView(known))
            return each;
    return Theme::System;
}

QVector<double> textScales()
{
    return {1.0, 1.1, 1.25, 1.5, 1.75, 2.0};
}

Look::Look(QApplication& application, Theme theme) : m_application(application), m_theme(theme)
{
    readSystem();
    QApplication::setStyle(new LookStyle);
    for (const auto effect : {Qt::UI_AnimateCombo, Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateTooltip,
                              Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, false);
    m_application.setProperty(lookProperty, QVariant::fromValue(static_cast<QObject*>(this)));
    m_application.installEventFilter(this);
    m_scheme = wanted();
    apply();
}

Look::~Look()
{
    m_application.setProperty(lookProperty, {});
    zhike::setTextScale(1);
}

const Tokens& Look::of(const QWidget*)
{
    const Look* look = lookInForce();
    return look ? look->tokens() : Tokens::of(Scheme::Light);
}

bool Look::isStill()
{
    const Look* look = lookInForce();
    return look && (look->m_motion == Motion::Reduced || look->m_system.stillness);
}

void fitToText(QWidget* widget, const std::function<void()>& fit)
{
    fit();
    if (const Look* look = lookInForce())
        QObject::connect(look, &Look::sized, widget, fit);
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

void Look::setTextScale(std::optional<double> scale)
{
    m_text = scale;
    applyText();
}

void Look::applyText()
{
    const double scale = m_text.value_or(m_system.textScale);
    if (qFuzzyCompare(scale, textScale()))
        return;
    zhike::setTextScale(scale);
    apply();
    Q_EMIT sized();
    Q_EMIT changed();
    layOutAnew();
}

void Look::setMotion(Motion motion)
{
    if (motion == m_motion)
        return;
    m_motion = motion;
    Q_EMIT changed();
}

void Look::setDesktop(const DesktopWishes& wishes)
{
    if (wishes == m_desktop)
        return;
    m_desktop = wishes;
    followSystem();
}

void Look::readSystem()
{
    m_system = systemLook(QApplication::palette(), m_desktop);
}

void Look::followSystem()
{
    const bool wasStill = m_system.stillness;
    m_applying = true;
    QApplication::setPalette(QPalette()); // brings the platform's own back, to look at it
    readSystem();
    apply();
    setTheme(m_theme);
    applyText();
    if (wasStill != m_system.stillness)
        Q_EMIT changed();
}

/// Rows and hints that widgets remember were those of the size before.
void Look::layOutAnew()
{
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent event(QEvent::StyleChange); // frames and labels measure anew
        QCoreApplication::sendEvent(widget, &event);
        widget->style()->polish(widget);
        widget->updateGeometry();
        if (auto* view = qobject_cast<QAbstractItemView*>(widget))
            view->doItemsLayout();
        widget->update();
    }
}

Scheme Look::wanted() const
{
    switch (m_theme) {
    case Theme::LightContrast:
        return Scheme::LightContrast;
    case Theme::DarkContrast:
        return Scheme::DarkContrast;
    case Theme::Light:
        return Scheme::Light;
    case Theme::Dark:
        return Scheme::Dark;
    case Theme::System:
        break;
    }
    return m_system.scheme;
}

void Look::apply()
{
    m_applying = true;
    if (QApplication::font() != font(Face::Body))
        QApplication::setFont(font(Face::Body));
    applyPalette(tokens());
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
        followSystem();
    }
    return QObject::eventFilter(watched, event);
}

void Look::showRing(QWidget* around)
{
    if (!m_ring && around)
        m_ring = new QFocusFrame(around->window());
    if (!m_ring)
        return;
    m_ring->setWidget(around);
    if (!around)
        return;
    // If it was out of sight when the keyboard came to it, its place has been scrolled into view by then.
    QTimer::singleShot(0, around, [ring = m_ring, around] {
        if (!ring || ring->isVisible() || !around->hasFocus())
            return;
        ring->setWidget(nullptr);
        ring->setWidget(around);
    });
}

} // namespace zhike
