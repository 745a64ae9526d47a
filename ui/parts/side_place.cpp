// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/side_place.h"

#include "ui/shell/look.h"
#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>

namespace zhike {

SidePlace::SidePlace(QWidget* holder, QBoxLayout* row, QWidget* side, TextMetric width, Narrow narrow)
    : QObject(side), m_holder(holder), m_row(row), m_side(side), m_width(width), m_narrow(narrow)
{
    holder->installEventFilter(this);
    fitToText(side, [this] { place(); });
}

bool SidePlace::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_holder && event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

void SidePlace::place()
{
    const bool beside = m_holder->width() - m_width >= metric::leastMain;
    if (m_narrow == Narrow::Away)
        m_side->setVisible(beside);
    else
        m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setStretchFactor(m_side, beside ? 0 : 1);
    m_side->setMinimumWidth(beside ? int(m_width) : 0);
    m_side->setMaximumWidth(beside ? int(m_width) : QWIDGETSIZE_MAX);
}

} // namespace zhike
