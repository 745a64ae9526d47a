// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/flow_layout.h"

#include <QtWidgets/QWidget>

namespace zhike {

FlowLayout::FlowLayout(int gap, QWidget* parent) : QLayout(parent), m_gap(gap) {}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize all;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        all = {all.width() + size.width() + m_gap, std::max(all.height(), size.height())};
    }
    const QMargins m = contentsMargins();
    return all + QSize(m.left() + m.right(), m.top() + m.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize largest;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            largest = largest.expandedTo(item->minimumSize());
    }
    const QMargins m = contentsMargins();
    return largest + QSize(m.left() + m.right(), m.top() + m.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    flow(rect, true);
}

int FlowLayout::flow(const QRect& rect, bool place) const
{
    const QMargins m = contentsMargins();
    const QRect room = rect.marginsRemoved(m);
    QPoint at = room.topLeft();
    int line = 0;
    QList<std::pair<QLayoutItem*, QRect>> inLine;
    const auto endLine = [&] { // low ones stand in the middle beside high ones
        for (const auto& [item, box] : std::as_const(inLine))
            item->setGeometry(box.translated(0, (line - box.height()) / 2));
        inLine.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), room.width());
        const QSize size(width,
                         item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height());
        if (at.x() > room.x() && at.x() + size.width() > room.x() + room.width()) {
            endLine();
            at = {room.x(), at.y() + line + m_gap};
            line = 0;
        }
        if (place)
            inLine.append({item, QRect(at, size)});
        at.rx() += size.width() + m_gap;
        line = std::max(line, size.height());
    }
    endLine();
    return at.y() + line - room.y() + m.top() + m.bottom();
}

} // namespace zhike
