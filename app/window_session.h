// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/drafts.h"
#include "core/store/store.h"
#include "ui/request/sla_watch.h"
#include "ui/shell/desktop_portal.h"
#include "ui/shell/look.h"
#include "ui/shell/preferences.h"
#include "ui/shell/seams.h"
#include "ui/shell/tray_notifier.h"
#include "ui/shell/windows.h"
#include "ui/visit/visit_file.h"

namespace zhike {

/// The composition: store, look, seams and windows for one database, and what the File menu does. A different
/// database opens in a process of its own.
class WindowSession : public QObject
{
    Q_OBJECT
public:
    WindowSession(QApplication& application, Memory& memory, const QString& database);
    ~WindowSession() override;
    /// Shows the window and opens the database behind it.
    void start();

private:
    [[nodiscard]] std::vector<MenuCommand> fileCommands(MainWindow& window);
    void opened(const Done& done);
    void connectTray();
    void comeForward();
    void showFirstSteps();
    void makeDemoData(WelcomePage* welcome);
    void switchLanguage(const QString& language);
    /// Ends this program and starts it anew on this file.
    void startAnew(const QString& database);
    void newDatabase(MainWindow& window);
    void chooseDatabase(MainWindow& window);
    void restoreDatabase(MainWindow& window);

    std::shared_ptr<const Clock> m_clock;
    Store m_store;
    Look m_look;
    std::unique_ptr<DesktopPortal> m_desktop; ///< where there is one
    Preferences m_preferences;
    Drafts m_drafts;
    VisitFile m_visitFile;
    SystemFileChooser m_files;
    SystemPrompt m_prompt;
    std::unique_ptr<Windows> m_windows;
    TrayNotifier m_tray;
    SlaWatch m_watch;
    std::shared_ptr<LongWork> m_demo; ///< being made
};

} // namespace zhike
