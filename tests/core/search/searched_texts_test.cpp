// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searched_texts.h"

#include "core/customer/customer.h"
#include "tests/support/core/test_store.h"

namespace zhike {
namespace {

using namespace Qt::StringLiterals;
using test::must;
using test::TestStore;

class SearchedTextsTest : public testing::Test
{
protected:
    Id<Customer> add(const QString& code, const QString& name)
    {
        Customer c;
        c.code = code;
        c.name = name;
        c.notes = u"机房在地下二层"_s;
        return store.add(c);
    }
    TestStore store;
};

TEST_F(SearchedTextsTest, HoldWhatTheIndexWouldFind)
{
    const auto id = add(u"C-0017"_s, u"杭州华信科技有限公司"_s);
    const std::vector<SearchedRecord> records{{EntityKind::Customer, id.uuid}};
    const SearchedTexts texts =
        must(store->readNow([&](Reader& r) { return SearchedTexts::of(r, records); }));
    for (const QString& words : {u"华信"_s, u"huaxin"_s, u"HZHX"_s, u"C-0017"_s, u"c0017"_s, u"地下"_s,
                                 u"华信 地下"_s, u"电信"_s, u"华信 电信"_s, u""_s, u"qq"_s}) {
        const auto found = must(store->readNow([&](Reader& r) { return search(r, words); }));
        EXPECT_EQ(texts.holding(words).size(), size_t(found.hits.size())) << words.toStdString();
    }
}

TEST_F(SearchedTextsTest, GoBeforeNewerOnesInTheAnswer)
{
    const auto old = add(u"C-1"_s, u"华信科技"_s);
    for (int i = 2; i < 40; ++i)
        add(u"C-%1"_s.arg(i), u"华信第%1分公司"_s.arg(i));
    SearchOptions options;
    options.perKind = 5;
    options.first = {{EntityKind::Customer, old.uuid}};
    const auto answer = must(store->readNow([&](Reader& r) { return search(r, u"华信"_s, options); }));
    ASSERT_EQ(answer.hits.size(), 5);
    EXPECT_EQ(answer.hits[0].id, old.uuid);
    EXPECT_TRUE(answer.more);
}

TEST_F(SearchedTextsTest, WhatIsCalledExactlySoComesFirst)
{
    const auto exact = add(u"C-1"_s, u"华信科技"_s);
    for (int i = 10; i < 20; ++i)
        add(u"C-%1"_s.arg(i), u"其他第%1家"_s.arg(i));
    SearchOptions options;
    options.perKind = 3;
    const auto answer = must(store->readNow([&](Reader& r) { return search(r, u"c-1"_s, options); }));
    ASSERT_FALSE(answer.hits.isEmpty());
    EXPECT_EQ(answer.hits[0].id, exact.uuid);
}

} // namespace
} // namespace zhike
