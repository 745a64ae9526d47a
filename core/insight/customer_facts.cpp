// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/customer_facts.h"

#include "core/satisfaction/measures.h"

namespace zhike {

namespace {

constexpr std::string_view kRegionOf = "select region from customer where id = ?";
constexpr std::string_view kHistoryOf =
    "select id, created_at, tier, starts_on, ends_on from tier_assignment "
    "where customer = ? and state = 'approved' and archived_at is null order by starts_on, id";
constexpr std::string_view kRequestsOf = "select opened_at, first_response_at, resolved_at from request "
                                         "where customer = ? and archived_at is null";
constexpr std::string_view kSurveys =
    "select answered_at, csat, nps, reliability, assurance, tangibles, empathy, responsiveness, "
    "reliability_expected, assurance_expected, tangibles_expected, empathy_expected, "
    "responsiveness_expected, "
    "skill, attitude, alertness from survey "
    "where customer = ? and archived_at is null and answered_at is not null";

/// What the columns of kSurveys after the first measure.
constexpr std::array kSurveyMeasures{Measure::Csat,          Measure::Nps,           Measure::Perceived + 0,
                                     Measure::Perceived + 1, Measure::Perceived + 2, Measure::Perceived + 3,
                                     Measure::Perceived + 4, Measure::Expected + 0,  Measure::Expected + 1,
                                     Measure::Expected + 2,  Measure::Expected + 3,  Measure::Expected + 4,
                                     Measure::Element + 0,   Measure::Element + 1,   Measure::Element + 2};

Uuid tierIdOn(std::span<const TierAssignment> history, QDate day)
{
    const auto* assignment = tierOn(history, day);
    return assignment ? assignment->tier.uuid : Uuid{};
}

} // namespace

void addRequestFacts(std::vector<Fact>& facts, const RequestTimes& times,
                     std::span<const TierAssignment> history, ZoneDays& days)
{
    const auto known = times.opened          ? times.opened
                       : times.firstResponse ? times.firstResponse
                                             : times.resolved;
    if (!known)
        return;
    const auto tier = tierIdOn(history, days.dateOf(*known));
    const auto add = [&](Measure measure, Instant at, std::int64_t value) {
        facts.push_back({at, monthNumber(days.dateOf(at)), measure, tier, value});
    };
    const auto ended = times.resolved ? times.resolved : times.firstResponse;
    if (contradiction(times)) {
        add(Measure::LeftOut, *ended, 1);
        return;
    }
    if (!times.opened) {
        add(Measure::WithoutOpening, *ended, 1);
        return;
    }
    if (const auto response = responseDuration(times))
        add(Measure::Response, response->ended, response->ms / 1000);
    if (const auto resolve = resolveDuration(times))
        add(Measure::Resolve, resolve->ended, resolve->ms / 1000);
}

int provinceOf(const QString& regionCode)
{
    bool number = false;
    const int province = regionCode.left(2).toInt(&number);
    return number ? province : 0;
}

FactReader::FactReader(const Reader& reader, Clocks clocks)
    : m_days(reader.clock().zone()), m_region(reader.connection(), kRegionOf),
      m_history(reader.connection(), kHistoryOf), m_requests(reader.connection(), kRequestsOf),
      m_surveys(reader.connection(), kSurveys)
{
    if (clocks == Clocks::Too)
        m_clocks.emplace(reader);
}

Result<CustomerFacts> FactReader::facts(const Uuid& customer)
{
    m_region.reset();
    m_region.bind(customer);
    const int region = m_region.next() ? provinceOf(m_region.text(0)) : 0;
    ZHIKE_TRY(m_region.done());
    return facts(customer, region);
}

Result<CustomerFacts> FactReader::facts(const Uuid& customer, int region)
{
    CustomerFacts result;
    result.region = region;
    ZHIKE_ASSIGN(const auto tiers, history(customer));
    ZHIKE_TRY(addRequests(result, customer, tiers));
    ZHIKE_TRY(addSurveys(result, customer, tiers));
    if (m_clocks)
        ZHIKE_TRY(m_clocks->add(result.facts, customer));
    return result;
}

Result<std::vector<TierAssignment>> FactReader::history(const Uuid& customer)
{
    std::vector<TierAssignment> tiers;
    m_history.reset();
    m_history.bind(customer);
    while (m_history.next()) {
        TierAssignment one;
        one.id = m_history.id<TierAssignment>(0);
        one.createdAt = {m_history.integer(1)};
        one.tier = m_history.id<Tier>(2);
        one.startsOn = m_history.date(3);
        one.endsOn = m_history.date(4);
        tiers.push_back(std::move(one));
    }
    ZHIKE_TRY(m_history.done());
    return tiers;
}

Done FactReader::addRequests(CustomerFacts& facts, const Uuid& customer,
                             std::span<const TierAssignment> history)
{
    m_requests.reset();
    m_requests.bind(customer);
    while (m_requests.next())
        addRequestFacts(facts.facts, {m_requests.instant(0), m_requests.instant(1), m_requests.instant(2)},
                        history, m_days);
    return m_requests.done();
}

Done FactReader::addSurveys(CustomerFacts& facts, const Uuid& customer,
                            std::span<const TierAssignment> history)
{
    m_surveys.reset();
    m_surveys.bind(customer);
    while (m_surveys.next()) {
        const auto at = *m_surveys.instant(0);
        const auto day = m_days.dateOf(at);
        const auto tier = tierIdOn(history, day);
        for (std::size_t i = 0; i < kSurveyMeasures.size(); ++i) {
            const auto answer = m_surveys.optionalInteger(static_cast<int>(i) + 1);
            if (answer)
                facts.facts.push_back({at, monthNumber(day), kSurveyMeasures[i], tier, *answer});
        }
    }
    return m_surveys.done();
}

} // namespace zhike
