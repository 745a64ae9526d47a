// SPDX-License-Identifier: GPL-3.0-or-later
// Where else in the window a complaint is met: Today, and the customer's page.
#include "core/complaint/complaint_usecases.h"
#include "tests/support/ui/window_world.h"
#include "ui/complaint/wording_editor.h"
#include "ui/customer/overview_side.h"
#include "ui/parts/chip.h"
#include "ui/parts/labels.h"
#include "ui/parts/row_list.h"
#include "ui/today/today_page.h"
#include <QtWidgets/QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

class ComplaintPlaces : public testing::Test
{
protected:
    ComplaintPlaces()
    {
        world.store.clock().set(sunday().plusDays(1)); // Monday, 10 o'clock
        Customer c;
        c.code = u"C-0001"_s;
        c.name = u"福建闽越燃气"_s;
        customer = world.store.add(c);
        Complaint draft;
        draft.customer = customer;
        draft.title = u"两次到场都未带齐备件"_s;
        complaint = must(
            world.store->writeNow(u"Record"_s, [&](UnitOfWork& u) { return recordComplaint(u, draft); }));
    }
    static QModelIndex rowOf(const RowList& list, const QString& part)
    {
        for (int i = 0; i < list.model()->rowCount(); ++i)
            if (list.model()->index(i, 0).data(TitleRole).toString().contains(part))
                return list.model()->index(i, 0);
        return {};
    }

    WindowWorld world;
    Id<Customer> customer;
    Id<Complaint> complaint;
};

} // namespace

TEST_F(ComplaintPlaces, TodayShowsUntilWhenToAnswerAndItsButtonWritesTheAnswer)
{
    world.show(u"today"_s);
    auto* today = qobject_cast<TodayPage*>(world.window().page(u"today"_s));
    RowList* list = today->list();
    ASSERT_TRUE(WindowWorld::until([&] { return rowOf(*list, u"备件"_s).isValid(); }));
    const QModelIndex row = rowOf(*list, u"备件"_s);
    EXPECT_EQ(row.data(TitleRole).toString(), u"Grievance: 两次到场都未带齐备件"_s);
    EXPECT_TRUE(row.data(SubtitleRole).toString().contains(u"becomes a complaint"_s));
    EXPECT_EQ(row.data(Right1Role).toString(), u"8 h left"_s);
    EXPECT_EQ(row.data(ActionRole).toString(), u"Write answer"_s);
    EXPECT_EQ(world.child<Chip>(u"chipComplaints"_s)->text(), u"Complaints 1"_s);
    list->setCurrentIndex(row);
    Q_EMIT list->actionTriggered(row);
    auto* editor = world.child<WordingEditor>(u"reply"_s);
    ASSERT_TRUE(editor);
    static_cast<QPlainTextEdit*>(editor->field())->setPlainText(u"备件今天 16 点前送到"_s);
    world.click(u"save"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return !rowOf(*list, u"备件"_s).isValid(); }));
    EXPECT_EQ(world.store.get(complaint).reply, u"备件今天 16 点前送到"_s);
}

TEST_F(ComplaintPlaces, TheCustomersPageHasItAmongWhatIsOpenAndOnItsTimeline)
{
    world.show(u"customers"_s);
    world.window().open(EntityKind::Customer, customer.uuid);
    auto* side = world.child<OverviewSide>(u"overviewSide"_s);
    ASSERT_TRUE(side);
    LinkLabel* link = nullptr;
    ASSERT_TRUE(WindowWorld::until([&] {
        for (auto* each : side->findChildren<LinkLabel*>())
            link = each->text().contains(u"备件"_s) ? each : link;
        return link != nullptr;
    }));
    world.click(link);
    auto* title = world.child<TextLabel>(u"complaintTitle"_s);
    EXPECT_TRUE(WindowWorld::until([&] { return title->text() == u"两次到场都未带齐备件"_s; }));
}

TEST_F(ComplaintPlaces, TheListOfCustomersSaysSoInItsSecondLine)
{
    world.show(u"customers"_s);
    auto* list = world.child<RowList>(u"customers"_s);
    EXPECT_TRUE(WindowWorld::until(
        [&] { return list->model()->index(0, 0).data(SubtitleRole).toString().contains(u"grievance"_s); }));
}
