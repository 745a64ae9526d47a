// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capture.h"

#include "core/customer/note.h"
#include "core/customer/timeline.h"
#include "core/search/search.h"
#include "tests/support/core/fault_sweep.h"
#include "tests/support/core/test_store.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

struct Company {
    Id<Customer> shengyun;
    Id<Customer> lixin;
    Id<Contact> zhang;
    Id<Engineer> primary;
};

Customer customerOf(const QString& code, const QString& name, const QString& shortName)
{
    Customer c;
    c.code = code;
    c.name = name;
    c.shortName = shortName;
    return c;
}

Company fill(TestStore& store)
{
    Company made;
    made.shengyun = store.add(customerOf(u"C-0001"_s, u"湖州盛韵供应链有限公司"_s, u"湖州盛韵"_s));
    made.lixin = store.add(customerOf(u"C-0002"_s, u"Lixin Software"_s, u"Lixin"_s));
    store.add(customerOf(u"C-0003"_s, u"宁波安岭热力"_s, u"安岭热力"_s));
    store.add(customerOf(u"C-0004"_s, u"宁波安铭商业银行"_s, u"安铭银行"_s));
    Contact zhang;
    zhang.customer = made.shengyun;
    zhang.name = u"张军"_s;
    made.zhang = store.add(zhang);
    Engineer e;
    e.number = u"E001"_s;
    e.name = u"郑凯"_s;
    made.primary = store.add(e);
    EngineerAssignment a;
    a.customer = made.shengyun;
    a.engineer = made.primary;
    a.startsOn = QDate(2026, 1, 1);
    store.add(a);
    return made;
}

class Capturing : public testing::Test
{
protected:
    TestStore store;
    Company company = fill(store);

    CaptureLine of(const QString& line, const CaptureChoices& choices = {})
    {
        return must(store->readNow([&](Reader& r) { return understand(r, line, choices); }));
    }
    Captured record(const QString& line)
    {
        return must(store->writeNow(u"Capture"_s, [&](UnitOfWork& u) -> Result<Captured> {
            ZHIKE_ASSIGN(const CaptureLine capture, understand(u, line));
            return recordCapture(u, capture);
        }));
    }
};

} // namespace

TEST_F(Capturing, RecognisesTheCustomerHoweverItIsCalled)
{
    const std::pair<QString, QString> lines[] = {
        {u"湖州盛韵 登录报错"_s, u"登录报错"_s},
        {u"湖州盛韵供应链有限公司：登录报错"_s, u"登录报错"_s},
        {u"盛韵 登录报错"_s, u"登录报错"_s},
        {u"C-0001 登录报错"_s, u"登录报错"_s},
        {u"c-0001，登录报错"_s, u"登录报错"_s},
        {u"hzsy 登录报错"_s, u"登录报错"_s},
        {u"huzhoushengyun 登录报错"_s, u"登录报错"_s},
        {u"湖州盛韵登录报错"_s, u"登录报错"_s},
        {u"hzsy登录报错"_s, u"登录报错"_s},
        {u"P2 湖州盛韵 登录报错"_s, u"登录报错"_s},
        {u"登录报错 湖州盛韵"_s, u"登录报错"_s},
        {u"刚才湖州盛韵来电说登录报错"_s, u"刚才湖州盛韵来电说登录报错"_s},
        {u"张军 登录报错"_s, u"登录报错"_s},
    };
    for (const auto& [line, text] : lines) {
        const CaptureLine capture = of(line);
        ASSERT_TRUE(capture.customer()) << qPrintable(line) << capture.candidates.size();
        EXPECT_EQ(capture.customer()->id, company.shengyun) << qPrintable(line);
        EXPECT_EQ(capture.text, text) << qPrintable(line);
        EXPECT_EQ(capture.kind, CaptureKind::Request) << qPrintable(line);
    }
    const CaptureLine english = of(u"lixin software cannot log in"_s);
    EXPECT_EQ(english.customer()->id, company.lixin);
    EXPECT_EQ(english.text, u"cannot log in"_s);
}

TEST_F(Capturing, RecognisesThePersonBesideTheCustomer)
{
    const CaptureLine apart = of(u"湖州盛韵 张军 登录报错"_s);
    EXPECT_EQ(apart.customer()->contact, company.zhang);
    EXPECT_EQ(apart.text, u"登录报错"_s);
    const CaptureLine inside = of(u"湖州盛韵 张军说登录报错"_s);
    EXPECT_EQ(inside.customer()->contact, company.zhang);
    EXPECT_EQ(inside.text, u"张军说登录报错"_s);
}

TEST_F(Capturing, AsksWhichOneWhereSeveralFit)
{
    const CaptureLine capture = of(u"宁波 登录报错"_s);
    EXPECT_TRUE(capture.isAmbiguous());
    EXPECT_EQ(capture.candidates.size(), 2U);
    ASSERT_TRUE(problemOf(capture, u"宁波 登录报错"_s));
    EXPECT_EQ(problemOf(capture, u"宁波 登录报错"_s)->field, u"customer"_s);
    CaptureChoices choices;
    choices.customer = capture.candidates.back().id;
    const CaptureLine chosen = of(u"宁波 登录报错"_s, choices);
    EXPECT_EQ(chosen.customer()->id, choices.customer);
    EXPECT_EQ(chosen.others.size(), 1U) << "the other one cannot be chosen any more";
    EXPECT_FALSE(problemOf(chosen, u"宁波 登录报错"_s));
}

