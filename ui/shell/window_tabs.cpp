// SPDX-License-Identifier: GPL-3.0-or-later
// The window's tabs: several customers open at once, and what of them is there again next time.
#include "core/store/drafts.h"
#include "core/store/store.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/tab_strip.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr QStringView pageKey = u"page";
constexpr QStringView tabsKey = u"tabs";
constexpr int mostClosed = 10;  // that can be reopened
constexpr int mostOpened = 100; // a settings file that says more is not believed

} // namespace

Workspace* MainWindow::front() const
{
    return m_tabs[m_tab];
}

Page* MainWindow::frontPage() const
{
    return m_tabs.isEmpty() ? nullptr : front()->front();
}

QString MainWindow::currentPage() const
{
    return front()->shown().page;
}

Page* MainWindow::page(const QString& id)
{
    return front()->page(id);
}

Workspace* MainWindow::addTab(int index)
{
    auto* made = new Workspace(m_context, m_entries, m_stack);
    m_stack->addWidget(made);
    m_tabs.insert(index, made);
    connect(made, &Workspace::placeShown, this, [this, made] {
        if (made == front())
            placeShown();
    });
    connect(made, &Workspace::recordChosen, this, &MainWindow::updateTabs);
    connect(made, &Workspace::titleChanged, this, [this] {
        updateTabs();
        updateTitle();
    });
    connect(made, &Workspace::summaryChanged, this, [this, made] {
        if (made == front())
            updateSummary();
    });
    connect(made, &Workspace::viewsChanged, this, &MainWindow::showViews);
    connect(made, &Workspace::countChanged, this,
            [this](const QString& id, int count) { m_navigation->setCount(id, count); });
    return made;
}

void MainWindow::openTab(const Place& place)
{
    if (place.page.isEmpty())
        return;
    endFirstSteps();
    addTab(m_tab + 1)->postpone(place, {});
    showTab(m_tab + 1);
}

void MainWindow::showTab(int index)
{
    if (index < 0 || index >= m_tabs.size())
        return;
    m_tab = index;
    m_stack->setCurrentWidget(front());
    front()->wake();
    placeShown();
}

void MainWindow::closeTab(int index)
{
    if (m_tabs.size() < 2 || index < 0 || index >= m_tabs.size())
        return;
    Workspace* gone = m_tabs.takeAt(index);
    m_closedTabs << std::pair(gone->shown(), index);
    if (m_closedTabs.size() > mostClosed)
        m_closedTabs.removeFirst();
    const bool wasFront = index == m_tab;
    if (index < m_tab || m_tab == m_tabs.size())
        --m_tab;
    if (wasFront)
        showTab(m_tab);
    else
        updateTabs();
    m_stack->removeWidget(gone);
    gone->deleteLater(); // one of its own widgets may have asked for this
}

void MainWindow::reopenTab()
{
    if (m_closedTabs.isEmpty())
        return;
    const auto [place, index] = m_closedTabs.takeLast();
    const int at = std::min(index, int(m_tabs.size()));
    addTab(at)->postpone(place, {});
    showTab(at);
}

void MainWindow::closeTabOrWindow()
{
    if (m_tabs.size() > 1)
        closeTab(m_tab);
    else
        close();
}

void MainWindow::updateTabs()
{
    if (m_tabs.isEmpty())
        return; // the window is going
    QStringList titles;
    for (const Workspace* tab : m_tabs)
        titles << tab->title();
    m_strip->setTabs(titles, m_tab);
    rememberTabs();
}

void MainWindow::rememberTabs()
{
    if (currentPage().isEmpty())
        return;
    QJsonArray tabs;
    for (const Workspace* tab : m_tabs) {
        auto each = QJsonObject::fromVariantMap(tab->next().stored());
        each.insert(u"title"_s, tab->title());
        tabs.append(each);
    }
    const QJsonObject all{
        {u"database"_s, m_context.store.options().path}, {u"front"_s, m_tab}, {u"tabs"_s, tabs}};
    m_context.memory.remember(key(pageKey), currentPage());
    m_context.memory.remember(key(tabsKey),
                              QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

bool MainWindow::restoreTabs()
{
    const QByteArray stored = m_context.memory.value(key(tabsKey)).toString().toUtf8();
    const QJsonObject all = QJsonDocument::fromJson(stored).object();
    if (all.value(u"database"_s).toString() != m_context.store.options().path)
        return false;
    QVector<std::pair<Place, QString>> places;
    for (const QJsonValue& each : all.value(u"tabs"_s).toArray()) {
        const Place place = Place::fromStored(each.toObject().toVariantMap());
        if (std::ranges::find(m_entries, place.page, &PageEntry::id) != m_entries.end() &&
            places.size() < mostOpened)
            places << std::pair(place, each.toObject().value(u"title"_s).toString());
    }
    if (places.isEmpty())
        return false;
    for (int i = 0; i < int(places.size()); ++i)
        (i == 0 ? front() : addTab(i))->postpone(places[i].first, places[i].second);
    showTab(std::clamp(all.value(u"front"_s).toInt(), 0, int(m_tabs.size()) - 1));
    return true;
}

void MainWindow::tellDrafts()
{
    QStringList titles;
    for (const QString& key : m_context.drafts->keys())
        titles << m_context.drafts->find(key)->title;
    titles.removeAll(QString());
    titles.sort();
    if (!titles.isEmpty() && m_number == 1)
        //: Names of half-filled forms
        showStatus(tr("Not saved last time, and there again when you open it: %1")
                       .arg(titles.join(tr(", ", "between forms"))));
}

void MainWindow::showLastPage()
{
    if (m_entries.empty())
        return;
    endFirstSteps();
    if (m_context.drafts && !std::exchange(m_draftsTold, true)) {
        if (m_context.drafts->isLoaded())
            tellDrafts();
        else
            connect(m_context.drafts, &Drafts::loaded, this, &MainWindow::tellDrafts);
    }
    if (restoreTabs())
        return;
    const QString last = m_context.memory.value(key(pageKey)).toString();
    const bool known = std::ranges::find(m_entries, last, &PageEntry::id) != m_entries.end();
    openPage(known ? last : m_entries.front().id);
}

} // namespace zhike
