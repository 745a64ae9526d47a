// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/engineers_page.h"

#include "ui/engineer/engineer_form.h"
#include "ui/engineer/engineer_list_pane.h"
#include "ui/engineer/engineer_view.h"
#include "ui/engineer/rebalance_view.h"
#include "ui/engineer/team_places.h"
#include "ui/parts/format.h"
#include "ui/parts/remember.h"
#include "ui/parts/row_list.h"
#include "ui/parts/short_list.h"
#include "ui/shell/saved_views.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

EngineersPage::EngineersPage(const AppContext& context, QWidget* parent)
    : Page(context, parent), m_pane(new EngineerListPane(context)), m_view(new EngineerView(context)),
      m_splitter(new QSplitter)
{
    build();
    connect(m_pane, &EngineerListPane::chosen, this, [this](const Uuid& id) {
        showEngineer(id);
        if (!m_pane->isTable())
            Q_EMIT recordShown(EntityKind::Engineer, id);
    });
    connect(m_pane, &EngineerListPane::createWanted, this, &EngineersPage::createEngineer);
    connect(m_pane->list(), &RowList::openedBeside, this, [this](const Uuid& id, Beside where) {
        if (where == Beside::Window)
            this->context().navigator.openInWindow(EntityKind::Engineer, id);
        else
            this->context().navigator.openInTab(EntityKind::Engineer, id);
    });
    connect(m_pane->list(), &RowList::opened, this, [this] {
        if (m_pane->isTable()) // to the engineer
            m_pane->shortList()->setTable(false);
        else
            m_view->takeKeyboard();
    });
    connect(m_pane->shortList(), &ShortList::tableChanged, this, [this](bool table) {
        m_view->setVisible(!table);
        const Uuid id = table ? Uuid() : m_pane->list()->currentId(); // a table comes back as a table
        Q_EMIT recordShown(id.isNull() ? EntityKind::None : EntityKind::Engineer, id);
    });
    m_view->setVisible(!m_pane->isTable());
    connect(m_view, &EngineerView::shown, this, &Page::titleChanged);
    m_views = new SavedViews(this, u"engineers"_s,
                             {[this] { return m_pane->state(); },
                              [this](const QVariantMap& state) {
                                  m_places->choose(u"people"_s);
                                  m_pane->setState(state);
                                  m_pane->list()->setFocus(Qt::OtherFocusReason);
                              }});
    const auto name = [this] { m_pane->setName(m_views->shownName()); };
    connect(m_views, &SavedViews::changed, this, name);
    connect(m_pane, &EngineerListPane::stateChanged, this, name);
    connect(m_pane, &EngineerListPane::saveViewWanted, this, &EngineersPage::saveView);
    name();
}

void EngineersPage::build()
{
    m_splitter->setHandleWidth(space::hair);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(1, 1);
    rememberSizes(m_splitter, context().memory, u"engineers/split"_s,
                  {metric::listPane, metric::windowWidth - metric::listPane});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_places = new TeamPlaces(context(), m_splitter);
    row->addWidget(m_places);
    connect(m_places, &TeamPlaces::chosen, this, &Page::titleChanged);
    connect(m_view, &EngineerView::handOverWanted, this,
            [this](const Engineer& engineer) { m_places->rebalance()->handOver(engineer); });
}

QString EngineersPage::title() const
{
    const EngineerPage* page = m_view->page();
    return page ? format::joined({tr("Engineers"), page->engineer.name}) : tr("Engineers");
}

void EngineersPage::activate()
{
    m_pane->load();
    m_places->activate();
}

void EngineersPage::openTab(const QString& tab)
{
    if (tab == u"table"_s) {
        m_places->choose(u"people"_s);
        m_pane->shortList()->setTable(true);
    }
    m_places->choose(tab); // one of the team, or one of the engineer shown
    m_view->openTab(tab);
}

void EngineersPage::open(EntityKind, const Uuid& id)
{
    m_places->choose(u"people"_s);
    m_pane->shortList()->setTable(false); // the engineer is to be seen
    m_pane->select(id);
    showEngineer(id);
}

RowList* EngineersPage::list() const
{
    return m_pane->list();
}

void EngineersPage::showEngineer(const Uuid& id)
{
    m_view->open(Id<Engineer>(id));
}

void EngineersPage::createEngineer()
{
    openEngineerRecordForm(context(), this, std::nullopt,
                           [this](const Uuid& id) { context().navigator.open(EntityKind::Engineer, id); });
}

void EngineersPage::saveView()
{
    m_views->save(m_pane->shortList()->menuButton());
}

void EngineersPage::openView(const QString& id)
{
    m_views->open(id);
}

void EngineersPage::fillViewMenu(const QString& id, QMenu& menu)
{
    m_views->fillMenu(id, menu);
}

std::vector<PageAction> EngineersPage::peopleActions()
{
    ShortList* list = m_pane->shortList();
    std::vector<PageAction> all{
        {tr("Search engineers"), u"search"_s, QKeySequence(u"Ctrl+F"_s), [this] { m_pane->search({}); }},
        {list->isTable() ? tr("Show the list and the engineer") : tr("Show as a table"), u"table"_s,
         QKeySequence(u"Ctrl+Shift+L"_s), [list] { list->setTable(!list->isTable()); }},
        {tr("Save this view as …"), u"save"_s, {}, [this] { saveView(); }}};
    std::ranges::move(m_view->actions(), std::back_inserter(all));
    return all;
}

std::vector<PageAction> EngineersPage::actions()
{
    std::vector<PageAction> all{
        {tr("New engineer"), u"add"_s, QKeySequence(u"Ctrl+N"_s), [this] { createEngineer(); }}};
    if (!m_places->view())
        std::ranges::move(peopleActions(), std::back_inserter(all));
    std::ranges::move(m_places->actions(), std::back_inserter(all));
    return all;
}

QVector<KeyHelp> EngineersPage::keyHelp() const
{
    if (m_places->current() != u"matrix" && m_places->current() != u"continuity")
        return {};
    return {{tr("Sort by the column, strongest first; the other way; back"), u"S"_s}};
}

QWidget* EngineersPage::focusTarget()
{
    return m_places->view() ? m_places->view()->focusTarget() : m_pane->list();
}

PageEntry engineersEntry()
{
    PageEntry entry;
    entry.id = u"engineers"_s;
    entry.label = EngineersPage::tr("Engineers");
    entry.icon = u"engineer"_s;
    entry.opens = {EntityKind::Engineer};
    entry.views = SavedViews::entries(entry.id);
    entry.make = [](const AppContext& context, QWidget* parent) -> Page* {
        return new EngineersPage(context, parent);
    };
    return entry;
}

} // namespace zhike
