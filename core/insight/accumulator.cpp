// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/accumulator.h"

#include <limits>

namespace zhike {

namespace {

template <std::size_t Steps>
AnswerCounts<Steps> answerCounts(const Histogram& answers, std::int64_t lowest)
{
    AnswerCounts<Steps> counts{};
    for (const auto& bin : answers.bins()) {
        const auto step = bin.value - lowest;
        if (step >= 0 && step < static_cast<std::int64_t>(Steps))
            counts[static_cast<std::size_t>(step)] += bin.count;
    }
    return counts;
}

Tally tallyOf(const Histogram& answers)
{
    Tally tally;
    for (const auto& bin : answers.bins())
        tally.add(bin.value, bin.count);
    return tally;
}

std::optional<double> minutes(std::optional<std::int64_t> seconds)
{
    return seconds ? std::optional(static_cast<double>(*seconds) / 60.0) : std::nullopt;
}

DurationMonth durationsOf(QDate month, const Histogram& seconds)
{
    return {month, seconds.n(), minutes(seconds.nearestRank(50)), minutes(seconds.nearestRank(90))};
}

} // namespace

Accumulator::Accumulator(const StatisticsScope& scope, const QTimeZone& zone)
    : m_scope(scope), m_fromMs(scope.from.isValid() ? scope.from.startOfDay(zone).toMSecsSinceEpoch()
                                                    : std::numeric_limits<std::int64_t>::min()),
      m_untilMs(scope.to.isValid() ? scope.to.addDays(1).startOfDay(zone).toMSecsSinceEpoch()
                                   : std::numeric_limits<std::int64_t>::max())
{
}

bool Accumulator::covers(const Uuid& tier, int region) const
{
    return m_scope.coversTier(tier) && (m_scope.region == 0 || m_scope.region == region);
}

void Accumulator::add(int region, const Fact& fact, int times)
{
    if (fact.at.ms >= m_fromMs && fact.at.ms < m_untilMs && covers(fact.tier, region))
        m_cells[{fact.month, fact.measure, fact.tier}].add(fact.value, times);
}

void Accumulator::add(MonthNumber month, Measure measure, const Uuid& tier, int region,
                      const Histogram& counts)
{
    if (covers(tier, region))
        m_cells[{month, measure, tier}].add(counts);
}

std::int64_t Accumulator::count(Measure measure) const
{
    std::int64_t n = 0;
    for (const auto& [key, counts] : m_cells) {
        if (std::get<Measure>(key) == measure)
            n += counts.n();
    }
    return n;
}

void Accumulator::sumUp()
{
    for (const auto& [key, counts] : m_cells) {
        const auto& [month, measure, tier] = key;
        m_ofMonth[{measure, month}].add(counts);
        m_ofTier[{measure, tier}].add(counts);
    }
    for (const auto& [key, counts] : m_ofMonth) {
        if (counts.n() > 0) // settles it, so that the whole has few runs to merge
            m_ofAll[key.first].add(counts);
    }
}

const Histogram& Accumulator::sum(Measure measure, std::optional<MonthNumber> month) const
{
    if (!month) {
        const auto found = m_ofAll.find(measure);
        return found == m_ofAll.end() ? m_nothing : found->second;
    }
    const auto found = m_ofMonth.find({measure, *month});
    return found == m_ofMonth.end() ? m_nothing : found->second;
}

const Histogram& Accumulator::sumOfTier(Measure measure, const Uuid& tier) const
{
    const auto found = m_ofTier.find({measure, tier});
    return found == m_ofTier.end() ? m_nothing : found->second;
}

std::pair<MonthNumber, MonthNumber> Accumulator::months() const
{
    if (m_scope.from.isValid() && m_scope.to.isValid())
        return {monthNumber(m_scope.from), monthNumber(m_scope.to)};
    MonthNumber first = std::numeric_limits<MonthNumber>::max();
    MonthNumber last = first - 1;
    for (const auto& [key, counts] : m_ofMonth) {
        if (counts.n() == 0)
            continue;
        last = first > last ? key.second : std::max(last, key.second);
        first = std::min(first, key.second);
    }
    if (first > last)
        return {first, last};
    return {m_scope.from.isValid() ? monthNumber(m_scope.from) : first,
            m_scope.to.isValid() ? monthNumber(m_scope.to) : last};
}

Rater Accumulator::raterOf(std::optional<MonthNumber> month) const
{
    std::array<Tally, kRaterDimensions> perceived;
    std::array<Tally, kRaterDimensions> expected;
    for (std::size_t i = 0; i < kRaterDimensions; ++i) {
        perceived[i] = tallyOf(sum(Measure::Perceived + i, month));
        expected[i] = tallyOf(sum(Measure::Expected + i, month));
    }
    return rater(perceived, expected);
}

SatisfactionMonth Accumulator::satisfactionOf(MonthNumber month) const
{
    return {firstOfMonth(month), csat(answerCounts<5>(sum(Measure::Csat, month), 1)),
            nps(answerCounts<11>(sum(Measure::Nps, month), 0)), raterOf(month).index};
}

DurationFigures Accumulator::durations(Measure measure, std::span<const TierName> tiers) const
{
    DurationFigures figures;
    const auto [first, last] = months();
    for (auto month = first; month <= last; ++month)
        figures.months.push_back(durationsOf(firstOfMonth(month), sum(measure, month)));
    figures.whole = durationsOf({}, sum(measure));
    for (const auto& tier : tiers) {
        if (const auto box = boxSummary(sumOfTier(measure, tier.id)))
            figures.tiers.push_back({tier.name, *box, {}, tier.id});
    }
    return figures;
}

Statistics Accumulator::finish(std::span<const TierName> tiers)
{
    sumUp();
    Statistics result;
    const auto [first, last] = months();
    for (auto month = first; month <= last; ++month)
        result.satisfaction.push_back(satisfactionOf(month));
    result.csat = csat(answerCounts<5>(sum(Measure::Csat), 1));
    result.nps = nps(answerCounts<11>(sum(Measure::Nps), 0));
    result.rater = raterOf();
    for (std::size_t i = 0; i < kElementCount; ++i)
        result.elements.answers[i] = tallyOf(sum(Measure::Element + i));
    result.response = durations(Measure::Response, tiers);
    result.resolve = durations(Measure::Resolve, tiers);
    result.leftOut = sum(Measure::LeftOut).n();
    result.withoutOpening = sum(Measure::WithoutOpening).n();
    return result;
}

} // namespace zhike
