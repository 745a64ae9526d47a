// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/view_switch.h"
#include "ui/parts/paint.h"
#include "ui/parts/states.h"
#include "ui/shell/look.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QBoxLayout>
#include <utility>

namespace zhike {
namespace {

/// One of the joined buttons: it paints its part of the common frame.
class ViewButton final : public QAbstractButton
{
public:
    ViewButton(const QString& text, QWidget* parent) : QAbstractButton(parent)
    {
        setText(text);
        setCheckable(true);
        setAutoExclusive(true); // a radio button for whoever listens, and one stop of Tab
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {lineWidth(text(), Face::Body) + 2 * space::x3, metric::rowButton};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = Look::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath frame;
        frame.addRoundedRect(QRectF(parentWidget()->rect()).translated(-pos()).adjusted(0.5, 0.5, -0.5, -0.5),
                             radius::control, radius::control);
        QPainterPath own;
        own.addRect(rect());
        painter.fillPath(frame & own, ground(t));
        painter.setPen(t.line2);
        painter.drawPath(frame);
        if (x() > 0)
            drawVerticalHairline(painter, 0, 1, height() - 1, t.line2);
        const bool on = isChecked();
        if (hasFocus() || (on && t.outlines)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(hasFocus() ? t.focus : t.acc, space::tiny));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
        }
        const QColor ink = !isEnabled() ? t.disabledInk() : on ? t.acc : t.t1;
        drawLine(painter, rect().adjusted(space::x1, 0, -space::x1, 0), text(), Face::Body, ink,
                 Qt::AlignHCenter);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    [[nodiscard]] QColor ground(const Tokens& t) const
    {
        const QColor still = isChecked() ? t.acct : t.raised;
        if (isDown())
            return t.pressed(still);
        return !underMouse() ? still : isChecked() ? t.sel : t.hover;
    }
};

} // namespace

ViewSwitch::ViewSwitch(const QString& name, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
}

QAbstractButton* ViewSwitch::addView(const QString& name, const QString& text)
{
    const auto index = int(m_buttons.size());
    auto* button = new ViewButton(text, this);
    button->setObjectName(name);
    button->setChecked(index == 0);
    // Qt sees to the one stop of Tab only after the keyboard was here.
    button->setFocusPolicy(index == 0 ? Qt::TabFocus : Qt::NoFocus);
    connect(button, &QAbstractButton::toggled, button, [this, button](bool on) {
        button->setFocusPolicy(on ? Qt::TabFocus : Qt::NoFocus);
        if (on && m_stop != button) // in the place of the one before
            putAfter(std::exchange(m_stop, button), button);
    });
    if (index == 0)
        m_stop = button;
    layout()->addWidget(button);
    m_buttons << button;
    connect(button, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
    return button;
}

void ViewSwitch::setCurrent(int index)
{
    m_buttons[index]->setChecked(true);
}

int ViewSwitch::current() const
{
    for (int i = 0; i < count(); ++i)
        if (m_buttons[i]->isChecked())
            return i;
    return -1;
}

} // namespace zhike
