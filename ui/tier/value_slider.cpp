// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/value_slider.h"

#include "ui/parts/paint.h"
#include "ui/shell/look.h"
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace zhike {

namespace {

int handleRadius()
{
    return metric::dot * 3 / 4;
}

} // namespace

ValueSlider::ValueSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize ValueSlider::sizeHint() const
{
    return {metric::sparkWidth, metric::badgeHeight};
}

QSize ValueSlider::minimumSizeHint() const
{
    return {4 * handleRadius(), metric::badgeHeight};
}

int ValueSlider::handleX() const
{
    const int room = width() - 2 * handleRadius();
    return handleRadius() + QStyle::sliderPositionFromValue(minimum(), maximum(), value(), room);
}

void ValueSlider::moveTo(int x)
{
    const int room = width() - 2 * handleRadius();
    setValue(QStyle::sliderValueFromPosition(minimum(), maximum(), x - handleRadius(), room));
}

void ValueSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Look::of(this);
    const int thick = metric::progress + space::tiny;
    const QRect bar(0, (height() - thick) / 2, width(), thick);
    const double share = maximum() > minimum() ? static_cast<double>(handleX()) / std::max(1, width()) : 0;
    drawBar(painter, bar, share, isEnabled() ? tokens.acc : tokens.ctl, tokens);
    if (!isEnabled())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.acc, hasFocus() ? space::tiny : space::hair));
    painter.setBrush(tokens.raised);
    const double r = handleRadius() - (hasFocus() ? 1.0 : 0.5);
    painter.drawEllipse(QPointF(handleX(), height() / 2.0), r, r);
}

void ValueSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason);
    moveTo(event->position().toPoint().x());
}

void ValueSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(event->position().toPoint().x());
}

void ValueSlider::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
}

void ValueSlider::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // turning the wheel scrolls the pane
}

} // namespace zhike
