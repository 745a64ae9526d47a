// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/sla_watch.h"

#include "core/complaint/complaint_usecases.h"
#include "tests/ui/request/service_world.h"
#include "ui/shell/notifier.h"
#include "ui/shell/preferences.h"
#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

class FakeNotifier final : public Notifier
{
public:
    [[nodiscard]] bool isAvailable() const override { return available; }
    void setShown(bool on) override { shown = on; }
    void setCounts(int breachedNow, int atRiskNow) override
    {
        breached = breachedNow;
        atRisk = atRiskNow;
    }
    void notify(const QString& title, const QString& text) override { messages << title + u'\n' + text; }

    bool available = true;
    bool shown = false;
    int breached = 0;
    int atRisk = 0;
    QStringList messages;
};

class SlaWatching : public ServiceWorld
{
protected:
    SlaWatching()
    {
        preferences.setWarningCalendar({}); // at any time; it is Sunday
    }
    void start()
    {
        watch = std::make_unique<SlaWatch>(SlaWatch::Parts{*store, memory, preferences, notifier});
        QSignalSpy looked(watch.get(), &SlaWatch::looked);
        watch->start();
        EXPECT_TRUE(until([&] { return looked.size() > 0; }));
    }
    void pass(int minutes)
    {
        store.clock().set(store.clock().now().plusMinutes(minutes));
        watch->minutePassed();
    }
    Preferences preferences{memory, look, {u"en"_s, u"李工"_s}};
    FakeNotifier notifier;
    std::unique_ptr<SlaWatch> watch;
};

} // namespace

TEST_F(SlaWatching, TellsWhenAPromisedTimeRunsOutAndOpensTheRequest)
{
    const auto id = request(u"影像调阅失败"_s, Priority::P1, 1);
    start();
    EXPECT_TRUE(notifier.shown);
    ASSERT_TRUE(notifier.messages.isEmpty());
    QSignalSpy wanted(watch.get(), &SlaWatch::requestWanted);
    for (int i = 0; i < 48 && notifier.messages.isEmpty(); ++i)
        pass(60);
    ASSERT_EQ(notifier.messages.size(), 1);
    EXPECT_TRUE(notifier.messages[0].contains(u"影像调阅失败"_s)) << notifier.messages[0].toStdString();
    EXPECT_GT(notifier.breached + notifier.atRisk, 0);
    Q_EMIT notifier.messageClicked();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<Uuid>(), id.uuid);
}

TEST_F(SlaWatching, TellsSeveralAtOnceAndLeadsToTodayThen)
{
    for (int i = 0; i < 5; ++i)
        request(u"故障%1"_s.arg(i), Priority::P1, 10'000);
    start();
    ASSERT_EQ(notifier.messages.size(), 1) << "one message for all";
    EXPECT_EQ(notifier.breached, 5);
    QSignalSpy wanted(watch.get(), &SlaWatch::requestWanted);
    Q_EMIT notifier.messageClicked();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_TRUE(wanted[0][0].value<Uuid>().isNull());
    pass(1);
    EXPECT_EQ(notifier.messages.size(), 1);
}

TEST_F(SlaWatching, TellsOnceAcrossStartsOfTheProgram)
{
    request(u"影像调阅失败"_s, Priority::P1, 10'000);
    start();
    EXPECT_EQ(notifier.messages.size(), 1);
    start();
    EXPECT_EQ(notifier.messages.size(), 1);
}

TEST_F(SlaWatching, WaitsForThePersonsHours)
{
    preferences.setWarningCalendar(u"00000000-0000-7000-8000-000000000011"_s); // 5×8
    request(u"影像调阅失败"_s, Priority::P1, 10'000);
    start();
    EXPECT_TRUE(notifier.messages.isEmpty()) << "Sunday";
    EXPECT_EQ(notifier.breached, 1) << "the count is there";
    pass(22 * 60 + 59); // Monday 8:59
    EXPECT_TRUE(notifier.messages.isEmpty());
    pass(1);
    EXPECT_EQ(notifier.messages.size(), 1);
}

TEST_F(SlaWatching, FollowsRequestsThatChangeAndReadsNothingWhenMinutesPass)
{
    start();
    EXPECT_EQ(notifier.breached, 0);
    request(u"影像调阅失败"_s, Priority::P1, 10'000);
    ASSERT_TRUE(until([&] { return notifier.breached == 1; }));
    QSignalSpy looked(watch.get(), &SlaWatch::looked);
    for (int i = 0; i < 100; ++i)
        pass(1);
    QCoreApplication::processEvents();
    EXPECT_EQ(looked.size(), 0) << "minutes pass in memory";
}

TEST_F(SlaWatching, SaysNothingWhereItIsOffOrNotMineOrThereIsNoTray)
{
    request(u"影像调阅失败"_s, Priority::P1, 10'000);
    preferences.setWarnings(WarnAbout::Mine); // nobody of that name works on it
    start();
    EXPECT_TRUE(notifier.messages.isEmpty());
    preferences.setWarnings(WarnAbout::Nothing);
    EXPECT_FALSE(notifier.shown);
    notifier.available = false;
    preferences.setWarnings(WarnAbout::All);
    EXPECT_FALSE(notifier.shown);
    watch->minutePassed();
    EXPECT_TRUE(notifier.messages.isEmpty());
}

TEST_F(SlaWatching, TellsThatTheLeaderHasToKnowOfAComplaintAndOpensIt)
{
    start();
    Complaint draft;
    draft.customer = customer;
    draft.title = u"夜间变更未提前通知"_s;
    draft.level = ComplaintLevel::Complaint;
    const auto id =
        must(store->writeNow(u"Record"_s, [&](UnitOfWork& u) { return recordComplaint(u, draft); }));
    ASSERT_TRUE(until([&] { return notifier.messages.size() == 1; }));
    EXPECT_TRUE(notifier.messages[0].contains(u"inform the leader"_s)) << notifier.messages[0].toStdString();
    QSignalSpy wanted(watch.get(), &SlaWatch::complaintWanted);
    Q_EMIT notifier.messageClicked();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<Uuid>(), id.uuid);
    pass(1);
    EXPECT_EQ(notifier.messages.size(), 1) << "each is told once";
    pass(60 * 48); // the answer is overdue
    EXPECT_EQ(notifier.messages.size(), 2);
    EXPECT_EQ(notifier.breached, 1);
}
