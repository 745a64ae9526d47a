// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/journey/company.h"

#include "core/customer/page.h"
#include "core/request/request.h"
#include "core/visit/visit_plan.h"
#include "ui/charts/box_chart.h"
#include "ui/charts/satisfaction_chart.h"
#include "ui/exchange/import_panel.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/row_list.h"
#include "ui/parts/timeline.h"
#include "ui/visit/signature_pad.h"
#include <QtCore/QFile>
#include <QtCore/QTimer>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;

namespace zhike::test {

namespace {

QModelIndex rowThatSays(const QAbstractItemModel& model, const QString& line)
{
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex row = model.index(i, 0);
        const QString words = row.data().toString() + u' ' + row.data(SubtitleRole).toString();
        if (words.contains(line) && row.flags() & Qt::ItemIsSelectable)
            return row;
    }
    return {};
}

void showInItsArea(QWidget* widget)
{
    for (QWidget* at = widget; at; at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at))
            area->ensureWidgetVisible(widget);
}

} // namespace

Company::Company()
{
    Customer c;
    c.code = u"C-0001"_s;
    c.name = u"华信科技"_s;
    customer = store.add(c);
    Contact person;
    person.customer = customer;
    person.name = u"张军"_s;
    contact = store.add(person);
    Engineer e;
    e.number = u"E-01"_s;
    e.name = u"陈思远"_s;
    engineer = store.add(e);
    QCoreApplication::processEvents();
    window().setFileCommands({{u"Import a CSV file …"_s, u"import"_s, QKeySequence(u"Ctrl+I"_s),
                               [this] { importFromFile(window().context(), &window()); }}});
}

void Company::start()
{
    memory().remember(u"visits/view"_s, u"agenda"_s);
    window().resize(1440, 868);
    window().show();
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    window().showLastPage();
}

void Company::waitForCustomer()
{
    ASSERT_TRUE(until([&] {
        const auto* name = window().findChild<QLabel*>(u"customerName"_s);
        return name && name->isVisible() && name->text() == u"华信科技"_s;
    }));
}

void Company::chooseByKeys(const QString& word)
{
    auto* box = qobject_cast<QComboBox*>(QApplication::focusWidget());
    ASSERT_NE(box, nullptr);
    for (int i = 0; i < box->count() && !box->currentText().contains(word); ++i)
        press(Qt::Key_Down);
    EXPECT_TRUE(box->currentText().contains(word)) << box->currentText().toStdString();
}

void Company::goTo(const QString& name, const QString& line)
{
    const RowList* rows = list(name);
    ASSERT_TRUE(until([&] { return rowThatSays(*rows->model(), line).isValid(); })) << line.toStdString();
    press(Qt::Key_Home);
    for (int i = 0;
         i < rows->model()->rowCount() && rows->currentIndex() != rowThatSays(*rows->model(), line); ++i)
        press(Qt::Key_Down);
    ASSERT_EQ(rows->currentIndex(), rowThatSays(*rows->model(), line)) << line.toStdString();
}

void Company::chooseReference(const QString& typed)
{
    type(typed);
    ASSERT_TRUE(until([&] {
        const auto* answers = window().findChild<RowList*>(u"completions"_s);
        return answers && answers->isVisible() && answers->model()->rowCount() > 0;
    }));
    press(Qt::Key_Return);
}

void Company::find(const QString& text, const QString& line)
{
    ASSERT_NE(child(u"palette.input"_s), nullptr);
    type(text);
    const auto* answers = list(u"palette.list"_s);
    ASSERT_TRUE(until([&] { return answers->currentIndex().data().toString().contains(line); }))
        << line.toStdString();
}

void Company::clickField(const QString& column)
{
    auto* form = child<FormPanel>(u"form"_s);
    ASSERT_NE(form, nullptr);
    QWidget* field = form->editor(column)->field();
    showInItsArea(field);
    click(field);
}

