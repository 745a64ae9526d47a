// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/main_window.h"

namespace zhike {

/// The windows over one database. All show the same store and follow its changes; each has its tabs, its way
/// back, its size. Which of them were open at the end is open again next time.
class Windows : public QObject
{
    Q_OBJECT
public:
    using MakePages = std::function<std::vector<PageEntry>()>;
    using Prepare = std::function<void(MainWindow&)>;
    /// `prepare` gives each new window what the composition has for it (the File menu) before it is shown.
    Windows(WindowParts parts, MakePages pages, Prepare prepare);
    ~Windows() override;

    /// The window that came first of those there are.
    [[nodiscard]] MainWindow& main() const { return *m_windows.front(); }
    [[nodiscard]] const std::vector<std::unique_ptr<MainWindow>>& all() const { return m_windows; }
    /// Opens one more window on this place.
    MainWindow& open(const Place& place);
    /// The first page in the main window, and the other windows that were open at the end.
    void showLast();
    /// Makes every window anew, as it was: for another language.
    void rebuild();
    /// Closes all; next time the same ones open.
    void quit();

private:
    [[nodiscard]] std::unique_ptr<MainWindow> make(int number);
    MainWindow& add(int number);
    void closed(MainWindow& window);
    void retire(std::unique_ptr<MainWindow> window);
    void rememberOpen();
    [[nodiscard]] int freeNumber() const;

    WindowParts m_parts;
    MakePages m_pages;
    Prepare m_prepare;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
    std::vector<std::unique_ptr<MainWindow>> m_retired; ///< closed, not gone yet
    bool m_keeping = false;                             ///< windows that close now are meant to come back
};

} // namespace zhike
