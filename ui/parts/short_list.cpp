// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/short_list.h"

#include "ui/parts/column_chooser.h"
#include "ui/parts/header.h"
#include "ui/parts/row_list.h"
#include "ui/parts/selection_bar.h"
#include "ui/parts/table_header.h"
#include <QtCore/QScopedValueRollback>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

ShortList::ShortList(RowList* list, const AppContext& context, ShortListDesign design, QObject* parent)
    : QObject(parent), m_list(list), m_context(context), m_design(std::move(design)),
      m_model(new ShortListModel(this)), m_columns(new TableHeader(m_design.columns)),
      m_columnRow(makeColumnRow(m_columns)), m_bar(new SelectionBar),
      m_menuButton(makeIconButton(u"sort"_s, tr("Order and groups"))),
      m_tableButton(makeIconButton(u"table"_s, tr("As a table"))), m_grouping(m_design.grouping)
{
    build();
    buildBar();
    setState(m_context.memory.value(m_design.key).toMap());
}

ShortList::~ShortList()
{
    // What the screen had no place for.
    for (const QPointer<QWidget>& part : m_parts) {
        if (part && !part->parentWidget())
            delete part.data();
    }
}

void ShortList::build()
{
    m_parts = {m_columnRow, m_bar, m_menuButton, m_tableButton};
    m_columnRow->setParent(m_list); // until it is placed: shown without a parent it would be a window
    m_model->setHeadNote(m_design.note);
    m_list->setMulti(true);
    m_list->setModel(m_model);
    m_columns->setObjectName(m_list->objectName() + u"Columns"_s);
    m_menuButton->setObjectName(m_list->objectName() + u"Order"_s);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_menuButton);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        qDeleteAll(menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly)); // those of the last time
        fillMenu(*menu);
        Q_EMIT menuWanted(menu);
    });
    m_menuButton->setMenu(menu);
    m_tableButton->setObjectName(m_list->objectName() + u"Table"_s);
    m_tableButton->setCheckable(true);
    connect(m_tableButton, &QToolButton::clicked, this, [this] { setTable(m_tableButton->isChecked()); });
    connect(m_columns, &TableHeader::orderRequested, this, &ShortList::setOrder);
    connect(m_columns, &TableHeader::columnsChanged, this, [this] {
        if (!m_showing)
            keep();
    });
}

void ShortList::setLines(QVector<ListLine> lines)
{
    const QVector<Uuid> chosen = m_list->selectedIds();
    m_model->setLines(std::move(lines));
    if (chosen.size() < 2)
        return;
    QItemSelection again;
    for (const Uuid& id : chosen) {
        if (const QModelIndex index = m_model->indexOf(id); index.isValid())
            again.select(index, index);
    }
    m_list->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
}

/// Shows the list as it is to be looked at.
void ShortList::apply()
{
    const QScopedValueRollback guard(m_showing, true);
    m_model->setGrouping(m_grouping);
    m_model->setOrder(m_order, m_descending);
    m_columns->setOrder(m_order, m_descending);
    m_tableButton->setChecked(m_table);
    m_columnRow->setVisible(m_table && m_active);
    m_list->setTable(m_table ? m_columns : nullptr);
}

void ShortList::keep()
{
    QVariantMap kept = state();
    kept.remove(u"text"_s); // of the moment, not of a habit
    m_context.memory.remember(m_design.key, kept);
    Q_EMIT changed();
}

void ShortList::setTable(bool table)
{
    if (table == m_table)
        return;
    m_table = table;
    apply();
    keep();
    Q_EMIT tableChanged(table);
}

void ShortList::setGrouping(int grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    apply();
    keep();
    Q_EMIT groupingChanged(grouping);
}

void ShortList::setOrder(int key, bool descending)
{
    m_order = key;
    m_descending = descending;
    apply();
    keep();
}

void ShortList::setActive(bool active)
{
    m_active = active;
    m_columnRow->setVisible(m_table && m_active);
    follow();
}

QVariantMap ShortList::state() const
{
    QVariantMap all{{u"order"_s, m_order},
                    {u"descending"_s, m_descending},
                    {u"grouping"_s, m_grouping},
                    {u"table"_s, m_table},
                    {u"columns"_s, m_columns->state()}};
    if (const QString text = sought(); !text.isEmpty())
        all.insert(u"text"_s, text);
    return all;
}

void ShortList::setState(const QVariantMap& state)
{
    const bool table = m_table;
    const int grouping = m_grouping;
    m_order = std::max(state.value(u"order"_s, -1).toInt(), -1);
    m_descending = state.value(u"descending"_s).toBool();
    m_grouping = std::clamp(state.value(u"grouping"_s, m_design.grouping).toInt(), -1,
                            int(m_design.groupings.size()) - 1);
    m_table = state.value(u"table"_s).toBool();
    {
        const QScopedValueRollback guard(m_showing, true);
        m_columns->setState(state.value(u"columns"_s).toList());
    }
    setSought(state.value(u"text"_s).toString());
    apply();
    keep();
    if (m_table != table)
        Q_EMIT tableChanged(m_table);
    if (m_grouping != grouping)
        Q_EMIT groupingChanged(m_grouping);
}

void ShortList::fillMenu(QMenu& menu)
{
    fillOrders(menu);
    menu.addSeparator();
    if (!m_design.groupings.isEmpty())
        fillGroupings(*menu.addMenu(tr("Groups")));
    QAction* table = menu.addAction(tr("As a table"));
    table->setCheckable(true);
    table->setChecked(m_table);
    connect(table, &QAction::triggered, this, &ShortList::setTable);
}

void ShortList::fillOrders(QMenu& menu)
{
    auto* group = new QActionGroup(&menu);
    const auto add = [&](const QString& text, int key, bool descending) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(key == m_order);
        connect(action, &QAction::triggered, this, [this, key, descending] { setOrder(key, descending); });
    };
    if (!m_design.usual.isEmpty())
        add(m_design.usual, -1, false);
    for (const TableColumn& column : m_design.columns) {
        if (column.order < 0)
            continue;
        const bool now = column.order == m_order;
        const bool descending = now ? !m_descending : column.greatestFirst; // once more: the other way
        add(now ? column.title + (m_descending ? u" ↓"_s : u" ↑"_s) : column.title, column.order, descending);
    }
}

void ShortList::fillGroupings(QMenu& menu)
{
    auto* group = new QActionGroup(&menu);
    for (int i = -1; i < int(m_design.groupings.size()); ++i) {
        QAction* action = menu.addAction(i < 0 ? tr("No groups") : m_design.groupings[i]);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(i == m_grouping);
        connect(action, &QAction::triggered, this, [this, i] { setGrouping(i); });
    }
    if (m_grouping < 0)
        return;
    menu.addSeparator();
    connect(menu.addAction(tr("Collapse all")), &QAction::triggered, this,
            [this] { m_model->setAllCollapsed(true); });
    connect(menu.addAction(tr("Open all")), &QAction::triggered, this,
            [this] { m_model->setAllCollapsed(false); });
}

} // namespace zhike
