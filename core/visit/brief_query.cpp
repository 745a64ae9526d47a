// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/brief_query.h"

#include "core/insight/customer_health.h"
#include "core/tier/entitlement.h"
#include "core/tier/tier.h"
#include "core/visit/brief_reading.h"
#include "core/visit/brief_text.h"
#include "core/visit/visit_text.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

constexpr auto nextVisitSql = R"(
    select id from visit
    where customer = ?1 and state = 'planned' and archived_at is null
    order by planned_start < ?2, planned_start limit 1)";

constexpr auto lastVisitSql = R"(
    select coalesce(actual_start, planned_start), planned_start from visit
    where customer = ? and state = 'done' and archived_at is null and planned_start < ?
    order by planned_start desc limit 1)";

/// Those who go on the visit, or those who look after the customer when nobody goes yet.
constexpr auto engineersSql = R"(
    select e.name, e.mobile,
        (select a.role from engineer_assignment a
         where a.customer = ?1 and a.engineer = e.id and a.archived_at is null and a.system is null
           and a.starts_on <= ?3 and (a.ends_on is null or a.ends_on >= ?3)
         order by case a.role when 'primary' then 0 when 'backup' then 1 when 'expert' then 2 else 3 end limit 1) role
    from engineer e
    where e.id in (select engineer from visit_engineer where visit = ?2)
       or (not exists (select 1 from visit_engineer where visit = ?2)
           and e.id in (select a.engineer from engineer_assignment a
                        where a.customer = ?1 and a.archived_at is null and a.system is null
                          and a.starts_on <= ?3 and (a.ends_on is null or a.ends_on >= ?3)))
    order by case role when 'primary' then 0 when 'backup' then 1 when 'expert' then 2 when 'onsite' then 3 else 4 end,
        e.number)";

constexpr auto contactsSql = R"(
    select c.name, c.title, c.role, c.mobile, c.phone, c.preferences,
        exists (select 1 from visit_contact v where v.visit = ?2 and v.contact = c.id)
    from contact c where c.customer = ?1 and c.archived_at is null order by c.id)";

constexpr auto visitsInYearSql = R"(
    select visit_kind, state, count(*), sum(planned_start <= ?4) from visit
    where customer = ?1 and planned_start >= ?2 and planned_start < ?3 and archived_at is null
      and state <> 'cancelled' group by visit_kind, state)";

template <class E>
QString labelOf(const QString& text)
{
    const auto value = enumFromText<E>(text);
    return value ? enumLabel(*value) : QString();
}

Done readOccasion(BriefReading& r, Id<Visit> wanted)
{
    if (!wanted) {
        const Clock& clock = r.reader.clock();
        Query next = r.reader.query(nextVisitSql);
        next.bind(r.customer, Instant::of(clock.today(), QTime(0, 0), clock.zone()));
        if (next.next())
            wanted = next.id<Visit>(0);
        ZHIKE_TRY(next.done());
    }
    if (!wanted)
        return {};
    ZHIKE_ASSIGN(r.visit, r.reader.find(wanted));
    BriefInput::Occasion occasion;
    occasion.kind = enumLabel(r.visit->kind);
    occasion.onSite = r.visit->mode == VisitMode::OnSite;
    occasion.recorded = r.visit->state == VisitState::Done;
    occasion.start = r.visit->actualStart.value_or(r.visit->plannedStart);
    occasion.end = r.visit->actualStart ? r.visit->actualEnd : r.visit->plannedEnd;
    occasion.purpose = r.visit->purpose;
    if (r.visit->site) {
        ZHIKE_ASSIGN(const Site site, r.reader.find(r.visit->site));
        occasion.place = site.name;
        if (!site.address.isEmpty())
            r.in.address = site.address;
    }
    r.in.occasion = occasion;
    ZHIKE_ASSIGN(const std::vector<VisitCheck> checks, r.reader.parts<VisitCheck>(wanted));
    for (const VisitCheck& check : checks)
        r.in.checklist += check.item;
    return {};
}

