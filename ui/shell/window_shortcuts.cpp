// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of all keys that work here.
#include "ui/shell/key_hint.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shortcut_sheet.h"
#include <QtGui/QAction>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// All keys of an action: F1 / ?
QString keyWords(const QList<QKeySequence>& shortcuts)
{
    QStringList words;
    for (const QKeySequence& key : shortcuts)
        words << keyText(key);
    return words.join(u" / "_s);
}

/// What works in every list and form.
QVector<ShortcutSheet::Line> keysOfLists()
{
    return {{MainWindow::tr("Choose a row"), u"↑ ↓"_s},
            {MainWindow::tr("Open the row"), u"Enter"_s},
            {MainWindow::tr("Open it in a tab, in a window"), u"Ctrl+Enter / Ctrl+Shift+Enter"_s},
            {MainWindow::tr("Choose several, all, one again"), u"Shift+↑ ↓ / Ctrl+A / Esc"_s},
            {MainWindow::tr("Copy as a table"), u"Ctrl+C"_s},
            {MainWindow::tr("Fold a group, open it"), u"← →"_s},
            {MainWindow::tr("Do what its button says"), MainWindow::tr("Space")},
            {MainWindow::tr("Search in the list"), MainWindow::tr("type")},
            {MainWindow::tr("Next tab, tab before"), u"← →"_s},
            {MainWindow::tr("Next control, control before"), u"Tab / Shift+Tab"_s},
            {MainWindow::tr("Save a form"), u"Ctrl+Enter"_s},
            {MainWindow::tr("Close what is nearest"), u"Esc"_s}};
}

} // namespace

void MainWindow::showShortcuts()
{
    if (!m_sheet)
        m_sheet = new ShortcutSheet(this);
    ShortcutSheet::Section everywhere{tr("Everywhere"), {}};
    ShortcutSheet::Section go{tr("Go"), {}};
    ShortcutSheet::Section here{tr("On this page"), {}};
    const ShortcutSheet::Section lists{tr("In lists and forms"), keysOfLists()};
    for (const auto& [action, icon] : m_commands)
        if (!action->shortcuts().isEmpty()) {
            auto& section = action->property("menu").toString() == go.title ? go : everywhere;
            section.lines << ShortcutSheet::Line{action->property("plain").toString(),
                                                 keyWords(action->shortcuts())};
        }
    if (Page* shown = frontPage()) {
        for (const auto& action : shown->actions())
            if (!action.shortcut.isEmpty())
                here.lines << ShortcutSheet::Line{action.text, keyWords({action.shortcut})};
        for (const auto& help : shown->keyHelp())
            here.lines << ShortcutSheet::Line{help.text, help.keys};
    }
    if (here.lines.isEmpty())
        m_sheet->showSections({everywhere, go, lists});
    else
        m_sheet->showSections({here, go, everywhere, lists});
}

} // namespace zhike
