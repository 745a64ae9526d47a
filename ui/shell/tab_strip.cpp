// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tab_strip.h"

#include "ui/parts/paint.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;

namespace zhike {

TabStrip::TabStrip(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"tabs"_s);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(metric::filterRow);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void TabStrip::setTabs(const QStringList& titles, int current)
{
    m_titles = titles;
    m_current = current;
    m_hovered = -1;
    setVisible(titles.size() > 1);
    //: The window's tabs: the chosen one, its number, how many there are
    setAccessibleName(
        tr("Tab “%1”, %2 of %3").arg(titles.value(current)).arg(current + 1).arg(titles.size()));
    update();
}

QSize TabStrip::sizeHint() const
{
    return {metric::windowMinWidth / 2, metric::filterRow};
}

QSize TabStrip::minimumSizeHint() const
{
    return {metric::sparkWidth, metric::filterRow};
}

QRect TabStrip::tabRect(int index) const
{
    const int room = width() - 2 * space::x2;
    const int each = std::min<int>(metric::tabWidth, room / std::max(1, count()));
    return {space::x2 + index * each, space::x1, each - space::tiny, height() - space::x1};
}

QRect TabStrip::closeRect(int index) const
{
    const QRect tab = tabRect(index);
    return {tab.right() - metric::check - space::gap, tab.center().y() - metric::check / 2, metric::check,
            metric::check};
}

int TabStrip::indexAt(const QPoint& at) const
{
    for (int i = 0; i < count(); ++i)
        if (tabRect(i).contains(at))
            return i;
    return -1;
}

void TabStrip::choose(int index)
{
    if (index >= 0 && index < count() && index != m_current)
        Q_EMIT chosen(index);
}

void TabStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Look::of(this);
    painter.fillRect(rect(), t.window);
    drawHairline(painter, 0, width(), height() - space::hair, t.line);
    for (int i = 0; i < count(); ++i)
        paintTab(painter, i);
}

void TabStrip::paintTab(QPainter& painter, int index) const
{
    const Tokens& t = Look::of(this);
    const QRect box = tabRect(index);
    const bool front = index == m_current;
    if (front) { // it stands on the page: no line below it
        painter.fillRect(box, t.base);
        drawVerticalHairline(painter, box.left(), box.top(), box.bottom() + 1, t.line);
        drawVerticalHairline(painter, box.right(), box.top(), box.bottom() + 1, t.line);
        painter.fillRect(QRect(box.x(), box.y(), box.width(), metric::tabRule), t.acc);
    } else if (index == m_hovered) {
        painter.fillRect(box.adjusted(0, 0, 0, -space::hair), t.hover);
    }
    drawLine(painter, box.adjusted(space::x3, 0, -metric::check - space::x3, 0), m_titles[index],
             Face::Caption, front ? t.t1 : t.t2);
    if (front || index == m_hovered) {
        const int inset = (metric::check - metric::timelineIcon) / 2;
        drawIcon(painter, closeRect(index).adjusted(inset, inset, -inset, -inset), u"close"_s, t.t3);
    }
    if (front && hasFocus() && m_keyboard) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.focus, metric::focusRing));
        painter.drawRoundedRect(box.adjusted(space::x1, space::x1, -space::x1, -space::x1), radius::control,
                                radius::control);
        painter.restore();
    }
}

bool TabStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = indexAt(help->pos());
        if (index < 0)
            QToolTip::hideText();
        else if (closeRect(index).contains(help->pos()))
            QToolTip::showText(help->globalPos(), tr("Close the tab") + u"  Ctrl+W"_s, this);
        else
            QToolTip::showText(help->globalPos(), m_titles[index], this);
        return true;
    }
    return QWidget::event(event);
}

void TabStrip::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const int index = indexAt(at);
    if (event->button() == Qt::MiddleButton && index >= 0) {
        Q_EMIT closeWanted(index);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = index;
    m_onClose = index >= 0 && closeRect(index).contains(at);
    m_at = at;
    if (!m_onClose)
        choose(index);
}

void TabStrip::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const int index = indexAt(at);
    const bool dragging = m_pressed >= 0 && !m_onClose && event->buttons() & Qt::LeftButton &&
                          (at - m_at).manhattanLength() >= QApplication::startDragDistance();
    if (dragging && index >= 0 && index != m_pressed) {
        const int from = std::exchange(m_pressed, index);
        Q_EMIT moved(from, index);
    }
    m_hovered = index;
    update();
}

void TabStrip::mouseReleaseEvent(QMouseEvent* event)
{
    const int pressed = std::exchange(m_pressed, -1);
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::LeftButton && m_onClose && pressed >= 0 && closeRect(pressed).contains(at))
        Q_EMIT closeWanted(pressed);
    m_onClose = false;
}

void TabStrip::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void TabStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left)
        choose(m_current - 1);
    else if (event->key() == Qt::Key_Right)
        choose(m_current + 1);
    else if (event->key() == Qt::Key_Home)
        choose(0);
    else if (event->key() == Qt::Key_End)
        choose(count() - 1);
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT closeWanted(m_current);
    else
        QWidget::keyPressEvent(event);
}

void TabStrip::focusInEvent(QFocusEvent* event)
{
    m_keyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void TabStrip::focusOutEvent(QFocusEvent*)
{
    update();
}

} // namespace zhike
