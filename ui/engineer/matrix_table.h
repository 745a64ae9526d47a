// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/engineer/matrix_model.h"
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>

namespace zhike {

/// Paints a crossing: its ground as strong as its share, outlined if marked.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

/// Heads of columns, cut at their ends, with an arrow at the one that sorts.
class MatrixHead : public QHeaderView
{
    Q_OBJECT
public:
    explicit MatrixHead(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
};

/// A matrix with heads that stay. A click on a head of a column, or S, sorts by it, strongest first, a second
/// one the other way, a third one back; Enter and double click open the row's record.
class MatrixTable : public QTableView
{
    Q_OBJECT
public:
    explicit MatrixTable(QWidget* parent = nullptr);
    void setMatrixModel(MatrixModel* model);
    /// Widths of the head of rows and of a column.
    void setWidths(int rowHead, int column);
    void setRowHead(int width);
    void sortBy(int column);

Q_SIGNALS:
    void opened(const zhike::Uuid& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openCurrent();
    MatrixModel* m_matrix = nullptr;
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace zhike
