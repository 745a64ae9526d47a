// SPDX-License-Identifier: GPL-3.0-or-later
// Several rows of a short list: what they come to, and what can be done with all of them.
#include "core/exchange/export.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/parts/long_work.h"
#include "ui/parts/row_list.h"
#include "ui/parts/selection_bar.h"
#include "ui/parts/short_list.h"
#include "ui/parts/table_header.h"
#include "ui/parts/table_text.h"
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

void ShortList::buildBar()
{
    auto* copy = m_bar->addAction(tr("Copy"), u"copy"_s, m_list->objectName() + u"Copy"_s);
    const auto copyChosen = [this] { copyRows(m_list->selectedIds()); };
    connect(copy, &QPushButton::clicked, this, copyChosen);
    connect(m_bar->more()->addAction(tr("Copy as a table") + u"\tCtrl+C"_s), &QAction::triggered, this,
            copyChosen);
    connect(m_bar->more()->addAction(tr("Export as CSV …")), &QAction::triggered, this,
            [this] { exportCsv(m_list->selectedIds()); });
    connect(m_bar, &SelectionBar::clearRequested, this, [this] {
        m_list->selectCurrentOnly();
        m_list->setFocus();
    });
    connect(m_list, &RowList::selectionMoved, this, &ShortList::follow);
    connect(m_list, &RowList::copyRequested, this, copyChosen);
}

void ShortList::follow()
{
    const QVector<Uuid> chosen = m_list->selectedIds();
    if (!m_active || chosen.size() < 2) {
        m_bar->hide();
        return;
    }
    QVector<const ListLine*> lines;
    for (const Uuid& id : chosen) {
        if (const ListLine* line = m_model->line(id))
            lines.append(line);
    }
    m_bar->setSums(m_design.sums ? m_design.sums(lines) : QString());
    m_bar->setCount(tr("%n chosen", nullptr, static_cast<int>(chosen.size())));
}

/// What is listed, in the order shown; what is in collapsed groups is not.
QVector<Uuid> ShortList::listed() const
{
    QVector<Uuid> ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!m_model->isHead(row))
            ids.append(m_model->index(row, 0).data(IdRole).value<Uuid>());
    return ids;
}

void ShortList::copyAll()
{
    copyRows(listed());
}

void ShortList::exportAll()
{
    exportCsv(listed());
}

void ShortList::copyRows(const QVector<Uuid>& chosen)
{
    if (chosen.isEmpty())
        return;
    QVector<int> columns = m_columns->shown();
    if (!m_table) { // all that there is to know
        columns.clear();
        for (int i = 0; i < int(m_design.columns.size()); ++i)
            columns.append(i);
    }
    QVector<const Row*> rows;
    for (const Uuid& id : chosen) {
        if (const ListLine* line = m_model->line(id))
            rows.append(&line->row);
    }
    const TableText table = TableText::of(rows, m_design.columns, columns);
    QGuiApplication::clipboard()->setMimeData(table.mimeData());
    m_context.navigator.showStatus(
        tr("Copied %n row(s) as a table", nullptr, static_cast<int>(table.rows())));
}

/// All columns of some lines under their titles, as other programs read them.
std::vector<std::vector<QString>> ShortList::figures(const QVector<Uuid>& ids) const
{
    std::vector<std::vector<QString>> lines(1);
    for (const TableColumn& column : m_design.columns)
        lines.front().push_back(column.title);
    for (const Uuid& id : ids) {
        const ListLine* line = m_model->line(id);
        if (!line)
            continue;
        auto& cells = lines.emplace_back();
        for (const Cell& cell : line->row.cells)
            cells.push_back(cell.plain.isNull() ? cell.text : cell.plain);
    }
    return lines;
}

void ShortList::exportCsv(const QVector<Uuid>& ids)
{
    if (ids.isEmpty())
        return;
    const FileRequest request{tr("Export %n record(s)", nullptr, static_cast<int>(ids.size())),
                              m_design.fileName + u".csv"_s,
                              {tr("CSV files (*.csv)")},
                              u"csv"_s};
    m_context.files.save(m_list, request, [this, ids](const QString& file) {
        ExportOptions options;
        options.kind = m_design.kind;
        options.file = file;
        options.ids = {ids.begin(), ids.end()};
        options.progress = beginWork(m_bar->busy(), tr("Exporting …"), ids.size());
        std::vector<std::vector<QString>> lines;
        if (options.kind == EntityKind::None)
            lines = figures(ids);
        deliver(this, m_context.store.read([options, lines](Reader& r) {
            return options.kind == EntityKind::None ? exportFigures(options.file, lines)
                                                    : exportFile(r, options);
        }),
                [this, file](const Result<qint64>& written) {
                    m_bar->busy()->stop();
                    if (written)
                        m_context.navigator.showStatus(
                            tr("Exported %n record(s) to %1", nullptr, static_cast<int>(*written)).arg(file));
                    else
                        m_context.navigator.showError(written.error());
                });
    });
}

} // namespace zhike
