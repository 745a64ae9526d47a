// SPDX-License-Identifier: GPL-3.0-or-later
// What the bars say of themselves: that something was saved, or was not; what the page in front holds.
#include "tests/support/ui/window_world.h"
#include "ui/shell/bars.h"

#include <QtCore/QDir>
#include <QtCore/QSemaphore>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

class Bars : public testing::Test
{
protected:
    WindowWorld world;

    TopBar* top() { return world.window().findChild<TopBar*>(); }
    Id<Customer> customer(const QString& code)
    {
        Customer c;
        c.code = code;
        c.name = u"湖州盛韵"_s;
        return world.store.add(c);
    }
    QFuture<Result<Id<Customer>>> write(const QString& code)
    {
        return world.store->write(u"Create"_s, [code](UnitOfWork& u) {
            Customer c;
            c.code = code;
            c.name = u"宁波安岭"_s;
            return u.insert(c);
        });
    }
};

} // namespace

TEST_F(Bars, SayWhenSomethingWasSavedLastFromTheStartOn)
{
    customer(u"C-0001"_s);
    world.show(u"today"_s);
    const QString time = world.store.clock().now().in(world.store.clock().zone()).time().toString(u"HH:mm"_s);
    EXPECT_TRUE(world.until([&] { return top()->saved() == u"Saved "_s + time; }))
        << qPrintable(top()->saved());
}

TEST_F(Bars, SayThatSomethingIsBeingSavedWhileTheDiskIsSlow)
{
    world.show(u"today"_s);
    QSemaphore end;
    auto slow = world.store->write(u"Slow"_s, [&end](UnitOfWork&) -> Done {
        end.acquire();
        return {};
    });
    EXPECT_TRUE(world.until([&] { return top()->saved() == u"Saving …"_s; }));
    end.release();
    slow.waitForFinished();
    EXPECT_TRUE(world.until([&] { return top()->saved() != u"Saving …"_s; }));
}

TEST_F(Bars, SayInASentenceThatTheDiskRefusedUntilSomethingIsSavedAgain)
{
    world.show(u"today"_s);
    world.store->setFaultHook(
        [](std::string_view sql) { return sql.starts_with("INSERT") ? SQLITE_FULL : SQLITE_OK; });
    EXPECT_FALSE(write(u"C-0001"_s).takeResult());
    world.store->setFaultHook({});
    const auto mark = [&] { return top()->saved(); };
    ASSERT_TRUE(world.until([&] { return !mark().startsWith(u"Saved"_s) && mark() != u"Saving …"_s; }));
    EXPECT_TRUE(mark().contains(u' ')) << "no sentence: " << qPrintable(mark());
    EXPECT_TRUE(write(u"C-0002"_s).takeResult());
    EXPECT_TRUE(world.until([&] { return mark().startsWith(u"Saved "_s); })) << qPrintable(mark());
}

TEST_F(Bars, LeaveSavedAloneWhatWasRefusedForWhatItSays)
{
    customer(u"C-0001"_s);
    world.show(u"today"_s);
    EXPECT_FALSE(write(u"C-0001"_s).takeResult()) << "two customers with one code";
    QCoreApplication::processEvents();
    EXPECT_TRUE(world.until([&] { return top()->saved().startsWith(u"Saved "_s); }))
        << qPrintable(top()->saved());
}

TEST_F(Bars, SayWhatTheListInFrontHoldsWhileThereIsNothingElseToSay)
{
    customer(u"C-0001"_s);
    world.show(u"customers"_s);
    StatusLine* status = world.window().statusLine();
    ASSERT_TRUE(world.until([&] { return status->resting().startsWith(u"1 customers"_s); }))
        << qPrintable(status->resting());
    world.window().showStatus({}); // that the customer was added is said no more
    EXPECT_TRUE(status->findChild<QWidget*>(u"status.resting"_s)->isVisible());
    world.window().showStatus(u"Done"_s);
    EXPECT_FALSE(status->findChild<QWidget*>(u"status.resting"_s)->isVisible());
    EXPECT_EQ(status->text(), u"Done"_s);
    world.window().openPage(u"requests"_s);
    EXPECT_TRUE(world.until([&] { return status->resting().contains(u"request"_s); }));
    EXPECT_EQ(status->text(), u"Done"_s) << "what was said just now went with the page";
}

TEST_F(Bars, SayWhereEverythingIsKept)
{
    world.show(u"today"_s);
    world.window().resize(1280, 800);
    const auto* place = world.child(u"keptHere"_s);
    ASSERT_TRUE(place);
    EXPECT_TRUE(place->toolTip().endsWith(QDir::toNativeSeparators(world.store->options().path)))
        << qPrintable(place->toolTip());
    EXPECT_FALSE(place->accessibleName().isEmpty());
}
