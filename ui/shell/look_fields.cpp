// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of LookStyle: lines, texts, boxes to choose from, and the lists that stand for them.
#include "ui/shell/look.h"
#include "ui/shell/look_parts.h"
#include "ui/shell/look_style.h"
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTextEdit>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr auto comboPopup = "QComboBoxPrivateContainer";

} // namespace

QString lookOf(const QWidget* widget)
{
    return widget ? widget->property("look").toString() : QString();
}

void drawBox(QPainter& painter, const QRect& box, int corner, const QColor& ground, const QColor& border)
{
    if (!ground.isValid() && !border.isValid())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const qreal half = border.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(box).adjusted(half, half, -half, -half), corner, corner);
    painter.restore();
}

void drawField(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Tokens& t = Look::of(widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    QColor border = t.line2;
    if (!enabled)
        border = t.line;
    else if (widget && widget->property("invalid").toBool())
        border = t.reddot;
    else if (option.state & QStyle::State_HasFocus)
        border = t.acc;
    else if (option.state & QStyle::State_MouseOver)
        border = t.ctl;
    drawBox(painter, option.rect, radius::control, enabled ? t.raised : t.base, border);
}

int fieldInset()
{
    return space::x2 + space::hair;
}

bool isFieldFrame(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget) ||
           lookOf(widget) == "boxed"_L1;
}

bool isComboPopup(const QWidget* widget)
{
    return widget && (widget->inherits(comboPopup) ||
                      (widget->parentWidget() && widget->parentWidget()->inherits(comboPopup)));
}

void setListGround(QAbstractItemView& list)
{
    const QString look = lookOf(&list);
    const bool inCalendar = list.parentWidget() && list.parentWidget()->inherits("QCalendarWidget");
    QPalette::ColorRole role = QPalette::Base;
    if (look == "pane"_L1)
        role = QPalette::AlternateBase;
    else if (look == "popup"_L1 || look == "boxed"_L1 || inCalendar || isComboPopup(&list))
        role = QPalette::Button;
    list.setBackgroundRole(role);
    list.setAutoFillBackground(look != "boxed"_L1);
    list.viewport()->setBackgroundRole(role);
}

void drawItemGround(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    if (!item)
        return;
    const Tokens& t = Look::of(widget);
    if (item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(item->rect, item->backgroundBrush);
    if (item->state & QStyle::State_Selected)
        drawBox(painter, item->rect, radius::badge, t.sel, t.outlines ? t.acc : QColor());
    else if (item->state & QStyle::State_MouseOver && item->state & QStyle::State_Enabled)
        drawBox(painter, item->rect, radius::badge, t.hover, {});
}

void drawFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Tokens& t = Look::of(widget);
    if (isFieldFrame(widget))
        drawField(painter, option, widget);
    else if (isComboPopup(widget))
        drawBox(painter, option.rect, space::none, t.raised, t.line2);
}

void drawHeaderSection(QPainter& painter, const QRect& box, const QWidget* widget)
{
    const Tokens& t = Look::of(widget);
    painter.fillRect(box, t.base);
    painter.fillRect(QRect(box.x(), box.bottom(), box.width(), space::hair), t.line);
}

QRect LookStyle::comboRect(const QRect& box, SubControl part) const
{
    const int arrow = space::x6;
    switch (part) {
    case SC_ComboBoxArrow:
        return {box.right() + 1 - arrow, box.y(), arrow, box.height()};
    case SC_ComboBoxEditField:
        return box.adjusted(fieldInset(), space::hair, -arrow - space::hair, -space::hair);
    default:
        return box;
    }
}

} // namespace zhike
