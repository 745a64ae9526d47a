// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/request_list_pane.h"

#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/marks.h"
#include "ui/parts/paged_list_model.h"
#include "ui/parts/remember.h"
#include "ui/parts/row_list.h"
#include "ui/parts/states.h"
#include "ui/request/request_selection.h"
#include "ui/request/request_words.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr QStringView orderKey = u"requests/order";
constexpr QStringView groupingKey = u"requests/grouping";
constexpr QStringView openKey = u"requests/open";
constexpr QStringView filtersKey = u"requests/filters";

QString orderName(RequestOrder order)
{
    switch (order) {
    case RequestOrder::Oldest:
        return RequestListPane::tr("Oldest first");
    case RequestOrder::Urgent:
        return RequestListPane::tr("Most urgent first");
    case RequestOrder::Newest:
        return RequestListPane::tr("Newest first");
    }
    return {};
}

Result<QVector<Row>> rowsFrom(const Result<QVector<RequestRow>>& found, const Clock& clock)
{
    if (!found)
        return tl::unexpected(found.error());
    QVector<Row> rows;
    rows.reserve(found->size());
    for (const RequestRow& r : *found)
        rows.append(rowOfRequest(r, clock));
    return rows;
}

} // namespace

RequestListPane::RequestListPane(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_header(new PageHeader(tr("Requests"))), m_filters(new FilterBar),
      m_search(new QLineEdit), m_open(new Chip(tr("Open"))), m_all(new Chip(tr("All"))),
      m_orderChip(new Chip({}, Chip::Kind::Menu)), m_orders(new QMenu(this)), m_list(new RowList),
      m_model(new PagedListModel(this)), m_bar(new RequestSelectionBar(context, m_list))
{
    m_grouping = static_cast<RequestGrouping>(
        std::clamp(context.memory.value(groupingKey.toString()).toInt(), 0, requestGroupings - 1));
    m_order = static_cast<RequestOrder>(
        std::clamp(context.memory.value(orderKey.toString(), static_cast<int>(m_order)).toInt(), 0, 2));
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(duration::typing);
    connect(&m_typing, &QTimer::timeout, this, &RequestListPane::apply);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_filters, &FilterBar::changed, this, &RequestListPane::apply);
    connect(m_list, &RowList::currentIdChanged, this, [this](const Uuid& id) {
        m_kept = {};
        Q_EMIT chosen(id);
    });
    connect(m_list, &RowList::currentIdChanged, this, &RequestListPane::placeChanged);
    connect(m_list, &RowList::typed, this, [this](const QString& text) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->insert(text);
    });
    m_list->setSearchField(m_search);
    connect(m_model, &PagedListModel::loaded, this, &RequestListPane::showCount);
    connect(m_model, &PagedListModel::failed, this,
            [this](const Error& error) { m_context.navigator.showError(error); });
    deliver(this, m_context.store.read([](Reader& r) { return readEngineerChoices(r); }),
            [this](Result<std::vector<EngineerChoice>> engineers) {
                if (engineers)
                    fillFilters(*engineers);
                recallFilters();
            });
    setOrder(m_order);
    m_openOnly = context.memory.value(openKey.toString(), true).toBool();
    m_open->setChecked(m_openOnly);
    m_all->setChecked(!m_openOnly);
}

void RequestListPane::build()
{
    setMinimumWidth(metric::listPaneMin);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header->setCompact(true);
    connect(m_header->setPrimary(tr("New"), u"add"_s), &QPushButton::clicked, this,
            &RequestListPane::newWanted);
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
    m_list->setObjectName(u"requests"_s);
    m_list->setAccessibleName(tr("Requests"));
    m_list->setPane(true);
    m_list->setMulti(true);
    m_list->setModel(m_model);
    auto* empty = new EmptyState(u"request"_s, tr("No requests here"),
                                 tr("What customers ask for stands here until it is resolved."));
    connect(empty->addStep(tr("New request"), u"add"_s), &QPushButton::clicked, this,
            &RequestListPane::newWanted);
    m_list->setPlaceholder(empty);
    column->addWidget(m_list, 1);
    column->addWidget(m_bar);
}

void RequestListPane::buildChips(FilterBar* bar)
{
    m_open->setObjectName(u"openOnly"_s);
    m_all->setObjectName(u"allRequests"_s);
    for (Chip* chip : {m_open, m_all}) {
        chip->setCheckable(true);
        bar->addLeading(chip);
    }
    m_open->setChecked(true);
    connect(m_open, &Chip::clicked, this, [this] { setOpenOnly(true); });
    connect(m_all, &Chip::clicked, this, [this] { setOpenOnly(false); });
    connect(m_orders, &QMenu::aboutToShow, this, &RequestListPane::fillOrders);
    m_orderChip->setMenu(m_orders);
    m_orderChip->setObjectName(u"requestOrder"_s);
    bar->addTrailing(m_orderChip);
}

