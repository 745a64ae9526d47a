// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/touch_list.h"

#include "core/store/store.h"
#include "ui/customer/customer_words.h"
#include "ui/parts/header.h"
#include "ui/parts/row_list.h"
#include "ui/parts/small_list.h"
#include "ui/parts/states.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int touchesAtOnce = 200;

} // namespace

TouchList::TouchList(const AppContext& context, TouchKind kind, QWidget* parent)
    : QWidget(parent), m_context(context), m_kind(kind), m_list(new RowList), m_model(new GroupedModel(this))
{
    const bool visits = kind == TouchKind::Visit;
    m_add = makeButton(visits ? tr("Plan a visit") : tr("New request"), ButtonLook::Plain, u"add"_s);
    m_empty =
        visits ? new EmptyState(u"visit"_s, tr("No visits yet"), tr("Plan one; its brief is ready at once."))
               : new EmptyState(u"request"_s, tr("No requests yet"), tr("What they ask for is kept here."));
    m_empty->setBeside(); // the customer has a primary action already
    auto* first = m_empty->addStep(visits ? tr("Plan a visit") : tr("New request"), u"add"_s);
    first->setObjectName(visits ? u"firstVisit"_s : u"firstRequest"_s);
    connect(first, &QPushButton::clicked, this, &TouchList::addRequested);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::pageMargin, space::x3, space::pageMargin, space::x2);
    bar->addWidget(m_add);
    bar->addStretch(1);
    m_list->setModel(m_model);
    m_list->rows()->setMargin(space::pageMargin);
    m_list->rows()->setLeading(true, false);
    m_list->setObjectName(visits ? u"customerVisits"_s : u"customerRequests"_s);
    m_list->setAccessibleName(visits ? tr("Visits") : tr("Requests"));
    m_list->setPlaceholder(m_empty);
    m_empty->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    m_small = new SmallList(m_list, m_model, context);
    m_small->addTo(column);
    connect(m_small, &SmallList::searched, this, [this] { read(true); });
    connect(m_add, &QPushButton::clicked, this, &TouchList::addRequested);
    connect(m_list, &RowList::opened, this, [this](const QModelIndex& index) {
        m_context.navigator.open(static_cast<EntityKind>(index.data(KindRole).toInt()),
                                 index.data(IdRole).value<Uuid>());
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > m_list->verticalScrollBar()->maximum() - m_list->height())
            read(true);
    });
}

void TouchList::show(Id<Customer> customer)
{
    if (m_customer != customer) {
        m_customer = customer;
        m_timeline = {};
        m_list->setCurrentId({});
    }
    m_asking = false;
    read(false);
}

void TouchList::read(bool append)
{
    if (append && (m_asking || !m_timeline.next))
        return;
    m_asking = true;
    const auto after = append ? m_timeline.next : std::optional<TimelineCursor>();
    auto answer = m_context.store.read([id = m_customer, kind = m_kind, after](Reader& r) {
        return customerTimeline(r, id, only(kind), touchesAtOnce, after);
    });
    deliver(this, m_requests, std::move(answer), [this, append](Result<Timeline> timeline) {
        m_asking = false;
        if (!timeline) {
            m_context.navigator.showError(timeline.error());
            return;
        }
        if (append)
            timeline->points.insert(timeline->points.begin(), m_timeline.points.begin(),
                                    m_timeline.points.end());
        m_timeline = *std::move(timeline);
        showRows();
        if (m_small->isSearched())
            read(true); // until all of them were looked at
    });
}

void TouchList::showRows()
{
    QVector<Row> rows;
    rows.reserve(static_cast<qsizetype>(m_timeline.points.size()));
    for (const TouchPoint& p : m_timeline.points)
        rows.append(touchRowOf(p, m_context.clock));
    const int at = m_list->verticalScrollBar()->value();
    m_model->setRows(rows);
    m_list->verticalScrollBar()->setValue(at);
}

} // namespace zhike
