// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_session.h"

#include "app/commands/session.h"
#include "app/language.h"
#include "core/customer/list.h"
#include "core/store/deliver.h"
#include "ui/shell/welcome_page.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

Theme rememberedTheme(const Memory& memory)
{
    const QString theme = memory.value(u"theme"_s).toString();
    return theme == "light"_L1 ? Theme::Light : theme == "dark"_L1 ? Theme::Dark : Theme::System;
}

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
    : m_memory(memory), m_clock(std::make_shared<SystemClock>()), m_store(optionsFor(database), m_clock),
      m_look(application, rememberedTheme(memory)), m_files(memory)
{
    m_window = std::make_unique<MainWindow>(
        WindowParts{m_store, *m_clock, m_look, m_files, m_prompt, m_memory}, allPages());
    m_window->setFileCommands(fileCommands());
    m_window->setUser(currentUser());
    const QString language = memory.value(u"language"_s).toString();
    m_window->setLanguages({{u"zh_CN"_s, u"简体中文"_s}, {u"en"_s, u"English"_s}},
                           language.isEmpty() ? systemLanguage() : language);
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowSession::switchLanguage);
}

WindowSession::~WindowSession() = default;

void WindowSession::start()
{
    deliver(this, m_store.open(), [this](const Done& done) { opened(done); });
    m_window->show();
}

void WindowSession::opened(const Done& done)
{
    if (!done) {
        m_window->showError(done.error());
        m_prompt.ask(m_window.get(),
                     {tr("The database could not be opened"),
                      done.error().message,
                      {tr("Open another …"), tr("Quit")}},
                     [this](int choice) {
                         if (choice == 0)
                             chooseDatabase();
                         else
                             QApplication::quit();
                     });
        return;
    }
    deliver(this, m_store.read([](Reader& r) { return hasCustomers(r); }), [this](const Result<bool>& any) {
        if (any && !*any)
            showFirstSteps();
        else
            m_window->showLastPage();
    });
}

void WindowSession::showFirstSteps()
{
    WelcomePage* welcome = m_window->showWelcome();
    connect(welcome, &WelcomePage::demoChosen, this, [this, welcome] { makeDemoData(welcome); });
    connect(welcome, &WelcomePage::importChosen, this, [this] {
        m_window->endWelcome();
        importFile();
    });
    connect(welcome, &WelcomePage::emptyChosen, m_window.get(), &MainWindow::endWelcome);
}

void WindowSession::switchLanguage(const QString& language)
{
    m_memory.remember(u"language"_s, language);
    openInNewWindow(m_store.options().path);
}

void WindowSession::openInNewWindow(const QString& database)
{
    if (QProcess::startDetached(QApplication::applicationFilePath(), {u"--db"_s, database}))
        m_window->close();
}

} // namespace zhike
