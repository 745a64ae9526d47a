// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/board_view.h"

#include "core/store/store.h"
#include "ui/customer/customer_words.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/states.h"
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace zhike {

BoardView::BoardView(const AppContext& context, QWidget* parent)
    : TierView(parent), m_context(context), m_heads(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::x2, space::pageMargin, space::x2);
    column->addLayout(m_heads);
    column->addStretch(1);
    connect(&m_context.store, &Store::changed, this, [this] {
        if (isVisible())
            activate();
    });
}

void BoardView::activate()
{
    deliver(this, m_latest, m_context.store.read([](Reader& r) {
        CustomerFilter filter;
        filter.statuses = {CustomerStatus::Covered, CustomerStatus::Lapsed};
        return boardColumns(r, filter, {CustomerSort::AnnualFee, true});
    }),
            [this](const Result<std::vector<BoardColumn>>& columns) {
                if (columns)
                    show(*columns);
                else
                    m_context.navigator.showError(columns.error());
            });
}

void BoardView::show(const std::vector<BoardColumn>& columns)
{
    while (QLayoutItem* item = m_heads->takeAt(0)) {
        clearLayout(item->layout());
        delete item;
    }
    qsizetype all = 0;
    for (const BoardColumn& each : columns) {
        all += each.ids.size();
        auto* head = new QVBoxLayout;
        auto* badge = new TierBadge;
        badge->setTier(each.tier ? tierWord(each.name, each.englishName) : tr("Without a tier"), each.rank);
        head->addWidget(badge);
        head->addWidget(new TextLabel(tr("%n customers", nullptr, int(each.ids.size()))));
        head->addWidget(
            new TextLabel(tr("Fees %1").arg(format::money(each.fees.amount)), Face::Caption, Ink::Quiet));
        m_heads->addLayout(head);
    }
    Q_EMIT noteChanged(tr("%n customers", nullptr, int(all)));
}

} // namespace zhike
