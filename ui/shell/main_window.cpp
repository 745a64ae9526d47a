// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/journal/journal.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/shell/accessible.h"
#include "ui/shell/bars.h"
#include "ui/shell/compose_to_search.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include "ui/shell/navigation.h"
#include "ui/shell/preferences.h"
#include "ui/shell/search_popup.h"
#include "ui/shell/tab_strip.h"
#include "ui/shell/welcome_page.h"
#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr int afterMinute = 20;       // ms: a timer may be early
constexpr int savingShownAfter = 200; // ms: what is quicker needs no word
constexpr int countDelay = 150;       // ms: several commits in a row are counted once
constexpr QStringView geometryKey = u"geometry";
// Of all windows: who likes icons likes them everywhere.
const QString wideKey = u"navigation/icons"_s;
const QString narrowKey = u"navigation/icons-narrow"_s;

/// When something was saved last; where nothing was recorded yet (the demo), when the file was written.
Result<Instant> lastSaved(Reader& reader, const QString& path)
{
    ZHIKE_ASSIGN(const auto units, recentUnits(reader, 1));
    if (!units.empty())
        return units.front().at;
    return Instant{QFileInfo(path).lastModified().toMSecsSinceEpoch()};
}

} // namespace

MainWindow::MainWindow(const WindowParts& parts, std::vector<PageEntry> pages)
    : m_number(parts.number),
      m_ownPreferences(parts.preferences ? nullptr : std::make_unique<Preferences>(parts.memory, parts.look)),
      m_context{parts.store,  parts.clock,
                parts.look,   *this,
                parts.files,  parts.prompt,
                parts.memory, parts.preferences ? parts.preferences : m_ownPreferences.get(),
                parts.drafts},
      m_entries(std::move(pages)), m_navigation(new Navigation), m_top(new TopBar), m_strip(new TabStrip),
      m_stack(new QStackedWidget), m_status(new StatusLine)
{
    setWindowIcon(programIcon());
    installAccessibility();
    setMinimumSize(metric::windowMinWidth, metric::windowMinHeight);
    connect(&m_context.look, &Look::sized, this,
            [this] { m_navigation->setCollapsed(width() < metric::collapseBelow); });
    buildLayout();
    m_search = new SearchPopup(this, m_context,
                               {[this] { return actionsNow(); },
                                [this](EntityKind kind, const Uuid& id) { return actionsFor(kind, id); }});
    auto* composing = new ComposeToSearch(m_search, [this] { return !isCovered() && !m_welcome; });
    connect(composing, &ComposeToSearch::keysAsked, this, &MainWindow::showShortcuts);
    buildMenu();
    addTab(0);
    setUser(m_context.preferences->userName());
    connect(m_context.preferences, &Preferences::userNameChanged, this, &MainWindow::setUser);
    connectStore();
    restoreState();
    updateTitle();
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow()
{
    // Pages go before what they are made of: their context holds this window.
    qDeleteAll(std::exchange(m_tabs, {}));
}

QString MainWindow::key(QStringView name) const
{
    return m_number == 1 ? u"window/%1"_s.arg(name) : u"window%1/%2"_s.arg(m_number).arg(name);
}

void MainWindow::buildLayout()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    row->addLayout(column, 1);
    buildNavigation();
    connect(m_strip, &TabStrip::chosen, this, &MainWindow::showTab);
    connect(m_strip, &TabStrip::closeWanted, this, &MainWindow::closeTab);
    connect(m_strip, &TabStrip::moved, this, [this](int from, int to) {
        m_tabs.move(from, to);
        m_tab = to;
        updateTabs();
    });
    connect(m_top->search(), &SearchButton::clicked, this, [this] { openSearch(); });
    connect(m_top->search(), &SearchButton::typed, this, &MainWindow::openSearch);
    connect(m_status->link(), &LinkLabel::clicked, this, [this] {
        if (m_offered)
            std::exchange(m_offered, nullptr)();
        else if (m_status->link()->property("redo").toBool())
            redo();
        else
            undo();
    });
}

void MainWindow::buildNavigation()
{
    for (const auto& entry : m_entries)
        m_navigation->addEntry(entry.id, entry.icon, entry.label, entry.atFoot)
            ->setCountMeaning(entry.countMeans);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::openPage);
    connect(m_navigation, &Navigation::viewChosen, this, &MainWindow::openView);
    connect(m_navigation, &Navigation::viewMenuRequested, this, &MainWindow::showViewMenu);
    showViews();
    connect(m_navigation, &Navigation::toggleWanted, this, &MainWindow::toggleNavigation);
}

