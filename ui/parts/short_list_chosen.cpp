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
    connect(copy, &QPushButton::clicked, this, &ShortList::copyTable);
    connect(m_bar->more()->addAction(tr("Copy as a table") + u"\tCtrl+C"_s), &QAction::triggered, this,
            &ShortList::copyTable);
    connect(m_bar->more()->addAction(tr("Export as CSV …")), &QAction::triggered, this,
            &ShortList::exportCsv);
    connect(m_bar, &SelectionBar::clearRequested, this, [this] {
        m_list->selectCurrentOnly();
        m_list->setFocus();
    });
    connect(m_list, &RowList::selectionMoved, this, &ShortList::follow);
    connect(m_list, &RowList::copyRequested, this, &ShortList::copyTable);
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

void ShortList::copyTable()
{
    const QVector<Uuid> chosen = m_list->selectedIds();
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

void ShortList::exportCsv()
{
    const QVector<Uuid> ids = m_list->selectedIds();
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
        deliver(this, m_context.store.read([options](Reader& r) { return exportFile(r, options); }),
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
