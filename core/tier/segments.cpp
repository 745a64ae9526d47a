// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/segments.h"

#include <algorithm>
#include <map>

namespace zhike {

namespace {

/// Filters are short lists, given as one text between bars: |33|31|. An empty one narrows nothing.
constexpr std::string_view talkingSql =
    "SELECT talking_points, count(*), id, min(name) FROM customer WHERE archived_at IS NULL AND "
    "status IN ('covered', 'lapsed') AND talking_points <> '' AND "
    "(?1 = '' OR instr(?1, '|' || substr(coalesce(region, ''), 1, 2) || '|') > 0) AND "
    "(?2 = '' OR instr(?2, '|' || coalesce(industry, '') || '|') > 0) "
    "GROUP BY talking_points ORDER BY count(*) DESC, min(name) LIMIT ?3";

QString barred(const QStringList& words)
{
    return words.isEmpty() ? QString() : u'|' + words.join(u'|') + u'|';
}

/// Which regions and industries of a batch a filter lets through, by their place.
class Sieve
{
public:
    Sieve(const AdviceBatch& batch, const SegmentFilter& filter)
    {
        for (const QString& region : batch.regions)
            m_regions.push_back(filter.provinces.isEmpty() || filter.provinces.contains(region.left(2)));
        for (const QString& industry : batch.industries)
            m_industries.push_back(filter.industries.isEmpty() || filter.industries.contains(industry));
    }
    [[nodiscard]] bool takes(const AdviceFacts& facts) const
    {
        return m_regions[facts.region] && m_industries[facts.industry];
    }

private:
    std::vector<bool> m_regions;
    std::vector<bool> m_industries;
};

/// Counts customers by what a word of theirs, kept by its place, stands for.
template <class Place, class Key>
std::vector<SegmentChoice> counted(const AdviceBatch& batch, const std::vector<QString>& words, Place place,
                                   Key key)
{
    std::vector<qint64> byPlace(words.size());
    for (const AdviceFacts& facts : batch.facts)
        ++byPlace[place(facts)];
    std::map<QString, qint64> counts;
    for (size_t i = 0; i < words.size(); ++i) {
        if (byPlace[i] > 0)
            counts[key(words[i])] += byPlace[i];
    }
    std::vector<SegmentChoice> choices;
    for (const auto& [word, customers] : counts)
        choices.push_back({word, customers});
    return choices;
}

} // namespace

int SegmentCell::mostAdvised() const
{
    int best = -1;
    for (size_t rank = 0; rank < byRank.size(); ++rank) {
        if (byRank[rank] > 0 && (best < 0 || byRank[rank] >= byRank[static_cast<size_t>(best)]))
            best = static_cast<int>(rank);
    }
    return best;
}

CustomerSegments segmentsOf(const AdviceBatch& batch, const SegmentFilter& filter)
{
    CustomerSegments segments;
    for (int i = 0; i < CustomerSegments::levels * CustomerSegments::levels; ++i) {
        SegmentCell& cell = segments.cells[static_cast<size_t>(i)];
        cell.economicStrength = i / CustomerSegments::levels;
        cell.itMaturity = i % CustomerSegments::levels;
        cell.byRank.resize(batch.advisable);
    }
    const Sieve sieve(batch, filter);
    for (size_t i = 0; i < batch.facts.size(); ++i) {
        const AdviceFacts& facts = batch.facts[i];
        if (!sieve.takes(facts))
            continue;
        SegmentCell& cell = segments.cells[static_cast<size_t>(
            facts.economicStrength * CustomerSegments::levels + facts.itMaturity)];
        ++segments.customers;
        ++cell.customers;
        cell.differing += batch.differs(i) ? 1 : 0;
        if (const Advised& advised = batch.advised[i]; advised.known()) {
            ++cell.scored;
            ++cell.byRank[static_cast<size_t>(advised.rank)];
            cell.score += (advised.score - cell.score) / static_cast<double>(cell.scored);
        }
    }
    return segments;
}

QVector<Uuid> segmentCustomers(const AdviceBatch& batch, const SegmentFilter& filter, int economicStrength,
                               int itMaturity)
{
    const Sieve sieve(batch, filter);
    std::vector<size_t> places;
    for (size_t i = 0; i < batch.facts.size(); ++i) {
        const AdviceFacts& facts = batch.facts[i];
        if (facts.economicStrength == economicStrength && facts.itMaturity == itMaturity &&
            sieve.takes(facts))
            places.push_back(i);
    }
    const auto scoreOf = [&](size_t i) { return batch.advised[i].known() ? batch.advised[i].score : -1; };
    std::ranges::stable_sort(places, std::greater(), scoreOf);
    QVector<Uuid> ids;
    for (const size_t i : places)
        ids.append(batch.facts[i].customer.uuid);
    return ids;
}

std::vector<SegmentChoice> segmentProvinces(const AdviceBatch& batch)
{
    return counted(
        batch, batch.regions, [](const AdviceFacts& facts) { return facts.region; },
        [](const QString& region) { return region.left(2); });
}

std::vector<SegmentChoice> segmentIndustries(const AdviceBatch& batch)
{
    return counted(
        batch, batch.industries, [](const AdviceFacts& facts) { return facts.industry; },
        [](const QString& industry) { return industry; });
}

Result<QVector<TalkingPoint>> readTalkingPoints(const Reader& reader, const SegmentFilter& filter, int limit)
{
    QVector<TalkingPoint> points;
    Query q = reader.query(talkingSql);
    q.bind(barred(filter.provinces), barred(filter.industries), limit);
    while (q.next())
        points.append({q.text(0), q.integer(1), q.id<Customer>(2), q.text(3)});
    ZHIKE_TRY(q.done());
    return points;
}

} // namespace zhike
