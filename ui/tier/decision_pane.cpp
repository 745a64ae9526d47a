// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/decision_pane.h"

#include "ui/parts/marks.h"
#include "ui/parts/states.h"
#include "ui/tier/advice_panel.h"
#include "ui/tier/proposal_box.h"
#include <QtWidgets/QBoxLayout>

namespace zhike {

DecisionPane::DecisionPane(const AppContext& context, QWidget* parent)
    : SidePane(parent), m_advice(new AdvicePanel(context)), m_box(new ProposalBox(context)),
      m_own(new QWidget)
{
    setObjectName(QStringLiteral("decisionPane"));
    m_advice->head()->layout()->setContentsMargins(0, 0, 0, space::x3);
    add(m_advice->head());
    add(m_box->head());
    add(m_advice);
    auto* own = new QVBoxLayout(m_own);
    own->setContentsMargins(0, space::x3, 0, 0);
    own->setSpacing(space::x3);
    own->addWidget(new Hairline);
    own->addWidget(m_box);
    add(m_own);
    m_own->hide(); // there is nobody to propose anything for
    chainTabs(nullptr, widget());
}

void DecisionPane::showCustomer(Id<Customer> customer, Id<Tier> suggested, const QString& reason)
{
    m_advice->showCustomer(customer);
    m_box->showCustomer(customer, suggested, reason);
    m_own->setVisible(bool(customer));
}

} // namespace zhike
