// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenshot.h"

#include "core/store/all_answered.h"
#include "core/store/deliver.h"
#include "ui/exchange/import_panel.h"
#include "ui/shell/look.h"
#include "ui/shell/preferences.h"
#include "ui/shell/seams.h"
#include "ui/shell/welcome_page.h"
#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int mostMs = 60'000; // a screen that never rests is drawn as it is then
constexpr int stepMs = 30;

QImage picture(QWidget& window, double scale)
{
    QImage image((QSizeF(window.size()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    window.render(&image);
    return image;
}

void runFor(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Runs the event loop until everything asked of the store has been answered, and the answers delivered.
void runUntilAnswered(Store& store, int atMostMs)
{
    QEventLoop loop;
    deliver(&loop, allAnswered(store, atMostMs), [&loop](const Result<bool>&) { loop.quit(); });
    QTimer::singleShot(atMostMs, &loop, &QEventLoop::quit);
    loop.exec();
}

/// An answer may ask the next question, at once or when a timer runs out: the screen rests when it has looked
/// the same for so many steps, with nothing left to be answered at the end of each.
void waitUntilItRests(QWidget& window, Store& store, int restingSteps)
{
    QElapsedTimer clock;
    clock.start();
    QImage last;
    for (int same = 0; same < restingSteps && clock.elapsed() < mostMs;) {
        runFor(stepMs);
        runUntilAnswered(store, int(std::max<qint64>(0, mostMs - clock.elapsed())));
        const QImage now = picture(window, 1.0);
        same = now == last ? same + 1 : 0;
        last = now;
    }
}

/// Opens "page:key/tab".
Done openRecord(MainWindow& window, Store& store, const std::vector<PageEntry>& pages, const QString& page,
                const QString& rest)
{
    const auto entry =
        std::find_if(pages.begin(), pages.end(), [&](const PageEntry& e) { return e.id == page; });
    if (entry == pages.end() || entry->opens.empty())
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("Screenshot", "There is no screen “%1”.").arg(page));
    const EntityKind kind = entry->opens.front();
    const QString key = rest.section(u'/', 0, 0);
    const QString tab = rest.section(u'/', 1);
    ZHIKE_ASSIGN(const Uuid id, store.readNow([kind, key](Reader& r) { return r.idOfKey(kind, key); }));
    window.open(kind, id);
    if (!tab.isEmpty())
        if (Page* shown = window.page(page))
            shown->openTab(tab);
    return {};
}

/// Presses a key where the keyboard is: a command of the window, or whatever takes it there.
Done press(MainWindow& window, const QKeySequence& keys)
{
    for (QAction* action : window.actions()) {
        if (action->shortcuts().contains(keys)) {
            action->trigger();
            return {};
        }
    }
    const QKeyCombination key = keys[0];
    QWidget* target = QApplication::focusWidget();
    QKeyEvent event(QEvent::KeyPress, key.key(), key.keyboardModifiers());
    QApplication::sendEvent(target ? target : &window, &event);
    if (event.isAccepted())
        return {};
    return failure(ErrorKind::NotFound,
                   QCoreApplication::translate("Screenshot", "Nothing here answers to %1.")
                       .arg(keys.toString(QKeySequence::NativeText)));
}

Done openScreen(MainWindow& window, Store& store, const std::vector<PageEntry>& pages, const QString& screen)
{
    const QString name = screen.section(u':', 0, 0).section(u'/', 0, 0);
    const QString rest = screen.section(u':', 1);
    const QString part = rest.isEmpty() ? screen.section(u'/', 1) : QString(); // of a page without a record
    if (name == u"welcome") {
        window.showWelcome();
        return {};
    }
    window.showLastPage();
    if (name == u"search") {
        if (window.page(u"customers"_s))
            window.openPage(u"customers"_s);
        window.openSearch(rest);
        return {};
    }
    if (name == u"import") {
        window.openPage(u"customers"_s);
        new ImportPanel(window.context(), &window, rest); // belongs to its form, which the window owns
        return {};
    }
    if (name == u"shortcuts") {
        window.showShortcuts();
        return {};
    }
    if (!rest.isEmpty())
        return openRecord(window, store, pages, name, rest);
    if (!window.page(name))
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("Screenshot", "There is no screen “%1”. There are: %2.")
                           .arg(name, screenNames(pages).join(u", "_s)));
    window.openPage(name);
    if (!part.isEmpty())
        window.page(name)->openTab(part);
    return {};
}

} // namespace

Done showScreen(MainWindow& window, Store& store, const std::vector<PageEntry>& pages, const QString& screen,
                const QList<QKeySequence>& keys, int restingSteps)
{
    ZHIKE_TRY(openScreen(window, store, pages, screen));
    waitUntilItRests(window, store, restingSteps);
    for (const QKeySequence& each : keys) {
        ZHIKE_TRY(press(window, each));
        waitUntilItRests(window, store, restingSteps);
    }
    return {};
}

QStringList screenNames(const std::vector<PageEntry>& pages)
{
    QStringList names;
    for (const auto& page : pages)
        names << page.id;
    return names << u"search"_s << u"shortcuts"_s << u"welcome"_s;
}

Result<QImage> renderScreen(const ScreenshotRequest& request, Store& store, const Clock& clock, Look& look,
                            const std::vector<PageEntry>& pages)
{
    look.setTheme(request.theme);
    look.setTextScale(request.textScale);
    PassingMemory memory;
    SystemFileChooser files(memory);
    SystemPrompt prompt;
    Preferences preferences(memory, look, {{}, store.options().author.who});
    MainWindow window({store, clock, look, files, prompt, memory, &preferences}, pages);
    window.setMinimumSize(1, 1);
    window.resize(request.size);
    window.show();
    window.activateWindow();
    QApplication::processEvents(); // the window must have the keyboard before a page takes it
    ZHIKE_TRY(showScreen(window, store, pages, request.screen, request.keys));
    return picture(window, request.scale);
}

} // namespace zhike
