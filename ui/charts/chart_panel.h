// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chart_export.h"
#include "ui/shell/context.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QToolButton;

namespace zhike {

class TextLabel;

/// A chart under its title, with buttons that copy, save (PNG or SVG) and print it.
class ChartPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the chart.
    ChartPanel(const AppContext& context, ChartView* chart, QWidget* parent = nullptr);

    [[nodiscard]] ChartView& chart() const { return *m_chart; }
    /// What the chart says; `note` appears only where it leaves the window.
    void setCaption(const ChartCaption& caption);
    [[nodiscard]] const ChartCaption& caption() const { return m_caption; }

    /// Something to choose with, before the buttons.
    void addControl(QWidget* control);

    void copy();
    void save();
    void print();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void wearLook();
    void fitTitle();
    QToolButton* addButton(QHBoxLayout* row, const QString& icon, const QString& text, const char* name,
                           void (ChartPanel::*action)());

    AppContext m_context;
    ChartView* m_chart;
    bool m_outdated = false; ///< the look changed while it was not to be seen
    ChartCaption m_caption;
    TextLabel* m_title;
    TextLabel* m_subtitle;
    QHBoxLayout* m_controls;
};

} // namespace zhike
