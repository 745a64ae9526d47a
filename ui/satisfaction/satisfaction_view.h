// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/fact_keeper.h"
#include "core/insight/scope_choices.h"
#include "core/insight/statistics.h"
#include "core/store/deliver.h"
#include "ui/satisfaction/satisfaction_charts.h"
#include "ui/shell/context.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QMenu;
class QStackedWidget;

namespace zhike {

class BehindPane;
struct ClockScope;
struct ElementsBehind;
struct KanoBehind;
class FactUpkeep;
class KanoView;
class KeyFigures;
class ScopeBar;
class SurveyPane;
class TabBar;
class TimeFigures;
struct Change;

/// Satisfaction, response and resolution: figures and charts over all customers, or one; a click on a point
/// opens the records behind it at the side. Follows the store by itself while it is shown.
class SatisfactionView final : public QWidget
{
    Q_OBJECT

public:
    /// With a customer it is about that one only, and its scope bar stands above the figures; without, the
    /// page shows scopeBar() in its head.
    explicit SatisfactionView(const AppContext& context, std::optional<Id<Customer>> customer = {},
                              QWidget* parent = nullptr);

    /// Makes it about another customer; only for a view of one.
    void setCustomer(const Id<Customer>& customer, const QString& name);
    /// Reads anew.
    void load();
    /// Brings a tab of the charts to the front, such as "attainment".
    void showTab(const QString& tab);
    /// Opens the form that records what a customer said.
    void recordSurvey();
    /// What can be done with all charts of the tab at once.
    void fillMenu(QMenu* menu);
    /// Saves every chart that is shown, one file each beside the chosen name, as PNG or SVG.
    void saveCharts();
    /// Prints every chart that is shown into one PDF file.
    void printCharts();
    /// The Kano studies.
    [[nodiscard]] KanoView* kano() const { return m_charts->kano(); }
    [[nodiscard]] ScopeBar* scopeBar() const { return m_scopeBar; }
    [[nodiscard]] const Statistics& statistics() const { return m_statistics; }

Q_SIGNALS:
    /// New figures are shown.
    void loaded();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Answer {
        Statistics now;
        std::optional<Statistics> before;
        ScopeChoices choices;
        factkeeper::Condition facts;
    };
    static Result<Answer> read(const Reader& reader, const StatisticsScope& now,
                               const StatisticsScope& before, bool ofOneCustomer);

    void build();
    void connectCharts();
    [[nodiscard]] QWidget* makeFigures();
    [[nodiscard]] QWidget* makeEmpty();
    [[nodiscard]] StatisticsScope scope() const;
    [[nodiscard]] StatisticsScope scopeBefore() const;
    [[nodiscard]] QString scopeWords() const;
    void take(Result<Answer> answer);
    void showTabParts(const QString& tab);
    void hear(const Change& change);
    void showClocks(const QString& what, const ClockScope& scope);
    void showBody();
    void showSurvey(const Uuid& survey);
    void showElements(const QString& what, const ElementsBehind& behind);
    void showAnswers(const QString& what, const KanoBehind& behind);
    void showBehind(const QString& what, const StatisticsScope& scope, Measure measure);

    AppContext m_context;
    std::optional<Id<Customer>> m_customer;
    QString m_customerName;
    Latest m_latest;
    QTimer m_later;
    bool m_stale = true;
    bool m_nothing = false; ///< was said or done in the period
    Statistics m_statistics;
    ScopeBar* m_scopeBar;
    KeyFigures* m_figures;
    TimeFigures* m_times;
    QWidget* m_figureLine; ///< below the figures
    TabBar* m_tabs;
    SatisfactionCharts* m_charts;
    BehindPane* m_behind;
    SurveyPane* m_survey;
    QStackedWidget* m_body;
    FactUpkeep* m_upkeep;
};

} // namespace zhike
