// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a pointer can do has a way by keys, on every screen of a small demo company: Tab goes as
// one reads, every control is come to or is among the actions of its page, and every list opens what it
// lists.
#include "core/demo/demo.h"
#include "core/exchange/record_list.h"
#include "tests/support/ui/painted_text.h"
#include "tests/support/ui/tab_walk.h"
#include "tests/support/ui/window_world.h"
#include "ui/parts/editors.h"
#include "ui/parts/labels.h"
#include "ui/parts/row.h"
#include "ui/shell/navigation.h"
#include "ui/shell/screenshot.h"
#include "ui/tier/card_column.h"
#include "ui/visit/calendar_view.h"
#include <QtCore/QRegularExpression>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

constexpr int reachResting = 2;
constexpr int reachMostSteps = 60;

class Reach : public testing::Test
{
protected:
    Reach()
    {
        must(makeDemo(*world.store, {.customers = 12, .seed = 7, .today = {}}));
        world.window().setUser(u"李工"_s);
        world.window().resize(1440, 900);
        world.window().show();
        world.window().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&world.window()));
    }
    QString firstKey(EntityKind kind, const std::vector<ListRequest::Condition>& where = {})
    {
        QString key;
        must(world.store->readNow([&](Reader& r) {
            return listRecords(r, {.kind = kind, .where = where, .limit = 1},
                               [&](const Record& record) -> Done {
                                   key = r.keyOf(kind, record.id);
                                   return {};
                               });
        }));
        return key;
    }
    /// Every page with its tabs and views.
    QStringList screens()
    {
        QStringList all;
        for (const PageEntry& entry : allPages())
            all << entry.id;
        const QString customer = u"customers:"_s + firstKey(EntityKind::Customer);
        for (const auto& tab : {u"contacts"_s, u"sites"_s, u"contract"_s, u"visits"_s, u"requests"_s,
                                u"satisfaction"_s, u"risks"_s, u"files"_s, u"history"_s})
            all << customer + u'/' + tab;
        all << u"customers/table"_s << u"customers/board"_s;
        const QString engineer = u"engineers:"_s + firstKey(EntityKind::Engineer);
        for (const auto& tab : {u"skills"_s, u"profile"_s, u"absences"_s, u"history"_s})
            all << engineer + u'/' + tab;
        for (const auto& place : {u"gaps"_s, u"workload"_s, u"matrix"_s, u"continuity"_s, u"rebalance"_s})
            all << u"engineers/"_s + place;
        all << u"visits:"_s + firstKey(EntityKind::Visit, {{u"state"_s, u"planned"_s}});
        for (const auto& view : {u"week"_s, u"month"_s, u"due"_s, u"agenda"_s})
            all << u"visits/"_s + view;
        for (const auto& view : {u"board"_s, u"review"_s, u"segments"_s, u"policies"_s})
            all << u"tiers/"_s + view;
        for (const auto& place : {u"instalments"_s, u"commitments"_s, u"renewals"_s})
            all << u"contracts/"_s + place;
        for (const auto& tab : {u"attainment"_s, u"times"_s, u"surveys"_s, u"kano"_s})
            all << u"satisfaction/"_s + tab;
        return all << u"settings/calendars"_s;
    }
    QStringList said()
    {
        QStringList all;
        for (const PaintedText& each : paintedText(world.window()))
            all << each.text;
        return all;
    }
    /// Waits until the window says the same twice, with everything answered that the store was asked.
    QStringList rest()
    {
        QStringList before;
        for (int same = 0, step = 0; same < reachResting && step < reachMostSteps; ++step) {
            world.letTheStoreAnswer();
            QStringList now = said();
            same = now == before ? same + 1 : 0;
            before = std::move(now);
        }
        return before;
    }
    void show(const QString& screen)
    {
        must(showScreen(world.window(), *world.store, allPages(), screen, {}, 0));
        rest();
    }
    template <class T>
    QVector<T*> visible()
    {
        QVector<T*> all;
        for (T* each : world.window().template findChildren<T*>())
            if (each->isVisible() && each->isEnabled())
                all << each;
        return all;
    }

    /// What opens over a screen: where, and the key or the button that opens it.
    struct Panel {
        QString screen;
        QString key = {};
        QString button = {};
    };
    std::vector<Panel> panels()
    {
        const QString customer = u"customers:"_s + firstKey(EntityKind::Customer);
        const QString engineer = u"engineers:"_s + firstKey(EntityKind::Engineer);
        const QString request = u"requests:"_s + firstKey(EntityKind::Request, {{u"state"_s, u"new"_s}});
        const QString complaint =
            u"complaints:"_s + firstKey(EntityKind::Complaint, {{u"state"_s, u"open"_s}});
        std::vector<Panel> all;
        for (const auto& key : {u"R"_s, u"V"_s, u"T"_s, u"E"_s})
            all.push_back({customer, u"Ctrl+Shift+"_s + key});
        all.push_back({customer, u"Ctrl+E"_s});
        const std::pair<QString, QString> parts[] = {
            {u"contacts"_s, u"addContact"_s},   {u"sites"_s, u"addSite"_s},
            {u"sites"_s, u"addSystem"_s},       {u"risks"_s, u"addRisk"_s},
            {u"risks"_s, u"addPlan"_s},         {u"risks"_s, u"addChange"_s},
            {u"satisfaction"_s, u"record"_s},   {u"contract"_s, u"addContract"_s},
            {u"contract"_s, u"addCommitment"_s}};
        for (const auto& [tab, button] : parts)
            all.push_back({customer + u'/' + tab, {}, button});
        all.push_back({engineer, u"Ctrl+E"_s});
        all.push_back({engineer + u"/absences"_s, {}, u"firstAbsence"_s});
        all.push_back({request, {}, u"goOn"_s});
        for (const auto& button : {u"complaintGoOn"_s, u"addImprovement"_s})
            all.push_back({complaint, {}, button});
        all.push_back({u"contracts/renewals"_s, {}, u"renew"_s});
        for (const auto& button : {u"editInstalment"_s, u"receive"_s})
            all.push_back({u"contracts/instalments"_s, {}, button});
        for (const auto& button : {u"recordKano"_s, u"newKano"_s})
            all.push_back({u"satisfaction/kano"_s, {}, button});
        return all;
    }
    void open(const Panel& panel)
    {
        show(panel.screen);
        if (!panel.key.isEmpty()) {
            QWidget* at = QApplication::focusWidget();
            QTest::keySequence(at ? at : &world.window(), QKeySequence(panel.key));
        } else {
            world.click(panel.button);
        }
        rest();
    }
    /// What lies over the pages; null: nothing.
    QWidget* over()
    {
        for (auto* each : world.window().findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            if (each->isVisible() && each->property("covers").toBool())
                return each;
        return nullptr;
    }

    // Tab.
    /// What Tab comes to, in its order.
    TabWalk ring()
    {
        TabWalk walk;
        for (QWidget* at = world.window().nextInFocusChain(); at != &world.window();
             at = at->nextInFocusChain())
            if (at->isVisible() && at->isEnabled() && at->focusPolicy() & Qt::TabFocus && !at->focusProxy())
                walk.stops << at;
        return walk;
    }
    /// Where the window begins: at the top of the navigation.
    QWidget* firstOf(const TabWalk& walk)
    {
        const auto* navigation = world.window().findChild<Navigation*>();
        const auto first = std::ranges::find_if(
            walk.stops, [&](const auto& stop) { return navigation->isAncestorOf(stop); });
        return first == walk.stops.end() ? nullptr : first->data();
    }
    /// Whether the palette offers what this button does.
    bool isAction(const QString& text)
    {
        return std::ranges::any_of(world.window().page(world.window().currentPage())->actions(),
                                   [&](const PageAction& action) { return action.text == text; });
    }
    bool isReached(const QWidget* button)
    {
        if (button->focusPolicy() & Qt::TabFocus || button->focusProxy())
            return true;
        for (const QWidget* at = button->parentWidget(); at; at = at->parentWidget())
            if (qobject_cast<const QLineEdit*>(at) || qobject_cast<const FieldEditor*>(at))
                return true; // what it writes is typed, or deleted
        const auto* choice = qobject_cast<const QAbstractButton*>(button);
        const bool oneOfSome =
            choice && (choice->autoExclusive() || (choice->group() && choice->group()->exclusive()));
        return oneOfSome ||                           // arrow keys go from one to the next
               button->inherits("zhike::FactColumn"); // this one leads nowhere
    }

    // Enter.
    /// What lists records: it has rows that can be chosen.
    QVector<QWidget*> lists()
    {
        QVector<QWidget*> all;
        for (auto* view : visible<QAbstractItemView>()) {
            const QModelIndex first = firstRow(view);
            const bool told = view->objectName() == u"complaintHistory"_s || // all of it stands there
                              view->objectName() == u"customerFiles"_s;      // open in other programs
            if (first.isValid() && !told && !qobject_cast<QHeaderView*>(view) &&
                view->window() == &world.window())
                all << view;
        }
        for (auto* cards : visible<CardColumn>())
            if (cards->count() > 0)
                all << cards;
        for (auto* calendar : visible<CalendarView>())
            all << calendar;
        return all;
    }
    static QModelIndex firstRow(const QAbstractItemView* view)
    {
        for (int row = 0; view->model() && row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.flags() & Qt::ItemIsSelectable && !index.data(GroupHeadRole).toBool())
                return index;
        }
        return {};
    }
    /// What it is on its page; the columns of a board are one.
    QString listName(const QWidget* list)
    {
        static const QRegularExpression number(u"-?\\d+"_s);
        QString name = list->objectName().isEmpty() ? list->accessibleName() : list->objectName();
        if (list->parentWidget()->inherits("zhike::RenewalColumn"))
            name = u"month"_s;
        return world.window().currentPage() + u' ' + name.remove(number);
    }
    QWidget* listOf(const QString& name)
    {
        const QVector<QWidget*> all = lists();
        const auto found =
            std::ranges::find_if(all, [&](const QWidget* each) { return listName(each) == name; });
        return found == all.end() ? nullptr : *found;
    }
    /// The first row of each kind of record.
    static QVector<int> rowsToTry(const QWidget* list)
    {
        const auto* view = qobject_cast<const QAbstractItemView*>(list);
        QVector<int> rows;
        QSet<int> kinds;
        for (int row = view ? firstRow(view).row() : 0; view && row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            const int kind = index.data(KindRole).toInt();
            if (index.flags() & Qt::ItemIsSelectable && !kinds.contains(kind))
                rows << row;
            kinds << kind;
        }
        return view ? rows : QVector<int>{0};
    }
    void closePanels()
    {
        if (QWidget* panel = over())
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : panel,
                            Qt::Key_Escape);
        rest();
    }
    /// Enter in this row of the list: another page, a form, the record beside, or more of it.
    void enter(const QString& screen, QWidget* list, int row)
    {
        list->setFocus(Qt::TabFocusReason);
        if (auto* view = qobject_cast<QAbstractItemView*>(list))
            view->setCurrentIndex(view->model()->index(row, 0));
        if (auto* calendar = qobject_cast<CalendarView*>(list); calendar && !calendar->currentId())
            return;
        const QStringList before = rest();
        ASSERT_EQ(QApplication::focusWidget(), list)
            << qPrintable(screen) << ": " << qPrintable(nameOfStop(list));
        const QPointer<QWidget> held = list;
        QTest::keyClick(list, Qt::Key_Return);
        EXPECT_TRUE(WindowWorld::until([&] { return !held || !held->hasFocus() || said() != before; }))
            << qPrintable(screen) << ": Enter opens nothing in row " << row << " of "
            << qPrintable(nameOfStop(held));
        closePanels();
    }

    WindowWorld world;
};

} // namespace

