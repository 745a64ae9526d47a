// SPDX-License-Identifier: GPL-3.0-or-later
// The list of complaints as a table, in groups, narrowed, kept as a view, and several of them at once.
#include "core/complaint/complaint_usecases.h"
#include "tests/support/ui/window_world.h"
#include "ui/complaint/complaint_detail_view.h"
#include "ui/complaint/complaint_list_pane.h"
#include "ui/complaint/complaints_page.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/header.h"
#include "ui/parts/reference_editor.h"
#include "ui/parts/row_list.h"
#include "ui/parts/selection_bar.h"
#include "ui/parts/table_header.h"
#include "ui/shell/saved_views.h"
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

/// Two complaints: of a gas works in 福建, and one made formally by a bank in 浙江.
class ComplaintTable : public testing::Test
{
protected:
    ComplaintTable()
    {
        world.store.clock().set(sunday().plusDays(1)); // Monday, 10 o'clock
        Engineer e;
        e.number = u"E-1"_s;
        e.name = u"陈思远"_s;
        engineer = world.store.add(e);
        said = record(customer(u"C-0001"_s, u"福建闽越燃气"_s, u"350100"_s), u"报告数据对不上"_s, {});
        world.store.clock().set(sunday().plusDays(1).plusMinutes(5));
        formal = record(customer(u"C-0002"_s, u"之江银行"_s, u"330106"_s), u"夜间变更未提前通知"_s,
                        ComplaintLevel::Complaint);
        world.show(u"complaints"_s);
        page = qobject_cast<ComplaintsPage*>(world.window().page(u"complaints"_s));
        list = page->pane()->list();
        EXPECT_TRUE(shows(formal, 2));
    }
    Id<Customer> customer(const QString& code, const QString& name, const QString& region)
    {
        Customer c;
        c.code = code;
        c.name = name;
        c.region = region;
        return world.store.add(c);
    }
    Id<Complaint> record(Id<Customer> of, const QString& title, ComplaintLevel level)
    {
        Complaint c;
        c.customer = of;
        c.title = title;
        c.level = level;
        return must(world.store->writeNow(u"Record"_s, [&](UnitOfWork& u) { return recordComplaint(u, c); }));
    }
    /// So many rows, this one first.
    bool shows(Id<Complaint> first, int rows)
    {
        return WindowWorld::until([&] {
            return list->model()->rowCount() == rows &&
                   list->model()->index(0, 0).data(IdRole).value<Uuid>() == first.uuid;
        });
    }
    void choose(const QString& entry)
    {
        world.click(u"complaintOrder"_s);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        for (QAction* action : menu->actions())
            if (action->text() == entry)
                action->trigger();
        menu->close();
    }
    void chooseAll()
    {
        world.letTheStoreAnswer(); // the record that a page begins with would be chosen alone
        list->setFocus();
        world.press(Qt::Key_A, Qt::ControlModifier);
        ASSERT_EQ(list->selectedIds().size(), 2);
    }
    void saveForm()
    {
        world.click(u"save"_s);
        EXPECT_TRUE(
            WindowWorld::until([&] { return world.window().findChildren<QWidget*>(u"form"_s).isEmpty(); }));
    }

    WindowWorld world;
    Id<Engineer> engineer;
    Id<Complaint> said, formal;
    ComplaintsPage* page = nullptr;
    RowList* list = nullptr;
};

} // namespace

TEST_F(ComplaintTable, ComesWithAKeySortsByAClickAndLeadsToTheComplaint)
{
    list->setFocus();
    world.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(list->isTable());
    EXPECT_TRUE(WindowWorld::until([&] { return !page->view()->isVisible(); })) << "over the whole page";
    auto* header = world.child<TableHeader>(u"complaintColumns"_s);
    const auto columns = header->columns();
    const int level = int(std::ranges::find(columns, u"title"_s, &TableColumn::key) - columns.begin());
    const int x = header->sectionViewportPosition(level) + header->sectionSize(level) / 2;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
    EXPECT_TRUE(shows(said, 2)) << "bao before ye";
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    world.press(Qt::Key_Return);
    EXPECT_FALSE(list->isTable());
    EXPECT_TRUE(WindowWorld::until([&] {
        return page->view()->isVisible() && page->view()->detail() &&
               page->view()->detail()->complaint.id == said;
    }));
}

TEST_F(ComplaintTable, IsDividedByRegionAndNarrowedByIt)
{
    choose(u"Groups by region"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return list->model()->rowCount() == 4; })) << "two heads more";
    EXPECT_EQ(list->model()->index(0, 0).data(TitleRole).toString(), u"浙江省"_s);
    choose(u"No groups"_s);
    page->pane()->filters()->choose(u"region"_s, u"35"_s);
    EXPECT_TRUE(shows(said, 1));
}

