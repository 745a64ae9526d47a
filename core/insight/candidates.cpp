// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/candidates.h"

#include <limits>

namespace zhike {

namespace {

constexpr qint64 kLatest = 5'000; // answers looked at where no index holds them

#define ZHIKE_TIMES                                                                                          \
    "select rowid, opened_at, first_response_at, resolved_at from request where archived_at is null "
constexpr std::string_view kOfCustomer = ZHIKE_TIMES "and customer = ?";
constexpr std::string_view kResolved = ZHIKE_TIMES "and resolved_at >= ? and resolved_at < ?";
constexpr std::string_view kResponded = ZHIKE_TIMES "and first_response_at >= ? and first_response_at < ?";
#undef ZHIKE_TIMES

/// The answers to one question, newest first: of everyone in a time, of one customer.
struct AnswerSql {
    std::string_view ofTime;
    std::string_view ofCustomer;
};
#define ZHIKE_ANSWERS(column)                                                                                \
    AnswerSql                                                                                                \
    {                                                                                                        \
        "select rowid, answered_at, " column " from survey where archived_at is null and " column            \
        " is not null and answered_at >= ? and answered_at < ? order by answered_at desc limit ?",           \
            "select rowid, answered_at, " column " from survey where archived_at is null and " column        \
            " is not null and answered_at is not null and customer = ?"                                      \
    }
constexpr AnswerSql kCsat = ZHIKE_ANSWERS("csat");
constexpr AnswerSql kNps = ZHIKE_ANSWERS("nps");
constexpr std::array kRater{ZHIKE_ANSWERS("reliability"),        ZHIKE_ANSWERS("assurance"),
                            ZHIKE_ANSWERS("tangibles"),          ZHIKE_ANSWERS("empathy"),
                            ZHIKE_ANSWERS("responsiveness"),     ZHIKE_ANSWERS("reliability_expected"),
                            ZHIKE_ANSWERS("assurance_expected"), ZHIKE_ANSWERS("tangibles_expected"),
                            ZHIKE_ANSWERS("empathy_expected"),   ZHIKE_ANSWERS("responsiveness_expected")};
constexpr std::array kElements{ZHIKE_ANSWERS("skill"), ZHIKE_ANSWERS("attitude"), ZHIKE_ANSWERS("alertness")};
#undef ZHIKE_ANSWERS

const AnswerSql& answersOf(Measure measure)
{
    const auto number = static_cast<std::size_t>(measure);
    if (measure == Measure::Csat)
        return kCsat;
    if (measure == Measure::Nps)
        return kNps;
    if (measure < Measure::Element)
        return kRater[number - static_cast<std::size_t>(Measure::Perceived)];
    return kElements[number - static_cast<std::size_t>(Measure::Element)];
}

/// Which requests of a query count.
enum class Which { All, WithoutResponse, Unresolved };

class Search
{
public:
    Search(const Reader& reader, const StatisticsScope& scope, Measure measure)
        : m_reader(reader), m_scope(scope), m_measure(measure), m_days(reader.clock().zone())
    {
        const auto zone = reader.clock().zone();
        if (scope.from.isValid())
            m_from = scope.from.startOfDay(zone).toMSecsSinceEpoch();
        if (scope.to.isValid())
            m_until = scope.to.addDays(1).startOfDay(zone).toMSecsSinceEpoch();
    }

    [[nodiscard]] Done requests()
    {
        if (m_scope.customer)
            return requests(kOfCustomer, Which::All);
        ZHIKE_TRY(requests(kResolved, m_measure == Measure::Response ? Which::WithoutResponse : Which::All));
        if (m_measure == Measure::Response)
            return requests(kResponded, Which::All);
        return m_measure == Measure::Resolve ? Done{} : requests(kResponded, Which::Unresolved);
    }
    [[nodiscard]] Done surveys();
    [[nodiscard]] Candidates take();

private:
    [[nodiscard]] Done requests(std::string_view sql, Which which);
    void consider(qint64 row, const RequestTimes& times);

    const Reader& m_reader;
    StatisticsScope m_scope;
    Measure m_measure;
    ZoneDays m_days;
    qint64 m_from = std::numeric_limits<qint64>::min();
    qint64 m_until = std::numeric_limits<qint64>::max();
    std::vector<Fact> m_facts; ///< of one request, kept to be used again
    Candidates m_found;
};

void Search::consider(qint64 row, const RequestTimes& times)
{
    m_facts.clear();
    addRequestFacts(m_facts, times, {}, m_days);
    for (const auto& fact : m_facts) {
        if (fact.measure == m_measure && fact.at.ms >= m_from && fact.at.ms < m_until)
            m_found.all.push_back({row, fact.at, fact.value});
    }
}

Done Search::requests(std::string_view sql, Which which)
{
    Query query(m_reader.connection(), sql);
    if (m_scope.customer)
        query.bind(m_scope.customer);
    else
        query.bind(m_from, m_until);
    while (query.next()) {
        const bool counts = which == Which::All || query.isNull(which == Which::WithoutResponse ? 2 : 3);
        if (counts)
            consider(query.integer(0), {query.instant(1), query.instant(2), query.instant(3)});
    }
    return query.done();
}

Done Search::surveys()
{
    const auto& sql = answersOf(m_measure);
    const bool indexed = m_measure == Measure::Csat || m_measure == Measure::Nps;
    Query query(m_reader.connection(), m_scope.customer ? sql.ofCustomer : sql.ofTime);
    if (m_scope.customer)
        query.bind(m_scope.customer);
    else
        query.bind(m_from, m_until, indexed ? qint64{-1} : kLatest);
    while (query.next()) {
        const auto at = *query.instant(1);
        if (at.ms >= m_from && at.ms < m_until)
            m_found.all.push_back({query.integer(0), at, query.integer(2)});
    }
    m_found.onlyLatest =
        !m_scope.customer && !indexed && m_found.all.size() == static_cast<std::size_t>(kLatest);
    return query.done();
}

Candidates Search::take()
{
    const bool slowestFirst = isAboutRequests(m_measure);
    std::ranges::sort(m_found.all, [slowestFirst](const Candidate& a, const Candidate& b) {
        if (a.value != b.value)
            return slowestFirst ? a.value > b.value : a.value < b.value;
        return a.at != b.at ? a.at > b.at : a.row < b.row;
    });
    return std::move(m_found);
}

} // namespace

Result<Candidates> readCandidates(const Reader& reader, const StatisticsScope& scope, Measure measure)
{
    Search search(reader, scope, measure);
    ZHIKE_TRY(isAboutRequests(measure) ? search.requests() : search.surveys());
    return search.take();
}

} // namespace zhike
