// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/exchange/record_parts.h"
#include "core/journal/journal.h"
#include "core/satisfaction/kano_query.h"
#include "core/satisfaction/kano_usecases.h"
#include "core/search/search.h"
#include "core/tier/tier.h"
#include "tests/support/core/fault_sweep.h"

#include <QtCore/QFile>
#include <QtCore/QJsonObject>

namespace zhike {

using namespace Qt::StringLiterals;
using test::must;
using test::TestStore;
using F = KanoFeeling;

namespace {

const QString title = u"服务项目需求调查"_s;

KanoItem named(const QString& name)
{
    KanoItem item;
    item.name = name;
    return item;
}

/// Two customers, one person at the first; a study with two items.
class KanoStudies : public testing::Test
{
protected:
    KanoStudies() { fill(store); }
    static void fill(TestStore& store)
    {
        for (const auto& [code, name, region] : {std::tuple(u"C-1"_s, u"华信科技"_s, u"330106"_s),
                                                 std::tuple(u"C-2"_s, u"安达医院"_s, u"310101"_s)}) {
            Customer c;
            c.code = code;
            c.name = name;
            c.region = region;
            const auto id = store.add(c);
            if (code != u"C-1"_s)
                continue;
            Contact p;
            p.customer = id;
            p.name = u"王工"_s;
            store.add(p);
        }
        must(store->writeNow(u"Begin"_s, [](UnitOfWork& u) {
            KanoStudy study;
            study.title = title;
            study.askedFrom = QDate(2026, 10, 1);
            return saveKanoStudy(u, study, {named(u"固定责任工程师"_s), named(u"应急演练"_s)});
        }));
    }
    static Uuid key(const Reader& r, EntityKind kind, const QString& text)
    {
        return must(r.idOfKey(kind, text));
    }
    static Id<KanoStudy> studyIn(const Reader& r)
    {
        return Id<KanoStudy>(key(r, EntityKind::KanoStudy, title));
    }
    Id<KanoStudy> study()
    {
        return must(store->readNow([](Reader& r) -> Result<Id<KanoStudy>> { return studyIn(r); }));
    }
    std::vector<KanoItem> items()
    {
        return must(store->readNow([](Reader& r) { return readKanoItems(r, studyIn(r)); }));
    }
    KanoResult result(const StatisticsScope& scope = {})
    {
        return must(store->readNow([&](Reader& r) { return readKano(r, studyIn(r), scope); }));
    }
    /// What a customer answers about the items in their order.
    static Done answer(UnitOfWork& u, const QString& customer, std::vector<std::pair<F, F>> pairs,
                       bool byContact = false)
    {
        KanoReply reply;
        ZHIKE_ASSIGN(reply.study.uuid, u.idOfKey(EntityKind::KanoStudy, title));
        ZHIKE_ASSIGN(reply.customer.uuid, u.idOfKey(EntityKind::Customer, customer));
        if (byContact) {
            ZHIKE_ASSIGN(const auto people, u.where<Contact>("customer", Value(reply.customer.uuid)));
            reply.contact = people.front().id;
        }
        reply.answeredOn = QDate(2026, 11, 20);
        ZHIKE_ASSIGN(const auto asked, readKanoItems(u, reply.study));
        for (std::size_t i = 0; i < pairs.size(); ++i)
            reply.pairs.push_back({asked[i].id, pairs[i].first, pairs[i].second});
        return recordKanoReply(u, reply);
    }
    Done write(const std::function<Done(UnitOfWork&)>& use) { return store->writeNow(u"Test"_s, use); }
    void answered(const QString& customer, std::vector<std::pair<F, F>> pairs, bool byContact = false)
    {
        must(write([&](UnitOfWork& u) { return answer(u, customer, pairs, byContact); }));
    }
    QString refusal(const std::function<Done(UnitOfWork&)>& use, const QString& field)
    {
        const Done done = write(use);
        EXPECT_FALSE(done);
        if (done)
            return {};
        EXPECT_EQ(done.error().kind, ErrorKind::Invalid);
        EXPECT_EQ(done.error().field, field);
        return done.error().message;
    }
    ImportResult import(EntityKind kind, const QByteArray& text)
    {
        QFile file(store.folder() + u"/in.csv"_s);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        return must(importFile(*store, {.kind = kind, .file = file.fileName()}));
    }

