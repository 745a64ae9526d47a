// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/satisfaction_charts.h"

#include "ui/charts/box_chart.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/duration_chart.h"
#include "ui/charts/elements_chart.h"
#include "ui/charts/rater_chart.h"
#include "ui/charts/satisfaction_chart.h"
#include "ui/parts/format.h"
#include "ui/parts/marks.h"
#include "ui/satisfaction/attainment_view.h"
#include "ui/satisfaction/elements_table.h"
#include "ui/satisfaction/kano_view.h"
#include "ui/satisfaction/promise_view.h"
#include "ui/satisfaction/side_by_side.h"
#include "ui/satisfaction/surveys_view.h"
#include "ui/shell/look.h"
#include "ui/shell/preferences.h"

#include <QtWidgets/QBoxLayout>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTarget = 0.9; // of CSAT, where nobody can choose
constexpr TextMetric kLeastHeight{248};
constexpr TextMetric kMostWidth{2424, TextMetric::Half}; // as far as the key figures above go
constexpr TextMetric kMostHeight{640, TextMetric::Half}; // of a row of charts

/// On a very large screen charts keep a shape in which a slope is seen as one.
void keepWidth(QWidget* charts)
{
    fitToText(charts, [charts] { charts->setMaximumWidth(kMostWidth); });
}

/// Two rows of charts; a narrow one may have more, and is left as high as it is.
class ChartPage : public QWidget
{
public:
    ChartPage() { keepWidth(this); }

protected:
    void resizeEvent(QResizeEvent*) override
    {
        // Not now: everything around is being laid out.
        QMetaObject::invokeMethod(
            this,
            [this] {
                const bool wide = width() >= 4 * leastBeside;
                setMaximumHeight(wide ? 2 * kMostHeight : QWIDGETSIZE_MAX);
            },
            Qt::QueuedConnection);
    }
};

QString nameOf(Measure measure)
{
    return measure == Measure::Response ? SatisfactionCharts::tr("First response")
                                        : SatisfactionCharts::tr("Resolution");
}

QWidget* stacked(QWidget* top, QWidget* bottom)
{
    auto* page = new ChartPage;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top, 1);
    if (bottom) {
        column->addWidget(new Hairline);
        column->addWidget(bottom, 1);
    }
    return page;
}

} // namespace

SatisfactionCharts::SatisfactionCharts(const AppContext& context, bool ofOneCustomer, QWidget* parent)
    : QStackedWidget(parent), m_context(context), m_attainment(new AttainmentView(context)),
      m_promises(new PromiseView(context)), m_kano(new KanoView(context)),
      m_surveys(new SurveysView(context, ofOneCustomer)), m_satisfaction(new SatisfactionChart),
      m_rater(new RaterChart), m_elements(new ElementsChart), m_byEngineer(new ElementsTable(context))
{
    keepWidth(m_attainment);
    addWidget(makeOverview());
    addWidget(makeTimes());
    addWidget(makeElements());
    addWidget(m_kano);
    addWidget(m_attainment);
    addWidget(m_surveys);
    connect(m_satisfaction, &ChartView::opened, this, [this](int index) {
        const auto month = m_satisfaction->series()[static_cast<std::size_t>(index)].month;
        Q_EMIT monthOpened(tr("Satisfaction"), month, Measure::Csat);
    });
    connect(m_rater, &ChartView::opened, this, [this](int index) {
        Q_EMIT wholeOpened(RaterChart::dimensionName(index),
                           Measure::Perceived + static_cast<std::size_t>(index));
    });
    connect(m_byEngineer, &ElementsTable::shown, this, [this](const ElementsByEngineer& elements) {
        std::vector<ThreeElements> engineers;
        for (const EngineerElements& one : elements.engineers)
            if (!one.tooFew() && !one.engineer.isNull())
                engineers.push_back(one.elements);
        m_elements->setEngineers(std::move(engineers));
    });
    connect(m_elements, &ChartView::opened, this, [this](int index) {
        Q_EMIT wholeOpened(ElementsChart::elementName(index),
                           Measure::Element + static_cast<std::size_t>(index));
    });
}

std::vector<std::pair<QString, QString>> SatisfactionCharts::tabs()
{
    return {{u"overview"_s, tr("Overview")},        {u"times"_s, tr("Response and resolution")},
            {u"elements"_s, tr("Three elements")},  {u"kano"_s, tr("Kano")},
            {u"attainment"_s, tr("Kept promises")}, {u"surveys"_s, tr("Surveys")}};
}

void SatisfactionCharts::showTab(const QString& tab)
{
    const auto all = tabs();
    const auto found = std::ranges::find(all, tab, &std::pair<QString, QString>::first);
    setCurrentIndex(found == all.end() ? 0 : static_cast<int>(found - all.begin()));
}

