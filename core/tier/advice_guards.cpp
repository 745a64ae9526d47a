// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/advice_guards.h"

#include "core/customer/region.h"
#include "core/tier/policy_words.h"

#include <algorithm>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view engineersSql =
    "SELECT name, region, started_on FROM engineer WHERE archived_at IS NULL AND region IS NOT NULL AND "
    "(left_on IS NULL OR left_on >= ?)";
constexpr std::array municipalities{11, 12, 31, 50}; // their districts are one place

QString yuan(qint64 fen)
{
    return u"¥"_s + QLocale().toString(static_cast<double>(fen) / 100.0, 'f', 2);
}

int provinceOf(QStringView region)
{
    return region.left(2).toInt();
}

/// The prefecture, or the whole of a municipality; 0 where only the province is known.
int placeOf(QStringView region)
{
    const int province = provinceOf(region);
    if (std::ranges::find(municipalities, province) != municipalities.end())
        return province * 100;
    const int place = region.left(4).toInt();
    return place % 100 == 0 ? 0 : place;
}

int fullYears(QDate from, QDate today)
{
    if (!from.isValid() || from > today)
        return 0;
    const int years = today.year() - from.year();
    return from.addYears(years) > today ? years - 1 : years;
}

QString length(int minutes)
{
    return minutes % 60 == 0 ? PolicyWords::tr("%1 h").arg(minutes / 60)
                             : PolicyWords::tr("%1 min").arg(minutes);
}

GuardLine engineerGuard(const GuardFacts& facts, const OnsiteReach& reach)
{
    GuardLine line{AdviceGuard::NoEngineer, false, {}};
    const OnsiteReach::Answer answer = reach.at(facts.rank, facts.region);
    if (!answer.demand.minutes) {
        line.reason = PolicyWords::tr("%1 promises nobody on site.").arg(facts.tierName);
        return line;
    }
    const QString promise = PolicyWords::tr("%1 promises someone on site within %2")
                                .arg(facts.tierName, length(*answer.demand.minutes));
    if (provinceOf(facts.region) == 0) {
        line.known = false;
        line.reason = promise + PolicyWords::tr("; the customer's region is not known.");
        return line;
    }
    line.holds = !answer.kept;
    line.reason =
        promise + PolicyWords::tr("; with %1 or more years there are %2 in %3 and %4 elsewhere in %5.")
                      .arg(answer.demand.years)
                      .arg(answer.inPlace)
                      .arg(regionName(facts.region))
                      .arg(answer.inProvince)
                      .arg(provinceName(facts.region));
    if (line.holds && answer.nearest)
        line.reason += PolicyWords::tr(" Nearest: %1 in %2, %3 years.")
                           .arg(answer.nearest->name, regionName(answer.nearest->region))
                           .arg(answer.nearestYears);
    return line;
}

GuardLine feeGuard(const GuardFacts& facts)
{
    GuardLine line{AdviceGuard::FeeBelowCost, false, {}};
    line.holds = feeBelowCost(facts.fee ? std::optional(facts.fee->amount) : std::nullopt, facts.cost.fen);
    const QString fee = facts.fee ? PolicyWords::tr("Fee %1 a year").arg(yuan(facts.fee->amount))
                                  : PolicyWords::tr("No fee today");
    if (facts.cost.costed == 0) {
        line.known = facts.cost.visits == 0 && facts.fee.has_value();
        line.reason =
            fee + (facts.cost.visits == 0
                       ? PolicyWords::tr("; nobody was there in the last 12 months.")
                       : PolicyWords::tr("; none of the %1 visits of the last 12 months has a cost.")
                             .arg(facts.cost.visits));
        return line;
    }
    line.reason =
        fee + PolicyWords::tr("; serving it as in the last 12 months costs %1 (%2 of %3 visits have a cost).")
                  .arg(yuan(facts.cost.fen))
                  .arg(facts.cost.costed)
                  .arg(facts.cost.visits);
    return line;
}

GuardLine contractGuard(const GuardFacts& facts)
{
    GuardLine line{AdviceGuard::ContractPromisesMore, false, {}};
    if (!facts.promisedRank) {
        line.reason = PolicyWords::tr("No contract promises a tier today.");
        return line;
    }
    line.holds = *facts.promisedRank > facts.rank;
    line.reason = PolicyWords::tr("Contract %1 promises at least %2; %3 is advised.")
                      .arg(facts.contract, facts.promisedName, facts.tierName);
    return line;
}

GuardLine beginnerGuard(const GuardFacts& facts)
{
    GuardLine line{AdviceGuard::BeginnerInIt, isTooDeep(facts.itMaturity, facts.rank, facts.tiers), {}};
    line.known = facts.itMaturity.has_value();
    line.reason = line.known ? PolicyWords::tr("IT maturity %1 of 5, %2 advised; beginners have 1.")
                                   .arg(*facts.itMaturity)
                                   .arg(facts.tierName)
                             : PolicyWords::tr("The IT maturity is not known.");
    return line;
}

} // namespace

