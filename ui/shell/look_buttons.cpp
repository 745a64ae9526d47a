// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons of LookStyle: those with words, and those with an icon.
#include "ui/shell/look.h"
#include "ui/shell/look_parts.h"
#include "ui/shell/look_style.h"
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// The palette with this ink for what is written on a button.
QPalette writtenIn(QPalette palette, const QColor& ink)
{
    palette.setColor(QPalette::ButtonText, ink);
    return palette;
}

ButtonColours primaryColours(QStyle::State state, const Tokens& t)
{
    if (!(state & QStyle::State_Enabled))
        return {t.navsel, t.navsel, t.disabledInk()};
    const QColor hovered = t.pressed(t.accfill);
    if (state & QStyle::State_Sunken)
        return {t.pressed(hovered), t.accfill, t.onacc};
    if (state & QStyle::State_MouseOver)
        return {hovered, hovered, t.onacc};
    return {t.accfill, t.accfill, t.onacc};
}

} // namespace

ButtonColours buttonColours(QStyle::State state, const QString& look, const Tokens& t)
{
    if (look == "primary"_L1)
        return primaryColours(state, t);
    if (!(state & QStyle::State_Enabled))
        return {t.base, t.line, t.disabledInk()};
    if (look == "scale"_L1 && state & QStyle::State_On)
        return {t.acct, t.acc, t.acc};
    const QColor ground = state & QStyle::State_Sunken      ? t.pressed(t.hover)
                          : state & QStyle::State_MouseOver ? t.hover
                                                            : t.raised;
    return {ground, state & QStyle::State_HasFocus ? t.acc : t.line2, look == "danger"_L1 ? t.red : t.t1};
}

QSize buttonSize(const QSize& contents, const QString& look)
{
    const bool small = look == "small"_L1;
    const bool big = look == "big"_L1;
    const int padding = (small ? space::x2 : big ? space::x4 : space::x3) + space::hair;
    const int height = small ? metric::rowButton : big ? metric::bigButton : metric::button;
    return {contents.width() + 2 * padding, height};
}

void LookStyle::drawButtonLabel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    if (!button)
        return;
    QStyleOptionButton label(*button);
    label.palette =
        writtenIn(label.palette, buttonColours(button->state, lookOf(widget), Look::of(widget)).text);
    label.features &= ~QStyleOptionButton::HasMenu; // the word says it, no arrow
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, &painter, widget);
}

void LookStyle::drawToolButton(const QStyleOptionComplex& option, QPainter& painter,
                               const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(&option);
    if (!button)
        return;
    const Tokens& t = Look::of(widget);
    const bool enabled = option.state & State_Enabled;
    const bool outline = lookOf(widget) == "outline"_L1;
    QColor ground = outline ? t.raised : QColor();
    if (option.state & (State_Sunken | State_On))
        ground = t.navsel;
    else if (enabled && option.state & State_MouseOver)
        ground = t.hover;
    const QColor border = enabled && option.state & State_HasFocus ? t.acc : outline ? t.line2 : QColor();
    drawBox(painter, option.rect, radius::control, ground, border);
    QStyleOptionToolButton label(*button);
    constexpr int inset = space::x1 + space::hair;
    label.rect = option.rect.adjusted(inset, inset, -inset, -inset);
    label.palette = writtenIn(label.palette, enabled ? t.t2 : t.disabledInk());
    label.state &= ~(State_Sunken | State_On);
    drawControl(CE_ToolButtonLabel, &label, &painter, widget);
}

} // namespace zhike
