// SPDX-License-Identifier: GPL-3.0-or-later
// How the list of requests is looked at: order, groups, table, columns; and how that is remembered.
#include "ui/parts/chip.h"
#include "ui/parts/paged_list_model.h"
#include "ui/parts/row_list.h"
#include "ui/parts/table_header.h"
#include "ui/request/request_columns.h"
#include "ui/request/request_list_pane.h"
#include "ui/request/request_selection.h"
#include "ui/shell/look.h"

#include <QtGui/QPainter>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

const QString orderKey = u"requests/sort"_s;
const QString groupingKey = u"requests/grouping"_s;
const QString openKey = u"requests/open"_s;
const QString tableKey = u"requests/table"_s;
const QString columnsKey = u"requests/columns"_s;

} // namespace

void RequestListPane::paintEvent(QPaintEvent*)
{
    const Tokens& t = Look::of(this);
    QPainter(this).fillRect(rect(), m_isTable ? t.base : t.pane);
}

void RequestListPane::recallView()
{
    const Memory& memory = m_context.memory;
    m_grouping =
        static_cast<RequestGrouping>(std::clamp(memory.value(groupingKey).toInt(), 0, requestGroupings - 1));
    const QVariantMap order = memory.value(orderKey).toMap();
    if (const int by = order.value(u"by"_s, -1).toInt(); by >= 0 && by < requestSorts)
        m_order = {static_cast<RequestSort>(by), order.value(u"descending"_s).toBool()};
    setOrder(m_order);
    m_openOnly = memory.value(openKey, true).toBool();
    m_open->setChecked(m_openOnly);
    m_all->setChecked(!m_openOnly);
    m_isTable = memory.value(tableKey, false).toBool();
    showTable();
}

void RequestListPane::buildTable()
{
    m_columns->setObjectName(u"requestColumns"_s);
    m_columns->setState(m_context.memory.value(columnsKey).toList());
    connect(m_columns, &TableHeader::columnsChanged, this,
            [this] { m_context.memory.remember(columnsKey, m_columns->state()); });
    connect(m_columns, &TableHeader::orderRequested, this, [this](int by, bool descending) {
        setOrder({static_cast<RequestSort>(by), descending});
        apply();
        Q_EMIT stateChanged();
    });
}

void RequestListPane::setTable(bool table)
{
    if (table == m_isTable)
        return;
    m_isTable = table;
    m_context.memory.remember(tableKey, table);
    showTable();
    Q_EMIT tableChanged(table);
    Q_EMIT stateChanged();
}

void RequestListPane::showTable()
{
    m_tableButton->setChecked(m_isTable);
    m_columnRow->setVisible(m_isTable);
    m_list->setPane(!m_isTable);
    m_list->setTable(m_isTable ? m_columns : nullptr);
    update();
}

void RequestListPane::fillOrders()
{
    m_orders->clear();
    for (const RequestOrder order : {RequestOrder::Urgent, RequestOrder::Oldest, RequestOrder::Newest}) {
        QAction* action = m_orders->addAction(requestOrderName(order));
        action->setCheckable(true);
        action->setChecked(order == m_order);
        connect(action, &QAction::triggered, this, [this, order] {
            setOrder(order);
            apply();
            Q_EMIT stateChanged();
        });
    }
    m_orders->addSeparator();
    for (int i = 0; i < requestGroupings; ++i) {
        const auto grouping = static_cast<RequestGrouping>(i);
        QAction* action = m_orders->addAction(requestGroupingName(grouping));
        action->setCheckable(true);
        action->setChecked(grouping == m_grouping);
        connect(action, &QAction::triggered, this, [this, grouping] { setGrouping(grouping); });
    }
    m_orders->addSeparator();
    if (m_grouping != RequestGrouping::None) {
        connect(m_orders->addAction(tr("Collapse all")), &QAction::triggered, this,
                [this] { m_model->setAllCollapsed(true); });
        connect(m_orders->addAction(tr("Open all")), &QAction::triggered, this,
                [this] { m_model->setAllCollapsed(false); });
        m_orders->addSeparator();
    }
    connect(m_orders->addAction(tr("Save this view as …")), &QAction::triggered, this,
            &RequestListPane::saveViewWanted);
}

void RequestListPane::setGrouping(RequestGrouping grouping)
{
    m_grouping = grouping;
    m_context.memory.remember(groupingKey, static_cast<int>(grouping));
    apply();
    Q_EMIT stateChanged();
}

void RequestListPane::setOrder(RequestOrder order)
{
    m_order = order;
    m_orderChip->setText(requestOrderName(order));
    m_columns->setOrder(static_cast<int>(order.by), order.descending);
    m_context.memory.remember(
        orderKey, QVariantMap{{u"by"_s, static_cast<int>(order.by)}, {u"descending"_s, order.descending}});
}

void RequestListPane::setOpenOnly(bool openOnly)
{
    m_openOnly = openOnly;
    m_context.memory.remember(openKey, openOnly);
    m_open->setChecked(openOnly);
    m_all->setChecked(!openOnly);
    if (!openOnly && m_order != RequestOrder::Newest)
        setOrder(RequestOrder::Newest);
    apply();
    Q_EMIT stateChanged();
}

} // namespace zhike
