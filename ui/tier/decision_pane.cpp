// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/decision_pane.h"

#include "ui/shell/tokens.h"
#include "ui/tier/proposal_box.h"

namespace zhike {

DecisionPane::DecisionPane(const AppContext& context, QWidget* parent)
    : SidePane(parent), m_box(new ProposalBox(context))
{
    setObjectName(QStringLiteral("decisionPane"));
    setMinimumWidth(metric::sidePaneMin);
    add(m_box);
}

void DecisionPane::showCustomer(Id<Customer> customer, Id<Tier> suggested, const QString& reason)
{
    m_box->showCustomer(customer, suggested, reason);
}

} // namespace zhike
