// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of very many rows can do: several chosen at once, groups, columns.
#include "ui/parts/paged_list_model.h"
#include "ui/parts/row_list.h"
#include "ui/parts/sticky_head.h"
#include "ui/parts/table_delegate.h"
#include "ui/parts/table_header.h"
#include "ui/parts/table_text.h"
#include <QtCore/QScopedValueRollback>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QScrollBar>

namespace zhike {

void RowList::setMulti(bool multi)
{
    setSelectionMode(multi ? ExtendedSelection : SingleSelection);
}

QVector<Uuid> RowList::selectedIds() const
{
    QVector<Uuid> ids;
    if (!model() || !selectionModel())
        return ids;
    const auto* paged = qobject_cast<const PagedListModel*>(model());
    QItemSelection ranges = selectionModel()->selection();
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
    for (const QItemSelectionRange& range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const Uuid id = paged ? paged->idAt(row) : model()->index(row, 0).data(IdRole).value<Uuid>();
            if (!id.isNull())
                ids << id;
        }
    }
    return ids;
}

void RowList::selectAll()
{
    if (selectionMode() != ExtendedSelection || !model() || model()->rowCount() == 0)
        return;
    const auto* paged = qobject_cast<const PagedListModel*>(model());
    m_allWanted = paged && !paged->isComplete();
    selectionModel()->select(QItemSelection(model()->index(0, 0), model()->index(model()->rowCount() - 1, 0)),
                             QItemSelectionModel::ClearAndSelect);
}

void RowList::selectCurrentOnly()
{
    if (currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
}

void RowList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void RowList::keepSelection()
{
    if (selectionMode() == ExtendedSelection && m_keptSelection.isEmpty())
        m_keptSelection = selectedIds();
    if (m_keptSelection.size() < 2)
        m_keptSelection.clear();
}

void RowList::restoreSelection()
{
    if (m_allWanted) {
        m_keptSelection.clear();
        selectAll();
    }
    const QVector<Uuid> kept = std::exchange(m_keptSelection, {});
    const auto* paged = qobject_cast<const PagedListModel*>(model());
    if (kept.isEmpty() || !paged || selectedIds().size() == kept.size())
        return;
    const QSet<Uuid> wanted(kept.begin(), kept.end());
    QItemSelection found;
    for (int row = 0; row < paged->rowCount(); ++row) {
        int last = row;
        while (last < paged->rowCount() && wanted.contains(paged->idAt(last)))
            ++last;
        if (last > row) {
            found.append(QItemSelectionRange(paged->index(row, 0), paged->index(last - 1, 0)));
            row = last;
        }
    }
    if (!found.isEmpty())
        selectionModel()->select(found, QItemSelectionModel::ClearAndSelect);
}

void RowList::copyRows()
{
    QVector<QStringList> rows;
    QVector<int> used; // columns that say something
    QModelIndexList chosen = selectedIndexes();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    for (const QModelIndex& index : chosen) {
        const auto* row = index.data(RowRole).value<const Row*>();
        if (!row)
            continue;
        rows << QStringList{row->tag, row->title, row->subtitle, row->badge, row->right1, row->right2};
        for (int i = 0; i < rows.last().size(); ++i) {
            if (!rows.last()[i].isEmpty() && !used.contains(i))
                used << i;
        }
    }
    if (rows.isEmpty())
        return;
    std::ranges::sort(used);
    TableText table({});
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const int column : used)
            cells << row[column];
        table.append(cells);
    }
    QGuiApplication::clipboard()->setMimeData(table.mimeData());
    Q_EMIT copied(static_cast<int>(rows.size()));
}

void RowList::setTable(TableHeader* header)
{
    if (m_table == header)
        return;
    const QModelIndex current = currentIndex();
    m_table = header;
    if (header && !m_tableDelegate) {
        m_tableDelegate = new TableDelegate(header, this);
        connect(header, &TableHeader::columnsChanged, this, [this] {
            if (m_table)
                scheduleDelayedItemsLayout();
            viewport()->update();
        });
        connect(horizontalScrollBar(), &QScrollBar::valueChanged, header, &QHeaderView::setOffset);
    }
    setItemDelegate(header ? static_cast<QAbstractItemDelegate*>(m_tableDelegate) : m_delegate);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(header ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(header ? metric::shortRow : metric::row);
    doItemsLayout();
    if (current.isValid())
        scrollTo(current, PositionAtCenter);
    if (m_sticky)
        m_sticky->follow();
}

void RowList::toggleGroup(int headRow)
{
    auto* paged = qobject_cast<PagedListModel*>(model());
    if (!paged || !paged->isHead(headRow))
        return;
    const bool collapse = !paged->isCollapsed(headRow);
    if (collapse && paged->headOf(currentIndex().row()) == headRow) {
        const QScopedValueRollback guard(m_restoring, true);
        selectionModel()->setCurrentIndex(model()->index(headRow, 0), QItemSelectionModel::NoUpdate);
    }
    if (collapse) // what is under it goes; the head stays in sight
        QListView::scrollTo(model()->index(headRow, 0));
    paged->setCollapsed(headRow, collapse);
}

int RowList::headAt(const QPoint& at) const
{
    const auto* paged = qobject_cast<const PagedListModel*>(model());
    const QModelIndex index = indexAt(at);
    return paged && index.isValid() && paged->isHead(index.row()) ? index.row() : -1;
}

void RowList::selectGroup(int headRow)
{
    const auto* paged = qobject_cast<const PagedListModel*>(model());
    if (!paged || selectionMode() != ExtendedSelection)
        return;
    const int next = paged->headAfter(headRow);
    const int last = (next < 0 ? paged->rowCount() : next) - 1;
    if (last > headRow)
        selectionModel()->select(QItemSelection(paged->index(headRow + 1), paged->index(last)),
                                 QItemSelectionModel::Select);
}

bool RowList::groupKey(QKeyEvent* event)
{
    const auto* paged = qobject_cast<const PagedListModel*>(model());
    const int row = currentIndex().row();
    if (!paged || !paged->isGrouped() || row < 0 || event->modifiers() & ~Qt::KeypadModifier)
        return false;
    const bool head = paged->isHead(row);
    const int own = paged->headOf(row);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (head)
            toggleGroup(row);
        return head;
    case Qt::Key_Left:
        if (head && !paged->isCollapsed(row))
            toggleGroup(row);
        else if (!head && own >= 0)
            selectionModel()->setCurrentIndex(model()->index(own, 0), QItemSelectionModel::NoUpdate);
        return true;
    case Qt::Key_Right:
        if (head && paged->isCollapsed(row))
            toggleGroup(row);
        return true;
    default:
        return false;
    }
}

void RowList::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QListView::scrollTo(index, hint);
    if (!m_sticky || m_sticky->row() < 0 || m_sticky->row() == index.row())
        return;
    const int hidden = m_sticky->height() - visualRect(index).y();
    if (hidden > 0 && visualRect(index).y() >= 0) // under the head that stays
        verticalScrollBar()->setValue(verticalScrollBar()->value() - hidden);
}

} // namespace zhike
