// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/attainment_groups.h"
#include "core/insight/statistics.h"

#include <QtWidgets/QWidget>
#include <optional>

class QHBoxLayout;

namespace zhike {

class FigureCard;

/// Figures side by side, with hairlines between them.
class FigureStrip : public QWidget
{
    Q_OBJECT

public:
    explicit FigureStrip(QWidget* parent = nullptr);
    /// The period that trends compare with, in words; empty: none. Cards say it on hover.
    void setCompared(const QString& period);

protected:
    /// A card; `definition` says how its figure is reckoned.
    FigureCard* add(const QString& caption, const char* name, const QString& definition);

private:
    std::vector<std::pair<FigureCard*, QString>> m_cards; ///< with their definitions
};

/// The five figures of the overview: CSAT, NPS, RATER index, first responses and resolutions that kept their
/// promise; each with its trend over the months and the difference to the period before.
class KeyFigures final : public FigureStrip
{
    Q_OBJECT

public:
    explicit KeyFigures(QWidget* parent = nullptr);

    void setStatistics(const Statistics& now, const std::optional<Statistics>& before);
    void setPromises(const PromiseOverview& now, const std::optional<PromiseOverview>& before, double target);

private:
    void showCsat(const Statistics& now, const std::optional<Statistics>& before);
    void showNps(const Statistics& now, const std::optional<Statistics>& before);
    void showRater(const Statistics& now, const std::optional<Statistics>& before);

    FigureCard* m_csat;
    FigureCard* m_nps;
    FigureCard* m_rater;
    FigureCard* m_respond;
    FigureCard* m_resolve;
};

/// The figures of response and resolution: their medians.
class TimeFigures final : public FigureStrip
{
    Q_OBJECT

public:
    explicit TimeFigures(QWidget* parent = nullptr);

    void setStatistics(const Statistics& now, const std::optional<Statistics>& before);

private:
    FigureCard* m_response;
    FigureCard* m_resolve;
};

} // namespace zhike
