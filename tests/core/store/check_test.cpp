// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"

#include "core/customer/customer.h"
#include "tests/support/core/test_store.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

class Check : public testing::Test
{
protected:
    Check()
    {
        Customer c;
        c.code = u"C-1"_s;
        c.name = u"华信科技"_s;
        m_id = m_store.add(c);
        c.name = u"云帆"_s;
        c.code = u"C-2"_s;
        (void)m_store.add(c);
    }
    CheckReport check()
    {
        return must(m_store->readNow([](Reader& r) { return checkDatabase(r); }));
    }
    /// Damages the data behind the program's back.
    void damage(std::string_view sql)
    {
        must(m_store->maintainNow([&](Reader& r) { return r.query(sql).run(); }));
    }
    TestStore m_store;
    Id<Customer> m_id;
};

} // namespace

TEST_F(Check, FindsNothingInAWholeDatabaseAndCountsItsChanges)
{
    const CheckReport report = check();
    EXPECT_EQ(report.problems, QStringList());
    EXPECT_EQ(report.units, 2);
}

TEST_F(Check, FindsAValueThatNoRecordMayHave)
{
    damage("UPDATE customer SET status = 'asleep' WHERE code = 'C-1'");
    EXPECT_FALSE(check().problems.isEmpty());
}

TEST_F(Check, FindsAListThatShowsSomethingElseThanTheRecords)
{
    damage("UPDATE customer_card SET open_requests = 7 WHERE code = 'C-2'");
    const QStringList problems = check().problems;
    ASSERT_EQ(problems.size(), 1);
    EXPECT_TRUE(problems[0].contains(u"C-2"_s)) << problems[0].toStdString();
}

TEST_F(Check, FindsAJournalThatLostAChange)
{
    damage("DELETE FROM journal_chunk WHERE unit = 1");
    EXPECT_FALSE(check().problems.isEmpty());
}

TEST_F(Check, FindsAJournalEntryThatCannotBeRead)
{
    damage("UPDATE journal_chunk SET changes = x'5403010203' WHERE unit = 2");
    EXPECT_FALSE(check().problems.isEmpty());
}

TEST_F(Check, FindsARecordThatSearchDoesNot)
{
    damage("DELETE FROM search_entry WHERE rowid = (SELECT min(rowid) FROM search_entry)");
    EXPECT_FALSE(check().problems.isEmpty());
}

TEST_F(Check, FindsATableWithColumnsThatTheProgramDoesNotKnow)
{
    must(m_store->maintainNow(
        [](Reader& r) { return r.connection().execute("ALTER TABLE site ADD COLUMN colour TEXT"); }));
    EXPECT_FALSE(check().problems.isEmpty());
}
