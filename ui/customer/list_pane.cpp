// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/list_pane.h"

#include "core/store/store.h"
#include "ui/customer/customer_words.h"
#include "ui/customer/list_filters.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/row_list.h"
#include "ui/parts/states.h"
#include "ui/shell/icons.h"
#include <QtGui/QActionGroup>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int settle = 60; // ms: several changes in a row are read once

Result<QVector<Row>> rowsFor(const Reader& reader, const QVector<Uuid>& ids)
{
    ZHIKE_ASSIGN(const auto customers, customerRows(reader, ids));
    QVector<Row> rows;
    rows.reserve(customers.size());
    for (const CustomerRow& customer : customers)
        rows.append(customerRowOf(customer, reader.clock()));
    return rows;
}

} // namespace

CustomerListPane::CustomerListPane(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_header(new PageHeader(tr("Customers"))),
      m_filters(new FilterBar), m_search(new QLineEdit), m_sort(makeIconButton(u"sort"_s, tr("Order"))),
      m_list(new RowList), m_empty(new EmptyState(u"customer"_s, tr("No customers yet"))),
      m_error(new InlineError), m_model(new PagedListModel(this))
{
    build();
    buildSearch();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(settle);
    connect(&m_refresh, &QTimer::timeout, this, &CustomerListPane::load);
    connect(&m_context.store, &Store::changed, this, [this] {
        if (m_started)
            m_refresh.start();
    });
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
    connect(m_filters, &FilterBar::changed, this, &CustomerListPane::takeChosen);
}

void CustomerListPane::build()
{
    m_header->setCompact(true);
    auto* add = makeIconButton(u"add"_s, tr("New customer"));
    add->setObjectName(u"newCustomer"_s);
    auto* find = makeIconButton(u"search"_s, tr("Search in the list"));
    find->setObjectName(u"findCustomer"_s);
    m_sort->setObjectName(u"sortCustomers"_s);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setMenu(makeSortMenu());
    m_header->addRight(add);
    m_header->addRight(m_sort);
    m_header->addRight(find);
    connect(add, &QToolButton::clicked, this, &CustomerListPane::createRequested);
    connect(find, &QToolButton::clicked, this, [this] { search(m_search->text()); });

    auto* bar = new QWidget;
    auto* barRow = new QHBoxLayout(bar);
    barRow->setContentsMargins(space::listMargin, 0, space::listMargin, space::x2);
    barRow->addWidget(m_filters);
    m_list->setObjectName(u"customers"_s);
    m_list->setAccessibleName(tr("Customers"));
    m_list->setPane(true);
    m_list->setModel(m_model);
    m_list->setPlaceholder(m_empty);
    m_empty->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_search);
    column->addWidget(bar);
    column->addWidget(m_error);
    column->addWidget(m_list, 1);
    setMinimumWidth(metric::listPaneMin);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
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
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        if (m_filter.text != m_search->text()) {
            m_filter.text = m_search->text();
            restart();
        }
    });
}

QMenu* CustomerListPane::makeSortMenu()
{
    auto* menu = new QMenu(this);
    auto* group = new QActionGroup(menu);
    for (const SortChoice& choice : sortChoices()) {
        QAction* action = menu->addAction(choice.text);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(choice.order == m_order);
        connect(action, &QAction::triggered, this, [this, order = choice.order] { setOrder(order); });
    }
    menu->addSeparator();
    QAction* archived = menu->addAction(tr("Archived customers"));
    archived->setObjectName(u"archivedCustomers"_s);
    archived->setCheckable(true);
    connect(archived, &QAction::toggled, this, &CustomerListPane::setArchived);
    return menu;
}

void CustomerListPane::load()
{
    if (!m_started) {
        m_started = true;
        const auto order = m_context.memory.value(u"customers/order"_s).toList();
        if (order.size() == 2)
            m_order = {static_cast<CustomerSort>(std::clamp(order[0].toInt(), 0, 6)), order[1].toBool()};
        const auto chosen = recalled(m_context.memory.value(u"customers/filters"_s).toMap());
        const QString text = m_filter.text;
        m_filter = filterFromChosen(chosen);
        m_filter.text = text;
        m_model->setSource(source());
        for (auto it = chosen.cbegin(); it != chosen.cend(); ++it)
            m_filters->choose(it.key(), *it);
        delete m_sort->menu();
        m_sort->setMenu(makeSortMenu());
    } else {
        m_model->refresh();
    }
    loadFacets();
}

PagedSource CustomerListPane::source() const
{
    Store& store = m_context.store;
    const auto filter = m_filter;
    const auto order = m_order;
    PagedSource source;
    source.first = [&store, filter, order](int limit) {
        return store.read([filter, order, limit](Reader& r) -> Result<QVector<Row>> {
            ZHIKE_ASSIGN(const auto ids, firstCustomers(r, filter, order, limit));
            return rowsFor(r, ids);
        });
    };
    source.ids = [&store, filter, order] {
        return store.read([filter, order](Reader& r) { return customerIds(r, filter, order); });
    };
    source.rows = [&store](const QVector<Uuid>& ids) {
        return store.read([ids](Reader& r) { return rowsFor(r, ids); });
    };
    return source;
}

void CustomerListPane::restart()
{
    m_model->setSource(source());
}

void CustomerListPane::loadFacets()
{
    auto facets = m_context.store.read(
        [archived = m_filter.archived](Reader& r) { return customerFacets(r, archived); });
    deliver(this, m_facetRequests, std::move(facets), [this](const Result<CustomerFacets>& result) {
        if (!result)
            return;
        m_total = result->total;
        m_filters->setFilters(customerFilters(*result));
        showCount();
    });
}

void CustomerListPane::takeChosen(const QVariantMap& chosen)
{
    CustomerFilter wanted = filterFromChosen(chosen);
    wanted.text = m_filter.text;
    wanted.archived = m_filter.archived;
    if (wanted == m_filter)
        return;
    m_filter = wanted;
    m_context.memory.remember(u"customers/filters"_s, remembered(chosen));
    restart();
}

void CustomerListPane::setOrder(CustomerOrder order)
{
    m_order = order;
    m_context.memory.remember(u"customers/order"_s,
                              QVariantList{static_cast<int>(order.by), order.descending});
    restart();
    showCount();
}

void CustomerListPane::setArchived(bool archived)
{
    m_filter.archived = archived;
    m_header->setTitle(archived ? tr("Archived customers") : tr("Customers"));
    restart();
    loadFacets();
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
    if (m_model->rowCount() > 0 && selected().isNull()) {
        m_wantsFirst = false;
        m_list->setCurrentId(m_model->idAt(0));
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
    const QString shown = format::count(m_model->rowCount());
    m_header->setNote(isNarrowed() ? tr("%1 / %2").arg(shown, format::count(m_total)) : shown);
    for (const SortChoice& choice : sortChoices()) {
        if (choice.order == m_order)
            Q_EMIT summaryChanged(tr("%1 customers, ordered by: %2").arg(shown, choice.text));
    }
    updateEmpty();
}

void CustomerListPane::updateEmpty()
{
    if (isNarrowed())
        m_empty->setTexts(tr("No customer fits"), tr("Take a filter away, or search for something else."));
    else if (m_filter.archived)
        m_empty->setTexts(tr("Nothing is archived"), tr("Customers you archive are kept here."));
    else
        m_empty->setTexts(tr("No customers yet"), tr("Press Ctrl+N to add the first one, or import a list."));
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
