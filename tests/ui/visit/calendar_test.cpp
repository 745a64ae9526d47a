// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of visits with a real pointer and real keys. It is Sunday, 2026-11-22, 10:00.
#include "core/tier/tier.h"
#include "tests/ui/visit/visit_world.h"
#include "ui/parts/chip.h"
#include "ui/parts/row_list.h"
#include "ui/shell/accessible.h"
#include "ui/visit/brief_pane.h"
#include "ui/visit/calendar_paint.h"
#include "ui/visit/month_view.h"
#include "ui/visit/suggestion_pane.h"
#include "ui/visit/week_view.h"
#include <QtCore/QFile>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

Instant at(int day, int hour, int minute = 0)
{
    return Instant::of(QDate(2026, 11, day), QTime(hour, minute), QTimeZone("Asia/Shanghai"));
}

class CalendarTest : public testing::Test
{
protected:
    Id<Visit> visit(Instant start, Instant end, const QString& purpose = u"巡检"_s)
    {
        VisitPlan plan;
        plan.customer = world.customer;
        plan.purpose = purpose;
        plan.start = start;
        plan.end = end;
        plan.engineers = {world.engineer};
        return test::must(
            world.store->writeNow(u"p"_s, [plan](UnitOfWork& u) { return planVisit(u, plan); }));
    }
    WeekView* week() { return world.child<WeekView>(u"weekView"_s); }
    MonthView* month() { return world.child<MonthView>(u"monthView"_s); }
    bool shows(CalendarView* view, std::size_t count)
    {
        return world.until([&] { return view->entries().size() == count; });
    }
    static QRect rectOf(const CalendarView* view, Id<Visit> id)
    {
        for (std::size_t i = 0; i < view->entries().size(); ++i)
            if (view->entries()[i].id == id)
                return view->choiceRect(int(i));
        return {};
    }
    static void drag(CalendarView* view, QPoint from, QPoint to)
    {
        QWidget* on = view->viewport();
        QTest::mousePress(on, Qt::LeftButton, {}, from);
        // QTest moves without buttons.
        for (const QPoint& step : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, step, on->mapToGlobal(step), Qt::NoButton, Qt::LeftButton,
                             {});
            QApplication::sendEvent(on, &move);
        }
        QTest::mouseRelease(on, Qt::LeftButton, {}, to);
    }
    bool is(Id<Visit> id, Instant start, Instant end)
    {
        return world.until([&] {
            const Visit visit = world.store.get(id);
            return visit.plannedStart == start && visit.plannedEnd == end;
        });
    }
    VisitWorld world;
};

} // namespace

TEST_F(CalendarTest, ShowsTheWeekWithTheBriefOfTheChosenVisitBeside)
{
    const auto id = visit(at(20, 14), at(20, 16));
    visit(at(18, 9), at(18, 11));
    world.show(u"week"_s);
    ASSERT_TRUE(shows(week(), 2));
    const QRect box = rectOf(week(), id);
    EXPECT_EQ(box.top(), week()->placeOf(4, 14 * 60).y());
    EXPECT_EQ(box.top() + box.height(), week()->placeOf(4, 16 * 60).y());
    QTest::mouseClick(week()->viewport(), Qt::LeftButton, {}, box.center());
    EXPECT_EQ(week()->currentId(), id.uuid);
    EXPECT_TRUE(world.until(
        [&] { return world.page().findChild<BriefPane*>()->findChildren<QLabel*>().size() > 16; }));
    world.grab(u"week"_s);
}

TEST_F(CalendarTest, MovesAVisitThatIsDraggedInStepsOfAQuarterOfAnHour)
{
    const auto id = visit(at(18, 9), at(18, 11));
    world.show(u"week"_s);
    ASSERT_TRUE(shows(week(), 1));
    const QPoint from = rectOf(week(), id).center();
    const QPoint to = from + week()->placeOf(4, 13 * 60 + 7) - week()->placeOf(2, 9 * 60);
    drag(week(), from, to);
    ASSERT_TRUE(is(id, at(20, 13), at(20, 15)));
    ASSERT_TRUE(world.until([&] { return !world.statuses.isEmpty(); }));
    EXPECT_TRUE(world.statuses.last().contains(u"13:00–15:00"_s));
    EXPECT_EQ(world.errors, QStringList());
}

