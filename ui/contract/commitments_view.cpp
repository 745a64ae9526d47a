// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contract/commitments_view.h"

#include "core/contract/collect.h"
#include "core/store/store.h"
#include "ui/contract/fee_forms.h"
#include "ui/contract/fee_lines.h"
#include "ui/contract/manager_filter.h"
#include "ui/customer/bulk_forms.h"
#include "ui/parts/format.h"
#include "ui/parts/marks.h"
#include "ui/parts/remember.h"
#include "ui/parts/row_list.h"
#include "ui/parts/selection_bar.h"
#include "ui/parts/settle.h"
#include "ui/parts/short_list.h"
#include "ui/parts/states.h"
#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int mostCommitments = 2'000; // of each kind

} // namespace

CommitmentsView::CommitmentsView(const AppContext& context, QWidget* parent)
    : ContractView(parent), m_context(context), m_filters(new FilterBar), m_list(new RowList),
      m_short(nullptr), m_empty(new EmptyState(
                            u"check"_s, tr("Nothing promised yet"),
                            tr("A commitment is a figure promised to one customer, with a day. Add it on the "
                               "customer's page, under contract and tier.")))
{
    m_list->setObjectName(u"commitments"_s);
    m_short = new ShortList(m_list, context, commitmentListDesign(), this);
    m_list->setAccessibleName(tr("Commitments"));
    m_filters->addTrailing(m_short->searchField());
    m_filters->addTrailing(m_short->tableButton());
    m_filters->addTrailing(m_short->menuButton());
    connect(m_short->bar()->addAction(tr("Kept"), u"check"_s, u"keepChosen"_s), &QPushButton::clicked, this,
            &CommitmentsView::keepChosen);
    m_list->rows()->setMargin(space::pageMargin);
    m_list->rows()->setColumns(metric::todayClock, metric::todayAction);
    m_list->setPlaceholder(m_empty);
    m_empty->hide();
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::pageMargin, space::x2, space::pageMargin, space::x2);
    bar->addWidget(m_filters);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(new Hairline);
    column->addWidget(m_short->columnRow());
    column->addWidget(m_list, 1);
    column->addWidget(m_short->bar());
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(settle::list);
    connect(&m_refresh, &QTimer::timeout, this, &CommitmentsView::activate);
    connect(&m_context.store, &Store::changed, this, [this] {
        if (isVisible())
            m_refresh.start();
    });
    connect(m_list, &RowList::opened, this, &CommitmentsView::decide);
    offerViews(m_short, m_filters);
    connect(m_list, &RowList::actionTriggered, this, [this](const QModelIndex& index) {
        m_list->setCurrentIndex(index);
        decide();
    });
    connect(m_list, &RowList::currentIdChanged, this,
            [this](const Uuid& id) { Q_EMIT chosen(EntityKind::Commitment, id); });
    m_filter.manager = setUpManagerFilter(m_context, m_filters, this, [this](const QString& manager) {
        m_filter.manager = manager;
        activate();
    });
}

void CommitmentsView::activate()
{
    deliver(this, m_latest, m_context.store.read([filter = m_filter](Reader& r) {
        return readCommitments(r, filter, mostCommitments);
    }),
            [this](const Result<CommitmentList>& all) {
                if (all)
                    show(*all);
                else
                    m_context.navigator.showError(all.error());
            });
}

void CommitmentsView::show(CommitmentList all)
{
    m_all = std::move(all);
    m_short->setLines(commitmentLines(m_all));
    Q_EMIT noteChanged(tr("%n to decide", nullptr, static_cast<int>(m_all.overdueCount)));
}

const CommitmentLine* CommitmentsView::line(const Uuid& id) const
{
    for (const auto* lines : {&m_all.overdue, &m_all.open, &m_all.decided}) {
        const auto found = std::ranges::find(*lines, id, [](const auto& l) { return l.commitment.id.uuid; });
        if (found != lines->end())
            return &*found;
    }
    return nullptr;
}

void CommitmentsView::open(const Uuid& id)
{
    m_list->setCurrentId(id);
}

void CommitmentsView::decide()
{
    if (const CommitmentLine* chosen = line(m_list->currentId()))
        openOutcomeForm(m_context, this, chosen->commitment);
}

void CommitmentsView::keepChosen()
{
    const QVector<Uuid> ids = m_list->selectedIds();
    runBulk(m_context, m_short->bar()->busy(), ids.size(), tr("Kept"),
            [ids](UnitOfWork& u, const BulkProgress& progress) { return keepCommitments(u, ids, progress); });
}

std::vector<PageAction> CommitmentsView::actions()
{
    std::vector<PageAction> all{{m_short->isTable() ? tr("Show as rows") : tr("Show as a table"), u"table"_s,
                                 QKeySequence(u"Ctrl+Shift+L"_s),
                                 [this] { m_short->setTable(!m_short->isTable()); }}};
    if (const CommitmentLine* chosen = line(m_list->currentId()))
        all.push_back(
            {tr("Decide “%1”").arg(chosen->commitment.indicator), u"check"_s, {}, [this] { decide(); }});
    return all;
}

void CommitmentsView::contextMenuEvent(QContextMenuEvent* event)
{
    const CommitmentLine* chosen = line(m_list->currentId());
    if (!chosen)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Kept")), &QAction::triggered, this, [this, id = chosen->commitment.id] {
        runStep(m_context, this, tr("Decide a commitment"),
                [id](UnitOfWork& u) { return decideCommitment(u, id, Outcome::Kept, {}); });
    });
    connect(menu->addAction(tr("How it came out…")), &QAction::triggered, this, &CommitmentsView::decide);
    connect(menu->addAction(tr("Edit")), &QAction::triggered, this, [this, l = *chosen] {
        QVector<FilterChoice> contracts;
        if (l.commitment.contract)
            contracts.append({QVariant::fromValue(l.commitment.contract.uuid), l.contractNumber});
        openCommitmentForm(m_context, this, l.commitment, l.customer.name, contracts, false);
    });
    connect(menu->addAction(tr("Open the customer")), &QAction::triggered, this,
            [this, id = chosen->commitment.customer] {
                m_context.navigator.openCustomerTab(id.uuid, u"contract"_s);
            });
    menu->popup(event->globalPos());
}

QVariantMap CommitmentsView::state() const
{
    return {{u"list"_s, m_short->state()}, {u"filters"_s, packChosen(m_filters->chosen())}};
}

void CommitmentsView::setState(const QVariantMap& state)
{
    m_short->setState(state.value(u"list"_s).toMap());
    const QVariantMap chosen = unpackChosen(state.value(u"filters"_s).toString());
    m_filters->clear();
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        m_filters->choose(it.key(), *it);
}

QWidget* CommitmentsView::focusTarget()
{
    return m_list;
}

} // namespace zhike
