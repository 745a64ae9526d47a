// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/attainment_groups.h"
#include "core/insight/clocks_behind.h"
#include "core/insight/worked_times.h"
#include "core/store/deliver.h"
#include "ui/shell/context.h"

#include <QtWidgets/QWidget>

namespace zhike {

class BoxChart;
class ChartPanel;
class Chip;
class TierMonthsChart;

/// What the overview says about promises: the working time until the first response beside what each tier
/// promises, of one priority, and first responses in time by tier and month. A click opens the clocks behind
/// a box or point.
class PromiseView final : public QWidget
{
    Q_OBJECT

public:
    explicit PromiseView(const AppContext& context, QWidget* parent = nullptr);

    /// What it is about, and what that is compared with (nothing where its days are invalid); `words` say it
    /// where a chart leaves the window.
    void setScope(const StatisticsScope& scope, const StatisticsScope& before, const QString& words);
    void load();
    [[nodiscard]] Priority priority() const { return m_priority; }
    void setPriority(Priority priority);
    [[nodiscard]] std::vector<ChartPanel*> panels() const { return {m_boxPanel, m_monthPanel}; }

Q_SIGNALS:
    void opened(const QString& what, const zhike::ClockScope& scope);
    /// New figures are shown.
    void shown(const zhike::PromiseOverview& now, const std::optional<zhike::PromiseOverview>& before);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Answer {
        PromiseOverview now;
        std::optional<PromiseOverview> before;
        std::vector<DurationBox> boxes;
    };
    static Result<Answer> read(const Reader& reader, const WorkedScope& asked, const StatisticsScope& before);

    void build();
    void take(const Result<Answer>& answer);
    void setCaptions();
    void openBox(int index);
    void openMonth(int index);
    [[nodiscard]] double target() const;
    [[nodiscard]] QString boxTitle() const;

    AppContext m_context;
    Latest m_latest;
    StatisticsScope m_scope;
    StatisticsScope m_before;
    QString m_words;
    Priority m_priority = Priority::P2;
    bool m_stale = true;
    BoxChart* m_boxes;
    TierMonthsChart* m_months;
    ChartPanel* m_boxPanel;
    ChartPanel* m_monthPanel;
    Chip* m_priorityChip;
};

} // namespace zhike
