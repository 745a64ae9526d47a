// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/composed_elsewhere.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRect>
#include <QtGui/QInputMethodEvent>

namespace zhike {

void ComposedElsewhere::setField(QWidget* field, std::function<void()> show)
{
    m_field = field;
    m_show = std::move(show);
}

bool ComposedElsewhere::take(QInputMethodEvent& event)
{
    const bool composing = !event.preeditString().isEmpty();
    const bool chosen = !event.commitString().isEmpty();
    if (!m_field || (!composing && !chosen && !m_composing))
        return false;
    m_composing = composing;
    if (m_show && (composing || chosen))
        m_show();
    QCoreApplication::sendEvent(m_field, &event);
    if (chosen && !composing)
        m_field->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QVariant ComposedElsewhere::query(Qt::InputMethodQuery query, const QWidget& over) const
{
    const QVariant answer = m_field->inputMethodQuery(query);
    if (query != Qt::ImCursorRectangle && query != Qt::ImAnchorRectangle)
        return answer;
    const QWidget* window = over.window();
    return answer.toRect().translated(m_field->mapTo(window, QPoint()) - over.mapTo(window, QPoint()));
}

} // namespace zhike
