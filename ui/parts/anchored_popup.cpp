// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/anchored_popup.h"

#include "ui/shell/look.h"
#include "ui/shell/look_parts.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace zhike {

AnchoredPopup::AnchoredPopup(QWidget* anchor) : QFrame(anchor->window()), m_anchor(anchor)
{
    setObjectName(u"popup"_s);
    hide();
}

void AnchoredPopup::open(const QSize& size, QWidget* focus)
{
    m_before = QApplication::focusWidget();
    const QSize room = window()->size();
    const QSize wanted = size.boundedTo(room - QSize(2 * space::x2, 2 * space::x2));
    const QPoint above = m_anchor->mapTo(window(), QPoint(0, 0));
    QPoint at(above.x(), above.y() + m_anchor->height() + space::x1);
    if (at.y() + wanted.height() > room.height())
        at.setY(std::max(space::x2, above.y() - wanted.height() - space::x1));
    at.setX(std::clamp(at.x(), space::x2, std::max(space::x2, room.width() - wanted.width() - space::x2)));
    setGeometry(QRect(at, wanted));
    show();
    raise();
    focus->setFocus(Qt::PopupFocusReason);
    m_open = true;
    QApplication::instance()->installEventFilter(this);
    connect(qobject_cast<QApplication*>(QApplication::instance()), &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) {
                if (m_open && now && !holds(now)) {
                    m_before = nullptr; // the keyboard has a new place already
                    dismiss();
                }
            });
}

void AnchoredPopup::dismiss()
{
    if (!m_open)
        return;
    m_open = false;
    QApplication::instance()->removeEventFilter(this);
    const QPointer<QWidget> before = m_before;
    if (before && before->isVisible())
        before->setFocus(Qt::PopupFocusReason);
    else if (holds(QApplication::focusWidget()))
        Q_EMIT orphaned();
    hide();
    deleteLater();
    Q_EMIT closed();
}

bool AnchoredPopup::holds(const QObject* object) const
{
    for (; object; object = object->parent()) {
        if (object == this)
            return true;
    }
    return false;
}

void AnchoredPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Look::of(this);
    drawBox(painter, rect(), radius::control, t.raised, t.line2);
}

void AnchoredPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    event->accept(); // nothing falls through to what lies below
}

bool AnchoredPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (m_open && event->type() == QEvent::MouseButtonPress && watched->isWidgetType() && !holds(watched))
        dismiss();
    return QFrame::eventFilter(watched, event);
}

bool AnchoredPopup::focusNextPrevChild(bool next)
{
    // Tab goes round within the popup.
    QWidget* at = focusWidget();
    for (QWidget* w = next ? at->nextInFocusChain() : at->previousInFocusChain(); w && w != at;
         w = next ? w->nextInFocusChain() : w->previousInFocusChain()) {
        if (isAncestorOf(w) && w->isVisible() && w->isEnabled() && w->focusPolicy() & Qt::TabFocus) {
            w->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

} // namespace zhike