void Company::clickScale(const QString& column, int step)
{
    auto* form = child<FormPanel>(u"form"_s);
    ASSERT_NE(form, nullptr);
    for (auto* button : form->editor(column)->findChildren<QPushButton*>())
        if (button->text() == QString::number(step)) {
            showInItsArea(button);
            click(button);
        }
    EXPECT_EQ(form->value(column).toInt(), step);
}

void Company::waitForPlan()
{
    ASSERT_TRUE(until([&] {
        const auto* save = window().findChild<QPushButton*>(u"save"_s);
        return save && save->isEnabled() && save->text().contains(u'2');
    }));
}

void Company::pickChoice(const QString& field, const QString& word)
{
    auto* box = qobject_cast<QComboBox*>(child<FormPanel>(u"form"_s)->editor(field)->field());
    ASSERT_NE(box, nullptr);
    showInItsArea(box);
    QTest::mouseClick(box, Qt::LeftButton);
    ASSERT_TRUE(until([&] { return box->view()->isVisible(); }));
    const int row = box->findText(word, Qt::MatchContains);
    ASSERT_GE(row, 0) << word.toStdString();
    const QModelIndex choice = box->model()->index(row, box->modelColumn(), box->rootModelIndex());
    box->view()->scrollTo(choice);
    // Right after it opened, a popup takes a release for the end of the click that opened it: click until it
    // is taken.
    ASSERT_TRUE(until([&] {
        if (box->view()->isVisible()) {
            QTest::mouseMove(box->view()->viewport(), box->view()->visualRect(choice).center());
            QTest::mouseClick(box->view()->viewport(), Qt::LeftButton, {},
                              box->view()->visualRect(choice).center());
        }
        return box->currentText().contains(word);
    })) << box->currentText().toStdString();
    ASSERT_TRUE(until([&] { return !box->view()->isVisible(); }));
    window().activateWindow(); // the offscreen platform leaves the keyboard with the popup
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window()));
}

void Company::pickReference(const QString& field, const QString& typed)
{
    clickField(field);
    type(typed);
    pickRow(u"completions"_s, {});
}

void Company::pickRow(const QString& name, const QString& line)
{
    RowList* rows = list(name);
    ASSERT_NE(rows, nullptr);
    ASSERT_TRUE(until([&] { return rowThatSays(*rows->model(), line).isValid(); })) << line.toStdString();
    const QModelIndex row = rowThatSays(*rows->model(), line);
    rows->scrollTo(row);
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(row).center());
}

void Company::openRow(const QString& name, const QString& line)
{
    pickRow(name, line);
    RowList* rows = list(name);
    QTest::mouseDClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(rows->currentIndex()).center());
}

void Company::pickEntry(const QString& button, const QStringList& texts)
{
    // A button's menu runs a loop of its own: its entries are clicked from inside that loop.
    QStringList left = texts;
    QTimer clicking;
    QObject::connect(&clicking, &QTimer::timeout, [&left] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu || left.isEmpty())
            return;
        for (QAction* entry : menu->actions()) {
            if (!entry->text().startsWith(left.first()))
                continue;
            left.removeFirst();
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
            return;
        }
    });
    clicking.start(10);
    click(button);
    ASSERT_TRUE(until([&] { return left.isEmpty(); })) << left.join(u'/').toStdString();
    window().activateWindow(); // the offscreen platform leaves the keyboard with the menu
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window()));
}

void Company::waitForFormToClose()
{
    ASSERT_TRUE(until([&] { return window().findChild<FormPanel*>() == nullptr; }));
}

void Company::writeTickets()
{
    fileToOpen = store.folder() + u"/tickets.csv"_s;
    QFile file(fileToOpen);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Ticket_ID,Customer_Name,Customer_Email,Ticket_Subject,Ticket_Priority,First_Response_Time,"
               "Time_to_Resolution,Customer_Satisfaction_Rating\n"
               "4711,Ann Stone,ann@example.com,Network problem,Critical,2023-06-01 10:00,2023-06-01 12:00,5\n"
               "4712,Ann Stone,ann@example.com,Printer on fire,Low,2023-06-02 10:00,2023-06-02 12:00,4\n");
}

