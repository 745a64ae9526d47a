// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contract/renewals_view.h"

#include "core/store/store.h"
#include "ui/contract/contract_form.h"
#include "ui/contract/renewal_column.h"
#include "ui/contract/renewal_side.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/marks.h"
#include "ui/parts/remember.h"
#include "ui/parts/row_list.h"
#include "ui/parts/settle.h"
#include "ui/parts/short_list.h"
#include "ui/parts/side_place.h"
#include "ui/parts/states.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

const QString filterKey = u"contracts/renewalFilters"_s;

bool isEmpty(const RenewalBoard& board)
{
    return std::ranges::all_of(board.months, [](const auto& m) { return m.open == 0 && m.renewed == 0; });
}

} // namespace

RenewalsView::RenewalsView(const AppContext& context, QWidget* parent)
    : ContractView(parent), m_context(context), m_filters(new FilterBar), m_stack(new QStackedWidget),
      m_empty(
          new EmptyState(u"contract"_s, tr("Nothing ends in the next twelve months"),
                         tr("A contract stands here in the month of its last day, until it is renewed."))),
      m_scroll(new QScrollArea), m_row(new QHBoxLayout), m_side(new RenewalSide(context)),
      m_tablePlace(new QWidget), m_list(new RowList)
{
    build();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(settle::list);
    connect(&m_refresh, &QTimer::timeout, this, &RenewalsView::activate);
    connect(&m_context.store, &Store::changed, this, [this] {
        if (isVisible())
            m_refresh.start();
    });
    setFilters({});
    const QVariantMap chosen = recallChosen(m_context.memory, filterKey);
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        m_filters->choose(it.key(), *it);
    m_filter.stage = enumFromText<Renewal>(chosen.value(u"stage"_s).toString());
    connect(m_filters, &FilterBar::changed, this, [this](const QVariantMap& now) {
        rememberChosen(m_context.memory, filterKey, now);
        m_filter.manager = now.value(u"manager"_s).toString();
        m_filter.stage = enumFromText<Renewal>(now.value(u"stage"_s).toString());
        activate();
    });
    connect(m_side, &RenewalSide::renewWanted, this, &RenewalsView::renew);
    connect(m_side, &RenewalSide::customerWanted, this, &RenewalsView::openCustomer);
}

void RenewalsView::build()
{
    auto* board = new QWidget;
    m_row->setContentsMargins(space::x2, 0, space::x2, 0);
    m_row->setSpacing(0);
    board->setLayout(m_row);
    m_scroll->setWidget(board);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    board->setAutoFillBackground(true);
    board->setBackgroundRole(QPalette::AlternateBase); // the ground of the lists in it
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    buildTable();
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::pageMargin, space::x2, space::pageMargin, space::x2);
    bar->addWidget(m_filters);
    auto* main = new QVBoxLayout;
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(0);
    main->addLayout(bar);
    main->addWidget(new Hairline);
    main->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(main, 1);
    row->addWidget(m_side);
    new SidePlace(this, row, m_side, metric::sidePane, SidePlace::Narrow::Below);
}

void RenewalsView::setFilters(const QStringList& managers)
{
    Filter manager{u"manager"_s, tr("Account manager"), {}};
    for (const QString& name : managers)
        manager.choices.append({name, name});
    Filter stage{u"stage"_s, tr("Renewal"), {}};
    for (const EnumName& name : EnumText<Renewal>::names)
        stage.choices.append({QString::fromLatin1(name.text), enumLabel(name)});
    m_filters->setFilters({manager, stage});
}

void RenewalsView::activate()
{
    deliver(this, m_latest,
            m_context.store.read([filter = m_filter](Reader& r) { return readRenewals(r, filter); }),
            [this](const Result<RenewalBoard>& board) {
                if (board)
                    show(*board);
                else
                    m_context.navigator.showError(board.error());
            });
}

