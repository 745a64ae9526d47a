// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/customer.h"
#include "core/request/request.h"
#include "core/search/search.h"
#include "core/search/search_index.h"
#include "core/visit/visit.h"
#include "tests/support/core/test_store.h"

namespace zhike {
namespace {

using namespace Qt::StringLiterals;
using test::must;
using test::TestStore;

Customer huaxin()
{
    Customer c;
    c.code = u"C-0017"_s;
    c.name = u"杭州华信科技有限公司"_s;
    c.shortName = u"华信"_s;
    c.address = u"杭州市滨江区长河路351号"_s;
    c.phone = u"0571-8888 6666"_s;
    c.notes = u"机房在地下二层，进出要登记。\n每月第一个周三停机维护存储阵列。"_s;
    return c;
}

SearchAnswer found(const TestStore& store, const QString& words, const SearchOptions& options = {})
{
    return must(store->readNow([&](Reader& r) { return search(r, words, options); }));
}

QStringList titles(const SearchAnswer& answer)
{
    QStringList all;
    for (const SearchHit& hit : answer.hits)
        all += hit.title;
    return all;
}

/// Undoes what was done last, as the window would.
void undo(const TestStore& store)
{
    QCoreApplication::processEvents();
    auto undone = store->undo();
    undone.waitForFinished();
    must(undone.takeResult());
    QCoreApplication::processEvents();
}

SearchIndexState state(const TestStore& store)
{
    return must(store->readNow([](Reader& r) { return inspectSearchIndex(r); }));
}

void addMany(const TestStore& store, int from, int count)
{
    must(store->writeNow(u"Add"_s, [&](UnitOfWork& u) -> Done {
        for (int i = from; i < from + count; ++i) {
            Customer c = huaxin();
            c.code = u"C-%1"_s.arg(i);
            ZHIKE_TRY(u.insert(c));
        }
        return {};
    }));
}

TEST(Search, FindsACustomerByWhateverPeopleType)
{
    TestStore store;
    const auto id = store.add(huaxin());
    for (const QString& words :
         {u"华"_s,     u"华信"_s,         u"华信科"_s,    u"信科技有"_s,   u"有限公司"_s,
          u"滨江"_s,   u"阵"_s,           u"存储阵列"_s,  u"停机维护存"_s, u"hangzhouhuaxin"_s,
          u"huaxin"_s, u"HZHX"_s,         u"hx"_s,        u"C-0017"_s,     u"c0017"_s,
          u"0017"_s,   u"057188886666"_s, u"8888-6666"_s, u"0571 8888"_s,  u"华信 阵列"_s,
          u"351"_s}) {
        const SearchAnswer answer = found(store, words);
        ASSERT_EQ(answer.hits.size(), 1) << words.toStdString();
        EXPECT_EQ(answer.hits[0].id, id.uuid);
        EXPECT_EQ(answer.hits[0].kind, EntityKind::Customer);
        EXPECT_EQ(answer.hits[0].key, u"C-0017"_s);
        EXPECT_FALSE(answer.more);
    }
    for (const QString& words :
         {u"华信 中兴"_s, u"信华"_s, u"登记每月"_s, u"hzhxx"_s, u"'\"*%"_s, u""_s, u"   "_s})
        EXPECT_TRUE(found(store, words).hits.empty()) << words.toStdString();
}

TEST(Search, ShowsWhatMatchedAndWhereItBelongs)
{
    TestStore store;
    Contact li;
    li.customer = store.add(huaxin());
    li.name = u"李曾"_s;
    li.mobile = u"138 0571 2046"_s;
    store.add(li);

    const SearchHit note = found(store, u"停机"_s).hits.at(0);
    EXPECT_EQ(note.matched, u"每月第一个周三停机维护存储阵列。"_s);
    EXPECT_EQ(note.matched.mid(note.matchStart, note.matchLength), u"停机"_s);
    EXPECT_FALSE(note.inTitle);

    const SearchHit phone = found(store, u"13805712046"_s).hits.at(0);
    EXPECT_EQ(phone.title, u"李曾"_s);
    EXPECT_EQ(phone.subtitle, u"杭州华信科技有限公司"_s);
    EXPECT_EQ(phone.matched.mid(phone.matchStart, phone.matchLength), u"138 0571 2046"_s);
    EXPECT_TRUE(phone.inTitle);

    const SearchHit pinyin = found(store, u"lizeng"_s).hits.at(0);
    EXPECT_EQ(pinyin.matched, u"李曾"_s);
    EXPECT_EQ(pinyin.matchLength, 0);
}

TEST(Search, PutsNamesBeforeNotesAndArchivedRecordsLast)
{
    TestStore store;
    Customer inNotes = huaxin();
    inNotes.code = u"C-1"_s;
    inNotes.name = u"西湖医院"_s;
    inNotes.shortName.clear();
    inNotes.notes = u"由银河数据转来"_s;
    Customer inName = huaxin();
    inName.code = u"C-2"_s;
    inName.name = u"银河数据"_s;
    Customer archived = huaxin();
    archived.code = u"C-3"_s;
    archived.name = u"银河旧厂"_s;
    store.add(inNotes);
    const auto named = store.add(inName);
    const auto old = store.add(archived);
    Request request;
    request.number = u"RA26-000001"_s;
    request.title = u"银河数据登录缓慢"_s;
    request.customer = named;
    store.add(request);
    must(store->writeNow(u"Archive"_s, [&](UnitOfWork& u) { return u.archive(old); }));

    const SearchAnswer answer = found(store, u"银河"_s);
    EXPECT_EQ(titles(answer),
              (QStringList{u"银河数据"_s, u"银河数据登录缓慢"_s, u"西湖医院"_s, u"银河旧厂"_s}));
    EXPECT_TRUE(answer.hits.back().archived);

    SearchOptions requests;
    requests.kinds = {EntityKind::Request};
    EXPECT_EQ(titles(found(store, u"银河"_s, requests)), QStringList{u"银河数据登录缓慢"_s});
    SearchOptions grouped;
    grouped.perKind = 1;
    const SearchAnswer oneOfEach = found(store, u"银河"_s, grouped);
    EXPECT_EQ(titles(oneOfEach).first(2), (QStringList{u"银河数据"_s, u"银河数据登录缓慢"_s}));
    EXPECT_TRUE(oneOfEach.more);
}

TEST(Search, SaysThatThereAreMoreThanItShows)
{
    TestStore store;
    addMany(store, 0, 60);
    const SearchAnswer answer = found(store, u"华信"_s);
    EXPECT_EQ(answer.hits.size(), 50);
    EXPECT_TRUE(answer.more);
    EXPECT_EQ(answer.hits[0].key, u"C-59"_s);
}

TEST(Search, SeesPastAnImportThatWasUndone)
{
    TestStore store;
    addMany(store, 0, 3);
    addMany(store, 1'000, 200);
    undo(store);
    EXPECT_EQ(state(store).ghosts, 200);
    addMany(store, 2'000, 2);
    const SearchAnswer answer = found(store, u"华信"_s);
    ASSERT_EQ(answer.hits.size(), 5);
    EXPECT_EQ(answer.hits.back().key, u"C-0"_s);
    EXPECT_FALSE(answer.more);
}

TEST(Search, FollowsEveryChangeAndItsUndo)
{
    TestStore store;
    auto id = store.add(huaxin());
    Customer changed = store.get(id);
    changed.name = u"上海云图数据"_s;
    changed.shortName = u"云图"_s;
    must(store->writeNow(u"Rename"_s, [&](UnitOfWork& u) -> Done {
        ZHIKE_TRY(u.update(changed));
        return {};
    }));
    EXPECT_TRUE(found(store, u"华信"_s).hits.empty());
    EXPECT_TRUE(found(store, u"huaxin"_s).hits.empty());
    EXPECT_EQ(found(store, u"yuntu"_s).hits.size(), 1);

    undo(store);
    EXPECT_EQ(found(store, u"华信"_s).hits.size(), 1);
    EXPECT_TRUE(found(store, u"云图"_s).hits.empty());

    must(store->writeNow(u"Archive"_s, [&](UnitOfWork& u) { return u.archive(id); }));
    EXPECT_TRUE(found(store, u"华信"_s).hits.at(0).archived);
    must(store->writeNow(u"Restore"_s, [&](UnitOfWork& u) { return u.restore(id); }));
    EXPECT_FALSE(found(store, u"华信"_s).hits.at(0).archived);
    EXPECT_TRUE(state(store).isRight());

    for (int i = 0; i < 4 && !found(store, u"华信"_s).hits.empty(); ++i)
        undo(store);
    EXPECT_TRUE(found(store, u"华信"_s).hits.empty());
    EXPECT_TRUE(state(store).isRight());
    EXPECT_EQ(state(store).entries, store.count("search_entry"));
}

TEST(SearchIndex, NeverTakesAnOldEntryForANewOne)
{
    TestStore store;
    store.add(huaxin());
    undo(store);
    Customer other = huaxin();
    other.code = u"C-2"_s;
    other.name = u"西湖医院"_s;
    other.shortName.clear();
    other.notes.clear();
    store.add(other);
    EXPECT_TRUE(found(store, u"阵列"_s).hits.empty());
    EXPECT_EQ(titles(found(store, u"西湖"_s)), QStringList{u"西湖医院"_s});
}

TEST(SearchIndex, LeavesAnEntryAloneWhenItsTextIsTheSame)
{
    TestStore store;
    const auto id = store.add(huaxin());
    Customer changed = store.get(id);
    changed.status = CustomerStatus::Lapsed;
    must(store->writeNow(u"Lapse"_s, [&](UnitOfWork& u) { return u.update(changed); }));
    must(store->writeNow(u"Archive"_s, [&](UnitOfWork& u) { return u.archive(id); }));
    EXPECT_EQ(state(store).ghosts, 0);
    changed.notes = u"改了"_s;
    must(store->writeNow(u"Note"_s, [&](UnitOfWork& u) { return u.update(changed); }));
    EXPECT_EQ(state(store).ghosts, 1);
}

TEST(SearchIndex, IsRebuiltFromTheRecordsAndKnowsWhenItIsWrong)
{
    TestStore store;
    Site site;
    site.customer = store.add(huaxin());
    site.name = u"滨江机房"_s;
    store.add(site);
    must(store->maintainNow([](Reader& r) {
        return Query(r.connection(), "UPDATE search_entry SET digest = 0 WHERE archived = 0").run();
    }));
    EXPECT_EQ(state(store).stale, 2);
    EXPECT_EQ(must(store->maintainNow([](Reader& r) { return rebuildSearchIndex(r); })), 2);
    EXPECT_TRUE(state(store).isRight());
    EXPECT_EQ(state(store).ghosts, 0);
    EXPECT_EQ(titles(found(store, u"滨江"_s)), (QStringList{u"滨江机房"_s, u"杭州华信科技有限公司"_s}));
    must(store->maintainNow([](Reader& r) {
        return Query(r.connection(), "DELETE FROM search_entry WHERE archived = 0").run();
    }));
    EXPECT_EQ(state(store).missing, 2);
}

TEST(SearchIndex, TakesLongAndOddTexts)
{
    TestStore store;
    Customer c = huaxin();
    c.name = u"“引号”'%_*<b>行</b>=cmd|👍 שלום"_s;
    c.notes = u"行\"科技* "_s.repeated(8'000);
    store.add(c);
    EXPECT_EQ(found(store, u"שלום"_s).hits.size(), 1);
    EXPECT_EQ(found(store, u"👍"_s).hits.size(), 1);
    EXPECT_EQ(found(store, u"cmd"_s).hits.size(), 1);
    EXPECT_EQ(found(store, c.notes).hits.size(), 1);
    EXPECT_LE(found(store, u"科技"_s).hits.at(0).matched.size(), 100);
}

TEST(Search, AQuickLookFindsTitlesAndWhatIsCalledSoFirstAndLeavesTheRestToTheWhole)
{
    TestStore store;
    addMany(store, 1, 30);
    SearchOptions quick;
    quick.titlesOnly = true;
    quick.perKind = 50;
    quick.patienceMs = 60'000;
    EXPECT_EQ(found(store, u"华信"_s, quick).hits.size(), 30);
    const QStringList called = titles(found(store, u"c-1"_s, quick));
    ASSERT_GE(called.size(), 11) << "one, and ten to nineteen";
    EXPECT_TRUE(found(store, u"存储阵列"_s, quick).hits.isEmpty()) << "a note";
    EXPECT_EQ(found(store, u"存储阵列"_s).hits.size(), 30);
}

TEST(Search, OfASingleLetterTheQuickSearchFindsNamesThatBeginSoAndNothingElse)
{
    TestStore store;
    for (const auto& [code, name] : {std::pair{u"C-1"_s, u"杭州华信"_s}, std::pair{u"C-2"_s, u"湖州安吉"_s},
                                     std::pair{u"C-3"_s, u"南京华信"_s}, std::pair{u"C-4"_s, u"Hangda"_s}}) {
        Customer c;
        c.code = code;
        c.name = name;
        store.add(c);
    }
    SearchOptions quick;
    quick.perKind = 2;
    quick.titlesOnly = true;
    quick.patienceMs = 60'000;
    const SearchAnswer two = found(store, u"H"_s, quick);
    EXPECT_EQ(two.hits.size(), 2);
    EXPECT_TRUE(two.more);
    quick.perKind = 16;
    const QStringList names = titles(found(store, u"h"_s, quick));
    EXPECT_EQ(QSet(names.begin(), names.end()), QSet({u"杭州华信"_s, u"湖州安吉"_s, u"Hangda"_s}));
    const QStringList all = titles(found(store, u"h"_s));
    EXPECT_TRUE(all.contains(u"南京华信"_s)) << "holds the letter further on: the whole answer has it";
}

} // namespace
} // namespace zhike
