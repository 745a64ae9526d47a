// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"
#include <QtCore/QHash>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QMenu;
class QStackedWidget;

namespace zhike {

class Navigation;
class SearchPopup;
class ShortcutSheet;
class StatusLine;
class TopBar;
class WelcomePage;
struct Change;

/// What the composition hands the window.
struct WindowParts {
    Store& store;
    const Clock& clock;
    Look& look;
    FileChooser& files;
    Prompt& prompt;
    Memory& memory;
};

/// A command of the program's menu that the composition carries out (new database, import, backup …).
struct MenuCommand {
    QString text;
    QString icon;
    QKeySequence shortcut;
    std::function<void()> run;
    bool separatorBefore = false;
};

/// The window: navigation, top bar, pages, status line, and over them the search. It goes from thing to thing
/// (Navigator), remembers where one was (Alt+←, Alt+→) and how it was left.
class MainWindow : public QWidget, public Navigator
{
    Q_OBJECT
public:
    MainWindow(const WindowParts& parts, std::vector<PageEntry> pages);
    ~MainWindow() override;

    /// The File part of the menu; what the composition offers. Call before show().
    void setFileCommands(const std::vector<MenuCommand>& commands);
    /// The languages to choose from; `current` is checked. Emits languageChosen.
    void setLanguages(const QVector<std::pair<QString, QString>>& languages, const QString& current);
    void setUser(const QString& name);
    /// Shows the first steps instead of a page: demo data, import, start empty.
    WelcomePage* showWelcome();
    /// Ends the first steps and shows the first page.
    void endWelcome();
    /// Opens the page that was in front last time, or the first one.
    void showLastPage();

    [[nodiscard]] const AppContext& context() const { return m_context; }
    [[nodiscard]] QString currentPage() const { return m_current; }
    [[nodiscard]] Page* page(const QString& id); ///< makes it if need be; null if there is none
    [[nodiscard]] SearchPopup* search() const { return m_search; }
    [[nodiscard]] StatusLine* statusLine() const { return m_status; }
    /// Everything that can be done now, the page's own first.
    [[nodiscard]] std::vector<PageAction> actionsNow();
    /// What can be done with one record, wherever one is.
    [[nodiscard]] std::vector<PageAction> actionsFor(EntityKind kind, const Uuid& id);

    // Navigator
    void open(EntityKind kind, const Uuid& id) override;
    void openCustomerTab(const Uuid& customer, const QString& tab) override;
    void openPage(const QString& page) override;
    void showStatus(const QString& text, bool undoable = false) override;
    void showError(const Error& error) override;
    void offerUndo(const QString& text, std::function<void()> undo) override;
    /// Shows a saved view of a page.
    void openView(const QString& page, const QString& view);

public Q_SLOTS:
    void undo();
    void redo();
    void goBack();
    void goForward();
    void openSearch(const QString& text = {});
    void showShortcuts();

Q_SIGNALS:
    void languageChosen(const QString& language);
    void closed();

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    /// Keys nobody below wanted: those of the page in front.
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Place {
        QString page;
        EntityKind kind{};
        Uuid id;
        QString tab;
        bool operator==(const Place&) const = default;
    };
    void buildLayout();
    void buildMenu();
    void addEditMenu(QMenu& menu);
    void addViewMenu(QMenu& menu);
    void addGoMenu(QMenu& menu);
    QAction* addCommand(QMenu& menu, const QString& text, const QString& icon, const QKeySequence& shortcut,
                        std::function<void()> run);
    /// A form or a panel lies over the pages: navigation and undo wait.
    [[nodiscard]] bool isCovered() const;
    void connectStore();
    void storeChanged(const Change& change);
    void updateUndo();
    void updateTitle();
    void updateCounts();
    void go(const Place& place);
    void showPlace(const Place& place);
    void announceReverted(const Result<QString>& title, bool redone);
    [[nodiscard]] QString pageFor(EntityKind kind) const;
    void restoreState();
    void showViews();
    void showViewMenu(const QString& page, const QString& view, const QPoint& at);

    AppContext m_context;
    std::vector<PageEntry> m_entries;
    QHash<QString, Page*> m_pages;
    QString m_current;
    QVector<Place> m_places;
    int m_place = -1;
    bool m_reverting = false;
    QTimer m_counts;

    Navigation* m_navigation;
    TopBar* m_top;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    SearchPopup* m_search = nullptr;
    ShortcutSheet* m_sheet = nullptr;
    WelcomePage* m_welcome = nullptr;
    QMenu* m_file = nullptr;
    QMenu* m_languages = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    std::function<void()> m_offered; ///< what the link in the status line takes back, if it is no unit
    std::vector<std::pair<QAction*, QString>> m_commands; ///< for the sheet and the search: action and icon
};

} // namespace zhike
