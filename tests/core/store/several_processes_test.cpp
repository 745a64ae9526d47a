// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/test_store.h"

#include "core/customer/customer.h"

#include <QtCore/QEventLoop>

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

Customer customerWith(const QString& code)
{
    Customer c;
    c.code = code;
    c.name = u"客户"_s;
    return c;
}

} // namespace

TEST(SeveralStores, SeeEachOthersCommits)
{
    TestStore one;
    Store two(one->options(), std::make_shared<SystemClock>());
    must(two.openNow());
    QEventLoop loop;
    bool elsewhere = false;
    QObject::connect(&two, &Store::changed, [&](const Change& c) {
        elsewhere = c.elsewhere;
        loop.quit();
    });
    QTimer::singleShot(5000, &loop, &QEventLoop::quit);
    const auto id = one.add(customerWith(u"C-1"_s));
    loop.exec();
    EXPECT_TRUE(elsewhere);
    EXPECT_EQ(must(two.readNow([&](Reader& r) { return r.find(id); })).code, u"C-1"_s);
}

TEST(SeveralStores, WaitForEachOtherToWrite)
{
    TestStore one;
    Store two(one->options(), std::make_shared<SystemClock>());
    must(two.openNow());
    std::vector<QFuture<Result<Id<Customer>>>> writes;
    for (int i = 0; i < 40; ++i) {
        Store& store = i % 2 == 0 ? *one : two;
        writes.push_back(
            store.write(u"Add"_s, [i](UnitOfWork& u) { return u.insert(customerWith(QString::number(i))); }));
    }
    for (auto& write : writes) {
        write.waitForFinished();
        EXPECT_TRUE(write.takeResult());
    }
    EXPECT_EQ(one.count("customer"), 40);
}

TEST(SeveralStores, SayThatAnotherProgramIsWritingWhenItTakesTooLong)
{
    StoreOptions impatient;
    impatient.busyTimeoutMs = 20;
    TestStore one(impatient);
    Store two(one->options(), std::make_shared<SystemClock>());
    must(two.openNow());
    std::optional<Result<Id<Customer>>> inner;
    must(one->maintainNow([&](Reader&) -> Done {
        inner = two.writeNow(u"Add"_s, [](UnitOfWork& u) { return u.insert(customerWith(u"C-1"_s)); });
        return {};
    }));
    ASSERT_TRUE(inner.has_value());
    ASSERT_FALSE(*inner);
    EXPECT_EQ(inner->error().kind, ErrorKind::Busy);
}
