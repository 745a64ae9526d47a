// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/engineer/team_view_widget.h"

class QStackedWidget;

namespace zhike {

class RebalanceWidget;
class TabBar;

/// The tabs of the engineers' page: the people, and ways of looking at the team, made when first shown.
class TeamPlaces : public QWidget
{
    Q_OBJECT
public:
    /// `people` is the first tab.
    TeamPlaces(const AppContext& context, QWidget* people, QWidget* parent = nullptr);
    /// "people", "gaps", "workload", "matrix", "continuity" or "rebalance"; others are ignored.
    void choose(const QString& id);
    [[nodiscard]] QString current() const;
    /// The view in front; null while it is the people.
    [[nodiscard]] TeamWidget* view() const;
    [[nodiscard]] RebalanceWidget* rebalance();
    void activate();
    /// What the view in front can do, and the way to the others.
    [[nodiscard]] std::vector<PageAction> actions();

Q_SIGNALS:
    void chosen();

private:
    [[nodiscard]] TeamWidget* viewAt(const QString& id);
    void countGaps();

    AppContext m_context;
    TabBar* m_tabs;
    QStackedWidget* m_stack;
    QHash<QString, TeamWidget*> m_views;
    Latest m_counting;
    bool m_news = true; ///< records changed since the gaps were counted
    QDate m_countedOn;
};

} // namespace zhike
