// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/format.h"
#include "ui/today/today_page.h"

#include "core/search/search.h"
#include "core/store/store.h"
#include "core/tier/proposal.h"
#include "tests/ui/request/service_world.h"
#include "ui/parts/chip.h"
#include "ui/parts/form_panel.h"
#include "ui/shell/bars.h"
#include "ui/shell/preferences.h"
#include "ui/today/fees_pane.h"
#include "ui/today/today_side.h"
#include "ui/today/week_pane.h"
#include <QtCore/QSemaphore>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

class TodayScreen : public ServiceWorld
{
protected:
    TodayPage* open(int rows)
    {
        auto* today = page<TodayPage>(u"today"_s);
        EXPECT_TRUE(until([&] { return today->list()->model()->rowCount() == rows; }))
            << qPrintable(titles(*today->list()).join(u'|'));
        return today;
    }
};

TEST_F(TodayScreen, GroupsWhatMustBeDoneByUrgency)
{
    request(u"影像调阅失败"_s, Priority::P2, 30);
    request(u"归档变慢"_s, Priority::P3, 3000, true);
    request(u"打印偏暗"_s, Priority::P3, 9000, true);
    visit(u"月度巡检"_s, 0);
    visit(u"上周巡检"_s, -7);
    step(u"提交方案"_s, -3);
    step(u"补发课件"_s, 0);
    step(u"安排演练"_s, 5);
    const auto* today = open(12);
    const QStringList expected{u"# Now"_s,
                               u"影像调阅失败"_s,
                               u"# Today"_s,
                               u"月度巡检 (On site)"_s,
                               u"上周巡检 (On site)"_s,
                               u"补发课件"_s,
                               u"提交方案"_s,
                               u"# Open requests by age"_s,
                               u"打印偏暗"_s,
                               u"归档变慢"_s,
                               u"# The days ahead"_s,
                               u"安排演练"_s};
    EXPECT_EQ(titles(*today->list()), expected);
    EXPECT_EQ(child<Chip>(u"chipAll"_s)->text(), u"All 5"_s) << "what can wait was counted";
    EXPECT_EQ(today->summary(),
              format::joined({u"5 thing(s) to do for everyone"_s, u"the most pressing first"_s}));
    QTest::mouseClick(child<Chip>(u"chipSteps"_s), Qt::LeftButton);
    EXPECT_EQ(today->summary(), format::joined({u"5 thing(s) to do for everyone"_s, u"2 of them shown"_s}));
    EXPECT_EQ(today->list()->model()->rowCount(), 5);
    QTest::mouseClick(child<Chip>(u"chipVisits"_s), Qt::LeftButton);
    EXPECT_EQ(today->list()->model()->rowCount(), 3);
    QTest::mouseClick(child<Chip>(u"chipVisits"_s), Qt::LeftButton);
    EXPECT_EQ(today->list()->model()->rowCount(), 12) << "a second click did not take it back";
}

TEST_F(TodayScreen, ShowsWhatIsOnesOwnAndRemembersIt)
{
    EXPECT_FALSE(window.findChild<Chip*>(u"chipMine"_s)) << "the page was made before it was asked for";
    request(u"影像调阅失败"_s, Priority::P2, 30); // 郑凯's
    Engineer other;
    other.number = u"E002"_s;
    other.name = u"许婷"_s;
    NextStep theirs;
    theirs.customer = customer;
    theirs.text = u"提交方案"_s;
    theirs.dueOn = QDate(2026, 11, 20);
    theirs.engineer = store.add(other);
    store.add(theirs);
    window.context().preferences->setUserName(u"许婷"_s);
    const auto* today = open(2);
    EXPECT_EQ(titles(*today->list()), (QStringList{u"# Today"_s, u"提交方案"_s}));
    EXPECT_EQ(child<Chip>(u"chipMine"_s)->text(), u"Mine 1"_s);
    EXPECT_EQ(child<Chip>(u"chipAll"_s)->text(), u"All 2"_s);
    QTest::mouseClick(child<Chip>(u"chipAll"_s), Qt::LeftButton);
    ASSERT_TRUE(until([&] { return today->list()->model()->rowCount() == 4; }));
    EXPECT_TRUE(child<Chip>(u"chipAll"_s)->isChecked());
    EXPECT_EQ(memory.value(u"today/mine"_s), QVariant(false));
    window.context().preferences->setUserName(u"郑凯"_s); // both show all now
    QTest::mouseClick(child<Chip>(u"chipMine"_s), Qt::LeftButton);
    EXPECT_TRUE(until([&] {
        return titles(*today->list()) == QStringList{u"# Now"_s, u"影像调阅失败"_s};
    })) << qPrintable(titles(*today->list()).join(u'|'));
}

