// SPDX-License-Identifier: GPL-3.0-or-later
// The window's menu, its keys, undo and what the status line says.
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/capture/capture_box.h"
#include "ui/parts/labels.h"
#include "ui/shell/bars.h"
#include "ui/shell/icons.h"
#include "ui/shell/key_hint.h"
#include "ui/shell/long_work.h"
#include "ui/shell/look.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/preferences.h"
#include "ui/shell/search_popup.h"
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

QString plainText(const QAction* action)
{
    return action->text().remove(u'&').remove(u"…"_s);
}

} // namespace

QAction* MainWindow::addCommand(QMenu& menu, const QString& text, const QString& icon,
                                const QKeySequence& shortcut, std::function<void()> run, bool overAll)
{
    auto* action = menu.addAction(text);
    if (!icon.isEmpty())
        action->setIcon(lineIcon(icon));
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [this, run = std::move(run), overAll] {
        if (overAll || !isCovered())
            run();
    });
    addAction(action); // the key works while the menu is closed
    action->setProperty("plain",
                        action->text().remove(u'&').remove(u"…"_s)); // what it is called without its object
    action->setProperty("menu", menu.title());
    m_commands.emplace_back(action, icon);
    return action;
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    const QKeySequence pressed(event->keyCombination());
    if (Page* front = frontPage(); front && !isCovered()) {
        for (const PageAction& action : front->actions()) {
            if (action.run && !action.shortcut.isEmpty() && action.shortcut == pressed) {
                action.run();
                return;
            }
        }
    }
    // Typing where nothing takes it searches everything.
    const QString text = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && !text.isEmpty() && text.at(0).isPrint() && text.at(0) != u' ' && !isCovered() && !m_welcome)
        openSearch(text);
    else
        QWidget::keyPressEvent(event);
}

bool MainWindow::isCovered() const
{
    const auto children = findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    return std::any_of(children.begin(), children.end(),
                       [](const QWidget* w) { return w->isVisible() && w->property("covers").toBool(); });
}

void MainWindow::buildMenu()
{
    QMenu& menu = *m_top->menu();
    m_file = menu.addMenu(lineIcon(u"database"_s), tr("File"));
    m_file->menuAction()->setVisible(false);
    addEditMenu(*menu.addMenu(lineIcon(u"edit"_s), tr("Edit")));
    addGoMenu(*menu.addMenu(lineIcon(u"arrow-right"_s), tr("Go")));
    addViewMenu(*menu.addMenu(lineIcon(u"theme"_s), tr("View")));
    menu.addSeparator();
    auto* sheet = addCommand(menu, tr("Keyboard shortcuts"), u"keyboard"_s, {}, [this] { showShortcuts(); });
    sheet->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(u"?"_s)});
    addCommand(menu, tr("Close tab or window"), u"close"_s, QKeySequence(Qt::CTRL | Qt::Key_W),
               [this] { closeTabOrWindow(); });
}

void MainWindow::addEditMenu(QMenu& menu)
{
    m_undo = addCommand(menu, tr("Undo"), u"undo"_s, QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { undo(); });
    m_redo = addCommand(menu, tr("Redo"), u"redo"_s, {}, [this] { redo(); });
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu.addSeparator();
    addCommand(menu, tr("Search everything"), u"search"_s, QKeySequence(Qt::CTRL | Qt::Key_K),
               [this] { openSearch(); });
    addCommand(
        menu, tr("Quick capture"), u"add"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
        [this] { openCapture(); }, true);
}

