// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_list.h"

#include "core/exchange/record_parts.h"
#include "core/request/request.h"
#include "core/tier/assign.h"
#include "tests/support/core/test_store.h"

#include <gmock/gmock.h>

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

class RecordList : public testing::Test
{
protected:
    Id<Customer> addCustomer(const QString& code, const QString& name, const QString& region = {},
                             std::optional<int> strength = {})
    {
        Customer c;
        c.code = code;
        c.name = name;
        c.region = region;
        c.economicStrength = strength;
        return m_store.add(c);
    }
    void addRequest(const QString& number, Id<Customer> customer, Priority priority, QDateTime opened)
    {
        Request r;
        r.number = number;
        r.customer = customer;
        r.title = number;
        r.priority = priority;
        if (opened.isValid())
            r.openedAt = Instant::of(opened);
        (void)m_store.add(r);
    }
    QStringList keys(const ListRequest& request)
    {
        return must(m_store->readNow([&](Reader& r) -> Result<QStringList> {
            QStringList found;
            const auto each = [&](const Record& record) -> Done {
                found += textOf(record.value(record.description->key));
                return {};
            };
            ZHIKE_TRY(listRecords(r, request, each));
            return found;
        }));
    }
    QStringList where(EntityKind kind, const QString& field, const QString& text)
    {
        return keys({.kind = kind, .where = {{field, text}}});
    }
    TestStore m_store;
};

} // namespace

TEST_F(RecordList, FindsByAnEnumeratorsTextOrLabelAReferencesKeyAndTheWholeOfARegion)
{
    const auto a = addCustomer(u"C-1"_s, u"甲"_s, u"440305"_s);
    const auto b = addCustomer(u"C-2"_s, u"乙"_s, u"320102"_s);
    addRequest(u"R-1"_s, a, Priority::P1, {});
    addRequest(u"R-2"_s, b, Priority::P2, {});
    using testing::ElementsAre;
    EXPECT_THAT(where(EntityKind::Request, u"priority"_s, u"P2"_s), ElementsAre(u"R-2"_s));
    EXPECT_THAT(where(EntityKind::Request, u"customer"_s, u"C-1"_s), ElementsAre(u"R-1"_s));
    EXPECT_THAT(where(EntityKind::Request, u"category"_s, u"Fault"_s), ElementsAre(u"R-1"_s, u"R-2"_s));
    EXPECT_THAT(where(EntityKind::Customer, u"region"_s, u"440000"_s), ElementsAre(u"C-1"_s));
    EXPECT_THAT(where(EntityKind::Customer, u"region"_s, u"320102"_s), ElementsAre(u"C-2"_s));
    EXPECT_THAT(where(EntityKind::Request, u"opened_at"_s, QString()), ElementsAre(u"R-1"_s, u"R-2"_s));
}

TEST_F(RecordList, TakesADayForAllItsInstantsInTheZoneOfTheOrganisation)
{
    const auto a = addCustomer(u"C-1"_s, u"甲"_s);
    const QTimeZone shanghai("Asia/Shanghai");
    addRequest(u"R-1"_s, a, Priority::P1, QDateTime(QDate(2026, 11, 21), QTime(0, 30), shanghai));
    addRequest(u"R-2"_s, a, Priority::P1, QDateTime(QDate(2026, 11, 22), QTime(0, 0), shanghai));
    EXPECT_EQ(where(EntityKind::Request, u"opened_at"_s, u"2026-11-21"_s), QStringList{u"R-1"_s});
    EXPECT_EQ(where(EntityKind::Request, u"opened_at"_s, u"2026-11-20T16:30:00Z"_s), QStringList{u"R-1"_s});
}

