// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/board_state.h"

#include "ui/customer/list_filters.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct BoardStateWords {
    Q_DECLARE_TR_FUNCTIONS(BoardState)
};

} // namespace

CustomerFilter BoardState::filter(const QString& person) const
{
    CustomerFilter all = filterFromChosen(chosen);
    if (mine)
        all.mine = person;
    if (all.statuses.isEmpty())
        all.statuses = {CustomerStatus::Covered, CustomerStatus::Lapsed};
    return all;
}

QVariantMap BoardState::toMap() const
{
    return {{u"chosen"_s, remembered(chosen)},
            {u"mine"_s, mine},
            {u"differing"_s, onlyDiffering},
            {u"order"_s, static_cast<int>(order)}};
}

BoardState BoardState::fromMap(const QVariantMap& map)
{
    BoardState state;
    state.chosen = recalled(map.value(u"chosen"_s).toMap());
    state.mine = map.value(u"mine"_s).toBool();
    state.onlyDiffering = map.value(u"differing"_s).toBool();
    state.order = static_cast<BoardOrder>(std::clamp(map.value(u"order"_s).toInt(), 0, boardOrders - 1));
    return state;
}

QString boardOrderText(BoardOrder order)
{
    switch (order) {
    case BoardOrder::Fee:
        return BoardStateWords::tr("By annual fee");
    case BoardOrder::Score:
        return BoardStateWords::tr("By score");
    case BoardOrder::Health:
        return BoardStateWords::tr("By health");
    case BoardOrder::Name:
        break;
    }
    return BoardStateWords::tr("By name");
}

} // namespace zhike
