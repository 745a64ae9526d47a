// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contract/commitments_view.h"

#include "core/contract/collect.h"
#include "core/store/store.h"
#include "ui/contract/fee_forms.h"
#include "ui/contract/fee_words.h"
#include "ui/contract/manager_filter.h"
#include "ui/parts/format.h"
#include "ui/parts/marks.h"
#include "ui/parts/row_list.h"
#include "ui/parts/settle.h"
#include "ui/parts/states.h"
#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

RowGroup groupOf(const QString& title, Mark dot, const std::vector<CommitmentLine>& lines, qint64 count,
                 QDate today)
{
    RowGroup group{title, format::count(count), dot, {}};
    for (const CommitmentLine& line : lines)
        group.rows.append(rowOfCommitment(line, today));
    return group;
}

} // namespace

CommitmentsView::CommitmentsView(const AppContext& context, QWidget* parent)
    : ContractView(parent), m_context(context), m_filters(new FilterBar), m_list(new RowList),
      m_model(new GroupedModel(this)),
      m_empty(
          new EmptyState(u"check"_s, tr("Nothing promised yet"),
                         tr("A commitment is a figure promised to one customer, with a day. Add it on the "
                            "customer's page, under contract and tier.")))
{
    m_list->setObjectName(u"commitments"_s);
    m_list->setAccessibleName(tr("Commitments"));
    m_list->setModel(m_model);
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
    column->addWidget(m_list, 1);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(settle::list);
    connect(&m_refresh, &QTimer::timeout, this, &CommitmentsView::activate);
    connect(&m_context.store, &Store::changed, this, [this] {
        if (isVisible())
            m_refresh.start();
    });
    connect(m_list, &RowList::opened, this, &CommitmentsView::decide);
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
    deliver(this, m_latest,
            m_context.store.read([filter = m_filter](Reader& r) { return readCommitments(r, filter); }),
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
    QVector<RowGroup> groups;
    if (!m_all.overdue.empty())
        groups += groupOf(tr("Due, not decided"), Mark::Red, m_all.overdue, m_all.overdueCount, m_all.today);
    if (!m_all.open.empty())
        groups += groupOf(tr("To come"), Mark::Accent, m_all.open, m_all.openCount, m_all.today);
    if (!m_all.decided.empty())
        groups += groupOf(tr("Decided in the last twelve months"), Mark::Grey, m_all.decided,
                          std::ssize(m_all.decided), m_all.today);
    m_model->setGroups(groups);
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

std::vector<PageAction> CommitmentsView::actions()
{
    const CommitmentLine* chosen = line(m_list->currentId());
    if (!chosen)
        return {};
    return {{tr("Decide “%1”").arg(chosen->commitment.indicator), u"check"_s, {}, [this] { decide(); }}};
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

QWidget* CommitmentsView::focusTarget()
{
    return m_list;
}

} // namespace zhike
