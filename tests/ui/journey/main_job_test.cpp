// SPDX-License-Identifier: GPL-3.0-or-later
// The main job from end to end in the real window, with all its screens.
#include "core/exchange/import.h"
#include "core/satisfaction/survey.h"
#include "tests/support/ui/window_world.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/row_list.h"
#include "ui/visit/segments.h"
#include <QtCore/QFile>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

/// A window on a company of one customer, one contact and one engineer.
struct Company : WindowWorld {
    Company()
    {
        Customer c;
        c.code = u"C-0001"_s;
        c.name = u"华信科技"_s;
        customer = store.add(c);
        Contact person;
        person.customer = customer;
        person.name = u"张军"_s;
        store.add(person);
        Engineer e;
        e.number = u"E-01"_s;
        e.name = u"陈思远"_s;
        engineer = store.add(e);
        QCoreApplication::processEvents();
    }

    void openCustomer()
    {
        show(u"customers"_s);
        auto* list = child<RowList>(u"customers"_s);
        ASSERT_TRUE(until([&] { return list->model()->rowCount() == 1; }));
        ASSERT_TRUE(until([&] { return window().findChild<QWidget*>(u"customerName"_s)->isVisible(); }));
    }
    /// Takes the choice that reads `word`, with the arrow keys; the field has the keyboard.
    void chooseByKeys(const QString& word)
    {
        auto* box = qobject_cast<QComboBox*>(QApplication::focusWidget());
        ASSERT_NE(box, nullptr);
        for (int i = 0; i < box->count() && !box->currentText().contains(word); ++i)
            press(Qt::Key_Down);
        EXPECT_TRUE(box->currentText().contains(word)) << box->currentText().toStdString();
    }
    /// Types into a reference field and takes the first answer.
    void chooseReference(const QString& typed)
    {
        type(typed);
        ASSERT_TRUE(until([&] {
            const auto* list = window().findChild<RowList*>(u"completions"_s);
            return list && list->isVisible() && list->model()->rowCount() > 0;
        }));
        press(Qt::Key_Return);
    }
    /// Types into the search and waits for an answer that says `answer`.
    void find(const QString& text, const QString& line)
    {
        ASSERT_NE(child(u"palette.input"_s), nullptr);
        type(text);
        const auto* list = child<RowList>(u"palette.list"_s);
        ASSERT_TRUE(until([&] {
            for (int i = 0; i < list->model()->rowCount(); ++i) {
                if (list->model()->index(i, 0).data().toString().contains(line))
                    return true;
            }
            return false;
        })) << line.toStdString();
    }
    void waitForFormToClose()
    {
        ASSERT_TRUE(until([&] { return window().findChild<FormPanel*>() == nullptr; }));
    }
    [[nodiscard]] qint64 answersThisMonth()
    {
        return must(store->readNow([](Reader& r) -> Result<qint64> {
            Query q(r.connection(), "SELECT count(*) FROM survey WHERE csat = 5");
            const qint64 n = q.next() ? q.integer(0) : 0;
            ZHIKE_TRY(q.done());
            return n;
        }));
    }

    Id<Customer> customer;
    Id<Engineer> engineer;
};

} // namespace

TEST(MainJob, FromTheTierToTheRatingAndBackByKeysAlone)
{
    Company world;
    world.openCustomer();

    // Assign 金牌, with a reason.
    world.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    world.tabTo(u"tier"_s);
    world.chooseByKeys(u"Gold"_s);
    world.tabTo(u"reason"_s);
    world.type(u"合同约定"_s);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(world.said(u"华信科技"_s));
    world.waitForFormToClose();
    EXPECT_EQ(world.store.count("tier_assignment"), 1);

    // Name its engineer.
    world.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    world.tabTo(u"engineer"_s);
    world.chooseReference(u"csy"_s);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(world.said(u"陈思远"_s));
    world.waitForFormToClose();
    EXPECT_EQ(world.store.count("engineer_assignment"), 1);

    // Plan a visit.
    world.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    world.tabTo(u"purpose"_s);
    world.type(u"月度巡检"_s);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    world.waitForFormToClose();
    ASSERT_EQ(world.store.count("visit"), 1);

    // Read its brief and save it as PDF.
    world.press(Qt::Key_K, Qt::ControlModifier);
    world.find(u"VA26-000001"_s, u"月度巡检"_s);
    world.press(Qt::Key_Return);
    ASSERT_TRUE(world.until([&] { return world.child<RowList>(u"agenda"_s)->model()->rowCount() > 1; }));
    world.fileToSave = world.store.folder() + u"/brief.pdf"_s;
    world.tabTo(u"agenda"_s);
    world.press(Qt::Key_Return);
    world.tabTo(u"savePdf"_s);
    world.press(Qt::Key_Space);
    ASSERT_TRUE(world.until([&] { return QFile::exists(world.fileToSave); }));
    world.press(Qt::Key_Escape);

    // Record it with a rating.
    world.store.clock().set(sunday().plusDays(1).plusMinutes(90));
    world.tabTo(u"record"_s);
    world.press(Qt::Key_Space);
    ASSERT_TRUE(world.until([&] { return world.window().findChild<Segments*>(u"check0"_s) != nullptr; }));
    world.tabTo(u"rating"_s);
    world.press(Qt::Key_5);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(world.said(u"rated 5"_s));
    EXPECT_EQ(world.answersThisMonth(), 1);

    // The rating is in the figures.
    world.window().openPage(u"satisfaction"_s);
    ASSERT_NE(world.child(u"page.satisfaction"_s), nullptr);

    // Undo the mistake.
    world.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(world.until([&] { return world.answersThisMonth() == 0; }))
        << world.child<QLabel>(u"status"_s)->text().toStdString() << " / " << world.store->undoTitle().toStdString();
    EXPECT_EQ(world.store.count("visit"), 1);
}

TEST(MainJob, ImportedRowsAreFoundAgain)
{
    Company world;
    world.show(u"customers"_s);
    QFile file(world.store.folder() + u"/tickets.csv"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "Ticket_ID,Customer_Name,Customer_Email,Ticket_Subject,Ticket_Priority,First_Response_Time,"
        "Time_to_Resolution,Customer_Satisfaction_Rating\n"
        "4711,Ann Stone,ann@example.com,Network problem,Critical,2023-06-01 10:00,2023-06-01 12:00,5\n");
    file.close();
    ASSERT_TRUE(importFile(*world.store, {.kind = EntityKind::Request, .file = file.fileName()}));
    world.press(Qt::Key_K, Qt::ControlModifier);
    world.find(u"4711"_s, u"Network problem"_s);
}
