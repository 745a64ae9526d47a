// SPDX-License-Identifier: GPL-3.0-or-later
// The first hour of a day, by keys alone: everything that can be done on Today, in place.
#include "core/request/request.h"
#include "core/tier/proposal.h"
#include "core/visit/visit.h"
#include "tests/support/ui/window_world.h"
#include "ui/capture/capture_box.h"
#include "ui/parts/row_list.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

class TodayWalk : public testing::Test
{
protected:
    WindowWorld world;
    Id<Customer> customer;
    Id<Request> request;
    Id<NextStep> step;
    Id<Visit> visit;

    void SetUp() override
    {
        Customer c;
        c.code = u"C-0001"_s;
        c.name = u"上海临江医院"_s;
        c.status = CustomerStatus::Covered;
        customer = world.store.add(c);
        tier(u"钻石"_s, QDate(2026, 10, 1)); // a call every 14 days: overdue
        Request r;
        r.number = u"RA26-000001"_s;
        r.customer = customer;
        r.title = u"影像调阅失败"_s;
        r.priority = Priority::P1;
        r.openedAt = world.store.clock().now().plusMinutes(-5);
        request = world.store.add(r);
        must(world.store->writeNow(u"History"_s, [&](UnitOfWork& u) {
            return u.setParts(request,
                              std::vector{RequestStatus{request, 0, RequestState::New, *r.openedAt}});
        }));
        NextStep s;
        s.customer = customer;
        s.text = u"提交方案"_s;
        s.dueOn = QDate(2026, 11, 20);
        step = world.store.add(s);
        Visit v;
        v.number = u"VA26-000001"_s;
        v.customer = customer;
        v.purpose = u"月度巡检"_s;
        v.plannedStart = world.store.clock().now().plusMinutes(60);
        v.plannedEnd = v.plannedStart.plusMinutes(60);
        visit = world.store.add(v);
        world.show(u"today"_s);
        ASSERT_TRUE(world.until([&] { return titles().contains(u"影像调阅失败"_s); }));
    }
    void tier(const QString& name, QDate from)
    {
        TierAssignment t;
        t.customer = customer;
        t.tier = Id<Tier>(
            must(world.store->readNow([&](Reader& r) { return r.idOfKey(EntityKind::Tier, name); })));
        t.startsOn = from;
        world.store.add(t);
    }
    RowList* list() { return world.child<RowList>(u"today"_s); }
    QStringList titles()
    {
        QStringList all;
        for (int i = 0; i < list()->model()->rowCount(); ++i)
            all << list()->model()->index(i, 0).data(TitleRole).toString();
        return all;
    }
    /// Down or up to the row with this title, by keys.
    void goTo(const QString& title)
    {
        world.press(Qt::Key_Home);
        for (int i = 0; i < 40 && list()->currentIndex().data(TitleRole).toString() != title; ++i)
            world.press(Qt::Key_Down);
        ASSERT_EQ(list()->currentIndex().data(TitleRole).toString(), title)
            << qPrintable(titles().join(u'|'));
    }
    /// Space, then what is written in the row, then Enter.
    void writeInRow(const QString& title, const QString& text)
    {
        goTo(title);
        world.press(Qt::Key_Space);
        ASSERT_TRUE(
            world.until([] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; }));
        world.type(text);
        world.press(Qt::Key_Return);
    }
};

} // namespace

TEST_F(TodayWalk, DoesEverythingInPlaceByKeysAlone)
{
    world.tabTo(u"today"_s);
    writeInRow(u"影像调阅失败"_s, u"已电话联系"_s);
    ASSERT_TRUE(world.until([&] { return world.store.get(request).firstResponseAt.has_value(); }));
    ASSERT_TRUE(world.until([&] { return list()->hasFocus(); })) << "the keyboard was lost";

    const QString call = u"Care call, every 14 day(s)"_s;
    ASSERT_TRUE(world.until([&] { return titles().contains(call); })) << qPrintable(titles().join(u'|'));
    writeInRow(call, u"一切正常"_s);
    ASSERT_TRUE(world.until([&] { return world.store.count("visit") == 2; }));
    ASSERT_TRUE(world.until([&] { return list()->hasFocus() && !titles().contains(call); }));

    goTo(u"提交方案"_s);
    world.press(Qt::Key_Space);
    ASSERT_TRUE(world.until([&] { return world.store.get(step).doneOn.isValid(); }));
    ASSERT_TRUE(world.until([&] { return !titles().contains(u"提交方案"_s); }));
    world.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(world.until([&] { return titles().contains(u"提交方案"_s); }));

    world.tabTo(u"week"_s);
    world.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* box = world.child<CaptureBox>(u"capture"_s);
    ASSERT_TRUE(world.until([&] { return box->input()->hasFocus(); }));
    world.type(u"临江医院 明天 送备件"_s);
    world.press(Qt::Key_Return);
    ASSERT_TRUE(world.until([&] { return world.store.count("next_step") == 2 && !box->isOpen(); }));

    world.tabTo(u"today"_s);
    goTo(u"月度巡检 (On site)"_s);
    world.press(Qt::Key_Return);
    EXPECT_TRUE(world.until([&] { return world.window().currentPage() == u"visits"_s; }));
    world.press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(world.until([&] { return world.window().currentPage() == u"today"_s; }));
}
