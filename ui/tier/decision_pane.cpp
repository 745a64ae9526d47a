// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/decision_pane.h"

#include "ui/tier/advice_panel.h"
#include "ui/tier/proposal_box.h"

namespace zhike {

DecisionPane::DecisionPane(const AppContext& context, QWidget* parent)
    : SidePane(parent), m_advice(new AdvicePanel(context)), m_box(new ProposalBox(context))
{
    setObjectName(QStringLiteral("decisionPane"));
    m_advice->hideName(); // it stands above
    add(m_box->head());
    add(m_advice);
    addRule();
    add(m_box);
}

void DecisionPane::showCustomer(Id<Customer> customer, Id<Tier> suggested, const QString& reason)
{
    m_advice->showCustomer(customer);
    m_box->showCustomer(customer, suggested, reason);
}

} // namespace zhike
