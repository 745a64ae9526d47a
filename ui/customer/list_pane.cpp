// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/list_pane.h"

#include "core/store/store.h"
#include "ui/customer/bulk_bar.h"
#include "ui/customer/customer_columns.h"
#include "ui/customer/list_filters.h"
#include "ui/customer/list_source.h"
#include "ui/parts/chip.h"
#include "ui/parts/column_chooser.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/row_list.h"
#include "ui/parts/settle.h"
#include "ui/parts/states.h"
#include "ui/parts/table_header.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

const QString stateKey = u"customers/list"_s;

} // namespace

CustomerListPane::CustomerListPane(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_header(new PageHeader(tr("Customers"))),
      m_filters(new FilterBar), m_mine(new Chip(tr("Mine"))), m_search(new QLineEdit),
      m_sort(makeIconButton(u"sort"_s, tr("Order and groups"))),
      m_tableButton(makeIconButton(u"table"_s, tr("As a table"))),
      m_columns(new TableHeader(customerColumns())), m_list(new RowList),
      m_bulk(new CustomerBulkBar(context, m_list)),
      m_empty(new EmptyState(u"customer"_s, tr("No customers yet"))), m_error(new InlineError),
      m_model(new PagedListModel(this))
{
    build();
    buildSearch();
    connectList();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(settle::list);
    connect(&m_refresh, &QTimer::timeout, this, &CustomerListPane::load);
    connect(&m_context.store, &Store::changed, this, [this] {
        if (m_started)
            m_refresh.start();
    });
}

void CustomerListPane::connectList()
{
    connect(m_model, &PagedListModel::loaded, this, [this] {
        m_error->setText({});
        showCount();
        if (m_wantsFirst)
            selectFirst();
    });
    connect(m_model, &PagedListModel::failed, this, [this](const Error& e) { m_error->setText(e.message); });
    connect(m_list, &RowList::currentIdChanged, this, [this](const Uuid& id) { Q_EMIT selected(id); });
    connect(m_list, &RowList::opened, this, &CustomerListPane::entered);
    connect(m_list, &RowList::typed, this, &CustomerListPane::search);
    m_list->setSearchField(m_search, [this] { m_search->show(); });
    connect(m_filters, &FilterBar::changed, this, &CustomerListPane::takeChosen);
    connect(m_columns, &TableHeader::columnsChanged, this, &CustomerListPane::takeColumns);
    connect(m_columns, &TableHeader::orderRequested, this, [this](int order, bool descending) {
        setOrder({static_cast<CustomerSort>(order), descending});
    });
}

void CustomerListPane::build()
{
    buildHeader();
    m_mine->setObjectName(u"mine"_s);
    m_mine->setToolTip(tr("Whose account manager or primary engineer you are"));
    m_mine->hide();
    m_filters->addLeading(m_mine);
    connect(m_mine, &Chip::clicked, this, [this] { setMine(m_mine->isChecked()); });
    auto* bar = new QWidget;
    auto* barRow = new QHBoxLayout(bar);
    barRow->setContentsMargins(space::listMargin, 0, space::listMargin, space::x2);
    barRow->addWidget(m_filters);
    m_list->setObjectName(u"customers"_s);
    m_list->setAccessibleName(tr("Customers"));
    m_list->setPane(true);
    m_list->setMulti(true);
    m_list->setModel(m_model);
    buildFirstSteps();
    m_list->setPlaceholder(m_empty);
    m_empty->hide();

    m_columnRow = makeColumnRow(m_columns);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_header, m_search, bar, m_error, new Hairline, m_columnRow})
        column->addWidget(part);
    column->addWidget(m_list, 1);
    column->addWidget(m_bulk);
    fitToText(this, [this] { setMinimumWidth(TextMetric{metric::listPaneMin}); });
}

void CustomerListPane::buildHeader()
{
    m_header->setCompact(true);
    auto* add = makeIconButton(u"add"_s, tr("New customer"));
    add->setObjectName(u"newCustomer"_s);
    m_sort->setObjectName(u"sortCustomers"_s);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillViewMenu(*menu);
    });
    m_sort->setMenu(menu);
    m_tableButton->setObjectName(u"customerTable"_s);
    m_tableButton->setCheckable(true);
    auto* board = makeIconButton(u"board"_s, tr("As a board by tier"));
    board->setObjectName(u"customerBoard"_s);
    for (QToolButton* button : {add, m_sort, board, m_tableButton})
        m_header->addRight(button);
    connect(board, &QToolButton::clicked, this, &CustomerListPane::boardWanted);
    connect(add, &QToolButton::clicked, this, &CustomerListPane::createRequested);
    connect(m_tableButton, &QToolButton::clicked, this, [this] { setTable(m_tableButton->isChecked()); });
}