TEST_F(ComplaintTable, GivesTheChosenOnesToAnOwnerAsOneStepThatCtrlZTakesBack)
{
    chooseAll();
    auto* bar = page->pane()->findChild<SelectionBar*>();
    EXPECT_TRUE(WindowWorld::until([&] {
        return bar->sums().contains(u"2 open"_s) && bar->sums().contains(u"1 of them complaints"_s);
    })) << qPrintable(bar->sums());
    world.click(u"assignComplaints"_s);
    auto* form = world.child<FormPanel>(u"form"_s);
    ASSERT_TRUE(form);
    qobject_cast<ReferenceEditor*>(form->editor(u"engineer"_s))->setChosen(engineer.uuid, u"陈思远"_s);
    saveForm();
    const auto owned = [&] {
        return int(world.store.get(said).engineer == engineer) +
               int(world.store.get(formal).engineer == engineer);
    };
    EXPECT_TRUE(WindowWorld::until([&] { return owned() == 2; }));
    list->setFocus();
    world.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(WindowWorld::until([&] { return owned() == 0; }));
}

TEST_F(ComplaintTable, HandsTheChosenOnesOnToAStageAndSaysAtTheFieldWhyOneDoesNotReturn)
{
    chooseAll();
    world.click(u"moveComplaints"_s);
    saveForm();
    const auto stages = [&] { return std::pair(world.store.get(said).stage, world.store.get(formal).stage); };
    const auto both = [](ComplaintStep step) { return std::pair(step, step); };
    EXPECT_TRUE(WindowWorld::until([&] { return stages() == both(ComplaintStep::Verification); }));
    chooseAll();
    world.click(u"moveComplaints"_s);
    auto* form = world.child<FormPanel>(u"form"_s);
    form->setValue(u"stage"_s, int(ComplaintStep::Acceptance));
    world.click(u"save"_s);
    EXPECT_TRUE(WindowWorld::until(
        [&] { return form->editor(u"note"_s)->field()->accessibleDescription().contains(u"why"_s); }));
    EXPECT_EQ(stages(), both(ComplaintStep::Verification));
    form->setValue(u"note"_s, u"受理有误"_s);
    saveForm();
    EXPECT_TRUE(WindowWorld::until([&] { return stages() == both(ComplaintStep::Acceptance); }));
}

TEST_F(ComplaintTable, EscLeadsFromTheComplaintAndFromTheSearchBackToTheList)
{
    auto* next = world.child(u"complaintGoOn"_s);
    next->setFocus();
    world.press(Qt::Key_Escape);
    EXPECT_TRUE(list->hasFocus());
    world.type(u"报告"_s); // as an input method does
    auto* field = world.child<QLineEdit>(u"complaintSearch"_s);
    EXPECT_TRUE(field->hasFocus());
    EXPECT_TRUE(shows(said, 1));
    world.press(Qt::Key_Down);
    EXPECT_TRUE(list->hasFocus());
    field->setFocus();
    world.press(Qt::Key_Escape);
    EXPECT_TRUE(list->hasFocus());
    EXPECT_TRUE(shows(formal, 2));
}

TEST_F(ComplaintTable, CopiesTheColumnsThatItShows)
{
    chooseAll();
    world.press(Qt::Key_C, Qt::ControlModifier);
    const auto copied = [] { return QApplication::clipboard()->text(); };
    ASSERT_TRUE(WindowWorld::until([&] { return copied().contains(u"之江银行"_s); }));
    EXPECT_EQ(copied().count(u'\n'), 3) << "headings and two complaints";
    EXPECT_TRUE(copied().contains(u"浙江"_s) || copied().contains(u"杭州"_s)) << "rows copy all there is";
    page->pane()->setTable(true);
    chooseAll();
    world.press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(WindowWorld::until([&] { return !copied().contains(u"杭州"_s); }))
        << "the region is not shown at first";
}

TEST_F(ComplaintTable, KeepsHowItIsLookedAtAndWhatIsSearchedUnderAName)
{
    choose(u"Newest first"_s);
    auto* field = world.child<QLineEdit>(u"complaintSearch"_s);
    field->setText(u"报告"_s);
    ASSERT_TRUE(shows(said, 1));
    page->saveView();
    auto* name = world.child<QLineEdit>(u"viewName"_s);
    ASSERT_TRUE(name);
    name->setFocus();
    world.type(u"报告投诉"_s);
    world.press(Qt::Key_Return);
    const auto titled = [&] { return page->pane()->findChild<PageHeader*>()->title() == u"报告投诉"_s; };
    EXPECT_TRUE(WindowWorld::until(titled));
    const auto views = SavedViews::of(world.memory(), u"complaints"_s);
    ASSERT_EQ(views.size(), 1);
    field->clear();
    choose(u"Due first"_s);
    ASSERT_TRUE(shows(formal, 2));
    EXPECT_FALSE(titled());
    page->openView(views[0].id);
    EXPECT_TRUE(shows(said, 1));
    EXPECT_EQ(field->text(), u"报告"_s);
}