TEST_F(RecordList, KnowsTheTierOfTodayOfACustomer)
{
    const auto a = addCustomer(u"C-1"_s, u"甲"_s);
    addCustomer(u"C-2"_s, u"乙"_s);
    must(m_store->writeNow(QString(), [&](UnitOfWork& u) -> Done {
        ZHIKE_ASSIGN(const Uuid gold, u.idOfKey(EntityKind::Tier, u"金牌"_s));
        ZHIKE_TRY(assignTier(u, {a, Id<Tier>(gold), QDate(2026, 1, 1), u"why"_s}));
        return {};
    }));
    EXPECT_EQ(where(EntityKind::Customer, u"tier"_s, u"金牌"_s), QStringList{u"C-1"_s});
    EXPECT_EQ(where(EntityKind::Customer, u"tier"_s, QString()), QStringList{u"C-2"_s});
}

TEST_F(RecordList, PagesBehindARecordGiveTheWholeListInItsOrderWithAbsentValuesToo)
{
    const std::optional<int> strengths[] = {3, {}, 5, 3, {}, 1, 3};
    int n = 0;
    for (const auto& strength : strengths)
        addCustomer(u"C-%1"_s.arg(++n), u"甲"_s, {}, strength);
    for (const auto& sort :
         {u"economic_strength"_s, u"-economic_strength"_s, u"-id"_s, u"name"_s, u"parent"_s}) {
        const QStringList whole = keys({.kind = EntityKind::Customer, .sort = sort});
        EXPECT_EQ(whole.size(), 7);
        QStringList paged;
        Uuid after;
        for (int page = 0; page < 4; ++page) {
            paged += keys({.kind = EntityKind::Customer, .sort = sort, .limit = 2, .after = after});
            after = must(
                m_store->readNow([&](Reader& r) { return r.idOfKey(EntityKind::Customer, paged.back()); }));
        }
        EXPECT_EQ(paged, whole) << sort.toStdString();
    }
}

TEST_F(RecordList, RefusesFieldsThatThereAreNotAndValuesThatMakeNoSense)
{
    EXPECT_FALSE(checkFields({.kind = EntityKind::Customer, .where = {{u"colour"_s, u"red"_s}}}));
    EXPECT_FALSE(checkFields({.kind = EntityKind::Customer, .sort = u"id; DROP TABLE customer"_s}));
    const auto list = [&](const QString& field, const QString& text) {
        return m_store->readNow([&](Reader& r) {
            return listRecords(r, {.kind = EntityKind::Request, .where = {{field, text}}},
                               [](const Record&) { return Done{}; });
        });
    };
    EXPECT_FALSE(list(u"opened_at"_s, u"2026-02-30"_s));
    EXPECT_FALSE(list(u"priority"_s, u"P9"_s));
    EXPECT_FALSE(list(u"customer"_s, u"C-none"_s));
}

TEST_F(RecordList, ShowsACustomerWithWhatBelongsToIt)
{
    const auto a = addCustomer(u"C-1"_s, u"甲"_s);
    Contact contact;
    contact.customer = a;
    contact.name = u"张军"_s;
    (void)m_store.add(contact);
    addRequest(u"R-1"_s, a, Priority::P1,
               QDateTime(QDate(2026, 11, 21), QTime(9, 30), QTimeZone("Asia/Shanghai")));
    const QJsonObject shown = must(m_store->readNow([&](Reader& r) -> Result<QJsonObject> {
        ZHIKE_ASSIGN(const Record record, r.record(EntityKind::Customer, a.uuid));
        return recordWithParts(r, record);
    }));
    EXPECT_EQ(shown[u"kind"_s], u"customers"_s);
    EXPECT_EQ(shown[u"tier"_s], QJsonValue());
    EXPECT_EQ(shown[u"contacts"_s][0][u"name"_s], u"张军"_s);
    EXPECT_EQ(shown[u"requests"_s][0][u"opened_at"_s], u"2026-11-21T09:30:00+08:00"_s);
    EXPECT_EQ(shown[u"requests"_s][0][u"customer"_s], u"C-1"_s);
    EXPECT_EQ(shown[u"requests"_s][0][u"customer_id"_s], a.uuid.toString());
    EXPECT_TRUE(shown[u"visits"_s].isArray());
}
