// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/request_selection.h"

#include "core/customer/region.h"
#include "core/exchange/export.h"
#include "core/request/request_bulk.h"
#include "core/request/request_facets.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/customer/bulk_forms.h"
#include "ui/customer/pickers.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/format.h"
#include "ui/parts/long_work.h"
#include "ui/parts/row_list.h"
#include "ui/parts/settle.h"
#include "ui/parts/table_text.h"
#include "ui/shell/search_answer.h"
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int provinceDigits = 6;
constexpr qsizetype rowsAtOnce = 1000; // read between two looks at Cancel

QString titleOf(const RequestGroup& group, RequestGrouping grouping)
{
    switch (grouping) {
    case RequestGrouping::Priority:
        if (const auto priority = enumFromText<Priority>(group.key))
            return enumLabel(*priority);
        break;
    case RequestGrouping::State:
        if (const auto state = enumFromText<RequestState>(group.key))
            return enumLabel(*state);
        break;
    case RequestGrouping::Engineer:
        return group.key.isEmpty() ? RequestSelectionBar::tr("Without an engineer") : group.name;
    case RequestGrouping::Month:
        return group.key.isEmpty() ? RequestSelectionBar::tr("Opening unknown") : group.key;
    case RequestGrouping::Tier:
        return group.key.isEmpty() ? RequestSelectionBar::tr("Without a tier")
                                   : tierWord(group.name, group.englishName);
    case RequestGrouping::Region:
        return group.key.isEmpty() ? RequestSelectionBar::tr("Without a region")
                                   : provinceName(group.key.leftJustified(provinceDigits, u'0'));
    case RequestGrouping::None:
        break;
    }
    return group.key;
}

QStringList headings()
{
    return {RequestSelectionBar::tr("Number"),   RequestSelectionBar::tr("Title"),
            RequestSelectionBar::tr("Customer"), RequestSelectionBar::tr("Engineer"),
            RequestSelectionBar::tr("Priority"), RequestSelectionBar::tr("State"),
            RequestSelectionBar::tr("Opened"),   RequestSelectionBar::tr("First response"),
            RequestSelectionBar::tr("Resolved")};
}

QStringList cellsOf(const RequestRow& r, const QTimeZone& zone)
{
    const auto at = [&zone](const std::optional<Instant>& t) {
        return t ? t->in(zone).toString(u"yyyy-MM-dd HH:mm"_s) : QString();
    };
    return {r.number,           r.title,        r.customerName,        r.engineerName,  enumLabel(r.priority),
            enumLabel(r.state), at(r.openedAt), at(r.firstResponseAt), at(r.resolvedAt)};
}

Result<TableText> tableOf(const Reader& reader, const QVector<Uuid>& ids, const Progress& progress)
{
    TableText table(headings());
    const QTimeZone zone = reader.clock().zone();
    for (qsizetype from = 0; from < ids.size(); from += rowsAtOnce) {
        if (!progress(from))
            return failure(ErrorKind::Cancelled, RequestSelectionBar::tr("Stopped; nothing was copied."));
        ZHIKE_ASSIGN(const auto rows, requestRows(reader, ids.mid(from, rowsAtOnce)));
        for (const RequestRow& row : rows)
            table.append(cellsOf(row, zone));
    }
    return table;
}

} // namespace

QString requestGroupingName(RequestGrouping grouping)
{
    switch (grouping) {
    case RequestGrouping::None:
        break;
    case RequestGrouping::Priority:
        return RequestSelectionBar::tr("Groups by priority");
    case RequestGrouping::State:
        return RequestSelectionBar::tr("Groups by state");
    case RequestGrouping::Engineer:
        return RequestSelectionBar::tr("Groups by engineer");
    case RequestGrouping::Month:
        return RequestSelectionBar::tr("Groups by month of opening");
    case RequestGrouping::Tier:
        return RequestSelectionBar::tr("Groups by tier");
    case RequestGrouping::Region:
        return RequestSelectionBar::tr("Groups by region");
    }
    return RequestSelectionBar::tr("No groups");
}

Result<QVector<PagedGroup>> requestGroupRows(const Reader& reader, const RequestFilter& filter,
                                             RequestOrder order, RequestGrouping grouping)
{
    ZHIKE_ASSIGN(auto groups, requestGroups(reader, filter, order, grouping));
    QVector<PagedGroup> all;
    for (RequestGroup& group : groups) {
        PagedGroup paged;
        paged.key = group.key;
        paged.head.title = titleOf(group, grouping);
        paged.head.subtitle = format::count(group.ids.size());
        paged.ids = std::move(group.ids);
        all.append(std::move(paged));
    }
    return all;
}