    TestStore store;
};

} // namespace

TEST_F(KanoStudies, CountWhatTheirRespondentsAnswerAndNameWhoContradictsThemselves)
{
    answered(u"C-1"_s, {{F::Like, F::Dislike}, {F::Like, F::Like}}, true);
    answered(u"C-1"_s, {{F::Expect, F::Dislike}, {F::Like, F::Neutral}});
    answered(u"C-2"_s, {{F::Like, F::Dislike}});
    const KanoResult r = result();
    EXPECT_EQ(r.respondents, 3) << "the person and the customer are two";
    ASSERT_EQ(r.items.size(), 2U);
    EXPECT_EQ(r.items[0].item.name, u"固定责任工程师"_s);
    EXPECT_EQ(r.items[0].counts, (KanoCounts{1, 2, 0, 0, 0, 0}));
    EXPECT_FALSE(r.items[0].figures.kind) << "three are too few";
    EXPECT_EQ(r.items[1].counts, (KanoCounts{0, 0, 1, 0, 0, 1}));
    ASSERT_EQ(r.items[1].contradictory.size(), 1U);
    EXPECT_EQ(r.items[1].contradictory[0].who(), u"华信科技 · 王工"_s);
    const KanoBehind second{r.study.id, r.items[1].item.id};
    const auto behind = must(store->readNow([&](Reader& reader) { return readKanoAnswers(reader, second); }));
    ASSERT_EQ(behind.size(), 2U);
    EXPECT_EQ(behind[0].kind(), KanoClass::Questionable) << "first what asks to be asked again";
}

TEST_F(KanoStudies, NarrowToARegionACustomerAndTheTierOfTheDay)
{
    answered(u"C-1"_s, {{F::Like, F::Dislike}});
    answered(u"C-2"_s, {{F::Expect, F::Neutral}});
    StatisticsScope scope;
    scope.region = 33;
    EXPECT_EQ(result(scope).items[0].counts, (KanoCounts{0, 1, 0, 0, 0, 0}));
    scope = {};
    scope.customer = Id<Customer>(
        must(store->readNow([](Reader& r) { return r.idOfKey(EntityKind::Customer, u"C-2"_s); })));
    EXPECT_EQ(result(scope).items[0].counts, (KanoCounts{0, 0, 0, 1, 0, 0}));
    TierAssignment gold;
    gold.customer = scope.customer;
    gold.tier =
        Id<Tier>(must(store->readNow([](Reader& r) { return r.idOfKey(EntityKind::Tier, u"金牌"_s); })));
    gold.startsOn = QDate(2026, 11, 21); // the day after it answered
    store.add(gold);
    scope = {};
    scope.tier = gold.tier;
    EXPECT_EQ(result(scope).respondents, 0);
    scope = {};
    scope.withoutTier = true;
    EXPECT_EQ(result(scope).respondents, 2);
    scope = {};
    scope.from = scope.to = QDate(2020, 1, 1);
    EXPECT_EQ(result(scope).respondents, 2) << "a study has days of its own";
}

TEST_F(KanoStudies, CorrectWhatARespondentAnsweredInsteadOfCountingItTwice)
{
    answered(u"C-1"_s, {{F::Like, F::Dislike}, {F::Like, F::Neutral}});
    answered(u"C-1"_s, {{F::Expect, F::Dislike}});
    EXPECT_EQ(result().items[0].counts, (KanoCounts{1, 0, 0, 0, 0, 0}));
    EXPECT_EQ(result().items[1].figures.n, 0) << "left out";
    must(write([](UnitOfWork& u) -> Done {
        ZHIKE_ASSIGN(const HistoryUnit newest, newestUndoable(u));
        return undoUnit(u, newest.unit).map([](const QString&) {});
    }));
    EXPECT_EQ(result().items[0].counts, (KanoCounts{0, 1, 0, 0, 0, 0}));
    EXPECT_EQ(result().items[1].figures.n, 1);
}

TEST_F(KanoStudies, KeepWhatWasAnsweredAboutAnItemThatGoesAndComesBack)
{
    answered(u"C-1"_s, {{F::Like, F::Dislike}, {F::Like, F::Neutral}});
    auto asked = items();
    std::swap(asked[0], asked[1]);
    asked[0].name = u"年度应急演练"_s;
    const auto save = [&](std::vector<KanoItem> wanted) {
        must(write([&](UnitOfWork& u) -> Done {
            ZHIKE_ASSIGN(const KanoStudy study, u.find(studyIn(u)));
            return saveKanoStudy(u, study, wanted).map([](Id<KanoStudy>) {});
        }));
    };
    save(asked);
    EXPECT_EQ(result().items[0].item.name, u"年度应急演练"_s) << "in the order that was saved";
    EXPECT_EQ(result().items[0].counts, (KanoCounts{0, 0, 1, 0, 0, 0})) << "answers follow their item";
    save({asked[0]});
    EXPECT_EQ(result().items.size(), 1U);
    save({asked[0], named(u"固定责任工程师"_s)});
    EXPECT_EQ(result().items[1].counts, (KanoCounts{0, 1, 0, 0, 0, 0}));
    EXPECT_EQ(store.count("kano_item"), 2);
}

TEST_F(KanoStudies, RefuseWhatMakesNoSenseAtTheFieldThatSaysIt)
{
    const auto begin = [](const QString& called, std::vector<KanoItem> asked) {
        return [=](UnitOfWork& u) -> Done {
            KanoStudy study;
            study.title = called;
            return saveKanoStudy(u, study, asked).map([](Id<KanoStudy>) {});
        };
    };
    refusal(begin(u" "_s, {named(u"应急演练"_s)}), u"title"_s);
    refusal(begin(u"又一次"_s, {named(u" "_s)}), u"items"_s);
    refusal(begin(u"又一次"_s, {named(u"应急演练"_s), named(u" 应急演练 "_s)}), u"items"_s);
    const Done taken = write(begin(title, {named(u"应急演练"_s)}));
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().field, u"title"_s) << "titles are keys";
    refusal([](UnitOfWork& u) { return answer(u, u"C-1"_s, {}); }, u"answers"_s);
    refusal(
        [](UnitOfWork& u) {
            KanoReply reply;
            reply.study = studyIn(u);
            reply.customer = Id<Customer>(key(u, EntityKind::Customer, u"C-1"_s));
            reply.answeredOn = u.clock().today().addDays(1);
            return recordKanoReply(u, reply);
        },
        u"answered_on"_s);
}

