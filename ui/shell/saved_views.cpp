// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/saved_views.h"

#include "core/base/clock.h"
#include "ui/parts/name_popup.h"
#include <QtGui/QAction>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

QString keyOf(const QString& page)
{
    return page + u"/views"_s;
}

QVariantMap essenceOf(const QVariantMap& state)
{
    QVariantMap essence;
    for (auto it = state.begin(); it != state.end(); ++it) {
        if (it->typeId() == QMetaType::QVariantMap)
            essence.insert(it.key(), essenceOf(it->toMap()));
        else if (it.key() != u"columns"_s)
            essence.insert(it.key(), *it);
    }
    return essence;
}

auto viewIn(QVector<SavedView>& views, const QString& id)
{
    return std::ranges::find(views, id, &SavedView::id);
}

} // namespace

SavedViews::SavedViews(Page* page, const QString& id, Looking looking)
    : QObject(page), m_page(page), m_id(id), m_looking(std::move(looking))
{
}

QVector<SavedView> SavedViews::of(const Memory& memory, const QString& page)
{
    QVector<SavedView> views;
    for (const QVariant& each : memory.value(keyOf(page)).toList()) {
        const QVariantMap map = each.toMap();
        const QString id = map.value(u"id"_s).toString();
        if (!id.isEmpty())
            views.append({id, map.value(u"name"_s).toString(), map.value(u"state"_s).toMap()});
    }
    return views;
}

std::function<std::vector<PageView>(const AppContext&)> SavedViews::entries(const QString& page)
{
    return [page](const AppContext& context) {
        std::vector<PageView> all;
        for (const SavedView& view : of(context.memory, page))
            all.push_back({view.id, view.name});
        return all;
    };
}

QVector<SavedView> SavedViews::all() const
{
    return of(m_page->context().memory, m_id);
}

QString SavedViews::shownName() const
{
    const QVariantMap now = essenceOf(m_looking.now());
    QString name;
    for (const SavedView& view : all()) {
        if (essenceOf(view.state) == now)
            name = view.name;
    }
    return name;
}

void SavedViews::keep(const QVector<SavedView>& views)
{
    QVariantList list;
    for (const SavedView& view : views)
        list.append(QVariantMap{{u"id"_s, view.id}, {u"name"_s, view.name}, {u"state"_s, view.state}});
    m_page->context().memory.remember(keyOf(m_id), list);
    Q_EMIT changed();
    Q_EMIT m_page->viewsChanged();
}

void SavedViews::save(QWidget* anchor)
{
    auto* popup = new NamePopup(anchor, tr("Name of the view"), {}, tr("Save"));
    connect(popup, &NamePopup::named, this, [this](const QString& name) {
        auto views = all();
        views.append({makeUuid(m_page->context().clock.now().ms).toString(), name, m_looking.now()});
        keep(views);
        m_page->context().navigator.showStatus(tr("Saved the view “%1”").arg(name));
    });
    popup->open();
}

void SavedViews::open(const QString& id)
{
    auto views = all();
    if (const auto view = viewIn(views, id); view != views.end())
        m_looking.show(view->state);
}

void SavedViews::fillMenu(const QString& id, QMenu& menu)
{
    connect(menu.addAction(tr("Rename …")), &QAction::triggered, this, [this, id] { rename(id); });
    connect(menu.addAction(tr("Overwrite with what is shown now")), &QAction::triggered, this,
            [this, id] { overwrite(id); });
    menu.addSeparator();
    connect(menu.addAction(tr("Delete")), &QAction::triggered, this, [this, id] { remove(id); });
}

void SavedViews::rename(const QString& id)
{
    auto views = all();
    const auto view = viewIn(views, id);
    auto* anchor = m_page->window()->findChild<QWidget*>(u"view.%1"_s.arg(id));
    if (view == views.end() || !anchor)
        return;
    auto* popup = new NamePopup(anchor, tr("Name of the view"), view->name, tr("Rename"));
    connect(popup, &NamePopup::named, this, [this, id](const QString& name) {
        auto now = all();
        if (const auto found = viewIn(now, id); found != now.end()) {
            found->name = name;
            keep(now);
            m_page->context().navigator.showStatus(tr("Renamed the view to “%1”").arg(name));
        }
    });
    popup->open();
}

void SavedViews::overwrite(const QString& id)
{
    auto views = all();
    const QVector<SavedView> before = views;
    const auto view = viewIn(views, id);
    if (view == views.end())
        return;
    const QString name = view->name;
    view->state = m_looking.now();
    keep(views);
    m_page->context().navigator.offerUndo(tr("Overwrote the view “%1”").arg(name), [this, before, name] {
        keep(before);
        m_page->context().navigator.showStatus(tr("Changed back the view “%1”").arg(name));
    });
}

void SavedViews::remove(const QString& id)
{
    auto views = all();
    const QVector<SavedView> before = views;
    const auto view = viewIn(views, id);
    if (view == views.end())
        return;
    const QString name = view->name;
    views.erase(view);
    keep(views);
    m_page->context().navigator.offerUndo(tr("Deleted the view “%1”").arg(name), [this, before, name] {
        keep(before);
        m_page->context().navigator.showStatus(tr("Restored the view “%1”").arg(name));
    });
}

} // namespace zhike