TEST_F(TodayScreen, ShowsEveryonesWorkToWhomNobodyKnows)
{
    request(u"影像调阅失败"_s, Priority::P2, 30);
    window.context().preferences->setUserName(u"张三"_s);
    (void)open(2);
    EXPECT_FALSE(window.findChild<Chip*>(u"chipMine"_s)->isVisible());
    EXPECT_TRUE(child<Chip>(u"chipAll"_s)->isChecked());
    EXPECT_FALSE(child<Chip>(u"chipAll"_s)->toolTip().isEmpty())
        << "nobody says how to see what is one's own";
}

TEST_F(TodayScreen, LetsPromisedTimesRunWithoutReadingTheFile)
{
    request(u"影像调阅失败"_s, Priority::P1, 5);
    auto* today = page<TodayPage>(u"today"_s);
    const auto left = [&] { return rowOf(*today->list(), u"影像调阅失败"_s).data(Right1Role).toString(); };
    ASSERT_TRUE(until([&] { return titles(*today->list()).contains(u"影像调阅失败"_s); }));
    const QString before = left();
    QSemaphore end;
    QList<QFuture<Done>> readers; // nobody can read while these do not end
    for (int i = 0; i < store->options().readers; ++i)
        readers << store->readLong([&end](Reader&) -> Done {
            end.acquire();
            return {};
        });
    store.clock().set(store.clock().now().plusMinutes(7));
    today->timePassed(false);
    EXPECT_NE(left(), before);
    EXPECT_FALSE(left().isEmpty());
    end.release(store->options().readers);
    for (auto& reader : readers)
        reader.waitForFinished();
}

TEST_F(TodayScreen, KeepsFindingsInSightUntilSomethingFollowsFromThem)
{
    const Id<Visit> done = visit(u"月度巡检"_s, -7, VisitState::Done);
    Finding finding;
    finding.customer = customer;
    finding.visit = done;
    finding.text = u"备机离线"_s;
    store.add(finding);
    auto* today = page<TodayPage>(u"today"_s);
    ASSERT_TRUE(until([&] { return titles(*today->list()).contains(u"备机离线"_s); }));
    clickAction(*today->list(), u"备机离线"_s);
    fillIn(u"text"_s, u"Replace the supply"_s);
    saveForm();
    ASSERT_TRUE(until([&] { return store.count("next_step") == 1; }));
    EXPECT_TRUE(until([&] { return !titles(*today->list()).contains(u"备机离线"_s); }));
}

TEST_F(TodayScreen, MarksANextStepAsDoneWithOneClickAndCtrlZTakesItBack)
{
    const auto id = step(u"提交方案"_s, -3);
    const auto* today = open(2);
    clickAction(*today->list(), u"提交方案"_s);
    ASSERT_TRUE(until([&] { return today->list()->model()->rowCount() == 0; }));
    EXPECT_EQ(store.get(id).doneOn, QDate(2026, 11, 22));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(until([&] { return today->list()->model()->rowCount() == 2; }));
    EXPECT_FALSE(store.get(id).doneOn.isValid());
}

