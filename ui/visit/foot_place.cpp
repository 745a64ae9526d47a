// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/foot_place.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>

namespace zhike {

FootPlace::FootPlace(QWidget* foot, QScrollArea* across, QBoxLayout* column, QBoxLayout* below)
    : QObject(foot), m_foot(foot), m_across(across), m_column(column), m_below(below), m_at(column)
{
    column->addWidget(foot);
    across->viewport()->installEventFilter(this);
    across->widget()->installEventFilter(this);
}

bool FootPlace::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod( // not now: everything around is being laid out
            this, [this] { place(); }, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void FootPlace::place()
{
    // As wide as the columns are with the foot in them, wherever it is now.
    const int last = m_column->parentWidget()->minimumSizeHint().width();
    const int wide = m_across->widget()->minimumSizeHint().width() - last +
                     std::max(last, m_foot->minimumSizeHint().width());
    QBoxLayout* to = wide <= m_across->viewport()->width() ? m_column : m_below;
    if (to == m_at)
        return;
    m_at->removeWidget(m_foot);
    to->addWidget(m_foot);
    m_at = to;
}

} // namespace zhike
