// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/message_usecases.h"

#include "core/exchange/exchange.h"
#include "core/exchange/import.h"
#include "core/exchange/record_list.h"
#include "core/request/request_usecases.h"
#include "core/request/thread.h"
#include "core/search/search.h"
#include "core/visit/attachment_store.h"
#include "core/visit/brief_query.h"
#include "tests/support/core/fault_sweep.h"
#include "tests/support/core/test_store.h"

#include <QtCore/QFile>

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

Id<Request> openOne(TestStore& store, const QString& code = u"C-0001"_s)
{
    Customer c;
    c.code = code;
    c.name = u"上海临江医院"_s;
    Request draft;
    draft.customer = store.add(c);
    Contact p;
    p.customer = draft.customer;
    p.name = u"周洁"_s;
    p.title = u"信息科"_s;
    draft.reporter = store.add(p);
    draft.title = u"影像调阅失败"_s;
    draft.description = u"阅片等待超过一分钟"_s;
    return must(store->writeNow(u"Open"_s, [&](UnitOfWork& u) { return openRequest(u, draft); }));
}

NewMessage said(Id<Request> request, MessageDirection direction, const QString& text)
{
    NewMessage what;
    what.message.request = request;
    what.message.direction = direction;
    what.message.text = text;
    return what;
}

Result<Id<Message>> record(TestStore& store, const NewMessage& what)
{
    return store->writeNow(u"Say"_s, [&](UnitOfWork& u) { return recordMessage(u, what); });
}

class Messages : public testing::Test
{
protected:
    Thread thread(ThreadFilter filter = ThreadFilter::All, int most = 50)
    {
        return must(store->readNow([&](Reader& r) -> Result<Thread> {
            ZHIKE_ASSIGN(const RequestDetail detail, readRequest(r, request));
            return readThread(r, detail, filter, most);
        }));
    }
    static QStringList words(const Thread& thread)
    {
        QStringList all;
        for (const ThreadEntry& e : thread.entries)
            all += e.kind == ThreadKind::State ? u"→ "_s + enumText(e.state) : e.message.text;
        return all;
    }
    void undo()
    {
        QCoreApplication::processEvents();
        auto undone = store->undo();
        undone.waitForFinished();
        must(undone.takeResult());
    }
    void pass(int minutes) { store.clock().set(store.clock().now().plusMinutes(minutes)); }

    TestStore store;
    Id<Request> request = openOne(store);
};

} // namespace

TEST_F(Messages, TheFirstOneToTheCustomerIsTheFirstResponseAndBothAreUndoneAsOne)
{
    pass(12);
    const auto id = must(record(store, said(request, MessageDirection::ToCustomer, u"  已收到，正在看  "_s)));
    const Message m = store.get(id);
    EXPECT_EQ(m.text, u"已收到，正在看"_s);
    EXPECT_EQ(m.contact, store.get(request).reporter) << "it was said to who asked";
    EXPECT_EQ(store.get(request).firstResponseAt, sunday().plusMinutes(12));
    EXPECT_EQ(store.get(request).state, RequestState::InProgress);
    QCoreApplication::processEvents();
    EXPECT_EQ(store->undoTitle(), u"Reply to RA26-000001 (上海临江医院): the first response"_s);
    undo();
    EXPECT_EQ(store.count("message"), 0);
    EXPECT_FALSE(store.get(request).firstResponseAt);
    EXPECT_EQ(store.get(request).state, RequestState::New);
}

TEST_F(Messages, NotesAndWhatTheCustomerSaysAreNoResponse)
{
    must(record(store, said(request, MessageDirection::Internal, u"怀疑光模块"_s)));
    must(record(store, said(request, MessageDirection::FromCustomer, u"又出现一次"_s)));
    EXPECT_FALSE(store.get(request).firstResponseAt);
    const auto all =
        must(store->readNow([&](Reader& r) { return r.where<Message>("request", request.uuid); }));
    ASSERT_EQ(all.size(), 2U);
    EXPECT_FALSE(all[0].author.isEmpty() && !all[0].engineer) << "a note is signed by who writes it";
    EXPECT_FALSE(all[0].contact);
    EXPECT_EQ(all[1].contact, store.get(request).reporter) << "nobody else is named";
    EXPECT_FALSE(all[1].engineer);
}

