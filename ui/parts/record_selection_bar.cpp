// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/record_selection_bar.h"

#include "core/exchange/export.h"
#include "core/store/store.h"
#include "ui/parts/long_work.h"
#include "ui/parts/row_list.h"
#include "ui/parts/settle.h"
#include "ui/parts/table_text.h"
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr qsizetype rowsAtOnce = 1000; // read between two looks at Cancel

Result<TableText> tableOf(const Reader& reader, const RecordSelectionBar::Design& design,
                          const QVector<Uuid>& ids, const QVector<int>& shown, const Progress& progress)
{
    QVector<Row> all;
    for (qsizetype from = 0; from < ids.size(); from += rowsAtOnce) {
        if (!progress(from))
            return failure(ErrorKind::Cancelled, RecordSelectionBar::tr("Stopped; nothing was copied."));
        ZHIKE_ASSIGN(const auto rows, design.rows(reader, ids.mid(from, rowsAtOnce)));
        all += rows;
    }
    QVector<const Row*> rows;
    for (const Row& row : all)
        rows.append(&row);
    return TableText::of(rows, design.columns, shown);
}

} // namespace

RecordSelectionBar::RecordSelectionBar(const AppContext& context, RowList* list, Design design,
                                       QWidget* parent)
    : SelectionBar(parent), m_context(context), m_list(list), m_design(std::move(design))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settle::list);
    connect(&m_settle, &QTimer::timeout, this, &RecordSelectionBar::readSums);
    connect(m_list, &RowList::selectionMoved, this, &RecordSelectionBar::follow);
    connect(m_list, &RowList::copyRequested, this, &RecordSelectionBar::copyTable);
    connect(&m_context.store, &Store::changed, this, [this] {
        if (isVisible())
            m_settle.start();
    });
    connect(this, &SelectionBar::clearRequested, this, [this] {
        m_list->selectCurrentOnly();
        m_list->setFocus();
    });
}

void RecordSelectionBar::addCopying(const QString& name)
{
    connect(addAction(tr("Copy"), u"copy"_s, name), &QPushButton::clicked, this,
            &RecordSelectionBar::copyTable);
    connect(more()->addAction(tr("Copy as a table") + u"\tCtrl+C"_s), &QAction::triggered, this,
            &RecordSelectionBar::copyTable);
    connect(more()->addAction(tr("Export as CSV …")), &QAction::triggered, this,
            &RecordSelectionBar::exportCsv);
}

QVector<Uuid> RecordSelectionBar::ids() const
{
    return m_list->selectedIds();
}

void RecordSelectionBar::follow()
{
    const auto chosen = ids().size();
    if (chosen < 2) {
        hide();
        return;
    }
    setCount(tr("%n chosen", nullptr, static_cast<int>(chosen)));
    m_settle.start();
}

void RecordSelectionBar::readSums()
{
    if (ids().size() < 2)
        return;
    auto read = [ids = ids(), sums = m_design.sums](Reader& r) { return sums(r, ids); };
    deliver(this, m_latestSums, m_context.store.read(std::move(read)), [this](const Result<QString>& sums) {
        if (sums)
            setSums(*sums);
    });
}

void RecordSelectionBar::copyTable()
{
    const QVector<Uuid> chosen = ids();
    if (chosen.isEmpty())
        return;
    QVector<int> shown = m_columns;
    for (int i = 0; m_columns.isEmpty() && i < int(m_design.columns.size()); ++i)
        shown.append(i); // all that there is to know
    const Progress progress = beginWork(busy(), tr("Copying …"), chosen.size());
    auto read = [chosen, shown, progress, design = m_design](Reader& r) {
        return tableOf(r, design, chosen, shown, progress);
    };
    deliver(this, m_context.store.read(std::move(read)), [this](const Result<TableText>& result) {
        busy()->stop();
        if (!result) {
            m_context.navigator.showError(result.error());
            return;
        }
        QGuiApplication::clipboard()->setMimeData(result->mimeData());
        m_context.navigator.showStatus(
            tr("Copied %n row(s) as a table", nullptr, static_cast<int>(result->rows())));
    });
}

void RecordSelectionBar::exportCsv()
{
    const QVector<Uuid> chosen = ids();
    const FileRequest request{tr("Export %n record(s)", nullptr, static_cast<int>(chosen.size())),
                              m_design.fileName + u".csv"_s,
                              {tr("CSV files (*.csv)")},
                              u"csv"_s};
    m_context.files.save(this, request, [this, chosen](const QString& file) {
        ExportOptions options;
        options.kind = m_design.kind;
        options.file = file;
        options.ids = {chosen.begin(), chosen.end()};
        options.progress = beginWork(busy(), tr("Exporting …"), chosen.size());
        deliver(this, m_context.store.read([options](Reader& r) { return exportFile(r, options); }),
                [this, file](const Result<qint64>& written) {
                    busy()->stop();
                    if (written)
                        m_context.navigator.showStatus(
                            tr("Exported %n record(s) to %1", nullptr, static_cast<int>(*written)).arg(file));
                    else
                        m_context.navigator.showError(written.error());
                });
    });
}

} // namespace zhike
