// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what the advice for all customers follows from, each table once.
#include "core/insight/cost_to_serve.h"
#include "core/insight/recorded_cost.h"
#include "core/tier/advice_batch.h"
#include "core/tier/granted.h"

#include <QtCore/QHash>
#include <algorithm>
#include <unordered_map>

namespace zhike {

namespace {

constexpr std::string_view customersSql = "SELECT id, region, industry, status, economic_strength, "
                                          "it_maturity FROM customer WHERE archived_at IS NULL "
                                          "AND status IN ('covered', 'lapsed')";
constexpr std::string_view archivedTiersSql =
    "SELECT id, name, english_name FROM tier WHERE archived_at IS NOT NULL";
constexpr std::string_view criticalitiesSql =
    "SELECT customer, max(criticality) FROM system WHERE archived_at IS NULL GROUP BY customer";
constexpr std::string_view assignmentsSql =
    "SELECT customer, id, tier, starts_on, ends_on FROM tier_assignment WHERE state = 'approved' AND "
    "archived_at IS NULL AND starts_on <= ?2 AND (ends_on IS NULL OR ends_on >= ?1)";
/// Those in force today; of several the one that began last comes last.
constexpr std::string_view promisingSql =
    "SELECT customer, tier FROM contract WHERE archived_at IS NULL AND starts_on <= ?1 AND ends_on >= ?1 "
    "ORDER BY starts_on, id";
constexpr std::string_view overridesSql = "SELECT contract, figure, value FROM contract_override";
constexpr std::string_view overridingSql =
    "SELECT customer, id, starts_on, ends_on FROM contract WHERE archived_at IS NULL AND customer IN "
    "(SELECT customer FROM contract WHERE id IN (SELECT contract FROM contract_override))";
/// A scan: what was done within the year is a large part of all visits, and looking each up by an index takes
/// eight times as long. Kinds are numbered as EntitlementKind; −1 uses nothing.
constexpr std::string_view usedSql =
    "SELECT customer, CASE WHEN beyond_contract THEN -1 ELSE CASE visit_kind WHEN 'inspection' THEN 0 "
    "WHEN 'care_call' THEN 1 WHEN 'stationed' THEN 2 WHEN 'training' THEN 3 WHEN 'drill' THEN 4 "
    "WHEN 'presentation' THEN 5 ELSE -1 END END, planned_start, planned_end, actual_start, "
    "actual_end, " ZHIKE_RECORDED_COST("?3") " FROM visit NOT INDEXED WHERE state = 'done' AND archived_at "
                                             "IS NULL AND planned_start >= ?1 AND "
                                             "planned_start < ?2";

QDate dateOf(const QString& iso)
{
    const QStringView text(iso);
    return iso.size() == 10 ? QDate(text.left(4).toInt(), text.mid(5, 2).toInt(), text.mid(8).toInt())
                            : QDate();
}

/// Words kept once, by the place of their first appearance.
class Words
{
public:
    explicit Words(std::vector<QString>& list) : m_list(list)
    {
        m_list.assign(1, QString());
        m_places.insert(QString(), 0);
    }
    std::uint16_t place(const QString& word)
    {
        const auto known = m_places.constFind(word);
        if (known != m_places.cend())
            return *known;
        if (m_list.size() > 0xFFFF)
            return 0;
        m_list.push_back(word);
        return *m_places.insert(word, static_cast<std::uint16_t>(m_list.size() - 1));
    }

private:
    std::vector<QString>& m_list;
    QHash<QString, std::uint16_t> m_places;
};

class BatchReader
{
public:
    explicit BatchReader(const Reader& reader)
        : m_reader(reader), m_today(reader.clock().today()), m_year{m_today.addYears(-1).addDays(1), m_today}
    {
        m_year.wholeDays = static_cast<int>(m_year.from.daysTo(m_year.to)) + 1;
    }

    Result<AdviceBatch> read()
    {
        m_batch.asOf = m_reader.clock().now();
        ZHIKE_ASSIGN(m_batch.settings, readAdviceSettings(m_reader));
        ZHIKE_ASSIGN(m_policies, readPolicies(m_reader));
        ZHIKE_TRY(readTiers());
        ZHIKE_TRY(readCustomers());
        ZHIKE_TRY(addFees());
        ZHIKE_TRY(addCriticality());
        ZHIKE_TRY(addContracts());
        m_granted.resize(m_batch.facts.size());
        m_used.resize(m_batch.facts.size());
        ZHIKE_TRY(addGranted());
        ZHIKE_TRY(addUse());
        addUseShares();
        m_batch.advised = judge(m_batch, m_batch.settings);
        return std::move(m_batch);
    }

private:
    using Amounts = std::array<std::int32_t, allEntitlements.size()>;
    struct Spell {
        size_t place;
        TierAssignment tier;
    };

