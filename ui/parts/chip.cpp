// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chip.h"

#include "ui/parts/paint.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace zhike {

Chip::Chip(const QString& text, Kind kind, QWidget* parent) : QAbstractButton(parent), m_kind(kind)
{
    setText(text);
    setCheckable(kind == Kind::Check);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, this, &Chip::openMenu);
}

void Chip::setMenu(QMenu* menu)
{
    m_menu = menu;
}

void Chip::setActive(bool active)
{
    m_active = active;
    update();
}

QSize Chip::sizeHint() const
{
    int width = lineWidth(text(), Face::Caption) + 2 * (space::x2 + space::hair);
    if (m_kind != Kind::Check)
        width += metric::iconSmall + space::x1;
    return {width, metric::chip};
}

QRect Chip::markBox() const
{
    const int y = (height() - metric::timelineIcon) / 2;
    const int x = m_kind == Kind::Add ? space::x2 : width() - metric::timelineIcon - space::x2;
    return {x, y, metric::timelineIcon, metric::timelineIcon};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = Look::of(this);
    const bool on = isChecked() || m_active;
    QColor ground = on ? t.acct : t.raised;
    if (isDown())
        ground = t.pressed(ground);
    else if (underMouse() && isEnabled())
        ground = on ? t.sel : t.hover;
    QPen border(hasFocus() || (on && t.outlines) ? t.acc : on ? t.acct : t.line2);
    if (m_kind == Kind::Add && !on) {
        border.setColor(hasFocus() ? t.acc : t.ctl);
        border.setStyle(Qt::DashLine);
    }
    painter.setPen(border);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::badge, radius::badge);
    const QColor ink = !isEnabled() ? t.disabledInk() : on ? t.acc : t.t1;
    QRect box = rect().adjusted(space::x2 + space::hair, 0, -space::x2 - space::hair, 0);
    if (m_kind == Kind::Add)
        box.setLeft(markBox().right() + 1 + space::x1);
    else if (m_kind != Kind::Check)
        box.setRight(markBox().left() - space::tiny);
    drawLine(painter, box, text(), Face::Caption, ink);
    const QString marks[] = {QString(), u"close"_s, u"chevron-down"_s, u"add"_s};
    drawIcon(painter, markBox(), marks[static_cast<size_t>(m_kind)], on ? t.acc : t.t3);
}

void Chip::openMenu()
{
    if (m_menu)
        m_menu->popup(mapToGlobal(QPoint(0, height() + space::x1)));
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    const int markLeft = markBox().left() - space::x1;
    if (m_kind == Kind::Remove && event->button() == Qt::LeftButton && event->position().x() >= markLeft &&
        rect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    const bool erase = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (m_kind == Kind::Remove && erase)
        Q_EMIT removed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
             (event->key() == Qt::Key_Down && m_menu))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::enterEvent(QEnterEvent*)
{
    update();
}

void Chip::leaveEvent(QEvent*)
{
    update();
}

} // namespace zhike
