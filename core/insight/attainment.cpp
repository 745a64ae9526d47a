// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/attainment.h"

#include "core/exchange/record_json.h"
#include "core/insight/customer_facts.h"
#include "core/insight/fact_keeper.h"
#include "core/insight/sla_facts.h"
#include "core/insight/statistics.h"

#include <algorithm>
#include <limits>
#include <map>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kEveryCustomer = "select id, region from customer";
constexpr std::string_view kRanks = "select id, rank from tier";

/// Sums facts up into groups.
class Groups
{
public:
    Groups(const AttainmentScope& scope, Instant now, const QTimeZone& zone)
        : m_scope(scope), m_due(now, zone),
          m_fromMs(scope.from.isValid() ? scope.from.startOfDay(zone).toMSecsSinceEpoch()
                                        : std::numeric_limits<std::int64_t>::min()),
          m_untilMs(scope.to.isValid() ? scope.to.addDays(1).startOfDay(zone).toMSecsSinceEpoch()
                                       : std::numeric_limits<std::int64_t>::max())
    {
    }

    void add(const Uuid& customer, const Fact& given, std::int64_t times = 1)
    {
        const auto counted = m_due.verdict(given); // a clock that runs past due has no record of it
        if (!counted)
            return;
        const Fact& fact = *counted;
        if (fact.at.ms < m_fromMs || fact.at.ms >= m_untilMs)
            return;
        if (fact.measure == Measure::LeftOut)
            m_leftOut += times;
        const bool covered =
            m_scope.withoutTier ? fact.tier.isNull() : !m_scope.tier || m_scope.tier.uuid == fact.tier;
        if (!isSla(fact.measure) || !covered)
            return;
        const SlaVerdict verdict = SlaVerdict::of(fact.value);
        const Key key{by(AttainmentBy::Month) ? fact.month : 0,
                      by(AttainmentBy::Tier) ? fact.tier : Uuid{},
                      by(AttainmentBy::Priority) ? static_cast<int>(verdict.priority) : -1,
                      by(AttainmentBy::Engineer) ? fact.engineer : Uuid{},
                      by(AttainmentBy::Customer) ? customer : Uuid{},
                      static_cast<int>(fact.measure) - static_cast<int>(Measure::SlaRespond)};
        auto& [met, breached] = m_groups[key];
        (verdict.met ? met : breached) += times;
    }

    [[nodiscard]] bool by(AttainmentBy what) const { return m_scope.by.contains(what); }

    [[nodiscard]] Attainment take(const std::map<Uuid, qint64>& ranks) const
    {
        Attainment result;
        result.leftOut = m_leftOut;
        for (const auto& [key, counts] : m_groups) {
            const auto& [month, tier, priority, engineer, customer, clock] = key;
            if (counts.first + counts.second > 0)
                result.rows.push_back(
                    {month > 0 ? firstOfMonth(month) : QDate(), tier,
                     priority < 0 ? std::nullopt : std::optional(static_cast<Priority>(priority)), engineer,
                     customer, static_cast<SlaClockKind>(clock), counts.first, counts.second});
        }
        const auto rank = [&](const Uuid& t) { return ranks.contains(t) ? ranks.at(t) : -1; };
        std::ranges::stable_sort(result.rows, [&](const AttainmentRow& a, const AttainmentRow& b) {
            return std::pair(a.month, rank(a.tier)) < std::pair(b.month, rank(b.tier));
        });
        return result;
    }

private:
    using Key = std::tuple<MonthNumber, Uuid, int, Uuid, Uuid, int>;

    AttainmentScope m_scope;
    DuePassing m_due;
    std::int64_t m_fromMs;
    std::int64_t m_untilMs;
    std::map<Key, std::pair<std::int64_t, std::int64_t>> m_groups;
    std::int64_t m_leftOut = 0;
};

