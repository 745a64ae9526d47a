// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/review.h"

#include <algorithm>

namespace zhike {

namespace {

double keyOf(const AdviceBatch& advice, size_t place, ReviewOrder order)
{
    const AdviceFacts& facts = advice.facts[place];
    switch (order) {
    case ReviewOrder::Score:
        return advice.advised[place].score;
    case ReviewOrder::Fee:
        return static_cast<double>(facts.fee);
    case ReviewOrder::Cost:
        return static_cast<double>(facts.cost);
    case ReviewOrder::Margin:
        return static_cast<double>(std::max<qint64>(facts.fee, 0) - facts.cost);
    case ReviewOrder::Name:
        break;
    }
    return 0;
}

} // namespace

Result<QVector<Uuid>> customersToReview(const Reader& reader, const AdviceBatch& advice,
                                        const CustomerFilter& filter, ReviewOrder order, bool descending)
{
    ZHIKE_ASSIGN(const auto listed,
                 customerIds(reader, filter, {CustomerSort::Name, order == ReviewOrder::Name && descending}));
    struct Line {
        Uuid id;
        double key;
    };
    std::vector<Line> lines;
    for (const Uuid& id : listed) {
        const auto place = advice.find(Id<Customer>(id));
        if (place && advice.differs(*place))
            lines.push_back({id, keyOf(advice, *place, order) * (descending ? -1 : 1)});
    }
    std::ranges::stable_sort(lines, {}, &Line::key); // equal ones stay by name
    QVector<Uuid> ids;
    ids.reserve(static_cast<qsizetype>(lines.size()));
    for (const Line& line : lines)
        ids.append(line.id);
    return ids;
}

Advice adviceOf(const AdviceBatch& batch, size_t place)
{
    const Advised& advised = batch.advised[place];
    Advice advice;
    if (advised.known()) {
        const AdviceTier& tier = batch.tiers[static_cast<size_t>(advised.rank)];
        advice.score = advised.score;
        advice.tier = tier.id;
        advice.tierName = tier.name;
    }
    if (const auto current = batch.facts[place].current; current >= 0) {
        advice.current = batch.tiers[static_cast<size_t>(current)].id;
        advice.currentName = batch.tiers[static_cast<size_t>(current)].name;
    }
    for (const AdviceLine& line : batch.parts(place))
        advice.parts.push_back(line);
    for (const EnumName& name : EnumText<AdviceGuard>::names) {
        const auto guard = *enumFromText<AdviceGuard>(QString::fromLatin1(name.text));
        advice.guards.push_back({.guard = guard, .holds = advised.holds(guard), .reason = {}});
    }
    return advice;
}

} // namespace zhike
