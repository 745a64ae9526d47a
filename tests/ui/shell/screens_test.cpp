// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen of the program over a small demo company, in both languages, on screens of many sizes: nothing
// is cut, nothing lies over anything else, nothing is left in the other language, everything has a name, and
// figures say what they are.
#include "core/demo/demo.h"
#include "core/exchange/record_list.h"
#include "tests/support/ui/layout_faults.h"
#include "tests/support/ui/painted_text.h"
#include "tests/support/ui/unexplained_figures.h"
#include "tests/support/ui/window_world.h"
#include "ui/shell/screenshot.h"
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QMutex>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <ostream>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

/// A catalogue that remembers what it was asked for and did not have.
class Witness final : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        const QString found = QTranslator::translate(context, source, comment, n);
        const bool ours = context[0] != 'Q' || QLatin1StringView(context).startsWith("QObject"_L1);
        const QMutexLocker guard(&m_guard); // core speaks on its own threads
        if (found.isEmpty() && ours && source[0] != 0)
            m_missing << QString::fromLatin1(context) + u": "_s + QString::fromUtf8(source);
        return found;
    }
    /// What was missed since the last time.
    QStringList takeMissing()
    {
        const QMutexLocker guard(&m_guard);
        m_missing.removeDuplicates();
        return std::exchange(m_missing, {});
    }

private:
    mutable QMutex m_guard;
    mutable QStringList m_missing;
};

/// A window on some screen: how large it is, and in which colours.
struct Frame {
    QSize size;
    Theme theme = Theme::Light;
};

/// A language and a size of text, and the windows in which both are looked at.
struct View {
    const char* name; ///< of the test
    const char* code;
    double textScale;
    bool panels; ///< what opens by a key or a click too: the same in other sizes of text
    std::vector<Frame> frames;
};

void PrintTo(const View& view, std::ostream* out)
{
    *out << view.code;
}

constexpr int mostMs = 20'000;
constexpr int settlingRounds = 6;    // layouts within layouts, and what waits until they are done
constexpr int restingSteps = 2;      // with nothing left to be answered
constexpr int restingBeforeKeys = 5; // a key is pressed once: what takes it must be there

/// A place in the program, what is pressed there, and then clicked.
struct Screen {
    QString screen;
    QString keys = {};
    QString click = {}; ///< object names of widgets and menu entries, one after the other; * for any ending
};

constexpr QSize usual{1440, 900};
constexpr QSize smallest{1280, 800};
constexpr QSize uhd{3840, 2160}; // as it is; at scale 2 it is 1920×1080, at scale 3 1280×720 for the layout
constexpr QSize uhdTwice{1920, 1080};
constexpr QSize uhdThrice{1280, 720};
constexpr QSize wide{2560, 1440};

const View views[] = {
    {"Chinese", "zh_CN", 1, true, {{usual}, {uhdThrice}, {smallest}, {uhdTwice}, {wide}, {uhd}}},
    {"ChineseWithTextHalfAsLargeAgain", "zh_CN", 1.5, false, {{usual, Theme::Dark}, {uhdThrice}, {uhd}}},
    {"ChineseWithTextTwiceAsLarge", "zh_CN", 2, true, {{smallest}, {usual, Theme::DarkContrast}, {uhdTwice}}},
    {"English", "en", 1, false, {{usual, Theme::Dark}, {uhdThrice}, {smallest}, {uhd}}},
    {"EnglishWithTextTwiceAsLarge", "en", 2, true, {{smallest}, {uhdTwice, Theme::LightContrast}, {uhd}}},
};

