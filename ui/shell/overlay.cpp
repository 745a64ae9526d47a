// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overlay.h"

#include "ui/shell/look.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace zhike {

namespace {

constexpr int shadowSteps = metric::shadowBlur;

} // namespace

Overlay::Overlay(QWidget* window) : QWidget(window), m_panel(new QWidget(this))
{
    setProperty("covers", true); // keys of the window wait while it is open
    window->installEventFilter(this);
    m_panel->setAutoFillBackground(true);
    m_panel->setBackgroundRole(QPalette::Base);
    hide();
}

void Overlay::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    layOut();
    show();
    raise();
}

void Overlay::dismiss()
{
    if (!isVisible())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void Overlay::layOut()
{
    setGeometry(parentWidget()->rect());
    m_panel->setGeometry(panelRect(size()).adjusted(0, radius::palette, 0, -radius::palette));
}

void Overlay::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const Tokens& t = Look::of(this);
    const QRectF panel = panelRect(size());
    if (panel.adjusted(radius::palette, 0, -radius::palette, 0).contains(event->rect()))
        return painter.fillRect(event->rect(), t.base); // nothing of scrim and shadow is touched
    painter.fillRect(rect(), t.scrim);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor shade = t.shadow;
    shade.setAlphaF(t.shadow.alphaF() * 2.0F / shadowSteps);
    painter.setBrush(shade);
    for (int i = shadowSteps; i > 0; i -= 2) // nested soft rectangles: no effect, no blur of the whole window
        painter.drawRoundedRect(panel.translated(0, metric::shadowDrop / 2.0).adjusted(-i, -i, i, i),
                                radius::palette + i, radius::palette + i);
    painter.setBrush(t.base);
    painter.setPen(t.line2);
    painter.drawRoundedRect(panel.adjusted(-0.5, -0.5, 0.5, 0.5), radius::palette, radius::palette);
}

void Overlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    event->accept(); // nothing falls through to what lies below
}

void Overlay::mousePressEvent(QMouseEvent* event)
{
    if (!panelRect(size()).contains(event->position().toPoint()))
        dismiss();
}

bool Overlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        layOut();
    return QWidget::eventFilter(watched, event);
}

bool Overlay::focusNextPrevChild(bool)
{
    return true; // Tab belongs to the panel
}

} // namespace zhike
