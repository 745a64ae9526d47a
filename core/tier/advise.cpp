// SPDX-License-Identifier: GPL-3.0-or-later
// What the advice for a customer is read from.
#include "core/insight/cost_to_serve.h"
#include "core/insight/recorded_cost.h"
#include "core/tier/advice.h"
#include "core/tier/entitlement.h"

#include <QtCore/QLocale>
#include <algorithm>
#include <unordered_map>

namespace zhike {

namespace {

/// The tier in the language of the sentences that name it.
QString wordOf(const AdviceTier& tier)
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return chinese || tier.englishName.isEmpty() ? tier.name : tier.englishName;
}

constexpr std::string_view tiersSql =
    "SELECT id, name, english_name FROM tier WHERE archived_at IS NULL ORDER BY rank, id";
/// The customers' cards know what is paid today; those that are out of date on the day are asked anew.
constexpr std::string_view cardFeesSql =
    "SELECT customer, annual_fee FROM customer_card WHERE archived = 0 AND annual_fee IS NOT NULL";
constexpr std::string_view staleFeesSql =
    "SELECT s.customer, (SELECT sum(k.annual_fee) FROM contract k WHERE k.customer = s.customer AND "
    "k.archived_at IS NULL AND k.starts_on <= ?1 AND k.ends_on >= ?1) "
    "FROM customer_card s INDEXED BY customer_card_stale WHERE s.stale_on <= ?1 AND s.archived = 0";
constexpr std::string_view criticalitySql =
    "SELECT max(criticality) FROM system WHERE customer = ? AND archived_at IS NULL";
constexpr std::string_view costSql =
    "SELECT coalesce(sum(cost), 0), count(cost), count(*) FROM (SELECT " ZHIKE_RECORDED_COST(
        "?3") " AS cost FROM visit WHERE customer = ?1 AND archived_at IS NULL AND state = 'done' "
              "AND planned_start >= ?2)";

/// Reads and judges for one customer.
class Adviser
{
public:
    Adviser(const Reader& reader, Customer customer)
        : m_reader(reader), m_book(reader), m_customer(std::move(customer)), m_today(reader.clock().today())
    {
    }

    Result<AdviceStudy> study()
    {
        m_study.asOf = m_reader.clock().now();
        ZHIKE_ASSIGN(m_study.settings, readAdviceSettings(m_reader));
        ZHIKE_ASSIGN(m_study.tiers, readAdviceTiers(m_reader));
        ZHIKE_TRY(readInput());
        ZHIKE_TRY(readReach());
        ZHIKE_TRY(readGuards());
        ZHIKE_ASSIGN(const Promise now, m_book.promise(m_customer.id, m_today));
        m_study.advice.current = now.tier;
        m_study.advice.currentName = nameOf(now.tier);
        AdviceInput input = std::move(m_study.input);
        return supposed(m_study, std::move(input));
    }

private:
    [[nodiscard]] std::optional<size_t> rankOf(const Id<Tier>& tier) const
    {
        const auto found = std::ranges::find(m_study.tiers, tier, &AdviceTier::id);
        return found == m_study.tiers.end()
                   ? std::nullopt
                   : std::optional(static_cast<size_t>(found - m_study.tiers.begin()));
    }
    [[nodiscard]] QString nameOf(const Id<Tier>& tier) const
    {
        const auto rank = rankOf(tier);
        return rank ? m_study.tiers[*rank].name : m_reader.keyOf(EntityKind::Tier, tier.uuid);
    }
    [[nodiscard]] QDate yearAgo() const { return m_today.addYears(-1).addDays(1); }

    Done readInput()
    {
        AdviceInput& input = m_study.input;
        input.economicStrength = m_customer.economicStrength;
        input.itMaturity = m_customer.itMaturity;
        ZHIKE_ASSIGN(const auto fees, readFees(m_reader, m_today));
        for (const CustomerFee& one : fees) {
            if (one.customer == m_customer.id.uuid)
                input.fee = Fen{one.fee};
            else
                input.otherFees.push_back(one.fee);
        }
        Query critical = m_reader.query(criticalitySql);
        critical.bind(m_customer.id);
        if (critical.next() && !critical.isNull(0))
            input.criticality = static_cast<int>(critical.integer(0));
        ZHIKE_TRY(critical.done());
        const EntitlementYear year{yearAgo(), m_today, static_cast<int>(yearAgo().daysTo(m_today)) + 1};
        ZHIKE_ASSIGN(const auto balance, readEntitlements(m_reader, m_book, m_customer.id, year));
        for (const Entitlement& line : balance.lines) {
            if (line.granted > 0) {
                input.granted += line.granted;
                input.used += line.used;
            }
        }
        return {};
    }

