// SPDX-License-Identifier: GPL-3.0-or-later
// What the File menu does.
#include "app/window_session.h"

#include "core/demo/demo.h"
#include "core/exchange/backup.h"
#include "core/store/deliver.h"
#include "ui/exchange/file_actions.h"
#include "ui/exchange/import_panel.h"
#include "ui/shell/long_work.h"
#include "ui/shell/welcome_page.h"

#include <QtCore/QThread>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// Runs `work` on a thread of its own that ends with it: for work that itself waits for the store. `owner`
/// waits for the thread when it goes.
template <class Work>
auto runAside(QObject* owner, Work work) -> QFuture<std::invoke_result_t<Work>>
{
    using R = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    auto future = promise->future();
    QThread* thread = QThread::create([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    thread->setParent(owner);
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return future;
}

} // namespace

std::vector<MenuCommand> WindowSession::fileCommands(MainWindow& window)
{
    return {
        {tr("New database …"), u"add"_s, {}, [this, &window] { newDatabase(window); }},
        {tr("Open database …"), u"database"_s, QKeySequence::Open,
         [this, &window] { chooseDatabase(window); }},
        {tr("Import a CSV file …"), u"import"_s, QKeySequence(u"Ctrl+I"_s),
         [&window] { importFromFile(window.context(), &window); }, true},
        {tr("Export the customers …"),
         u"export"_s,
         {},
         [&window] { exportCustomers(window.context(), &window); }},
        {tr("Back up …"), u"save"_s, {}, [&window] { backUpDatabase(window.context(), &window); }, true},
        {tr("Restore a backup …"), u"restore"_s, {}, [this, &window] { restoreDatabase(window); }},
        {tr("Quit"), u"close"_s, QKeySequence::Quit, [this] { m_windows->quit(); }, true},
    };
}

void WindowSession::newDatabase(MainWindow& window)
{
    m_files.save(&window, databaseRequest(tr("New database")),
                 [this](const QString& file) { startAnew(file); });
}

void WindowSession::chooseDatabase(MainWindow& window)
{
    m_files.open(&window, databaseRequest(tr("Open database")),
                 [this](const QString& file) { startAnew(file); });
}

void WindowSession::restoreDatabase(MainWindow& window)
{
    m_files.open(&window, databaseRequest(tr("Restore a backup")), [this, &window](const QString& file) {
        const Question question{
            tr("Restore this backup?"),
            tr("The present data are replaced by those of %1. A copy of the present file is kept "
               "beside it.")
                .arg(file),
            {tr("Restore"), tr("Cancel")}};
        m_prompt.ask(&window, question, [this, file, &window](int choice) {
            if (choice != 0)
                return;
            const auto work = window.beginWork(tr("Restoring the backup …"));
            deliver(&window,
                    runAside(this,
                             [file, target = m_store.options().path, clock = m_clock,
                              progress = work->progress()] {
                                 return restoreBackup(file, target, *clock, progress);
                             }),
                    [this, &window, work](const Result<BackupResult>& result) {
                        if (result)
                            startAnew(m_store.options().path);
                        else
                            window.showError(result.error());
                    });
        });
    });
}

void WindowSession::makeDemoData(WelcomePage* welcome)
{
    welcome->setBusy(tr("Making demo data …"));
    m_demo = std::make_shared<LongWork>(QString());
    connect(welcome, &WelcomePage::cancelled, m_demo.get(), &LongWork::cancel);
    connect(m_demo.get(), &LongWork::progressed, welcome, &WelcomePage::setProgress);
    DemoOptions options;
    options.progress = m_demo->progress();
    deliver(this, runAside(this, [this, options] { return makeDemo(m_store, options); }),
            [this, page = QPointer(welcome)](const Result<DemoSummary>& made) {
                m_demo.reset();
                if (!made) {
                    if (page)
                        page->setIdle(made.error().message);
                    return;
                }
                m_windows->main().endWelcome();
                m_windows->main().showStatus(
                    tr("Made demo data: %n customer(s)", nullptr, int(made->customers)));
            });
}

} // namespace zhike