RequestSelectionBar::RequestSelectionBar(const AppContext& context, RowList* list, QWidget* parent)
    : SelectionBar(parent), m_context(context), m_list(list)
{
    connect(addAction(tr("Engineer"), u"engineer"_s, u"assignRequests"_s), &QPushButton::clicked, this,
            &RequestSelectionBar::openEngineer);
    connect(addAction(tr("Copy"), u"copy"_s, u"copyRequests"_s), &QPushButton::clicked, this,
            &RequestSelectionBar::copyTable);
    connect(more()->addAction(tr("Copy as a table") + u"\tCtrl+C"_s), &QAction::triggered, this,
            &RequestSelectionBar::copyTable);
    connect(more()->addAction(tr("Export as CSV …")), &QAction::triggered, this,
            &RequestSelectionBar::exportCsv);
    more()->addSeparator();
    connect(more()->addAction(tr("Archive")), &QAction::triggered, this, [this] {
        const QVector<Uuid> ids = m_list->selectedIds();
        runBulk(m_context, busy(), ids.size(), tr("Archive"),
                [ids](UnitOfWork& u, const BulkProgress& progress) {
                    return archiveRequests(u, ids, true, progress);
                });
    });
    m_settle.setSingleShot(true);
    m_settle.setInterval(settle::list);
    connect(&m_settle, &QTimer::timeout, this, &RequestSelectionBar::readSums);
    connect(m_list, &RowList::selectionMoved, this, &RequestSelectionBar::follow);
    connect(m_list, &RowList::copyRequested, this, &RequestSelectionBar::copyTable);
    connect(this, &SelectionBar::clearRequested, this, [this] {
        m_list->selectCurrentOnly();
        m_list->setFocus();
    });
}

void RequestSelectionBar::follow()
{
    const auto chosen = m_list->selectedIds().size();
    if (chosen < 2) {
        hide();
        return;
    }
    setCount(tr("%n chosen", nullptr, static_cast<int>(chosen)));
    m_settle.start();
}

void RequestSelectionBar::readSums()
{
    const QVector<Uuid> ids = m_list->selectedIds();
    if (ids.size() < 2)
        return;
    deliver(this, m_latestSums, m_context.store.read([ids](Reader& r) { return requestSums(r, ids); }),
            [this](const Result<RequestSums>& sums) {
                if (sums)
                    setSums(format::joined({tr("%1 open").arg(format::count(sums->open)),
                                            tr("P1 and P2: %1").arg(format::count(sums->urgent)),
                                            tr("%n customer(s)", nullptr, int(sums->customers))}));
            });
}

void RequestSelectionBar::openEngineer()
{
    const QVector<Uuid> ids = m_list->selectedIds();
    auto* form =
        new FormPanel(this, tr("Give %n request(s) to an engineer", nullptr, static_cast<int>(ids.size())));
    form->addField(u"engineer"_s, tr("Engineer"),
                   new ReferenceEditor(engineerCompletion(m_context, form), tr("Name, pinyin or number")),
                   FormPanel::Required);
    auto* busyStrip = new BusyStrip;
    form->addWidget(busyStrip);
    form->setSaveText(tr("Assign"));
    connect(form, &FormPanel::saveRequested, form, [context = m_context, form, busyStrip, ids] {
        const Id<Engineer> engineer(form->value(u"engineer"_s).value<Uuid>());
        form->setBusy(true);
        runBulk(
            context, busyStrip, ids.size(), tr("Assign"),
            [ids, engineer](UnitOfWork& u, const BulkProgress& progress) {
                return assignRequests(u, ids, engineer, progress);
            },
            [form](const std::optional<Error>& failed) {
                if (failed)
                    form->showError(*failed);
                else
                    form->dismiss();
            });
    });
    form->open();
}

void RequestSelectionBar::copyTable()
{
    const QVector<Uuid> ids = m_list->selectedIds();
    if (ids.isEmpty())
        return;
    const Progress progress = beginWork(busy(), tr("Copying …"), ids.size());
    auto table = m_context.store.read([ids, progress](Reader& r) { return tableOf(r, ids, progress); });
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

void RequestSelectionBar::exportCsv()
{
    const QVector<Uuid> ids = m_list->selectedIds();
    const FileRequest request{tr("Export %n request(s)", nullptr, static_cast<int>(ids.size())),
                              tr("requests") + u".csv"_s,
                              {tr("CSV files (*.csv)")},
                              u"csv"_s};
    m_context.files.save(this, request, [this, ids](const QString& file) {
        ExportOptions options;
        options.kind = EntityKind::Request;
        options.file = file;
        options.ids = {ids.begin(), ids.end()};
        options.progress = beginWork(busy(), tr("Exporting …"), ids.size());
        deliver(
            this, m_context.store.read([options](Reader& r) { return exportFile(r, options); }),
            [this, file](const Result<qint64>& written) {
                busy()->stop();
                if (written)
                    m_context.navigator.showStatus(
                        tr("Exported %n request(s) to %1", nullptr, static_cast<int>(*written)).arg(file));
                else
                    m_context.navigator.showError(written.error());
            });
    });
}

} // namespace zhike
