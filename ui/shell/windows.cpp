// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windows.h"

#include <QtCore/QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

const QString openKey = u"windows/open"_s;
constexpr int mostWindows = 20; // a settings file that says more is not believed

} // namespace

Windows::Windows(WindowParts parts, MakePages pages, Prepare prepare)
    : m_parts(std::move(parts)), m_pages(std::move(pages)), m_prepare(std::move(prepare))
{
    add(1);
}

Windows::~Windows() = default;

std::unique_ptr<MainWindow> Windows::make(int number)
{
    WindowParts parts = m_parts;
    parts.number = number;
    auto window = std::make_unique<MainWindow>(parts, m_pages());
    m_prepare(*window);
    connect(window.get(), &MainWindow::windowWanted, this, [this](const Place& place) { open(place); });
    connect(window.get(), &MainWindow::closed, this, [this, w = window.get()] { closed(*w); });
    return window;
}

MainWindow& Windows::add(int number)
{
    return *m_windows.emplace_back(make(number));
}

int Windows::freeNumber() const
{
    int number = 1;
    while (std::ranges::any_of(m_windows, [&](const auto& w) { return w->number() == number; }))
        ++number;
    return number;
}

MainWindow& Windows::open(const Place& place)
{
    MainWindow& window = add(freeNumber());
    window.show();
    window.openAt(place);
    rememberOpen();
    return window;
}

void Windows::showLast()
{
    main().showLastPage();
    const QStringList numbers = m_parts.memory.value(openKey).toStringList();
    for (const QString& each : numbers) {
        const int number = each.toInt();
        const bool there =
            std::ranges::any_of(m_windows, [&](const auto& w) { return w->number() == number; });
        if (number < 1 || number > mostWindows || there)
            continue;
        MainWindow& window = add(number);
        window.show();
        window.showLastPage();
    }
    rememberOpen();
}

void Windows::rebuild()
{
    const QScopedValueRollback keeping(m_keeping, true);
    for (auto& window : m_windows) {
        window->rememberState();
        auto old = std::move(window);
        window = make(old->number());
        window->show();
        window->showLastPage();
        old->disconnect(this);
        old->hide();
        retire(std::move(old));
    }
}

void Windows::closed(MainWindow& window)
{
    if (m_windows.size() == 1)
        return; // the last one stays for whoever made this
    const auto at = std::ranges::find(m_windows, &window, &std::unique_ptr<MainWindow>::get);
    if (at == m_windows.end())
        return;
    retire(std::move(*at));
    m_windows.erase(at);
    if (!m_keeping)
        rememberOpen();
}

void Windows::retire(std::unique_ptr<MainWindow> window)
{
    // One of its own menus may have asked for this: it goes when that is done, or with us.
    m_retired.push_back(std::move(window));
    QMetaObject::invokeMethod(
        this, [this] { m_retired.clear(); }, Qt::QueuedConnection);
}

void Windows::rememberOpen()
{
    QStringList numbers;
    for (const auto& window : m_windows)
        numbers << QString::number(window->number());
    m_parts.memory.remember(openKey, numbers);
}

void Windows::quit()
{
    m_keeping = true;
    while (m_windows.size() > 1)
        m_windows.back()->close();
    m_windows.front()->close();
}

} // namespace zhike