    /// The facts of a customer; nullptr for one that is not in our care.
    AdviceFacts* factsOf(const Uuid& customer)
    {
        // Tables keep what belongs to a customer close together.
        if (m_last < m_batch.facts.size() && m_batch.facts[m_last].customer.uuid == customer)
            return &m_batch.facts[m_last];
        const auto found = m_places.find(customer);
        if (found == m_places.end())
            return nullptr;
        m_last = found->second;
        return &m_batch.facts[m_last];
    }
    size_t placeOf(const AdviceFacts* facts) const
    {
        return static_cast<size_t>(facts - m_batch.facts.data());
    }
    std::int8_t rankOf(const Id<Tier>& tier) const
    {
        const auto found = std::ranges::find(m_batch.tiers, tier, &AdviceTier::id);
        return found == m_batch.tiers.end() ? AdviceFacts::noRank
                                            : static_cast<std::int8_t>(found - m_batch.tiers.begin());
    }

    Done readTiers()
    {
        ZHIKE_ASSIGN(m_batch.tiers, readAdviceTiers(m_reader));
        m_batch.advisable = m_batch.tiers.size();
        std::vector<Id<Tier>> ids;
        for (const AdviceTier& tier : m_batch.tiers)
            ids.push_back(tier.id);
        ZHIKE_ASSIGN(m_reach, readOnsiteReach(m_reader, ids, m_policies, m_today, m_batch.settings));
        Query q = m_reader.query(archivedTiersSql);
        while (q.next())
            m_batch.tiers.push_back({q.id<Tier>(0), q.text(1), q.text(2)});
        return q.done();
    }

    Done readCustomers()
    {
        Words regions(m_batch.regions);
        Words industries(m_batch.industries);
        Query q = m_reader.query(customersSql);
        while (q.next()) {
            AdviceFacts& f = m_batch.facts.emplace_back();
            f.customer = q.id<Customer>(0);
            f.region = regions.place(q.text(1));
            f.industry = industries.place(q.text(2));
            f.status = enumFromText<CustomerStatus>(q.text(3)).value_or(CustomerStatus::Covered);
            f.economicStrength = static_cast<std::int8_t>(q.integer(4));
            f.itMaturity = static_cast<std::int8_t>(q.integer(5));
            setScale(f, AdvicePart::EconomicStrength, f.economicStrength);
            setScale(f, AdvicePart::ItMaturity, f.itMaturity);
        }
        ZHIKE_TRY(q.done());
        std::ranges::sort(m_batch.facts, {}, &AdviceFacts::customer);
        std::vector<std::uint32_t> unkept;
        for (const QString& region : m_batch.regions)
            unkept.push_back(m_reach.unkept(region));
        m_places.reserve(m_batch.facts.size());
        for (size_t i = 0; i < m_batch.facts.size(); ++i) {
            m_places.emplace(m_batch.facts[i].customer.uuid, i);
            m_batch.facts[i].unkept = unkept[m_batch.facts[i].region];
        }
        return {};
    }

    static void setScale(AdviceFacts& facts, AdvicePart part, int value)
    {
        if (value > 0)
            facts.shares[static_cast<size_t>(part)] = shareOfScale(value);
    }

    /// The percentile of each among the others: those below and half of those that are equal, but itself.
    Done addFees()
    {
        ZHIKE_ASSIGN(auto fees, readFees(m_reader, m_today));
        std::ranges::sort(fees, {}, &CustomerFee::fee);
        for (size_t first = 0; first < fees.size();) {
            size_t end = first;
            while (end < fees.size() && fees[end].fee == fees[first].fee)
                ++end;
            const double below = static_cast<double>(first) + static_cast<double>(end - first - 1) / 2;
            for (; first < end; ++first) {
                AdviceFacts* facts = factsOf(fees[first].customer);
                if (!facts)
                    continue;
                facts->fee = fees[first].fee;
                if (fees.size() > 1)
                    facts->shares[static_cast<size_t>(AdvicePart::AnnualFee)] =
                        below / static_cast<double>(fees.size() - 1);
            }
        }
        return {};
    }

    Done addCriticality()
    {
        Query q = m_reader.query(criticalitiesSql);
        while (q.next()) {
            AdviceFacts* facts = q.isNull(1) ? nullptr : factsOf(q.uuid(0));
            if (!facts)
                continue;
            facts->criticality = static_cast<std::int8_t>(q.integer(1));
            setScale(*facts, AdvicePart::Criticality, facts->criticality);
        }
        return q.done();
    }

    Done addContracts()
    {
        Query q = m_reader.query(promisingSql);
        q.bind(m_today);
        while (q.next()) {
            if (AdviceFacts* facts = factsOf(q.uuid(0))) {
                const std::int8_t rank = rankOf(q.id<Tier>(1));
                facts->promised = rank < static_cast<int>(m_batch.advisable) ? rank : AdviceFacts::noRank;
            }
        }
        return q.done();
    }

