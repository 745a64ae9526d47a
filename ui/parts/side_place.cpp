// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/side_place.h"

#include "ui/shell/look.h"
#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QSplitter>

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

LinePlace::LinePlace(QWidget* holder, QBoxLayout* row, std::function<int()> first, QWidget* second)
    : QObject(holder), m_holder(holder), m_row(row), m_first(std::move(first)), m_second(second)
{
    holder->installEventFilter(this);
    fitToText(holder, [this] { place(); });
}

bool LinePlace::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_holder && event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

void LinePlace::place()
{
    const int wanted = m_first() + m_row->spacing() + m_second->sizeHint().width();
    const bool beside = wanted <= m_holder->contentsRect().width();
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    Q_EMIT placed(beside);
}

SplitPlace::SplitPlace(QSplitter* split, QWidget* side, std::function<int()> least, SidePlace::Narrow narrow)
    : QObject(side), m_split(split), m_side(side), m_least(std::move(least)), m_narrow(narrow),
      m_widest(side->maximumWidth())
{
    split->installEventFilter(this);
    fitToText(side, [this] { place(); });
}

bool SplitPlace::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_split && event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

void SplitPlace::place()
{
    const bool beside = m_split->width() - m_side->minimumWidth() >= m_least();
    if (m_narrow == SidePlace::Narrow::Away) {
        m_side->setVisible(beside);
        Q_EMIT placed(beside);
        return;
    }
    const auto wanted = beside ? Qt::Horizontal : Qt::Vertical;
    if (wanted == m_split->orientation())
        return;
    const QList<int> before = m_split->sizes();
    m_side->setMaximumWidth(beside ? m_widest : QWIDGETSIZE_MAX);
    m_split->setOrientation(wanted);
    if (beside && !m_beside.isEmpty())
        m_split->setSizes(m_beside);
    else if (!beside)
        m_split->setSizes({2, 1});
    if (!beside)
        m_beside = before;
    Q_EMIT placed(beside);
}

} // namespace zhike
