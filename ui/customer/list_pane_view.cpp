// SPDX-License-Identifier: GPL-3.0-or-later
// How the list of customers is looked at: order, groups, table, columns.
#include "core/store/store.h"
#include "ui/customer/bulk_bar.h"
#include "ui/customer/list_filters.h"
#include "ui/customer/list_pane.h"
#include "ui/parts/chip.h"
#include "ui/parts/header.h"
#include "ui/parts/row_list.h"
#include "ui/parts/table_header.h"
#include "ui/shell/look.h"
#include "ui/shell/saved_views.h"
#include <QtCore/QScopedValueRollback>
#include <QtGui/QActionGroup>
#include <QtGui/QPainter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

void CustomerListPane::paintEvent(QPaintEvent*)
{
    const Tokens& t = Look::of(this);
    QPainter(this).fillRect(rect(), m_state.table ? t.base : t.pane);
}

void CustomerListPane::setState(const CustomerListState& state)
{
    const bool archived = state.archived != m_state.archived;
    m_state = state;
    apply();
    if (archived)
        loadFacets();
}

void CustomerListPane::setOrder(CustomerOrder order)
{
    m_state.order = order;
    apply();
    showCount();
}

void CustomerListPane::setGrouping(CustomerGrouping grouping)
{
    m_state.grouping = grouping;
    apply();
}

void CustomerListPane::setArchived(bool archived)
{
    m_state.archived = archived;
    apply();
    loadFacets();
}

void CustomerListPane::setMine(bool mine)
{
    m_state.mine = mine;
    apply();
}

void CustomerListPane::setTable(bool table)
{
    if (m_state.table == table)
        return;
    m_state.table = table;
    rememberState();
    showState();
}

void CustomerListPane::takeChosen(const QVariantMap& chosen)
{
    if (m_showing || chosen == m_state.chosen)
        return;
    m_state.chosen = chosen;
    apply();
}

void CustomerListPane::takeColumns()
{
    m_bulk->setColumns(m_state.table ? m_columns->shown() : QVector<int>());
    if (m_showing)
        return;
    m_state.columns = m_columns->state();
    rememberState();
}

void CustomerListPane::showState()
{
    const QScopedValueRollback guard(m_showing, true);
    showTitle();
    m_bulk->setArchived(m_state.archived);
    m_mine->setChecked(m_state.mine);
    if (m_filters->chosen() != m_state.chosen) {
        m_filters->clear();
        for (auto it = m_state.chosen.cbegin(); it != m_state.chosen.cend(); ++it)
            m_filters->choose(it.key(), *it);
    }
    if (m_search->text() != m_state.text)
        m_search->setText(m_state.text);
    if (!m_state.text.isEmpty())
        m_search->show();
    else if (!m_search->hasFocus())
        m_search->hide();
    m_columns->setOrder(static_cast<int>(m_state.order.by), m_state.order.descending);
    if (m_columns->state() != m_state.columns)
        m_columns->setState(m_state.columns);
    takeColumns();
    m_tableButton->setChecked(m_state.table);
    m_columnRow->setVisible(m_state.table);
    if (m_list->isTable() == m_state.table)
        return;
    update();
    m_list->setPane(!m_state.table);
    m_list->setTable(m_state.table ? m_columns : nullptr);
    Q_EMIT tableChanged(m_state.table);
}

void CustomerListPane::showTitle()
{
    QString title = m_state.archived ? tr("Archived customers") : tr("Customers");
    for (const SavedView& view : SavedViews::of(m_context.memory, u"customers"_s)) {
        CustomerListState same = CustomerListState::fromMap(view.state);
        same.columns = m_state.columns; // another width is no other view
        if (same == m_state)
            title = view.name;
    }
    m_header->setTitle(title);
}

void CustomerListPane::fillViewMenu(QMenu& menu)
{
    connect(menu.addAction(tr("Search in the list") + u"\tCtrl+F"_s), &QAction::triggered, this,
            [this] { search(m_state.text); });
    menu.addSeparator();
    fillOrders(menu);
    menu.addSeparator();
    fillGroupings(*menu.addMenu(tr("Groups")));
    QAction* table = menu.addAction(tr("As a table"));
    table->setCheckable(true);
    table->setChecked(m_state.table);
    connect(table, &QAction::triggered, this, &CustomerListPane::setTable);
    connect(menu.addAction(tr("As a board by tier")), &QAction::triggered, this,
            &CustomerListPane::boardWanted);
    QAction* archived = menu.addAction(tr("Archived customers"));
    archived->setObjectName(u"archivedCustomers"_s);
    archived->setCheckable(true);
    archived->setChecked(m_state.archived);
    connect(archived, &QAction::triggered, this, &CustomerListPane::setArchived);
    menu.addSeparator();
    connect(menu.addAction(tr("Save this view as …")), &QAction::triggered, this,
            &CustomerListPane::saveViewRequested);
}

void CustomerListPane::fillOrders(QMenu& menu)
{
    auto* group = new QActionGroup(&menu);
    for (const SortChoice& choice : sortChoices()) {
        QAction* action = menu.addAction(choice.text);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(choice.order == m_state.order);
        connect(action, &QAction::triggered, this, [this, order = choice.order] { setOrder(order); });
    }
}

void CustomerListPane::fillGroupings(QMenu& menu)
{
    auto* group = new QActionGroup(&menu);
    for (const GroupChoice& choice : groupChoices()) {
        QAction* action = menu.addAction(choice.text);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(choice.grouping == m_state.grouping);
        connect(action, &QAction::triggered, this,
                [this, grouping = choice.grouping] { setGrouping(grouping); });
    }
    if (m_state.grouping == CustomerGrouping::None)
        return;
    menu.addSeparator();
    connect(menu.addAction(tr("Collapse all")), &QAction::triggered, this,
            [this] { m_model->setAllCollapsed(true); });
    connect(menu.addAction(tr("Open all")), &QAction::triggered, this,
            [this] { m_model->setAllCollapsed(false); });
}

} // namespace zhike
