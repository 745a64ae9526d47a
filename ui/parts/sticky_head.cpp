// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/sticky_head.h"

#include "ui/parts/group_heads.h"
#include "ui/parts/row_list.h"
#include "ui/shell/look.h"
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace zhike {

StickyHead::StickyHead(RowList* list) : QWidget(list), m_list(list)
{
    setObjectName(u"stickyHead"_s);
    setCursor(Qt::PointingHandCursor);
    connect(list->verticalScrollBar(), &QScrollBar::valueChanged, this, &StickyHead::follow);
    connect(list->verticalScrollBar(), &QScrollBar::rangeChanged, this, &StickyHead::follow);
    hide();
}

void StickyHead::follow()
{
    const auto* heads = dynamic_cast<const GroupHeads*>(m_list->model());
    const auto* model = m_list->model();
    const QModelIndex top = m_list->indexAt(QPoint(0, 0));
    m_row = heads && top.isValid() ? heads->headOf(top.row()) : -1;
    if (m_row < 0) {
        hide();
        return;
    }
    const QRect place = m_list->viewport()->geometry();
    const int height = m_list->visualRect(model->index(m_row, 0)).height();
    int y = 0;
    if (const int next = heads->headAfter(top.row()); next >= 0) {
        const int above = m_list->visualRect(model->index(next, 0)).y();
        y = std::min(0, above - height); // pushed away by the next one
    }
    m_height = height;
    setGeometry(place.x(), place.y(), place.width(), height + y); // never over what is above the list
    setAccessibleName(model->index(m_row, 0).data(TitleRole).toString());
    show();
    raise();
    m_list->verticalScrollBar()->parentWidget()->raise(); // it lies over the rows, and over their head
    update();
}

void StickyHead::paintEvent(QPaintEvent*)
{
    if (m_row < 0 || !m_list->model() || m_row >= m_list->model()->rowCount())
        return;
    QPainter painter(this);
    const Tokens& t = Look::of(this);
    painter.fillRect(rect(), m_list->property("look") == u"pane"_s ? t.pane : t.base);
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.rect = QRect(0, height() - m_height, width(), m_height);
    option.widget = m_list;
    option.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
    m_list->itemDelegate()->paint(&painter, option, m_list->model()->index(m_row, 0));
}

void StickyHead::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        event->modifiers() & Qt::ControlModifier ? m_list->selectGroup(m_row) : m_list->toggleGroup(m_row);
}

} // namespace zhike
