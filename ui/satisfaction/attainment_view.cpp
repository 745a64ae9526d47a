// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/attainment_view.h"

#include "core/store/store.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/chart_text.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/shell/look.h"
#include "ui/shell/preferences.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QStackedWidget>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr TextMetric leastHeight{216};
constexpr TextMetric mostHeight{640}; // on a very large screen they keep a shape in which a slope is one
constexpr TextMetric wide{1800};      // from here on twice as many charts stand side by side
constexpr int fewColumns = 2;
constexpr int manyColumns = 4;
constexpr TextMetric leastColumn{280};
constexpr int anyClock = 9; // to a button group, -1 means to choose an id itself
const QString byKey = u"satisfaction/attainment-by"_s;

} // namespace

AttainmentView::AttainmentView(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_bySwitch(new QButtonGroup(this)),
      m_clockSwitch(new QButtonGroup(this)), m_body(new QStackedWidget),
      m_bars(new ChartPanel(context, new AttainmentBars(tr("Kept promises")))), m_grid(nullptr),
      m_more(new TextLabel({}, Face::Caption, Ink::Quiet))
{
    build();
    connect(m_bySwitch, &QButtonGroup::idClicked, this, [this](int by) {
        m_by = static_cast<AttainmentBy>(by);
        m_context.memory.remember(byKey, QString(enumText(m_by)));
        load();
    });
    connect(m_clockSwitch, &QButtonGroup::idClicked, this, [this](int clock) {
        m_clock = clock == anyClock ? std::nullopt : std::optional(static_cast<SlaClockKind>(clock));
        load();
    });
    connect(&m_bars->chart(), &ChartView::opened, this, &AttainmentView::openRow);
}

void AttainmentView::addChoice(QHBoxLayout& row, QButtonGroup& group, const QString& name, int value,
                               const QString& text)
{
    auto* chip = new Chip(text);
    chip->setObjectName(name);
    group.addButton(chip, value);
    row.addWidget(chip);
}

void AttainmentView::build()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::pageMargin, space::x3, space::pageMargin, space::x1);
    head->setSpacing(space::betweenButtons);
    for (const AttainmentBy by :
         {AttainmentBy::Tier, AttainmentBy::Priority, AttainmentBy::Engineer, AttainmentBy::Customer})
        addChoice(*head, *m_bySwitch, u"attainment.by."_s + enumText(by), static_cast<int>(by),
                  enumLabel(by));
    head->addSpacing(space::x6);
    addChoice(*head, *m_clockSwitch, u"attainment.clock.all"_s, anyClock, tr("All clocks"));
    for (const SlaClockKind clock : {SlaClockKind::Respond, SlaClockKind::Onsite, SlaClockKind::Resolve})
        addChoice(*head, *m_clockSwitch, u"attainment.clock."_s + enumText(clock), static_cast<int>(clock),
                  enumLabel(clock));
    head->addStretch(1);
    head->addWidget(m_more);
    m_by = enumFromText<AttainmentBy>(m_context.memory.value(byKey).toString()).value_or(AttainmentBy::Tier);
    if (auto* chosen = m_bySwitch->button(static_cast<int>(m_by)))
        chosen->setChecked(true);
    m_clockSwitch->button(anyClock)->setChecked(true);

    auto* months = new QWidget;
    m_grid = new QGridLayout(months);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_body->addWidget(months);
    m_body->addWidget(m_bars);
    m_bars->chart().setObjectName(u"attainmentBars"_s);
    fitToText(this, [this] { m_body->setMinimumHeight(2 * leastHeight); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_body, 1);
}

void AttainmentView::setScope(const StatisticsScope& scope, const QString& words)
{
    m_scope = scope;
    m_words = words;
    m_stale = true;
    if (isVisible())
        load();
}

void AttainmentView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void AttainmentView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event); // everything around is being laid out now
    QMetaObject::invokeMethod(
        this, [this] { arrange(); }, Qt::QueuedConnection);
}

QSize AttainmentView::minimumSizeHint() const
{
    return {leastColumn, QWidget::minimumSizeHint().height()};
}

/// Puts the charts of the months side by side, or one below the other.
void AttainmentView::load()
{
    m_stale = false;
    deliver(this, m_latest,
            m_context.store.read([scope = m_scope, by = m_by, clock = m_clock](Reader& reader) {
                return readAttainmentGroups(reader, scope, by, clock);
            }),
            [this](const Result<AttainmentGroups>& groups) { show(groups); });
}

double AttainmentView::target() const
{
    return m_context.preferences ? m_context.preferences->attainmentTarget() : attainmentTarget;
}

QString AttainmentView::caption() const
{
    return m_clock ? format::joined({enumLabel(*m_clock), m_words}) : m_words;
}