TEST_F(Messages, AreSignedByTheEngineerWhoIsCalledLikeThePersonAtTheComputer)
{
    const QString who =
        must(store->writeNow(u"Who"_s, [](UnitOfWork& u) -> Result<QString> { return u.author().who; }));
    Engineer e;
    e.number = u"E001"_s;
    e.name = who;
    const auto engineer = store.add(e);
    const auto id = must(record(store, said(request, MessageDirection::Internal, u"记一笔"_s)));
    EXPECT_EQ(store.get(id).engineer, engineer);
    EXPECT_TRUE(store.get(id).author.isEmpty());
}

TEST_F(Messages, RefuseWhatCannotBeAtItsField)
{
    const auto refused = [&](const NewMessage& what) {
        const auto done = record(store, what);
        return done ? QString() : done.error().field;
    };
    EXPECT_EQ(refused(said(request, MessageDirection::Internal, u" \n"_s)), u"text"_s);
    NewMessage later = said(request, MessageDirection::Internal, u"明天"_s);
    later.message.writtenAt = sunday().plusDays(1);
    EXPECT_EQ(refused(later), u"written_at"_s);
    NewMessage other = said(request, MessageDirection::FromCustomer, u"别家"_s);
    other.message.contact = store.get(openOne(store, u"C-0002"_s)).reporter;
    EXPECT_EQ(refused(other), u"contact"_s);
    NewMessage lost = said(request, MessageDirection::Internal, u"见附件"_s);
    Attachment file;
    file.name = u"a.log"_s;
    file.mime = u"text/plain"_s;
    file.size = 3;
    file.sha256 = QString(64, u'a');
    lost.files = {file};
    EXPECT_EQ(refused(lost), u"files"_s);
    EXPECT_EQ(store.count("message"), 0);
}

TEST_F(Messages, KeepTheirFilesAndTakeThemAlong)
{
    const StoredFile kept =
        must(AttachmentStore(store.path()).keepBytes("abc", u"a.log"_s, FileUse::Any, sunday()));
    NewMessage what = said(request, MessageDirection::FromCustomer, u"日志见附件"_s);
    Attachment file;
    file.name = kept.name;
    file.mime = kept.mime;
    file.size = kept.size;
    file.sha256 = kept.sha256;
    what.files = {file};
    const auto id = must(record(store, what));
    ASSERT_EQ(thread().entries.back().files.size(), 1U);
    EXPECT_EQ(thread().entries.back().files[0].request, request);
    must(store->writeNow(u"Take away"_s, [&](UnitOfWork& u) { return archiveMessage(u, id, true); }));
    EXPECT_EQ(words(thread()), QStringList{u"阅片等待超过一分钟"_s});
    must(store->writeNow(u"Bring back"_s, [&](UnitOfWork& u) { return archiveMessage(u, id, false); }));
    EXPECT_EQ(thread().entries.back().files.size(), 1U);
}

TEST_F(Messages, StandInTheOrderOfTimeBetweenTheStepsOfTheCourse)
{
    pass(5);
    must(record(store, said(request, MessageDirection::ToCustomer, u"已收到"_s)));
    pass(5);
    must(store->writeNow(u"Ask"_s, [&](UnitOfWork& u) {
        return changeRequestState(
            u, request, {.to = RequestState::WaitingRd, .note = u"请确认固件"_s, .rdReference = u"RD-1"_s});
    }));
    pass(5);
    must(record(store, said(request, MessageDirection::FromCustomer, u"怎么样了"_s)));
    EXPECT_EQ(words(thread()), (QStringList{u"阅片等待超过一分钟"_s, u"→ in_progress"_s, u"已收到"_s,
                                            u"→ waiting_rd"_s, u"请确认固件"_s, u"怎么样了"_s}));
    EXPECT_TRUE(thread().entries[1].firstResponse);
    EXPECT_EQ(words(thread(ThreadFilter::Visible)),
              (QStringList{u"阅片等待超过一分钟"_s, u"已收到"_s, u"怎么样了"_s}));
    EXPECT_EQ(words(thread(ThreadFilter::Internal)), QStringList{u"请确认固件"_s});
    const Thread newest = thread(ThreadFilter::All, 2);
    EXPECT_EQ(words(newest), (QStringList{u"请确认固件"_s, u"怎么样了"_s}));
    EXPECT_EQ(newest.earlier, 4);
    EXPECT_EQ(newest.entries.back().writer, u"周洁"_s);
    EXPECT_EQ(newest.entries.back().title, u"信息科"_s);
}

