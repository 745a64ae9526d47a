// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/schedule.h"
#include "core/demo/world.h"

#include <algorithm>

namespace zhike::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t feeStream = 5; // of chance: what is made here changes nothing that is made elsewhere

struct CommitmentWords {
    const char16_t* indicator;
    const char16_t* target;
    const char16_t* broken;
};
constexpr std::array<CommitmentWords, 6> promises{
    {{u"核心系统可用率", u"≥ 99.9 %", u"9 月两次切换超时，实际 99.82 %。"},
     {u"P1 故障平均恢复时间", u"≤ 2 小时", u"存储故障一次用时 5 小时 20 分，拉高均值。"},
     {u"备件到场时间", u"≤ 4 小时", u"本地库存不足，跨省调拨用时 11 小时。"},
     {u"季度巡检覆盖率", u"100 %", u"东区机房装修，一次巡检未能进场。"},
     {u"值班人员培训通过率", u"≥ 90 %", u"新入职 3 人未参加，实际 78 %。"},
     {u"遗留问题关闭率", u"≥ 95 %", u"两项依赖第三方，未按期关闭。"}}};
constexpr std::array<const char16_t*, 3> renewalNotes{u"客户预算已报批，等待采购流程。",
                                                      u"希望增加一次应急演练，价格待定。",
                                                      u"对到场时间满意，倾向按原条件续签。"};

Billing billingOf(int rank, Random& r)
{
    if (rank == 0)
        return Billing::Once;
    if (rank == 1)
        return r.percent(70) ? Billing::HalfYearly : Billing::Yearly;
    return Billing::Quarterly;
}

/// Asked for and paid as far as that was by this morning: most in time, some late, a few not at all.
void settle(const DemoTime& time, Client& c, Instalment& i, Random& r)
{
    const int end = time.day(i.periodTo);
    const int due = time.day(i.dueOn);
    const int last = time.today() - 1;
    const int published = end + r.between(2, 7);
    const int asked = published + r.between(1, 5);
    const int late = r.percent(c.plan.neglected ? 60 : 18) ? r.between(3, 45) : -r.between(0, 8);
    const int received = due + late;
    const bool slow = c.plan.neglected || r.percent(10); // reports lie about
    if (published > last || (slow && last - published < 25))
        return;
    i.reportPublishedOn = time.date(published);
    if (asked > last || (slow && last - asked < 12))
        return;
    i.askedOn = time.date(asked);
    if (received > last)
        return;
    i.receivedOn = time.date(received);
    i.receivedAmount = i.amount;
}

void makeInstalments(World& world, Client& c, Contract& k, Random& r)
{
    k.billing = billingOf(c.plan.rank, r);
    const ContractDays days{k.startsOn, k.endsOn};
    for (const ScheduledInstalment& s :
         schedule(totalFee(k.annualFee.value_or(Fen{}), days), days, *k.billing, DueAt::End, 30)) {
        Instalment i;
        i.id = Id<Instalment>(world.ids.next());
        i.createdAt = k.createdAt;
        i.customer = c.record.id;
        i.contract = k.id;
        i.dueOn = s.dueOn;
        i.amount = s.amount;
        i.periodFrom = s.period.from;
        i.periodTo = s.period.to;
        settle(world.time, c, i, r);
        c.instalments.push_back(i);
    }
}

/// How far a renewal has come that is due before long.
void talkAboutRenewal(const DemoTime& time, Client& c, Random& r)
{
    Contract& k = c.contracts.back();
    const int left = time.day(k.endsOn) - time.today();
    if (c.plan.status == CustomerStatus::Lost) {
        k.renewal = Renewal::Declined;
        k.renewalNote = u"客户改由自有团队维护。"_s;
    } else if (left < 90 && r.percent(left < 45 ? 75 : 40)) {
        static constexpr std::array<Renewal, 3> stages{Renewal::InTalks, Renewal::Offered, Renewal::Agreed};
        k.renewal = stages[static_cast<size_t>(r.below(left < 30 ? 3 : 2))];
        k.renewalNote = QStringView(r.pick(renewalNotes)).toString();
    }
}

void makeCommitments(World& world, Client& c, Random& r)
{
    const int n = c.plan.rank == 0 ? 0 : c.plan.rank == 1 ? r.below(2) : r.between(1, 3);
    const DemoTime& time = world.time;
    for (int at = 0; at < n; ++at) {
        const CommitmentWords& words = promises[static_cast<size_t>((c.index + at) % int(promises.size()))];
        const int due = time.today() + r.between(-std::min(time.today() - c.plan.since - 30, 640), 80);
        Commitment p;
        p.id = Id<Commitment>(world.ids.next());
        p.customer = c.record.id;
        p.contract = c.contracts.front().id;
        for (const Contract& k : c.contracts)
            if (k.startsOn <= time.date(due))
                p.contract = k.id;
        p.createdAt = time.instant({std::max(std::min(due, time.today()) - 120, c.plan.since), 10 * 60});
        p.indicator = QStringView(words.indicator).toString();
        p.target = QStringView(words.target).toString();
        p.dueOn = time.date(due);
        if (due < time.today() - 20 || (due < time.today() && r.percent(60))) {
            p.outcome = r.percent(82) ? Outcome::Kept : Outcome::Broken;
            p.decidedOn = time.date(std::min(due + r.between(1, 9), time.today() - 1));
            if (p.outcome == Outcome::Broken)
                p.outcomeNote = QStringView(words.broken).toString();
        }
        c.commitments.push_back(p);
    }
}

} // namespace

void makeFees(World& world, Client& c)
{
    if (c.contracts.empty())
        return;
    Random r(world.seed, static_cast<std::uint64_t>(c.index) + 1, feeStream);
    for (Contract& k : c.contracts)
        makeInstalments(world, c, k, r);
    talkAboutRenewal(world.time, c, r);
    makeCommitments(world, c, r);
}

} // namespace zhike::demo
