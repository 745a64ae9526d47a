// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen of the program over a small demo company, in both languages, at several sizes: nothing is cut,
// nothing lies over anything else, nothing is left in the other language, everything has a name.
#include "core/demo/demo.h"
#include "core/exchange/record_list.h"
#include "tests/support/ui/layout_faults.h"
#include "tests/support/ui/window_world.h"
#include "ui/shell/screenshot.h"
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QMutex>
#include <QtCore/QTranslator>
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

/// A language, and how the window is looked at in it.
struct View {
    const char* name; ///< of the test
    const char* code;
    QSize size;
    double textScale = 1;
    Theme theme = Theme::Light;
};

void PrintTo(const View& view, std::ostream* out)
{
    *out << view.code;
}

/// What does not fit yet where text is twice as large on the smallest screen, and only there.
constexpr const char* cutWhereTextIsHuge[] = {"briefPane/",       "recordScreen/",     "boundaryViewer/",
                                              "CalendarsView/",   "PolicyView/",       "BoardView/",
                                              "SatisfactionView", "ScopeBar/customer", "engineerAbsences"};
constexpr int restingSteps = 2;      // many screens: the store answers well within them
constexpr int restingBeforeKeys = 6; // a key is pressed once: what takes it must be there

struct Screen {
    QString screen;
    QString keys;
};

const View views[] = {
    {"ChineseUsual", "zh_CN", {1440, 900}},
    {"ChineseSmall", "zh_CN", {1280, 800}},
    {"ChineseLarge", "zh_CN", {2560, 1440}},
    {"ChineseDarkWithTextHalfAsLargeAgain", "zh_CN", {1440, 900}, 1.5, Theme::Dark},
    {"ChineseSmallWithTextTwiceAsLarge", "zh_CN", {1280, 800}, 2},
    {"EnglishUsualDark", "en", {1440, 900}, 1, Theme::Dark},
    {"EnglishSmall", "en", {1280, 800}},
    {"EnglishWithTextTwiceAsLarge", "en", {1920, 1080}, 2},
    {"EnglishInHighContrast", "en", {1440, 900}, 1, Theme::LightContrast},
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
    static bool hasHugeText() { return GetParam().textScale >= 2 && GetParam().size.width() <= 1280; }
    static bool isChinese() { return QLatin1StringView(GetParam().code) == "zh_CN"_L1; }
    void look(const View& view)
    {
        Look& look = m_world->window().context().look;
        look.setTheme(view.theme);
        look.setTextScale(view.textScale);
        m_world->window().resize(view.size);
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
    /// Every screen and the panels that lie over them.
    std::vector<Screen> screens()
    {
        std::vector<Screen> all;
        for (const QString& page : screenNames(allPages()))
            all.push_back({page, {}});
        const QString customer = firstKey(EntityKind::Customer);
        for (const auto& tab : {u"contacts"_s, u"sites"_s, u"contract"_s, u"visits"_s, u"requests"_s,
                                u"satisfaction"_s, u"risks"_s, u"files"_s, u"history"_s})
            all.push_back({u"customers:%1/%2"_s.arg(customer, tab), {}});
        all.push_back({u"tiers/segments"_s, {}});
        all.push_back({u"customers"_s, u"Ctrl+N"_s});
        all.push_back({u"customers"_s, u"Ctrl+Shift+T"_s});
        all.push_back({u"engineers"_s, u"Ctrl+N"_s});
        for (const auto& tab : {u"profile"_s, u"absences"_s})
            all.push_back({u"engineers:%1/%2"_s.arg(firstKey(EntityKind::Engineer), tab), {}});
        for (const auto& place : {u"gaps"_s, u"workload"_s, u"matrix"_s, u"continuity"_s, u"rebalance"_s})
            all.push_back({u"engineers/"_s + place, {}});
        for (const auto& place : {u"renewals"_s, u"instalments"_s, u"commitments"_s})
            all.push_back({u"contracts/"_s + place, {}});
        all.push_back({u"customers:"_s + customer + u"/contract"_s, u"Ctrl+Shift+O"_s});
        for (const auto& view : {u"month"_s, u"agenda"_s, u"due"_s, u"week"_s})
            all.push_back({u"visits/"_s + view, {}});
        all.push_back({u"visits"_s, u"Ctrl+N"_s});
        all.push_back(
            {u"visits:"_s + firstKey(EntityKind::Visit, {{u"state"_s, u"planned"_s}}), u"Ctrl+R"_s});
        all.push_back({u"tiers/board"_s, {}});
        all.push_back({u"tiers/review"_s, {}});
        all.push_back({u"requests:"_s + firstKey(EntityKind::Request), {}});
        all.push_back({u"complaints:"_s + firstKey(EntityKind::Complaint), {}});
        all.push_back({u"complaints/new"_s, {}});
        all.push_back({u"complaints/answer"_s, {}});
        all.push_back({u"settings/calendars"_s, {}});
        all.push_back({u"settings/general"_s, {}});
        all.push_back({u"tiers/policies"_s, {}});
        all.push_back({u"tiers/policies"_s, u"Ctrl+N"_s});
        all.push_back({u"satisfaction/attainment"_s, {}});
        all.push_back({u"search:a"_s, {}});
        all.push_back({u"customers/table"_s, {}});
        all.push_back({u"requests/table"_s, {}});
        return all;
    }
    /// Goes to a screen; closes what lies over it when done.
    void show(const Screen& screen)
    {
        QList<QKeySequence> keys;
        if (!screen.keys.isEmpty())
            keys << QKeySequence(screen.keys);
        must(showScreen(m_world->window(), *m_world->store, allPages(), screen.screen, keys,
                        keys.isEmpty() ? restingSteps : restingBeforeKeys));
    }
    void closePanels()
    {
        for (auto* over : m_world->window().findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            if (over->isVisible() && over->property("covers").toBool())
                QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : over,
                                Qt::Key_Escape);
    }

    Witness m_catalogue;
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
    look(GetParam());
    for (const Screen& screen : screens()) {
        show(screen);
        const QString where = u"\non %1 %2: "_s.arg(screen.screen, screen.keys);
        EXPECT_EQ(window.size(), GetParam().size) << qPrintable(where) << "the window had to grow";
        QStringList faults = layoutFaults(window) + namelessControls(window);
        if (isChinese())
            faults += latinWords(window);
        faults.removeIf([](const QString& fault) {
            const auto names = [&](const char* place) { return fault.contains(QLatin1StringView(place)); };
            return hasHugeText() && std::ranges::any_of(cutWhereTextIsHuge, names);
        });
        EXPECT_TRUE(faults.isEmpty()) << qPrintable(where + faults.join(where));
        closePanels();
    }
    const QStringList missing = m_catalogue.takeMissing();
    const bool whole = !isChinese() || missing.isEmpty(); // English is in the sources
    EXPECT_TRUE(whole) << qPrintable(missing.join(u'\n'));
}

INSTANTIATE_TEST_SUITE_P(Views, Screens, testing::ValuesIn(views), nameOf);
