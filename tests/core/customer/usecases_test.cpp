// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/usecases.h"

#include "tests/support/core/test_store.h"

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

Customer named(const QString& name, const QString& code = {})
{
    Customer c;
    c.name = name;
    c.code = code;
    return c;
}

Result<Id<Customer>> create(TestStore& store, const Customer& c)
{
    return store->writeNow(createTitle(c.name), [&](UnitOfWork& u) { return createRecord(u, c); });
}

template <class T>
Result<bool> save(TestStore& store, const T& before, const T& edited)
{
    return store->writeNow(editTitle(u"x"_s),
                           [&](UnitOfWork& u) { return saveChanges(u, toRecord(before), toRecord(edited)); });
}

} // namespace

TEST(CustomerUseCases, GiveTheNextCodeToACustomerWithoutOne)
{
    TestStore store;
    EXPECT_EQ(store.get(must(create(store, named(u"甲"_s)))).code, u"C-0001"_s);
    must(create(store, named(u"乙"_s, u"C-10000"_s)));
    must(create(store, named(u"丙"_s, u"C-9x"_s)));
    EXPECT_EQ(store.get(must(create(store, named(u"  丁  "_s, u"  "_s)))).code, u"C-10001"_s);
}

TEST(CustomerUseCases, TakeBlanksFromTheEndsOfTexts)
{
    TestStore store;
    const auto id = must(create(store, named(u"  华信科技 "_s)));
    EXPECT_EQ(store.get(id).name, u"华信科技"_s);
}

TEST(CustomerUseCases, NameTheFieldOfEveryProblem)
{
    Contact contact;
    contact.email = u"zhang"_s;
    QStringList fields;
    for (const Error& e : problemsOf(toRecord(contact))) {
        fields.append(e.field);
        EXPECT_FALSE(e.message.isEmpty());
    }
    EXPECT_EQ(fields, (QStringList{u"customer"_s, u"name"_s, u"email"_s}));
    EXPECT_TRUE(problemsOf(toRecord(named(u"华信科技"_s))).empty()) << "a blank code is given when saved";
}

TEST(CustomerUseCases, RefuseASecondCustomerWithTheSameCodeAndChangeNothing)
{
    TestStore store;
    must(create(store, named(u"甲"_s, u"C-7"_s)));
    const auto second = create(store, named(u"乙"_s, u"C-7"_s));
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().field, u"code"_s);
    EXPECT_EQ(store.count("customer"), 1);
}

TEST(CustomerUseCases, RefuseAParentThatStandsBelow)
{
    TestStore store;
    const auto head = must(create(store, named(u"总部"_s)));
    Customer c = named(u"分支"_s);
    c.parent = head;
    const auto branch = must(create(store, c));
    const Customer before = store.get(head);
    Customer edited = before;
    edited.parent = branch;
    const auto saved = save(store, before, edited);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().field, u"parent"_s);
}

TEST(CustomerUseCases, RefuseASystemAtAnotherCustomersSite)
{
    TestStore store;
    const auto ours = must(create(store, named(u"甲"_s)));
    const auto other = must(create(store, named(u"乙"_s)));
    Site site;
    site.customer = other;
    site.name = u"机房"_s;
    const auto place = store.add(site);
    System system;
    system.customer = ours;
    system.name = u"核心库"_s;
    system.site = place;
    const auto made = store->writeNow(u"x"_s, [&](UnitOfWork& u) { return createRecord(u, system); });
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().field, u"site"_s);
}

TEST(CustomerUseCases, WriteOnlyWhatThePersonChangedAndLeaveWhatOthersChangedMeanwhile)
{
    TestStore store;
    const auto id = must(create(store, named(u"华信科技"_s)));
    const Customer opened = store.get(id);
    Customer theirs = opened;
    theirs.phone = u"0571-1"_s;
    EXPECT_TRUE(must(save(store, opened, theirs)));
    Customer mine = opened;
    mine.address = u"文三路 1 号"_s;
    EXPECT_TRUE(must(save(store, opened, mine)));
    EXPECT_EQ(store.get(id).phone, u"0571-1"_s);
    EXPECT_EQ(store.get(id).address, u"文三路 1 号"_s);

    Customer late = opened;
    late.phone = u"0571-2"_s;
    const auto saved = save(store, opened, late);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(saved.error().field, u"phone"_s);
    EXPECT_EQ(store.get(id).phone, u"0571-1"_s);
}

TEST(CustomerUseCases, LeaveTheOldStateWholeWhereverAStatementFails)
{
    for (int failing = 0;; ++failing) {
        TestStore store;
        must(create(store, named(u"甲"_s)));
        const QString before = store.dump();
        int n = 0;
        bool failed = false;
        store->setFaultHook([&](std::string_view) {
            failed = failed || n == failing;
            return n++ == failing ? SQLITE_IOERR : SQLITE_OK;
        });
        const auto made = create(store, named(u"乙"_s));
        store->setFaultHook({});
        EXPECT_EQ(made.has_value(), !failed) << failing;
        if (!failed)
            break;
        store.reopen();
        EXPECT_EQ(store.dump(), before) << "statement " << failing;
        ASSERT_LT(failing, 500);
    }
}
