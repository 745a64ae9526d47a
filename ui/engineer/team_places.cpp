// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/team_places.h"

#include "core/store/store.h"
#include "ui/engineer/gaps_view.h"
#include "ui/engineer/matrix_views.h"
#include "ui/engineer/rebalance_view.h"
#include "ui/engineer/workload_view.h"
#include "ui/parts/header.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

const QString people = u"people"_s;
const QString memoryKey = u"engineers/place"_s;

} // namespace

TeamPlaces::TeamPlaces(const AppContext& context, QWidget* first, QWidget* parent)
    : QWidget(parent), m_context(context), m_tabs(new TabBar), m_stack(new QStackedWidget)
{
    m_tabs->setObjectName(u"teamPlaces"_s);
    m_tabs->addTab(people, tr("People"));
    m_tabs->addTab(u"gaps"_s, tr("What is missing"));
    m_tabs->addTab(u"workload"_s, tr("Workload"));
    m_tabs->addTab(u"matrix"_s, tr("Skills"));
    m_tabs->addTab(u"continuity"_s, tr("Who knows whom"));
    m_tabs->addTab(u"rebalance"_s, tr("Rebalance"));
    m_tabs->setCurrent(people);
    m_stack->addWidget(first);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::pageMargin, 0, space::pageMargin, 0);
    row->addWidget(m_tabs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &TabBar::currentChanged, this, &TeamPlaces::choose);
    connect(&context.store, &Store::changed, this, [this] { m_news = true; });
    const QString last = context.memory.value(memoryKey).toString();
    if (m_tabs->ids().contains(last))
        m_tabs->setCurrent(last);
}

QString TeamPlaces::current() const
{
    return m_tabs->current();
}

TeamWidget* TeamPlaces::view() const
{
    return m_views.value(current());
}

TeamWidget* TeamPlaces::viewAt(const QString& id)
{
    if (id == people)
        return nullptr;
    if (TeamWidget* made = m_views.value(id))
        return made;
    TeamWidget* view = nullptr;
    if (id == u"gaps")
        view = new GapsWidget(m_context);
    else if (id == u"workload")
        view = new WorkloadWidget(m_context);
    else if (id == u"matrix")
        view = new SkillsWidget(m_context);
    else if (id == u"continuity")
        view = new ContinuityWidget(m_context);
    else
        view = new RebalanceWidget(m_context);
    m_stack->addWidget(view);
    m_views.insert(id, view);
    connect(view, &TeamWidget::countChanged, this, [this, id](int count) { m_tabs->setCount(id, count); });
    return view;
}

RebalanceWidget* TeamPlaces::rebalance()
{
    choose(u"rebalance"_s);
    return qobject_cast<RebalanceWidget*>(view());
}

void TeamPlaces::choose(const QString& id)
{
    if (!m_tabs->ids().contains(id))
        return;
    if (TeamWidget* before = qobject_cast<TeamWidget*>(m_stack->currentWidget()))
        before->leave();
    m_tabs->setCurrent(id);
    TeamWidget* view = viewAt(id);
    m_stack->setCurrentWidget(view ? view : m_stack->widget(0));
    m_context.memory.remember(memoryKey, id);
    if (view)
        view->activate();
    Q_EMIT chosen();
}

void TeamPlaces::activate()
{
    choose(current());
    countGaps();
}

/// Looks at every customer: not again while nothing has changed.
void TeamPlaces::countGaps()
{
    const QDate today = m_context.clock.today();
    if (current() == u"gaps" || (m_countedOn == today && !m_news))
        return; // the view counts them itself
    m_countedOn = today;
    m_news = false;
    deliver(this, m_counting, m_context.store.read([](Reader& r) { return careGaps(r); }),
            [this](const Result<std::vector<CareGapLine>>& gaps) {
                m_news = m_news || !gaps;
                if (gaps)
                    m_tabs->setCount(u"gaps"_s, static_cast<int>(gaps->size()));
            });
}

std::vector<PageAction> TeamPlaces::actions()
{
    std::vector<PageAction> all;
    if (view())
        all = view()->actions();
    for (const QString& id : m_tabs->ids()) {
        if (id != current())
            //: One of the tabs of the engineers' page
            all.push_back(
                {tr("Team: %1").arg(m_tabs->text(id)), u"engineer"_s, {}, [this, id] { choose(id); }});
    }
    return all;
}

} // namespace zhike
