// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deliver.h"
#include "core/store/reader.h"
#include "ui/parts/row.h"
#include "ui/parts/selection_bar.h"
#include "ui/parts/table_columns.h"
#include "ui/shell/context.h"
#include <QtCore/QTimer>
#include <functional>

namespace zhike {

class RowList;

/// What can be done with all records chosen in a list that is read by pages: counting, sums, copying as a
/// table and exporting are here; what is written to them a screen adds.
class RecordSelectionBar : public SelectionBar
{
    Q_OBJECT
public:
    /// What it needs to know of the records; the functions are called on a reader's thread.
    struct Design {
        EntityKind kind = EntityKind::None;
        QString fileName; ///< suggested for an export, without its suffix
        QVector<TableColumn> columns;
        /// Rows with their cells.
        std::function<Result<QVector<Row>>(const Reader&, const QVector<Uuid>&)> rows;
        /// What they come to together, in words.
        std::function<Result<QString>(const Reader&, const QVector<Uuid>&)> sums;
    };

    RecordSelectionBar(const AppContext& context, RowList* list, Design design, QWidget* parent = nullptr);
    /// The columns that copying writes, as places among all; none: all of them.
    void setColumns(const QVector<int>& columns) { m_columns = columns; }
    void copyTable();
    void exportCsv();

protected:
    [[nodiscard]] const AppContext& context() const { return m_context; }
    [[nodiscard]] QVector<Uuid> ids() const;
    /// The button that copies, after those that the screen has added, and what stands in the menu.
    void addCopying(const QString& name);

private:
    void follow();
    void readSums();
    AppContext m_context;
    RowList* m_list;
    Design m_design;
    QVector<int> m_columns;
    Latest m_latestSums;
    QTimer m_settle; ///< a drag over many rows is summed once
};

} // namespace zhike