TEST_F(CalendarTest, ChangesTheLengthOfAVisitByItsEdges)
{
    const auto id = visit(at(18, 9), at(18, 11));
    world.show(u"week"_s);
    ASSERT_TRUE(shows(week(), 1));
    const QRect box = rectOf(week(), id);
    drag(week(), QPoint(box.center().x(), box.bottom() - 1), week()->placeOf(2, 12 * 60 + 30));
    ASSERT_TRUE(is(id, at(18, 9), at(18, 12, 30)));
    ASSERT_TRUE(world.until([&] { return rectOf(week(), id).height() > box.height(); }));
    drag(week(), QPoint(box.center().x(), box.top() + 1), week()->placeOf(2, 14 * 60));
    EXPECT_TRUE(is(id, at(18, 12, 15), at(18, 12, 30))) << "it does not end before it begins";
}

TEST_F(CalendarTest, TakesADragBackWithEscAndLeavesWhatIsDone)
{
    const auto id = visit(at(18, 9), at(18, 11));
    Visit past = world.store.get(visit(at(17, 9), at(17, 11)));
    past.state = VisitState::Done;
    test::must(world.store->writeNow(u"d"_s, [&](UnitOfWork& u) -> Done {
        ZHIKE_TRY(u.update(past));
        return {};
    }));
    world.show(u"week"_s);
    ASSERT_TRUE(shows(week(), 2));
    const QPoint from = rectOf(week(), id).center();
    QTest::mousePress(week()->viewport(), Qt::LeftButton, {}, from);
    const QPoint to = from + QPoint(0, 90);
    QMouseEvent move(QEvent::MouseMove, to, week()->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     {});
    QApplication::sendEvent(week()->viewport(), &move);
    EXPECT_NE(rectOf(week(), id).center(), from);
    QTest::keyClick(week(), Qt::Key_Escape);
    QTest::mouseRelease(week()->viewport(), Qt::LeftButton, {}, to);
    EXPECT_EQ(rectOf(week(), id).center(), from);
    drag(week(), rectOf(week(), past.id).center(), week()->placeOf(4, 600));
    EXPECT_EQ(rectOf(week(), past.id).center().x(), week()->placeOf(1, 0).x());
    EXPECT_EQ(world.store.get(past.id).plannedStart, past.plannedStart);
}

TEST_F(CalendarTest, PlansWhereFreeTimeIsDraggedOpen)
{
    world.show(u"week"_s);
    ASSERT_TRUE(shows(week(), 0));
    drag(week(), week()->placeOf(3, 14 * 60), week()->placeOf(3, 15 * 60 + 30));
    auto* start = world.child<QWidget>(u"planned_start"_s);
    ASSERT_NE(start, nullptr);
    const auto lines = start->findChildren<QLineEdit*>();
    ASSERT_GE(lines.size(), 2);
    EXPECT_TRUE(lines[0]->text().contains(u"19"_s)) << lines[0]->text().toStdString();
    EXPECT_EQ(lines[1]->text(), u"14:00"_s);
    EXPECT_EQ(world.child<QWidget>(u"planned_end"_s)->findChildren<QLineEdit*>()[1]->text(), u"15:30"_s);
}

