// SPDX-License-Identifier: GPL-3.0-or-later
// How the window goes from thing to thing and back.
#include "core/customer/note.h"
#include "core/search/preview.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/parts/row_list.h"
#include "ui/parts/states.h"
#include "ui/shell/bars.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/search_popup.h"
#include "ui/shell/tab_strip.h"
#include "ui/shell/welcome_page.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// The tab of a customer's page on which a kind of record stands.
QString tabOf(EntityKind kind)
{
    if (kind == EntityKind::CustomerNote)
        return u"overview"_s;
    switch (kind) {
    case EntityKind::Contact:
        return u"contacts"_s;
    case EntityKind::Site:
    case EntityKind::System:
        return u"sites"_s;
    case EntityKind::Contract:
    case EntityKind::Instalment:
    case EntityKind::Commitment:
    case EntityKind::TierAssignment:
    case EntityKind::EngineerAssignment:
        return u"contract"_s;
    case EntityKind::Visit:
    case EntityKind::Finding:
    case EntityKind::NextStep:
        return u"visits"_s;
    case EntityKind::VisitNote:
    case EntityKind::Signature:
        return u"visits"_s;
    case EntityKind::Change:
    case EntityKind::Risk:
    case EntityKind::ContingencyPlan:
    case EntityKind::Opportunity:
    case EntityKind::Commendation:
        return u"risks"_s;
    case EntityKind::Attachment:
        return u"files"_s;
    case EntityKind::Request:
        return u"requests"_s;
    case EntityKind::Survey:
        return u"satisfaction"_s;
    default:
        return {};
    }
}

/// Tab goes as one reads: navigation, bar at the top, tabs, page, line at the foot. Pages and much in them
/// are made when they are needed, and would come after all that was there before.
void orderStops(MainWindow& window, Navigation* navigation, TopBar* top, StatusLine* status)
{
    chainTabs(&window, navigation);
    chainTabs(navigation->lastStop(), top);
    QWidget::setTabOrder(top->lastStop(), window.tabs());
    chainTabs(window.previousInFocusChain(), status);
}

bool isTab(const QEvent& event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

} // namespace

QString MainWindow::pageFor(EntityKind kind) const
{
    for (const auto& entry : m_entries)
        if (std::find(entry.opens.begin(), entry.opens.end(), kind) != entry.opens.end())
            return entry.id;
    return {};
}

void MainWindow::withPlaceOf(EntityKind kind, const Uuid& id, std::function<void(const Place&)> then)
{
    if (id.isNull())
        return;
    m_search->opened(kind, id);
    if (const QString target = pageFor(kind); !target.isEmpty()) {
        then({target, kind, id, {}});
        return;
    }
    // It has no page of its own: its customer's shows it.
    const auto read = [kind, id](Reader& reader) { return customerOf(reader, kind, id); };
    deliver(this, m_context.store.read(read),
            [this, kind, then = std::move(then)](const Result<Uuid>& customer) {
                if (!customer)
                    showError(customer.error());
                else if (const QString page = pageFor(EntityKind::Customer);
                         !customer->isNull() && !page.isEmpty())
                    then({page, EntityKind::Customer, *customer, tabOf(kind)});
            });
}

void MainWindow::open(EntityKind kind, const Uuid& id)
{
    // Asked now: where it is shown may be known only later.
    withPlaceOf(kind, id, [this, where = wantedBeside()](const Place& place) { goBeside(place, where); });
}

Beside MainWindow::wantedBeside() const
{
    return static_cast<Beside>(property(besideProperty).toInt());
}

void MainWindow::goBeside(const Place& place, Beside where)
{
    if (where == Beside::Tab)
        openTab(place);
    else if (where == Beside::Window)
        Q_EMIT windowWanted(place);
    else
        go(place);
}

void MainWindow::openInTab(EntityKind kind, const Uuid& id)
{
    withPlaceOf(kind, id, [this](const Place& place) { openTab(place); });
}

void MainWindow::openInWindow(EntityKind kind, const Uuid& id)
{
    withPlaceOf(kind, id, [this](const Place& place) { Q_EMIT windowWanted(place); });
}

void MainWindow::openCustomerTab(const Uuid& customer, const QString& tab)
{
    if (const QString target = pageFor(EntityKind::Customer); !target.isEmpty())
        goBeside({target, EntityKind::Customer, customer, tab}, wantedBeside());
}

void MainWindow::openPage(const QString& id)
{
    go({id, EntityKind::None, {}, {}});
}

void MainWindow::showViews()
{
    for (const auto& entry : m_entries) {
        if (entry.views)
            m_navigation->setViews(entry.id, entry.views(m_context));
    }
}

void MainWindow::openView(const QString& id, const QString& view)
{
    openPage(id);
    if (Page* shown = page(id))
        shown->openView(view);
}

void MainWindow::showViewMenu(const QString& id, const QString& view, const QPoint& at)
{
    Page* owner = page(id);
    if (!owner)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"viewMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    owner->fillViewMenu(view, *menu);
    menu->popup(at);
}

void MainWindow::go(const Place& place)
{
    endFirstSteps();
    front()->go(place);
}

void MainWindow::goBack()
{
    front()->back();
}

void MainWindow::goForward()
{
    front()->forward();
}

void MainWindow::endFirstSteps()
{
    if (!m_welcome)
        return;
    m_welcome->deleteLater();
    m_welcome = nullptr;
    m_stack->setCurrentWidget(front());
}

void MainWindow::placeShown()
{
    m_navigation->setCurrent(currentPage());
    front()->takeKeyboard();
    m_counts.start();
    updateTabs();
    updateTitle();
    m_status->goOn();
    updateSummary();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (isTab(*event) && watched->isWidgetType() && static_cast<QWidget*>(watched)->window() == this)
        orderStops(*this, m_navigation, m_top, m_status);
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType() &&
        static_cast<QWidget*>(watched)->window() == this && !isCovered()) {
        const auto button = static_cast<QMouseEvent*>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            button == Qt::BackButton ? goBack() : goForward();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace zhike
