// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/fact.h"
#include "core/insight/statistics.h"
#include "ui/shell/context.h"

#include <QtWidgets/QStackedWidget>

namespace zhike {

class AttainmentView;
class BoxChart;
class ChartPanel;
class ChartView;
class DurationChart;
class ElementsChart;
class RaterChart;
class SatisfactionChart;

/// The charts of the satisfaction screen, a page for each tab: overview, times, elements, attainment.
class SatisfactionCharts final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit SatisfactionCharts(const AppContext& context, QWidget* parent = nullptr);

    /// Shows the figures; `words` say which they are, where a chart leaves the window.
    void setStatistics(const Statistics& statistics, const QString& words);
    /// What the tab of attainment is about; it reads by itself.
    void setScope(const StatisticsScope& scope, const QString& words);
    [[nodiscard]] AttainmentView* attainment() const { return m_attainment; }
    void showTab(const QString& tab);
    /// The tabs by id and name.
    [[nodiscard]] static std::vector<std::pair<QString, QString>> tabs();

Q_SIGNALS:
    /// The records behind a month.
    void monthOpened(const QString& what, QDate month, zhike::Measure measure);
    /// The records behind a tier's box; a null tier is "without one".
    void tierOpened(const QString& what, const zhike::Uuid& tier, zhike::Measure measure);
    /// The records behind a figure of the whole period.
    void wholeOpened(const QString& what, zhike::Measure measure);

private:
    struct Times {
        DurationChart* months;
        BoxChart* tiers;
        Measure measure;
    };
    [[nodiscard]] ChartPanel* panel(ChartView* chart, const char* name);
    [[nodiscard]] QWidget* makeOverview();
    [[nodiscard]] QWidget* makeTimes();
    [[nodiscard]] QWidget* makeElements();
    [[nodiscard]] DurationChart* makeMonths(Measure measure);
    [[nodiscard]] BoxChart* makeBoxes(Measure measure);
    void setCaptions(const Statistics& statistics, const QString& words);

    AppContext m_context;
    AttainmentView* m_attainment;
    SatisfactionChart* m_satisfaction;
    RaterChart* m_rater;
    ElementsChart* m_elements;
    std::vector<DurationChart*> m_months; ///< of response, of resolution
    std::vector<BoxChart*> m_boxes;       ///< of response, of resolution; overview first
    std::vector<ChartPanel*> m_panels;
};

} // namespace zhike
