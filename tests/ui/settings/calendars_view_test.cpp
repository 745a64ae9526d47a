// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_list.h"
#include "core/calendar/calendar_sheet.h"
#include "tests/support/ui/window_world.h"
#include "ui/parts/row_list.h"
#include "ui/settings/year_view.h"
#include "ui/shell/page.h"
#include <QtCore/QFile>
#include <QtCore/QPointer>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

class CalendarsViewTest : public testing::Test
{
protected:
    CalendarsViewTest() { open(); }
    void open()
    {
        world.show(u"settings"_s);
        world.window().page(u"settings"_s)->openTab(u"calendars"_s);
        choose(u"5×8"_s);
    }
    void choose(const QString& name)
    {
        auto* list = world.child<RowList>(u"calendar.list"_s);
        EXPECT_TRUE(world.until([&] { return rowOf(list, name) >= 0; })) << name.toStdString();
        const QModelIndex index = list->model()->index(rowOf(list, name), 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        EXPECT_TRUE(world.until([&] { return text(u"calendar.name"_s) == name; }));
    }
    static int rowOf(const RowList* list, const QString& name)
    {
        for (int i = 0; i < list->model()->rowCount(); ++i)
            if (list->model()->index(i, 0).data(TitleRole).toString() == name)
                return i;
        return -1;
    }
    QLineEdit* line(const QString& name) { return world.child(name)->findChild<QLineEdit*>(); }
    QString text(const QString& name) { return line(name)->text(); }
    void write(const QString& name, const QString& text)
    {
        line(name)->setFocus();
        line(name)->selectAll();
        world.press(Qt::Key_Delete);
        world.type(text);
    }
    YearView* year() { return world.child<YearView>(u"yearView"_s); }
    void clickDay(QDate day) { QTest::mouseClick(year(), Qt::LeftButton, {}, year()->dayRect(day).center()); }
    bool shows(const QString& message)
    {
        const auto* label = world.window().findChild<QLabel*>(message);
        return label && label->isVisible() && !label->text().isEmpty();
    }
    CalendarDraft kept(const QString& code)
    {
        return test::must(world.store->readNow([&](Reader& r) -> Result<CalendarDraft> {
            ZHIKE_ASSIGN(const Uuid id, r.idOfKey(EntityKind::Calendar, code));
            return readCalendar(r, Id<Calendar>(id));
        }));
    }
    std::optional<CalendarDayKind> kindOn(QDate day)
    {
        const CalendarSheet sheet = sheetOf(kept(u"cn-5x8"_s));
        const CalendarDay* special = exceptionOn(sheet, day);
        return special ? std::optional(special->kind) : std::nullopt;
    }
    test::WindowWorld world;
};

} // namespace

TEST_F(CalendarsViewTest, ShowsEachDayOfTheYearAndSaysItsName)
{
    const auto said = [&](QDate day) { return year()->choiceName(day.dayOfYear() - 1); };
    EXPECT_EQ(year()->year(), 2026);
    EXPECT_TRUE(said(QDate(2026, 10, 1)).contains(u"国庆节"_s)) << said(QDate(2026, 10, 1)).toStdString();
    EXPECT_TRUE(said(QDate(2026, 10, 1)).contains(YearView::kindName(DayKind::Holiday)));
    EXPECT_TRUE(said(QDate(2026, 10, 10)).contains(YearView::kindName(DayKind::MakeUp)));
    EXPECT_TRUE(said(QDate(2026, 11, 22)).contains(YearView::kindName(DayKind::Off)));
}

TEST_F(CalendarsViewTest, TurnsDaysByKeyboardAndSavesThemAsOneStep)
{
    clickDay(QDate(2026, 11, 22));
    world.press(Qt::Key_Down); // 29 November
    world.press(Qt::Key_Right);
    world.press(Qt::Key_Return); // Monday 30: holiday
    world.press(Qt::Key_PageUp);
    world.press(Qt::Key_Return);
    world.press(Qt::Key_Return); // Friday 30 October: make-up working day
    EXPECT_FALSE(kindOn(QDate(2026, 11, 30))) << "nothing is written before it is saved";
    world.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(world.said(u"5×8"_s));
    EXPECT_EQ(kindOn(QDate(2026, 11, 30)), CalendarDayKind::Holiday);
    EXPECT_EQ(kindOn(QDate(2026, 10, 30)), CalendarDayKind::Workday);
    world.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(world.until([&] { return !kindOn(QDate(2026, 11, 30)) && !kindOn(QDate(2026, 10, 30)); }));
}

TEST_F(CalendarsViewTest, NamesTheChosenDayAndGivesItHoursOfItsOwn)
{
    clickDay(QDate(2026, 11, 28)); // a Saturday
    QTest::mouseDClick(year(), Qt::LeftButton, {}, year()->dayRect(QDate(2026, 11, 28)).center());
    world.press(Qt::Key_Return);
    write(u"calendar.day.name"_s, u"盘点"_s);
    write(u"calendar.day.hours"_s, u"09:00-12:00"_s);
    world.click(u"calendar.save"_s);
    ASSERT_TRUE(world.until([&] { return kindOn(QDate(2026, 11, 28)) == CalendarDayKind::Workday; }));
    const CalendarSheet sheet = sheetOf(kept(u"cn-5x8"_s));
    EXPECT_EQ(exceptionOn(sheet, QDate(2026, 11, 28))->name, u"盘点"_s);
    EXPECT_EQ(exceptionOn(sheet, QDate(2026, 11, 28))->hours, u"09:00-12:00"_s);
}

