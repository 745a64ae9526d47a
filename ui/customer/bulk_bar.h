// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/bulk.h"
#include "core/customer/list.h"
#include "core/store/deliver.h"
#include "ui/parts/selection_bar.h"
#include "ui/parts/table_columns.h"
#include "ui/shell/context.h"
#include <QtCore/QTimer>

class QAction;

namespace zhike {

class RowList;

/// What can be done with all customers chosen in the list; stands below it. Every deed is one step with one
/// undo.
class CustomerBulkBar : public SelectionBar
{
    Q_OBJECT
public:
    CustomerBulkBar(const AppContext& context, RowList* list, QWidget* parent = nullptr);
    /// The list shows archived customers: they can be restored instead.
    void setArchived(bool archived);
    /// The columns that copying writes, as places in customerColumns(); none: all of them.
    void setColumns(const QVector<int>& columns) { m_columns = columns; }
    /// Puts the chosen rows on the clipboard as a table.
    void copyTable();

private:
    using Deed = std::function<Result<BulkResult>(UnitOfWork&, const BulkProgress&)>;
    void buildActions();
    void follow();
    void readSums();
    void showSums(const CustomerSums& sums);
    void openTier();
    void openEngineer();
    void openManager();
    void archive();
    void exportCsv();
    void run(const QString& title, const Deed& deed);

    AppContext m_context;
    RowList* m_list;
    QVector<Uuid> m_ids;
    QVector<int> m_columns;
    QAction* m_archive = nullptr;
    bool m_archived = false;
    QTimer m_settle;
    Latest m_sumRequests;
};

} // namespace zhike
