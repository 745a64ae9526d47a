// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/page.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr std::string_view branchesSql =
    "SELECT count(*) FROM customer WHERE parent = ? AND archived_at IS NULL";
constexpr std::string_view branchNamesSql =
    "SELECT id, name FROM customer WHERE parent = ? AND archived_at IS NULL ORDER BY name LIMIT ?";
constexpr std::string_view tierSql = "SELECT name, english_name, rank FROM tier WHERE id = ?";
constexpr std::string_view tiersSql = "SELECT id FROM tier WHERE archived_at IS NULL ORDER BY rank, name";
constexpr std::string_view nameSql = "SELECT name FROM engineer WHERE id = ?";
constexpr std::string_view systemNameSql = "SELECT name FROM system WHERE id = ?";
constexpr std::string_view nextVisitSql =
    "SELECT id, number, visit_kind, mode, purpose, planned_start FROM visit WHERE customer = ? AND "
    "planned_start >= ? "
    "AND state = 'planned' AND archived_at IS NULL ORDER BY planned_start LIMIT 1";
constexpr std::string_view openRequestsSql =
    "SELECT id, number, title, priority, state, opened_at, count(*) OVER () FROM request WHERE customer = ? "
    "AND state NOT IN ('resolved', 'closed', 'cancelled') AND archived_at IS NULL "
    "ORDER BY priority, opened_at IS NULL, opened_at LIMIT ?";
constexpr std::string_view openStepsSql =
    "SELECT n.id, n.visit, n.text, n.due_on, e.name, count(*) OVER () FROM next_step n "
    "LEFT JOIN engineer e ON e.id = n.engineer WHERE n.customer = ? AND n.done_on IS NULL "
    "AND n.archived_at IS NULL ORDER BY n.due_on LIMIT ?";

QString nameOf(const Reader& reader, std::string_view sql, const Uuid& id)
{
    if (!id)
        return {};
    Query q = reader.query(sql);
    q.bind(id);
    return q.next() ? q.text(0) : QString();
}

Done readTiers(const Reader& reader, CustomerPage& page)
{
    ZHIKE_ASSIGN(const auto history, reader.where<TierAssignment>("customer", Value(page.customer.id.uuid)));
    for (const TierAssignment& a : history) {
        if (a.archivedAt)
            continue;
        TierSpell spell{a, {}, {}, 0};
        Query q = reader.query(tierSql);
        q.bind(a.tier);
        if (q.next()) {
            spell.tierName = q.text(0);
            spell.tierEnglishName = q.text(1);
            spell.rank = static_cast<int>(q.integer(2));
        }
        ZHIKE_TRY(q.done());
        page.tiers.push_back(std::move(spell));
    }
    std::ranges::sort(page.tiers, [](const TierSpell& x, const TierSpell& y) {
        return std::pair(x.assignment.startsOn, x.assignment.id) >
               std::pair(y.assignment.startsOn, y.assignment.id);
    });
    if (const TierAssignment* current = tierOn(history, page.today)) {
        const auto at =
            std::ranges::find(page.tiers, current->id, [](const TierSpell& s) { return s.assignment.id; });
        if (at != page.tiers.end())
            page.currentTier = static_cast<size_t>(at - page.tiers.begin());
    }
    return {};
}

Done readEngineers(const Reader& reader, CustomerPage& page)
{
    ZHIKE_ASSIGN(const auto all, reader.where<EngineerAssignment>("customer", Value(page.customer.id.uuid)));
    for (const EngineerAssignment& a : all) {
        if (!a.archivedAt)
            page.engineers.push_back(
                {a, nameOf(reader, nameSql, a.engineer.uuid), nameOf(reader, systemNameSql, a.system.uuid)});
    }
    std::ranges::sort(page.engineers, [](const EngineerSpell& x, const EngineerSpell& y) {
        return std::pair(x.assignment.startsOn, x.assignment.id) >
               std::pair(y.assignment.startsOn, y.assignment.id);
    });
    return {};
}

Done readContracts(const Reader& reader, CustomerPage& page)
{
    ZHIKE_ASSIGN(auto all, reader.where<Contract>("customer", Value(page.customer.id.uuid)));
    std::ranges::sort(all, std::greater(),
                      [](const Contract& c) { return std::tuple(!c.archivedAt, c.endsOn, c.id); });
    for (Contract& c : all) {
        ContractLine line{std::move(c), {}, {}, -1};
        if (line.contract.tier) {
            Query q = reader.query(tierSql);
            q.bind(line.contract.tier);
            if (q.next()) {
                line.tierName = q.text(0);
                line.tierEnglishName = q.text(1);
                line.tierRank = static_cast<int>(q.integer(2));
            }
            ZHIKE_TRY(q.done());
        }
        const Contract& k = line.contract;
        if (!page.currentContract && !k.archivedAt && k.startsOn <= page.today && page.today <= k.endsOn)
            page.currentContract = page.contracts.size();
        page.contracts.push_back(std::move(line));
    }
    return {};
}