TEST_F(KanoStudies, TakeNoMoreAnswersOnceTheyHaveEndedUntilTheyGoOn)
{
    must(write([](UnitOfWork& u) { return setKanoState(u, studyIn(u), KanoState::Closed); }));
    const auto reply = [](UnitOfWork& u) { return answer(u, u"C-1"_s, {{F::Like, F::Dislike}}); };
    EXPECT_TRUE(refusal(reply, {}).contains(title));
    const auto imported = import(EntityKind::KanoAnswer, "调查,服务项目,客户,正向,反向\n"
                                                         "服务项目需求调查,应急演练,C-1,喜欢,不喜欢\n");
    EXPECT_EQ(imported.rejected, 1);
    must(write([](UnitOfWork& u) { return setKanoState(u, studyIn(u), KanoState::Open); }));
    must(write(reply));
    must(write([](UnitOfWork& u) {
        return removeKanoReply(u, studyIn(u), Id<Customer>(key(u, EntityKind::Customer, u"C-1"_s)), {});
    }));
    EXPECT_EQ(result().respondents, 0);
    must(write([](UnitOfWork& u) { return archiveKanoStudy(u, studyIn(u)); }));
    EXPECT_TRUE(must(store->readNow([](Reader& r) { return readKanoStudies(r); })).empty());
}

TEST_F(KanoStudies, AreWhollyWrittenOrNotAtAll)
{
    test::sweepFaults(fill, [](Store& s) {
        return s.writeNow(u"Test"_s, [](UnitOfWork& u) -> Done {
            ZHIKE_ASSIGN(const Uuid id, u.idOfKey(EntityKind::KanoStudy, title));
            ZHIKE_ASSIGN(KanoStudy study, u.find(Id<KanoStudy>(id)));
            ZHIKE_ASSIGN(const auto asked, readKanoItems(u, study.id));
            study.purpose = u"定级"_s;
            return saveKanoStudy(u, study, {asked[1], named(u"备件"_s)}).map([](Id<KanoStudy>) {});
        });
    });
    test::sweepFaults(
        [](TestStore& s) {
            fill(s);
            must(s->writeNow(u"Test"_s, [](UnitOfWork& u) {
                return answer(u, u"C-1"_s, {{F::Like, F::Dislike}, {F::Like, F::Like}});
            }));
        },
        [](Store& s) {
            return s.writeNow(u"Test"_s, [](UnitOfWork& u) {
                return answer(u, u"C-1"_s, {{F::Expect, F::Dislike}});
            });
        });
}

