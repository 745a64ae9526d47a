// SPDX-License-Identifier: GPL-3.0-or-later
// What is half filled in survives a crash, in every form.
#include "core/customer/customer.h"
#include "core/engineer/engineer.h"
#include "core/visit/visit_plan.h"
#include "tests/support/ui/window_world.h"
#include "ui/customer/customers_page.h"
#include "ui/customer/list_pane.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/reference_editor.h"
#include "ui/parts/row_list.h"
#include "ui/shell/bars.h"
#include "ui/visit/segments.h"
#include <QtCore/QFile>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

class FormDraft : public testing::Test
{
protected:
    Id<Customer> customer(const QString& name)
    {
        Customer c;
        c.code = u"C-%1"_s.arg(++number);
        c.name = name;
        return world.store.add(c);
    }
    FormPanel* form() { return world.child<FormPanel>(u"form"_s); }
    /// What was typed is on the disk, while the form is still open.
    [[nodiscard]] bool isKept(const QString& part)
    {
        return test::WindowWorld::until([&] { return onDisk().contains(part.toUtf8()); });
    }
    [[nodiscard]] QByteArray onDisk()
    {
        QFile file(Drafts::fileFor(world.store.path()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] bool isForgotten()
    {
        return test::WindowWorld::until([&] { return onDisk().isEmpty(); });
    }
    [[nodiscard]] QString text(const QString& column)
    {
        const auto* line = qobject_cast<QLineEdit*>(form()->editor(column)->field());
        return line ? line->text() : form()->value(column).toString();
    }
    void fill(const QString& column, const QString& typed)
    {
        form()->editor(column)->field()->setFocus();
        world.type(typed);
    }
    void newCustomer()
    {
        world.show(u"customers"_s);
        world.press(Qt::Key_N, Qt::ControlModifier);
        ASSERT_NE(form(), nullptr);
    }
    void openAction(const QString& text)
    {
        ASSERT_TRUE(test::WindowWorld::until([&] {
            for (const PageAction& action : world.window().actionsNow())
                if (action.text == text) {
                    action.run();
                    return true;
                }
            return false;
        }));
        ASSERT_NE(form(), nullptr);
    }

    test::WindowWorld world;
    int number = 0;
};

} // namespace

TEST_F(FormDraft, OfANewCustomerComesBackAfterACrashAndIsGoneOnceSaved)
{
    newCustomer();
    fill(u"name"_s, u"华信科技"_s);
    fill(u"address"_s, u"杭州市庆春路"_s);
    ASSERT_TRUE(isKept(u"华信科技"_s));
    ASSERT_TRUE(isKept(u"庆春路"_s));

    world.crash();
    world.window().showLastPage();
    EXPECT_TRUE(world.said(u"New Customer"_s)) << "the next start says what was kept";
    newCustomer();
    EXPECT_EQ(text(u"name"_s), u"华信科技"_s);
    EXPECT_EQ(text(u"address"_s), u"杭州市庆春路"_s);
    EXPECT_TRUE(world.child(u"draftLine"_s)->isVisible());
    world.grab(u"draft"_s);
    world.click(u"save"_s);
    ASSERT_TRUE(isForgotten());
    EXPECT_EQ(world.store.count("customer"), 1);

    world.window().openPage(u"customers"_s);
    world.press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(text(u"name"_s), QString());
}

TEST_F(FormDraft, IsThrownAwayByItsLinkAndByLeavingTheFormTwice)
{
    newCustomer();
    fill(u"name"_s, u"华信科技"_s);
    ASSERT_TRUE(isKept(u"华信科技"_s));
    world.crash();
    newCustomer();
    world.click(u"discardDraft"_s);
    EXPECT_EQ(text(u"name"_s), QString());
    EXPECT_FALSE(form()->isDirty());
    ASSERT_TRUE(isForgotten());

    fill(u"name"_s, u"之江银行"_s);
    ASSERT_TRUE(isKept(u"之江银行"_s));
    world.press(Qt::Key_Escape);
    EXPECT_TRUE(isKept(u"之江银行"_s)) << "one key throws nothing away";
    world.press(Qt::Key_Escape);
    EXPECT_TRUE(isForgotten());
}

TEST_F(FormDraft, KeepsOnlyWhatWasChangedSoThatNewerValuesStay)
{
    const auto id = customer(u"华信科技"_s);
    world.show(u"customers"_s);
    world.window().open(EntityKind::Customer, id.uuid);
    openAction(u"Edit"_s);
    fill(u"address"_s, u"庆春路"_s);
    ASSERT_TRUE(isKept(u"庆春路"_s));
    world.crash();
    Customer renamed = world.store.get(id);
    renamed.name = u"华信集团"_s;
    test::must(world.store->writeNow(u"Rename"_s, [&](UnitOfWork& u) { return u.update(renamed); }));

    world.show(u"customers"_s);
    world.window().open(EntityKind::Customer, id.uuid);
    openAction(u"Edit"_s);
    EXPECT_EQ(text(u"name"_s), u"华信集团"_s);
    EXPECT_EQ(text(u"address"_s), u"庆春路"_s);
}

TEST_F(FormDraft, OfTextThatIsNoDateYetComesBackAsItWasTyped)
{
    const auto id = customer(u"华信科技"_s);
    world.show(u"customers"_s);
    world.window().open(EntityKind::Customer, id.uuid);
    openAction(u"Assign a tier"_s);
    form()->editor(u"starts_on"_s)->field()->setFocus();
    qobject_cast<QLineEdit*>(form()->editor(u"starts_on"_s)->field())->selectAll();
    world.type(u"2026-1"_s);
    ASSERT_TRUE(isKept(u"2026-1\""_s));
    world.crash();
    world.show(u"customers"_s);
    world.window().open(EntityKind::Customer, id.uuid);
    openAction(u"Assign a tier"_s);
    EXPECT_EQ(text(u"starts_on"_s), u"2026-1"_s);
}

TEST_F(FormDraft, OfARequestHasItsCustomerAndWhatIsChosenAmongTheirs)
{
    const auto id = customer(u"华信科技"_s);
    Contact contact;
    contact.customer = id;
    contact.name = u"周洁"_s;
    const auto reporter = world.store.add(contact);
    world.show(u"customers"_s);
    world.window().open(EntityKind::Customer, id.uuid);
    openAction(u"New request"_s);
    EXPECT_TRUE(test::WindowWorld::until([&] { return form()->editor(u"title"_s)->field()->hasFocus(); }))
        << "whose request it is was known already";
    fill(u"title"_s, u"数据库告警"_s);
    auto* choice = qobject_cast<ChoiceEditor*>(form()->editor(u"reporter"_s));
    ASSERT_TRUE(test::WindowWorld::until([&] {
        choice->setValue(QVariant::fromValue(reporter.uuid));
        return choice->value().isValid();
    }));
    Q_EMIT choice->edited();
    ASSERT_TRUE(isKept(reporter.uuid.toString()));
    world.crash();
    world.show(u"customers"_s);
    world.window().open(EntityKind::Customer, id.uuid);
    openAction(u"New request"_s);
    EXPECT_EQ(text(u"title"_s), u"数据库告警"_s);
    EXPECT_TRUE(test::WindowWorld::until([&] {
        return form()->value(u"reporter"_s).value<Uuid>() == reporter.uuid;
    })) << "it waits for the customer's people";
}

TEST_F(FormDraft, OfAnEngineerHasTheSkills)
{
    world.show(u"engineers"_s);
    world.press(Qt::Key_N, Qt::ControlModifier);
    world.click(u"addSkill"_s);
    world.type(u"Oracle"_s);
    ASSERT_TRUE(isKept(u"Oracle"_s));
    world.crash();
    world.show(u"engineers"_s);
    world.press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(form()->value(u"skills"_s).toList(), QVariantList{u"Oracle"_s});
}

TEST_F(FormDraft, OfAVisitBeingWrittenDownComesBackToo)
{
    const auto id = customer(u"华信科技"_s);
    VisitPlan plan;
    plan.customer = id;
    plan.start = world.store.clock().now().plusMinutes(-60);
    plan.purpose = u"巡检"_s;
    const auto visit =
        test::must(world.store->writeNow(u"Plan"_s, [&](UnitOfWork& u) { return planVisit(u, plan); }));
    const auto record = [&] {
        world.show(u"visits"_s);
        world.window().open(EntityKind::Visit, visit.uuid);
        world.window().page(u"visits"_s)->openTab(u"record"_s);
        ASSERT_NE(world.child(u"addFinding"_s), nullptr);
        ASSERT_TRUE(test::WindowWorld::until([&] { return world.child(u"back"_s)->hasFocus(); }))
            << "it is read and filled by then";
    };
    record();
    world.click(u"addFinding"_s);
    world.type(u"备机离线"_s);
    auto* rating = world.child<Segments>(u"rating"_s);
    QTest::mouseClick(rating, Qt::LeftButton, {}, rating->buttonRect(3).center());
    ASSERT_TRUE(isKept(u"备机离线"_s));
    world.crash();

    record();
    ASSERT_TRUE(world.child(u"draftLine"_s)->isVisible());
    EXPECT_EQ(world.child<QLineEdit>(u"finding"_s)->text(), u"备机离线"_s);
    EXPECT_EQ(world.child<Segments>(u"rating"_s)->chosen(), 3);
    world.click(u"complete"_s);
    ASSERT_TRUE(isForgotten());
    EXPECT_EQ(world.store.count("finding"), 1);
}

TEST_F(FormDraft, InADamagedFileHurtsNothing)
{
    QFile file(Drafts::fileFor(world.store.path()));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "{\"customer/new\":{\"title\":\"New\",\"at\":1e18,\"values\":{\"name\":{\"id\":3},\"tier\":[[]]}}}");
    file.close();
    world.crash();
    newCustomer();
    fill(u"name"_s, u"华信科技"_s);
    world.click(u"save"_s);
    EXPECT_TRUE(test::WindowWorld::until([&] { return world.store.count("customer") == 1; }));
}

} // namespace zhike