void AttainmentView::show(const Result<AttainmentGroups>& groups)
{
    if (!groups)
        return m_context.navigator.showError(groups.error());
    m_groups = *groups;
    const bool months = m_by == AttainmentBy::Tier || m_by == AttainmentBy::Priority;
    m_more->setText(m_groups.more > 0 ? tr("%1 better ones are not shown").arg(format::count(m_groups.more))
                                      : QString());
    months ? showMonths() : showBars();
    m_body->setCurrentIndex(months ? 0 : 1);
    Q_EMIT shown();
}

/// Puts the charts of months side by side, as many as there is room for.
void AttainmentView::arrange()
{
    const int columns = width() >= wide ? manyColumns : width() >= fewColumns * leastColumn ? fewColumns : 1;
    if (columns == m_columns || m_months.empty())
        return;
    m_columns = columns;
    for (int i = 0; i < manyColumns; ++i) {
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
        m_grid->setRowStretch(i, 0);
    }
    for (size_t i = 0; i < m_months.size(); ++i) {
        const int at = static_cast<int>(i);
        m_grid->addWidget(m_months[i], at / columns, at % columns);
        m_grid->setRowStretch(at / columns, 1);
    }
    const int rows = (static_cast<int>(m_months.size()) + columns - 1) / columns;
    m_grid->parentWidget()->setMaximumHeight(rows * mostHeight);
}

void AttainmentView::showMonths()
{
    double least = 1;
    for (const auto& group : m_groups.groups)
        least = std::min(least, AttainmentChart::leastOf(group.months));
    while (m_months.size() < m_groups.groups.size()) {
        const size_t at = m_months.size();
        auto* panel = new ChartPanel(m_context, new AttainmentChart({}));
        panel->chart().setObjectName(u"attainmentMonths.%1"_s.arg(at));
        connect(&panel->chart(), &ChartView::opened, this, [this, at](int index) { openMonth(at, index); });
        fitToText(panel, [panel] { panel->setMinimumHeight(leastHeight); });
        m_months.push_back(panel);
        m_columns = 0;
    }
    arrange();
    for (size_t i = 0; i < m_months.size(); ++i) {
        m_months[i]->setVisible(i < m_groups.groups.size());
        if (i >= m_groups.groups.size())
            continue;
        const auto& group = m_groups.groups[i];
        auto& chart = static_cast<AttainmentChart&>(m_months[i]->chart());
        chart.setAccessibleName(tr("Kept promises: %1").arg(group.name));
        chart.setSeries(group.months, target(), least);
        std::int64_t met = 0;
        std::int64_t n = 0;
        for (const AttainmentMonth& month : group.months) {
            met += month.met;
            n += month.n();
        }
        const QString whole = n < fewClocks
                                  ? tr("too few")
                                  : charttext::percent(static_cast<double>(met) / static_cast<double>(n));
        m_months[i]->setCaption(
            {group.name, tr("%1 over the period, n %2").arg(whole, format::count(n)), caption()});
    }
}

void AttainmentView::showBars()
{
    const bool engineers = m_by == AttainmentBy::Engineer;
    auto& chart = static_cast<AttainmentBars&>(m_bars->chart());
    const QString title = engineers ? tr("Kept promises by engineer") : tr("Kept promises by customer");
    chart.setAccessibleName(title);
    chart.setSeries(m_groups.rows, target());
    m_bars->setCaption(
        {title,
         m_groups.rows.empty()
             ? tr("No clock was decided in this period")
             : tr("The worst on top; dashed: the target of %1").arg(charttext::percent(target())),
         caption()});
}

ClockScope AttainmentView::clockScope() const
{
    ClockScope scope;
    scope.scope = m_scope;
    scope.clock = m_clock;
    return scope;
}

void AttainmentView::openMonth(size_t panel, int index)
{
    if (panel >= m_groups.groups.size())
        return;
    const auto& group = m_groups.groups[panel];
    const QDate month = group.months[static_cast<size_t>(index)].month;
    ClockScope scope = clockScope();
    scope.scope = scope.scope.inMonth(month);
    scope.priority = group.priority;
    if (!group.priority) {
        scope.scope.tier = Id<Tier>(group.id);
        scope.scope.withoutTier = group.id.isNull();
    }
    Q_EMIT opened(format::joined({charttext::fullMonth(month), group.name}), scope);
}

void AttainmentView::openRow(int index)
{
    if (index < 0 || index >= static_cast<int>(m_groups.rows.size()))
        return;
    const AttainmentShare& row = m_groups.rows[static_cast<size_t>(index)];
    ClockScope scope = clockScope();
    if (m_by == AttainmentBy::Engineer)
        scope.engineer = Id<Engineer>(row.id);
    else
        scope.scope.customer = Id<Customer>(row.id);
    Q_EMIT opened(row.name, scope);
}

} // namespace zhike
