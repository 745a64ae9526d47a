// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse, keyboard and assistive technology do in a column of cards.
#include "ui/parts/format.h"
#include "ui/tier/card_column.h"
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

namespace zhike {

void CardColumn::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason); // keys must come here while a card is in the hand
    m_pressedAt = event->position().toPoint();
    m_pressed = indexAt(m_pressedAt);
    choose(m_pressed);
}

void CardColumn::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (m_dragging) {
        Q_EMIT dragged(event->globalPosition().toPoint());
        return;
    }
    const bool far = (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_pressed >= 0 && event->buttons() & Qt::LeftButton && far) {
        m_dragging = true;
        Q_EMIT lifted(idAt(m_pressed), cardRect(m_pressed), m_pressedAt);
        Q_EMIT dragged(event->globalPosition().toPoint());
        return;
    }
    const int hovered = indexAt(at);
    if (hovered != m_hovered) {
        m_hovered = hovered;
        viewport()->update();
    }
}

void CardColumn::mouseReleaseEvent(QMouseEvent* event)
{
    const bool dragging = std::exchange(m_dragging, false);
    m_pressed = -1;
    if (dragging)
        Q_EMIT dropped(event->globalPosition().toPoint());
}

void CardColumn::forgetDrag()
{
    m_dragging = false;
    m_pressed = -1;
}

void CardColumn::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int index = indexAt(event->position().toPoint());
    m_pressed = -1;
    if (event->button() == Qt::LeftButton && index >= 0)
        Q_EMIT opened(idAt(index));
}

int CardColumn::page() const
{
    return std::max(1, viewport()->height() / cardHeight(true));
}

/// Keys that go up and down; false if it is none of them.
bool CardColumn::moveBy(QKeyEvent* event)
{
    const int now = indexOf(m_current);
    const auto go = [&](int to) {
        choose(std::clamp(to, 0, count() - 1));
        return true;
    };
    if (event->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_Down:
        return go(now + 1);
    case Qt::Key_Up:
        return go(now - 1);
    case Qt::Key_PageDown:
        return go(now + page());
    case Qt::Key_PageUp:
        return go(now - page());
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(count() - 1);
    default:
        return false;
    }
}

void CardColumn::keyPressEvent(QKeyEvent* event)
{
    m_keyboard = true;
    event->setAccepted(true);
    if (m_lifted.isNull() && moveBy(event))
        return;
    event->setAccepted(false);
    Q_EMIT keyed(event);
}

void CardColumn::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool byKeys = event->reason() != Qt::MouseFocusReason; // a click shows where it was made
    if (indexOf(m_current) < 0 && byKeys && count() > 0) {
        choose(std::max(0, indexNear(0)));
    } else if (indexOf(m_current) >= 0) {
        if (byKeys)
            ensureVisible(indexOf(m_current));
        Q_EMIT chosen(m_current);
    }
    Q_EMIT entered();
    viewport()->update();
}

void CardColumn::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool CardColumn::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int index = indexAt(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), nameOf(index), viewport(), cardRect(index));
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QString CardColumn::nameOf(int index) const
{
    const Row* known = row(index);
    if (!known)
        return {};
    const auto said = note(idAt(index));
    return format::joined({known->title, known->subtitle, known->right1,
                           said ? said->text + QLatin1Char(' ') + said->figure : known->right2});
}

int CardColumn::choiceCount() const
{
    const auto [from, to] = inSight();
    return to - from;
}

QString CardColumn::choiceName(int index) const
{
    return nameOf(inSight().first + index);
}

QRect CardColumn::choiceRect(int index) const
{
    return cardRect(inSight().first + index).translated(viewport()->pos());
}

int CardColumn::chosenOne() const
{
    const auto [from, to] = inSight();
    const int at = indexOf(m_current);
    return at >= from && at < to ? at - from : -1;
}

void CardColumn::press(int index)
{
    choose(inSight().first + index);
}

} // namespace zhike
