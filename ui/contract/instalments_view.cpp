// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contract/instalments_view.h"

#include "core/store/store.h"
#include "ui/contract/fee_lines.h"
#include "ui/contract/instalment_detail.h"
#include "ui/contract/manager_filter.h"
#include "ui/parts/format.h"
#include "ui/parts/marks.h"
#include "ui/parts/remember.h"
#include "ui/parts/row_list.h"
#include "ui/parts/selection_bar.h"
#include "ui/parts/settle.h"
#include "ui/parts/short_list.h"
#include "ui/parts/states.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int mostShown = 2'000;        // of each stretch
constexpr qsizetype judgedAtOnce = 200; // whose readiness is read for the list

using Standings = QHash<Uuid, FeeStanding>;

Result<Standings> standingsOf(const Reader& reader, const QVector<Uuid>& ids)
{
    Standings all;
    FeeReader fees(reader);
    for (const Uuid& id : ids) {
        ZHIKE_ASSIGN(const FeeReadiness fee, fees.read(Id<Instalment>(id)));
        all.insert(id, {fee.state(), fee.open()});
    }
    return all;
}

} // namespace

InstalmentsView::InstalmentsView(const AppContext& context, QWidget* parent)
    : ContractView(parent), m_context(context), m_open(new Chip(tr("Outstanding"))),
      m_received(new Chip(tr("Received"))), m_filters(new FilterBar), m_list(new RowList), m_short(nullptr),
      m_empty(new EmptyState(u"money"_s, tr("No instalments"),
                             tr("Plan them in the contract: its fee is divided over its days."))),
      m_detail(new InstalmentDetail(context)), m_splitter(new QSplitter)
{
    m_list->setObjectName(u"instalments"_s);
    m_short = new ShortList(m_list, context, instalmentListDesign(), this);
    build();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(settle::list);
    connect(&m_refresh, &QTimer::timeout, this, &InstalmentsView::activate);
    connect(&m_context.store, &Store::changed, this, [this] {
        if (isVisible())
            m_refresh.start();
    });
    connect(m_list, &RowList::currentIdChanged, this, [this](const Uuid& id) {
        m_detail->show(Id<Instalment>(id));
        Q_EMIT chosen(EntityKind::Instalment, id);
    });
    connect(m_list, &RowList::opened, this, [this] { m_detail->goOn(); });
    offerViews(m_short, m_filters);
    m_filter.manager = setUpManagerFilter(m_context, m_filters, this, [this](const QString& manager) {
        m_filter.manager = manager;
        activate();
    });
    auto* which = new QButtonGroup(this);
    which->setExclusive(true);
    which->addButton(m_open);
    which->addButton(m_received);
    m_open->setChecked(true);
    connect(m_received, &Chip::toggled, this, [this](bool received) {
        m_filter.received = received;
        activate();
        Q_EMIT stateChanged();
    });
}

void InstalmentsView::build()
{
    m_open->setObjectName(u"outstanding"_s);
    m_received->setObjectName(u"received"_s);
    m_filters->addLeading(m_open);
    m_filters->addLeading(m_received);
    m_filters->addTrailing(m_short->searchField());
    m_filters->addTrailing(m_short->tableButton());
    m_filters->addTrailing(m_short->menuButton());
    m_splitter->setHandleWidth(space::hair);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makePane());
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    rememberSizes(m_splitter, m_context.memory, u"contracts/split"_s,
                  {metric::windowWidth - metric::sidePaneMax, metric::sidePaneMax});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
}

QWidget* InstalmentsView::makePane()
{
    m_list->setAccessibleName(tr("Instalments"));
    m_list->rows()->setMargin(space::pageMargin);
    m_list->rows()->setColumns(metric::todayClock, 0);
    m_list->setPlaceholder(m_empty);
    m_empty->hide();
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::pageMargin, space::x2, space::pageMargin, space::x2);
    bar->addWidget(m_filters);
    auto* pane = new QWidget;
    pane->setMinimumWidth(metric::listPaneMin);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(new Hairline);
    column->addWidget(m_short->columnRow());
    column->addWidget(m_list, 1);
    column->addWidget(m_short->bar());
    return pane;
}

void InstalmentsView::activate()
{
    deliver(this, m_latest, m_context.store.read([filter = m_filter](Reader& r) {
        return readInstalments(r, filter, mostShown);
    }),
            [this](const Result<std::vector<InstalmentGroup>>& groups) {
                if (groups)
                    take(*groups);
                else
                    m_context.navigator.showError(groups.error());
            });
    m_detail->reload();
}

void InstalmentsView::take(std::vector<InstalmentGroup> groups)
{
    m_groups = std::move(groups);
    qint64 count = 0;
    qint64 sum = 0;
    for (const InstalmentGroup& group : m_groups) {
        count += group.count;
        sum += group.sum.amount;
    }
    m_empty->setTexts(m_filter.received ? tr("Nothing came in during the last twelve months")
                                        : tr("Nothing is outstanding"),
                      tr("Plan instalments in the contract: its fee is divided over its days."));
    showRows();
    Q_EMIT noteChanged(
        format::joined({m_filter.received ? tr("%n received", nullptr, static_cast<int>(count))
                                          : tr("%n outstanding", nullptr, static_cast<int>(count)),
                        format::money(sum)}));
    if (m_list->currentId().isNull())
        m_list->setCurrentId(m_short->model()->firstId());
    readStandings();
}

void InstalmentsView::readStandings()
{
    QVector<Uuid> ids;
    for (const InstalmentGroup& group : m_groups) {
        if (group.stretch != InstalmentStretch::Overdue && group.stretch != InstalmentStretch::Soon)
            continue;
        for (const InstalmentLine& line : group.lines) {
            if (ids.size() < judgedAtOnce)
                ids.append(line.instalment.id.uuid);
        }
    }
    if (ids.isEmpty())
        return;
    deliver(this, m_latestStandings, m_context.store.read([ids](Reader& r) { return standingsOf(r, ids); }),
            [this](const Result<Standings>& standings) {
                if (!standings)
                    return; // the detail says what is wrong, when one is chosen
                m_standings = *standings;
                showRows();
            });
}

void InstalmentsView::showRows()
{
    m_short->setLines(instalmentLines(m_groups, m_standings, m_context.clock.today()));
}

void InstalmentsView::open(const Uuid& id)
{
    m_list->setCurrentId(id);
    m_detail->show(Id<Instalment>(id));
}

std::vector<PageAction> InstalmentsView::actions()
{
    std::vector<PageAction> all = m_detail->actions();
    all.push_back({m_short->isTable() ? tr("Show as rows") : tr("Show as a table"), u"table"_s,
                   QKeySequence(u"Ctrl+Shift+L"_s), [this] { m_short->setTable(!m_short->isTable()); }});
    return all;
}

QVariantMap InstalmentsView::state() const
{
    return {{u"list"_s, m_short->state()},
            {u"received"_s, m_filter.received},
            {u"filters"_s, packChosen(m_filters->chosen())}};
}

void InstalmentsView::setState(const QVariantMap& state)
{
    m_short->setState(state.value(u"list"_s).toMap());
    (state.value(u"received"_s).toBool() ? m_received : m_open)->setChecked(true);
    const QVariantMap chosen = unpackChosen(state.value(u"filters"_s).toString());
    m_filters->clear();
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        m_filters->choose(it.key(), *it);
}

QWidget* InstalmentsView::focusTarget()
{
    return m_list;
}

} // namespace zhike
