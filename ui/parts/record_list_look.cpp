// SPDX-License-Identifier: GPL-3.0-or-later
// How a list of records is looked at: filters, order, groups, table, columns; how that is remembered, and
// told as plain values for saved views.
#include "ui/parts/header.h"
#include "ui/parts/record_list_pane.h"
#include "ui/parts/record_selection_bar.h"
#include "ui/parts/remember.h"
#include "ui/parts/row_list.h"
#include "ui/parts/table_header.h"
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

QString RecordListPane::keyOf(QStringView what) const
{
    return m_design.key + u'/' + what.toString();
}

void RecordListPane::recallView()
{
    const Memory& memory = m_context.memory;
    m_grouping = std::clamp(memory.value(keyOf(u"grouping")).toInt(), 0, int(m_design.groupings.size()) - 1);
    const QVariantMap order = memory.value(keyOf(u"sort")).toMap();
    if (const int by = order.value(u"by"_s, -1).toInt(); by >= 0 && by < m_design.orderCount)
        m_order = {by, order.value(u"descending"_s).toBool()};
    setOrder(m_order);
    m_openOnly = memory.value(keyOf(u"open"), true).toBool();
    m_open->setChecked(m_openOnly);
    m_all->setChecked(!m_openOnly);
    m_isTable = memory.value(keyOf(u"table"), false).toBool();
    showTable();
}

void RecordListPane::buildTable()
{
    m_columns->setObjectName(m_design.name + u"Columns"_s);
    m_columns->setState(m_context.memory.value(keyOf(u"columns")).toList());
    connect(m_columns, &TableHeader::columnsChanged, this, [this] {
        m_context.memory.remember(keyOf(u"columns"), m_columns->state());
        showColumns();
    });
    connect(m_columns, &TableHeader::orderRequested, this, [this](int by, bool descending) {
        orderBy({by, descending});
    });
}

void RecordListPane::setTable(bool table)
{
    if (table == m_isTable)
        return;
    m_isTable = table;
    m_context.memory.remember(keyOf(u"table"), table);
    showTable();
    Q_EMIT tableChanged(table);
    Q_EMIT stateChanged();
}

void RecordListPane::showTable()
{
    m_tableButton->setChecked(m_isTable);
    m_columnRow->setVisible(m_isTable);
    m_list->setPane(!m_isTable);
    m_list->setTable(m_isTable ? m_columns : nullptr);
    showColumns();
    update();
}

/// What is copied is what is shown.
void RecordListPane::showColumns()
{
    if (m_bar)
        m_bar->setColumns(m_isTable ? m_columns->shown() : QVector<int>());
}

void RecordListPane::fillOrders()
{
    m_orders->clear();
    for (const NamedOrder& named : m_design.orders) {
        QAction* action = m_orders->addAction(named.name);
        action->setCheckable(true);
        action->setChecked(named.order == m_order);
        connect(action, &QAction::triggered, this, [this, order = named.order] { orderBy(order); });
    }
    m_orders->addSeparator();
    fillGroupings();
    connect(m_orders->addAction(tr("Save this view as …")), &QAction::triggered, this,
            &RecordListPane::saveViewWanted);
}

void RecordListPane::fillGroupings()
{
    for (int i = 0; i < int(m_design.groupings.size()); ++i) {
        QAction* action = m_orders->addAction(m_design.groupings[i]);
        action->setCheckable(true);
        action->setChecked(i == m_grouping);
        connect(action, &QAction::triggered, this, [this, i] { setGrouping(i); });
    }
    m_orders->addSeparator();
    if (m_grouping == 0)
        return;
    connect(m_orders->addAction(tr("Collapse all")), &QAction::triggered, this,
            [this] { m_model->setAllCollapsed(true); });
    connect(m_orders->addAction(tr("Open all")), &QAction::triggered, this,
            [this] { m_model->setAllCollapsed(false); });
    m_orders->addSeparator();
}

void RecordListPane::setGrouping(int grouping)
{
    m_grouping = grouping;
    m_context.memory.remember(keyOf(u"grouping"), grouping);
    apply();
    Q_EMIT stateChanged();
}

QString RecordListPane::orderName() const
{
    const auto named = std::ranges::find(m_design.orders, m_order, &NamedOrder::order);
    if (named != m_design.orders.end())
        return named->name;
    const auto column = std::ranges::find(m_design.columns, m_order.by, &TableColumn::order);
    return column == m_design.columns.end() ? QString() : column->title;
}

void RecordListPane::setOrder(ListOrder order)
{
    m_order = order;
    m_orderChip->setText(orderName());
    m_columns->setOrder(order.by, order.descending);
    m_context.memory.remember(keyOf(u"sort"),
                              QVariantMap{{u"by"_s, order.by}, {u"descending"_s, order.descending}});
}

void RecordListPane::orderBy(ListOrder order)
{
    setOrder(order);
    apply();
    Q_EMIT stateChanged();
}

void RecordListPane::setOpenOnly(bool openOnly)
{
    m_openOnly = openOnly;
    m_context.memory.remember(keyOf(u"open"), openOnly);
    m_open->setChecked(openOnly);
    m_all->setChecked(!openOnly);
    if (!openOnly && m_design.orderOfAll.by >= 0)
        setOrder(m_design.orderOfAll);
    apply();
    Q_EMIT stateChanged();
}

void RecordListPane::showFilters(const QVector<Filter>& filters)
{
    m_filters->setFilters(filters);
    filtersShown();
    recallFilters();
}

void RecordListPane::recallFilters()
{
    if (std::exchange(m_recalled, true))
        return;
    const QVariantMap chosen = recallChosen(m_context.memory, keyOf(u"filters"));
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        m_filters->choose(it.key(), *it);
}

/// What the person chose before anything was recalled stands.
void RecordListPane::takeFilters(const QVariantMap& now)
{
    m_recalled = true;
    rememberChosen(m_context.memory, keyOf(u"filters"), now);
    filtersShown();
    apply();
    Q_EMIT stateChanged();
}

void RecordListPane::setName(const QString& name)
{
    m_header->setTitle(name.isEmpty() ? m_design.title : name);
}

QVariantMap RecordListPane::state() const
{
    return {{u"filters"_s, packChosen(m_filters->chosen())},
            {u"text"_s, m_search->text()},
            {u"open"_s, m_openOnly},
            {u"order"_s, m_order.by},
            {u"descending"_s, m_order.descending},
            {u"grouping"_s, m_grouping},
            {u"table"_s, m_isTable},
            {u"columns"_s, m_columns->state()}};
}

void RecordListPane::setState(const QVariantMap& state)
{
    setOpenOnly(state.value(u"open"_s, true).toBool());
    const int by = state.value(u"order"_s).toInt();
    if (by >= 0 && by < m_design.orderCount)
        setOrder({by, state.value(u"descending"_s).toBool()});
    setGrouping(std::clamp(state.value(u"grouping"_s).toInt(), 0, int(m_design.groupings.size()) - 1));
    m_columns->setState(state.value(u"columns"_s).toList());
    setTable(state.value(u"table"_s).toBool());
    const QVariantMap chosen = unpackChosen(state.value(u"filters"_s).toString());
    rememberChosen(m_context.memory, keyOf(u"filters"), chosen); // what there is may come later
    m_filters->clear();
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        m_filters->choose(it.key(), *it);
    m_search->setText(state.value(u"text"_s).toString());
    apply();
}

} // namespace zhike
