// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/in_place_field.h"
#include "ui/parts/paint.h"
#include "ui/shell/look.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace zhike {

namespace {

constexpr int mostShown = 2000; // characters of a long text

} // namespace

ValueButton::ValueButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ValueButton::setValue(const QString& value, const QString& empty)
{
    m_value = value.left(mostShown);
    m_empty = empty;
    updateGeometry();
    update();
}

void ValueButton::setWraps(bool wraps)
{
    m_wraps = wraps;
    QSizePolicy policy(QSizePolicy::Expanding, wraps ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
}

void ValueButton::setFlush(bool flush)
{
    m_flush = flush;
    updateGeometry();
    update();
}

int ValueButton::inset() const
{
    return m_flush ? 0 : space::x1;
}

QSize ValueButton::sizeHint() const
{
    return {lineWidth(shown(), Face::Body) + 2 * inset(), lineHeight(Face::Body) + 2 * space::tiny};
}

QSize ValueButton::minimumSizeHint() const
{
    return {lineHeight(Face::Body) * 2, lineHeight(Face::Body) + 2 * space::tiny};
}

int ValueButton::heightForWidth(int width) const
{
    if (!m_wraps)
        return sizeHint().height();
    const QFontMetrics metrics(zhike::font(Face::Body));
    const QRect room(0, 0, std::max(1, width - 2 * inset()), QWIDGETSIZE_MAX);
    return std::max(lineHeight(Face::Body), metrics.boundingRect(room, Qt::TextWordWrap, shown()).height()) +
           2 * space::tiny;
}

void ValueButton::paintGround(QPainter& painter) const
{
    const Tokens& tokens = Look::of(this);
    const QColor line = hasFocus() ? tokens.acc : tokens.line2;
    if (m_flush) {
        drawHairline(painter, 0, width(), height() - space::hair, line);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(tokens.hover);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::badge, radius::badge);
}

void ValueButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Look::of(this);
    if (underMouse() || hasFocus())
        paintGround(painter);
    const QRect box = rect().adjusted(inset(), space::tiny, -inset(), -space::tiny);
    const QColor ink = m_value.isEmpty() ? tokens.t3 : tokens.t1;
    if (!m_wraps) {
        drawLine(painter, box, shown(), Face::Body, ink);
        return;
    }
    painter.setFont(zhike::font(Face::Body));
    painter.setPen(ink);
    painter.drawText(box, Qt::TextWordWrap, shown());
}

void ValueButton::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ValueButton::enterEvent(QEnterEvent*)
{
    update();
}

void ValueButton::leaveEvent(QEvent*)
{
    update();
}

} // namespace zhike
