// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_session.h"

#include "app/commands/session.h"
#include "app/language.h"
#include "core/customer/list.h"
#include "core/store/deliver.h"
#include "ui/exchange/import_panel.h"
#include "ui/shell/long_work.h"
#include "ui/shell/welcome_page.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QThread>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

StoreOptions optionsFor(const QString& database)
{
    QDir().mkpath(QFileInfo(database).absolutePath());
    StoreOptions options;
    options.path = database;
    options.author.who = currentUser();
    options.readLimitMs = 30'000;
    return options;
}

} // namespace

WindowSession::WindowSession(QApplication& application, Memory& memory, const QString& database)
    : m_clock(std::make_shared<SystemClock>()), m_store(optionsFor(database), m_clock),
      m_look(application, Preferences::rememberedTheme(memory)), m_desktop(DesktopPortal::ofSession()),
      m_preferences(memory, m_look, {systemLanguage(), accountName()}),
      m_drafts(Drafts::fileFor(database), m_clock), m_visitFile(m_store, m_preferences), m_files(memory),
      m_watch({m_store, memory, m_preferences, m_tray})
{
    if (m_desktop)
        connect(m_desktop.get(), &DesktopPortal::changed, &m_look, &Look::setDesktop);
    connectTray();
    WindowParts parts{m_store, *m_clock, m_look, m_files, m_prompt, memory, &m_preferences, &m_drafts};
    m_windows = std::make_unique<Windows>(
        parts, allPages, [this](MainWindow& window) { window.setFileCommands(fileCommands(window)); });
    connect(&m_preferences, &Preferences::languageChanged, this, &WindowSession::switchLanguage,
            Qt::QueuedConnection); // the menu or page that asked is gone afterwards
    connect(&m_visitFile, &VisitFile::failed, this,
            [this](const Error& error) { m_windows->main().showError(error); });
    connect(&m_preferences, &Preferences::userNameChanged, &m_store, &Store::setAuthorName);
}

WindowSession::~WindowSession()
{
    // What still works for us stops, and is waited for: it uses the store.
    m_demo.reset();
    m_windows.reset();
    for (QThread* thread : findChildren<QThread*>())
        thread->wait();
}

void WindowSession::start()
{
    deliver(this, m_store.open(), [this](const Done& done) { opened(done); });
    m_windows->main().show();
}

void WindowSession::opened(const Done& done)
{
    if (!done) {
        m_windows->main().showError(done.error());
        m_prompt.ask(&m_windows->main(),
                     {tr("The database could not be opened"),
                      done.error().message,
                      {tr("Open another …"), tr("Quit")}},
                     [this](int choice) {
                         if (choice == 0)
                             chooseDatabase(m_windows->main());
                         else
                             QApplication::quit();
                     });
        return;
    }
    m_watch.start();
    m_visitFile.write();
    deliver(this, m_store.read([](Reader& r) { return hasCustomers(r); }), [this](const Result<bool>& any) {
        if (any && !*any)
            showFirstSteps();
        else
            m_windows->showLast();
    });
}

void WindowSession::connectTray()
{
    connect(&m_watch, &SlaWatch::requestWanted, this, [this](const Uuid& request) {
        comeForward();
        if (request.isNull())
            m_windows->main().openPage(u"today"_s);
        else
            m_windows->main().open(EntityKind::Request, request);
    });
    connect(&m_watch, &SlaWatch::complaintWanted, this, [this](const Uuid& complaint) {
        comeForward();
        m_windows->main().open(EntityKind::Complaint, complaint);
    });
    connect(&m_tray, &Notifier::openWanted, this, [this] {
        comeForward();
        m_windows->main().openPage(u"today"_s);
    });
    connect(&m_tray, &Notifier::quitWanted, this, [this] { m_windows->quit(); });
}

void WindowSession::comeForward()
{
    MainWindow& window = m_windows->main();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

void WindowSession::showFirstSteps()
{
    MainWindow& window = m_windows->main();
    WelcomePage* welcome = window.showWelcome();
    connect(welcome, &WelcomePage::demoChosen, this, [this, welcome] { makeDemoData(welcome); });
    connect(welcome, &WelcomePage::importChosen, this, [this, &window] {
        window.endWelcome();
        importFromFile(window.context(), &window);
    });
    connect(welcome, &WelcomePage::emptyChosen, &window, &MainWindow::endWelcome);
}

void WindowSession::switchLanguage(const QString& language)
{
    speak(language);
    m_windows->rebuild();
}

void WindowSession::startAnew(const QString& database)
{
    if (QProcess::startDetached(QApplication::applicationFilePath(), {u"--db"_s, database}))
        m_windows->quit();
}

} // namespace zhike
