// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of customers says while it has no rows, and the first steps from there.
#include "ui/customer/list_pane.h"
#include "ui/exchange/import_panel.h"
#include "ui/parts/chip.h"
#include "ui/parts/states.h"
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

void CustomerListPane::buildFirstSteps()
{
    m_first = m_empty->addStep(tr("New customer"), u"add"_s);
    m_first->setObjectName(u"firstCustomer"_s);
    connect(m_first, &QPushButton::clicked, this, &CustomerListPane::createRequested);
    m_import = m_empty->addStep(tr("Import a list …"), u"import"_s);
    m_import->setObjectName(u"firstImport"_s);
    connect(m_import, &QPushButton::clicked, this, [this] { importFromFile(m_context, this); });
    m_widen = m_empty->addStep(tr("Show all customers"));
    m_widen->setObjectName(u"widenList"_s);
    connect(m_widen, &QPushButton::clicked, this, [this] {
        closeSearch();
        setMine(false);
        m_filters->clear();
    });
}

void CustomerListPane::updateEmpty()
{
    const bool narrowed = isNarrowed();
    m_first->setVisible(!narrowed && !m_filter.archived);
    m_import->setVisible(!narrowed && !m_filter.archived);
    m_widen->setVisible(narrowed);
    if (narrowed)
        m_empty->setTexts(tr("No customer fits"), tr("Take a filter away, or search for something else."));
    else if (m_filter.archived)
        m_empty->setTexts(tr("Nothing is archived"), tr("Customers you archive are kept here."));
    else
        m_empty->setTexts(tr("No customers yet"),
                          tr("Everything else begins with them: visits, requests, tiers."));
}

} // namespace zhike