class Screens : public testing::TestWithParam<View>
{
protected:
    void SetUp() override
    {
        if (qEnvironmentVariableIsEmpty("ZHIKE_PROGRAM"))
            GTEST_SKIP() << "run by ctest, which says where the catalogues are";
        QLocale::setDefault(isChinese() ? QLocale(QLocale::Chinese, QLocale::China)
                                        : QLocale(QLocale::English));
        const QString folder = QFileInfo(qEnvironmentVariable("ZHIKE_PROGRAM")).path();
        ASSERT_TRUE(m_catalogue.load(folder + u"/zhike_%1.qm"_s.arg(QLatin1StringView(GetParam().code))));
        QCoreApplication::installTranslator(&m_catalogue);
        m_world = std::make_unique<WindowWorld>();
        must(makeDemo(*m_world->store, {.customers = 12, .seed = 7, .today = {}}));
        MainWindow& window = m_world->window();
        window.setUser(u"李工"_s);
        window.setMinimumSize(1, 1);
        QFile table(m_folder.filePath(u"customers.csv"_s));
        ASSERT_TRUE(table.open(QIODevice::WriteOnly));
        table.write("客户名称,城市\n华信科技,杭州\n,"
                    "宁波\n"); // one line lacks its name
        table.close();
        QFile holidays(m_folder.filePath(u"holidays.ics"_s));
        ASSERT_TRUE(holidays.open(QIODevice::WriteOnly));
        holidays.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270204\r\n"
                       "SUMMARY:假期\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        holidays.close();
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    void TearDown() override
    {
        m_world.reset();
        QCoreApplication::removeTranslator(&m_catalogue);
        QLocale::setDefault(QLocale::c());
    }
    static bool isChinese() { return QLatin1StringView(GetParam().code) == "zh_CN"_L1; }
    void look(const Frame& frame)
    {
        m_world->window().context().look.setTheme(frame.theme);
        m_world->window().resize(frame.size);
        for (int round = 0; round < settlingRounds; ++round)
            QCoreApplication::processEvents();
    }
    /// The key of the first record of a kind, such as C-0001.
    QString firstKey(EntityKind kind, const std::vector<ListRequest::Condition>& where = {})
    {
        QString key;
        must(m_world->store->readNow([&](Reader& r) {
            return listRecords(r, {.kind = kind, .where = where, .limit = 1},
                               [&](const Record& record) -> Done {
                                   key = r.keyOf(kind, record.id);
                                   return {};
                               });
        }));
        return key;
    }
    /// Every screen, its tabs and views, and the panels that lie over them.
    std::vector<Screen> screens()
    {
        std::vector<Screen> all;
        for (const QString& page : screenNames(allPages()))
            all.push_back({page});
        for (const auto& add : {&Screens::addCustomers, &Screens::addEngineers, &Screens::addVisits,
                                &Screens::addRequests, &Screens::addTiersAndContracts, &Screens::addRest})
            (this->*add)(all);
        if (!GetParam().panels)
            std::erase_if(all,
                          [](const Screen& each) { return !each.keys.isEmpty() || !each.click.isEmpty(); });
        return all;
    }
    void addCustomers(std::vector<Screen>& all)
    {
        const QString one = u"customers:"_s + firstKey(EntityKind::Customer);
        for (const auto& tab : {u"contacts"_s, u"sites"_s, u"contract"_s, u"visits"_s, u"requests"_s,
                                u"satisfaction"_s, u"risks"_s, u"files"_s, u"history"_s})
            all.push_back({one + u'/' + tab});
        all.push_back({u"customers/table"_s});
        all.push_back({u"customers"_s, u"Ctrl+Shift+T"_s});
        all.push_back({u"customers"_s, u"Ctrl+N"_s});
        for (const auto& key :
             {u"R"_s, u"V"_s, u"B"_s, u"T"_s, u"E"_s, u"O"_s}) // the boundary last: it stays
            all.push_back({one + u"/contract"_s, u"Ctrl+Shift+"_s + key});
        all.push_back({one, u"Ctrl+E"_s});
        all.push_back({u"customers/board"_s}); // opening a customer leaves it
        const std::pair<QString, QString> additions[] = {
            {u"contacts"_s, u"addContact"_s},   {u"sites"_s, u"addSite"_s},
            {u"sites"_s, u"addSystem"_s},       {u"risks"_s, u"addRisk"_s},
            {u"risks"_s, u"addPlan"_s},         {u"risks"_s, u"addChange"_s},
            {u"satisfaction"_s, u"record"_s},   {u"contract"_s, u"addContract"_s},
            {u"contract"_s, u"addCommitment"_s}};
        for (const auto& [tab, button] : additions)
            all.push_back({one + u'/' + tab, {}, button});
        all.push_back({u"customers/table"_s, u"Ctrl+A"_s, u"bulkTier"_s});
        for (const auto& form : {u"bulkEngineer"_s, u"bulkManager"_s}) // all of them are still chosen
            all.push_back({u"customers/table"_s, {}, form});
    }
    void addEngineers(std::vector<Screen>& all)
    {
        const QString one = u"engineers:"_s + firstKey(EntityKind::Engineer);
        for (const auto& tab : {u"profile"_s, u"absences"_s})
            all.push_back({one + u'/' + tab});
        for (const auto& place : {u"gaps"_s, u"workload"_s, u"matrix"_s, u"continuity"_s, u"rebalance"_s})
            all.push_back({u"engineers/"_s + place});
        all.push_back({u"engineers/table"_s});
        all.push_back({u"engineers/rebalance"_s, {}, u"findPlan"_s});
        all.push_back({u"engineers"_s, u"Ctrl+N"_s});
        all.push_back({one, u"Ctrl+E"_s});
        all.push_back({one + u"/absences"_s, {}, u"firstAbsence"_s});
    }
    void addVisits(std::vector<Screen>& all)
    {
        for (const auto& view : {u"month"_s, u"agenda"_s, u"due"_s, u"week"_s})
            all.push_back({u"visits/"_s + view});
        const QString planned = u"visits:"_s + firstKey(EntityKind::Visit, {{u"state"_s, u"planned"_s}});
        all.push_back({planned});
        all.push_back({u"visits/table"_s});
        all.push_back({u"visits"_s, u"Ctrl+N"_s});
        all.push_back({planned, {}, u"editPlan"_s});
        all.push_back({planned, u"Ctrl+R"_s});
        all.push_back(
            {planned, u"Ctrl+R"_s, u"addFinding addStep addChange addRisk foldInternal addOpportunity"_s});
    }
    void addRequests(std::vector<Screen>& all)
    {
        const QString open = u"requests:"_s + firstKey(EntityKind::Request, {{u"state"_s, u"new"_s}});
        all.push_back({u"requests:"_s + firstKey(EntityKind::Request)});
        all.push_back({u"requests/table"_s});
        all.push_back({open, {}, u"goOn"_s});
        const QString complaint =
            u"complaints:"_s + firstKey(EntityKind::Complaint, {{u"state"_s, u"open"_s}});
        all.push_back({complaint});
        for (const auto& button : {u"complaintGoOn"_s, u"addImprovement"_s})
            all.push_back({complaint, {}, button});
        for (const auto& panel : {u"new"_s, u"answer"_s})
            all.push_back({u"complaints/"_s + panel});
    }
    void addTiersAndContracts(std::vector<Screen>& all)
    {
        for (const auto& view : {u"segments"_s, u"board"_s, u"review"_s, u"policies"_s})
            all.push_back({u"tiers/"_s + view});
        all.push_back({u"tiers/board"_s, {}, u"whatIf"_s});
        all.push_back({u"tiers/review"_s, {}, u"propose"_s});
        all.push_back({u"tiers/policies"_s, u"Ctrl+N"_s});
        for (const auto& place : {u"renewals"_s, u"instalments"_s, u"commitments"_s})
            all.push_back({u"contracts/"_s + place});
        all.push_back({u"contracts/renewals"_s, {}, u"renew"_s});
        for (const auto& form : {u"editInstalment"_s, u"receive"_s, u"publishReport"_s})
            all.push_back({u"contracts/instalments"_s, {}, form});
        all.push_back({u"contracts/instalments"_s, u"Down"_s, u"accept.*"_s}); // something stands in its way
    }
    void addRest(std::vector<Screen>& all)
    {
        for (const auto& tab : {u"calendars"_s, u"general"_s})
            all.push_back({u"settings/"_s + tab});
        m_world->fileToOpen = m_folder.filePath(u"holidays.ics"_s);
        all.push_back({u"settings/calendars"_s, {}, u"calendar.import"_s});
        all.push_back({u"settings/calendars"_s, u"Ctrl+N"_s});
        for (const auto& tab : {u"attainment"_s, u"times"_s, u"elements"_s, u"surveys"_s, u"kano"_s})
            all.push_back({u"satisfaction/"_s + tab});
        all.push_back({u"satisfaction"_s, {}, u"record"_s});
        all.push_back({u"satisfaction/kano"_s, {}, u"recordKano"_s});
        all.push_back({u"satisfaction/kano"_s, {}, u"newKano"_s});
        all.push_back({u"today"_s, u"Ctrl+Shift+N"_s});
        all.push_back({u"search:a"_s});
        all.push_back({u"import:"_s + m_folder.filePath(u"customers.csv"_s)});
    }
    /// Goes to a screen, presses and clicks what belongs to it.
    void show(const Screen& screen)
    {
        must(showScreen(m_world->window(), *m_world->store, allPages(), screen.screen, {}, 0));
        const bool first = std::exchange(m_first, false); // everything is being read
        const bool goesOn = first || !screen.keys.isEmpty() || !screen.click.isEmpty();
        const QStringList before = rest(goesOn ? restingBeforeKeys : restingSteps);
        if (!screen.keys.isEmpty()) {
            QWidget* at = QApplication::focusWidget();
            QTest::keySequence(at ? at : &m_world->window(), QKeySequence(screen.keys));
            const QStringList after = rest(restingSteps);
            EXPECT_TRUE(before != after) << "nothing answers to " << qPrintable(screen.keys);
        }
        for (const QString& name : screen.click.split(u' ', Qt::SkipEmptyParts))
            clickOn(name);
    }
    void clickOn(const QString& name)
    {
        const auto isMeant = [&](const QObject* each) {
            const QString own = each->objectName();
            return name.endsWith(u'*') ? own.startsWith(QStringView(name).chopped(1)) : own == name;
        };
        for (auto* each : m_world->window().findChildren<QWidget*>()) {
            if (!isMeant(each) || !each->isVisible() || !each->isEnabled())
                continue;
            QTest::mouseClick(each, Qt::LeftButton, {}, each->rect().center());
            rest(restingSteps);
            return;
        }
        for (auto* each : m_world->window().findChildren<QAction*>()) { // of a menu that is not open
            if (!isMeant(each) || !each->isEnabled())
                continue;
            each->trigger();
            rest(restingSteps);
            return;
        }
        ADD_FAILURE() << "there is no " << qPrintable(name);
    }
    QStringList said()
    {
        QStringList all;
        for (const PaintedText& each : paintedText(m_world->window()))
            all << each.text;
        return all;
    }
    /// Waits until the window says the same so many times in a row, each time with everything answered that
    /// the store was asked; returns what.
    QStringList rest(int steps)
    {
        QStringList before;
        QElapsedTimer clock;
        clock.start();
        for (int same = 0; same < steps && clock.elapsed() < mostMs;) {
            m_world->letTheStoreAnswer();
            QStringList now = said();
            same = now == before ? same + 1 : 0;
            before = std::move(now);
        }
        EXPECT_LT(clock.elapsed(), mostMs) << "it does not come to rest";
        return before;
    }
    void closePanels()
    {
        for (auto* over : m_world->window().findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            if (over->isVisible() && over->property("covers").toBool())
                QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : over,
                                Qt::Key_Escape);
    }

    Witness m_catalogue;
    QTemporaryDir m_folder;
    bool m_first = true;
    std::unique_ptr<WindowWorld> m_world;
};

std::string nameOf(const testing::TestParamInfo<View>& info)
{
    return info.param.name;
}

} // namespace

