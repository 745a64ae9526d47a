// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/record_list_pane.h"

#include "ui/parts/column_chooser.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/marks.h"
#include "ui/parts/record_selection_bar.h"
#include "ui/parts/row_list.h"
#include "ui/parts/states.h"
#include "ui/parts/table_header.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

RecordListPane::RecordListPane(const AppContext& context, RecordListDesign design, QWidget* parent)
    : QWidget(parent), m_context(context), m_design(std::move(design)),
      m_header(new PageHeader(m_design.title)), m_filters(new FilterBar), m_search(new QLineEdit),
      m_open(new Chip(tr("Open"))), m_all(new Chip(tr("All"))), m_orderChip(new Chip({}, Chip::Kind::Menu)),
      m_orders(new QMenu(this)), m_list(new RowList), m_model(new PagedListModel(this)),
      m_columns(new TableHeader(m_design.columns)), m_columnRow(makeColumnRow(m_columns)),
      m_tableButton(makeIconButton(u"table"_s, tr("As a table"))), m_order(m_design.orders.first().order)
{
    build();
    buildTable();
    listen();
}

void RecordListPane::setParts(RecordSelectionBar* bar, EmptyState* empty, const QString& firstStep)
{
    m_bar = bar;
    layout()->addWidget(bar);
    connect(empty->addStep(firstStep, u"add"_s), &QPushButton::clicked, this, &RecordListPane::newWanted);
    m_list->setPlaceholder(empty);
}

void RecordListPane::begin()
{
    recallView();
    readFilters();
}

void RecordListPane::build()
{
    fitToText(this, [this] { setMinimumWidth(TextMetric{metric::listPaneMin}); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHeader();
    column->addWidget(m_header);
    m_search->setObjectName(m_design.name + u"Search"_s);
    m_search->setPlaceholderText(m_design.filterWords);
    m_search->setAccessibleName(m_design.filterWords);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(u"search"_s, Ink::Quiet), QLineEdit::LeadingPosition);
    auto* field = new QHBoxLayout;
    field->setContentsMargins(space::listMargin, 0, space::listMargin, space::x1);
    field->addWidget(m_search);
    column->addLayout(field);
    buildChips();
    auto* chips = new QHBoxLayout;
    chips->setContentsMargins(space::listMargin, 0, space::listMargin, 0);
    chips->addWidget(m_filters);
    column->addLayout(chips);
    column->addWidget(new Hairline);
    column->addWidget(m_columnRow);
    m_list->setObjectName(m_design.key);
    m_list->setAccessibleName(m_design.title);
    m_list->setPane(true);
    m_list->setMulti(true);
    m_list->setModel(m_model);
    m_list->rows()->setBadgeColumn(false);
    column->addWidget(m_list, 1);
}

void RecordListPane::buildHeader()
{
    m_header->setCompact(true);
    connect(m_header->setPrimary(m_design.newWord, u"add"_s), &QPushButton::clicked, this,
            &RecordListPane::newWanted);
    m_tableButton->setObjectName(m_design.name + u"Table"_s);
    m_tableButton->setCheckable(true);
    m_header->addRight(m_tableButton);
    connect(m_tableButton, &QToolButton::clicked, this, [this] { setTable(m_tableButton->isChecked()); });
}

void RecordListPane::buildChips()
{
    for (Chip* chip : {m_open, m_all}) {
        chip->setCheckable(true);
        m_filters->addLeading(chip);
    }
    m_open->setChecked(true);
    connect(m_open, &Chip::clicked, this, [this] { setOpenOnly(true); });
    connect(m_all, &Chip::clicked, this, [this] { setOpenOnly(false); });
    connect(m_orders, &QMenu::aboutToShow, this, &RecordListPane::fillOrders);
    m_orderChip->setMenu(m_orders);
    m_orderChip->setObjectName(m_design.name + u"Order"_s);
    m_filters->addTrailing(m_orderChip);
}

void RecordListPane::listen()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(duration::typing);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        apply();
        Q_EMIT stateChanged();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_filters, &FilterBar::changed, this, &RecordListPane::takeFilters);
    connect(m_list, &RowList::currentIdChanged, this, [this](const Uuid& id) {
        m_kept = {};
        Q_EMIT chosen(id);
        Q_EMIT placeChanged();
    });
    connect(m_list, &RowList::typed, this, &RecordListPane::search);
    m_list->setSearchField(m_search);
    connect(m_model, &PagedListModel::loaded, this, &RecordListPane::showCount);
    connect(m_model, &PagedListModel::failed, this,
            [this](const Error& error) { m_context.navigator.showError(error); });
}

void RecordListPane::apply()
{
    PagedSource read = source({m_filters->chosen(), m_openOnly, m_search->text(), m_order, m_grouping});
    if (m_grouping == 0)
        read.groups = {};
    m_model->setSource(std::move(read));
}

void RecordListPane::reload()
{
    readFilters();
    if (m_model->rowCount() == 0 && !m_model->isLoading())
        apply();
    else
        m_model->refresh();
}

void RecordListPane::refreshTimes()
{
    m_model->rewrite([this](Row& row) { refreshRow(row); });
}

void RecordListPane::search(const QString& text)
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->insert(text);
}

void RecordListPane::showCount(int count)
{
    m_header->setNote(format::count(count));
    Q_EMIT summaryChanged(summaryOf(count, orderName()));
    if (m_list->currentId().isNull() && m_kept.isNull() && count > 0)
        m_list->setCurrentIndex(m_model->index(m_model->isGrouped() ? 1 : 0, 0));
    Q_EMIT placeChanged();
}

Uuid RecordListPane::currentId() const
{
    return m_list->currentId();
}

void RecordListPane::setCurrentId(const Uuid& id)
{
    m_kept = id;
    m_list->setCurrentId({}); // so that none is marked if this one is not in the list
    m_list->setCurrentId(id);
}

void RecordListPane::move(int rows)
{
    const int row = m_list->currentIndex().row() + rows;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row, 0));
}

std::pair<int, int> RecordListPane::place() const
{
    return {m_list->currentIndex().row(), m_model->rowCount()};
}

void RecordListPane::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool on = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!m_search->hasFocus() || (key != Qt::Key_Escape && !on))
        return QWidget::keyPressEvent(event);
    if (key == Qt::Key_Escape)
        m_search->clear();
    m_list->setFocus(Qt::TabFocusReason);
}

void RecordListPane::paintEvent(QPaintEvent*)
{
    const Tokens& t = Look::of(this);
    QPainter(this).fillRect(rect(), m_isTable ? t.base : t.pane);
}

} // namespace zhike
