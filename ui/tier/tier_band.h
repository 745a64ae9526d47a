// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/advice.h"
#include <QtWidgets/QWidget>

namespace zhike {

/// The scale of scores, 0 to 100, cut where another tier begins to be advised, with a mark at a score. Where
/// something else is supposed, the score of the facts stays as a hollow mark.
class TierBand : public QWidget
{
    Q_OBJECT
public:
    explicit TierBand(QWidget* parent = nullptr);
    void show(const std::vector<AdviceTier>& tiers, const std::vector<int>& thresholds,
              std::optional<double> score, std::optional<double> facts = {});
    using QWidget::show;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    [[nodiscard]] int xOf(double score) const;
    /// Where a tier begins and ends.
    [[nodiscard]] std::pair<int, int> bounds(size_t rank) const;
    void paintMark(class QPainter& painter, double score, bool hollow) const;
    void paintFigures(class QPainter& painter) const;

    std::vector<AdviceTier> m_tiers;
    std::vector<int> m_thresholds;
    std::optional<double> m_score;
    std::optional<double> m_facts;
};

} // namespace zhike