TEST_F(Capturing, SaysInASentenceWhatIsMissing)
{
    const std::pair<QString, QString> lines[] = {
        {QString(), u"line"_s}, {u"没听说过的公司 登录报错"_s, u"customer"_s}, {u"湖州盛韵 P2"_s, u"text"_s}};
    for (const auto& [line, field] : lines) {
        const auto problem = problemOf(of(line), line);
        ASSERT_TRUE(problem) << qPrintable(line);
        EXPECT_EQ(problem->field, field);
    }
}

TEST_F(Capturing, MakesARequestWithPriorityReporterAndWhoLooksAfterIt)
{
    const Captured made = record(u"湖州盛韵 张军 核心库宕机 P1"_s);
    EXPECT_EQ(made.kind, EntityKind::Request);
    EXPECT_EQ(made.key, u"RA26-000001"_s);
    const Request request = store.get(Id<Request>(made.id));
    EXPECT_EQ(request.title, u"核心库宕机"_s);
    EXPECT_EQ(request.priority, Priority::P1);
    EXPECT_EQ(request.reporter, company.zhang);
    EXPECT_EQ(request.engineer, company.primary);
    EXPECT_EQ(request.openedAt, store->clock().now());
}

TEST_F(Capturing, KeepsAllOfALongStoryBelowAShortTitle)
{
    const QString story =
        u"登录报错，重启两次之后仍然报错，"_s +
        u"客户说昨天晚上十点以后才开始出现这个现象并且影响所有柜台和网点以及手机银行和电话银行，请尽快处理"_s;
    const Request request = store.get(Id<Request>(record(u"湖州盛韵 "_s + story).id));
    EXPECT_LE(request.title.size(), 60);
    EXPECT_EQ(request.description, story);
}

TEST_F(Capturing, MakesANextStepForTheDayThatIsNamedOrTheNextWorkingDay)
{
    const Captured made = record(u"湖州盛韵 周五前 提交扩容方案"_s);
    EXPECT_EQ(made.kind, EntityKind::NextStep);
    const NextStep step = store.get(Id<NextStep>(made.id));
    EXPECT_EQ(step.text, u"提交扩容方案"_s);
    EXPECT_EQ(step.dueOn, QDate(2026, 11, 27));
    EXPECT_EQ(step.engineer, company.primary);
    const CaptureLine undated = of(u"待办 湖州盛韵 回电话"_s);
    EXPECT_EQ(undated.due, QDate(2026, 11, 23)) << "Monday follows the Sunday";
    EXPECT_FALSE(undated.dueSaid);
}

TEST_F(Capturing, LeavesTheDayInWhatIsToldUnlessItIsDue)
{
    EXPECT_EQ(of(u"备注 湖州盛韵 明天搬家"_s).text, u"明天搬家"_s);
    EXPECT_EQ(of(u"待办 湖州盛韵 明天送备件"_s).text, u"送备件"_s);
}

TEST_F(Capturing, MakesANoteThatIsFoundAndStandsOnTheTimeline)
{
    const Captured made = record(u"湖州盛韵 张军下月调到集团"_s);
    EXPECT_EQ(made.kind, EntityKind::CustomerNote);
    const CustomerNote note = store.get(Id<CustomerNote>(made.id));
    EXPECT_EQ(note.text, u"张军下月调到集团"_s);
    EXPECT_EQ(note.contact, company.zhang);
    const auto found = must(store->readNow([](Reader& r) { return search(r, u"调到集团"_s); }));
    ASSERT_EQ(found.hits.size(), 1);
    EXPECT_EQ(found.hits[0].id, made.id);
    const Timeline timeline = must(store->readNow(
        [&](Reader& r) { return customerTimeline(r, company.shengyun, only(TouchKind::Noted), 10); }));
    ASSERT_EQ(timeline.points.size(), 1U);
    EXPECT_EQ(timeline.points[0].title, note.text);
    EXPECT_EQ(timeline.points[0].people, u"张军"_s);
}

TEST_F(Capturing, LetsThePersonSayOtherwise)
{
    CaptureChoices choices;
    choices.kind = CaptureKind::Step;
    choices.due = QDate(2026, 12, 24);
    const CaptureLine step = of(u"湖州盛韵 登录报错"_s, choices);
    EXPECT_EQ(step.kind, CaptureKind::Step);
    EXPECT_EQ(step.due, choices.due);
    choices.kind = CaptureKind::Request;
    choices.priority = Priority::P4;
    EXPECT_EQ(of(u"湖州盛韵 登录报错 P1"_s, choices).priority, Priority::P4);
}

TEST_F(Capturing, IsUndoneAsOne)
{
    record(u"湖州盛韵 登录报错 P2"_s);
    EXPECT_EQ(store.count("request"), 1);
    QCoreApplication::processEvents(); // it hears of the unit
    auto undone = store->undo();
    undone.waitForFinished();
    must(undone.takeResult());
    EXPECT_EQ(store.count("request"), 0);
    EXPECT_EQ(store.count("request_status"), 0);
}

TEST(CaptureFaults, RecordEveryKindWhollyOrNotAtAll)
{
    for (const QString& line : {u"湖州盛韵 登录报错 P2"_s, u"湖州盛韵 明天送备件"_s, u"备注 湖州盛韵 搬家"_s,
                                u"抱怨 湖州盛韵 两次没带备件"_s}) {
        const auto prepare = [](TestStore& store) { (void)fill(store); };
        sweepFaults(prepare, [&](Store& s) -> Done {
            ZHIKE_TRY(s.writeNow(u"Capture"_s, [&](UnitOfWork& u) -> Result<Captured> {
                ZHIKE_ASSIGN(const CaptureLine capture, understand(u, line));
                return recordCapture(u, capture);
            }));
            return {};
        });
    }
}