Done readPlaces(const Reader& reader, CustomerPage& page)
{
    const Value id(page.customer.id.uuid);
    ZHIKE_ASSIGN(page.contacts, reader.where<Contact>("customer", id));
    ZHIKE_ASSIGN(page.sites, reader.where<Site>("customer", id));
    ZHIKE_ASSIGN(page.systems, reader.where<System>("customer", id));
    std::ranges::stable_sort(page.contacts, {}, [](const Contact& c) {
        return std::pair(c.archivedAt.has_value(), c.role ? static_cast<int>(*c.role) : 9);
    });
    std::ranges::stable_sort(page.sites, {}, [](const Site& s) { return s.archivedAt.has_value(); });
    std::ranges::stable_sort(page.systems, {}, [](const System& s) {
        return std::pair(s.archivedAt.has_value(), -s.criticality.value_or(0));
    });
    return {};
}

Done readNextVisit(const Reader& reader, CustomerPage& page)
{
    Query q = reader.query(nextVisitSql);
    q.bind(page.customer.id, Instant::of(page.today.startOfDay(reader.clock().zone())));
    if (q.next()) {
        PlannedVisit v;
        v.id = q.id<Visit>(0);
        v.number = q.text(1);
        v.kind = enumFromText<VisitKind>(q.text(2)).value_or(VisitKind::Inspection);
        v.mode = enumFromText<VisitMode>(q.text(3)).value_or(VisitMode::OnSite);
        v.purpose = q.text(4);
        v.start = Instant{q.integer(5)};
        page.nextVisit = v;
    }
    return q.done();
}

Done readOpenRequests(const Reader& reader, CustomerPage& page)
{
    Query q = reader.query(openRequestsSql);
    q.bind(page.customer.id, CustomerPage::shownRequests);
    while (q.next()) {
        OpenRequest r;
        r.id = q.id<Request>(0);
        r.number = q.text(1);
        r.title = q.text(2);
        r.priority = enumFromText<Priority>(q.text(3)).value_or(Priority::P3);
        r.state = enumFromText<RequestState>(q.text(4)).value_or(RequestState::New);
        r.openedAt = q.instant(5);
        page.openRequestCount = static_cast<int>(q.integer(6));
        page.openRequests.push_back(std::move(r));
    }
    return q.done();
}

Done readOpenSteps(const Reader& reader, CustomerPage& page)
{
    Query q = reader.query(openStepsSql);
    q.bind(page.customer.id, CustomerPage::shownSteps);
    while (q.next()) {
        page.openSteps.push_back({q.id<NextStep>(0), q.id<Visit>(1), q.text(2), q.date(3), q.text(4)});
        page.openStepCount = static_cast<int>(q.integer(5));
    }
    return q.done();
}

Done readBranches(const Reader& reader, CustomerPage& page)
{
    page.parentName =
        page.customer.parent ? reader.titleOf(EntityKind::Customer, page.customer.parent.uuid) : QString();
    Query q = reader.query(branchesSql);
    q.bind(page.customer.id);
    if (q.next())
        page.branches = static_cast<int>(q.integer(0));
    ZHIKE_TRY(q.done());
    if (page.branches == 0)
        return {};
    Query names = reader.query(branchNamesSql);
    names.bind(page.customer.id, CustomerPage::shownBranches);
    while (names.next())
        page.branchNames.emplace_back(names.id<Customer>(0), names.text(1));
    return names.done();
}

} // namespace

bool EngineerSpell::on(QDate day) const
{
    return !assignment.archivedAt && assignment.startsOn <= day &&
           (!assignment.endsOn.isValid() || assignment.endsOn >= day);
}

std::vector<EngineerSpell> CustomerPage::engineersToday() const
{
    std::vector<EngineerSpell> now;
    std::ranges::copy_if(engineers, std::back_inserter(now),
                         [this](const EngineerSpell& s) { return !s.assignment.system && s.on(today); });
    std::ranges::stable_sort(now, {}, [](const EngineerSpell& s) { return s.assignment.role; });
    return now;
}

Result<std::vector<Tier>> tiersInOrder(const Reader& reader)
{
    std::vector<Tier> tiers;
    Query q = reader.query(tiersSql);
    while (q.next()) {
        ZHIKE_ASSIGN(Tier tier, reader.find(q.id<Tier>(0)));
        tiers.push_back(std::move(tier));
    }
    ZHIKE_TRY(q.done());
    return tiers;
}

Result<CustomerPage> customerPage(const Reader& reader, Id<Customer> id)
{
    CustomerPage page;
    ZHIKE_ASSIGN(page.customer, reader.find(id));
    page.today = reader.clock().today();
    ZHIKE_TRY(readBranches(reader, page));
    ZHIKE_TRY(readTiers(reader, page));
    ZHIKE_TRY(readEngineers(reader, page));
    ZHIKE_TRY(readContracts(reader, page));
    ZHIKE_TRY(readPlaces(reader, page));
    ZHIKE_TRY(readNextVisit(reader, page));
    ZHIKE_TRY(readOpenRequests(reader, page));
    ZHIKE_TRY(readOpenSteps(reader, page));
    ZHIKE_ASSIGN(page.openComplaints, openComplaintRows(reader, id));
    ZHIKE_ASSIGN(page.health, customerHealth(reader, id));
    ZHIKE_ASSIGN(page.entitlements, readEntitlements(reader, id, page.today));
    ZHIKE_ASSIGN(page.timeline, customerTimeline(reader, id, everyTouch, CustomerPage::shownEvents));
    return page;
}

} // namespace zhike