TEST_F(Reach, TabGoesAsOneReadsOnEveryScreenAndEveryControlHasAWayByKeys)
{
    for (const QString& screen : screens()) {
        show(screen);
        world.press(Qt::Key_Tab);
        const TabWalk walk = ring();
        for (const QString& fault : orderFaults(walk, firstOf(walk)))
            ADD_FAILURE() << qPrintable(screen) << ": Tab jumps: " << qPrintable(fault);
        for (const auto* button : visible<QAbstractButton>())
            EXPECT_TRUE(isReached(button) || isAction(button->text()))
                << qPrintable(screen) << ": only a pointer presses " << qPrintable(nameOfStop(button));
        for (const auto* link : visible<LinkLabel>())
            EXPECT_TRUE(link->text().isEmpty() || isReached(link) || isAction(link->text()))
                << qPrintable(screen) << ": only a pointer follows " << qPrintable(nameOfStop(link));
    }
}

TEST_F(Reach, TabGoesAsOneReadsInEveryForm)
{
    for (const Panel& panel : panels()) {
        open(panel);
        const std::string place = (panel.screen + u' ' + panel.key + panel.button).toStdString();
        const QWidget* form = over();
        if (!form) {
            ADD_FAILURE() << place << " opens nothing";
            continue;
        }
        TabWalk walk = ring();
        walk.stops.removeIf([&](const auto& stop) { return !form->isAncestorOf(stop); });
        ASSERT_FALSE(walk.stops.isEmpty()) << place;
        const auto top = std::ranges::min_element(
            walk.stops, {}, [&](const QWidget* stop) { return stop->mapTo(form, QPoint(0, 0)).y(); });
        for (const QString& fault : orderFaults(walk, *top))
            ADD_FAILURE() << place << ": Tab jumps: " << qPrintable(fault);
        closePanels();
    }
}

TEST_F(Reach, EveryListOpensWhatItListsWithEnter)
{
    QSet<QString> tried;
    for (const QString& screen : screens()) {
        show(screen);
        QStringList names;
        for (const QWidget* list : lists())
            if (const QString name = listName(list); !tried.contains(name) && !names.contains(name))
                names << name; // others stand beside several tabs
        bool asItWas = true;
        for (const QString& name : std::as_const(names)) {
            tried << name;
            if (!std::exchange(asItWas, true))
                show(screen);
            for (const int row : rowsToTry(listOf(name))) {
                if (!std::exchange(asItWas, false))
                    show(screen);
                ASSERT_NE(listOf(name), nullptr) << qPrintable(screen + u": "_s + name);
                enter(screen, listOf(name), row);
            }
        }
    }
}
