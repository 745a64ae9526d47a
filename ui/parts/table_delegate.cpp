// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/table_delegate.h"

#include "ui/parts/paint.h"
#include "ui/parts/table_header.h"
#include "ui/shell/look.h"
#include <QtGui/QPainter>

namespace zhike {

TableDelegate::TableDelegate(TableHeader* header, QObject* parent) : RowDelegate(parent), m_header(header)
{
    setUniform(true);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_header->length(), metric::shortRow};
}

void TableDelegate::paintCells(QPainter& painter, const QRect& rect, const Row& row,
                               const Tokens& tokens) const
{
    for (const int column : m_header->shown()) {
        const TableColumn& c = m_header->columns()[column];
        const QRect section(rect.x() + m_header->sectionPosition(column), rect.y(),
                            m_header->sectionSize(column), rect.height() - space::hair);
        const QRect box = m_header->textRect(column, section);
        if (c.badge) {
            if (row.badgeRank >= 0)
                drawTierBadge(painter, box, row.badge, row.badgeRank, tokens);
            continue;
        }
        const Cell cell = row.cells.value(column);
        drawLine(painter, box, cell.text, Face::Body, tokens.ink(row.archived ? Ink::Quiet : cell.ink),
                 c.number ? Qt::AlignRight : Qt::AlignLeft);
    }
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Tokens& tokens = Look::of(option.widget);
    const auto* row = index.data(RowRole).value<const Row*>();
    painter->save();
    if (row && index.data(GroupHeadRole).toBool()) {
        paintHead(*painter, option, *row, tokens);
    } else {
        paintGround(*painter, option, tokens);
        if (row)
            paintCells(*painter, option.rect, *row, tokens);
        else
            paintComing(*painter, option.rect, tokens);
    }
    painter->restore();
}

} // namespace zhike
