// SPDX-License-Identifier: GPL-3.0-or-later
// How the window goes from thing to thing and back.
#include "core/search/preview.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/search_popup.h"
#include "ui/shell/welcome_page.h"
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

const QString pageKey = u"window/page"_s;

/// The tab of a customer's page on which a kind of record stands.
QString tabOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Contact:
        return u"contacts"_s;
    case EntityKind::Site:
    case EntityKind::System:
        return u"sites"_s;
    case EntityKind::Contract:
    case EntityKind::TierAssignment:
    case EntityKind::EngineerAssignment:
        return u"contract"_s;
    case EntityKind::Visit:
    case EntityKind::Finding:
    case EntityKind::NextStep:
        return u"visits"_s;
    case EntityKind::Request:
        return u"requests"_s;
    case EntityKind::Survey:
        return u"satisfaction"_s;
    default:
        return {};
    }
}

} // namespace

QString MainWindow::pageFor(EntityKind kind) const
{
    for (const auto& entry : m_entries)
        if (std::find(entry.opens.begin(), entry.opens.end(), kind) != entry.opens.end())
            return entry.id;
    return {};
}

void MainWindow::open(EntityKind kind, const Uuid& id)
{
    if (id.isNull())
        return;
    m_search->opened(kind, id);
    if (const QString target = pageFor(kind); !target.isEmpty()) {
        go({target, kind, id, {}});
        return;
    }
    // It has no page of its own: its customer's shows it.
    const auto read = [kind, id](Reader& reader) { return customerOf(reader, kind, id); };
    deliver(this, m_context.store.read(read), [this, kind](const Result<Uuid>& customer) {
        if (!customer)
            showError(customer.error());
        else if (!customer->isNull())
            openCustomerTab(*customer, tabOf(kind));
    });
}

void MainWindow::openCustomerTab(const Uuid& customer, const QString& tab)
{
    if (const QString target = pageFor(EntityKind::Customer); !target.isEmpty())
        go({target, EntityKind::Customer, customer, tab});
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
    m_places.resize(m_place + 1); // what was ahead is left behind
    if (m_places.isEmpty() || m_places.last() != place)
        m_places << place;
    m_place = int(m_places.size()) - 1;
    showPlace(place);
}

void MainWindow::showPlace(const Place& place)
{
    Page* target = page(place.page);
    if (!target)
        return;
    if (m_welcome) {
        m_welcome->deleteLater();
        m_welcome = nullptr;
    }
    m_current = place.page;
    m_navigation->setCurrent(place.page);
    m_stack->setCurrentWidget(target);
    target->activate();
    if (!place.id.isNull())
        target->open(place.kind, place.id);
    if (!place.tab.isEmpty())
        target->openTab(place.tab);
    QWidget* focus = target->focusTarget();
    (focus ? focus : target)->setFocus(); // from the page itself, Tab leads to its first control
    m_context.memory.remember(pageKey, place.page);
    m_counts.start();
    updateTitle();
}

void MainWindow::goBack()
{
    if (m_place > 0)
        showPlace(m_places[--m_place]);
}

void MainWindow::goForward()
{
    if (m_place + 1 < m_places.size())
        showPlace(m_places[++m_place]);
}

void MainWindow::showLastPage()
{
    if (m_entries.empty())
        return;
    const QString last = m_context.memory.value(pageKey).toString();
    const bool known =
        std::any_of(m_entries.begin(), m_entries.end(), [&](const auto& e) { return e.id == last; });
    openPage(known ? last : m_entries.front().id);
}

} // namespace zhike
