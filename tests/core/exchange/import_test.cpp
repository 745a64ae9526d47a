// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/customer/customer.h"
#include "core/exchange/export.h"
#include "core/request/request.h"
#include "core/satisfaction/survey.h"
#include "core/tier/tier.h"
#include "tests/support/core/fault_sweep.h"

#include <QtCore/QFile>

namespace zhike {

using namespace Qt::StringLiterals;
using test::must;
using test::TestStore;

namespace {

Customer customer(const QString& code, const QString& name, const QString& industry = {})
{
    Customer c;
    c.code = code;
    c.name = name;
    c.industry = industry;
    return c;
}

class Import : public testing::Test
{
protected:
    QString write(const QByteArray& content, const QString& name = u"in.csv"_s)
    {
        QFile file(store.folder() + u'/' + name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    Result<ImportResult> import(EntityKind kind, const QByteArray& content, bool dryRun = false)
    {
        return importFile(*store, {.kind = kind, .file = write(content), .rejectsFile = rejects()}, dryRun);
    }
    QString rejects() const { return store.folder() + u"/rejects.csv"_s; }
    QByteArray rejectsText() const
    {
        QFile file(rejects());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    template <class T>
    T byKey(const char* column, const QString& key)
    {
        const auto all = must(store->readNow([&](Reader& r) { return r.where<T>(column, Value(key)); }));
        EXPECT_EQ(all.size(), 1U) << key.toStdString();
        return all.empty() ? T{} : all.front();
    }
    static void expectCounts(const ImportResult& r, qint64 created, qint64 updated, qint64 unchanged,
                             qint64 rejected)
    {
        QString reasons;
        for (const auto& reject : r.rejects)
            reasons += u"%1 [%2] %3\n"_s.arg(reject.line).arg(reject.column, reject.reason);
        EXPECT_EQ(r.created, created) << reasons.toStdString();
        EXPECT_EQ(r.updated, updated);
        EXPECT_EQ(r.unchanged, unchanged);
        EXPECT_EQ(r.rejected, rejected) << reasons.toStdString();
        EXPECT_EQ(r.read, created + updated + unchanged + rejected);
    }

    TestStore store;
};

} // namespace

TEST_F(Import, MatchesChineseHeadersAndSaysWhatItDidForEachLine)
{
    const QByteArray file = "客户编码;客户名称;所属行业;客户状态;经济实力\n"
                            "C-1;华信科技;电力;在保;5\n"
                            "C-2;\"蓝天\n医院\";医疗;过保;9\n"
                            "C-3;;交通;在保;1\n"
                            "C-1;又一个;电力;在保;1\n"
                            "C-4;O'Neil \"%_\";;流失;\n";
    const auto first = must(import(EntityKind::Customer, file));
    expectCounts(first, 2, 0, 0, 3);
    EXPECT_EQ(first.rejects.at(0).line, 3);
    EXPECT_EQ(first.rejects.at(0).column, u"经济实力"_s);
    EXPECT_EQ(first.rejects.at(1).line, 5);
    EXPECT_EQ(first.rejects.at(1).column, u"客户名称"_s);
    EXPECT_EQ(first.rejects.at(2).line, 6);
    EXPECT_TRUE(first.rejects.at(2).reason.contains(u"2"_s));
    EXPECT_EQ(byKey<Customer>("code", u"C-4"_s).status, CustomerStatus::Lost);
    EXPECT_EQ(store.count("journal_unit"), 1);

    const auto again = must(import(EntityKind::Customer, "code,industry\nC-1,电力\nC-4,化工\n"));
    expectCounts(again, 0, 1, 1, 0);
    EXPECT_EQ(byKey<Customer>("code", u"C-4"_s).industry, u"化工"_s);
    EXPECT_EQ(byKey<Customer>("code", u"C-4"_s).name, u"O'Neil \"%_\""_s);
}

TEST_F(Import, KeepsRejectedLinesInAFileThatCanBeCorrectedAndImported)
{
    must(import(EntityKind::Customer, "编码,名称,备注\nC-1,一,\nC-2,,\"=cmd|'x'\"\n"));
    const QByteArray rejected = rejectsText();
    ASSERT_TRUE(rejected.contains("C-2"));
    EXPECT_FALSE(rejected.contains("C-1"));
    EXPECT_TRUE(rejected.contains("'=cmd"));
    const auto corrected =
        must(import(EntityKind::Customer, QByteArray(rejected).replace("C-2,,", "C-2,二,")));
    expectCounts(corrected, 1, 0, 0, 0);
    EXPECT_EQ(byKey<Customer>("code", u"C-2"_s).notes, u"=cmd|'x'"_s);
}

TEST_F(Import, ReadsTicketsWithCustomersContactsAndRatings)
{
    const QByteArray file =
        "Ticket_ID,Customer_Name,Customer_Email,Customer_Age,Product_Purchased,Ticket_Type,Ticket_Subject,"
        "Ticket_Priority,"
        "Ticket_Channel,First_Response_Time,Time_to_Resolution,Customer_Satisfaction_Rating\n"
        "3,Ann Lee,ann@example.com,48,Dell XPS,Technical issue,Network problem,Critical,Social "
        "media,2023-06-01 11:14,"
        "2023-06-01 18:05,3\n"
        "4,Ann Lee,other@example.com,27,Office,Billing inquiry,Account access,Low,Chat,2023-06-01 "
        "7:29,2023-06-01 1:57,5\n"
        "5,Ann Lee,ANN@example.com,48,Dell XPS,Refund request,Data loss,High,Phone,2023-06-01 "
        "7:29,2023-06-01 9:57,\n";
    const auto first = must(import(EntityKind::Request, file));
    expectCounts(first, 3, 0, 0, 0);
    EXPECT_EQ(first.flagged, 1);
    EXPECT_EQ(first.flags.front().line, 3);
    EXPECT_EQ(first.also.at(EntityKind::Customer), 2);
    EXPECT_EQ(first.also.at(EntityKind::Contact), 2);
    EXPECT_EQ(first.also.at(EntityKind::Survey), 2);
    EXPECT_EQ(first.ignoredColumns, QStringList{u"Customer_Age"_s});

    const auto three = byKey<Request>("number", u"3"_s);
    EXPECT_EQ(three.priority, Priority::P1);
    EXPECT_EQ(three.channel, Channel::SocialMedia);
    EXPECT_EQ(three.state, RequestState::Resolved);
    EXPECT_FALSE(three.openedAt);
    EXPECT_EQ(three.resolvedAt->in(QTimeZone("Asia/Shanghai")).time(), QTime(18, 5));
    EXPECT_TRUE(three.description.contains(u"Dell XPS"_s));
    EXPECT_FALSE(three.doubtful);
    EXPECT_TRUE(byKey<Request>("number", u"4"_s).doubtful);
    EXPECT_EQ(byKey<Request>("number", u"5"_s).customer, three.customer);
    EXPECT_NE(byKey<Request>("number", u"4"_s).customer, three.customer);
    EXPECT_EQ(store.count("request_status"), 5); // the late answer of 4 is no step of its history

    const QString before = store.dump();
    const auto again = must(import(EntityKind::Request, file));
    expectCounts(again, 0, 0, 3, 0);
    EXPECT_EQ(store.dump(), before);
    const auto better = must(import(EntityKind::Request, QByteArray(file).replace("18:05,3", "19:05,4")));
    expectCounts(better, 0, 1, 2, 0);
    EXPECT_EQ(store.count("survey"), 2);

    must(store->undoUnit(2).takeResult());
    EXPECT_EQ(store.dump(), before);
}

TEST_F(Import, ReadsAStatusHistoryAndWhatFollowsFromIt)
{
    must(import(EntityKind::Customer, "code,name\nC-1,一\n"));
    const auto result = must(
        import(EntityKind::Request,
               "number,customer,priority,title,状态记录\n"
               "R1,C-1,P1,a,待处理@2026-11-02 09:00; 处理中@2026-11-02 09:20;待客户@2026-11-02 "
               "10:00;resolved@2026-11-02T03:00:00Z\n"
               "R2,C-1,P2,b,new@2026-11-02 09:00;resolved@2026-11-02 10:00;in_progress@2026-11-02 11:00\n"
               "R3,C-1,P2,c,started@2026-11-02 09:00\n"
               "R4,C-9,P2,d,new@2026-11-02 09:00\n"
               "R5,C-1,P2,e,new@2026-02-30 09:00\n"));
    expectCounts(result, 2, 0, 0, 3);
    const auto r1 = byKey<Request>("number", u"R1"_s);
    EXPECT_EQ(r1.state, RequestState::Resolved);
    EXPECT_EQ(r1.openedAt->in(store.clock().zone()).time(), QTime(9, 0));
    EXPECT_EQ(r1.firstResponseAt->in(store.clock().zone()).time(), QTime(9, 20));
    EXPECT_EQ(r1.resolvedAt->in(store.clock().zone()).time(), QTime(11, 0));
    EXPECT_EQ(store.count("request_status"), 7);
    const auto r2 = byKey<Request>("number", u"R2"_s);
    EXPECT_EQ(r2.state, RequestState::InProgress);
    EXPECT_FALSE(r2.resolvedAt);
}

TEST_F(Import, FindsReferencesByKeyNameOrIdWhateverTheOrderOfLines)
{
    const auto branches = must(import(
        EntityKind::Customer, "编码,名称,上级\nC-2,分部,C-1\nC-3,三部,不存在\nC-1,总部,\nC-4,四部,总部\n"
                              "C-5,五部,C-6\nC-6,,\n"));
    expectCounts(branches, 3, 0, 0, 3);
    EXPECT_EQ(byKey<Customer>("code", u"C-2"_s).parent, byKey<Customer>("code", u"C-1"_s).id);
    EXPECT_EQ(byKey<Customer>("code", u"C-4"_s).parent, byKey<Customer>("code", u"C-1"_s).id);

    const QByteArray tiers = "客户,服务等级,生效日期,理由\n总部,金牌,2026年1月1日,签约\nC-2,Gold,2026-01-01,"
                             "\n分部,银牌,1/2/2026,\n";
    expectCounts(must(import(EntityKind::TierAssignment, tiers)), 1, 0, 0, 2);
    expectCounts(must(import(EntityKind::TierAssignment, tiers)), 0, 0, 1, 2);

    const QByteArray contacts = "客户,姓名,手机,角色\nC-1,王强,+86 138 0013 8000,决策人\nC-1,王强,1,\n";
    expectCounts(must(import(EntityKind::Contact, contacts)), 1, 0, 0, 1);
    expectCounts(
        must(import(EntityKind::Contact, "id,customer,name\n01890000-0000-7000-8000-000000000001,C-2,李\n"
                                         "01890000-0000-7000-8000-000000000002,C-2,李\n")),
        2, 0, 0, 0);
    EXPECT_EQ(byKey<Contact>("name", u"王强"_s).mobile, u"+86 138 0013 8000"_s);
}

TEST_F(Import, ReadsMoneyInYuanUnderItsLabelAndInFenUnderItsColumnName)
{
    must(import(EntityKind::Customer, "code,name\nC-1,一\n"));
    expectCounts(
        must(import(EntityKind::Contract,
                    "合同编号,客户,开始日期,结束日期,年费\nH-1,C-1,2026-01-01,2026-12-31,\"¥128,000.50\"\n"
                    "H-2,C-1,2026-01-01,2026-12-31,12.8万\nH-3,C-1,2026-12-31,2026-01-01,1\n")),
        2, 0, 0, 1);
    EXPECT_EQ(byKey<Contract>("number", u"H-1"_s).annualFee->amount, 12'800'050);
    EXPECT_EQ(byKey<Contract>("number", u"H-2"_s).annualFee->amount, 12'800'000);
    must(import(EntityKind::Contract, "number,annual_fee\nH-1,500\n"));
    EXPECT_EQ(byKey<Contract>("number", u"H-1"_s).annualFee->amount, 500);
}

TEST_F(Import, NumbersWhatComesWithoutANumber)
{
    const auto result = must(import(EntityKind::Customer, "名称,邮箱\n甲,a@x.cn\n乙,b@x.cn\n甲,a@x.cn\n"));
    expectCounts(result, 2, 0, 0, 1);
    EXPECT_EQ(byKey<Customer>("name", u"乙"_s).code, u"C-0002"_s);
    EXPECT_EQ(store.count("contact"), 2);
    expectCounts(must(import(EntityKind::Customer, "名称,邮箱\n甲,a@x.cn\n")), 0, 0, 1, 0);
}

TEST_F(Import, WritesNothingWhenItIsADryRunOrStopped)
{
    const QString before = store.dump();
    const auto dry = must(import(EntityKind::Customer, "code,name\nC-1,一\n", true));
    EXPECT_EQ(dry.created, 1);
    EXPECT_EQ(store.dump(), before);
    QByteArray many = "code,name\n";
    for (int i = 0; i < 2000; ++i)
        many += "C-" + QByteArray::number(i) + ",x\n";
    const auto stopped =
        importFile(*store, {.kind = EntityKind::Customer,
                            .file = write(many),
                            .progress = [](qint64 done, qint64 total) { return done * 2 < total; }});
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(store.dump(), before);
}

TEST_F(Import, RefusesFilesItCannotReadWithASentence)
{
    const QString before = store.dump();
    for (const QByteArray& content :
         {QByteArray(), QByteArray("foo,bar\n1,2\n"), QByteArray("PK\x03\x04xxxx"),
          QByteArray("code,name\nC-1,\"open\n"), QByteArray("code,name\nC-1,\xFF\xFF\n")}) {
        const auto result = import(EntityKind::Customer, content);
        ASSERT_FALSE(result);
        EXPECT_FALSE(result.error().message.isEmpty());
    }
    EXPECT_FALSE(importFile(*store, {.kind = EntityKind::Customer, .file = u"/no/such/file"_s}));
    const auto mapped = importFile(
        *store,
        {.kind = EntityKind::Customer, .file = write("a,b\nC-1,x\n"), .mapping = {{u"code"_s, u"z"_s}}});
    EXPECT_FALSE(mapped);
    EXPECT_EQ(store.dump(), before);
    const auto right = importFile(*store, {.kind = EntityKind::Customer,
                                           .file = write("a,b\nC-1,x\n"),
                                           .mapping = {{u"code"_s, u"a"_s}, {u"name"_s, u"b"_s}}});
    EXPECT_EQ(must(right).created, 1);
}

TEST_F(Import, ReportsRaggedLinesAndKeepsStrangeText)
{
    const QString strange = u"\u202Eمرحبا <b>😀</b> "_s + QString(40'000, u'长');
    const auto result =
        must(import(EntityKind::Customer, "code,name,notes\nC-1,a\nC-2,b,c,d\nC-3,c,x,\nC-4,d," +
                                              strange.toUtf8() + "\n" + QByteArray("C-5,e\0e,\n", 9)));
    expectCounts(result, 2, 0, 0, 3);
    EXPECT_EQ(byKey<Customer>("code", u"C-4"_s).notes, strange);
}

TEST_F(Import, TakesBackWhatAnExportWrote)
{
    must(import(EntityKind::Customer, "code,name,notes\nC-1,总部,'=x\n"));
    must(import(EntityKind::Customer, "code,name,parent,notes\nC-2,=分部,C-1,\"a\n\"\"b\"\"\"\n"));
    must(import(
        EntityKind::Request,
        "customer,opened,first_response,resolved,title,rating\nC-2,2026-11-02 09:00,2026-11-02 09:20:30.5,"
        "2026-11-02 11:00,-1+2,4\nC-2,,2026-11-02 09:20,2026-11-02 11:00,x,\nC-2,,2026-11-02 "
        "19:20,2026-11-02 11:00,y,\n"));
    const auto exportTo = [&](EntityKind kind, const QString& name) {
        const QString file = store.folder() + u'/' + name;
        must(store->readNow([&](Reader& r) { return exportFile(r, {.kind = kind, .file = file}); }));
        return file;
    };
    const QString customers = exportTo(EntityKind::Customer, u"customers.csv"_s);
    const QString requests = exportTo(EntityKind::Request, u"requests.csv"_s);
    const QString surveys = exportTo(EntityKind::Survey, u"surveys.csv"_s);
    expectCounts(must(importFile(*store, {.kind = EntityKind::Customer, .file = customers})), 0, 0, 2, 0);
    expectCounts(must(importFile(*store, {.kind = EntityKind::Request, .file = requests})), 0, 0, 3, 0);
    expectCounts(must(importFile(*store, {.kind = EntityKind::Survey, .file = surveys})), 0, 0, 1, 0);

    TestStore other;
    expectCounts(must(importFile(*other, {.kind = EntityKind::Customer, .file = customers})), 2, 0, 0, 0);
    expectCounts(must(importFile(*other, {.kind = EntityKind::Request, .file = requests})), 3, 0, 0, 0);
    expectCounts(must(importFile(*other, {.kind = EntityKind::Survey, .file = surveys})), 1, 0, 0, 0);
    for (const char* table : {"customer", "request", "request_status", "survey"})
        EXPECT_EQ(other.count(table), store.count(table));
    const auto id = byKey<Customer>("code", u"C-2"_s).id;
    EXPECT_EQ(other.get(id), store.get(id));
    const auto request = byKey<Request>("title", u"-1+2"_s).id;
    EXPECT_EQ(other.get(request), store.get(request));
}

TEST_F(Import, ReadsTheEngineersAndContactsOfVisitsAndTheSkillsOfEngineers)
{
    must(import(EntityKind::Customer, "code,name,region\nC-1,一,浙江省杭州市\nC-2,二,无此地\n"));
    EXPECT_EQ(byKey<Customer>("code", u"C-1"_s).region, u"330100"_s);
    must(import(EntityKind::Contact, "客户,姓名\nC-1,王强\n"));
    const QByteArray engineers =
        "工号,姓名,技能\nE1,张伟,\"Oracle=4@2027-01-01；HCI=2\"\nE2,李娜,HCI=9\nE3,刘洋,\n";
    expectCounts(must(import(EntityKind::Engineer, engineers)), 2, 0, 0, 1);
    expectCounts(must(import(EntityKind::Engineer, engineers)), 0, 0, 2, 1);
    EXPECT_EQ(store.count("engineer_skill"), 2);
    const QByteArray visits =
        "客户,类型,状态,计划时间,工程师,联系人\nC-1,巡检,已完成,2026-11-02 09:00,E1、刘洋,王强\n"
        "C-1,巡检,计划,2026-12-02 09:00,E9,\n";
    expectCounts(must(import(EntityKind::Visit, visits)), 1, 0, 0, 1);
    EXPECT_EQ(store.count("visit_engineer"), 2);
    EXPECT_EQ(store.count("visit_contact"), 1);
    const QString file = store.folder() + u"/visits.csv"_s;
    must(store->readNow([&](Reader& r) { return exportFile(r, {.kind = EntityKind::Visit, .file = file}); }));
    expectCounts(must(importFile(*store, {.kind = EntityKind::Visit, .file = file})), 0, 0, 1, 0);
    const auto number = must(store->readNow(
        [](Reader& r) { return r.recordsWhere(EntityKind::Visit, "state", Value(u"done"_s)); }));
    const QByteArray key = textOf(number.front().value("number")).toUtf8();
    expectCounts(must(import(EntityKind::Visit, "number,contacts\n" + key + ",王强=no\n")), 0, 1, 0, 0);
    expectCounts(must(import(EntityKind::Visit, "number,contacts\n" + key + ",王强\n")), 0, 0, 1, 0);
}

TEST(ImportFaults, AnImportIsCompleteOrNotAtAll)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"in.csv"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "number,customer,email,resolved,rating\nR1,甲,a@x.cn,2026-11-02 09:00,4\nR2,甲,a@x.cn,,\nR3,,,,\n");
    file.close();
    test::sweepFaults([](TestStore&) {},
                      [&](Store& store) -> Done {
                          ZHIKE_ASSIGN(const auto result,
                                       importFile(store, {.kind = EntityKind::Request, .file = path}));
                          EXPECT_EQ(result.created, 2);
                          return {};
                      });
}

TEST(Export, FiltersAndLeavesTheOldFileWholeWhenItFails)
{
    TestStore store;
    store.add(customer(u"C-1"_s, u"一"_s, u"电力"_s));
    store.add(customer(u"C-2"_s, u"二"_s));
    const QString file = store.folder() + u"/out.csv"_s;
    const auto run = [&](const QStringList& where, const QString& to) {
        return store->readNow([&](Reader& r) {
            return exportFile(r, {.kind = EntityKind::Customer, .file = to, .where = where});
        });
    };
    EXPECT_EQ(must(run({u"industry=电力"_s}, file)), 1);
    EXPECT_EQ(must(run({u"industry="_s, u"status=在保"_s}, file)), 1);
    EXPECT_FALSE(run({u"nonsense=1"_s}, file));
    EXPECT_FALSE(run({}, store.folder() + u"/no/such/out.csv"_s));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("C-2"));
}

} // namespace zhike
