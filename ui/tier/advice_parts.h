// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/advice.h"
#include <QtWidgets/QWidget>

class QGridLayout;

namespace zhike {

class ShareBar;
class TextLabel;
class ValueSlider;

/// The parts of a score as a table: what it is, its value in its own words, a bar, points of weight; the sum
/// below. While something is supposed, the bars are sliders that start at the facts.
class AdviceParts : public QWidget
{
    Q_OBJECT
public:
    explicit AdviceParts(QWidget* parent = nullptr);

    /// Shows the facts, and as long as nothing is supposed, their parts.
    void setFacts(const AdviceStudy& study);
    /// Shows parts without moving the sliders.
    void show(const AdviceStudy& study);
    using QWidget::show;
    /// Sliders in place of bars; they go to the facts.
    void setSupposing(bool on);
    [[nodiscard]] bool isSupposing() const { return m_supposing; }
    /// What the sliders say.
    [[nodiscard]] AdviceInput supposed() const;

Q_SIGNALS:
    void moved(); ///< a slider was moved by the person

private:
    struct Line {
        TextLabel* name;
        TextLabel* value;
        ShareBar* bar;
        ValueSlider* slider;
        TextLabel* points;
    };
    void addLine(size_t part);
    void toFacts();
    void fill(Line& line, const AdviceLine& part, const AdviceInput& input);

    QGridLayout* m_grid;
    std::array<Line, 5> m_lines{};
    TextLabel* m_sum;
    AdviceInput m_facts;
    bool m_supposing = false;
    bool m_filling = false;
};

} // namespace zhike