void MainWindow::addGoMenu(QMenu& menu)
{
    addCommand(menu, tr("Back"), u"arrow-left"_s, QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
    addCommand(menu, tr("Forward"), u"arrow-right"_s, QKeySequence(Qt::ALT | Qt::Key_Right),
               [this] { goForward(); });
    menu.addSeparator();
    int number = 0;
    for (const auto& entry : m_entries) {
        ++number; // a page without a key of its own has the number of its place
        const QKeySequence key =
            entry.shortcut.isEmpty() && number <= 9 ? QKeySequence(u"Ctrl+%1"_s.arg(number)) : entry.shortcut;
        addCommand(menu, entry.label, entry.icon, key, [this, id = entry.id] { openPage(id); });
        if (NavEntry* place = m_navigation->entry(entry.id))
            place->setKey(keyText(key));
    }
    menu.addSeparator();
    addTabCommands(menu);
}

void MainWindow::addTabCommands(QMenu& menu)
{
    const auto here = [this] { return front()->shown(); };
    addCommand(menu, tr("New tab"), u"add"_s, QKeySequence(u"Ctrl+T"_s), [this, here] { openTab(here()); });
    addCommand(menu, tr("New window"), u"window"_s, QKeySequence(u"Ctrl+Alt+N"_s),
               [this, here] { Q_EMIT windowWanted(here()); });
    addCommand(menu, tr("Reopen the tab closed last"), u"restore"_s, QKeySequence(u"Ctrl+Alt+W"_s),
               [this] { reopenTab(); });
    addCommand(menu, tr("Next tab"), u"arrow-right"_s, QKeySequence(u"Ctrl+Tab"_s),
               [this] { showTab((m_tab + 1) % int(m_tabs.size())); });
    addCommand(menu, tr("Previous tab"), u"arrow-left"_s, QKeySequence(u"Ctrl+Shift+Tab"_s),
               [this] { showTab((m_tab + int(m_tabs.size()) - 1) % int(m_tabs.size())); });
}

void MainWindow::addViewMenu(QMenu& menu)
{
    addCommand(menu, tr("Icons or words at the left"), u"list"_s, QKeySequence(u"Ctrl+B"_s),
               [this] { toggleNavigation(); });
    menu.addSeparator();
    auto* themes = new QActionGroup(this);
    const std::pair<Theme, QString> choices[] = {{Theme::System, tr("As the system")},
                                                 {Theme::Light, tr("Light")},
                                                 {Theme::Dark, tr("Dark")},
                                                 {Theme::LightContrast, tr("High contrast, light")},
                                                 {Theme::DarkContrast, tr("High contrast, dark")}};
    for (const auto& [theme, text] : choices) {
        auto* action = menu.addAction(text);
        action->setCheckable(true);
        themes->addAction(action);
        const auto check = [this, action, each = theme] {
            action->setChecked(m_context.preferences->theme() == each);
        };
        check();
        connect(m_context.preferences, &Preferences::themeChanged, action, check);
        connect(action, &QAction::triggered, this,
                [this, chosen = theme] { m_context.preferences->setTheme(chosen); });
    }
    menu.addSeparator();
    addCommand(menu, tr("Larger text"), {}, QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] {
        stepText(1);
    })->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    addCommand(menu, tr("Smaller text"), {}, QKeySequence(Qt::CTRL | Qt::Key_Minus),
               [this] { stepText(-1); });
    addCommand(menu, tr("Text as designed"), {}, QKeySequence(Qt::CTRL | Qt::Key_0), [this] { stepText(0); });
    menu.addSeparator();
    addLanguageMenu(*menu.addMenu(lineIcon(u"language"_s), tr("Language")));
}

void MainWindow::addLanguageMenu(QMenu& menu)
{
    auto* group = new QActionGroup(this);
    const QString current = m_context.preferences->language();
    for (const auto& [id, name] : Preferences::languages()) {
        auto* action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(id == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, chosen = id] { m_context.preferences->setLanguage(chosen); });
    }
}

void MainWindow::stepText(int by)
{
    const QVector<double> scales = textScales();
    const auto now = std::lower_bound(scales.begin(), scales.end(), textScale() - 0.01) - scales.begin();
    const double chosen = by == 0 ? 1.0 : scales[std::clamp<qsizetype>(now + by, 0, scales.size() - 1)];
    m_context.preferences->setTextSize(chosen);
    showStatus(tr("Text at %1 %").arg(qRound(chosen * 100)));
}

