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
class ElementsTable;
class KanoView;
class PromiseView;
class RaterChart;
class SatisfactionChart;
class SurveysView;

/// The charts of the satisfaction screen, a page for each tab: overview, times, elements, Kano studies,
/// attainment, and the surveys one by one.
class SatisfactionCharts final : public QStackedWidget
{
    Q_OBJECT

public:
    /// Of one customer, or of all.
    SatisfactionCharts(const AppContext& context, bool ofOneCustomer, QWidget* parent = nullptr);
    /// Charts take the room that is there; they ask for no more than they need.
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

    /// Shows the figures; `words` say which they are, where a chart leaves the window.
    void setStatistics(const Statistics& statistics, const QString& words);
    /// What attainment, promises, Kano studies and surveys are about; they read by themselves. `who` says it
    /// without the days.
    void setScope(const StatisticsScope& scope, const StatisticsScope& before, const QString& words,
                  const QString& who);
    /// The Kano studies.
    [[nodiscard]] KanoView* kano() const { return m_kano; }
    [[nodiscard]] AttainmentView* attainment() const { return m_attainment; }
    /// What the overview says about promises; it reads by itself.
    [[nodiscard]] PromiseView* promises() const { return m_promises; }
    /// The three elements by engineer.
    [[nodiscard]] ElementsTable* elements() const { return m_byEngineer; }
    /// The surveys one by one.
    [[nodiscard]] SurveysView* surveys() const { return m_surveys; }
    /// The charts of the tab that is shown, as they stand.
    [[nodiscard]] std::vector<ChartPanel*> shownPanels() const;
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
    PromiseView* m_promises;
    KanoView* m_kano;
    SurveysView* m_surveys;
    SatisfactionChart* m_satisfaction;
    RaterChart* m_rater;
    ElementsChart* m_elements;
    ElementsTable* m_byEngineer;
    std::vector<DurationChart*> m_months; ///< of response, of resolution
    std::vector<BoxChart*> m_boxes;       ///< of response, of resolution
    std::vector<ChartPanel*> m_panels;
};

} // namespace zhike
