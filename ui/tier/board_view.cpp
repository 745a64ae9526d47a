// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/board_view.h"

#include "core/store/store.h"
#include "ui/customer/list_filters.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/remember.h"
#include "ui/parts/settle.h"
#include "ui/parts/side_place.h"
#include "ui/parts/states.h"
#include "ui/tier/advice_cache.h"
#include "ui/tier/advice_panel.h"
#include "ui/tier/board_lane.h"
#include "ui/tier/board_move.h"
#include "ui/tier/board_rows.h"
#include "ui/tier/card_column.h"
#include "ui/tier/decision_pane.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr TextMetric leastBoard{520}; // less room than this for the lanes, and the pane goes below them
const QString stateKey = u"tiers/board"_s;

} // namespace

BoardView::BoardView(const AppContext& context, AdviceCache& advice, QWidget* parent)
    : TierView(parent), m_context(context), m_advice(advice), m_filters(new FilterBar),
      m_mine(new Chip(tr("Mine"))), m_differing(new Chip(tr("Advice differs"))),
      m_order(new Chip(boardOrderText(m_state.order), Chip::Kind::Menu)), m_error(new InlineError),
      m_empty(new EmptyState(u"tier"_s, tr("No customers here"))), m_pane(new DecisionPane(context))
{
    m_state = BoardState::fromMap(m_context.memory.value(stateKey).toMap());
    build();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(settle::list);
    connect(&m_refresh, &QTimer::timeout, this, &BoardView::load);
    const auto refresh = [this] {
        if (m_started)
            m_refresh.start();
    };
    connect(&m_context.store, &Store::changed, this, refresh);
    connect(&m_advice, &AdviceCache::ready, this, refresh);
}

void BoardView::build()
{
    buildFilters();
    auto* bar = new QWidget;
    auto* barRow = new QHBoxLayout(bar);
    barRow->setContentsMargins(space::pageMargin, 0, space::pageMargin, space::x2);
    barRow->addWidget(m_filters);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setMainColumn(column);
    column->addWidget(bar);
    column->addWidget(m_error);
    column->addWidget(new Hairline);
    column->addWidget(makeBoard(), 1);
    m_empty->hide();
    column->addWidget(m_empty, 1);
    auto* split = new QSplitter;
    split->setHandleWidth(space::hair);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(m_pane);
    split->setStretchFactor(0, 1);
    rememberSizes(split, m_context.memory, u"tiers/split"_s, {metric::windowWidth, adviceWidth});
    new SplitPlace(
        split, m_pane, [] { return int(leastBoard); }, SidePlace::Narrow::Below);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(split);
}

QWidget* BoardView::makeBoard()
{
    m_area = new QWidget;
    m_row = new QHBoxLayout(m_area);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_move = new BoardMove(m_area);
    connect(m_move, &BoardMove::targetChanged, this, &BoardView::tellTarget);
    return m_area;
}

void BoardView::buildFilters()
{
    m_mine->setObjectName(u"board.mine"_s);
    m_mine->setVisible(m_state.mine);
    m_mine->setToolTip(tr("Whose account manager or primary engineer you are"));
    m_differing->setObjectName(u"board.differing"_s);
    m_differing->setToolTip(tr("Only customers whose advice differs from their tier"));
    m_order->setObjectName(u"board.order"_s);
    m_filters->addLeading(m_mine);
    m_filters->addTrailing(m_differing);
    m_filters->addTrailing(m_order);
    auto* menu = new QMenu(this);
    for (int i = 0; i < boardOrders; ++i) {
        const auto order = static_cast<BoardOrder>(i);
        connect(menu->addAction(boardOrderText(order)), &QAction::triggered, this, [this, order] {
            m_state.order = order;
            apply();
        });
    }
    m_order->setMenu(menu);
    connect(m_mine, &Chip::clicked, this, [this] {
        m_state.mine = m_mine->isChecked();
        apply();
    });
    connect(m_differing, &Chip::clicked, this, [this] {
        m_state.onlyDiffering = m_differing->isChecked();
        apply();
    });
    connect(m_filters, &FilterBar::changed, this, [this](const QVariantMap& chosen) {
        if (chosen == m_state.chosen)
            return;
        m_state.chosen = chosen;
        apply();
    });
}

void BoardView::showState()
{
    m_mine->setChecked(m_state.mine);
    m_differing->setChecked(m_state.onlyDiffering);
    m_order->setText(boardOrderText(m_state.order));
    m_order->updateGeometry();
}

QVariantMap BoardView::state() const
{
    return m_state.toMap();
}

void BoardView::setState(const QVariantMap& state)
{
    m_state = BoardState::fromMap(state);
    apply();
    loadFacets(); // shows what is chosen
}

void BoardView::apply()
{
    m_context.memory.remember(stateKey, m_state.toMap());
    showState();
    load();
    Q_EMIT stateChanged();
}

void BoardView::activate()
{
    m_started = true;
    showState();
    load();
    loadFacets();
    m_advice.want(); // last: it takes a moment where there are very many
}

