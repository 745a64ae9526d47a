// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/statistics.h"

#include <QtWidgets/QWidget>
#include <optional>

namespace zhike {

class FigureCard;

/// Five figures side by side: CSAT, NPS, RATER index, median first response, median resolution; each with its
/// trend over the months and the difference to the period before.
class KeyFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyFigures(QWidget* parent = nullptr);

    void setStatistics(const Statistics& now, const std::optional<Statistics>& before);

private:
    FigureCard* add(const QString& caption, const char* name, const QString& definition);
    void showCsat(const Statistics& now, const std::optional<Statistics>& before);
    void showNps(const Statistics& now, const std::optional<Statistics>& before);
    void showRater(const Statistics& now, const std::optional<Statistics>& before);

    FigureCard* m_csat;
    FigureCard* m_nps;
    FigureCard* m_rater;
    FigureCard* m_response;
    FigureCard* m_resolve;
};

} // namespace zhike
