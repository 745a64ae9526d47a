// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contract/contract_view.h"

#include "ui/parts/chip.h"
#include "ui/parts/short_list.h"
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace zhike {

void ContractView::offerViews(ShortList* list, FilterBar* filters)
{
    connect(list, &ShortList::changed, this, &ContractView::stateChanged);
    connect(filters, &FilterBar::changed, this, &ContractView::stateChanged);
    connect(list, &ShortList::menuWanted, this, [this, list](QMenu* menu) {
        menu->addSeparator();
        menu->addAction(tr("Save this view as …"), this,
                        [this, list] { Q_EMIT saveViewWanted(list->menuButton()); });
    });
}

} // namespace zhike
