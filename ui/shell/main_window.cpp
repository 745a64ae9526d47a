// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/store/store.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/shell/bars.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include "ui/shell/navigation.h"
#include "ui/shell/search_popup.h"
#include "ui/shell/welcome_page.h"
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int countDelay = 150; // ms: several commits in a row are counted once
const QString geometryKey = u"window/geometry"_s;

} // namespace

MainWindow::MainWindow(const WindowParts& parts, std::vector<PageEntry> pages)
    : m_context{parts.store, parts.clock, parts.look, *this, parts.files, parts.prompt, parts.memory},
      m_entries(std::move(pages)), m_navigation(new Navigation), m_top(new TopBar),
      m_stack(new QStackedWidget), m_status(new StatusLine)
{
    setWindowIcon(programIcon());
    setMinimumSize(metric::windowMinWidth, metric::windowMinHeight);
    buildLayout();
    m_search = new SearchPopup(this, m_context,
                               {[this] { return actionsNow(); },
                                [this](EntityKind kind, const Uuid& id) { return actionsFor(kind, id); }});
    buildMenu();
    connectStore();
    restoreState();
    updateTitle();
}

MainWindow::~MainWindow()
{
    // Pages go before what they are made of: their context holds this window.
    qDeleteAll(m_pages);
    m_pages.clear();
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
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    row->addLayout(column, 1);
    for (const auto& entry : m_entries)
        m_navigation->addEntry(entry.id, entry.icon, entry.label);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::openPage);
    connect(m_navigation, &Navigation::viewChosen, this, &MainWindow::openView);
    connect(m_navigation, &Navigation::viewMenuRequested, this, &MainWindow::showViewMenu);
    showViews();
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

void MainWindow::connectStore()
{
    connect(&m_context.store, &Store::changed, this, &MainWindow::storeChanged);
    connect(&m_context.store, &Store::undoChanged, this, &MainWindow::updateUndo);
    m_counts.setSingleShot(true);
    m_counts.setInterval(countDelay);
    connect(&m_counts, &QTimer::timeout, this, &MainWindow::updateCounts);
    m_counts.start();
    m_top->setSaved(tr("Saved"));
    updateUndo();
}

void MainWindow::storeChanged(const Change& change)
{
    m_counts.start();
    m_top->setSaved(
        tr("Saved %1").arg(format::time(m_context.clock.now().in(m_context.clock.zone()).time())));
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

Page* MainWindow::page(const QString& id)
{
    if (auto* known = m_pages.value(id))
        return known;
    for (const auto& entry : m_entries) {
        if (entry.id != id)
            continue;
        Page* made = entry.make(m_context, m_stack);
        made->setObjectName(u"page.%1"_s.arg(id));
        m_pages.insert(id, made);
        m_stack->addWidget(made);
        connect(made, &Page::titleChanged, this, &MainWindow::updateTitle);
        connect(made, &Page::viewsChanged, this, &MainWindow::showViews);
        connect(made, &Page::countChanged, this,
                [this, id](int count) { m_navigation->setCount(id, count); });
        return made;
    }
    return nullptr;
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
    Page* shown = m_pages.value(m_current);
    //: The window's title: what is shown, and the program's name
    setWindowTitle(shown && !m_welcome ? tr("%1 — Zhike").arg(shown->title()) : tr("Zhike"));
}

void MainWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Look::of(this).base);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_navigation->setCollapsed(width() < metric::collapseBelow);
}

void MainWindow::restoreState()
{
    resize(metric::windowWidth, metric::windowHeight);
    const QByteArray geometry = m_context.memory.value(geometryKey).toByteArray();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_context.memory.remember(geometryKey, saveGeometry());
    Q_EMIT closed();
    event->accept();
}

} // namespace zhike