void RenewalsView::show(const RenewalBoard& board)
{
    if (&board != &m_shown)
        m_shown = board;
    setFilters(board.managers);
    const Uuid keep = m_wanted.isNull() && card() ? card()->id.uuid : m_wanted;
    const bool table = m_short->isTable();
    const bool nothing = isEmpty(board);
    const bool narrowed = m_filter != RenewalFilter();
    m_empty->setTexts(narrowed ? tr("No renewal fits") : tr("Nothing ends in the next twelve months"),
                      narrowed ? tr("Take a filter away.")
                               : tr("A contract stands here in the month of its last day, until it is "
                                    "renewed."));
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget*>(m_empty) : table ? m_tablePlace : m_scroll);
    while (m_columns.size() < board.months.size()) {
        auto* column = new RenewalColumn;
        column->setFixedWidth(column->sizeHint().width());
        if (!m_columns.empty())
            m_row->addWidget(new Hairline(Qt::Vertical));
        m_row->addWidget(column);
        connect(column, &RenewalColumn::chosen, this, [this, column] { choose(column); });
        connect(column, &RenewalColumn::opened, this, &RenewalsView::renew);
        m_short->searchAlsoIn(column->list());
        column->setText(m_short->searchField()->text());
        connect(column, &RenewalColumn::leave, this, [this, column](int by) { step(column, by); });
        m_columns.push_back(column);
    }
    qint64 open = 0;
    qint64 fees = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const bool used = i < board.months.size();
        m_columns[i]->setVisible(used);
        if (!used)
            continue;
        m_columns[i]->show(board.months[i], board.today);
        open += board.months[i].open;
        fees += board.months[i].fee.amount;
        const auto& cards = board.months[i].cards;
        if (std::ranges::any_of(cards, [&](const RenewalCard& c) { return c.id.uuid == keep; })) {
            m_current = m_columns[i];
            m_current->list()->setCurrentId(keep);
        }
    }
    m_wanted = {};
    if (table && !keep.isNull())
        m_list->setCurrentId(keep);
    showInTable();
    if (!card() && !table)
        chooseFirst();
    Q_EMIT noteChanged(
        format::joined({tr("%n renewal(s) open", nullptr, static_cast<int>(open)), format::money(fees)}));
    if (const RenewalCard* chosen = card())
        m_side->show(*chosen, board.today);
    else
        m_side->showNothing();
}

/// The one that presses most, so that the side says something.
void RenewalsView::chooseFirst()
{
    const auto first = std::ranges::find_if(m_columns, [](const RenewalColumn* c) {
        return !c->isHidden() && c->list()->model()->rowCount() > 0;
    });
    if (first == m_columns.end())
        return;
    m_current = *first;
    m_current->list()->setCurrentIndex(m_current->list()->model()->index(0, 0));
}

void RenewalsView::choose(RenewalColumn* column)
{
    m_current = column;
    for (RenewalColumn* other : m_columns) {
        if (other != column)
            other->list()->clearSelection();
    }
    m_scroll->ensureWidgetVisible(column, 0, 0);
    m_side->show(*column->card(), m_context.clock.today());
}

void RenewalsView::step(const RenewalColumn* from, int by)
{
    const auto at = std::ranges::find(m_columns, from);
    for (auto i = at - m_columns.begin() + by; i >= 0 && i < std::ssize(m_columns); i += by) {
        RenewalColumn* next = m_columns[static_cast<size_t>(i)];
        if (!next->isVisible() || next->list()->model()->rowCount() == 0)
            continue;
        next->list()->setFocus(Qt::TabFocusReason);
        if (!next->card())
            next->list()->setCurrentIndex(next->list()->model()->index(0, 0));
        choose(next);
        return;
    }
}

void RenewalsView::open(const Uuid& contract)
{
    m_wanted = contract;
    activate();
}

const RenewalCard* RenewalsView::card() const
{
    if (m_short->isTable())
        return cardOf(m_list->currentId());
    return m_current ? m_current->card() : nullptr;
}

void RenewalsView::renew()
{
    if (card())
        openRenewalForm(m_context, this, card()->id);
}

void RenewalsView::openCustomer()
{
    if (card())
        m_context.navigator.openCustomerTab(card()->customer.uuid, u"contract"_s);
}

std::vector<PageAction> RenewalsView::actions()
{
    std::vector<PageAction> all{{m_short->isTable() ? tr("Show by month") : tr("Show as a table"), u"table"_s,
                                 QKeySequence(u"Ctrl+Shift+L"_s),
                                 [this] { m_short->setTable(!m_short->isTable()); }}};
    if (!card())
        return all;
    const QString number = card()->number;
    all.push_back({tr("Renew %1").arg(number), u"add"_s, QKeySequence(u"Ctrl+N"_s), [this] { renew(); }});
    all.push_back({tr("Open the customer of %1").arg(number), u"customer"_s, {}, [this] { openCustomer(); }});
    return all;
}

QVector<KeyHelp> RenewalsView::keyHelp() const
{
    return {{tr("To the month before or after"), u"← →"_s}, {tr("Renew the chosen contract"), tr("Enter")}};
}

QWidget* RenewalsView::focusTarget()
{
    if (m_short->isTable())
        return m_list;
    if (m_current)
        return m_current->list();
    const auto first = std::ranges::find_if(
        m_columns, [](const RenewalColumn* c) { return c->list()->model()->rowCount() > 0; });
    return first == m_columns.end() ? static_cast<QWidget*>(m_scroll) : (*first)->list();
}

} // namespace zhike