TEST_F(CalendarTest, IsWalkedPlannedAndReadByKeysAlone)
{
    const auto first = visit(at(18, 9), at(18, 11));
    const auto second = visit(at(18, 10), at(18, 12));
    const auto third = visit(at(20, 9), at(20, 10));
    world.show(u"week"_s);
    ASSERT_TRUE(shows(week(), 3));
    week()->setFocus();
    QTest::keyClick(week(), Qt::Key_Home);
    EXPECT_EQ(week()->currentId(), first.uuid);
    QTest::keyClick(week(), Qt::Key_Down);
    EXPECT_EQ(week()->currentId(), second.uuid);
    QTest::keyClick(week(), Qt::Key_Down);
    EXPECT_TRUE(week()->currentId().isNull()) << "a free slot";
    EXPECT_EQ(week()->slot().start, at(18, 12));
    QTest::keyClick(week(), Qt::Key_Up);
    EXPECT_EQ(week()->currentId(), second.uuid);
    QTest::keyClick(week(), Qt::Key_Up);
    EXPECT_EQ(week()->currentId(), first.uuid);
    QTest::keyClick(week(), Qt::Key_Right);
    EXPECT_TRUE(week()->currentId().isNull());
    EXPECT_EQ(week()->slot().start, at(19, 9));
    QTest::keyClick(week(), Qt::Key_Right);
    EXPECT_EQ(week()->currentId(), third.uuid);
    QTest::keyClick(week(), Qt::Key_Return);
    ASSERT_TRUE(world.until([&] { return world.page().findChild<QWidget*>(u"briefViewer"_s)->isVisible(); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    ASSERT_TRUE(world.until([&] { return week() && week()->hasFocus(); }));
    QTest::keyClick(week(), Qt::Key_Left);
    QTest::keyClick(week(), Qt::Key_N);
    ASSERT_NE(world.child<QWidget>(u"planned_start"_s), nullptr);
    EXPECT_EQ(world.child<QWidget>(u"planned_start"_s)->findChildren<QLineEdit*>()[1]->text(), u"09:00"_s);
}

TEST_F(CalendarTest, MovesAndStretchesTheChosenVisitByKeysAsOneStep)
{
    const auto id = visit(at(18, 9), at(18, 11));
    world.show(u"week"_s);
    ASSERT_TRUE(shows(week(), 1));
    week()->setFocus();
    QTest::keyClick(week(), Qt::Key_Home);
    QTest::keyClick(week(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(week(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(week(), Qt::Key_Right, Qt::AltModifier);
    ASSERT_TRUE(is(id, at(19, 9, 30), at(19, 11, 30)));
    ASSERT_TRUE(world.until([&] { return world.statuses.size() == 1; })) << "keys in a row are one step";
    QTest::keyClick(week(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QTest::keyClick(week(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    ASSERT_TRUE(is(id, at(19, 9, 30), at(19, 12)));
    EXPECT_TRUE(world.until([&] { return world.statuses.size() == 2; }));
    EXPECT_EQ(week()->currentId(), id.uuid);
}

TEST_F(CalendarTest, SaysWhatStandsInTheWayOfAVisit)
{
    const auto id = visit(at(18, 9), at(18, 11));
    Customer other;
    other.code = u"C-2"_s;
    other.name = u"临江医院"_s;
    VisitPlan plan;
    plan.customer = world.store.add(other);
    plan.start = at(18, 15);
    plan.end = at(18, 16);
    plan.engineers = {world.engineer};
    test::must(world.store->writeNow(u"p"_s, [plan](UnitOfWork& u) { return planVisit(u, plan); }));
    world.show(u"week"_s);
    ASSERT_TRUE(shows(week(), 2));
    EXPECT_TRUE(week()->conflictsOf(id.uuid).isEmpty());
    const QPoint from = rectOf(week(), id).center();
    drag(week(), from, from + week()->placeOf(2, 14 * 60 + 30) - week()->placeOf(2, 9 * 60));
    ASSERT_TRUE(world.until([&] { return !world.statuses.isEmpty(); }));
    EXPECT_TRUE(world.statuses.last().contains(u"临江医院"_s)) << "it is moved all the same, and said";
    EXPECT_TRUE(world.until([&] { return !week()->conflictsOf(id.uuid).isEmpty(); }));
    EXPECT_TRUE(world.until([&] { return world.child<QLabel>(u"warnings"_s) != nullptr; }));
}

TEST_F(CalendarTest, TellsEachVisitToThoseWhoCannotSee)
{
    installAccessibility();
    visit(at(18, 9), at(18, 11));
    world.show(u"week"_s);
    ASSERT_TRUE(shows(week(), 1));
    QAccessibleInterface* all = QAccessible::queryAccessibleInterface(week());
    ASSERT_EQ(all->childCount(), 1);
    const QString name = all->child(0)->text(QAccessible::Name);
    EXPECT_TRUE(name.contains(u"浙江之江农商银行"_s)) << name.toStdString();
    EXPECT_TRUE(name.contains(u"09:00–11:00"_s)) << name.toStdString();
    EXPECT_TRUE(name.contains(u"陈思远"_s)) << name.toStdString();
}

TEST_F(CalendarTest, MovesAVisitToAnotherDayOfTheMonth)
{
    const auto id = visit(at(18, 9), at(18, 11));
    world.show(u"month"_s);
    ASSERT_TRUE(shows(month(), 1));
    drag(month(), rectOf(month(), id).center(), month()->dayRect(QDate(2026, 11, 26)).center());
    ASSERT_TRUE(is(id, at(26, 9), at(26, 11)));
    const QRect there = month()->dayRect(QDate(2026, 11, 26));
    ASSERT_TRUE(world.until([&] { return there.contains(rectOf(month(), id).center()); }));
    month()->setFocus();
    ASSERT_TRUE(world.until([&] { return month()->currentId() == id.uuid; }));
    QTest::keyClick(month(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_TRUE(is(id, at(19, 9), at(19, 11)));
    world.grab(u"month"_s);
}

TEST_F(CalendarTest, LeadsFromADayWithTooManyVisitsToAllOfThem)
{
    for (int i = 0; i < 12; ++i)
        visit(at(25, 8).plusMinutes(30 * i), at(25, 8).plusMinutes(30 * i + 30));
    world.show(u"month"_s);
    ASSERT_TRUE(shows(month(), 12));
    const QRect more = month()->moreRect(QDate(2026, 11, 25));
    ASSERT_FALSE(more.isEmpty());
    QTest::mouseClick(month()->viewport(), Qt::LeftButton, {}, more.center());
    auto* agenda = world.child<RowList>(u"agenda"_s);
    ASSERT_NE(agenda, nullptr);
    EXPECT_TRUE(world.until([&] { return agenda->model()->rowCount() >= 13; }));
    EXPECT_TRUE(world.child<QAbstractButton>(u"agendaView"_s)->isChecked());
}

TEST_F(CalendarTest, RemembersItsViewAndKeepsTheVisitInAll)
{
    const auto id = visit(at(18, 9), at(18, 11));
    world.show(u"week"_s);
    ASSERT_TRUE(shows(week(), 1));
    QTest::mouseClick(week()->viewport(), Qt::LeftButton, {}, rectOf(week(), id).center());
    world.click(world.child<QAbstractButton>(u"month"_s));
    ASSERT_TRUE(shows(month(), 1));
    EXPECT_TRUE(world.until([&] { return month()->currentId() == id.uuid; }));
    EXPECT_EQ(world.value(u"visits/view"_s, {}).toString(), u"month"_s);
}

TEST_F(CalendarTest, PacksTheBriefsOfChosenVisitsIntoOnePdfAndTheVisitsIntoOneFile)
{
    for (const int day : {23, 24, 25})
        visit(at(day, 9), at(day, 11));
    world.show();
    auto* agenda = world.child<RowList>(u"agenda"_s);
    ASSERT_TRUE(world.until([&] { return agenda->model()->rowCount() >= 6; }));
    agenda->setFocus();
    QTest::keyClick(agenda, Qt::Key_A, Qt::ControlModifier);
    ASSERT_TRUE(world.until([&] { return agenda->selectedIds().size() == 3; }));
    world.saveTo = world.store.folder() + u"/pack.pdf"_s;
    world.click(world.child<QPushButton>(u"packChosen"_s));
    ASSERT_TRUE(world.until([&] { return world.statuses.size() == 1; }))
        << world.errors.join(u'|').toStdString();
    QFile pack(world.saveTo);
    ASSERT_TRUE(pack.open(QIODevice::ReadOnly));
    EXPECT_EQ(pack.readAll().count("/Type /Page\n"), 3);
    world.saveTo = world.store.folder() + u"/trip.ics"_s;
    world.page().findChild<QAction*>(u"icsChosen"_s)->trigger();
    ASSERT_TRUE(world.until([&] { return world.statuses.size() == 2; }));
    QFile file(world.saveTo);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count("BEGIN:VEVENT"), 3);
}

TEST_F(CalendarTest, OffersWhatIsDueAndPlansItInOneStep)
{
    Customer covered = world.store.get(world.customer);
    covered.status = CustomerStatus::Covered;
    test::must(world.store->writeNow(u"c"_s, [&](UnitOfWork& u) -> Done {
        ZHIKE_TRY(u.update(covered));
        return {};
    }));
    world.show(u"week"_s);
    ASSERT_TRUE(world.until([&] { return world.page().findChild<Chip*>(u"due"_s)->isVisible(); }));
    world.click(world.child<Chip>(u"due"_s));
    auto* list = world.child<RowList>(u"suggestionList"_s);
    ASSERT_TRUE(world.until([&] { return list->model()->rowCount() == 2; }));
    world.grab(u"suggestions"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_X);
    auto* sought = world.child<QLineEdit>(u"suggestionListSearch"_s);
    ASSERT_NE(sought, nullptr);
    EXPECT_TRUE(world.until([&] { return list->model()->rowCount() == 0; })) << "by typing";
    QTest::keyClick(sought, Qt::Key_Escape);
    ASSERT_TRUE(world.until([&] { return list->model()->rowCount() == 2; }));
    world.click(world.child<QPushButton>(u"chooseAll"_s));
    auto* plan = world.child<QPushButton>(u"planSuggestions"_s);
    ASSERT_TRUE(world.until([&] { return plan->isEnabled(); }));
    world.click(plan);
    ASSERT_TRUE(world.until([&] { return world.store.count("visit") == 2; }));
    ASSERT_TRUE(world.until([&] { return world.statuses.size() == 1; }));
    EXPECT_EQ(world.errors, QStringList());
}

} // namespace zhike
