// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/records_behind.h"

#include "core/insight/candidates.h"
#include "core/insight/fact_keeper.h"

namespace zhike {

namespace {

constexpr std::string_view kRegion = "select region from customer where id = ?";
constexpr std::string_view kRequestBehind =
    "select r.id, r.customer, c.name, r.number, r.title, r.opened_at, r.first_response_at, r.resolved_at "
    "from request r join customer c on c.id = r.customer where r.rowid = ?";
constexpr std::string_view kSurvey =
    "select s.id, s.customer, c.name, null, s.words, s.answered_at, s.visit, s.request "
    "from survey s join customer c on c.id = s.customer where s.rowid = ?";

/// Asks of candidates whether tier and region are right, and fetches those that are shown.
class Chooser
{
public:
    Chooser(const Reader& reader, const StatisticsScope& scope, Measure measure)
        : m_scope(scope), m_requests(isAboutRequests(measure)), m_facts(reader),
          m_record(reader.connection(), m_requests ? kRequestBehind : kSurvey),
          m_region(reader.connection(), kRegion)
    {
    }

    /// The record of a candidate; nothing if the scope does not cover it.
    [[nodiscard]] Result<std::optional<RecordBehind>> record(const Candidate& candidate);
    /// Whether every candidate is covered, because neither tier nor region is asked for.
    [[nodiscard]] bool coversAll() const
    {
        return m_scope.tier.isNull() && !m_scope.withoutTier && m_scope.region == 0;
    }

private:
    [[nodiscard]] Result<bool> covers(const Uuid& customer, Instant known);
    [[nodiscard]] Instant firstKnown() const;

    StatisticsScope m_scope;
    bool m_requests;
    FactReader m_facts;
    Query m_record;
    Query m_region;
};

Instant Chooser::firstKnown() const
{
    for (const int column : {5, 6, 7}) {
        if (const auto at = m_record.instant(column))
            return *at;
    }
    return {};
}

Result<bool> Chooser::covers(const Uuid& customer, Instant known)
{
    if (coversAll())
        return true;
    if (m_scope.region != 0) {
        m_region.reset();
        m_region.bind(customer);
        const int region = m_region.next() ? provinceOf(m_region.text(0)) : 0;
        ZHIKE_TRY(m_region.done());
        if (region != m_scope.region)
            return false;
    }
    ZHIKE_ASSIGN(const auto history, m_facts.history(customer));
    const auto* tier = tierOn(history, m_facts.days().dateOf(known));
    return m_scope.coversTier(tier ? tier->tier.uuid : Uuid{});
}

Result<std::optional<RecordBehind>> Chooser::record(const Candidate& candidate)
{
    m_record.reset();
    m_record.bind(candidate.row);
    if (!m_record.next()) {
        ZHIKE_TRY(m_record.done());
        return std::nullopt;
    }
    RecordBehind record;
    record.kind = m_requests ? EntityKind::Request : EntityKind::Survey;
    record.id = m_record.uuid(0);
    record.customer = m_record.uuid(1);
    record.customerName = m_record.text(2);
    record.key = m_record.text(3);
    record.title = m_record.text(4);
    record.at = candidate.at;
    record.value = candidate.value;
    if (!m_requests) {
        record.visit = m_record.uuid(6);
        record.request = m_record.uuid(7);
    }
    ZHIKE_ASSIGN(const bool covered, covers(record.customer, m_requests ? firstKnown() : candidate.at));
    return covered ? std::optional(std::move(record)) : std::nullopt;
}

/// How many records a figure of the kept facts is made of; nothing where they cannot say.
Result<std::optional<std::int64_t>> countFromFacts(const Reader& reader, const StatisticsScope& scope,
                                                   Measure measure)
{
    ZHIKE_ASSIGN(const auto kept, factkeeper::condition(reader));
    if (!kept.usable() || scope.customer || !scope.isWholeMonths())
        return std::nullopt;
    Accumulator accumulator(scope, reader.clock().zone());
    ZHIKE_TRY(factkeeper::addTo(accumulator, reader, scope));
    return accumulator.count(measure);
}

} // namespace

Result<RecordsBehind> readRecordsBehind(const Reader& reader, const StatisticsScope& scope, Measure measure,
                                        std::size_t most)
{
    RecordsBehind result;
    ZHIKE_ASSIGN(const auto candidates, readCandidates(reader, scope, measure));
    Chooser chooser(reader, scope, measure);
    std::optional<std::int64_t> n;
    if (chooser.coversAll() && !candidates.onlyLatest) {
        n = static_cast<std::int64_t>(candidates.all.size());
    } else {
        ZHIKE_ASSIGN(n, countFromFacts(reader, scope, measure));
    }
    for (const auto& candidate : candidates.all) {
        if (n && result.records.size() == most)
            break;
        ZHIKE_ASSIGN(auto record, chooser.record(candidate));
        if (!record)
            continue;
        ++result.n;
        if (result.records.size() < most)
            result.records.push_back(*std::move(record));
    }
    result.n = n.value_or(result.n);
    result.onlyLatest = candidates.onlyLatest;
    return result;
}

} // namespace zhike