void CustomerListPane::buildSearch()
{
    m_search->setObjectName(u"searchCustomers"_s);
    m_search->setPlaceholderText(tr("Name, pinyin, code, phone"));
    m_search->setAccessibleName(tr("Search in the list"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(u"search"_s, Ink::Quiet), QLineEdit::LeadingPosition);
    m_search->setContentsMargins(space::listMargin, 0, space::listMargin, space::x2);
    m_search->hide();
    m_typing.setSingleShot(true);
    m_typing.setInterval(duration::typing);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (m_showing)
            return;
        m_state.text = text;
        m_typing.start();
    });
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        if (m_filter.text == m_state.text)
            return;
        rememberState();
        showTitle();
        restart();
    });
}

void CustomerListPane::load()
{
    if (!m_started) {
        m_started = true;
        m_state = CustomerListState::fromMap(m_context.memory.value(stateKey).toMap());
        showState();
        restart();
    } else {
        m_model->refresh();
    }
    loadFacets();
}

void CustomerListPane::restart()
{
    m_filter = m_state.filter(person());
    m_model->setSource(source());
}

PagedSource CustomerListPane::source() const
{
    return customerSource(m_context.store, m_filter, m_state.order, m_state.grouping);
}

void CustomerListPane::apply()
{
    rememberState();
    showState();
    restart();
}

void CustomerListPane::rememberState()
{
    m_context.memory.remember(stateKey, m_state.toMap());
}

void CustomerListPane::loadFacets()
{
    struct Answer {
        CustomerFacets facets;
        QVector<Filter> filters;
    };
    auto facets =
        m_context.store.read([archived = m_state.archived, person = person()](Reader& r) -> Result<Answer> {
            ZHIKE_ASSIGN(CustomerFacets found, customerFacets(r, archived, person));
            auto filters = customerFilters(found);
            return Answer{std::move(found), std::move(filters)};
        });
    deliver(this, m_facetRequests, std::move(facets), [this](const Result<Answer>& result) {
        if (!result)
            return;
        m_total = result->facets.total;
        m_mine->setVisible(result->facets.mine > 0 || m_mine->isChecked());
        m_filters->setFilters(result->filters);
        showCount();
    });
}

QString CustomerListPane::person() const
{
    return m_context.store.options().author.who;
}

void CustomerListPane::search(const QString& text)
{
    m_search->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
    if (text != m_search->text())
        m_search->setText(text);
}

void CustomerListPane::closeSearch()
{
    m_search->clear();
    m_search->hide();
    m_list->setFocus();
}

void CustomerListPane::select(const Uuid& id)
{
    m_wantsFirst = false;
    m_list->setCurrentId(id);
}

void CustomerListPane::selectFirst()
{
    m_wantsFirst = true;
    for (int row = 0; row < std::min(2, m_model->rowCount()); ++row) { // the first may be a head
        if (selected().isNull() && !m_model->idAt(row).isNull()) {
            m_wantsFirst = false;
            m_list->setCurrentId(m_model->idAt(row));
        }
    }
}

Uuid CustomerListPane::selected() const
{
    return m_list->currentId();
}

bool CustomerListPane::isNarrowed() const
{
    CustomerFilter all;
    all.archived = m_filter.archived;
    return m_filter != all;
}

void CustomerListPane::showCount()
{
    const QString shown = format::count(m_model->count());
    m_header->setNote(isNarrowed() ? tr("%1 / %2").arg(shown, format::count(m_total)) : shown);
    Q_EMIT summaryChanged(tr("%1 customers, ordered by: %2").arg(shown, orderText(m_state.order)));
    updateEmpty();
}

void CustomerListPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_search->isVisible())
        closeSearch();
    else if (event->key() == Qt::Key_Down && m_search->hasFocus())
        m_list->setFocus(Qt::TabFocusReason);
    else if (event->matches(QKeySequence::Find))
        search(m_search->text());
    else
        QWidget::keyPressEvent(event);
}

} // namespace zhike