QString GuardLine::title() const
{
    if (holds)
        return enumLabel(guard);
    if (!known)
        return PolicyWords::tr("%1: not known").arg(enumLabel(guard));
    switch (guard) {
    case AdviceGuard::NoEngineer:
        return PolicyWords::tr("The promise to be on site can be kept");
    case AdviceGuard::FeeBelowCost:
        return PolicyWords::tr("The fee covers the cost to serve");
    case AdviceGuard::ContractPromisesMore:
        return PolicyWords::tr("The contract promises no more");
    case AdviceGuard::BeginnerInIt:
        return PolicyWords::tr("Its IT can use this depth");
    }
    return {};
}

OnsiteReach::OnsiteReach(std::vector<AdviceEngineer> engineers, std::vector<OnsiteDemand> demands,
                         QDate today, const AdviceSettings& settings)
    : m_engineers(std::move(engineers)), m_demands(std::move(demands)), m_placeMinutes(settings.placeMinutes),
      m_provinceMinutes(settings.provinceMinutes)
{
    for (const AdviceEngineer& e : m_engineers)
        m_bases.push_back({placeOf(e.region), provinceOf(e.region), fullYears(e.startedOn, today)});
}

bool OnsiteReach::isKept(size_t rank, bool inPlace, bool inProvince) const
{
    const auto& within = m_demands[rank].minutes;
    return !within || (inPlace && *within >= m_placeMinutes) || (inProvince && *within >= m_provinceMinutes);
}

OnsiteReach::Answer OnsiteReach::at(size_t rank, QStringView region) const
{
    Answer answer;
    if (rank >= m_demands.size())
        return answer;
    answer.demand = m_demands[rank];
    const int place = placeOf(region);
    const int province = provinceOf(region);
    std::pair best{-1, -1}; // in the same place before in the province, then the more senior
    for (size_t i = 0; i < m_bases.size(); ++i) {
        const Base& base = m_bases[i];
        if (base.province != province)
            continue;
        const bool near = place != 0 && base.place == place;
        if (base.years >= answer.demand.years)
            ++(near ? answer.inPlace : answer.inProvince);
        if (const std::pair candidate{near ? 1 : 0, base.years}; candidate > best) {
            best = candidate;
            answer.nearest = &m_engineers[i];
            answer.nearestYears = base.years;
        }
    }
    answer.kept = province == 0 || isKept(rank, answer.inPlace > 0, answer.inPlace + answer.inProvince > 0);
    return answer;
}

std::uint32_t OnsiteReach::unkept(QStringView region) const
{
    const int place = placeOf(region);
    const int province = provinceOf(region);
    std::uint32_t bits = 0;
    for (size_t rank = 0; province != 0 && rank < m_demands.size() && rank < 32; ++rank) {
        bool inPlace = false;
        bool inProvince = false;
        for (const Base& base : m_bases) {
            if (base.province == province && base.years >= m_demands[rank].years) {
                inProvince = true;
                inPlace |= place != 0 && base.place == place;
            }
        }
        if (!isKept(rank, inPlace, inProvince))
            bits |= 1U << rank;
    }
    return bits;
}

Result<OnsiteReach> readOnsiteReach(const Reader& reader, std::span<const Id<Tier>> tiers,
                                    std::span<const PolicyDraft> policies, QDate today,
                                    const AdviceSettings& settings)
{
    std::vector<AdviceEngineer> engineers;
    Query q = reader.query(engineersSql);
    q.bind(today);
    while (q.next())
        engineers.push_back({q.text(0), q.text(1), q.date(2)});
    ZHIKE_TRY(q.done());
    std::vector<OnsiteDemand> demands;
    for (const Id<Tier>& tier : tiers) {
        OnsiteDemand& demand = demands.emplace_back();
        const PolicyDraft* policy = policyOn(policies, tier, today);
        if (!policy)
            continue;
        demand.years = policy->policy.seniorityYears;
        for (const PolicyTarget& t : policy->targets) {
            if (t.onsiteMinutes && (!demand.minutes || *t.onsiteMinutes < *demand.minutes))
                demand.minutes = t.onsiteMinutes;
        }
    }
    return OnsiteReach(std::move(engineers), std::move(demands), today, settings);
}

std::vector<GuardLine> guardLines(const GuardFacts& facts, const OnsiteReach& reach)
{
    return {engineerGuard(facts, reach), feeGuard(facts), contractGuard(facts), beginnerGuard(facts)};
}

} // namespace zhike
