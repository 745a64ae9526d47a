// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "core/visit/visit.h"
#include "tests/support/core/builders.h"
#include "tests/support/core/test_store.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

template <class Change>
void edit(TestStore& store, Id<Customer> id, const QString& title, Change change)
{
    Customer c = store.get(id);
    change(c);
    must(store->writeNow(title, [&](UnitOfWork& u) { return u.update(c); }));
    QCoreApplication::processEvents();
}

qint64 lastUnit(TestStore& store)
{
    return must(store->readNow([](Reader& r) { return recentUnits(r, 1); })).front().unit;
}

Result<QString> undoUnitNow(TestStore& store, qint64 unit)
{
    auto future = store->undoUnit(unit);
    future.waitForFinished();
    QCoreApplication::processEvents();
    return future.takeResult();
}

Result<QString> now(QFuture<Result<QString>> future)
{
    future.waitForFinished();
    QCoreApplication::processEvents();
    return future.takeResult();
}

} // namespace

TEST(Undo, RestoresExactlyWhatWasBefore)
{
    TestStore store;
    const auto id = store.add(aCustomer(u"C-1"_s, u"甲"_s));
    const QString before = store.dump();
    edit(store, id, u"Rename"_s, [](Customer& c) {
        c.name = u"乙"_s;
        c.notes = u"n"_s;
    });
    ASSERT_NE(store.dump(), before);
    EXPECT_EQ(must(now(store->undo())), u"Rename"_s);
    EXPECT_EQ(store.dump(), before);
}

TEST(Undo, CanBeRedoneAndUndoneAgain)
{
    TestStore store;
    const auto id = store.add(aCustomer(u"C-1"_s, u"甲"_s));
    edit(store, id, u"Rename"_s, [](Customer& c) { c.name = u"乙"_s; });
    const QString after = store.dump();
    must(now(store->undo()));
    EXPECT_EQ(store->redoTitle(), u"Rename"_s);
    EXPECT_EQ(must(now(store->redo())), u"Rename"_s);
    EXPECT_EQ(store.dump(), after);
    EXPECT_EQ(store->undoTitle(), u"Rename"_s);
    must(now(store->undo()));
    EXPECT_EQ(store.get(id).name, u"甲"_s);
    must(now(store->undo()));
    EXPECT_EQ(store.count("customer"), 0);
    EXPECT_EQ(store.count("customer_card"), 0);
}

TEST(Undo, RefusesWhenSomethingLaterChangedTheSameField)
{
    TestStore store;
    const auto id = store.add(aCustomer(u"C-1"_s, u"甲"_s));
    edit(store, id, u"First"_s, [](Customer& c) { c.name = u"乙"_s; });
    const qint64 first = lastUnit(store);
    edit(store, id, u"Second"_s, [](Customer& c) { c.name = u"丙"_s; });
    const QString before = store.dump();
    const auto undone = undoUnitNow(store, first);
    ASSERT_FALSE(undone);
    EXPECT_TRUE(undone.error().message.contains(u"Second"_s)) << undone.error().message.toStdString();
    EXPECT_EQ(store.dump(), before);
}

TEST(Undo, RefusesWhenALaterUnitChangedTheFieldAndSetItBack)
{
    TestStore store;
    const auto id = store.add(aCustomer(u"C-1"_s, u"甲"_s));
    edit(store, id, u"First"_s, [](Customer& c) { c.name = u"乙"_s; });
    const qint64 first = lastUnit(store);
    edit(store, id, u"Second"_s, [](Customer& c) { c.name = u"丙"_s; });
    edit(store, id, u"Third"_s, [](Customer& c) { c.name = u"乙"_s; });
    EXPECT_FALSE(undoUnitNow(store, first));
}

TEST(Undo, AllowsWhenSomethingLaterChangedAnotherField)
{
    TestStore store;
    const auto id = store.add(aCustomer(u"C-1"_s, u"甲"_s));
    edit(store, id, u"First"_s, [](Customer& c) { c.name = u"乙"_s; });
    const qint64 first = lastUnit(store);
    edit(store, id, u"Second"_s, [](Customer& c) { c.notes = u"later"_s; });
    EXPECT_TRUE(undoUnitNow(store, first));
    EXPECT_EQ(store.get(id).name, u"甲"_s);
    EXPECT_EQ(store.get(id).notes, u"later"_s);
}

