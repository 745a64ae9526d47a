// SPDX-License-Identifier: GPL-3.0-or-later
// What the advice for a customer is read from.
#include "core/tier/advice.h"
#include "core/tier/entitlement.h"
#include "core/tier/policy_words.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view settingsSql = "SELECT value FROM meta WHERE key = 'advice'";
constexpr std::string_view tiersSql = "SELECT id, name FROM tier WHERE archived_at IS NULL ORDER BY rank, id";
constexpr std::string_view feesSql =
    "SELECT k.customer, sum(k.annual_fee) FROM contract k JOIN customer c ON c.id = k.customer "
    "WHERE k.archived_at IS NULL AND c.archived_at IS NULL AND k.annual_fee IS NOT NULL AND k.starts_on <= "
    "?1 AND "
    "k.ends_on >= ?1 GROUP BY k.customer";
constexpr std::string_view criticalitySql =
    "SELECT max(criticality) FROM system WHERE customer = ? AND archived_at IS NULL";
constexpr std::string_view costSql =
    "SELECT coalesce(sum(cost), 0), count(cost) FROM visit WHERE customer = ? AND "
    "archived_at IS NULL AND state = 'done' AND planned_start >= ?";
constexpr std::string_view engineersSql = "SELECT count(*) FROM engineer WHERE archived_at IS NULL AND "
                                          "substr(region, 1, 2) = ? AND started_on <= ?";

struct TierRow {
    Id<Tier> id;
    QString name;
};

QString yuan(qint64 fen)
{
    return u"¥"_s + QLocale().toString(static_cast<double>(fen) / 100.0, 'f', 0);
}

/// Reads and judges for one customer.
class Adviser
{
public:
    Adviser(const Reader& reader, Customer customer)
        : m_reader(reader), m_book(reader), m_customer(std::move(customer)), m_today(reader.clock().today())
    {
    }

    Result<Advice> advise()
    {
        ZHIKE_ASSIGN(m_settings, readAdviceSettings(m_reader));
        ZHIKE_TRY(readTiers());
        ZHIKE_ASSIGN(const AdviceInput input, readInput());
        Advice advice;
        advice.parts = adviceParts(input, m_settings);
        advice.score = adviceScore(advice.parts);
        ZHIKE_ASSIGN(const Promise now, m_book.promise(m_customer.id, m_today));
        advice.current = now.tier;
        advice.currentName = nameOf(now.tier);
        if (advice.score && !m_tiers.empty()) {
            m_rank = std::min(advisedTier(*advice.score, m_settings), m_tiers.size() - 1);
            advice.tier = m_tiers[m_rank].id;
            advice.tierName = m_tiers[m_rank].name;
            ZHIKE_TRY(addGuards(advice, input));
        }
        return advice;
    }

private:
    QString nameOf(const Id<Tier>& tier) const
    {
        const auto found = std::ranges::find(m_tiers, tier, &TierRow::id);
        return found == m_tiers.end() ? m_reader.keyOf(EntityKind::Tier, tier.uuid) : found->name;
    }

    Done readTiers()
    {
        Query q = m_reader.query(tiersSql);
        while (q.next())
            m_tiers.push_back({q.id<Tier>(0), q.text(1)});
        return q.done();
    }

    Result<AdviceInput> readInput()
    {
        AdviceInput input{m_customer.economicStrength, m_customer.itMaturity, {}, {}, {}, 0, 0};
        Query fees = m_reader.query(feesSql);
        fees.bind(m_today);
        while (fees.next()) {
            if (fees.uuid(0) == m_customer.id.uuid)
                input.fee = Fen{fees.integer(1)};
            else
                input.otherFees.push_back(fees.integer(1));
        }
        ZHIKE_TRY(fees.done());
        Query critical = m_reader.query(criticalitySql);
        critical.bind(m_customer.id);
        if (critical.next() && !critical.isNull(0))
            input.criticality = static_cast<int>(critical.integer(0));
        ZHIKE_TRY(critical.done());
        const QDate from = m_today.addYears(-1).addDays(1);
        const EntitlementYear year{from, m_today, static_cast<int>(from.daysTo(m_today)) + 1};
        ZHIKE_ASSIGN(const auto balance, readEntitlements(m_reader, m_book, m_customer.id, year));
        for (const Entitlement& line : balance.lines) {
            if (line.granted > 0) {
                input.granted += line.granted;
                input.used += line.used;
            }
        }
        return input;
    }

    Done addGuards(Advice& advice, const AdviceInput& input)
    {
        ZHIKE_ASSIGN(advice.guards.emplace_back(), engineerGuard(advice));
        ZHIKE_ASSIGN(advice.guards.emplace_back(), feeGuard(input));
        ZHIKE_ASSIGN(advice.guards.emplace_back(), contractGuard());
        const bool beginner = m_customer.itMaturity.value_or(5) <= 2 && m_rank >= 2;
        advice.guards.push_back({AdviceGuard::BeginnerInIt, beginner,
                                 m_customer.itMaturity ? PolicyWords::tr("IT maturity %1 of 5, %2 advised")
                                                             .arg(*m_customer.itMaturity)
                                                             .arg(advice.tierName)
                                                       : PolicyWords::tr("The IT maturity is not known.")});
        return {};
    }

