// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/segments.h"
#include "ui/parts/choice_strip.h"
#include <QtWidgets/QWidget>

namespace zhike {

struct Tokens;

/// Economic strength (5 at the top, not known at the bottom) × IT maturity (1 at the left, not known at the
/// right): how many customers, their mean score, the tier that most of them are advised. Arrow keys and
/// clicks choose a cell; Enter and double clicks go on to its customers.
class SegmentMatrix : public QWidget, public ChoiceStrip
{
    Q_OBJECT
public:
    explicit SegmentMatrix(QWidget* parent = nullptr);
    /// Keeps the chosen cell; where it has nobody, or none was chosen, the fullest.
    void show(const CustomerSegments& segments, const std::vector<AdviceTier>& tiers);
    using QWidget::show;
    /// The chosen cell; nullptr while nothing was shown.
    [[nodiscard]] const SegmentCell* cell() const;
    [[nodiscard]] QRect cellRect(int economicStrength, int itMaturity) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    // ChoiceStrip, row by row from the top
    [[nodiscard]] int choiceCount() const override;
    [[nodiscard]] QString choiceName(int index) const override;
    [[nodiscard]] QRect choiceRect(int index) const override;
    [[nodiscard]] int chosenOne() const override { return m_chosen; }
    void press(int index) override;

Q_SIGNALS:
    void chosen();    ///< another cell
    void activated(); ///< Enter: on to its customers

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] const SegmentCell& cellAt(int index) const;
    [[nodiscard]] int indexAt(QPoint at) const;
    void choose(int index);
    void paintCell(class QPainter& painter, int index, const Tokens& tokens) const;
    void paintLabels(class QPainter& painter, const Tokens& tokens) const;
    [[nodiscard]] QRect field() const; ///< the cells, without their labels

    CustomerSegments m_segments;
    std::vector<AdviceTier> m_tiers;
    bool m_shown = false;
    int m_chosen = -1;
    int m_hovered = -1;
};

} // namespace zhike
