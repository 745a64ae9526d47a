// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/table_columns.h"
#include <QtCore/QVariant>
#include <QtWidgets/QHeaderView>

namespace zhike {

/// The heads of a table's columns, which stay while the rows scroll: a click sorts, dragging an edge makes
/// wider, dragging a head moves it, the right button (or the columns button) chooses which are shown.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(const QVector<TableColumn>& columns, QWidget* parent = nullptr);

    [[nodiscard]] const QVector<TableColumn>& columns() const { return m_columns; }
    /// The columns shown, from left to right.
    [[nodiscard]] QVector<int> shown() const;
    void setShown(int column, bool shown);
    [[nodiscard]] bool isShown(int column) const { return !isSectionHidden(column); }
    /// Puts a column at another place among all.
    void move(int column, int place);
    /// All columns from left to right, hidden ones included.
    [[nodiscard]] QVector<int> sequence() const;
    /// The first ones again, as wide as in the beginning.
    void reset();
    /// The last column is at least as wide as designed, and as much wider as there is room.
    void setLastTakesRest(bool takes);
    /// By which the list is sorted now.
    void setOrder(int order, bool descending);
    /// Sequence, widths and which are shown, as plain values that can be remembered, and back.
    [[nodiscard]] QVariantList state() const;
    void setState(const QVariantList& state);

    /// Where the words of a column stand in its section `section`, of a header or a row.
    [[nodiscard]] QRect textRect(int column, const QRect& section) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void columnsChanged(); ///< shown, moved or resized
    void orderRequested(int order, bool descending);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] QSize sectionSizeFromContents(int column) const override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void sortBy(int column);
    [[nodiscard]] int firstWidth(int column) const;
    void fillRest();
    QVector<TableColumn> m_columns;
    int m_order = -1;
    bool m_descending = false;
    bool m_lastTakesRest = false;
};

} // namespace zhike