TEST_F(TodayScreen, RecordsACareCallInItsRowAndPlansItFromTheMenu)
{
    TierAssignment diamond; // a call every 14 days
    diamond.customer = customer;
    diamond.tier =
        Id<Tier>(must(store->readNow([](Reader& r) { return r.idOfKey(EntityKind::Tier, u"钻石"_s); })));
    diamond.startsOn = QDate(2026, 11, 2);
    store.add(diamond);
    auto* today = page<TodayPage>(u"today"_s);
    const QString call = u"Care call, every 14 day(s)"_s;
    const auto isThere = [&] { return titles(*today->list()).contains(call) && store.count("visit") == 0; };
    ASSERT_TRUE(until(isThere)) << qPrintable(titles(*today->list()).join(u'|'));
    const QString whom = rowOf(*today->list(), call).data(SubtitleRole).toString();
    EXPECT_TRUE(whom.contains(u"周洁"_s) && whom.contains(u"136 2178 4405"_s)) << qPrintable(whom);
    clickAction(*today->list(), call);
    auto* line = child<QLineEdit>(u"inPlaceText"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(until([&] { return !window.statusLine()->text().isEmpty(); }))
        << "nothing said what is missing";
    EXPECT_TRUE(child<QLineEdit>(u"inPlaceText"_s)->isVisible());
    QTest::keyClicks(child<QLineEdit>(u"inPlaceText"_s), u"all is well"_s);
    QTest::keyClick(child<QLineEdit>(u"inPlaceText"_s), Qt::Key_Return);
    ASSERT_TRUE(until([&] { return store.count("visit") == 1; }));
    ASSERT_TRUE(until([&] { return !titles(*today->list()).contains(call); }));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(until(isThere));
    const QPoint at = today->list()->visualRect(rowOf(*today->list(), call)).center();
    Q_EMIT today->list()->customContextMenuRequested(at);
    auto* menu = today->list()->findChild<QMenu*>();
    ASSERT_TRUE(menu);
    const auto actions = menu->actions();
    const auto plan = std::ranges::find(actions, u"Plan the call"_s, &QAction::text);
    ASSERT_NE(plan, actions.end());
    (*plan)->trigger();
    menu->close();
    EXPECT_TRUE(until([&] { return store.count("visit") == 1; }));
}

TEST_F(TodayScreen, RecordsAFirstResponseInItsRowByKeysAlone)
{
    const auto id = request(u"影像调阅失败"_s, Priority::P1, 30);
    const auto* today = open(2);
    auto* list = today->list();
    list->setFocus();
    const int before = list->visualRect(rowOf(*list, u"影像调阅失败"_s)).height();
    QTest::keyClick(list, Qt::Key_Space);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    EXPECT_EQ(list->visualRect(rowOf(*list, u"影像调阅失败"_s)).height(), before + metric::inPlace);
    QTest::keyClicks(line, u"called Zhou"_s);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(until([&] { return store.get(id).firstResponseAt.has_value(); }));
    const auto said = must(store->readNow([](Reader& r) { return search(r, u"called Zhou"_s); }));
    ASSERT_EQ(said.hits.size(), 1) << "what was said is in the thread";
    EXPECT_EQ(said.hits.first().kind, EntityKind::Message);
    ASSERT_TRUE(until([&] { return list->visualRect(rowOf(*list, u"影像调阅失败"_s)).height() == before; }));
    EXPECT_TRUE(list->hasFocus());
    EXPECT_TRUE(window.statusLine()->text().contains(u"RA26-000001"_s));
}

TEST_F(TodayScreen, KeepsWhatIsBeingWrittenUntilEscPutsItBack)
{
    const auto id = request(u"影像调阅失败"_s, Priority::P1, 30);
    const auto* today = open(2);
    clickAction(*today->list(), u"影像调阅失败"_s);
    auto* line = child<QLineEdit>(u"inPlaceText"_s);
    QTest::keyClicks(line, u"half"_s);
    step(u"提交方案"_s, -3); // changes meanwhile
    QCoreApplication::processEvents();
    EXPECT_EQ(child<QLineEdit>(u"inPlaceText"_s)->text(), u"half"_s);
    QTest::keyClick(child<QLineEdit>(u"inPlaceText"_s), Qt::Key_Escape);
    ASSERT_TRUE(until([&] { return today->list()->model()->rowCount() == 4; }));
    EXPECT_FALSE(store.get(id).firstResponseAt);
}

TEST_F(TodayScreen, OpensTheThingOfALineWithEnter)
{
    request(u"影像调阅失败"_s, Priority::P1, 30);
    const auto* today = open(2);
    today->list()->setFocus();
    QTest::keyClick(today->list(), Qt::Key_Return);
    ASSERT_TRUE(until([&] { return window.currentPage() == u"requests"_s; }));
}

TEST_F(TodayScreen, ShowsTheWeekByDayAndNarrowsItByClickAndArrowKeys)
{
    visit(u"周一巡检"_s, -6, VisitState::Done);
    visit(u"今天巡检"_s, 0);
    auto* today = open(2);
    auto* list = today->side()->week()->list();
    ASSERT_TRUE(until([&] { return list->model()->rowCount() == 2; }));
    DayStrip* strip = today->side()->week()->strip();
    QTest::mouseClick(strip, Qt::LeftButton, {}, strip->dayRect(0).center());
    EXPECT_EQ(strip->chosen(), QDate(2026, 11, 16));
    EXPECT_EQ(list->model()->rowCount(), 1);
    QTest::keyClick(strip, Qt::Key_Right);
    EXPECT_EQ(list->model()->rowCount(), 0);
    QTest::keyClick(strip, Qt::Key_Escape);
    EXPECT_EQ(list->model()->rowCount(), 2);
}

TEST(SharedRows, GiveTheLowerListHalfOrWhatTheUpperOneLeaves)
{
    EXPECT_EQ(sharedRows(12, 4, 20), (SharedRows{4, 8}));
    EXPECT_EQ(sharedRows(12, 14, 9), (SharedRows{6, 6}));
    EXPECT_EQ(sharedRows(12, 14, 2), (SharedRows{10, 2}));
    EXPECT_EQ(sharedRows(12, 2, 3), (SharedRows{2, 3}));
    EXPECT_EQ(sharedRows(-3, 2, 3), (SharedRows{0, 0}));
}

TEST_F(TodayScreen, ShowsBesideTheWeekWhatComesInSoonAndLeadsToIt)
{
    Contract contract;
    contract.customer = customer;
    contract.number = u"K-1"_s;
    contract.tier =
        store.get(customer).id
            ? Id<Tier>(must(store->readNow([](Reader& r) { return r.idOfKey(EntityKind::Tier, u"金牌"_s); })))
            : Id<Tier>{};
    contract.startsOn = QDate(2026, 1, 1);
    contract.endsOn = QDate(2026, 12, 31);
    contract.annualFee = Fen{8'800'000};
    const auto id = store.add(contract);
    Instalment due;
    due.customer = customer;
    due.contract = id;
    due.dueOn = QDate(2026, 12, 1);
    due.amount = Fen{4'800'000};
    due.note = u"第 2 期"_s;
    store.add(due);
    auto* today = page<TodayPage>(u"today"_s);
    auto* fees = today->side()->fees()->list();
    ASSERT_TRUE(until([&] { return fees->model()->rowCount() == 2; }));
    EXPECT_EQ(titles(*fees), (QStringList{format::joined({u"上海临江医院"_s, u"第 2 期"_s}),
                                          format::joined({u"上海临江医院"_s, u"renewal"_s})}));
    EXPECT_EQ(fees->model()->index(0, 0).data(Right1Role).toString(), u"¥48,000.00"_s);
    EXPECT_FALSE(fees->model()->index(0, 0).data(SubtitleRole).toString().isEmpty());
}

TEST_F(TodayScreen, SaysThatNothingWaitsInAnEmptyDatabase)
{
    auto* today = open(0);
    EXPECT_TRUE(until([&] { return child<Chip>(u"chipAll"_s)->text() == u"All 0"_s; }));
    EXPECT_TRUE(today->focusTarget());
}

TEST_F(TodayScreen, OffersProposalsToBeDecidedInPlace)
{
    must(store->writeNow(QString(), [&](UnitOfWork& u) -> Done {
        ZHIKE_ASSIGN(const Uuid tier, u.idOfKey(EntityKind::Tier, u"钻石"_s));
        ZHIKE_TRY(proposeTier(u, {customer, Id<Tier>(tier), QDate(2027, 1, 1), u"核心系统增多"_s, {}}));
        return {};
    }));
    const auto* today = page<TodayPage>(u"today"_s);
    const QString head = u"# Proposals to decide"_s;
    ASSERT_TRUE(until([&] { return titles(*today->list()).contains(head); }));
    const QStringList all = titles(*today->list());
    const QString line = all[all.indexOf(head) + 1];
    EXPECT_EQ(line, u"Tier: Gold → Diamond"_s);
    clickAction(*today->list(), line);
    auto* form = child<FormPanel>(u"form"_s);
    form->setValue(u"decision"_s, false);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(form->isVisible()) << "rejected without a reason";
    form->setValue(u"decision_reason"_s, u"明年再议"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(until([&] { return !titles(*today->list()).contains(head); }));
    EXPECT_FALSE(must(store->readNow([&](Reader& r) { return openProposal(r, customer); })));
}
