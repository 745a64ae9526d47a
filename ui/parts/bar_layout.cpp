// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/bar_layout.h"

#include "ui/parts/flow_layout.h"
#include <QtWidgets/QWidget>
#include <numeric>

namespace zhike {

BarLayout::BarLayout(int gap, QWidget* parent) : QLayout(parent), m_gap(gap) {}

BarLayout::~BarLayout()
{
    qDeleteAll(m_items);
}

void BarLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

void BarLayout::insertWidget(int index, QWidget* widget)
{
    addChildWidget(widget);
    if (index < m_spring && m_spring <= count())
        ++m_spring;
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

void BarLayout::addLeft(QWidget* widget)
{
    addChildWidget(widget);
    const int index = leftCount();
    if (m_spring <= count())
        ++m_spring;
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

void BarLayout::setLineHeight(int height)
{
    m_lineHeight = height;
    update();
}

int BarLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* BarLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* BarLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    if (index < m_spring && m_spring <= count())
        --m_spring;
    return m_items.takeAt(index);
}

namespace {

/// The narrowest that a widget can be without losing anything that it does not cut itself.
int narrowestOf(QLayoutItem* item)
{
    const QWidget* widget = item->widget();
    const int own = widget ? widget->minimumSizeHint().width() : 0; // a minimum that was set may be less
    return std::max({item->minimumSize().width(), own, int(metric::factLabel)});
}

/// The narrowest that it may be beside others; what goes on in lines of its own begins another one first.
int leastOf(QLayoutItem* item)
{
    const bool flows = item->widget() && qobject_cast<const FlowLayout*>(item->widget()->layout());
    return flows ? item->sizeHint().width() : narrowestOf(item);
}

} // namespace

std::vector<BarLayout::Line> BarLayout::lines(int room) const
{
    std::vector<Line> all(1);
    int used = 0;
    for (int i = 0; i < count(); ++i) {
        QLayoutItem* item = m_items[i];
        if (item->isEmpty())
            continue;
        const int width = item->sizeHint().width();
        // So much of a text that can be cut must be left, or it had better begin another line.
        const int least = std::min({width, leastOf(item), room});
        const int gap = all.back().empty() ? 0 : m_gap;
        if (!all.back().empty() && used + gap + least > room) {
            all.emplace_back();
            used = 0;
        }
        used += (all.back().empty() ? 0 : m_gap) + least;
        all.back().push_back({item, least, std::min(width, room), i >= m_spring});
    }
    return all;
}

void BarLayout::fit(Line& line, int room) const
{
    const int gaps = m_gap * std::max(0, static_cast<int>(line.size()) - 1);
    const auto widths = [&] {
        return std::accumulate(line.begin(), line.end(), gaps,
                               [](int sum, const Piece& piece) { return sum + piece.width; });
    };
    for (auto piece = line.rbegin(); piece != line.rend(); ++piece) { // what comes last says least
        const int over = std::max(0, widths() - room);
        piece->width -= std::clamp(over, 0, std::max(0, piece->width - piece->least));
    }
    const auto grows = [](const Piece& piece) {
        return piece.item->expandingDirections().testFlag(Qt::Horizontal);
    };
    auto left = static_cast<int>(std::ranges::count_if(line, grows));
    for (Piece& piece : line) {
        if (!grows(piece))
            continue;
        const int share = std::max(0, room - widths()) / left--;
        piece.width = std::min(piece.width + share, piece.item->maximumSize().width());
    }
}

int BarLayout::place(Line& line, const QRect& room, int least, bool really) const
{
    fit(line, room.width());
    const auto heightOf = [](const Piece& piece) {
        return piece.item->hasHeightForWidth() ? piece.item->heightForWidth(piece.width)
                                               : piece.item->sizeHint().height();
    };
    int height = least;
    int rights = -m_gap;
    for (const Piece& piece : line) {
        height = std::max(height, heightOf(piece));
        rights += piece.right ? piece.width + m_gap : 0;
    }
    if (!really)
        return height;
    int x = room.left();
    bool atRight = false;
    for (const Piece& piece : line) {
        if (piece.right && !atRight)
            x = std::max(x, room.right() + 1 - rights);
        atRight = piece.right;
        const int own = std::min(height, heightOf(piece));
        QRect at(x, room.top() + (height - own) / 2, piece.width, own);
        if (parentWidget() && parentWidget()->isRightToLeft())
            at.moveLeft(room.left() + room.right() + 1 - at.right() - 1);
        piece.item->setGeometry(at);
        x += piece.width + m_gap;
    }
    return height;
}

int BarLayout::flow(const QRect& rect, bool really) const
{
    const QMargins margins = contentsMargins();
    QRect room = rect.marginsRemoved(margins);
    int height = 0;
    bool first = true;
    for (Line& line : lines(room.width())) {
        height += first || m_lineHeight > 0 ? 0 : m_gap; // a high first line keeps its own distance
        room.setTop(rect.top() + margins.top() + height);
        height += place(line, room, first ? m_lineHeight : 0, really);
        height += !first && m_lineHeight > 0 ? m_gap : 0;
        first = false;
    }
    return height + margins.top() + margins.bottom();
}

int BarLayout::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), false);
}

QSize BarLayout::sizeHint() const
{
    QSize all(-m_gap, m_lineHeight);
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        all = {all.width() + size.width() + m_gap, std::max(all.height(), size.height())};
    }
    const QMargins m = contentsMargins();
    return QSize(std::max(0, all.width()), all.height()) + QSize(m.left() + m.right(), m.top() + m.bottom());
}

QSize BarLayout::minimumSize() const
{
    QSize largest(0, m_lineHeight);
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), narrowestOf(item));
        largest = largest.expandedTo({width, item->minimumSize().height()});
    }
    const QMargins m = contentsMargins();
    return largest + QSize(m.left() + m.right(), m.top() + m.bottom());
}

void BarLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    flow(rect, true);
}

} // namespace zhike