void RequestListPane::fillFilters(const std::vector<EngineerChoice>& engineers)
{
    Filter priority{u"priority"_s, tr("Priority"), {}};
    for (int i = 0; i < 4; ++i)
        priority.choices.append({i, enumLabel(static_cast<Priority>(i))});
    Filter state{u"state"_s, tr("State"), {}};
    for (int i = 0; i < 7; ++i)
        state.choices.append({i, enumLabel(static_cast<RequestState>(i))});
    Filter engineer{u"engineer"_s, tr("Engineer"), {}};
    for (const EngineerChoice& e : engineers)
        engineer.choices.append({QVariant::fromValue(e.id.uuid), e.name});
    QVector<Filter> all{priority, state, engineer};
    if (m_customer)
        all.prepend(
            {u"customer"_s, tr("Customer"), {{QVariant::fromValue(m_customer.uuid), m_customerName}}});
    m_filters->setFilters(all);
    if (m_customer)
        m_filters->choose(u"customer"_s, QVariant::fromValue(m_customer.uuid));
}

void RequestListPane::setCustomer(Id<Customer> customer, const QString& name)
{
    m_customer = customer;
    m_customerName = name;
    deliver(this, m_context.store.read([](Reader& r) { return readEngineerChoices(r); }),
            [this](Result<std::vector<EngineerChoice>> engineers) {
                if (engineers)
                    fillFilters(*engineers);
                apply();
            });
}

void RequestListPane::fillOrders()
{
    m_orders->clear();
    for (const auto order : {RequestOrder::Urgent, RequestOrder::Oldest, RequestOrder::Newest}) {
        QAction* action = m_orders->addAction(orderName(order));
        action->setCheckable(true);
        action->setChecked(order == m_order);
        connect(action, &QAction::triggered, this, [this, order] {
            setOrder(order);
            apply();
        });
    }
    m_orders->addSeparator();
    for (int i = 0; i < requestGroupings; ++i) {
        const auto grouping = static_cast<RequestGrouping>(i);
        QAction* action = m_orders->addAction(requestGroupingName(grouping));
        action->setCheckable(true);
        action->setChecked(grouping == m_grouping);
        connect(action, &QAction::triggered, this, [this, grouping] { setGrouping(grouping); });
    }
}

void RequestListPane::setGrouping(RequestGrouping grouping)
{
    m_grouping = grouping;
    m_context.memory.remember(groupingKey.toString(), static_cast<int>(grouping));
    apply();
}

void RequestListPane::setOrder(RequestOrder order)
{
    m_order = order;
    m_orderChip->setText(orderName(order));
    m_context.memory.remember(orderKey.toString(), static_cast<int>(order));
}

void RequestListPane::recallFilters()
{
    const QVariantMap chosen = recallChosen(m_context.memory, filtersKey.toString());
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        m_filters->choose(it.key(), *it);
    connect(m_filters, &FilterBar::changed, this, [this](QVariantMap now) {
        now.remove(u"customer"_s); // of one customer's list, not of the page
        rememberChosen(m_context.memory, filtersKey.toString(), now);
    });
}

void RequestListPane::setOpenOnly(bool openOnly)
{
    m_openOnly = openOnly;
    m_context.memory.remember(openKey.toString(), openOnly);
    m_open->setChecked(openOnly);
    m_all->setChecked(!openOnly);
    if (!openOnly && m_order != RequestOrder::Newest)
        setOrder(RequestOrder::Newest);
    apply();
}

RequestFilter RequestListPane::filter() const
{
    const QVariantMap chosen = m_filters->chosen();
    RequestFilter f;
    f.openOnly = m_openOnly;
    f.text = m_search->text();
    if (const QVariant v = chosen.value(u"state"_s); v.isValid())
        f.state = static_cast<RequestState>(v.toInt());
    if (const QVariant v = chosen.value(u"priority"_s); v.isValid())
        f.priority = static_cast<Priority>(v.toInt());
    f.engineer = Id<Engineer>(chosen.value(u"engineer"_s).value<Uuid>());
    f.customer = Id<Customer>(chosen.value(u"customer"_s).value<Uuid>());
    return f;
}

void RequestListPane::apply()
{
    Store& store = m_context.store;
    const Clock& clock = m_context.clock;
    const RequestFilter f = filter();
    const RequestOrder order = m_order;
    PagedSource source;
    source.first = [&store, &clock, f, order](int limit) {
        return store.read([&clock, f, order, limit](Reader& r) {
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
        return store.read([&clock, ids](Reader& r) { return rowsFrom(requestRows(r, ids), clock); });
    };
    m_model->setSource(std::move(source));
}

void RequestListPane::reload()
{
    if (m_model->rowCount() == 0 && !m_model->isLoading())
        apply();
    else
        m_model->refresh();
}

void RequestListPane::showCount(int count)
{
    m_header->setNote(format::count(count));
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
