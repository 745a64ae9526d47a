// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/tier.h"
#include "ui/parts/states.h"
#include "ui/shell/context.h"

namespace zhike {

class ProposalBox;

/// Beside board and review: the advice for the chosen customer with its reasons, and what can be decided.
class DecisionPane : public SidePane
{
    Q_OBJECT
public:
    explicit DecisionPane(const AppContext& context, QWidget* parent = nullptr);
    /// `suggested` and `reason` are what the advice would propose. A null id shows nothing.
    void showCustomer(Id<Customer> customer, Id<Tier> suggested, const QString& reason);
    [[nodiscard]] ProposalBox* box() const { return m_box; }

private:
    ProposalBox* m_box;
};

} // namespace zhike
