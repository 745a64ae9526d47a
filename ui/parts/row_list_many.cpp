// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of very many rows can do: several chosen at once, groups, columns.
#include "ui/parts/group_heads.h"
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

namespace {

/// What a row shows, by two lines; empty where it says nothing.
QStringList lineOf(const Row& row)
{
    return {row.tag, row.title, row.subtitle, row.badge, row.right1, row.right2};
}

/// Rows of two lines without the parts of which none says anything.
TableText tableOf(const QVector<const Row*>& rows)
{
    QVector<int> used;
    for (const Row* row : rows) {
        const QStringList line = lineOf(*row);
        for (int i = 0; i < line.size(); ++i) {
            if (!line[i].isEmpty() && !used.contains(i))
                used << i;
        }
    }
    std::ranges::sort(used);
    TableText table({});
    for (const Row* row : rows) {
        const QStringList line = lineOf(*row);
        QStringList cells;
        for (const int i : std::as_const(used))
            cells << line[i];
        table.append(cells);
    }
    return table;
}

} // namespace

void RowList::copyRows()
{
    QVector<const Row*> rows;
    QModelIndexList chosen = selectedIndexes();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    for (const QModelIndex& index : std::as_const(chosen)) {
        if (const auto* row = index.data(RowRole).value<const Row*>();
            row && !index.data(GroupHeadRole).toBool())
            rows << row;
    }
    if (rows.isEmpty())
        return;
    const TableText table =
        m_table ? TableText::of(rows, m_table->columns(), m_table->shown()) : tableOf(rows);
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
    auto* heads = dynamic_cast<GroupHeads*>(model());
    if (!heads || !heads->isHead(headRow))
        return;
    const bool collapse = !heads->isCollapsed(headRow);
    if (collapse && heads->headOf(currentIndex().row()) == headRow) {
        const QScopedValueRollback guard(m_restoring, true);
        selectionModel()->setCurrentIndex(model()->index(headRow, 0), QItemSelectionModel::NoUpdate);
    }
    if (collapse) // what is under it goes; the head stays in sight
        QListView::scrollTo(model()->index(headRow, 0));
    heads->setCollapsed(headRow, collapse);
}

int RowList::headAt(const QPoint& at) const
{
    const auto* heads = dynamic_cast<const GroupHeads*>(model());
    const QModelIndex index = indexAt(at);
    return heads && index.isValid() && heads->isHead(index.row()) ? index.row() : -1;
}

void RowList::selectGroup(int headRow)
{
    const auto* heads = dynamic_cast<const GroupHeads*>(model());
    if (!heads || selectionMode() != ExtendedSelection)
        return;
    const int next = heads->headAfter(headRow);
    const int last = (next < 0 ? model()->rowCount() : next) - 1;
    if (last > headRow)
        selectionModel()->select(QItemSelection(model()->index(headRow + 1, 0), model()->index(last, 0)),
                                 QItemSelectionModel::Select);
}

bool RowList::groupKey(QKeyEvent* event)
{
    const auto* heads = dynamic_cast<const GroupHeads*>(model());
    const int row = currentIndex().row();
    if (!heads || !heads->isGrouped() || row < 0 || event->modifiers() & ~Qt::KeypadModifier)
        return false;
    const bool head = heads->isHead(row);
    const int own = heads->headOf(row);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (head)
            toggleGroup(row);
        return head;
    case Qt::Key_Left:
        if (head && !heads->isCollapsed(row))
            toggleGroup(row);
        else if (!head && own >= 0)
            selectionModel()->setCurrentIndex(model()->index(own, 0), QItemSelectionModel::NoUpdate);
        return true;
    case Qt::Key_Right:
        if (head && heads->isCollapsed(row))
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