TEST(Undo, RefusesToTakeARecordAwayThatSomethingLaterDependsOn)
{
    TestStore store;
    const auto id = store.add(aCustomer(u"C-1"_s, u"甲"_s));
    const qint64 made = lastUnit(store);
    Contact contact;
    contact.customer = id;
    contact.name = u"张军"_s;
    store.add(contact);
    const auto undone = undoUnitNow(store, made);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(store.count("customer"), 1);
}

TEST(Undo, IgnoresLaterUnitsThatWereUndoneThemselves)
{
    TestStore store;
    const auto id = store.add(aCustomer(u"C-1"_s, u"甲"_s));
    edit(store, id, u"First"_s, [](Customer& c) { c.name = u"乙"_s; });
    const qint64 first = lastUnit(store);
    edit(store, id, u"Second"_s, [](Customer& c) { c.name = u"丙"_s; });
    must(now(store->undo()));
    EXPECT_TRUE(undoUnitNow(store, first));
    EXPECT_EQ(store.get(id).name, u"甲"_s);
}

TEST(Undo, TakesBackAUnitOfManyChunksWithParts)
{
    TestStore store;
    const QString before = store.dump();
    must(store->writeNow(u"Many"_s, [](UnitOfWork& u) -> Done {
        for (int i = 0; i < 1500; ++i) {
            ZHIKE_ASSIGN(const auto id, u.insert(aCustomer(QString::number(i), u"客户"_s)));
            Visit v;
            v.customer = id;
            v.number = u"VA26-%1"_s.arg(i);
            v.plannedStart = sunday();
            ZHIKE_ASSIGN(const auto visit, u.insert(v));
            VisitCheck check;
            check.item = u"电源"_s;
            ZHIKE_TRY(u.setParts(visit, std::vector{check}));
        }
        return {};
    }));
    QCoreApplication::processEvents();
    EXPECT_EQ(store.count("visit_check"), 1500);
    EXPECT_GE(store.count("journal_chunk"), 4);
    must(now(store->undo()));
    EXPECT_EQ(store.dump(), before);
}

TEST(History, TellsWhoChangedWhichFieldWhen)
{
    TestStore store;
    const auto id = store.add(aCustomer(u"C-1"_s, u"甲"_s));
    store.clock().set(sunday().plusMinutes(5));
    edit(store, id, u"Rename"_s, [](Customer& c) { c.name = u"乙"_s; });
    const auto lines =
        must(store->readNow([&](Reader& r) { return history(r, EntityKind::Customer, id.uuid, false); }));
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].unit.title, u"Rename"_s);
    EXPECT_EQ(lines[0].unit.who, u"李工"_s);
    EXPECT_EQ(lines[0].unit.device, u"A"_s);
    EXPECT_EQ(lines[0].unit.at, sunday().plusMinutes(5));
    ASSERT_EQ(lines[0].changes.size(), 1U);
    EXPECT_EQ(lines[0].changes[0].field, u"name"_s);
    EXPECT_EQ(textOf(lines[0].changes[0].before), u"甲"_s);
    EXPECT_EQ(textOf(lines[0].changes[0].after), u"乙"_s);
}

TEST(History, OfACustomerIncludesWhatBelongsToIt)
{
    TestStore store;
    const auto id = store.add(aCustomer(u"C-1"_s, u"甲"_s));
    Visit v;
    v.customer = id;
    v.number = u"VA26-000001"_s;
    v.plannedStart = sunday();
    const auto visit = store.add(v);
    VisitCheck check;
    check.item = u"电源"_s;
    must(store->writeNow(u"Checklist"_s,
                         [&](UnitOfWork& u) { return u.setParts(visit, std::vector{check}); }));
    const auto all =
        must(store->readNow([&](Reader& r) { return history(r, EntityKind::Customer, id.uuid, true); }));
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].unit.title, u"Checklist"_s);
    const auto own =
        must(store->readNow([&](Reader& r) { return history(r, EntityKind::Customer, id.uuid, false); }));
    EXPECT_EQ(own.size(), 1U);
    const auto ofVisit =
        must(store->readNow([&](Reader& r) { return history(r, EntityKind::Visit, visit.uuid, false); }));
    EXPECT_EQ(ofVisit.size(), 2U);
}