void MainWindow::connectStore()
{
    connect(&m_context.store, &Store::changed, this, &MainWindow::storeChanged);
    connect(&m_context.store, &Store::undoChanged, this, &MainWindow::updateUndo);
    m_counts.setSingleShot(true);
    m_counts.setInterval(countDelay);
    connect(&m_counts, &QTimer::timeout, this, &MainWindow::updateCounts);
    m_counts.start();
    watchSaving();
    updateUndo();
    m_minuteShown = m_context.clock.now().ms / minuteMs;
    m_minute.setSingleShot(true);
    m_minute.setTimerType(Qt::PreciseTimer);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::timePassed);
    awaitMinute();
}

void MainWindow::watchSaving()
{
    m_top->setFile(m_context.store.options().path);
    m_savedText = tr("Saved");
    m_top->setSaved(m_savedText);
    const QString path = m_context.store.options().path;
    deliver(this, m_context.store.read([path](Reader& r) { return lastSaved(r, path); }),
            [this](const Result<Instant>& at) {
                if (at && *at <= m_context.clock.now() && !m_saved)
                    showSaved(*at);
            });
    m_savingShown.setSingleShot(true);
    m_savingShown.setInterval(savingShownAfter);
    connect(&m_savingShown, &QTimer::timeout, this,
            [this] { m_top->setSaved(tr("Saving …"), TopBar::Saving::UnderWay); });
    connect(&m_context.store, &Store::savingChanged, this, [this](bool saving) {
        saving ? m_savingShown.start() : m_savingShown.stop();
        if (!saving && !m_savedText.isEmpty())
            m_top->setSaved(m_savedText);
    });
    connect(&m_context.store, &Store::saveFailed, this, [this](const Error& error) {
        m_savedText.clear(); // what was said of the last time is no comfort now
        m_top->setSaved(error.message, TopBar::Saving::Failed);
    });
}

void MainWindow::storeChanged(const Change& change)
{
    m_counts.start();
    m_saved = true;
    showSaved(m_context.clock.now());
    if (m_reverting)
        return;
    if (change.elsewhere)
        showStatus(tr("Another program changed the database; what you see is up to date."));
    else if (!change.title.isEmpty())
        showStatus(change.title, true);
}

void MainWindow::updateCounts()
{
    for (const auto& entry : m_entries)
        if (entry.count)
            entry.count(m_context, this,
                        [this, id = entry.id](int count) { m_navigation->setCount(id, count); });
}

void MainWindow::setUser(const QString& name)
{
    m_top->setUser(name);
}

WelcomePage* MainWindow::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage;
        m_stack->addWidget(m_welcome);
    }
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->choices().first()->setFocus();
    updateTitle();
    return m_welcome;
}

void MainWindow::endWelcome()
{
    showLastPage();
}

void MainWindow::updateTitle()
{
    const Page* shown = frontPage();
    //: The window's title: what is shown, and the program's name
    setWindowTitle(shown && !m_welcome ? tr("%1 — Zhike").arg(shown->title()) : tr("Zhike"));
}

void MainWindow::updateSummary()
{
    const Page* shown = frontPage();
    m_status->setResting(shown && !m_welcome ? shown->summary() : QString());
}

void MainWindow::showSaved(Instant at)
{
    const QDateTime when = at.in(m_context.clock.zone());
    const QString time = format::time(when.time());
    const bool today = when.date() == m_context.clock.today();
    m_savedText = tr("Saved %1").arg(today ? time : format::dayAndMonth(when.date()) + u' ' + time);
    m_top->setSaved(m_savedText);
}

void MainWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Look::of(this).base);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateNavigation();
}

void MainWindow::updateNavigation()
{
    const bool narrow = width() < metric::collapseBelow;
    m_navigation->setCollapsed(m_context.memory.value(narrow ? narrowKey : wideKey, narrow).toBool());
}

void MainWindow::toggleNavigation()
{
    m_context.memory.remember(width() < metric::collapseBelow ? narrowKey : wideKey,
                              !m_navigation->isCollapsed());
    updateNavigation();
}

void MainWindow::restoreState()
{
    resize(metric::windowWidth, metric::windowHeight);
    const QByteArray geometry = m_context.memory.value(key(geometryKey)).toByteArray();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
}

void MainWindow::awaitMinute()
{
    const qint64 into = m_context.clock.now().ms % minuteMs;
    m_minute.start(int(minuteMs - into) + afterMinute);
}

void MainWindow::timePassed()
{
    awaitMinute();
    const qint64 minute = m_context.clock.now().ms / minuteMs;
    if (std::exchange(m_minuteShown, minute) == minute || !isVisible() || m_welcome)
        return;
    m_counts.start();
    if (Page* page = frontPage())
        page->timePassed(page->isNewDay());
}

void MainWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // The computer may have slept: timers do not count that.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_search)
        timePassed();
}

void MainWindow::rememberState()
{
    m_context.memory.remember(key(geometryKey), saveGeometry());
    rememberTabs();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    rememberState();
    Q_EMIT closed();
    event->accept();
}

} // namespace zhike