    /// Customers some of whose contracts promise figures of their own; few.
    Result<std::unordered_map<Uuid, GrantedBook::Overrides>> readOverrides()
    {
        std::unordered_map<Uuid, std::vector<ContractOverride>> figures;
        Query q = m_reader.query(overridesSql);
        while (q.next()) {
            ContractOverride o{q.id<Contract>(0), {}, {}, {}};
            o.figure = enumFromText<Figure>(q.text(1)).value_or(Figure::P1Respond);
            if (const auto value = q.optionalInteger(2))
                o.value = static_cast<int>(*value);
            figures[o.contract.uuid].push_back(o);
        }
        ZHIKE_TRY(q.done());
        std::unordered_map<Uuid, GrantedBook::Overrides> all;
        Query contracts = m_reader.query(overridingSql);
        while (contracts.next()) {
            GrantedBook::Overrides& overrides = all[contracts.uuid(0)];
            Contract& c = overrides.contracts.emplace_back();
            c.id = contracts.id<Contract>(1);
            c.startsOn = dateOf(contracts.text(2));
            c.endsOn = dateOf(contracts.text(3));
            if (const auto own = figures.find(c.id.uuid); own != figures.end())
                overrides.figures.insert(*own);
        }
        ZHIKE_TRY(contracts.done());
        return all;
    }

    Result<std::vector<Spell>> readSpells()
    {
        std::vector<Spell> spells;
        Query q = m_reader.query(assignmentsSql);
        q.bind(m_year.from, m_year.to);
        while (q.next()) {
            const AdviceFacts* facts = factsOf(q.uuid(0));
            if (!facts)
                continue;
            Spell& spell = spells.emplace_back();
            spell.place = placeOf(facts);
            spell.tier.id = q.id<TierAssignment>(1);
            spell.tier.tier = q.id<Tier>(2);
            spell.tier.startsOn = dateOf(q.text(3));
            spell.tier.endsOn = dateOf(q.text(4));
        }
        ZHIKE_TRY(q.done());
        std::ranges::sort(spells, {},
                          [](const Spell& s) { return std::tuple(s.place, s.tier.startsOn, s.tier.id); });
        return spells;
    }

    Done addGranted()
    {
        ZHIKE_ASSIGN(const auto overrides, readOverrides());
        ZHIKE_ASSIGN(const auto spells, readSpells());
        GrantedBook book(m_policies, m_year);
        std::vector<TierAssignment> history;
        for (size_t i = 0; i < spells.size();) {
            const size_t place = spells[i].place;
            history.clear();
            for (; i < spells.size() && spells[i].place == place; ++i)
                history.push_back(spells[i].tier);
            AdviceFacts& facts = m_batch.facts[place];
            const auto own = overrides.find(facts.customer.uuid);
            const GrantedBook::Answer answer =
                own == overrides.end() ? book.of(history) : book.of(history, own->second);
            m_granted[place] = answer.granted;
            facts.current = rankOf(answer.tier);
        }
        return {};
    }

    Done addUse()
    {
        const QTimeZone zone = m_reader.clock().zone();
        const Instant from = Instant::of(m_year.from.startOfDay(zone));
        const Instant until = Instant::of(m_year.to.addDays(1).startOfDay(zone));
        ZHIKE_ASSIGN(const Fen rate, readHourlyRate(m_reader));
        Query q = m_reader.query(usedSql);
        q.bind(from.plusDays(-shiftedDays), until.plusDays(shiftedDays), rate.amount);
        while (q.next()) {
            AdviceFacts* facts = factsOf(q.uuid(0));
            if (!facts)
                continue;
            const Instant planned{q.integer(2)};
            if (planned >= from && !q.isNull(6)) {
                facts->cost += q.integer(6);
                ++facts->costed;
            }
            const auto kind = q.integer(1);
            if (kind < 0)
                continue;
            const auto began = q.instant(4);
            const Instant start = began.value_or(planned);
            const bool stationed = kind == static_cast<qint64>(EntitlementKind::Stationed);
            m_used[placeOf(facts)][static_cast<size_t>(kind)] +=
                stationed ? daysInside(start, began ? q.instant(5) : q.instant(3), zone, m_year)
                          : (start >= from && start < until ? 1 : 0);
        }
        return q.done();
    }

    void addUseShares()
    {
        for (size_t i = 0; i < m_batch.facts.size(); ++i) {
            AdviceFacts& facts = m_batch.facts[i];
            for (size_t kind = 0; kind < allEntitlements.size(); ++kind) {
                if (m_granted[i][kind] > 0) {
                    facts.granted += m_granted[i][kind];
                    facts.used += m_used[i][kind];
                }
            }
            if (facts.granted > 0)
                facts.shares[static_cast<size_t>(AdvicePart::ServiceUse)] =
                    shareOfUse(facts.used, facts.granted);
        }
    }

    const Reader& m_reader;
    QDate m_today;
    EntitlementYear m_year;
    AdviceBatch m_batch;
    std::vector<PolicyDraft> m_policies;
    OnsiteReach m_reach;
    std::unordered_map<Uuid, size_t> m_places;
    size_t m_last = 0;
    std::vector<Amounts> m_granted;
    std::vector<Amounts> m_used;
};

} // namespace

Result<AdviceBatch> readAdviceBatch(const Reader& reader)
{
    return BatchReader(reader).read();
}

} // namespace zhike
