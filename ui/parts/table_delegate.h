// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/row_list.h"

namespace zhike {

class TableHeader;

/// Paints rows of 32 px as a table: their cells under the columns of a header, numbers at the right.
class TableDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit TableDelegate(TableHeader* header, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintCells(QPainter& painter, const QRect& rect, const Row& row, const Tokens& tokens) const;
    TableHeader* m_header;
};

} // namespace zhike
