// SPDX-License-Identifier: GPL-3.0-or-later
// Which views the page of tiers has, in the order of its switch. A view that is finished adds its line here.
#include "ui/tier/board_view.h"
#include "ui/tier/policy_view.h"
#include "ui/tier/review_view.h"
#include "ui/tier/segments_view.h"
#include "ui/tier/tier_view.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct TierViewsWords {
    Q_DECLARE_TR_FUNCTIONS(TierViews)
};

template <class View>
TierViewEntry view(const QString& id, const QString& text)
{
    return {id, text, [](const AppContext& context, AdviceCache& advice) -> TierView* {
                if constexpr (std::is_constructible_v<View, const AppContext&, AdviceCache&>)
                    return new View(context, advice);
                else
                    return new View(context);
            }};
}

} // namespace

std::vector<TierViewEntry> tierViews()
{
    return {
        view<BoardView>(u"board"_s, TierViewsWords::tr("Board")),
        view<ReviewView>(u"review"_s, TierViewsWords::tr("Review")),
        view<SegmentsView>(u"segments"_s, TierViewsWords::tr("Segments")),
        view<PolicyView>(u"policies"_s, TierViewsWords::tr("Promises")),
    };
}

} // namespace zhike
