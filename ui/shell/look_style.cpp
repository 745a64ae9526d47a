// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look_style.h"

#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include "ui/shell/look_parts.h"
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>
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

void LookStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    else if (qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // what it lies on shows through
    else if (auto* list = qobject_cast<QAbstractItemView*>(widget))
        setListGround(*list);
    if (auto* heads = qobject_cast<QHeaderView*>(widget); heads && heads->font() != font(Face::Caption))
        heads->setFont(font(Face::Caption));
    else if (widget->objectName() == "qt_calendar_navigationbar"_L1)
        widget->setBackgroundRole(QPalette::Button);
}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const Tokens& t = Look::of(widget);
    switch (element) {
    case PE_FrameFocusRect: // the ring around the whole control says it
    case PE_FrameLineEdit:  // the panel has it
    case PE_PanelScrollAreaCorner:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(*option, widget, *painter, false);
    case PE_IndicatorRadioButton:
        return drawCheck(*option, widget, *painter, true);
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0 && lookOf(widget) != "bare"_L1)
            drawField(*painter, *option, widget);
        return;
    case PE_Frame:
        return drawFrame(*painter, *option, widget);
    case PE_PanelItemViewItem:
        return drawItemGround(*painter, *option, widget);
    case PE_PanelMenu:
        return painter->fillRect(option->rect, t.raised);
    case PE_FrameMenu:
        return drawBox(*painter, option->rect, space::none, {}, t.line2);
    case PE_PanelTipLabel:
        return drawBox(*painter, option->rect, space::none, t.raised, t.line2);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LookStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    switch (element) {
    case CE_FocusFrame:
        return drawRing(option->rect, widget, *painter);
    case CE_PushButtonBevel: {
        const ButtonColours c = buttonColours(option->state, lookOf(widget), Look::of(widget));
        return drawBox(*painter, option->rect, radius::control, c.ground, c.border);
    }
    case CE_PushButtonLabel:
        return drawButtonLabel(*option, *painter, widget);
    case CE_Splitter:
        return painter->fillRect(option->rect, Look::of(widget).line);
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            drawMenuItem(*painter, *item, widget);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_HeaderEmptyArea: // beside the last column
        return painter->fillRect(option->rect, Look::of(widget).base);
    case CE_HeaderSection:
        return drawHeaderSection(*painter, option->rect, widget);
    case CE_HeaderLabel:
        if (const auto* head = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader quiet(*head);
            quiet.palette.setColor(QPalette::ButtonText, Look::of(widget).t3);
            QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        return;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            drawProgress(*painter, *bar, widget);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void LookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ToolButton:
        return drawToolButton(*option, *painter, widget);
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            drawScrollBar(*painter, *bar, widget);
        return;
    case CC_ComboBox: {
        drawField(*painter, *option, widget);
        const QRect arrow = comboRect(option->rect, SC_ComboBoxArrow);
        const QPoint half(metric::iconSmall / 2, metric::iconSmall / 2);
        return drawIcon(*painter, QRect(arrow.center() - half, QSize(metric::iconSmall, metric::iconSmall)),
                        u"chevron-down"_s, Look::of(widget).t3);
    }
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect LookStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect box = option->rect;
    switch (element) {
    case SE_PushButtonContents:
        return box.adjusted(space::x1, space::hair, -space::x1, -space::hair);
    case SE_LineEditContents: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const bool framed = frame && frame->lineWidth > 0 && lookOf(widget) != "bare"_L1;
        return framed ? box.adjusted(fieldInset(), space::hair, -fieldInset(), -space::hair) : box;
    }
    case SE_ShapedFrameContents: {
        const int inset = isFieldFrame(widget) || isComboPopup(widget) ? space::x1 + space::hair : 0;
        return box.adjusted(inset, inset, -inset, -inset);
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return box;
    case SE_ItemViewItemText:
    case SE_ItemViewItemDecoration:
    case SE_ItemViewItemCheckIndicator:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
            item && (isFieldFrame(widget) || isComboPopup(widget))) {
            QStyleOptionViewItem inner(*item);
            inner.rect.adjust(space::x1, 0, -space::x1, 0);
            return QProxyStyle::subElementRect(element, &inner, widget);
        }
        [[fallthrough]];
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect LookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const
{
    if (control == CC_ComboBox)
        return visualRect(option->direction, option->rect, comboRect(option->rect, part));
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar && control == CC_ScrollBar)
        return scrollBarRect(*bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize LookStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                  const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton:
        return buttonSize(contents, lookOf(widget));
    case CT_ToolButton:
        return contents + 2 * QSize(space::x1 + space::hair, space::x1 + space::hair);
    case CT_LineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && (frame->lineWidth <= 0 || lookOf(widget) == "bare"_L1))
            return contents;
        return {contents.width() + 2 * fieldInset(), metric::field};
    case CT_ComboBox:
        return {contents.width() + 2 * fieldInset() + space::x6, metric::field};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return menuItemSize(*item, contents);
        return contents;
    case CT_HeaderSection:
        if (const auto* head = qstyleoption_cast<const QStyleOptionHeader*>(option);
            head && head->orientation == Qt::Horizontal) {
            const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
            return {usual.width() + 2 * space::x1, std::max<int>(usual.height(), metric::groupHead)};
        }
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    case CT_ProgressBar:
        return {contents.width(), metric::progress};
    case CT_ItemViewItem: {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return isComboPopup(widget) ? QSize(usual.width() + 2 * space::x1, metric::chip) : usual;
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
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
    case PM_MenuPanelWidth:
        return space::hair;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return space::x1;
    case PM_MenuButtonIndicator:
        return 0;
    case PM_ScrollBarExtent:
        return space::x2 + space::tiny;
    case PM_ScrollBarSliderMin:
        return space::x8;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::x2;
    case PM_ToolTipLabelFrameWidth:
        return space::x1;
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
    case SH_Table_GridLineColor:
        return static_cast<int>(Look::of(widget).line.rgba());
    case SH_FocusFrame_AboveWidget:
        return 1; // the ring may reach over the edges of what the field lies in
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace zhike
