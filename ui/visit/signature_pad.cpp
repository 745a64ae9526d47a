// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/signature_pad.h"

#include "ui/parts/paint.h"
#include "ui/print/strokes_painter.h"
#include "ui/shell/look.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QTabletEvent>
#include <QtGui/QTouchEvent>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr TextMetric padHeight{208};
constexpr double usualPressure = 0.5;
constexpr double leastStep = 0.0015; ///< of the width: what is nearer adds nothing

} // namespace

SignaturePad::SignaturePad(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void SignaturePad::describe()
{
    setAccessibleName(tr("Signature"));
    setAccessibleDescription(isBlank() ? tr("Empty. Sign with pen, finger or mouse.")
                                       : tr("Signed. Delete begins anew."));
}

QSize SignaturePad::sizeHint() const
{
    return {padHeight * 2, padHeight};
}

void SignaturePad::setStrokes(const Strokes& strokes)
{
    m_strokes = strokes;
    m_drawing = false;
    describe();
    update();
}

void SignaturePad::clear()
{
    if (m_final || m_strokes.lines.empty())
        return;
    setStrokes({});
    Q_EMIT changed();
}

void SignaturePad::setNote(const QString& note)
{
    m_note = note;
    update();
}

void SignaturePad::setFinal(bool final)
{
    m_final = final;
    setCursor(final ? Qt::ArrowCursor : Qt::CrossCursor);
    update();
}

QRectF SignaturePad::room() const
{
    return QRectF(rect()).adjusted(space::x4, space::x3, -space::x4, -space::x3);
}

void SignaturePad::begin(QPointF at, double pressure)
{
    if (m_final)
        return;
    if (m_strokes.lines.empty()) // its shape is that of the pad it is begun on
        m_strokes.shape = std::clamp(room().width() / std::max(room().height(), 1.0), 0.2, 10.0);
    m_drawing = true;
    m_strokes.lines.emplace_back();
    go(at, pressure);
}

void SignaturePad::go(QPointF at, double pressure)
{
    if (!m_drawing)
        return;
    const QRectF pad = strokesRect(m_strokes, room());
    const QPointF share((at.x() - pad.left()) / pad.width(), (at.y() - pad.top()) / pad.width());
    Strokes::Point point{{std::clamp(share.x(), 0.0, 1.0), std::clamp(share.y(), 0.0, 1.0 / m_strokes.shape)},
                         std::clamp(pressure, 0.0, 1.0)};
    point.at.setY(std::min(point.at.y(), 1.0));
    Strokes::Stroke& stroke = m_strokes.lines.back();
    if (!stroke.empty()) {
        const QPointF step = point.at - stroke.back().at;
        if (std::hypot(step.x(), step.y()) < leastStep)
            return;
    }
    stroke.push_back(point);
    update();
}

void SignaturePad::end()
{
    if (!m_drawing)
        return;
    m_drawing = false;
    describe();
    Q_EMIT changed();
}

bool SignaturePad::event(QEvent* event)
{
    if (event->type() != QEvent::TouchBegin && event->type() != QEvent::TouchUpdate &&
        event->type() != QEvent::TouchEnd && event->type() != QEvent::TouchCancel)
        return QWidget::event(event);
    event->accept(); // else it would scroll the column, or come again as a mouse
    if (event->type() == QEvent::TouchCancel) {
        m_finger.reset();
        end();
        return true;
    }
    for (const auto& point : static_cast<QTouchEvent*>(event)->points()) {
        const double pressure =
            point.pressure() > 0 && point.pressure() < 1 ? point.pressure() : usualPressure;
        if (point.state() == QEventPoint::Pressed && !m_finger) {
            m_finger = point.id();
            begin(point.position(), pressure);
        } else if (m_finger == point.id() && point.state() == QEventPoint::Released) {
            m_finger.reset();
            end();
        } else if (m_finger == point.id()) {
            go(point.position(), pressure);
        }
    }
    return true;
}

void SignaturePad::tabletEvent(QTabletEvent* event)
{
    event->accept(); // so that no mouse event follows
    if (event->type() == QEvent::TabletPress && event->button() == Qt::LeftButton)
        begin(event->position(), event->pressure());
    else if (event->type() == QEvent::TabletMove)
        go(event->position(), event->pressure());
    else if (event->type() == QEvent::TabletRelease)
        end();
}

void SignaturePad::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        begin(event->position(), usualPressure);
}

void SignaturePad::mouseMoveEvent(QMouseEvent* event)
{
    go(event->position(), usualPressure);
}

void SignaturePad::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        end();
}

void SignaturePad::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clear();
    else
        QWidget::keyPressEvent(event);
}

void SignaturePad::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void SignaturePad::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void SignaturePad::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Look::of(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? tokens.acc : tokens.line2, space::hair));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    const int foot = lineHeight(Face::Caption) + space::x2;
    const int line = height() - foot - space::x2;
    painter.setPen(tokens.line2);
    painter.drawLine(space::x6, line, width() - space::x6, line);
    const QRect words(space::x6, line + space::x1, width() - 2 * space::x6, foot);
    if (m_strokes.lines.empty())
        drawLine(painter, words, tr("Sign here with pen, finger or mouse"), Face::Caption, tokens.t3,
                 Qt::AlignLeft);
    else
        drawLine(painter, words, m_note, Face::Caption, tokens.t2, Qt::AlignRight);
    paintStrokes(painter, m_strokes, room(), tokens.t1);
}

} // namespace zhike
