// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tile_layout.h"

#include <QtWidgets/QWidget>

namespace zhike {

TileLayout::TileLayout(TextMetric least, TextMetric most, QWidget* parent)
    : QLayout(parent), m_least(least), m_most(most)
{
}

TileLayout::~TileLayout()
{
    qDeleteAll(m_items);
}

void TileLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int TileLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* TileLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* TileLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

QList<QLayoutItem*> TileLayout::shown() const
{
    QList<QLayoutItem*> items = m_items;
    items.removeIf([](const QLayoutItem* item) { return item->isEmpty(); });
    return items;
}

int TileLayout::columns(int room) const
{
    const int all = std::max(1, static_cast<int>(shown().size()));
    const int fit = std::clamp((room + m_gap) / std::max(1, m_least + m_gap), 1, all);
    const int rows = (all + fit - 1) / fit;
    return (all + rows - 1) / rows;
}

int TileLayout::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), false);
}

QSize TileLayout::sizeHint() const
{
    const QMargins m = contentsMargins();
    const auto all = static_cast<int>(shown().size());
    int height = 0;
    for (const QLayoutItem* item : shown())
        height = std::max(height, item->sizeHint().height());
    return {all * (m_least + m_gap) - m_gap + m.left() + m.right(), height + m.top() + m.bottom()};
}

QSize TileLayout::minimumSize() const
{
    const QMargins m = contentsMargins();
    QSize least;
    for (const QLayoutItem* item : shown())
        least = least.expandedTo(item->minimumSize());
    return {std::min<int>(least.width(), m_least) + m.left() + m.right(),
            least.height() + m.top() + m.bottom()};
}

void TileLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    flow(rect, true);
}

int TileLayout::flow(const QRect& rect, bool place) const
{
    QRect room = rect.marginsRemoved(contentsMargins());
    const QList<QLayoutItem*> all = shown();
    const int across = columns(room.width());
    room.setWidth(std::min(room.width(), across * (m_most + m_gap) - m_gap));
    const auto edge = [&](int column) { return (room.width() + m_gap) * column / across; };
    int y = room.top();
    for (qsizetype first = 0; first < all.size(); first += across) {
        const qsizetype end = std::min<qsizetype>(all.size(), first + across);
        int height = 0;
        for (qsizetype i = first; i < end; ++i) {
            const int width = edge(int(i - first) + 1) - edge(int(i - first)) - m_gap;
            height = std::max(height, all[i]->hasHeightForWidth() ? all[i]->heightForWidth(width)
                                                                  : all[i]->sizeHint().height());
        }
        for (qsizetype i = first; place && i < end; ++i) {
            const int left = edge(int(i - first));
            all[i]->setGeometry({room.left() + left, y, edge(int(i - first) + 1) - left - m_gap, height});
        }
        y += height > 0 ? height + m_gap : 0;
    }
    return std::max(0, y - m_gap - room.top()) + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace zhike