    Result<GuardLine> engineerGuard(const Advice& advice)
    {
        GuardLine guard{AdviceGuard::NoEngineer, false, {}};
        ZHIKE_ASSIGN(const auto policies, m_book.policies());
        const PolicyDraft* policy = policyOn(policies, advice.tier, m_today);
        const bool onsite = policy && std::ranges::any_of(policy->targets, [](const PolicyTarget& t) {
                                return t.onsiteMinutes.has_value();
                            });
        if (!onsite) {
            guard.reason = PolicyWords::tr("%1 promises nobody on site.").arg(advice.tierName);
            return guard;
        }
        if (m_customer.region.isEmpty()) {
            guard.reason = PolicyWords::tr("The customer's region is not known.");
            return guard;
        }
        const int years = policy->policy.seniorityYears;
        Query q = m_reader.query(engineersSql);
        q.bind(m_customer.region.left(2), m_today.addYears(-years));
        const qint64 n = q.next() ? q.integer(0) : 0;
        ZHIKE_TRY(q.done());
        guard.holds = n == 0;
        guard.reason =
            PolicyWords::tr("%1 engineers in the province have the %2 years of seniority that %3 asks for.")
                .arg(n)
                .arg(years)
                .arg(advice.tierName);
        return guard;
    }

    Result<GuardLine> feeGuard(const AdviceInput& input)
    {
        GuardLine guard{AdviceGuard::FeeBelowCost, false, {}};
        Query q = m_reader.query(costSql);
        q.bind(m_customer.id, Instant::of(m_today.addYears(-1).startOfDay(m_reader.clock().zone())));
        const qint64 cost = q.next() ? q.integer(0) : 0;
        ZHIKE_TRY(q.done());
        if (!input.fee) {
            guard.holds = cost > 0;
            guard.reason =
                PolicyWords::tr("No fee today; visits cost %1 in the last 12 months.").arg(yuan(cost));
            return guard;
        }
        guard.holds = input.fee->amount < cost;
        guard.reason = PolicyWords::tr("Fee %1, visits cost %2 in the last 12 months.")
                           .arg(yuan(input.fee->amount), yuan(cost));
        return guard;
    }

    Result<GuardLine> contractGuard()
    {
        GuardLine guard{AdviceGuard::ContractPromisesMore, false, {}};
        ZHIKE_ASSIGN(const auto contracts, m_book.contracts(m_customer.id));
        const Contract* contract = contractOn(contracts, m_today);
        if (!contract || !contract->tier) {
            guard.reason = PolicyWords::tr("No contract promises a tier today.");
            return guard;
        }
        const auto promised = std::ranges::find(m_tiers, contract->tier, &TierRow::id);
        guard.holds = promised != m_tiers.end() && static_cast<size_t>(promised - m_tiers.begin()) > m_rank;
        guard.reason = PolicyWords::tr("Contract %1 promises at least %2.")
                           .arg(contract->number, nameOf(contract->tier));
        return guard;
    }

    const Reader& m_reader;
    PromiseBook m_book;
    Customer m_customer;
    QDate m_today;
    AdviceSettings m_settings;
    std::vector<TierRow> m_tiers;
    size_t m_rank = 0; ///< of the advised tier, from the lowest
};

bool readInto(AdviceSettings& settings, const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const QJsonObject weights = object[u"weights"].toObject();
    for (size_t i = 0; i < settings.weights.size(); ++i) {
        const auto name = QLatin1String(EnumText<AdvicePart>::names[i].text);
        settings.weights[i] = std::max(0, weights[name].toInt(settings.weights[i]));
    }
    if (const QJsonArray thresholds = object[u"thresholds"].toArray(); !thresholds.isEmpty()) {
        settings.thresholds.clear();
        for (const auto& from : thresholds)
            settings.thresholds.push_back(from.toInt());
    }
    return !object.isEmpty();
}

} // namespace

Result<AdviceSettings> readAdviceSettings(const Reader& reader)
{
    AdviceSettings settings;
    QFile shipped(u":/zhike/policies/advice.json"_s);
    if (!shipped.open(QIODevice::ReadOnly) || !readInto(settings, shipped.readAll()))
        return failure(ErrorKind::Internal, {}, u"no resource advice.json"_s);
    Query q = reader.query(settingsSql);
    if (q.next())
        readInto(settings, q.text(0).toUtf8());
    ZHIKE_TRY(q.done());
    return settings;
}

Result<Advice> adviseTier(const Reader& reader, Id<Customer> customer)
{
    ZHIKE_ASSIGN(Customer record, reader.find(customer));
    return Adviser(reader, std::move(record)).advise();
}

} // namespace zhike