Done readLastVisit(BriefReading& r)
{
    const Instant now = r.reader.clock().now();
    const Instant before =
        r.visit && r.visit->state == VisitState::Done ? r.visit->plannedStart : now.plusDays(1);
    r.since = now.plusDays(-90);
    Query last = r.reader.query(lastVisitSql);
    last.bind(r.customer, before);
    if (last.next()) {
        r.in.lastVisit = last.instant(0);
        r.since = last.instant(1).value_or(r.since);
    }
    return last.done();
}

Done readPeople(BriefReading& r)
{
    const Uuid visit = r.visit ? r.visit->id.uuid : Uuid{};
    Query engineers = r.reader.query(engineersSql);
    engineers.bind(r.customer, visit, r.reader.clock().today());
    while (engineers.next())
        r.in.engineers.push_back(
            {engineers.text(0), labelOf<AssignmentRole>(engineers.text(2)), engineers.text(1)});
    ZHIKE_TRY(engineers.done());
    Query contacts = r.reader.query(contactsSql);
    contacts.bind(r.customer, visit);
    while (contacts.next()) {
        const auto role = enumFromText<ContactRole>(contacts.text(2));
        const QString mobile = contacts.text(3);
        r.in.contacts.push_back({contacts.text(0), contacts.text(1), role ? enumLabel(*role) : QString(),
                                 role ? int(*role) : 9, mobile.isEmpty() ? contacts.text(4) : mobile,
                                 contacts.text(5), contacts.integer(6) != 0});
    }
    return contacts.done();
}

/// The contract in force today, else the last one that ended.
const Contract* currentContract(const std::vector<Contract>& all, QDate today)
{
    const Contract* best = nullptr;
    for (const Contract& contract : all) {
        if (contract.archivedAt || contract.startsOn > today)
            continue;
        if (!best ||
            std::tuple(contract.endsOn, contract.startsOn) > std::tuple(best->endsOn, best->startsOn))
            best = &contract;
    }
    return best;
}

Done readContract(BriefReading& r)
{
    const QDate today = r.reader.clock().today();
    ZHIKE_ASSIGN(const std::vector<Contract> contracts,
                 r.reader.where<Contract>("customer", r.customer.uuid));
    QDate from(today.year(), 1, 1);
    QDate to(today.year() + 1, 1, 1);
    if (const Contract* contract = currentContract(contracts, today)) {
        QString promised;
        if (contract->tier) {
            ZHIKE_ASSIGN(const Tier tier, r.reader.find(contract->tier));
            promised = VisitText::tier(tier.name, tier.englishName);
        }
        r.in.contract = BriefInput::Contract{contract->number, promised, contract->startsOn, contract->endsOn,
                                             contract->annualFee.value_or(Fen{}).amount};
        from = contract->startsOn;
        while (from.addYears(1) <= std::min(today, contract->endsOn))
            from = from.addYears(1);
        to = std::min(from.addYears(1), contract->endsOn.addDays(1));
    }
    const QTimeZone zone = r.reader.clock().zone();
    Query visits = r.reader.query(visitsInYearSql);
    visits.bind(r.customer, Instant::of(from, QTime(0, 0), zone), Instant::of(to, QTime(0, 0), zone),
                r.visit ? std::optional(r.visit->plannedStart) : std::nullopt);
    while (visits.next()) {
        int& sum = visits.text(1) == enumText(VisitState::Done) ? r.in.visitsDone : r.in.visitsPlanned;
        sum += int(visits.integer(2));
        if (r.visit && visits.text(0) == enumText(r.visit->kind))
            r.in.occasion->inYear += int(visits.integer(3));
    }
    return visits.done();
}

Done readTier(BriefReading& r)
{
    ZHIKE_ASSIGN(const std::vector<TierAssignment> history,
                 r.reader.where<TierAssignment>("customer", r.customer.uuid));
    if (const TierAssignment* now = tierOn(history, r.reader.clock().today())) {
        ZHIKE_ASSIGN(const Tier tier, r.reader.find(now->tier));
        r.in.tier = VisitText::tier(tier.name, tier.englishName);
        r.in.tierRank = tier.rank;
    }
    return {};
}

