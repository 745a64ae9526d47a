// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/compose_to_search.h"

#include "ui/shell/search_popup.h"
#include <QtCore/QCoreApplication>
#include <QtGui/QInputMethodEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

ComposeToSearch::ComposeToSearch(SearchPopup* search, std::function<bool()> isFree)
    : QObject(search), m_search(search), m_isFree(std::move(isFree))
{
    m_composed.setField(search->input(), [this] {
        if (!m_search->isOpen())
            m_search->openUnfocused();
    });
    QCoreApplication::instance()->installEventFilter(this);
}

bool ComposeToSearch::composesOver(const QWidget& widget) const
{
    return qobject_cast<const QAbstractItemView*>(&widget) && widget.window() == m_search->window() &&
           !widget.testAttribute(Qt::WA_InputMethodEnabled) && // it shows it itself
           !widget.property(letterKeysProperty).toBool() && (m_composed.isComposing() || m_isFree());
}

bool ComposeToSearch::take(QInputMethodEvent& event)
{
    if (!m_composed.isComposing() && event.commitString() == u"？"_s) {
        Q_EMIT keysAsked();
        return true;
    }
    if (!m_composed.take(event))
        return false;
    if (!m_composed.isComposing() && event.commitString().isEmpty())
        m_search->dismiss(); // nothing was chosen
    return true;
}

bool ComposeToSearch::eventFilter(QObject* watched, QEvent* event)
{
    const bool asks = event->type() == QEvent::InputMethodQuery;
    if ((!asks && event->type() != QEvent::InputMethod) || !watched->isWidgetType())
        return false;
    const auto& widget = static_cast<const QWidget&>(*watched);
    if (!composesOver(widget))
        return false;
    if (!asks)
        return take(static_cast<QInputMethodEvent&>(*event));
    auto& query = static_cast<QInputMethodQueryEvent&>(*event);
    for (uint bit = 1; bit != 0; bit <<= 1)
        if (const auto one = static_cast<Qt::InputMethodQuery>(bit); query.queries() & one)
            query.setValue(one, one == Qt::ImEnabled ? QVariant(true) : m_composed.query(one, widget));
    query.accept();
    return true;
}

} // namespace zhike
