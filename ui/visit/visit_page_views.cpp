// SPDX-License-Identifier: GPL-3.0-or-later
// Ways of looking at the visits that have a name: view, filters, and how the agenda is ordered and divided.
#include "ui/parts/chip.h"
#include "ui/parts/header.h"
#include "ui/parts/remember.h"
#include "ui/parts/short_list.h"
#include "ui/parts/view_switch.h"
#include "ui/shell/saved_views.h"
#include "ui/visit/visit_page.h"
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace zhike {

void VisitPage::buildViews()
{
    m_saved =
        new SavedViews(this, u"visits"_s,
                       {[this] { return state(); }, [this](const QVariantMap& state) { setState(state); }});
    const auto name = [this] {
        const QString shown = m_saved->shownName();
        m_header->setTitle(shown.isEmpty() ? tr("Visits") : shown);
    };
    connect(m_saved, &SavedViews::changed, this, name);
    connect(m_agenda, &ShortList::changed, this, name);
    connect(m_filters, &FilterBar::changed, this, name);
    connect(m_switch, &ViewSwitch::chosen, this, name);
    name();
}

QVariantMap VisitPage::state() const
{
    QVariantMap chosen = m_filters->chosen();
    chosen.remove(u"customer"_s); // of a few days, not of a habit
    return {{u"view"_s, int(m_view)}, {u"filters"_s, packChosen(chosen)}, {u"agenda"_s, m_agenda->state()}};
}

void VisitPage::setState(const QVariantMap& state)
{
    backToVisits();
    const QVariantMap chosen = unpackChosen(state.value(u"filters"_s).toString());
    rememberChosen(context().memory, u"visits/filters"_s, chosen); // what there is may come later
    m_filters->clear();
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        m_filters->choose(it.key(), *it);
    m_agenda->setState(state.value(u"agenda"_s).toMap());
    setView(static_cast<View>(std::clamp(state.value(u"view"_s).toInt(), 0, int(View::Agenda))));
    m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void VisitPage::showTable()
{
    setView(View::Agenda);
    m_agenda->setTable(true);
}

void VisitPage::saveView()
{
    m_saved->save(calendar() ? static_cast<QWidget*>(m_switch->button(int(m_view))) : m_groups);
}

void VisitPage::openView(const QString& id)
{
    m_saved->open(id);
}

void VisitPage::fillViewMenu(const QString& id, QMenu& menu)
{
    m_saved->fillMenu(id, menu);
}

} // namespace zhike
