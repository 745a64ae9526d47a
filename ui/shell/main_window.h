// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/workspace.h"
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QMenu;
class QStackedWidget;

namespace zhike {

class Navigation;
class SearchPopup;
class ShortcutSheet;
class StatusLine;
class TabStrip;
class TopBar;
class WelcomePage;
enum class Beside;
struct Change;

/// What the composition hands the window.
struct WindowParts {
    Store& store;
    const Clock& clock;
    Look& look;
    FileChooser& files;
    Prompt& prompt;
    Memory& memory;
    Preferences* preferences = nullptr;
    Drafts* drafts = nullptr;
    int number = 1; ///< of several windows; each remembers its own size and tabs
};

/// A command of the program's menu that the composition carries out (new database, import, backup …).
struct MenuCommand {
    QString text;
    QString icon;
    QKeySequence shortcut;
    std::function<void()> run;
    bool separatorBefore = false;
};

/// The window: navigation, top bar, tabs with their pages, status line, and over them the search. It goes
/// from thing to thing (Navigator) in the tab in front, remembers where one was (Alt+←, Alt+→) and how it was
/// left.
class MainWindow : public QWidget, public Navigator
{
    Q_OBJECT
public:
    MainWindow(const WindowParts& parts, std::vector<PageEntry> pages);
    ~MainWindow() override;

    /// The File part of the menu; what the composition offers. Call before show().
    void setFileCommands(const std::vector<MenuCommand>& commands);
    void setUser(const QString& name);
    /// Shows the first steps instead of a page: demo data, import, start empty.
    WelcomePage* showWelcome();
    /// Ends the first steps and shows the first page.
    void endWelcome();
    /// Opens the tabs as they were last time, or the first page.
    void showLastPage();
    [[nodiscard]] int number() const { return m_number; }
    /// Shows a place in the tab in front.
    void openAt(const Place& place) { go(place); }
    /// Keeps size and place for the next start; closing does it too.
    void rememberState();

    [[nodiscard]] const AppContext& context() const { return m_context; }
    [[nodiscard]] QString currentPage() const;
    /// Of the tab in front; makes it if need be; null if there is none.
    [[nodiscard]] Page* page(const QString& id);
    [[nodiscard]] TabStrip* tabs() const { return m_strip; }
    [[nodiscard]] SearchPopup* search() const { return m_search; }
    [[nodiscard]] StatusLine* statusLine() const { return m_status; }
    /// Everything that can be done now, the page's own first.
    [[nodiscard]] std::vector<PageAction> actionsNow();
    /// What can be done with one record, wherever one is.
    [[nodiscard]] std::vector<PageAction> actionsFor(EntityKind kind, const Uuid& id);
    /// Text one step larger or smaller; 0: as designed.
    void stepText(int by);

    // Navigator
    void open(EntityKind kind, const Uuid& id) override;
    void openCustomerTab(const Uuid& customer, const QString& tab) override;
    void openInTab(EntityKind kind, const Uuid& id) override;
    void openInWindow(EntityKind kind, const Uuid& id) override;
    void openPage(const QString& page) override;
    void showStatus(const QString& text, bool undoable = false) override;
    void showError(const Error& error) override;
    void offerUndo(const QString& text, std::function<void()> undo) override;
    /// Shows a saved view of a page.
    void openView(const QString& page, const QString& view);
    [[nodiscard]] std::shared_ptr<LongWork> beginWork(const QString& text) override;

public Q_SLOTS:
    void undo();
    void redo();
    void goBack();
    void goForward();
    void openSearch(const QString& text = {});
    /// One line, who and what; over whatever is open. What was typed into the search comes along.
    void openCapture();
    void showShortcuts();
    /// Icons or words at the left; remembered apart for wide and for narrow windows.
    void toggleNavigation();

    /// A place in a tab of its own, in front.
    void openTab(const zhike::Place& place);
    void showTab(int index);
    void closeTab(int index);
    /// The tab closed last comes back.
    void reopenTab();
    /// The tab in front, or the window if it is the only one.
    void closeTabOrWindow();

Q_SIGNALS:
    /// Somebody wants this place in a window of its own.
    void windowWanted(const zhike::Place& place);
    void closed();

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    /// Keys nobody below wanted: those of the page in front.
    void keyPressEvent(QKeyEvent* event) override;
    /// The mouse's back and forward buttons, wherever the pointer is.
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void buildNavigation();
    void buildMenu();
    void addEditMenu(QMenu& menu);
    void addViewMenu(QMenu& menu);
    void addLanguageMenu(QMenu& menu);
    void addGoMenu(QMenu& menu);
    void addTabCommands(QMenu& menu);
    QAction* addCommand(QMenu& menu, const QString& text, const QString& icon, const QKeySequence& shortcut,
                        std::function<void()> run, bool overAll = false);
    /// A form or a panel lies over the pages: navigation and undo wait.
    [[nodiscard]] bool isCovered() const;
    void connectStore();
    void watchSaving();
    void storeChanged(const Change& change);
    void updateUndo();
    void updateTitle();
    void updateSummary();
    /// When something was saved last, on this computer or by another program.
    void showSaved(Instant at);
    void updateCounts();
    void go(const Place& place);
    void placeShown();
    /// Finds where a record is shown, its own page or its customer's, and calls `then` with it.
    void withPlaceOf(EntityKind kind, const Uuid& id, std::function<void(const Place&)> then);
    [[nodiscard]] Beside wantedBeside() const;
    void goBeside(const Place& place, Beside where);
    void endFirstSteps();
    [[nodiscard]] Workspace* front() const;
    [[nodiscard]] Page* frontPage() const;
    Workspace* addTab(int index);
    void updateTabs();
    void rememberTabs();
    [[nodiscard]] bool restoreTabs();
    void updateNavigation();
    void tellDrafts();
    // The one timer of all that says how long ago something was.
    void awaitMinute();
    void timePassed();
    [[nodiscard]] QString key(QStringView name) const; ///< of this window in Memory
    void announceReverted(const Result<QString>& title, bool redone);
    [[nodiscard]] QString pageFor(EntityKind kind) const;
    void restoreState();
    void showViews();
    void showViewMenu(const QString& page, const QString& view, const QPoint& at);

    int m_number;
    std::unique_ptr<Preferences> m_ownPreferences; ///< where the composition has none
    AppContext m_context;
    std::vector<PageEntry> m_entries;
    QVector<Workspace*> m_tabs;
    int m_tab = 0;
    QVector<std::pair<Place, int>> m_closedTabs; ///< what they showed and where they stood
    bool m_draftsTold = false;
    bool m_reverting = false;
    QTimer m_savingShown;
    QString m_savedText;  ///< when something was saved last; empty since it failed
    bool m_saved = false; ///< something was saved while this window was there
    QTimer m_counts;
    QTimer m_minute;
    qint64 m_minuteShown = 0; ///< of what is on the screen

    Navigation* m_navigation;
    TopBar* m_top;
    TabStrip* m_strip;
    QStackedWidget* m_stack; ///< the tabs' workspaces, and the first steps
    StatusLine* m_status;
    SearchPopup* m_search = nullptr;
    ShortcutSheet* m_sheet = nullptr;
    WelcomePage* m_welcome = nullptr;
    QMenu* m_file = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    std::function<void()> m_offered; ///< what the link in the status line takes back, if it is no unit
    std::vector<std::pair<QAction*, QString>> m_commands; ///< for the sheet and the search: action and icon
};

} // namespace zhike