qint64 Company::answersInTheChart()
{
    qint64 n = 0;
    if (const auto* chart = window().page(u"satisfaction"_s)->findChild<SatisfactionChart*>(u"csatChart"_s))
        for (const SatisfactionMonth& month : chart->series())
            n += month.csat.n;
    return n;
}

qsizetype Company::proposals(AssignmentState state)
{
    return must(store->readNow([&](Reader& r) -> Result<qsizetype> {
        ZHIKE_ASSIGN(const CustomerPage page, customerPage(r, customer));
        return std::ranges::count(page.tiers, state, [](const TierSpell& s) { return s.assignment.state; });
    }));
}

void Company::addHistory()
{
    Customer other;
    other.code = u"C-0000"_s;
    other.name = u"安达医院"_s;
    store.add(other);
    TierAssignment gold;
    gold.customer = customer;
    gold.tier =
        Id<Tier>(must(store->readNow([](Reader& r) { return r.idOfKey(EntityKind::Tier, u"金牌"_s); })));
    gold.startsOn = QDate(2026, 1, 1);
    store.add(gold);
    Request answered;
    answered.number = u"RA26-000001"_s;
    answered.customer = customer;
    answered.title = u"归档目录已满"_s;
    answered.priority = Priority::P2;
    answered.openedAt = sunday().plusDays(-3);
    answered.firstResponseAt = answered.openedAt->plusMinutes(30);
    answered.resolvedAt = answered.openedAt->plusMinutes(90);
    answered.state = RequestState::Resolved;
    const Id<Request> request = store.add(answered);
    must(store->writeNow(u"history"_s, [&](UnitOfWork& u) -> Done {
        ZHIKE_TRY(u.setParts(
            request, std::vector{RequestStatus{request, 0, RequestState::New, *answered.openedAt},
                                 RequestStatus{request, 1, RequestState::Resolved, *answered.resolvedAt}}));
        VisitPlan plan;
        plan.customer = customer;
        plan.purpose = u"季度巡检"_s;
        plan.start = sunday().plusMinutes(-30);
        plan.end = sunday().plusMinutes(90);
        plan.engineers = {engineer};
        plan.contacts = {contact};
        ZHIKE_TRY(planVisit(u, plan));
        return {};
    }));
    QCoreApplication::processEvents();
}

qint64 Company::responsesInTheChart()
{
    qint64 n = 0;
    if (const auto* chart = window().page(u"satisfaction"_s)->findChild<BoxChart*>(u"responseBoxes"_s))
        for (const DurationBox& box : chart->series())
            n += box.seconds.n;
    return n;
}

bool Company::historyIsRead()
{
    const auto* timeline = window().page(u"customers"_s)->findChild<TimelineView*>(u"timeline"_s);
    return timeline && timeline->isVisible() && !timeline->unfolded().isEmpty();
}

void Company::sign()
{
    static QPointingDevice* finger = QTest::createTouchDevice();
    auto* pad = child<SignaturePad>(u"signature"_s);
    showInItsArea(pad);
    ASSERT_TRUE(until([&] { return pad->visibleRegion().boundingRect() == pad->rect(); }));
    const auto at = [&](int x, int y) { return pad->mapTo(&window(), QPoint(x, y)); };
    QTest::touchEvent(&window(), finger).press(0, at(40, 60));
    for (int x = 60; x <= 200; x += 20)
        QTest::touchEvent(&window(), finger).move(0, at(x, 60 + x % 50));
    QTest::touchEvent(&window(), finger).release(0, at(200, 90));
    EXPECT_FALSE(pad->isBlank());
}

bool Company::isDone(const QString& name, const QString& line)
{
    const QModelIndex row = rowThatSays(*list(name)->model(), line);
    return row.data(Right2Role).toString() == enumLabel(VisitState::Done);
}

RowList* Company::list(const QString& name)
{
    return child<RowList>(name);
}

} // namespace zhike::test
