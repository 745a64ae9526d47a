// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/all_answered.h"
#include "core/store/deliver.h"
#include "core/store/migration.h"
#include "core/tier/tier.h"
#include "core/visit/visit.h"
#include "tests/support/core/builders.h"
#include "tests/support/core/test_store.h"
#include <future>

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

QString cellOf(const Value& value)
{
    if (const auto number = integerOf(value))
        return QString::number(*number);
    const Uuid id = uuidOf(value);
    return id.isNull() ? textOf(value) : id.toString();
}

} // namespace

TEST(Store, KeepsWhatWasWrittenAfterReopening)
{
    TestStore store;
    Customer c = aCustomer(u"C-0001"_s, u"华信科技"_s);
    c.talkingPoints = u"先讲业务影响；O'Brien said \"100%_\" 😀"_s;
    c.itMaturity = 3;
    const auto id = store.add(c);
    store.reopen();
    const Customer back = store.get(id);
    EXPECT_EQ(back.name, c.name);
    EXPECT_EQ(back.talkingPoints, c.talkingPoints);
    EXPECT_EQ(back.itMaturity, 3);
    EXPECT_EQ(back.createdAt, sunday());
}

TEST(Store, LeavesNothingOfAUnitThatFails)
{
    TestStore store;
    const QString before = store.dump();
    const auto result = store->writeNow(u"Add two"_s, [](UnitOfWork& u) -> Result<int> {
        ZHIKE_TRY(u.insert(aCustomer(u"C-0001"_s, u"甲"_s)));
        return failure(ErrorKind::Invalid, u"no"_s);
    });
    EXPECT_FALSE(result);
    EXPECT_EQ(store.dump(), before);
    EXPECT_EQ(store.count("journal_unit"), 0);
}

TEST(Store, NamesTheFieldThatIsNotUnique)
{
    TestStore store;
    store.add(aCustomer(u"C-0001"_s, u"甲"_s));
    const auto second =
        store->writeNow(u"Add"_s, [](UnitOfWork& u) { return u.insert(aCustomer(u"C-0001"_s, u"乙"_s)); });
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().field, u"code"_s);
    EXPECT_TRUE(second.error().message.contains(u"C-0001"_s));
}

TEST(Store, RefusesARecordWithoutWhatItNeedsAndSaysWhich)
{
    TestStore store;
    const auto nameless =
        store->writeNow(u"Add"_s, [](UnitOfWork& u) { return u.insert(aCustomer(u"C-1"_s, {})); });
    ASSERT_FALSE(nameless);
    EXPECT_EQ(nameless.error().field, u"name"_s);
}

TEST(Store, WritesNoJournalForAUnitThatChangesNothing)
{
    TestStore store;
    const auto id = store.add(aCustomer(u"C-1"_s, u"甲"_s));
    const Customer same = store.get(id);
    const bool changed = must(store->writeNow(u"Edit"_s, [&](UnitOfWork& u) { return u.update(same); }));
    EXPECT_FALSE(changed);
    EXPECT_EQ(store.count("journal_unit"), 1);
}

TEST(Store, OpensWithEverySafetyVerified)
{
    TestStore store;
    const auto text = must(store->readNow([](Reader& r) -> Result<QString> {
        QString all;
        for (const char* pragma : {"PRAGMA foreign_keys", "PRAGMA journal_mode", "PRAGMA synchronous"}) {
            Query q(r.connection(), pragma);
            if (q.next())
                all += q.text(0) + u' ';
            ZHIKE_TRY(q.done());
        }
        return all;
    }));
    EXPECT_EQ(text, u"1 wal 2 "_s);
}

TEST(Store, NumbersVisitsByDeviceAndYear)
{
    TestStore store;
    const auto first =
        must(store->writeNow(u"n"_s, [](UnitOfWork& u) { return u.nextNumber(EntityKind::Visit, u'V'); }));
    EXPECT_EQ(first, u"VA26-000001"_s);
    const auto customer = store.add(aCustomer(u"C-1"_s, u"甲"_s));
    Visit v;
    v.customer = customer;
    v.number = u"VA26-000041"_s;
    v.plannedStart = sunday();
    store.add(v);
    const auto next = must(store->writeNow(u"n"_s, [](UnitOfWork& u) -> Result<QString> {
        ZHIKE_TRY(u.nextNumber(EntityKind::Visit, u'V'));
        return u.nextNumber(EntityKind::Visit, u'V');
    }));
    EXPECT_EQ(next, u"VA26-000043"_s);
}

TEST(Store, KeepsTheCardOfACustomerInStepWithItsRecords)
{
    TestStore store;
    const auto customer = store.add(aCustomer(u"C-1"_s, u"厦门航空"_s));
    const auto gold = must(store->readNow([](Reader& r) { return r.idOfKey(EntityKind::Tier, u"金牌"_s); }));
    TierAssignment a;
    a.customer = customer;
    a.tier = Id<Tier>(gold);
    a.startsOn = QDate(2026, 11, 1);
    a.reason = u"x"_s;
    store.add(a);
    const auto card = must(store->readNow([&](Reader& r) -> Result<QString> {
        Query q(r.connection(), "SELECT name_key || ' ' || tier_rank FROM customer_card WHERE customer = ?");
        q.bind(customer);
        const QString text = q.next() ? q.text(0) : QString();
        ZHIKE_TRY(q.done());
        return text;
    }));
    EXPECT_TRUE(card.startsWith(u"xia"_s)) << card.toStdString();
    EXPECT_TRUE(card.endsWith(u" 2"_s)) << card.toStdString();
}

