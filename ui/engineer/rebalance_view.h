// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/rebalance.h"
#include "ui/engineer/team_view_widget.h"
#include <memory>

class QPushButton;

namespace zhike {

class EmptyState;
class FitPicture;
class GroupedModel;
class LongWork;
class PageHeader;
class RebalanceOptionsPane;
class RowList;
class SidePane;

/// Rebalancing: who leaves, where and what is kept; a plan as a list of what changes for each customer, with
/// the reasons of the chosen one; changed by hand; applied as one step.
class RebalanceWidget : public TeamWidget
{
    Q_OBJECT
public:
    explicit RebalanceWidget(const AppContext& context);
    [[nodiscard]] QWidget* focusTarget() override;
    [[nodiscard]] std::vector<PageAction> actions() override;
    [[nodiscard]] RowList* list() const { return m_list; }
    [[nodiscard]] const RebalanceProposal* plan() const { return m_plan ? &*m_plan : nullptr; }
    /// Makes a plan for when this engineer is gone: from the day after their last one, if it is known.
    void handOver(const Engineer& engineer);
    void findPlan();
    void apply();

protected:
    void read() override;

private:
    void build();
    void take(RebalanceProposal plan);
    void showPlan();
    void forget(); ///< the options are other ones
    void explain(const Uuid& customer);
    void changeByHand(const Uuid& customer);
    void leaveAsIs(const Uuid& customer);
    [[nodiscard]] const RebalanceMove* moveOf(const Uuid& customer) const;

    PageHeader* m_header;
    RebalanceOptionsPane* m_options;
    RowList* m_list;
    GroupedModel* m_model;
    EmptyState* m_empty;
    SidePane* m_why;
    FitPicture* m_picture;
    QPushButton* m_apply;
    std::optional<RebalanceProposal> m_plan;
    std::shared_ptr<LongWork> m_work;
    Latest m_planning;
    Latest m_explaining;
};

} // namespace zhike