void MainWindow::setFileCommands(const std::vector<MenuCommand>& commands)
{
    m_file->menuAction()->setVisible(!commands.empty());
    for (const auto& command : commands) {
        if (command.separatorBefore)
            m_file->addSeparator();
        addCommand(*m_file, command.text, command.icon, command.shortcut, command.run);
    }
}

std::vector<PageAction> MainWindow::actionsNow()
{
    std::vector<PageAction> actions;
    if (Page* shown = frontPage())
        actions = shown->actions();
    for (const auto& [action, icon] : m_commands)
        if (action->isEnabled() && action->shortcut() != QKeySequence(Qt::CTRL | Qt::Key_K))
            actions.push_back(
                {plainText(action), icon, action->shortcut(), [command = action] { command->trigger(); }});
    for (const auto& entry : m_entries) {
        if (!entry.views)
            continue;
        for (const PageView& view : entry.views(m_context))
            //: A saved view of a page, such as: Customers: 华东钻石
            actions.push_back({tr("%1: %2").arg(entry.label, view.name),
                               u"list"_s,
                               {},
                               [this, page = entry.id, id = view.id] { openView(page, id); }});
    }
    return actions;
}

std::vector<PageAction> MainWindow::actionsFor(EntityKind kind, const Uuid& id)
{
    Page* shows = page(pageFor(kind));
    return shows && !id.isNull() ? shows->actionsFor(kind, id) : std::vector<PageAction>();
}

void MainWindow::updateUndo()
{
    const Store& store = m_context.store;
    m_undo->setEnabled(store.canUndo());
    m_redo->setEnabled(store.canRedo());
    m_undo->setText(store.canUndo() ? tr("Undo: %1").arg(store.undoTitle()) : tr("Undo"));
    m_redo->setText(store.canRedo() ? tr("Redo: %1").arg(store.redoTitle()) : tr("Redo"));
}

void MainWindow::undo()
{
    if (m_reverting)
        return;
    m_reverting = true;
    deliver(this, m_context.store.undo(),
            [this](const Result<QString>& title) { announceReverted(title, false); });
}

void MainWindow::redo()
{
    if (m_reverting)
        return;
    m_reverting = true;
    deliver(this, m_context.store.redo(),
            [this](const Result<QString>& title) { announceReverted(title, true); });
}

void MainWindow::announceReverted(const Result<QString>& title, bool redone)
{
    m_reverting = false;
    m_offered = nullptr;
    if (!title) {
        showError(title.error());
        return;
    }
    m_status->link()->setProperty("redo", !redone);
    if (redone)
        m_status->show(tr("Done again: %1").arg(*title), StatusLine::Kind::Success, tr("Undo Ctrl+Z"));
    else
        m_status->show(tr("Undone: %1").arg(*title), StatusLine::Kind::Success, tr("Redo Ctrl+Shift+Z"));
}

void MainWindow::offerUndo(const QString& text, std::function<void()> undo)
{
    m_offered = std::move(undo);
    m_status->show(text, StatusLine::Kind::Success, tr("Undo"));
}

void MainWindow::showStatus(const QString& text, bool undoable)
{
    m_offered = nullptr;
    m_status->link()->setProperty("redo", false);
    m_status->show(text, undoable ? StatusLine::Kind::Success : StatusLine::Kind::Quiet,
                   undoable ? tr("Undo Ctrl+Z") : QString());
}

void MainWindow::showError(const Error& error)
{
    m_offered = nullptr;
    m_status->show(error.message, StatusLine::Kind::Failure);
}

std::shared_ptr<LongWork> MainWindow::beginWork(const QString& text)
{
    return std::make_shared<LongWork>(text, m_status);
}

void MainWindow::openSearch(const QString& text)
{
    m_search->openWith(text);
}

void MainWindow::openCapture()
{
    if (m_welcome)
        return; // there is nobody yet whom a line could be about
    const QString text = m_search->isOpen() ? m_search->input()->text() : QString();
    m_search->dismiss();
    CaptureBox::openOver(this, m_context, text);
}

} // namespace zhike
