// SPDX-License-Identifier: GPL-3.0-or-later
// A few tiers that somebody proposed: some wait, some were rejected.
#include "core/demo/world.h"
#include "core/tier/waiting.h"

#include <algorithm>
#include <array>

namespace zhike::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char16_t*, 3> raising{u"上云后核心系统增至三套，现等级的到场时限已不够。",
                                                 u"客户体量与年费已达上一等级，续约时一并调整。",
                                                 u"全年权益提前用完，客户愿意按更高等级续签。"};
constexpr std::array<const char16_t*, 2> lowering{u"系统已迁往集团云平台，现场服务需求明显减少。",
                                                  u"年费连续两年下降，现等级的投入难以维持。"};
constexpr std::array<const char16_t*, 3> refusals{u"年费尚不足以覆盖更高等级的服务成本，续约时再议。",
                                                  u"当地暂无满足年限的主责工程师，先补人再升级。",
                                                  u"合同期内承诺不低于现等级，到期后再调整。"};

/// Where the customer would belong by its strength; its own rank if that is right as it is.
int betterRank(const Client& c)
{
    const int strength = c.record.economicStrength.value_or(3);
    if (strength >= 4 && c.plan.rank < 3)
        return c.plan.rank + 1;
    if (strength <= 2 && c.plan.rank > 0)
        return c.plan.rank - 1;
    return c.plan.rank;
}

TierAssignment proposal(World& world, const Client& c, Random& r, int rank, int day)
{
    TierAssignment a;
    a.id = Id<TierAssignment>(world.ids.next());
    a.customer = c.record.id;
    a.tier = world.tiers[static_cast<size_t>(rank)];
    a.state = AssignmentState::Proposed;
    a.proposedBy = c.record.accountManager.isEmpty() ? r.pick(world.words.managers) : c.record.accountManager;
    a.proposedOn = world.time.date(day);
    a.startsOn = nextQuarter(a.proposedOn);
    a.createdAt = world.time.instant({day, 14 * 60});
    const bool up = rank > c.plan.rank;
    a.reason =
        QStringView(up ? raising[static_cast<size_t>(r.below(3))] : lowering[static_cast<size_t>(r.below(2))])
            .toString();
    return a;
}

} // namespace

void makeProposals(World& world, Client& c)
{
    const int rank = betterRank(c);
    if (c.plan.status != CustomerStatus::Covered || rank == c.plan.rank)
        return;
    Random r(world.seed, static_cast<std::uint64_t>(c.index) + 1, 12); // its own: nothing else changes by it
    const int every = std::max(5, world.customerCount / 12); // a few, however many customers there are
    const int today = world.time.today();
    if (c.index % every == 2 || c.index % every == 3)
        c.tiers.push_back(proposal(world, c, r, rank, std::max(today - r.between(1, 12), 1)));
    if (c.index % every == 1) {
        const int day = std::max(today - r.between(60, 200), 1);
        TierAssignment a = proposal(world, c, r, rank, day);
        a.state = AssignmentState::Rejected;
        a.decidedOn = world.time.date(std::min(day + r.between(2, 9), today));
        a.decisionReason = QStringView(refusals[static_cast<size_t>(r.below(3))]).toString();
        a.decidedBy = r.pick(world.words.managers);
        c.tiers.push_back(std::move(a));
    }
}

} // namespace zhike::demo
