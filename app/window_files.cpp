// SPDX-License-Identifier: GPL-3.0-or-later
// What the File menu does.
#include "app/window_session.h"

#include "core/demo/demo.h"
#include "core/exchange/backup.h"
#include "core/exchange/export.h"
#include "core/store/deliver.h"
#include "ui/exchange/import_panel.h"
#include "ui/shell/welcome_page.h"

#include <QtCore/QThread>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// Runs `work` on a thread of its own that ends with it: for work that itself waits for the store.
template <class Work>
auto runAside(Work work) -> QFuture<std::invoke_result_t<Work>>
{
    using R = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    auto future = promise->future();
    QThread* thread = QThread::create([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return future;
}

FileRequest databaseRequest(const QString& title, const QString& suggestion = {})
{
    return {title, suggestion, {WindowSession::tr("Zhike databases (*.db)")}, u"db"_s};
}

} // namespace

std::vector<MenuCommand> WindowSession::fileCommands()
{
    return {
        {tr("New database …"), u"add"_s, {}, [this] { newDatabase(); }},
        {tr("Open database …"), u"database"_s, QKeySequence::Open, [this] { chooseDatabase(); }},
        {tr("Import a CSV file …"), u"import"_s, QKeySequence(u"Ctrl+I"_s), [this] { importFile(); },
         true},
        {tr("Export the customers …"), u"export"_s, {},
         [this] { exportCustomers(); }},
        {tr("Back up …"), u"save"_s, {}, [this] { backUpDatabase(); }, true},
        {tr("Restore a backup …"), u"restore"_s, {}, [this] { restoreDatabase(); }},
        {tr("Quit"), u"close"_s, QKeySequence::Quit, [] { QApplication::closeAllWindows(); },
         true},
    };
}

void WindowSession::newDatabase()
{
    m_files.save(m_window.get(), databaseRequest(tr("New database")),
                 [this](const QString& file) { openInNewWindow(file); });
}

void WindowSession::chooseDatabase()
{
    m_files.open(m_window.get(), databaseRequest(tr("Open database")),
                 [this](const QString& file) { openInNewWindow(file); });
}

void WindowSession::importFile()
{
    importFromFile(m_window->context(), m_window.get());
}

void WindowSession::exportCustomers()
{
    const FileRequest request{
        tr("Export the customers"), tr("customers") + u".csv"_s, {tr("CSV files (*.csv)")}, u"csv"_s};
    m_files.save(m_window.get(), request, [this](const QString& file) {
        ExportOptions options;
        options.kind = EntityKind::Customer;
        options.file = file;
        deliver(this, m_store.read([options](Reader& r) { return exportFile(r, options); }),
                [this, file](const Result<qint64>& written) {
                    if (written)
                        m_window->showStatus(
                            tr("Exported %n customer(s) to %1", nullptr, int(*written)).arg(file));
                    else
                        m_window->showError(written.error());
                });
    });
}

void WindowSession::backUpDatabase()
{
    const QString name = u"zhike-%1.db"_s.arg(m_clock->today().toString(Qt::ISODate));
    m_files.save(m_window.get(), databaseRequest(tr("Back up"), name), [this](const QString& file) {
        deliver(this, m_store.read([file](Reader& r) { return backUp(r, file); }),
                [this, file](const Result<BackupResult>& result) {
                    if (result)
                        m_window->showStatus(
                            tr("Backed up %n record(s) to %1", nullptr, int(result->records)).arg(file));
                    else
                        m_window->showError(result.error());
                });
    });
}

void WindowSession::restoreDatabase()
{
    m_files.open(m_window.get(), databaseRequest(tr("Restore a backup")), [this](const QString& file) {
        const Question question{
            tr("Restore this backup?"),
            tr("The present data are replaced by those of %1. A copy of the present file is kept "
               "beside it.")
                .arg(file),
            {tr("Restore"), tr("Cancel")}};
        m_prompt.ask(m_window.get(), question, [this, file](int choice) {
            if (choice != 0)
                return;
            deliver(this, runAside([file, target = m_store.options().path, clock = m_clock] {
                        return restoreBackup(file, target, *clock);
                    }),
                    [this](const Result<BackupResult>& result) {
                        if (result)
                            openInNewWindow(m_store.options().path);
                        else
                            m_window->showError(result.error());
                    });
        });
    });
}

void WindowSession::makeDemoData(WelcomePage* welcome)
{
    welcome->setBusy(tr("Making demo data …"));
    deliver(this, runAside([this] { return makeDemo(m_store, {}); }),
            [this, welcome](const Result<DemoSummary>& made) {
                if (!made) {
                    welcome->setIdle(made.error().message);
                    return;
                }
                m_window->endWelcome();
                m_window->showStatus(tr("Made demo data: %n customer(s)", nullptr, int(made->customers)));
            });
}

} // namespace zhike