/// Calls `each` with the customers of a query (id, region) that lie in the province; 0 is any.
Done forCustomers(const Reader& reader, std::string_view sql, int region,
                  const std::function<Done(const Uuid&)>& each)
{
    Query q = reader.query(sql);
    while (q.next())
        if (region == 0 || provinceOf(q.text(1)) == region)
            ZHIKE_TRY(each(q.uuid(0)));
    return q.done();
}

Done addRecords(Groups& groups, FactReader& facts, const Uuid& customer)
{
    ZHIKE_ASSIGN(const auto one, facts.facts(customer));
    for (const Fact& fact : one.facts)
        groups.add(customer, fact);
    return {};
}

/// What the cells say at once; facts of customers only where groups ask for more than cells hold.
Done addKept(Groups& groups, const Reader& reader, const AttainmentScope& scope)
{
    if (groups.by(AttainmentBy::Engineer) || groups.by(AttainmentBy::Customer))
        return factkeeper::eachFact(reader, scope.region, [&](const Uuid& customer, const Fact& fact) {
            groups.add(customer, fact);
        });
    return factkeeper::eachVerdict(
        reader, scope.from, scope.to, scope.region,
        [&](const Fact& fact, std::int64_t times) { groups.add({}, fact, times); });
}

Result<std::map<Uuid, qint64>> readRanks(const Reader& reader)
{
    std::map<Uuid, qint64> ranks;
    Query q = reader.query(kRanks);
    while (q.next())
        ranks.emplace(q.uuid(0), q.integer(1));
    ZHIKE_TRY(q.done());
    return ranks;
}

} // namespace

Result<Attainment> readAttainment(const Reader& reader, const AttainmentScope& scope)
{
    Groups groups(scope, reader.clock().now(), reader.clock().zone());
    bool fromFacts = false;
    FactReader facts(reader, FactReader::Clocks::Too);
    if (scope.customer) {
        ZHIKE_TRY(addRecords(groups, facts, scope.customer.uuid));
    } else {
        ZHIKE_ASSIGN(const auto kept, factkeeper::condition(reader));
        StatisticsScope months;
        months.from = scope.from;
        months.to = scope.to;
        fromFacts = kept.usable() && months.isWholeMonths();
        ZHIKE_TRY(fromFacts ? addKept(groups, reader, scope)
                            : forCustomers(reader, kEveryCustomer, scope.region, [&](const Uuid& customer) {
                                  return addRecords(groups, facts, customer);
                              }));
    }
    ZHIKE_ASSIGN(const auto ranks, readRanks(reader));
    Attainment result = groups.take(ranks);
    result.fromFacts = fromFacts;
    return result;
}

QJsonArray toJson(const Reader& reader, const Attainment& attainment, const AttainmentScope& scope)
{
    RecordJson json(reader);
    const auto key = [&](EntityKind kind, const Uuid& id) {
        return id.isNull() ? QJsonValue() : QJsonValue(json.key(kind, id));
    };
    const auto by = [&](AttainmentBy what) { return scope.by.contains(what); };
    QJsonArray rows;
    for (const AttainmentRow& row : attainment.rows) {
        QJsonObject object{{u"clock"_s, QString(enumText(row.clock))},
                           {u"met"_s, qint64{row.met}},
                           {u"breached"_s, qint64{row.breached}},
                           {u"attainment"_s, row.attainment()}};
        if (by(AttainmentBy::Month))
            object.insert(u"month"_s, row.month.toString(u"yyyy-MM"_s));
        if (by(AttainmentBy::Tier))
            object.insert(u"tier"_s, key(EntityKind::Tier, row.tier));
        if (by(AttainmentBy::Priority))
            object.insert(u"priority"_s, QString(enumText(*row.priority)));
        if (by(AttainmentBy::Engineer))
            object.insert(u"engineer"_s, key(EntityKind::Engineer, row.engineer));
        if (by(AttainmentBy::Customer))
            object.insert(u"customer"_s, key(EntityKind::Customer, row.customer));
        rows.append(object);
    }
    return rows;
}

} // namespace zhike
