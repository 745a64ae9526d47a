// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/instalment.h"

#include "core/exchange/import.h"
#include "core/exchange/record_parts.h"
#include "core/journal/journal.h"
#include "core/visit/visit.h"
#include "tests/support/core/test_store.h"

#include <QtCore/QFile>

namespace zhike {

using namespace Qt::StringLiterals;
using test::must;
using test::TestStore;

namespace {

class Instalments : public testing::Test
{
protected:
    Instalments()
    {
        Customer c;
        c.code = u"C-0001"_s;
        c.name = u"华信科技"_s;
        m_customer = m_store.add(c);
        c.code = u"C-0002"_s;
        c.name = u"东海港务"_s;
        m_other = m_store.add(c);
        Contract k;
        k.customer = m_customer;
        k.number = u"HT-2026-001"_s;
        k.startsOn = QDate(2026, 1, 1);
        k.endsOn = QDate(2026, 12, 31);
        m_contract = m_store.add(k);
    }

    Instalment anInstalment() const
    {
        Instalment i;
        i.customer = m_customer;
        i.contract = m_contract;
        i.dueOn = QDate(2026, 6, 30);
        i.amount = Fen{1'200'000'01};
        return i;
    }
    ImportResult import(EntityKind kind, const QByteArray& content)
    {
        QFile file(m_store.folder() + u"/in.csv"_s);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        return must(importFile(
            *m_store,
            {.kind = kind, .file = file.fileName(), .rejectsFile = m_store.folder() + u"/rejects.csv"_s},
            false));
    }
    template <class T>
    std::vector<T> allOf(Id<Customer> customer)
    {
        return must(
            m_store->readNow([&](Reader& r) { return r.where<T>("customer", Value(customer.uuid)); }));
    }

    TestStore m_store;
    Id<Customer> m_customer;
    Id<Customer> m_other;
    Id<Contract> m_contract;
};

} // namespace

TEST_F(Instalments, BelongToTheCustomerInTheHistoryTogetherWithWhatWasAccepted)
{
    const Id<Instalment> id = m_store.add(anInstalment());
    must(m_store->writeNow(u"Accept"_s, [&](UnitOfWork& u) {
        return u.setParts(
            id, std::vector{AcceptedObstacle{id, u"report"_s, u"客户同意补交"_s, u"李工"_s, test::sunday()}});
    }));
    const auto lines = must(m_store->readNow(
        [&](Reader& r) { return history(r, EntityKind::Customer, m_customer.uuid, true, 10); }));
    ASSERT_GE(lines.size(), 2U);
    EXPECT_EQ(lines[0].unit.title, u"Accept"_s);
}

TEST_F(Instalments, OfANegativeAmountOrWithReversedDaysAreRefusedAtTheField)
{
    Instalment wrong = anInstalment();
    wrong.amount = Fen{-1};
    const auto negative = validate(toRecord(wrong));
    ASSERT_EQ(negative.size(), 1U);
    EXPECT_EQ(negative[0].field, u"amount"_s);
    wrong = anInstalment();
    wrong.periodFrom = QDate(2026, 7, 1);
    wrong.periodTo = QDate(2026, 6, 30);
    const auto reversed = validate(toRecord(wrong));
    ASSERT_EQ(reversed.size(), 1U);
    EXPECT_EQ(reversed[0].field, u"period_to"_s);
}

TEST_F(Instalments, AreImportedByTheNumberOfTheContractAloneAndOnlyOnce)
{
    const QByteArray file = "合同编号,应收日期,金额,服务期起,服务期止\n"
                            "HT-2026-001,2026-06-30,\"¥60,000.50\",2026-01-01,2026-06-30\n"
                            "HT-2026-001,2026-12-31,\"¥60,000.50\",2026-07-01,2026-12-31\n";
    EXPECT_EQ(import(EntityKind::Instalment, file).created, 2);
    EXPECT_EQ(import(EntityKind::Instalment, file).unchanged, 2);
    const auto all = allOf<Instalment>(m_customer);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].amount, Fen{60'000'50});
    EXPECT_EQ(all[1].periodTo, QDate(2026, 12, 31));
}

TEST_F(Instalments, OfAContractOfAnotherCustomerAreRejected)
{
    const auto result = import(EntityKind::Instalment, "客户,合同编号,应收日期,金额\n"
                                                       "C-0002,HT-2026-001,2026-06-30,100\n");
    EXPECT_EQ(result.rejected, 1);
    EXPECT_TRUE(allOf<Instalment>(m_other).empty());
}

TEST_F(Instalments, CommitmentsAreImportedWithTheirOutcome)
{
    const auto result = import(EntityKind::Commitment, "客户,指标,目标,截止日期,结果\n"
                                                       "C-0001,核心系统可用率,≥ 99.9 %,2026-12-31,进行中\n"
                                                       "C-0001,备件到位时间,4 小时,2026-03-31,已兑现\n");
    EXPECT_EQ(result.created, 2);
    const auto all = allOf<Commitment>(m_customer);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].outcome, Outcome::Open);
    EXPECT_EQ(all[1].outcome, Outcome::Kept);
}

TEST_F(Instalments, AContractIsShownWithItsInstalmentsAndCommitments)
{
    m_store.add(anInstalment());
    const auto names = must(m_store->readNow([&](Reader& r) -> Result<QStringList> {
        ZHIKE_ASSIGN(const Record contract, r.record(EntityKind::Contract, m_contract.uuid));
        ZHIKE_ASSIGN(const auto sections, sectionsOf(r, contract));
        QStringList found;
        for (const RecordSection& s : sections) {
            if (!s.records.empty())
                found << s.name;
        }
        return found;
    }));
    EXPECT_EQ(names, QStringList{u"instalments"_s});
}

} // namespace zhike