void BoardView::load()
{
    if (m_move->isMoving())
        return; // what is in the hand stays; it is read when it is put down
    BoardRequest request{m_state.filter(m_context.store.options().author.who), m_state.order,
                         m_state.onlyDiffering && m_advice.batch(), m_advice.batch()};
    deliver(this, m_latest, m_context.store.read([request](Reader& r) { return readBoard(r, request); }),
            [this](Result<Board> board) {
                m_error->setText(board ? QString() : board.error().message);
                if (board)
                    show(*std::move(board));
            });
}

void BoardView::loadFacets()
{
    const QString person = m_context.store.options().author.who;
    struct Answer {
        int mine = 0;
        QVector<Filter> filters;
    };
    auto read = m_context.store.read([person](Reader& r) -> Result<Answer> {
        ZHIKE_ASSIGN(const CustomerFacets facets, customerFacets(r, false, person));
        auto filters = customerFilters(facets);
        filters.removeIf([](const Filter& f) { return f.key == "tier"_L1; });
        return Answer{facets.mine, std::move(filters)};
    });
    deliver(this, m_facets, std::move(read), [this](const Result<Answer>& answer) {
        if (!answer)
            return;
        m_mine->setVisible(answer->mine > 0 || m_state.mine);
        m_filters->setFilters(answer->filters);
        const QVariantMap wanted = m_state.chosen; // choosing one tells of each
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
            m_filters->choose(it.key(), it.value());
    });
}

void BoardView::fitLanes(size_t count)
{
    while (static_cast<size_t>(m_lanes.size()) > count) {
        BoardLane* last = m_lanes.takeLast();
        last->hide();
        last->deleteLater();
    }
    while (static_cast<size_t>(m_lanes.size()) < count) {
        auto* lane = new BoardLane;
        m_row->addWidget(lane, 1);
        m_lanes.append(lane);
        connectLane(lane);
    }
    m_move->raise();
    chainTabs(m_order, m_area); // new lanes would come after the pane
}

void BoardView::show(Board board)
{
    m_board.waiting = std::move(board.waiting);
    fitLanes(board.columns.size());
    for (size_t i = 0; i < board.columns.size(); ++i)
        fill(m_lanes[static_cast<qsizetype>(i)], std::move(board.columns[i]));
    m_area->setVisible(board.customers > 0);
    m_empty->setVisible(board.customers == 0);
    m_empty->setTexts(tr("No customers here"),
                      m_state.chosen.isEmpty() && !m_state.mine && !m_state.onlyDiffering
                          ? tr("Customers in our care stand here, in a column for "
                               "each tier.")
                          : tr("None fits what is chosen above."));
    Q_EMIT noteChanged(tr("%n customers in our care", nullptr, board.customers));
    BoardLane* lane = laneOf(m_chosen);
    if (!lane)
        for (BoardLane* each : m_lanes)
            if (!lane && each->cards()->count() > 0)
                lane = each;
    if (hasFocus()) // nothing else could take the keyboard before
        focusTarget()->setFocus(Qt::OtherFocusReason);
    if (lane)
        showChosen(lane->cards()->indexOf(m_chosen) >= 0 ? m_chosen : lane->cards()->idAt(0));
}

void BoardView::fill(BoardLane* lane, BoardColumn column)
{
    const SharedAdvice advice = m_advice.batch();
    lane->cards()->setCards(
        column.ids, column.noted, [this, advice](const Uuid& id) { return boardNote(m_board, advice, id); },
        [this, advice](const QVector<Uuid>& ids) {
            return m_context.store.read([ids, advice](Reader& r) { return boardRows(r, ids, advice); });
        });
    lane->setColumn(std::move(column));
}

BoardLane* BoardView::laneOf(const Uuid& customer) const
{
    for (BoardLane* lane : m_lanes) {
        if (lane->cards()->indexOf(customer) >= 0)
            return lane;
    }
    return nullptr;
}

void BoardView::choose(const Uuid& customer)
{
    m_chosen = customer;
    if (BoardLane* lane = laneOf(customer)) {
        lane->cards()->ensureVisible(lane->cards()->indexOf(customer));
        showChosen(customer);
    }
}

void BoardView::showChosen(const Uuid& customer)
{
    m_chosen = customer;
    for (BoardLane* lane : m_lanes)
        lane->cards()->setCurrent(lane->cards()->indexOf(customer) >= 0 ? customer : Uuid());
    const SharedAdvice advice = m_advice.batch();
    const auto place = advice ? advice->find(Id<Customer>(customer)) : std::nullopt;
    if (place && advice->advised[*place].known())
        m_pane->showCustomer(Id<Customer>(customer),
                             advice->tiers[static_cast<size_t>(advice->advised[*place].rank)].id,
                             reasonWords(*advice, *place));
    else
        m_pane->showCustomer(Id<Customer>(customer), {}, {});
}

} // namespace zhike
