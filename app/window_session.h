// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/store.h"
#include "ui/shell/look.h"
#include "ui/shell/main_window.h"
#include "ui/shell/seams.h"

namespace zhike {

/// The window's composition: store, look, seams and window for one database, and what the File menu does. A
/// different database opens in a window of its own.
class WindowSession : public QObject
{
    Q_OBJECT
public:
    WindowSession(QApplication& application, Memory& memory, const QString& database);
    ~WindowSession() override;
    /// Shows the window and opens the database behind it.
    void start();
    [[nodiscard]] MainWindow& window() const { return *m_window; }

private:
    [[nodiscard]] std::vector<MenuCommand> fileCommands();
    void opened(const Done& done);
    void showFirstSteps();
    void makeDemoData(WelcomePage* welcome);
    void switchLanguage(const QString& language);
    void openInNewWindow(const QString& database);
    void newDatabase();
    void chooseDatabase();
    void importFile();
    void exportCustomers();
    void backUpDatabase();
    void restoreDatabase();

    Memory& m_memory;
    std::shared_ptr<const Clock> m_clock;
    Store m_store;
    Look m_look;
    SystemFileChooser m_files;
    SystemPrompt m_prompt;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace zhike
