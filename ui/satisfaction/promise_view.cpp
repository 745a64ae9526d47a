// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/promise_view.h"

#include "core/insight/fact_keeper.h"
#include "core/store/store.h"
#include "ui/charts/box_chart.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/tier_months_chart.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/marks.h"
#include "ui/parts/states.h"
#include "ui/shell/look.h"
#include "ui/shell/preferences.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr TextMetric leastPromiseHeight{248};
constexpr std::array priorities{Priority::P1, Priority::P2, Priority::P3, Priority::P4};
const QString priorityKey = u"satisfaction/priority"_s;

} // namespace

PromiseView::PromiseView(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_boxes(new BoxChart(tr("First response by tier"), BoxChart::Kind::Worked)),
      m_months(new TierMonthsChart(tr("First responses in time by tier"))),
      m_boxPanel(new ChartPanel(context, m_boxes)), m_monthPanel(new ChartPanel(context, m_months)),
      m_priorityChip(new Chip({}, Chip::Kind::Menu))
{
    m_priority = enumFromText<Priority>(context.memory.value(priorityKey).toString()).value_or(Priority::P2);
    build();
    setCaptions();
    connect(m_boxes, &ChartView::opened, this, &PromiseView::openBox);
    connect(m_months, &ChartView::opened, this, &PromiseView::openMonth);
}

void PromiseView::build()
{
    m_boxes->setObjectName(u"responseBoxes"_s);
    m_months->setObjectName(u"tierMonths"_s);
    m_priorityChip->setObjectName(u"priority"_s);
    m_priorityChip->setText(enumLabel(m_priority));
    m_priorityChip->setToolTip(tr("Whose first responses are shown: promises differ by priority"));
    m_priorityChip->setAccessibleName(tr("Priority %1").arg(enumLabel(m_priority)));
    auto* menu = new QMenu(m_priorityChip);
    for (const Priority one : priorities)
        menu->addAction(enumLabel(one), this, [this, one] { setPriority(one); });
    m_priorityChip->setMenu(menu);
    m_boxPanel->addControl(m_priorityChip);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_boxPanel, 1);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_monthPanel, 1);
    for (ChartPanel* panel : panels())
        fitToText(panel, [panel] { panel->setMinimumHeight(leastPromiseHeight); });
    chainTabs(nullptr, this);
}

void PromiseView::setPriority(Priority priority)
{
    if (priority == m_priority)
        return;
    m_priority = priority;
    m_context.memory.remember(priorityKey, QString(enumText(priority)));
    m_priorityChip->setText(enumLabel(priority));
    m_priorityChip->setAccessibleName(tr("Priority %1").arg(enumLabel(priority)));
    load();
}

void PromiseView::setScope(const StatisticsScope& scope, const StatisticsScope& before, const QString& words)
{
    m_scope = scope;
    m_before = before;
    m_words = words;
    m_stale = true;
    if (isVisible())
        load();
}

void PromiseView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

Result<PromiseView::Answer> PromiseView::read(const Reader& reader, const WorkedScope& asked,
                                              const StatisticsScope& before)
{
    Answer answer;
    ZHIKE_ASSIGN(answer.now, readPromiseOverview(reader, asked.scope));
    ZHIKE_ASSIGN(answer.boxes, readWorkedBoxes(reader, asked));
    ZHIKE_ASSIGN(const auto facts, factkeeper::condition(reader));
    // A comparison is worth a quick reading only.
    if (before.from.isValid() && (answer.now.fromFacts || before.customer || !facts.wantsWork())) {
        ZHIKE_ASSIGN(answer.before, readPromiseOverview(reader, before));
    }
    return answer;
}

void PromiseView::load()
{
    m_stale = false;
    WorkedScope asked;
    asked.scope = m_scope;
    asked.priority = m_priority;
    // Until the facts are made, this reads every customer: longer than a reading that a screen waits for.
    auto answer = m_context.store.readLong(
        [asked, before = m_before](Reader& reader) { return read(reader, asked, before); });
    deliver(this, m_latest, std::move(answer), [this](const Result<Answer>& result) { take(result); });
}

double PromiseView::target() const
{
    return m_context.preferences ? m_context.preferences->attainmentTarget() : attainmentTarget;
}

QString PromiseView::boxTitle() const
{
    //: %1 a priority: P2 首次响应
    return tr("%1 first response").arg(enumLabel(m_priority));
}

void PromiseView::setCaptions()
{
    m_boxPanel->setCaption({boxTitle(), tr("Working time, logarithmic; whiskers: 5–95 percentile"), m_words});
    m_monthPanel->setCaption(
        {tr("First responses in time by tier"),
         tr("By month, top right over the period; dashed: the target of %1, orange: missed")
             .arg(QLocale().toString(target() * 100, 'g', 4) + u'%'),
         m_words});
    m_boxes->setAccessibleName(format::joined({boxTitle(), tr("by tier")}));
}

void PromiseView::take(const Result<Answer>& answer)
{
    if (!answer)
        return m_context.navigator.showError(answer.error());
    setCaptions();
    m_boxes->setSeries(answer->boxes);
    m_months->setSeries(answer->now.tiers.groups, target());
    Q_EMIT shown(answer->now, answer->before);
}

void PromiseView::openBox(int index)
{
    const DurationBox& box = m_boxes->series()[static_cast<size_t>(index)];
    ClockScope scope;
    scope.scope = m_scope;
    scope.scope.tier = Id<Tier>(box.tier);
    scope.clock = SlaClockKind::Respond;
    scope.priority = m_priority;
    scope.stoppedOnly = true;
    Q_EMIT opened(format::joined({boxTitle(), box.label}), scope);
}

void PromiseView::openMonth(int index)
{
    const auto [group, month] = m_months->placeOf(index);
    const auto& tier = m_months->series()[static_cast<size_t>(group)];
    const QDate day = tier.months[static_cast<size_t>(month)].month;
    ClockScope scope;
    scope.scope = m_scope.inMonth(day);
    scope.scope.tier = Id<Tier>(tier.id);
    scope.clock = SlaClockKind::Respond;
    Q_EMIT opened(format::joined({charttext::fullMonth(day), tier.name}), scope);
}

} // namespace zhike