TEST_F(Messages, AreCorrectedFieldByField)
{
    const auto id = must(record(store, said(request, MessageDirection::Internal, u"A 路误码"_s)));
    const Message before = store.get(id);
    Message edited = before;
    edited.text = u"B 路误码"_s;
    edited.channel = Channel::Phone;
    must(store->writeNow(u"Correct"_s, [&](UnitOfWork& u) { return editMessage(u, before, edited); }));
    EXPECT_EQ(store.get(id).text, u"B 路误码"_s);
    EXPECT_EQ(store.get(id).channel, Channel::Phone);
    edited.text.clear();
    EXPECT_FALSE(store->writeNow(u"Empty"_s, [&](UnitOfWork& u) { return editMessage(u, before, edited); }));
}

TEST_F(Messages, AreFoundByTheirWords)
{
    const auto id = must(record(store, said(request, MessageDirection::Internal, u"怀疑光模块老化"_s)));
    const auto answer = must(store->readNow([](Reader& r) { return search(r, u"光模块"_s); }));
    ASSERT_EQ(answer.hits.size(), 1);
    EXPECT_EQ(answer.hits[0].kind, EntityKind::Message);
    EXPECT_EQ(answer.hits[0].id, id.uuid);
}

TEST_F(Messages, AreImportedByTheNumberOfTheirRequest)
{
    const QString path = store.folder() + u"/m.csv"_s;
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("工单编号,时间,方向,联系人,内容\n"
               "RA26-000001,2026-11-22 09:00,from_customer,周洁,口令已重置\n"
               "RA26-000009,2026-11-22 09:00,from_customer,周洁,没有这个工单\n");
    file.close();
    const auto result = must(importFile(*store, {.kind = EntityKind::Message, .file = path}, false));
    EXPECT_EQ(result.created, 1);
    EXPECT_EQ(result.rejected, 1);
    ASSERT_EQ(thread().entries.size(), 2U);
    const Message m = thread().entries[0].message;
    EXPECT_EQ(m.text, u"口令已重置"_s) << "said before the request was opened";
    EXPECT_EQ(m.customer, store.get(request).customer);
    EXPECT_EQ(m.contact, store.get(request).reporter);
    const auto again = must(importFile(*store, {.kind = EntityKind::Message, .file = path}, false));
    EXPECT_EQ(again.unchanged, 1);
}

TEST_F(Messages, AreListedByTheNumberOfTheirRequest)
{
    must(record(store, said(request, MessageDirection::Internal, u"记一笔"_s)));
    must(record(store, said(openOne(store, u"C-0002"_s), MessageDirection::Internal, u"别家"_s)));
    QStringList texts;
    must(store->readNow([&](Reader& r) {
        return listRecords(r, {.kind = EntityKind::Message, .where = {{u"request"_s, u"RA26-000001"_s}}},
                           [&](const Record& found) -> Done {
                               texts += textOf(found.value("text"));
                               return {};
                           });
    }));
    EXPECT_EQ(texts, QStringList{u"记一笔"_s});
}

TEST_F(Messages, WhatTheCustomerSaidLastStandsInTheBriefUntilWeAnswer)
{
    const Id<Customer> customer = store.get(request).customer;
    const auto told = [&] {
        const Brief brief = must(store->readNow([&](Reader& r) { return readBrief(r, customer); }));
        return std::ranges::any_of(brief.open.rows,
                                   [](const BriefOpen& row) { return row.title.contains(u"又断了"_s); });
    };
    must(record(store, said(request, MessageDirection::FromCustomer, u"又断了"_s)));
    EXPECT_TRUE(told());
    pass(5);
    must(record(store, said(request, MessageDirection::Internal, u"看过日志"_s)));
    EXPECT_TRUE(told()) << "a note of ours is no answer";
    must(record(store, said(request, MessageDirection::ToCustomer, u"已恢复"_s)));
    EXPECT_FALSE(told());
}

TEST(MessageFault, AtAnyStatementLeavesRequestAndThreadAsTheyWere)
{
    sweepFaults([](TestStore& s) { openOne(s); },
                [](Store& s) {
                    return s.writeNow(u"Reply"_s, [](UnitOfWork& u) -> Done {
                        ZHIKE_ASSIGN(const Uuid id, u.idOfKey(EntityKind::Request, u"RA26-000001"_s));
                        ZHIKE_TRY(
                            recordMessage(u, said(Id<Request>(id), MessageDirection::ToCustomer, u"收到"_s)));
                        return {};
                    });
                });
}
