// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/request_list_pane.h"

#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/parts/chip.h"
#include "ui/parts/column_chooser.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/marks.h"
#include "ui/parts/paged_list_model.h"
#include "ui/parts/row_list.h"
#include "ui/parts/states.h"
#include "ui/parts/table_header.h"
#include "ui/request/request_columns.h"
#include "ui/request/request_selection.h"
#include "ui/request/request_words.h"
#include "ui/shell/look.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

Result<QVector<Row>> rowsFrom(const Result<QVector<RequestRow>>& found, const Clock& clock)
{
    if (!found)
        return tl::unexpected(found.error());
    QVector<Row> rows;
    rows.reserve(found->size());
    for (const RequestRow& r : *found)
        rows.append(listedRequest(r, clock));
    return rows;
}

} // namespace

RequestListPane::RequestListPane(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_header(new PageHeader(tr("Requests"))), m_filters(new FilterBar),
      m_search(new QLineEdit), m_open(new Chip(tr("Open"))), m_all(new Chip(tr("All"))),
      m_mine(new Chip(tr("Mine"))), m_orderChip(new Chip({}, Chip::Kind::Menu)), m_orders(new QMenu(this)),
      m_list(new RowList), m_model(new PagedListModel(this)), m_bar(new RequestSelectionBar(context, m_list)),
      m_columns(new TableHeader(requestColumns())),
      m_tableButton(makeIconButton(u"table"_s, tr("As a table")))
{
    build();
    buildTable();
    m_typing.setSingleShot(true);
    m_typing.setInterval(duration::typing);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        apply();
        Q_EMIT stateChanged();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_filters, &FilterBar::changed, this, &RequestListPane::takeFilters);
    connect(m_list, &RowList::currentIdChanged, this, [this](const Uuid& id) {
        m_kept = {};
        Q_EMIT chosen(id);
    });
    connect(m_list, &RowList::currentIdChanged, this, &RequestListPane::placeChanged);
    connect(m_list, &RowList::typed, this, &RequestListPane::search);
    m_list->setSearchField(m_search);
    connect(m_model, &PagedListModel::loaded, this, &RequestListPane::showCount);
    connect(m_model, &PagedListModel::failed, this,
            [this](const Error& error) { m_context.navigator.showError(error); });
    readFilters();
    recallView();
}

void RequestListPane::build()
{
    fitToText(this, [this] { setMinimumWidth(TextMetric{metric::listPaneMin}); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHeader();
    column->addWidget(m_header);
    m_search->setObjectName(u"requestSearch"_s);
    m_search->setPlaceholderText(tr("Filter requests"));
    m_search->setAccessibleName(tr("Filter requests"));
    m_search->setClearButtonEnabled(true);
    auto* field = new QHBoxLayout;
    field->setContentsMargins(space::listMargin, 0, space::listMargin, space::x1);
    field->addWidget(m_search);
    column->addLayout(field);
    buildChips(m_filters);
    auto* chips = new QHBoxLayout;
    chips->setContentsMargins(space::listMargin, 0, space::listMargin, 0);
    chips->addWidget(m_filters);
    column->addLayout(chips);
    column->addWidget(new Hairline);
    m_columnRow = makeColumnRow(m_columns);
    column->addWidget(m_columnRow);
    m_list->setObjectName(u"requests"_s);
    m_list->setAccessibleName(tr("Requests"));
    m_list->setPane(true);
    m_list->setMulti(true);
    m_list->setModel(m_model);
    m_list->rows()->setBadgeColumn(false);
    auto* empty = new EmptyState(u"request"_s, tr("No requests here"),
                                 tr("What customers ask for stands here until it is resolved."));
    connect(empty->addStep(tr("New request"), u"add"_s), &QPushButton::clicked, this,
            &RequestListPane::newWanted);
    m_list->setPlaceholder(empty);
    column->addWidget(m_list, 1);
    column->addWidget(m_bar);
}

void RequestListPane::buildHeader()
{
    m_header->setCompact(true);
    connect(m_header->setPrimary(tr("New"), u"add"_s), &QPushButton::clicked, this,
            &RequestListPane::newWanted);
    m_tableButton->setObjectName(u"requestTable"_s);
    m_tableButton->setCheckable(true);
    m_header->addRight(m_tableButton);
    connect(m_tableButton, &QToolButton::clicked, this, [this] { setTable(m_tableButton->isChecked()); });
}

void RequestListPane::apply()
{
    Store& store = m_context.store;
    const Clock& clock = m_context.clock;
    const RequestFilter f = filter();
    const RequestOrder order = m_order;
    PagedSource source;
    source.first = [&store, &clock, f, order](int limit) {
        return store.readAtOnce([&clock, f, order, limit](Reader& r) {
            return rowsFrom(firstRequests(r, f, order, limit), clock);
        });
    };
    if (m_grouping != RequestGrouping::None)
        source.groups = [&store, f, order, grouping = m_grouping] {
            return store.read(
                [f, order, grouping](Reader& r) { return requestGroupRows(r, f, order, grouping); });
        };
    source.ids = [&store, f, order] {
        return store.read([f, order](Reader& r) { return requestIds(r, f, order); });
    };
    source.rows = [&store, &clock](QVector<Uuid> ids) {
        return store.readAtOnce([&clock, ids](Reader& r) { return rowsFrom(requestRows(r, ids), clock); });
    };
    m_model->setSource(std::move(source));
}

void RequestListPane::reload()
{
    readFilters();
    if (m_model->rowCount() == 0 && !m_model->isLoading())
        apply();
    else
        m_model->refresh();
}

void RequestListPane::refreshTimes()
{
    m_model->rewrite([this](Row& row) { zhike::refreshTimes(row, m_context.clock); });
}

void RequestListPane::search(const QString& text)
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->insert(text);
}

void RequestListPane::showCount(int count)
{
    m_header->setNote(format::count(count));
    Q_EMIT summaryChanged(tr("%n request(s), ordered by: %1", nullptr, count).arg(requestOrderName(m_order)));
    if (m_list->currentId().isNull() && m_kept.isNull() && count > 0)
        m_list->setCurrentIndex(m_model->index(m_model->isGrouped() ? 1 : 0, 0));
    Q_EMIT placeChanged();
}

Uuid RequestListPane::currentId() const
{
    return m_list->currentId();
}

void RequestListPane::setCurrentId(const Uuid& id)
{
    m_kept = id;
    m_list->setCurrentId({}); // so that none is marked if this one is not in the list
    m_list->setCurrentId(id);
}

void RequestListPane::move(int rows)
{
    const int row = m_list->currentIndex().row() + rows;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row, 0));
}

std::pair<int, int> RequestListPane::place() const
{
    return {m_list->currentIndex().row(), m_model->rowCount()};
}

} // namespace zhike