TEST_P(Screens, HoldTheirTextNameTheirControlsAndSpeakOneLanguage)
{
    MainWindow& window = m_world->window();
    window.context().look.setTextScale(GetParam().textScale);
    for (const Screen& screen : screens()) {
        look(GetParam().frames.front());
        show(screen);
        const QString place = u"%1 %2 %3"_s.arg(screen.screen, screen.keys, screen.click).trimmed();
        QStringList faults = namelessControls(window) + unexplainedFigures(window);
        if (isChinese())
            faults += latinWords(window);
        for (const Frame& frame : GetParam().frames) {
            look(frame);
            EXPECT_EQ(window.size(), frame.size) << qPrintable(place) << ": the window had to grow";
            QStringList found = layoutFaults(window);
            if (!found.isEmpty()) // what is still being laid out is no fault
                (void)WindowWorld::until([&] { return (found = layoutFaults(window)).isEmpty(); });
            for (const QString& fault : std::as_const(found))
                faults << u"at %1×%2: %3"_s.arg(frame.size.width()).arg(frame.size.height()).arg(fault);
        }
        const QString where = u"\non %1: "_s.arg(place);
        EXPECT_TRUE(faults.isEmpty()) << qPrintable(where + faults.join(where));
        closePanels();
    }
    const QStringList missing = m_catalogue.takeMissing();
    const bool whole = !isChinese() || missing.isEmpty(); // English is in the sources
    EXPECT_TRUE(whole) << qPrintable(missing.join(u'\n'));
}

INSTANTIATE_TEST_SUITE_P(Views, Screens, testing::ValuesIn(views), nameOf);
