// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/bulk_bar.h"

#include "core/customer/page.h"
#include "core/exchange/export.h"
#include "core/store/store.h"
#include "ui/customer/bulk_forms.h"
#include "ui/customer/customer_columns.h"
#include "ui/parts/format.h"
#include "ui/parts/long_work.h"
#include "ui/parts/row_list.h"
#include "ui/parts/settle.h"
#include "ui/parts/table_text.h"
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr qsizetype rowsAtOnce = 1000; // read between two looks at Cancel

/// The chosen customers with these columns, as a table.
Result<TableText> tableOf(const Reader& reader, const QVector<Uuid>& ids, QVector<int> columns,
                          const Progress& progress)
{
    const QVector<TableColumn> all = customerColumns();
    if (columns.isEmpty())
        for (int i = 0; i < all.size(); ++i)
            columns.append(i);
    QStringList headings;
    for (const int column : columns)
        headings.append(all[column].title);
    TableText table(headings);
    for (qsizetype from = 0; from < ids.size(); from += rowsAtOnce) {
        if (!progress(from))
            return failure(ErrorKind::Cancelled, CustomerBulkBar::tr("Stopped; nothing was copied."));
        ZHIKE_ASSIGN(const auto customers, customerRows(reader, ids.mid(from, rowsAtOnce)));
        for (const CustomerRow& customer : customers) {
            const QVector<Cell> cells = customerCells(customer, reader.clock());
            QStringList line;
            for (const int column : columns)
                line.append(cells[column].plain.isNull() ? cells[column].text : cells[column].plain);
            table.append(line);
        }
    }
    return table;
}

} // namespace

CustomerBulkBar::CustomerBulkBar(const AppContext& context, RowList* list, QWidget* parent)
    : SelectionBar(parent), m_context(context), m_list(list)
{
    buildActions();
    m_settle.setSingleShot(true);
    m_settle.setInterval(settle::list);
    connect(&m_settle, &QTimer::timeout, this, &CustomerBulkBar::readSums);
    connect(m_list, &RowList::selectionMoved, this, &CustomerBulkBar::follow);
    connect(m_list, &RowList::copyRequested, this, &CustomerBulkBar::copyTable);
    connect(&m_context.store, &Store::changed, this, [this] {
        if (isVisible())
            m_settle.start();
    });
    connect(this, &SelectionBar::clearRequested, this, [this] {
        m_list->selectCurrentOnly();
        m_list->setFocus();
    });
}

void CustomerBulkBar::buildActions()
{
    connect(addAction(tr("Tier"), u"tier"_s, u"bulkTier"_s), &QPushButton::clicked, this,
            &CustomerBulkBar::openTier);
    connect(addAction(tr("Engineer"), u"engineer"_s, u"bulkEngineer"_s), &QPushButton::clicked, this,
            &CustomerBulkBar::openEngineer);
    connect(addAction(tr("Copy"), u"copy"_s, u"bulkCopy"_s), &QPushButton::clicked, this,
            &CustomerBulkBar::copyTable);
    QMenu* statuses = more()->addMenu(tr("Set the status"));
    for (const EnumName& name : EnumText<CustomerStatus>::names) {
        const auto status = *enumFromText<CustomerStatus>(QString::fromLatin1(name.text));
        connect(statuses->addAction(enumLabel(name)), &QAction::triggered, this, [this, status] {
            run(tr("Set the status"), [ids = m_ids, status](UnitOfWork& u, const BulkProgress& progress) {
                return setStatusOfAll(u, ids, status, progress);
            });
        });
    }
    QAction* manager = more()->addAction(tr("Set the account manager …"));
    manager->setObjectName(u"bulkManager"_s);
    connect(manager, &QAction::triggered, this, &CustomerBulkBar::openManager);
    more()->addSeparator();
    connect(more()->addAction(tr("Copy as a table") + u"\tCtrl+C"_s), &QAction::triggered, this,
            &CustomerBulkBar::copyTable);
    connect(more()->addAction(tr("Export as CSV …")), &QAction::triggered, this, &CustomerBulkBar::exportCsv);
    more()->addSeparator();
    m_archive = more()->addAction(tr("Archive"));
    connect(m_archive, &QAction::triggered, this, &CustomerBulkBar::archive);
}

