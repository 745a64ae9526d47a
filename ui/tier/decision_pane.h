// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/tier.h"
#include "ui/parts/states.h"
#include "ui/shell/context.h"

namespace zhike {

class AdvicePanel;
class ProposalBox;

/// Beside board and review: the chosen customer with the proposal that waits, the advice with its reasons,
/// and what can be proposed.
class DecisionPane : public SidePane
{
    Q_OBJECT
public:
    explicit DecisionPane(const AppContext& context, QWidget* parent = nullptr);
    /// `suggested` and `reason` are what the advice would propose. A null id shows nothing.
    void showCustomer(Id<Customer> customer, Id<Tier> suggested, const QString& reason);
    [[nodiscard]] AdvicePanel* advice() const { return m_advice; }
    [[nodiscard]] ProposalBox* box() const { return m_box; }

private:
    AdvicePanel* m_advice;
    ProposalBox* m_box;
    QWidget* m_own; ///< what can be proposed for the chosen one
};

} // namespace zhike