void SatisfactionCharts::setScope(const StatisticsScope& scope, const StatisticsScope& before,
                                  const QString& words, const QString& who)
{
    m_attainment->setScope(scope, words);
    m_kano->setScope(scope, who);
    m_promises->setScope(scope, before, words);
    m_byEngineer->setScope(scope);
    m_surveys->setScope(scope);
}

std::vector<ChartPanel*> SatisfactionCharts::shownPanels() const
{
    std::vector<ChartPanel*> panels;
    for (auto* panel : currentWidget()->findChildren<ChartPanel*>())
        if (panel->isVisible())
            panels.push_back(panel);
    return panels;
}

ChartPanel* SatisfactionCharts::panel(ChartView* chart, const char* name)
{
    auto* made = new ChartPanel(m_context, chart);
    chart->setObjectName(QLatin1String(name));
    fitToText(made, [made] { made->setMinimumHeight(kLeastHeight); });
    m_panels.push_back(made);
    return made;
}

DurationChart* SatisfactionCharts::makeMonths(Measure measure)
{
    auto* chart = new DurationChart(tr("%1 by month").arg(nameOf(measure)));
    m_months.push_back(chart);
    connect(chart, &ChartView::opened, this, [this, chart, measure](int index) {
        const auto month = chart->series()[static_cast<std::size_t>(index)].month;
        Q_EMIT monthOpened(nameOf(measure), month, measure);
    });
    return chart;
}

BoxChart* SatisfactionCharts::makeBoxes(Measure measure)
{
    auto* chart = new BoxChart(tr("%1 by tier").arg(nameOf(measure)));
    m_boxes.push_back(chart);
    connect(chart, &ChartView::opened, this, [this, chart, measure](int index) {
        const auto& box = chart->series()[static_cast<std::size_t>(index)];
        Q_EMIT tierOpened(format::joined({nameOf(measure), box.label}), box.tier, measure);
    });
    return chart;
}

QWidget* SatisfactionCharts::makeOverview()
{
    auto* top = sideBySide(panel(m_satisfaction, "csatChart"), 5, panel(m_rater, "raterChart"), 3);
    return stacked(top, m_promises);
}

QWidget* SatisfactionCharts::makeTimes()
{
    auto* response = sideBySide(panel(makeMonths(Measure::Response), "responseMonths"), 3,
                                panel(makeBoxes(Measure::Response), "responseTimes"), 2);
    auto* resolve = sideBySide(panel(makeMonths(Measure::Resolve), "resolveMonths"), 3,
                               panel(makeBoxes(Measure::Resolve), "resolveTimes"), 2);
    return stacked(response, resolve);
}

QWidget* SatisfactionCharts::makeElements()
{
    return stacked(sideBySide(panel(m_elements, "elementsChart"), 2, m_byEngineer, 3), nullptr);
}

void SatisfactionCharts::setCaptions(const Statistics& statistics, const QString& words)
{
    auto note = words;
    if (statistics.leftOut > 0)
        note = format::joined(
            {note, tr("left out: %1 doubtful requests").arg(format::count(statistics.leftOut))});
    const auto caption = [&](ChartView* chart, const QString& title, const QString& subtitle) {
        for (auto* one : m_panels) {
            if (&one->chart() == chart)
                one->setCaption({title, subtitle, note});
        }
    };
    caption(m_satisfaction, tr("Satisfaction by month"),
            tr("Share of answers 4 and 5; the band is the 95% Wilson interval"));
    caption(m_rater, tr("RATER"),
            tr("Solid: perceived, dashed: expected, n %1").arg(format::count(statistics.rater.n)));
    caption(m_elements, tr("Three elements"), tr("Means of answers from 1 to 5; dots: engineers"));
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const auto measure = i == 0 ? Measure::Response : Measure::Resolve;
        caption(m_boxes[i], tr("%1 by tier").arg(nameOf(measure)),
                tr("Elapsed time, logarithmic; whiskers: 5–95 percentile, dots: slower"));
        caption(m_months[i], tr("%1 by month").arg(nameOf(measure)),
                tr("Elapsed time, logarithmic; thick: median, thin: 90th percentile"));
    }
}

void SatisfactionCharts::setStatistics(const Statistics& statistics, const QString& words)
{
    m_satisfaction->setSeries(statistics.satisfaction,
                              m_context.preferences ? m_context.preferences->satisfactionTarget() : kTarget);
    m_rater->setSeries(statistics.rater);
    m_elements->setSeries(statistics.elements);
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const auto& figures = i == 0 ? statistics.response : statistics.resolve;
        m_boxes[i]->setSeries(figures.tiers);
        m_months[i]->setSeries(figures.months);
    }
    setCaptions(statistics, words);
}

} // namespace zhike
