// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/drafts.h"
#include "core/visit/visit.h"
#include "tests/support/core/test_store.h"
#include "ui/shell/look.h"
#include "ui/shell/main_window.h"
#include "ui/shell/seams.h"
#include <QtTest/QTest>

namespace zhike::test {

/// The real window with all its screens over a store of its own; files and questions are answered by the
/// test.
class WindowWorld
{
public:
    WindowWorld();
    ~WindowWorld();

    /// Shows the window on a page and waits until it is there.
    void show(const QString& page);
    [[nodiscard]] MainWindow& window() { return *m_window; }
    /// Another window over the same store and memory, as the next start makes it; shown.
    MainWindow& another();
    /// Ends the window as a crash does, without closing what is open in it, and starts the next one.
    void crash();
    /// What windows are made of here.
    [[nodiscard]] WindowParts parts();
    [[nodiscard]] Memory& memory() { return m_memory; }

    /// The visible child with this object name; waits for it, fails the test if it does not come.
    template <class T = QWidget>
    [[nodiscard]] T* child(const QString& name)
    {
        T* found = nullptr;
        EXPECT_TRUE(until([&] {
            for (T* each : m_window->template findChildren<T*>(name))
                found = each->isVisible() ? each : found;
            return found != nullptr;
        })) << "no visible "
            << name.toStdString();
        return found;
    }
    /// Runs the event loop until the condition holds, at most for some seconds.
    [[nodiscard]] static bool until(const std::function<bool()>& condition);
    /// Runs the event loop until everything asked of the store so far has been answered and delivered.
    void letTheStoreAnswer();
    void click(QWidget* widget);
    void click(const QString& name) { click(child(name)); }
    /// Types as an input method would, into what has the keyboard.
    void type(const QString& text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Tab until the widget of this name, or a child of it, has the keyboard.
    void tabTo(const QString& name);
    /// A picture of the window in the folder that ZHIKE_PICTURES names, when pictures are wanted.
    void grab(const QString& name);
    /// What the status bar says, once it says something containing `part`.
    [[nodiscard]] bool said(const QString& part);

    TestStore store;
    QString fileToOpen; ///< what the file chooser answers
    QString fileToSave;
    int answer = 0; ///< to questions
    std::unique_ptr<Drafts> drafts;

private:
    void loadDrafts();
    void takeKeyboard();
    class Files;
    class Answers;
    Look m_look;
    PassingMemory m_memory;
    std::unique_ptr<Files> m_files;
    std::unique_ptr<Answers> m_answers;
    std::unique_ptr<MainWindow> m_window;
    std::vector<std::unique_ptr<MainWindow>> m_others;
};

} // namespace zhike::test
