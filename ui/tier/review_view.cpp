// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/review_view.h"

#include "core/store/store.h"
#include "core/tier/waiting.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/list_search.h"
#include "ui/parts/marks.h"
#include "ui/parts/remember.h"
#include "ui/parts/row_list.h"
#include "ui/parts/selection_bar.h"
#include "ui/parts/settle.h"
#include "ui/parts/states.h"
#include "ui/parts/table_header.h"
#include "ui/tier/advice_cache.h"
#include "ui/tier/advice_panel.h"
#include "ui/tier/decision_pane.h"
#include "ui/tier/review_rows.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>

using namespace Qt::StringLiterals;

namespace zhike {

ReviewView::ReviewView(const AppContext& context, AdviceCache& advice, QWidget* parent)
    : TierView(parent), m_context(context), m_advice(advice), m_differing(new Chip(tr("Advice differs"))),
      m_waiting(new Chip(tr("Waiting"))), m_filters(new FilterBar), m_all(new LinkLabel),
      m_error(new InlineError), m_reviewHead(new TableHeader(reviewColumns())),
      m_waitingHead(new TableHeader(waitingColumns())), m_reviewTable(makeTable(m_reviewHead)),
      m_waitingTable(makeTable(m_waitingHead)), m_list(new RowList),
      m_empty(new EmptyState(u"check"_s, tr("Nothing to review"))), m_bar(new SelectionBar),
      m_pane(new DecisionPane(context)), m_model(new PagedListModel(this))
{
    build();
    connectList();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(settle::list);
    connect(&m_refresh, &QTimer::timeout, this, &ReviewView::load);
    const auto refresh = [this] {
        if (m_started)
            m_refresh.start();
    };
    connect(&m_context.store, &Store::changed, this, refresh);
    connect(&m_advice, &AdviceCache::ready, this, refresh);
}

QWidget* ReviewView::makeTable(TableHeader* header)
{
    header->setLastTakesRest(true); // reasons are words
    auto* table = new QWidget;
    table->setAutoFillBackground(true);
    table->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(table);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(new Hairline);
    return table;
}

void ReviewView::buildChips()
{
    m_differing->setObjectName(u"review.differing"_s);
    m_waiting->setObjectName(u"review.waiting"_s);
    m_all->setObjectName(u"review.all"_s);
    m_filters->addLeading(m_differing);
    m_filters->addLeading(m_waiting);
    m_filters->addTrailing(m_search->field());
    m_filters->addTrailing(m_all);
    connect(m_search, &ListSearch::changed, this, &ReviewView::load);
    connect(m_differing, &Chip::clicked, this, [this] { showPart(Part::Differing); });
    connect(m_waiting, &Chip::clicked, this, [this] { showPart(Part::Waiting); });
    connect(m_filters, &FilterBar::changed, this, [this](const QVariantMap& chosen) {
        m_filter = chosen;
        load();
        Q_EMIT stateChanged();
    });
    connect(m_all, &LinkLabel::clicked, this, [this] { propose(m_ids); });
}

void ReviewView::build()
{
    m_list->setObjectName(u"review"_s);
    m_search = new ListSearch(m_list);
    buildChips();
    buildBar();
    auto* chips = new QWidget;
    auto* chipRow = new QHBoxLayout(chips);
    chipRow->setContentsMargins(space::pageMargin, 0, space::pageMargin, space::x2);
    chipRow->addWidget(m_filters);
    m_list->setAccessibleName(tr("To review"));
    m_list->setMulti(true);
    m_list->setModel(m_model);
    m_list->setPlaceholder(m_empty);
    m_empty->hide();
    // The heads end where the rows do, beside the scroll bar.
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int least, int most) {
        const int bar = most > least ? m_list->verticalScrollBar()->sizeHint().width() : 0;
        for (QWidget* table : {m_reviewTable, m_waitingTable})
            table->layout()->setContentsMargins(0, 0, bar, 0);
    });
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setMainColumn(column);
    for (QWidget* part : std::initializer_list<QWidget*>{chips, m_error, m_reviewTable, m_waitingTable})
        column->addWidget(part);
    column->addWidget(m_list, 1);
    column->addWidget(m_bar);
    auto* split = new QSplitter;
    split->setHandleWidth(space::hair);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(m_pane);
    split->setStretchFactor(0, 1);
    rememberSizes(split, m_context.memory, u"tiers/reviewSplit"_s, {metric::windowWidth, adviceWidth});
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(split);
    showTable();
}

