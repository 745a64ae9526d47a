// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look_style.h"

#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

void drawRing(const QRect& rect, const QWidget* widget, QPainter& painter)
{
    constexpr qreal half = metric::focusRing / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Look::of(widget).focus, metric::focusRing));
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius::control + half,
                            radius::control + half);
    painter.restore();
}

void drawCheck(const QStyleOption& option, const QWidget* widget, QPainter& painter, bool round)
{
    const Tokens& t = Look::of(widget);
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(on && enabled ? t.accfill : enabled ? t.ctl : t.line2);
    painter.setBrush(on ? (enabled ? t.accfill : t.navsel) : t.raised);
    const qreal corner = round ? box.width() / 2 : radius::badge;
    painter.drawRoundedRect(box, corner, corner);
    if (on && !round)
        drawIcon(painter, box.adjusted(1, 1, -1, -1), u"check"_s, enabled ? t.onacc : t.disabledInk());
    if (on && round) {
        painter.setBrush(enabled ? t.onacc : t.disabledInk());
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5);
    }
    painter.restore();
}

} // namespace

LookStyle::LookStyle() : QProxyStyle(u"fusion"_s) {}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return; // the ring around the whole control says it
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(*option, widget, *painter, false);
    case PE_IndicatorRadioButton:
        return drawCheck(*option, widget, *painter, true);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LookStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    if (element == CE_FocusFrame)
        return drawRing(option->rect, widget, *painter);
    QProxyStyle::drawControl(element, option, painter, widget);
}

int LookStyle::pixelMetric(PixelMetric which, const QStyleOption* option, const QWidget* widget) const
{
    switch (which) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return metric::focusRing;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return metric::check;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return metric::icon;
    case PM_DefaultFrameWidth:
        return space::hair;
    case PM_SplitterWidth:
        return space::hair;
    default:
        return QProxyStyle::pixelMetric(which, option, widget);
    }
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay:
        return duration::tip;
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_FocusFrame_AboveWidget:
        return 1; // the ring may reach over the edges of what the field lies in
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace zhike
