// SPDX-License-Identifier: GPL-3.0-or-later
// The renewals as a table, instead of a column for each month.
#include "ui/contract/renewal_column.h"
#include "ui/contract/renewal_lines.h"
#include "ui/contract/renewal_side.h"
#include "ui/contract/renewals_view.h"
#include "ui/parts/chip.h"
#include "ui/parts/remember.h"
#include "ui/parts/row_list.h"
#include "ui/parts/selection_bar.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

void RenewalsView::buildTable()
{
    m_list->setObjectName(u"renewals"_s);
    m_short = new ShortList(m_list, m_context, renewalListDesign(), this);
    m_list->setAccessibleName(tr("Renewals"));
    m_filters->addTrailing(m_short->searchField());
    m_filters->addTrailing(m_short->tableButton());
    m_filters->addTrailing(m_short->menuButton());
    auto* column = new QVBoxLayout(m_tablePlace);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_short->columnRow());
    column->addWidget(m_list, 1);
    column->addWidget(m_short->bar());
    m_stack->addWidget(m_tablePlace);
    connect(m_list, &RowList::currentIdChanged, this, [this] {
        if (const RenewalCard* chosen = card())
            m_side->show(*chosen, m_shown.today);
    });
    connect(m_list, &RowList::opened, this, &RenewalsView::renew);
    connect(m_short, &ShortList::tableChanged, this, [this] {
        const RenewalCard* chosen = m_current ? m_current->card() : nullptr;
        const Uuid keep = m_short->isTable() ? (chosen ? chosen->id.uuid : Uuid()) : m_list->currentId();
        showShape();
        if (m_short->isTable())
            m_list->setCurrentId(keep);
        m_wanted = keep;
        show(m_shown);
        focusTarget()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_short, &ShortList::searched, this, [this] {
        for (RenewalColumn* month : m_columns)
            month->setText(m_short->searchField()->text());
    });
    offerViews(m_short, m_filters);
    showShape();
}

QVariantMap RenewalsView::state() const
{
    return {{u"list"_s, m_short->state()}, {u"filters"_s, packChosen(m_filters->chosen())}};
}

void RenewalsView::setState(const QVariantMap& state)
{
    const QVariantMap chosen = unpackChosen(state.value(u"filters"_s).toString());
    m_filters->clear();
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        m_filters->choose(it.key(), *it);
    m_short->setState(state.value(u"list"_s).toMap());
}

/// Which of both is seen.
void RenewalsView::showShape()
{
    const bool table = m_short->isTable();
    m_short->menuButton()->setVisible(table);
    m_short->setActive(table);
    if (m_stack->currentWidget() != m_empty)
        m_stack->setCurrentWidget(table ? m_tablePlace : static_cast<QWidget*>(m_scroll));
}

const RenewalCard* RenewalsView::cardOf(const Uuid& contract) const
{
    for (const RenewalMonth& month : m_shown.months) {
        for (const RenewalCard& each : month.cards) {
            if (each.id.uuid == contract)
                return &each;
        }
    }
    return nullptr;
}

void RenewalsView::showInTable()
{
    m_short->setLines(renewalLines(m_shown));
    if (m_short->isTable() && !cardOf(m_list->currentId()))
        m_list->setCurrentId(m_short->model()->firstId());
}

} // namespace zhike