void ReviewView::buildBar()
{
    m_bar->hide();
    m_propose = m_bar->addAction(tr("Propose the advised tiers …"), u"check"_s, u"review.propose"_s);
    m_approve = m_bar->addAction(tr("Approve …"), u"check"_s, u"review.approve"_s);
    m_reject = m_bar->addAction(tr("Reject …"), u"close"_s, u"review.reject"_s);
    connect(m_propose, &QPushButton::clicked, this, [this] { propose(m_list->selectedIds()); });
    connect(m_approve, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_reject, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_bar, &SelectionBar::clearRequested, this, [this] {
        m_list->selectCurrentOnly();
        m_list->setFocus();
    });
}

void ReviewView::connectList()
{
    connect(m_list, &RowList::selectionMoved, this, &ReviewView::follow);
    connect(m_list, &RowList::copyRequested, this, &ReviewView::copyChosen);
    connect(m_list, &RowList::currentIdChanged, this, &ReviewView::showChosen);
    connect(m_model, &PagedListModel::loaded, this, [this] {
        m_error->setText({});
        showCounts();
        if (m_list->currentId().isNull() && m_model->count() > 0)
            m_list->setCurrentId(m_model->idAt(0));
        showChosen();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ReviewView::showChosen);
    connect(m_model, &PagedListModel::failed, this, [this](const Error& e) { m_error->setText(e.message); });
    connect(m_list, &RowList::opened, this, [this](const QModelIndex& index) {
        const QVariant customer = index.data(ExtraRole);
        if (customer.isValid())
            m_context.navigator.open(EntityKind::Customer, customer.value<Uuid>());
    });
    connect(m_reviewHead, &TableHeader::orderRequested, this, [this](int order, bool descending) {
        m_order = static_cast<ReviewOrder>(order);
        m_descending = descending;
        showTable();
        load();
        Q_EMIT stateChanged();
    });
}

void ReviewView::showTable()
{
    const bool differing = m_part == Part::Differing;
    m_differing->setChecked(differing);
    m_waiting->setChecked(!differing);
    m_reviewTable->setVisible(differing);
    m_waitingTable->setVisible(!differing);
    m_reviewHead->setOrder(static_cast<int>(m_order), m_descending);
    m_list->setTable(differing ? m_reviewHead : m_waitingHead);
    m_propose->setVisible(differing);
    m_approve->setVisible(!differing);
    m_reject->setVisible(!differing);
}

void ReviewView::showPart(Part part)
{
    if (m_part != part) { // nothing of the one list is decided under the heads of the other
        m_list->setCurrentId({});
        m_ids.clear();
        PagedSource nothing;
        nothing.ids = [] { return QtFuture::makeReadyFuture(Result<QVector<Uuid>>(QVector<Uuid>())); };
        m_model->setSource(std::move(nothing));
    }
    m_part = part;
    showTable();
    load();
    Q_EMIT stateChanged();
}

QVariantMap ReviewView::state() const
{
    return {{u"part"_s, int(m_part)},
            {u"order"_s, int(m_order)},
            {u"descending"_s, m_descending},
            {u"filters"_s, packChosen(m_filter)}};
}

void ReviewView::setState(const QVariantMap& state)
{
    m_order = static_cast<ReviewOrder>(state.value(u"order"_s, int(ReviewOrder::Fee)).toInt());
    m_descending = state.value(u"descending"_s, true).toBool();
    const QVariantMap chosen = unpackChosen(state.value(u"filters"_s).toString());
    m_search->setText({});
    m_filters->clear();
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        m_filters->choose(it.key(), *it);
    showPart(static_cast<Part>(std::clamp(state.value(u"part"_s).toInt(), 0, int(Part::Waiting))));
}

void ReviewView::activate()
{
    m_started = true;
    load();
    loadFacets();
    m_advice.want();
}

QWidget* ReviewView::focusTarget()
{
    return m_list;
}

std::vector<PageAction> ReviewView::actions()
{
    std::vector<PageAction> all{
        {tr("Customers whose advice differs"), u"tier"_s, {}, [this] { showPart(Part::Differing); }},
        {tr("Proposals that wait"), u"check"_s, {}, [this] { showPart(Part::Waiting); }}};
    if (m_part == Part::Differing && !m_ids.isEmpty())
        all.push_back({tr("Propose the advised tiers of all that are listed"), u"check"_s, {}, [this] {
                           propose(m_ids);
                       }});
    return all;
}

} // namespace zhike