TEST_F(CalendarsViewTest, SaysAtTheFieldWhatIsWrongAndSavesNothing)
{
    const QString before = world.store.dump();
    write(u"calendar.hours.2"_s, u"9 bis 5"_s);
    write(u"calendar.zone"_s, u"Moon/Crater"_s);
    world.click(u"calendar.save"_s);
    EXPECT_TRUE(shows(u"calendar.message.hours.2"_s));
    EXPECT_TRUE(shows(u"calendar.message.zone"_s));
    for (int weekday = 0; weekday < 7; ++weekday)
        write(u"calendar.hours.%1"_s.arg(weekday), {});
    write(u"calendar.zone"_s, u"Asia/Shanghai"_s);
    world.click(u"calendar.save"_s);
    EXPECT_EQ(world.store.dump(), before);
    world.click(u"calendar.discard"_s);
    EXPECT_EQ(text(u"calendar.hours.0"_s), u"09:00-12:00 13:00-18:00"_s);
    EXPECT_FALSE(shows(u"calendar.message.zone"_s));
}

TEST_F(CalendarsViewTest, MakesACalendarOfItsOwnAndRefusesOneThatNeverWorks)
{
    world.click(u"calendar.new"_s);
    write(u"calendar.name"_s, u"夜班"_s);
    write(u"calendar.code"_s, u"night"_s);
    for (int weekday = 0; weekday < 7; ++weekday)
        write(u"calendar.hours.%1"_s.arg(weekday), {});
    world.click(u"calendar.save"_s);
    EXPECT_TRUE(shows(u"calendar.message.hours.0"_s)) << "no clock would ever run on it";
    write(u"calendar.hours.4"_s, u"20:00-22:00 22:30-24:00"_s);
    world.click(u"calendar.save"_s);
    ASSERT_TRUE(world.said(u"夜班"_s));
    const CalendarDraft made = kept(u"night"_s);
    EXPECT_EQ(made.hours.size(), 2U);
    auto* list = world.child<RowList>(u"calendar.list"_s);
    EXPECT_TRUE(world.until([&] { return list->model()->rowCount() == 4; }));
    EXPECT_TRUE(world.until([&] { return list->currentId() == made.calendar.id.uuid; }));
    world.click(u"calendar.archive"_s); // nobody counts with it
    EXPECT_TRUE(world.until([&] { return list->model()->rowCount() == 3; }));
}

TEST_F(CalendarsViewTest, CopiesACalendarWithItsDays)
{
    world.click(u"calendar.copy"_s);
    write(u"calendar.code"_s, u"cn-5x8-b"_s);
    world.click(u"calendar.save"_s);
    ASSERT_TRUE(world.said(u"5×8"_s));
    const CalendarDraft copy = kept(u"cn-5x8-b"_s);
    EXPECT_EQ(copy.days.size(), kept(u"cn-5x8"_s).days.size());
}

TEST_F(CalendarsViewTest, SaysThatNextYearIsMissingAndImportsItWithAPreview)
{
    world.click(u"calendar.on"_s);
    EXPECT_EQ(year()->year(), 2027);
    world.fileToOpen = world.store.folder() + u"/2027.ics"_s;
    QFile file(world.fileToOpen);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20271001\r\n"
               "DTEND;VALUE=DATE:20271004\r\nSUMMARY:国庆节（休）\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    world.click(u"calendar.import"_s);
    auto* days = world.child<RowList>(u"calendar.import.days"_s);
    ASSERT_TRUE(world.until([&] { return days->model()->rowCount() == 4; })) << "a head and three days";
    EXPECT_FALSE(kindOn(QDate(2027, 10, 1)));
    world.click(u"save"_s);
    ASSERT_TRUE(world.until([&] { return kindOn(QDate(2027, 10, 3)) == CalendarDayKind::Holiday; }));
    EXPECT_TRUE(world.until(
        [&] { return year()->choiceName(QDate(2027, 10, 1).dayOfYear() - 1).contains(u"国庆节"_s); }));
    world.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(world.until([&] { return !kindOn(QDate(2027, 10, 1)); })) << "one step";
}

TEST_F(CalendarsViewTest, NamesTheLineOfAFileThatCannotBeRead)
{
    world.fileToOpen = world.store.folder() + u"/bad.ics"_s;
    QFile file(world.fileToOpen);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20271001T090000Z\r\nSUMMARY:晨会\r\n"
               "END:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    const QString before = world.store.dump();
    world.click(u"calendar.import"_s);
    auto* form = world.child(u"form"_s);
    EXPECT_TRUE(world.until([&] {
        for (const auto* label : form->findChildren<QLabel*>())
            if (label->text().contains(u"Line 2"_s))
                return true;
        return false;
    }));
    EXPECT_EQ(world.store.dump(), before);
    const QPointer<QWidget> open = form;
    world.press(Qt::Key_Escape);
    EXPECT_TRUE(world.until([&] { return open.isNull() || !open->isVisible(); })) << "it has the keyboard";
}

TEST_F(CalendarsViewTest, KeepsWhatIsNotSavedThroughACrash)
{
    write(u"calendar.hours.5"_s, u"10:00-12:00"_s);
    EXPECT_TRUE(world.until([&] { return QFile::exists(Drafts::fileFor(world.store.path())); }));
    world.crash();
    open();
    EXPECT_TRUE(world.until([&] { return text(u"calendar.hours.5"_s) == u"10:00-12:00"_s; }));
    EXPECT_TRUE(world.child<QPushButton>(u"calendar.save"_s)->isEnabled());
}

} // namespace zhike
