// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/attainment_groups.h"
#include "core/insight/clocks_behind.h"
#include "core/store/deliver.h"
#include "ui/charts/attainment_bars.h"
#include "ui/charts/attainment_chart.h"
#include "ui/shell/context.h"

#include <QtWidgets/QWidget>

class QButtonGroup;
class QGridLayout;
class QHBoxLayout;
class QStackedWidget;

namespace zhike {

class ChartPanel;
class TextLabel;

/// 达成率: kept promises by month for each tier or priority, in small charts that share a scale, or by
/// engineer or customer; against the target. A click opens the clocks behind a point.
class AttainmentView final : public QWidget
{
    Q_OBJECT

public:
    explicit AttainmentView(const AppContext& context, QWidget* parent = nullptr);

    /// What it is about; `words` say it where a chart leaves the window.
    void setScope(const StatisticsScope& scope, const QString& words);
    void load();
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QString& what, const zhike::ClockScope& scope);
    void shown(); ///< new figures are

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void arrange();
    void addChoice(QHBoxLayout& row, QButtonGroup& group, const QString& name, int value,
                   const QString& text);
    void show(const Result<AttainmentGroups>& groups);
    void showMonths();
    void showBars();
    void openMonth(size_t panel, int index);
    void openRow(int index);
    [[nodiscard]] ClockScope clockScope() const;
    [[nodiscard]] double target() const;
    [[nodiscard]] QString caption() const;

    AppContext m_context;
    Latest m_latest;
    StatisticsScope m_scope;
    QString m_words;
    AttainmentBy m_by = AttainmentBy::Tier;
    std::optional<SlaClockKind> m_clock;
    AttainmentGroups m_groups;
    bool m_stale = true;
    QButtonGroup* m_bySwitch;
    QButtonGroup* m_clockSwitch;
    QStackedWidget* m_body;
    std::vector<ChartPanel*> m_months; ///< as many as groups are shown
    int m_columns = 0;
    ChartPanel* m_bars;
    QGridLayout* m_grid;
    TextLabel* m_more;
};

} // namespace zhike
