// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/statistics.h"

#include "core/insight/accumulator.h"
#include "core/insight/customer_facts.h"
#include "core/insight/fact_keeper.h"

#include <QtCore/QJsonArray>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kTiers = "select id, name, english_name from tier order by rank, id";
constexpr std::string_view kAllCustomers = "select id, region from customer";

Result<std::vector<TierName>> tierNames(const Reader& reader)
{
    std::vector<TierName> tiers;
    tiers.push_back({{}, QCoreApplication::translate("Insight", "No tier")});
    Query query(reader.connection(), kTiers);
    const bool chinese = QLocale().language() == QLocale::Chinese;
    while (query.next()) {
        const auto english = query.text(2);
        tiers.push_back({query.uuid(0), chinese || english.isEmpty() ? query.text(1) : english});
    }
    ZHIKE_TRY(query.done());
    return tiers;
}

Done addCustomer(Accumulator& accumulator, FactReader& facts, const Uuid& customer)
{
    ZHIKE_ASSIGN(const auto one, facts.facts(customer));
    for (const auto& fact : one.facts)
        accumulator.add(one.region, fact);
    return {};
}

Done addEveryCustomer(Accumulator& accumulator, const Reader& reader)
{
    FactReader facts(reader);
    Query customers(reader.connection(), kAllCustomers);
    while (customers.next()) {
        ZHIKE_ASSIGN(const auto one, facts.facts(customers.uuid(0), provinceOf(customers.text(1))));
        for (const auto& fact : one.facts)
            accumulator.add(one.region, fact);
    }
    return customers.done();
}

QJsonValue orNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue monthText(QDate month)
{
    return month.isValid() ? QJsonValue(month.toString(u"yyyy-MM"_s)) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const SatisfactionMonth& month)
{
    const auto& csat = month.csat;
    const auto low = csat.interval ? std::optional(csat.interval->low) : std::nullopt;
    const auto high = csat.interval ? std::optional(csat.interval->high) : std::nullopt;
    return {{u"month"_s, monthText(month.month)},
            {u"n"_s, qint64{csat.n}},
            {u"csat"_s, orNull(csat.share)},
            {u"low"_s, orNull(low)},
            {u"high"_s, orNull(high)},
            {u"mean"_s, orNull(csat.mean)}};
}

QJsonArray toJson(const DurationFigures& figures)
{
    QJsonArray rows;
    for (const auto& month : figures.months) {
        if (month.n > 0)
            rows.append(QJsonObject{{u"month"_s, monthText(month.month)},
                                    {u"n"_s, qint64{month.n}},
                                    {u"median_minutes"_s, orNull(month.medianMinutes)},
                                    {u"p90_minutes"_s, orNull(month.p90Minutes)}});
    }
    return rows;
}

} // namespace

bool StatisticsScope::isWholeMonths() const
{
    return (!from.isValid() || from.day() == 1) && (!to.isValid() || to.addDays(1).day() == 1);
}

StatisticsScope StatisticsScope::inMonth(QDate month) const
{
    StatisticsScope scope = *this;
    const QDate first(month.year(), month.month(), 1);
    const QDate last = first.addMonths(1).addDays(-1);
    scope.from = from.isValid() ? std::max(from, first) : first;
    scope.to = to.isValid() ? std::min(to, last) : last;
    return scope;
}

Result<Statistics> readStatistics(const Reader& reader, const StatisticsScope& scope)
{
    ZHIKE_ASSIGN(const auto tiers, tierNames(reader));
    Accumulator accumulator(scope, reader.clock().zone());
    bool fromFacts = false;
    if (scope.customer) {
        FactReader facts(reader);
        ZHIKE_TRY(addCustomer(accumulator, facts, scope.customer.uuid));
    } else {
        ZHIKE_ASSIGN(const auto kept, factkeeper::condition(reader));
        fromFacts = kept.usable() && scope.isWholeMonths();
        ZHIKE_TRY(fromFacts ? factkeeper::addTo(accumulator, reader, scope)
                            : addEveryCustomer(accumulator, reader));
    }
    auto statistics = accumulator.finish(tiers);
    statistics.fromFacts = fromFacts;
    return statistics;
}

QJsonObject toJson(const Statistics& statistics)
{
    QJsonArray satisfaction;
    for (const auto& month : statistics.satisfaction) {
        if (month.csat.n > 0)
            satisfaction.append(toJson(month));
    }
    return {{u"satisfaction"_s, satisfaction},
            {u"response"_s, toJson(statistics.response)},
            {u"resolve"_s, toJson(statistics.resolve)},
            {u"left_out"_s, qint64{statistics.leftOut}}};
}

} // namespace zhike