Done readHealth(BriefReading& r)
{
    ZHIKE_ASSIGN(const CustomerHealth now, customerHealth(r.reader, r.customer));
    r.in.health = now.health;
    return {};
}

/// Product, model and version; what another of them says already is left out.
QString versionOf(const System& system)
{
    QStringList words;
    for (const QString& word : {system.product.trimmed(), system.model.trimmed(), system.version.trimmed()}) {
        const bool said =
            std::any_of(words.begin(), words.end(), [&](const QString& w) { return w.contains(word); });
        if (!word.isEmpty() && !said)
            words += word;
    }
    return words.join(u' ');
}

Done readSystems(BriefReading& r)
{
    ZHIKE_ASSIGN(const std::vector<System> systems, r.reader.where<System>("customer", r.customer.uuid));
    for (const System& system : systems)
        if (!system.archivedAt)
            r.in.systems.push_back(
                {system.name,
                 versionOf(system),
                 system.supplier == Supplier::Ours,
                 system.criticality.value_or(0),
                 {},
                 {},
                 {},
                 system.warrantyUntil.isValid() ? std::optional(system.warrantyUntil) : std::nullopt,
                 system.notes,
                 system.id.uuid});
    return {};
}

/// What the year of the visit still grants; what neither grants nor uses anything is left out.
Done readGrants(BriefReading& r)
{
    const QDate day =
        r.in.occasion ? r.in.occasion->start.dateIn(r.reader.clock().zone()) : r.reader.clock().today();
    ZHIKE_ASSIGN(const EntitlementBalance balance, readEntitlements(r.reader, r.customer, day));
    r.in.grantsUntil = balance.year.to;
    for (const Entitlement& line : balance.lines) {
        if (line.granted > 0 || line.used > 0 || line.planned > 0)
            r.in.grants.push_back({enumLabel(line.kind), line.granted, line.used, line.planned});
    }
    return {};
}

} // namespace

QString joinedNames(const QString& separated)
{
    return BriefText::names(separated.split(QChar(31)));
}

Result<BriefInput> readBriefInput(const Reader& reader, Id<Customer> id, Id<Visit> visit,
                                  const QString& forWhom)
{
    ZHIKE_ASSIGN(const Customer customer, reader.find(id));
    BriefReading r{reader, id, {}, {}, {}};
    r.in.customer = customer.name;
    r.in.address = customer.address;
    r.in.manner = customer.talkingPoints;
    r.in.reader = forWhom;
    ZHIKE_TRY(readOccasion(r, visit));
    ZHIKE_TRY(readLastVisit(r));
    ZHIKE_TRY(readTier(r));
    ZHIKE_TRY(readHealth(r));
    ZHIKE_TRY(readPeople(r));
    ZHIKE_TRY(readContract(r));
    ZHIKE_TRY(readGrants(r));
    ZHIKE_TRY(readSystems(r));
    ZHIKE_TRY(readOpenWork(r));
    ZHIKE_TRY(readEvents(r));
    ZHIKE_TRY(readSafety(r));
    ZHIKE_TRY(readSatisfaction(r));
    return std::move(r.in);
}

Result<Brief> readBrief(const Reader& reader, Id<Customer> customer, const QString& forWhom)
{
    ZHIKE_ASSIGN(BriefInput in, readBriefInput(reader, customer, {}, forWhom));
    return composeBrief(std::move(in), reader.clock());
}

Result<Brief> readBrief(const Reader& reader, Id<Visit> id, const QString& forWhom)
{
    ZHIKE_ASSIGN(const Visit visit, reader.find(id));
    ZHIKE_ASSIGN(BriefInput in, readBriefInput(reader, visit.customer, id, forWhom));
    return composeBrief(std::move(in), reader.clock());
}

} // namespace zhike