    Done readReach()
    {
        std::vector<Id<Tier>> ids;
        for (const AdviceTier& tier : m_study.tiers)
            ids.push_back(tier.id);
        ZHIKE_ASSIGN(const auto policies, m_book.policies());
        ZHIKE_ASSIGN(m_study.reach, readOnsiteReach(m_reader, ids, policies, m_today, m_study.settings));
        return {};
    }

    Done readGuards()
    {
        GuardFacts& facts = m_study.guards;
        facts.tiers = m_study.tiers.size();
        facts.region = m_customer.region;
        ZHIKE_ASSIGN(const Fen rate, readHourlyRate(m_reader));
        Query q = m_reader.query(costSql);
        q.bind(m_customer.id, Instant::of(yearAgo().startOfDay(m_reader.clock().zone())), rate.amount);
        if (q.next())
            facts.cost = {q.integer(0), static_cast<int>(q.integer(1)), static_cast<int>(q.integer(2))};
        ZHIKE_TRY(q.done());
        ZHIKE_ASSIGN(const auto contracts, m_book.contracts(m_customer.id));
        const Contract* contract = contractOn(contracts, m_today);
        if (contract && contract->tier) {
            facts.contract = contract->number;
            facts.promisedRank = rankOf(contract->tier);
            facts.promisedName =
                facts.promisedRank ? wordOf(m_study.tiers[*facts.promisedRank]) : nameOf(contract->tier);
        }
        return {};
    }

    const Reader& m_reader;
    PromiseBook m_book;
    Customer m_customer;
    QDate m_today;
    AdviceStudy m_study;
};

} // namespace

Result<std::vector<CustomerFee>> readFees(const Reader& reader, QDate day)
{
    std::unordered_map<Uuid, std::optional<qint64>> stale;
    Query anew = reader.query(staleFeesSql);
    anew.bind(day);
    while (anew.next())
        stale.emplace(anew.uuid(0), anew.optionalInteger(1));
    ZHIKE_TRY(anew.done());
    std::vector<CustomerFee> fees;
    Query cards = reader.query(cardFeesSql);
    while (cards.next()) {
        if (const Uuid customer = cards.uuid(0); stale.empty() || !stale.contains(customer))
            fees.push_back({customer, cards.integer(1)});
    }
    ZHIKE_TRY(cards.done());
    for (const auto& [customer, fee] : stale) {
        if (fee)
            fees.push_back({customer, *fee});
    }
    return fees;
}

Result<std::vector<AdviceTier>> readAdviceTiers(const Reader& reader)
{
    std::vector<AdviceTier> tiers;
    Query q = reader.query(tiersSql);
    while (q.next())
        tiers.push_back({q.id<Tier>(0), q.text(1), q.text(2)});
    ZHIKE_TRY(q.done());
    return tiers;
}

AdviceStudy supposed(const AdviceStudy& study, AdviceInput input)
{
    AdviceStudy result = study;
    Advice& advice = result.advice;
    advice.parts = adviceParts(input, result.settings);
    advice.score = adviceScore(advice.parts);
    advice.tier = {};
    advice.tierName.clear();
    advice.guards.clear();
    result.guards.itMaturity = input.itMaturity;
    result.guards.fee = input.fee;
    if (advice.score && !result.tiers.empty()) {
        result.guards.rank = std::min(advisedTier(*advice.score, result.settings), result.tiers.size() - 1);
        advice.tier = result.tiers[result.guards.rank].id;
        advice.tierName = result.tiers[result.guards.rank].name;
        result.guards.tierName = wordOf(result.tiers[result.guards.rank]);
        advice.guards = guardLines(result.guards, result.reach);
    }
    result.input = std::move(input);
    return result;
}

Result<AdviceStudy> studyTier(const Reader& reader, Id<Customer> customer)
{
    ZHIKE_ASSIGN(Customer record, reader.find(customer));
    return Adviser(reader, std::move(record)).study();
}

Result<Advice> adviseTier(const Reader& reader, Id<Customer> customer)
{
    ZHIKE_ASSIGN(AdviceStudy study, studyTier(reader, customer));
    return std::move(study.advice);
}

} // namespace zhike
