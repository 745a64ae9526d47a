// SPDX-License-Identifier: GPL-3.0-or-later
// Ways of looking at the customers that have a name: they stand below the page in the navigation.
#include "core/base/clock.h"
#include "ui/customer/customers_page.h"
#include "ui/customer/list_pane.h"
#include "ui/parts/name_popup.h"
#include "ui/parts/row_list.h"
#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

auto viewIn(QVector<SavedView>& views, const QString& id)
{
    return std::ranges::find(views, id, &SavedView::id);
}

} // namespace

void CustomersPage::saveView()
{
    auto* anchor = m_pane->findChild<QToolButton*>(u"sortCustomers"_s);
    auto* popup = new NamePopup(anchor, tr("Name of the view"), {}, tr("Save"));
    connect(popup, &NamePopup::named, this, [this](const QString& name) {
        auto views = savedViews(context().memory);
        views.append({makeUuid(context().clock.now().ms).toString(), name, m_pane->state()});
        keepViews(views);
        context().navigator.showStatus(tr("Saved the view “%1”").arg(name));
    });
    popup->open();
}

void CustomersPage::keepViews(const QVector<SavedView>& views)
{
    rememberViews(context().memory, views);
    m_pane->showTitle();
    Q_EMIT viewsChanged();
}

void CustomersPage::openView(const QString& id)
{
    auto views = savedViews(context().memory);
    const auto view = viewIn(views, id);
    if (view == views.end())
        return;
    m_pane->setState(view->state);
    m_pane->list()->setFocus(Qt::OtherFocusReason);
}

void CustomersPage::fillViewMenu(const QString& id, QMenu& menu)
{
    connect(menu.addAction(tr("Rename …")), &QAction::triggered, this, [this, id] { renameView(id); });
    connect(menu.addAction(tr("Overwrite with what is shown now")), &QAction::triggered, this,
            [this, id] { overwriteView(id); });
    menu.addSeparator();
    connect(menu.addAction(tr("Delete")), &QAction::triggered, this, [this, id] { deleteView(id); });
}

void CustomersPage::renameView(const QString& id)
{
    auto views = savedViews(context().memory);
    const auto view = viewIn(views, id);
    QWidget* anchor = window()->findChild<QWidget*>(u"view.%1"_s.arg(id));
    if (view == views.end() || !anchor)
        return;
    auto* popup = new NamePopup(anchor, tr("Name of the view"), view->name, tr("Rename"));
    connect(popup, &NamePopup::named, this, [this, id](const QString& name) {
        auto all = savedViews(context().memory);
        if (const auto found = viewIn(all, id); found != all.end()) {
            found->name = name;
            keepViews(all);
            context().navigator.showStatus(tr("Renamed the view to “%1”").arg(name));
        }
    });
    popup->open();
}

void CustomersPage::overwriteView(const QString& id)
{
    auto views = savedViews(context().memory);
    const QVector<SavedView> before = views;
    const auto view = viewIn(views, id);
    if (view == views.end())
        return;
    const QString name = view->name;
    view->state = m_pane->state();
    keepViews(views);
    context().navigator.offerUndo(tr("Overwrote the view “%1”").arg(name), [this, before, name] {
        keepViews(before);
        context().navigator.showStatus(tr("Changed back the view “%1”").arg(name));
    });
}

void CustomersPage::deleteView(const QString& id)
{
    auto views = savedViews(context().memory);
    const QVector<SavedView> before = views;
    const auto view = viewIn(views, id);
    if (view == views.end())
        return;
    const QString name = view->name;
    views.erase(view);
    keepViews(views);
    context().navigator.offerUndo(tr("Deleted the view “%1”").arg(name), [this, before, name] {
        keepViews(before);
        context().navigator.showStatus(tr("Restored the view “%1”").arg(name));
    });
}

} // namespace zhike