TEST(Store, DescribesEveryColumnOfEveryTable)
{
    TestStore store;
    for (const EntityDescription* d : allDescriptions()) {
        const auto columns = must(store->readNow([&](Reader& r) -> Result<QStringList> {
            Query q(r.connection(), "SELECT name FROM pragma_table_info(?) ORDER BY cid");
            q.bind(QString::fromLatin1(d->table));
            QStringList names;
            while (q.next())
                names += q.text(0);
            ZHIKE_TRY(q.done());
            return names;
        }));
        QStringList described;
        if (!d->isPart())
            described = {u"id"_s, u"created_at"_s, u"archived_at"_s};
        for (const Field& f : d->fields)
            described += QString::fromLatin1(f.column);
        EXPECT_EQ(columns, described) << d->table;
    }
}

TEST(Store, TellsWhatWasCommitted)
{
    TestStore store;
    std::vector<Change> heard;
    QObject::connect(&*store, &Store::changed, [&](const Change& c) { heard.push_back(c); });
    const auto id = store.add(aCustomer(u"C-1"_s, u"甲"_s));
    QCoreApplication::processEvents();
    ASSERT_EQ(heard.size(), 1U);
    EXPECT_EQ(heard[0].title, u"Add"_s);
    EXPECT_TRUE(heard[0].concerns(id.uuid));
}

TEST(Store, SaysThatAllIsAnsweredBehindTheAnswersThemselves)
{
    TestStore store;
    std::promise<void> gate;
    QStringList heard;
    QObject receiver;
    const auto hear = [&](const QString& what) { return [&heard, what](auto&&) { heard << what; }; };
    deliver(&receiver, store->read([opened = gate.get_future().share()](Reader&) -> Result<int> {
        opened.wait();
        return 1;
    }),
            hear(u"slow"_s));
    deliver(&receiver,
            store->write(u"Add"_s, [](UnitOfWork& u) { return u.insert(aCustomer(u"C-1"_s, u"甲"_s)); }),
            hear(u"written"_s));
    EXPECT_FALSE(must(allAnswered(*store, 0).takeResult())) << "the slow one is still read";
    auto all = allAnswered(*store, 10'000);
    EXPECT_FALSE(all.isFinished());
    gate.set_value();
    all.waitForFinished();
    EXPECT_TRUE(must(Result<bool>(all.result())));
    QCoreApplication::processEvents();
    heard.sort();
    EXPECT_EQ(heard, (QStringList{u"slow"_s, u"written"_s}));
}

TEST(Migration, MakesTheSameSchemaStepByStepAsAtOnce)
{
    const auto steps = shippedMigrations();
    ASSERT_GE(steps.size(), 3U);
    QTemporaryDir folder;
    const auto schemaAfter = [&](const QString& name, bool oneByOne) {
        auto c = must(Connection::open(folder.filePath(name), Connection::Mode::Writer, 1000));
        for (size_t n = oneByOne ? 1 : steps.size(); n <= steps.size(); ++n)
            must(migrate(*c, {steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(n)}));
        return must(schemaText(*c));
    };
    EXPECT_EQ(schemaAfter(u"upgraded"_s, true), schemaAfter(u"fresh"_s, false));
    EXPECT_TRUE(QFile::exists(folder.filePath(u"upgraded.before-2"_s))) << "a copy is kept before upgrading";
    EXPECT_FALSE(QFile::exists(folder.filePath(u"fresh.before-1"_s)));
}

TEST(Migration, ShipsTheSameRecordsToAnUpgradedFileAsToAFreshOne)
{
    const auto steps = shippedMigrations();
    QTemporaryDir folder;
    const auto shipped = [&](const QString& name, size_t first) {
        auto c = must(Connection::open(folder.filePath(name), Connection::Mode::Writer, 1000));
        for (size_t n = first; n <= steps.size(); ++n)
            must(migrate(*c, {steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(n)}));
        QString text;
        for (const EntityDescription* d : allDescriptions()) {
            const std::string sql = selectRecords(*d) + " ORDER BY 1, 2";
            Query q(*c, sql);
            while (q.next()) {
                const Record record = recordFromRow(*d, q);
                EXPECT_TRUE(validate(record).empty()) << d->table;
                for (size_t i = 0; i < record.values.size(); ++i)
                    text += cellOf(record.values[i]) + u'|';
                text += u'\n';
            }
            EXPECT_TRUE(q.done());
        }
        return text;
    };
    const QString upgraded = shipped(u"upgraded"_s, 4);
    EXPECT_EQ(upgraded, shipped(u"fresh"_s, steps.size()));
    EXPECT_TRUE(upgraded.contains(u"cn-5x8"_s) && upgraded.contains(u"2026-10-01"_s));
}

TEST(Migration, RefusesANewerFileAndLeavesItAlone)
{
    TestStore store;
    must(store->maintainNow([](Reader& r) { return r.connection().execute("PRAGMA user_version = 9999"); }));
    Store again(store->options(), std::make_shared<SystemClock>());
    const auto opened = again.openNow();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::Newer);
}