void CustomerBulkBar::setArchived(bool archived)
{
    m_archived = archived;
    m_archive->setText(archived ? tr("Restore") : tr("Archive"));
}

void CustomerBulkBar::follow()
{
    m_ids = m_list->selectedIds();
    if (m_ids.size() < 2) {
        hide();
        return;
    }
    setCount(tr("%n chosen", nullptr, static_cast<int>(m_ids.size())));
    m_settle.start();
}

void CustomerBulkBar::readSums()
{
    if (m_ids.size() < 2)
        return;
    auto sums = m_context.store.read([ids = m_ids](Reader& r) { return customerSums(r, ids); });
    deliver(this, m_sumRequests, std::move(sums), [this](const Result<CustomerSums>& result) {
        if (result)
            showSums(*result);
    });
}

void CustomerBulkBar::showSums(const CustomerSums& sums)
{
    QString fee = format::money(sums.annualFee.amount);
    if (fee.endsWith(".00"_L1))
        fee.chop(3); // a sum is long enough
    const QString text = format::joined(
        {tr("%1 requests open").arg(format::count(sums.openRequests)), tr("%1 a year").arg(fee)});
    setSums(text);
    setToolTip(format::joined({count(), text, tr("%1 steps overdue").arg(format::count(sums.overdueSteps))}));
}

void CustomerBulkBar::openTier()
{
    deliver(this, m_context.store.read([](Reader& r) { return tiersInOrder(r); }),
            [this](const Result<std::vector<Tier>>& tiers) {
                if (tiers)
                    openBulkTierForm(m_context, this, m_ids, *tiers);
                else
                    m_context.navigator.showError(tiers.error());
            });
}

void CustomerBulkBar::openEngineer()
{
    openBulkEngineerForm(m_context, this, m_ids);
}

void CustomerBulkBar::openManager()
{
    openBulkManagerForm(m_context, this, m_ids);
}

void CustomerBulkBar::archive()
{
    run(m_archive->text(),
        [ids = m_ids, archived = !m_archived](UnitOfWork& u, const BulkProgress& progress) {
            return archiveAll(u, ids, archived, progress);
        });
}

void CustomerBulkBar::run(const QString& title, const Deed& deed)
{
    runBulk(m_context, busy(), m_ids.size(), title, deed);
}

void CustomerBulkBar::exportCsv()
{
    const FileRequest request{tr("Export %n customer(s)", nullptr, static_cast<int>(m_ids.size())),
                              tr("customers") + u".csv"_s,
                              {tr("CSV files (*.csv)")},
                              u"csv"_s};
    m_context.files.save(this, request, [this](const QString& file) {
        ExportOptions options;
        options.kind = EntityKind::Customer;
        options.file = file;
        options.ids = {m_ids.begin(), m_ids.end()};
        options.progress = beginWork(busy(), tr("Exporting …"), m_ids.size());
        deliver(
            this, m_context.store.read([options](Reader& r) { return exportFile(r, options); }),
            [this, file](const Result<qint64>& written) {
                busy()->stop();
                if (written)
                    m_context.navigator.showStatus(
                        tr("Exported %n customer(s) to %1", nullptr, static_cast<int>(*written)).arg(file));
                else
                    m_context.navigator.showError(written.error());
            });
    });
}

void CustomerBulkBar::copyTable()
{
    const QVector<Uuid> ids = m_list->selectedIds();
    if (ids.isEmpty())
        return;
    const Progress progress = beginWork(busy(), tr("Copying …"), ids.size());
    auto table = m_context.store.read(
        [ids, columns = m_columns, progress](Reader& r) { return tableOf(r, ids, columns, progress); });
    deliver(this, std::move(table), [this](const Result<TableText>& result) {
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

} // namespace zhike
