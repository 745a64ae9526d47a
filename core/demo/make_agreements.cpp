// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/schedule.h"
#include "core/demo/world.h"

#include <algorithm>

namespace zhike::demo {

using namespace Qt::StringLiterals;

namespace {

struct Scope {
    const char16_t* in;
    const char16_t* out;
};
constexpr std::array<Scope, 4> scopes{
    {{u"工作时间远程支持，每年一次电话回访。", u"备件、上门、第三方软件。"},
     {u"5×8 远程与上门支持，季度回访，每年 2 次巡检。", u"备件费用、第三方应用开发。"},
     {u"7×12 支持，月度回访，每年 4 次巡检、1 次演练、2 次培训。", u"第三方应用改造。"},
     {u"7×24 支持，主备工程师与专家，月度巡检与汇报，重要时期驻场 15 天。", u"新增设备采购。"}}};
constexpr std::array<std::array<int, 2>, 4> fees{
    {{12, 45}, {50, 140}, {150, 480}, {500, 1600}}}; // thousands of yuan
constexpr std::array<const char16_t*, 3> upReasons{u"业务系统上云，停机影响面扩大，客户同意提高承诺。",
                                                   u"续签时客户要求明确到场时间，费用已覆盖成本。",
                                                   u"全年工单较多且系统关键程度高，升级后配备固定工程师。"};
constexpr std::array<const char16_t*, 2> downReasons{u"客户预算缩减，经协商降级，保留远程支持。",
                                                     u"系统部分下线，原承诺超出实际需要。"};

void makeContracts(World& world, Client& c)
{
    Random& r = c.random;
    const auto [least, most] = fees[static_cast<size_t>(c.plan.rank)];
    const qint64 fee = qint64{r.between(least, most)} * 100'000;
    for (int i = c.plan.contracts - 1; i >= 0; --i) {
        const QDate from = world.time.date(c.plan.contractStart).addYears(-i);
        Contract k;
        k.id = Id<Contract>(world.ids.next());
        k.customer = c.record.id;
        k.startsOn = from;
        k.endsOn = termEnd(from, 12);
        k.createdAt = world.time.instant({std::max(world.time.day(from) - 7, 1), 10 * 60});
        k.number = u"HT-%1-"_s.arg(from.year()) + padded(c.index + 1, world.customerCount > 9999 ? 6 : 4);
        k.tier = world.tiers[static_cast<size_t>(c.plan.rank)];
        k.annualFee = Fen{fee * (20 - 2 * i + (i > 1 ? 1 : 0)) / 20 / 100'000 * 100'000};
        k.scope = QStringView(scopes[static_cast<size_t>(c.plan.rank)].in).toString();
        k.scopeOut = QStringView(scopes[static_cast<size_t>(c.plan.rank)].out).toString();
        c.contracts.push_back(k);
    }
    // A few large customers negotiated figures of their own.
    if (c.plan.rank >= 2 && c.index % 25 == 13) {
        const Id<Contract> newest = c.contracts.back().id;
        c.overrides.push_back({newest, Figure::P1Resolve, c.plan.rank == 3 ? 180 : 360, {}});
        c.overrides.push_back({newest, Figure::Inspections, c.plan.rank == 3 ? 16 : 6, {}});
    }
}

TierAssignment tierFrom(World& world, Client& c, int rank, int day)
{
    TierAssignment a;
    a.id = Id<TierAssignment>(world.ids.next());
    a.customer = c.record.id;
    a.tier = world.tiers[static_cast<size_t>(rank)];
    a.startsOn = world.time.date(day);
    a.createdAt = world.time.instant({std::max(day - 2, 1), 15 * 60});
    a.decidedBy = c.random.pick(world.words.managers);
    c.ranks.push_back({day, rank});
    return a;
}

void makeTiers(World& world, Client& c)
{
    Random& r = c.random;
    const int first = c.plan.since;
    const int most = std::min(world.time.today() - first - 30, 660); // days ago
    const bool changed = most > 40 && r.percent(30) && c.plan.status == CustomerStatus::Covered;
    int before = c.plan.rank;
    if (changed)
        before = c.plan.rank > 0 && r.percent(80) ? c.plan.rank - 1 : std::min(c.plan.rank + 1, 3);
    c.tiers.push_back(tierFrom(world, c, before, first));
    c.tiers.back().reason = u"签约定级，按合同约定执行。"_s;
    if (before != c.plan.rank) {
        const int day = world.time.today() - r.between(40, most);
        c.tiers.back().endsOn = world.time.date(day - 1);
        c.tiers.push_back(tierFrom(world, c, c.plan.rank, day));
        c.tiers.back().reason =
            QStringView(before < c.plan.rank ? upReasons[static_cast<size_t>(r.below(3))]
                                             : downReasons[static_cast<size_t>(r.below(2))])
                .toString();
    }
    if (c.plan.status == CustomerStatus::Lost)
        c.tiers.back().endsOn = c.contracts.back().endsOn;
}

/// How well an engineer suits: near, knows the products, has room; the better ones for higher tiers.
int suits(const Colleague& e, const Client& c)
{
    int points = 0;
    if (e.record.region.left(4) == c.record.region.left(4))
        points += 40;
    else if (e.record.region.left(2) == c.record.region.left(2))
        points += 26;
    for (const int p : c.products)
        points += 5 * e.levels[static_cast<size_t>(p)];
    points += c.plan.rank * e.quality / 8;
    // Customers ask for the best ones, whatever they carry already.
    return points - (e.star ? 12 : 40) * e.load / std::max(e.record.capacity, 1);
}

int chooseEngineer(World& world, Client& c, int except)
{
    const int count = static_cast<int>(world.engineers.size());
    int best = except == 0 && count > 1 ? 1 : 0;
    int most = -1000;
    // A few at random in a large company; all in a small one.
    const int looks = std::min(count, 24);
    const int first = c.random.below(count);
    for (int i = 0; i < looks; ++i) {
        const int at = (first + i) % count;
        const int points = suits(world.engineers[static_cast<size_t>(at)], c);
        if (at != except && points > most) {
            most = points;
            best = at;
        }
    }
    return best;
}

EngineerAssignment assign(World& world, Client& c, int engineer, AssignmentRole role, int day)
{
    static constexpr std::array<int, 4> loads{1, 2, 4, 8};
    if (role == AssignmentRole::Primary)
        world.engineers[static_cast<size_t>(engineer)].load += loads[static_cast<size_t>(c.plan.rank)];
    EngineerAssignment a;
    a.id = Id<EngineerAssignment>(world.ids.next());
    a.customer = c.record.id;
    a.engineer = world.engineers[static_cast<size_t>(engineer)].record.id;
    a.role = role;
    a.startsOn = world.time.date(day);
    a.createdAt = world.time.instant({std::max(day - 1, 1), 16 * 60});
    return a;
}

void makePrimaries(World& world, Client& c, int first)
{
    static constexpr std::array<const char16_t*, 4> reasons{
        u"原工程师调岗，交接已完成。", u"客户要求更换熟悉现场的工程师。", u"区域调整，改由属地工程师负责。",
        u"升级后按等级配备资深工程师。"};
    Random& r = c.random;
    int day = first;
    int engineer = chooseEngineer(world, c, -1);
    const int changes = r.percent(c.plan.neglected ? 60 : 22) ? r.between(1, c.plan.neglected ? 3 : 1) : 0;
    for (int i = 0;; ++i) {
        c.primaries.push_back({day, engineer});
        c.assignments.push_back(assign(world, c, engineer, AssignmentRole::Primary, day));
        if (i > 0)
            c.assignments.back().reason = QStringView(reasons[static_cast<size_t>(r.below(4))]).toString();
        const int next = std::max(day + 60, world.time.today() - 640 + 200 * i + r.below(190));
        if (i >= changes || next >= world.time.today() - 10)
            return;
        c.assignments.back().endsOn = world.time.date(next - 1);
        engineer = chooseEngineer(world, c, engineer);
        day = next;
    }
}

void makeAssignments(World& world, Client& c)
{
    if (c.plan.rank < 1 && !c.random.percent(35)) {
        c.primaries.push_back({0, chooseEngineer(world, c, -1)}); // whoever is near; nobody is named
        return;
    }
    const int first = c.plan.since + c.random.below(8);
    makePrimaries(world, c, first);
    const bool forgotten = c.plan.rank >= 2 && c.index % 5 == 1; // the tier demands one all the same
    if (!forgotten && (c.plan.rank >= 2 || c.random.percent(30))) {
        c.backup = chooseEngineer(world, c, c.primaries.back().engineer);
        c.assignments.push_back(assign(world, c, c.backup, AssignmentRole::Backup, first + 20));
    }
    if (c.plan.rank == 3) {
        int expert = chooseEngineer(world, c, c.primaries.back().engineer);
        for (size_t i = 0; i < world.engineers.size() && !world.engineers[static_cast<size_t>(expert)].star;
             ++i)
            expert = static_cast<int>((static_cast<size_t>(expert) + 1) % world.engineers.size());
        c.assignments.push_back(assign(world, c, expert, AssignmentRole::Expert, first + 40));
    }
}

/// Some customers say whom they want.
void noteWishes(const World& world, Client& c)
{
    const Colleague& e = world.engineers[static_cast<size_t>(c.primaries.back().engineer)];
    if (e.star && c.random.percent(55))
        c.contacts[1].preferences = QString(world.words.askFor).replace(u"{engineer}"_s, e.record.name);
    else if (c.primaries.size() > 1 && c.random.percent(50))
        c.contacts[0].preferences = world.words.wantsOther;
}

} // namespace

void makeAgreements(World& world, Client& c)
{
    if (c.plan.status == CustomerStatus::Potential) {
        c.primaries.push_back({0, chooseEngineer(world, c, -1)});
        return;
    }
    makeContracts(world, c);
    makeTiers(world, c);
    makeAssignments(world, c);
    noteWishes(world, c);
}

} // namespace zhike::demo
