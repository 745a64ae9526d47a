// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/visit/visit_world.h"
#include "ui/parts/row_list.h"
#include "ui/visit/agenda_rows.h"
#include "ui/visit/brief_pane.h"
#include "ui/visit/segments.h"
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

/// Types, or commits what an input method would.
void type(QWidget* field, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

QWidget* focused()
{
    return QApplication::focusWidget();
}

bool hasBrief(VisitWorld& world)
{
    return world.until(
        [&] { return world.page().findChild<BriefPane*>()->findChildren<QLabel*>().size() > 16; });
}

/// Types into the customer field, which has the keyboard, and takes the first answer.
void chooseCustomer(VisitWorld& world, const QString& typed)
{
    QWidget* field = focused();
    type(field, typed);
    ASSERT_TRUE(world.until([&] {
        for (RowList* list : QApplication::activeWindow()->findChildren<RowList*>())
            if (list->objectName() != u"agenda"_s && list->isVisible() && list->model()->rowCount() > 0)
                return true;
        return false;
    }));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(world.until([&] { return world.window()->findChild<QWidget*>(u"contacts"_s)->isVisible(); }));
}

void triggerMenu(VisitWorld& world, const QString& action)
{
    auto* found = world.window()->findChild<QAction*>(action);
    ASSERT_NE(found, nullptr);
    found->trigger();
}

QLineEdit* lineOf(VisitWorld& world, const QString& name)
{
    auto* editor = world.child<QWidget>(name);
    auto* line = qobject_cast<QLineEdit*>(editor);
    return line ? line : editor->findChild<QLineEdit*>();
}

bool isPdf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF");
}

} // namespace

TEST(VisitPage, PlansReadsSavesAndRecordsAVisitByMouse)
{
    VisitWorld world;
    QTemporaryDir folder;
    world.planned(-30, u"季度巡检"_s);
    world.planned(2, u"兼查核心数据库告警"_s);
    world.planned(30, u"培训"_s);
    world.show();
    world.click(world.child<QPushButton>(u"primary"_s));
    chooseCustomer(world, u"之江"_s);
    world.click(lineOf(world, u"purpose"_s));
    type(focused(), u"回访"_s);
    world.grab(u"plan"_s);
    world.click(world.child<QPushButton>(u"save"_s));
    ASSERT_TRUE(world.until([&] { return world.statuses.size() == 1; }));
    ASSERT_EQ(world.entries().size(), 4U);
    ASSERT_TRUE(hasBrief(world));
    world.grab(u"agenda"_s);

    world.saveTo = folder.filePath(u"简报.pdf"_s);
    triggerMenu(world, u"savePdf"_s);
    ASSERT_TRUE(world.until([&] { return world.statuses.size() == 2; }));
    EXPECT_TRUE(isPdf(world.saveTo));
    world.click(world.child<QPushButton>(u"print"_s));
    EXPECT_EQ(world.printed, 1);
    triggerMenu(world, u"view"_s);
    world.grab(u"viewer"_s);
    world.click(world.child<QPushButton>(u"back"_s));

    world.click(world.child<QPushButton>(u"today"_s)); // the new visit is in the week after
    auto* agenda = world.child<RowList>(u"agenda"_s);
    const Uuid overdue = world.entries().front().id.uuid;
    ASSERT_TRUE(
        world.until([&] { return agenda->model()->index(1, 0).data(IdRole).value<Uuid>() == overdue; }));
    const QModelIndex late = agenda->model()->index(1, 0);
    QTest::mouseClick(agenda->viewport(), Qt::LeftButton, {}, agenda->visualRect(late).center());
    world.click(world.child<QPushButton>(u"record"_s));
    ASSERT_TRUE(world.until([&] { return world.window()->findChild<Segments*>(u"check0"_s) != nullptr; }));
    auto* check = world.child<Segments>(u"check0"_s);
    QTest::mouseClick(check, Qt::LeftButton, {}, check->buttonRect(1).center());
    world.click(world.child<QPushButton>(u"addFinding"_s));
    type(focused(), u"备机离线"_s);
    world.click(world.child<QLineEdit>(u"stepText"_s));
    type(focused(), u"更换电源"_s);
    auto* rating = world.child<Segments>(u"rating"_s);
    QTest::mouseClick(rating, Qt::LeftButton, {}, rating->buttonRect(3).center());
    world.grab(u"record"_s);
    world.click(world.child<QPushButton>(u"complete"_s));
    ASSERT_TRUE(world.until([&] { return world.statuses.size() == 3; }));
    const VisitDetail detail = world.detail(world.entries().front().id);
    EXPECT_EQ(detail.visit.state, VisitState::Done);
    EXPECT_EQ(detail.survey->csat, 4);
    EXPECT_EQ(detail.survey->contact, world.contact);
    EXPECT_EQ(detail.checks[0].state, CheckState::Abnormal);
    EXPECT_EQ(detail.findings.size(), 1U);
    EXPECT_EQ(detail.steps.at(0).finding, detail.findings.at(0).id);
    EXPECT_TRUE(detail.contacts.at(0).met);
    EXPECT_EQ(world.errors, QStringList());
}

