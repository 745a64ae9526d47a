// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/instalment.h"
#include "core/customer/system_change.h"
#include "core/risk/risk.h"
#include "core/visit/brief_query.h"
#include "tests/core/visit/calendar_world.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

using test::CalendarWorld;
using test::must;

Brief briefOf(CalendarWorld& w, Id<Customer> customer)
{
    return must(w.store->readNow([&](Reader& r) { return readBrief(r, customer, u"李工"_s); }));
}

QStringList marks(const Brief& brief)
{
    QStringList all;
    for (const BriefOpen& open : brief.open.rows)
        all += open.mark + u' ' + open.title;
    return all;
}

} // namespace

TEST(BriefQuery, TellsRisksPromisesChangesPlansAndScriptsWhereThereAreAny)
{
    CalendarWorld w;
    const auto customer = w.customer(u"之江农商银行"_s);
    const Brief bare = briefOf(w, customer);
    EXPECT_TRUE(bare.plans.empty());
    EXPECT_TRUE(bare.scripts.empty());

    System system;
    system.customer = customer;
    system.name = u"核心数据库"_s;
    system.criticality = 5;
    system.notes = u"切换前先停 GoldenGate：\n./stop_ogg.sh"_s;
    const auto database = w.store.add(system);
    Risk risk;
    risk.customer = customer;
    risk.text = u"同城专线单运营商"_s;
    risk.likelihood = 4;
    risk.impact = 4;
    risk.supplier = Supplier::ThirdParty;
    w.store.add(risk);
    risk.text = u"已经消除的"_s;
    risk.state = RiskState::Removed;
    w.store.add(risk);
    Commitment promise;
    promise.customer = customer;
    promise.indicator = u"年度可用率"_s;
    promise.target = u"不低于 99.95%"_s;
    promise.dueOn = QDate(2026, 12, 31);
    w.store.add(promise);
    SystemChange change;
    change.customer = customer;
    change.system = database;
    change.engineer = w.engineer(u"周建国"_s);
    change.changedAt = CalendarWorld::at(u"2026-11-20 22:00"_s);
    change.what = u"补丁 19.24"_s;
    change.result = ChangeResult::Succeeded;
    w.store.add(change);
    ContingencyPlan plan;
    plan.customer = customer;
    plan.system = database;
    plan.scenario = u"主库宕机"_s;
    plan.steps = u"1. 确认备库\n2. 切换"_s;
    plan.lastDrill = QDate(2026, 6, 18);
    w.store.add(plan);

    const Brief brief = briefOf(w, customer);
    EXPECT_TRUE(marks(brief).filter(u"同城专线"_s).size() == 1) << marks(brief).join(u'|').toStdString();
    EXPECT_EQ(marks(brief).filter(u"已经消除"_s).size(), 0);
    EXPECT_EQ(marks(brief).filter(u"99.95%"_s).size(), 1);
    ASSERT_EQ(brief.systems.rows.size(), 1U);
    EXPECT_TRUE(brief.systems.rows[0].change.contains(u"补丁 19.24"_s));
    EXPECT_EQ(brief.systems.rows[0].who, u"周建国"_s);
    ASSERT_EQ(brief.events.rows.size(), 1U);
    EXPECT_TRUE(brief.events.rows[0].what.contains(u"补丁"_s));
    ASSERT_EQ(brief.plans.rows.size(), 1U);
    EXPECT_EQ(brief.plans.rows[0].steps, plan.steps);
    ASSERT_EQ(brief.scripts.rows.size(), 1U);
    EXPECT_EQ(brief.scripts.rows[0].notes, system.notes);
    bool prepared = false;
    for (const BriefPreparation& item : brief.prepare.rows)
        prepared |= item.text.contains(u"主库宕机"_s) && item.text.contains(u"06-18"_s);
    EXPECT_TRUE(prepared);
    EXPECT_EQ(toJson(brief)[u"scripts"_s][u"rows"_s].toArray().size(), 1);
}

} // namespace zhike
