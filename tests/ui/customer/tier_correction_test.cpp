// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/usecases.h"
#include "core/request/request.h"
#include "core/tier/tier.h"
#include "tests/support/ui/window_world.h"
#include "ui/customer/customer_view.h"
#include "ui/customer/customers_page.h"
#include "ui/parts/labels.h"
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

Id<Tier> tierNamed(TestStore& store, const QString& name)
{
    return Id<Tier>(must(store->readNow([&](Reader& r) { return r.idOfKey(EntityKind::Tier, name); })));
}

} // namespace

TEST(TierForm, SaysHowManyDecidedClocksADayInThePastWouldChange)
{
    WindowWorld world;
    Customer c;
    c.code = u"C-1"_s;
    c.name = u"华信科技"_s;
    const auto customer = world.store.add(c);
    TierAssignment gold;
    gold.customer = customer;
    gold.tier = tierNamed(world.store, u"金牌"_s);
    gold.startsOn = QDate(2025, 1, 1);
    world.store.add(gold);
    Request request; // answered after 25 minutes: kept in 金牌 (30 min), broken in 钻石 (15 min)
    request.number = u"RA26-1"_s;
    request.customer = customer;
    request.title = u"死机"_s;
    request.priority = Priority::P1;
    request.openedAt = Instant::of(QDate(2026, 11, 18), QTime(10, 0), QTimeZone("Asia/Shanghai"));
    request.firstResponseAt = request.openedAt->plusMinutes(25);
    request.state = RequestState::InProgress;
    world.store.add(request);
    world.show(u"customers"_s);
    world.window().open(EntityKind::Customer, customer.uuid);
    const auto* page = dynamic_cast<CustomersPage*>(world.window().page(u"customers"_s));
    ASSERT_TRUE(WindowWorld::until(
        [&] { return page->view()->page() && page->view()->page()->customer.id == customer; }));
    world.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    (void)world.child(u"form"_s);
    const auto note = [&] { return world.window().findChild<TextLabel*>(u"correction"_s); };
    world.press(Qt::Key_End); // 钻石, the last of the choices
    ASSERT_TRUE(note());
    EXPECT_FALSE(note()->isVisible()) << "from today on nothing is corrected";
    auto* day = world.child(u"starts_on"_s)->findChild<QLineEdit*>();
    day->setFocus();
    day->selectAll();
    world.press(Qt::Key_Delete);
    world.type(u"2026-11-01"_s);
    EXPECT_TRUE(WindowWorld::until([&] { return note()->isVisible(); }));
    EXPECT_TRUE(note()->text().contains(u"decided clock"_s)) << note()->text().toStdString();
}