TEST(VisitPage, PlansReadsSavesAndRecordsAVisitByKeysAlone)
{
    VisitWorld world;
    QTemporaryDir folder;
    world.saveTo = folder.filePath(u"brief.pdf"_s);
    world.show();
    QTest::keyClick(focused(), Qt::Key_N, Qt::ControlModifier);
    chooseCustomer(world, u"zjns"_s);
    world.tabTo(u"purpose"_s);
    type(focused(), u"巡检"_s);
    QTest::keyClick(focused(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(world.until([&] { return world.statuses.size() == 1; }));
    const Id<Visit> visit = world.entries().front().id;
    EXPECT_EQ(world.detail(visit).engineers.at(0).id, world.engineer); // 主责 goes

    ASSERT_TRUE(hasBrief(world));
    world.tabTo(u"agenda"_s);
    QTest::keyClick(focused(), Qt::Key_Return);
    ASSERT_NE(world.child<QWidget>(u"briefViewer"_s), nullptr);
    world.tabTo(u"savePdf"_s);
    QTest::keyClick(focused(), Qt::Key_Space);
    ASSERT_TRUE(world.until([&] { return world.statuses.size() == 2; }));
    EXPECT_TRUE(isPdf(world.saveTo));
    QTest::keyClick(focused(), Qt::Key_Escape);

    world.store.clock().set(test::sunday().plusDays(1).plusMinutes(90));
    world.tabTo(u"record"_s);
    QTest::keyClick(focused(), Qt::Key_Space);
    ASSERT_TRUE(world.until([&] { return world.window()->findChild<Segments*>(u"check0"_s) != nullptr; }));
    world.tabTo(u"check0"_s);
    QTest::keyClick(focused(), Qt::Key_1);
    world.tabTo(u"check1"_s);
    QTest::keyClick(focused(), Qt::Key_Right);
    QTest::keyClick(focused(), Qt::Key_Right);
    world.tabTo(u"rating"_s);
    QTest::keyClick(focused(), Qt::Key_5);
    world.tabTo(u"words"_s);
    type(focused(), u"处理及时"_s);
    QTest::keyClick(focused(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(world.until([&] { return world.statuses.size() == 3; }));
    const VisitDetail detail = world.detail(visit);
    EXPECT_EQ(detail.survey->csat, 5);
    EXPECT_EQ(detail.survey->words, u"处理及时"_s);
    EXPECT_EQ(detail.checks[0].state, CheckState::Normal);
    EXPECT_EQ(detail.checks[1].state, CheckState::Abnormal);
    EXPECT_EQ(world.errors, QStringList());
}

TEST(VisitPage, ShowsWhatIsWrongAtItsPlaceAndKeepsWhatWasTyped)
{
    VisitWorld world;
    const Id<Visit> visit = world.planned(-3, u"巡检"_s);
    world.show();
    ASSERT_TRUE(hasBrief(world));
    world.click(world.child<QPushButton>(u"record"_s));
    ASSERT_TRUE(world.until([&] { return world.window()->findChild<Segments*>(u"check0"_s) != nullptr; }));
    auto* end = world.window()->findChild<QWidget*>(u"actual_end"_s);
    auto* day = end->findChildren<QLineEdit*>().front();
    day->selectAll();
    type(day, u"2026-11-01"_s);
    auto* note = world.child<QLineEdit>(u"note0"_s);
    type(note, u"已查"_s);
    world.click(world.child<QPushButton>(u"complete"_s));
    ASSERT_TRUE(world.until([&] { return world.window()->findChild<QWidget*>(u"error"_s)->isVisible(); }));
    EXPECT_EQ(world.detail(visit).visit.state, VisitState::Planned);
    EXPECT_EQ(note->text(), u"已查"_s);
    // Going back asks once.
    QTest::keyClick(focused(), Qt::Key_Escape);
    EXPECT_NE(world.child<QWidget>(u"recordScreen"_s), nullptr);
    QTest::keyClick(focused(), Qt::Key_Escape);
    EXPECT_NE(world.child<RowList>(u"agenda"_s), nullptr);
}

TEST(VisitPage, ChangesAPlanAndCallsItOff)
{
    VisitWorld world;
    const Id<Visit> visit = world.planned(3, u"巡检"_s);
    world.show();
    ASSERT_TRUE(hasBrief(world));
    triggerMenu(world, u"editPlan"_s);
    ASSERT_TRUE(world.until([&] { return world.window()->findChild<QWidget*>(u"purpose"_s) != nullptr; }));
    auto* purpose = lineOf(world, u"purpose"_s);
    purpose->selectAll();
    type(purpose, u"改为培训"_s);
    world.click(world.child<QPushButton>(u"save"_s));
    ASSERT_TRUE(world.until([&] { return world.statuses.size() == 1; }));
    EXPECT_EQ(world.detail(visit).visit.purpose, u"改为培训"_s);
    EXPECT_EQ(world.detail(visit).contacts.size(), 1U);
    triggerMenu(world, u"callOff"_s);
    ASSERT_TRUE(world.until([&] { return world.statuses.size() == 2; }));
    EXPECT_EQ(world.detail(visit).visit.state, VisitState::Cancelled);
}

TEST(VisitPage, BeginsAtTodayAndLeadsToWhatIsOverdue)
{
    VisitWorld world;
    const Id<Visit> late = world.planned(-80, u"巡检"_s);
    const Id<Visit> next = world.planned(1, u"回访"_s);
    world.show();
    auto* agenda = world.child<RowList>(u"agenda"_s);
    ASSERT_TRUE(world.until([&] { return agenda->currentId() == next.uuid; }));
    QTest::mouseClick(world.child<QLabel>(u"late"_s), Qt::LeftButton);
    EXPECT_EQ(agenda->currentId(), late.uuid);
}

TEST(VisitPage, OpensAVisitFromElsewhereInItsWeek)
{
    VisitWorld world;
    const Id<Visit> visit = world.planned(24 * 40, u"演练"_s);
    world.show();
    world.page().open(EntityKind::Visit, visit.uuid);
    auto* agenda = world.child<RowList>(u"agenda"_s);
    EXPECT_TRUE(world.until([&] { return agenda->currentId() == visit.uuid; }));
}

TEST(AgendaRows, PutsOverdueVisitsFirstAndTellsDaysApart)
{
    const FixedClock clock(test::sunday());
    Agenda agenda;
    const auto add = [&](int days, VisitState state, bool unrecorded) {
        AgendaEntry entry;
        entry.id = Id<Visit>(makeUuid(days + 100));
        entry.customerName = u"客户"_s;
        entry.start = test::sunday().plusDays(days);
        entry.end = entry.start.plusMinutes(90);
        entry.state = state;
        entry.unrecorded = unrecorded;
        agenda.entries.push_back(entry);
    };
    add(-3, VisitState::Planned, true);
    add(0, VisitState::Done, false);
    add(0, VisitState::Planned, false);
    add(2, VisitState::Planned, false);
    ShortListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLines(agendaLines(agenda, clock, false));
    model.setGrouping(int(AgendaGrouping::Day));
    ASSERT_EQ(model.rowCount(), 4 + 3); // heads of what is late, of today and of the day after tomorrow
    const auto at = [&](int row, int role) { return model.data(model.index(row), role); };
    EXPECT_EQ(at(0, DotRole).toInt(), int(Mark::Amber));
    EXPECT_EQ(at(1, TagKindRole).toInt(), int(TagKind::Amber));
    EXPECT_EQ(model.headAfter(2), 5);
    EXPECT_EQ(at(3, Right1Role).toString(), u"10:00–11:30"_s);
    EXPECT_TRUE(at(5, TitleRole).toString().startsWith(u"11-24"_s));
}

TEST(AgendaRows, DividesByTierRegionEngineerAndMonthWithWhatIsMissingLast)
{
    const FixedClock clock(test::sunday());
    Agenda agenda;
    const auto add = [&](int days, int rank, const QString& region, const QStringList& engineers) {
        AgendaEntry entry;
        entry.id = Id<Visit>(makeUuid(days + 100));
        entry.customerName = u"客户"_s;
        entry.start = test::sunday().plusDays(days);
        entry.tierRank = rank;
        entry.tier = rank < 0 ? QString() : u"%1 级"_s.arg(rank);
        entry.region = region;
        entry.engineers = engineers;
        agenda.entries.push_back(entry);
    };
    add(1, 1, u"330100"_s, {u"赵一"_s});
    add(2, 3, {}, {u"陈二"_s, u"赵一"_s});
    add(20, -1, u"110000"_s, {});
    ShortListModel model;
    model.setLines(agendaLines(agenda, clock, true));
    const auto titles = [&](AgendaGrouping grouping) {
        model.setGrouping(int(grouping));
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.isHead(row))
                all << model.index(row).data(TitleRole).toString();
        }
        return all;
    };
    EXPECT_EQ(titles(AgendaGrouping::Day).size(), 3);
    EXPECT_EQ(titles(AgendaGrouping::Month), (QStringList{u"2026-11"_s, u"2026-12"_s}));
    EXPECT_EQ(titles(AgendaGrouping::Tier), (QStringList{u"3 级"_s, u"1 级"_s, u"Without a tier"_s}));
    EXPECT_EQ(titles(AgendaGrouping::Region), (QStringList{u"北京市"_s, u"浙江省"_s, u"Without a region"_s}));
    EXPECT_EQ(titles(AgendaGrouping::Engineer),
              (QStringList{u"陈二"_s, u"赵一"_s, u"Without an engineer"_s}));
}

TEST(Segments, TakesAChoiceBackAndSaysItToThoseWhoCannotSee)
{
    Segments segments(u"Rating"_s,
                      {{u"1"_s, TagKind::Grey}, {u"2"_s, TagKind::Grey}, {u"3"_s, TagKind::Grey}}, {56, 48});
    QSignalSpy spy(&segments, &Segments::changed);
    segments.show();
    QTest::mouseClick(&segments, Qt::LeftButton, {}, segments.buttonRect(1).center());
    EXPECT_EQ(segments.chosen(), 1);
    EXPECT_TRUE(segments.accessibleName().contains(u'2'));
    QTest::keyClick(&segments, Qt::Key_Left);
    EXPECT_EQ(segments.chosen(), 0);
    QTest::keyClick(&segments, Qt::Key_3);
    QTest::mouseClick(&segments, Qt::LeftButton, {}, segments.buttonRect(2).center());
    EXPECT_EQ(segments.chosen(), -1);
    EXPECT_EQ(spy.size(), 4);
}

} // namespace zhike