TEST_F(KanoStudies, ComeFromASheetWithARowForEachRespondentAndItem)
{
    const QByteArray sheet = "卡诺调查,项目,客户名称,填写人,日期,有此服务,无此服务\n"
                             "新调查,备件 4 小时到场,华信科技,王工,2026-11-02,理所当然,不喜欢\n"
                             "新调查,备件 4 小时到场,安达医院,,2026-11-03,1,5\n"
                             "新调查,用户培训,安达医院,,2026-11-03,喜欢,无所谓\n"
                             "新调查,用户培训,华信科技,,2026-11-03,喜欢,\n"
                             "新调查,用户培训,不认识的公司,,2026-11-03,喜欢,喜欢\n";
    const auto first = import(EntityKind::KanoAnswer, sheet);
    EXPECT_EQ(first.created, 3);
    EXPECT_EQ(first.rejected, 2) << "half a pair, and a customer who is not known";
    EXPECT_EQ(first.also,
              (std::map<EntityKind, qint64>{{EntityKind::KanoStudy, 1}, {EntityKind::KanoItem, 2}}));
    const auto again = import(EntityKind::KanoAnswer, sheet);
    EXPECT_EQ(again.unchanged, 3);
    EXPECT_EQ(again.created, 0);
    const auto found = must(store->readNow(
        [](Reader& r) { return readKano(r, Id<KanoStudy>(key(r, EntityKind::KanoStudy, u"新调查"_s))); }));
    ASSERT_EQ(found.items.size(), 2U);
    EXPECT_EQ(found.items[0].item.name, u"备件 4 小时到场"_s);
    EXPECT_EQ(found.items[0].counts, (KanoCounts{1, 1, 0, 0, 0, 0}));
    const auto english = import(EntityKind::KanoAnswer, "study,item,customer code,functional,dysfunctional\n"
                                                        "新调查,用户培训,C-1,I like it,Dislike it\n");
    EXPECT_EQ(english.created, 1);
}

TEST_F(KanoStudies, ComeBackFromAnExportAsTheyWere)
{
    answered(u"C-1"_s, {{F::Like, F::Dislike}, {F::Like, F::Like}}, true);
    const auto before = result();
    for (const EntityKind kind : {EntityKind::KanoStudy, EntityKind::KanoItem, EntityKind::KanoAnswer}) {
        const QString file = store.folder() + u"/out.csv"_s;
        ExportOptions options;
        options.kind = kind;
        options.file = file;
        EXPECT_GE(must(store->readNow([&](Reader& r) { return exportFile(r, options); })), 1);
        EXPECT_EQ(must(importFile(*store, {.kind = kind, .file = file})).unchanged,
                  kind == EntityKind::KanoStudy ? 1 : 2);
        TestStore other;
        fill(other);
        if (kind == EntityKind::KanoAnswer) {
            EXPECT_EQ(must(importFile(*other, {.kind = kind, .file = file})).created, 2);
            const auto there = must(other->readNow([](Reader& r) { return readKano(r, studyIn(r)); }));
            EXPECT_EQ(there.items[0].counts, before.items[0].counts);
            EXPECT_EQ(there.items.size(), 2U) << "items are known by their names";
        }
    }
}

TEST_F(KanoStudies, AreFoundShownAndHaveAHistory)
{
    answered(u"C-1"_s, {{F::Like, F::Dislike}});
    must(store->readNow([](Reader& r) -> Done {
        ZHIKE_ASSIGN(const auto hits, search(r, u"fwxm"_s, {}));
        EXPECT_EQ(hits.hits.size(), 1) << "by pinyin";
        ZHIKE_ASSIGN(const auto item, search(r, u"责任工程师"_s, {}));
        EXPECT_EQ(item.hits.value(0).kind, EntityKind::KanoItem);
        ZHIKE_ASSIGN(const Record record, r.record(EntityKind::KanoStudy, studyIn(r).uuid));
        ZHIKE_ASSIGN(const QJsonObject shown, recordWithParts(r, record));
        EXPECT_EQ(shown[u"items"_s].toArray().size(), 2);
        EXPECT_EQ(shown[u"answers"_s].toArray().at(0)[u"item"_s].toString(), u"固定责任工程师"_s);
        ZHIKE_ASSIGN(const auto told, history(r, EntityKind::KanoStudy, studyIn(r).uuid, true));
        EXPECT_EQ(told.size(), 2U) << "begun, and answered";
        return {};
    }));
}

} // namespace zhike
