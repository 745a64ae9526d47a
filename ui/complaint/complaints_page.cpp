// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/complaints_page.h"

#include "core/complaint/complaint_view.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/complaint/complaint_detail_view.h"
#include "ui/complaint/complaint_form.h"
#include "ui/complaint/complaint_list_pane.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/remember.h"
#include "ui/parts/row_list.h"
#include "ui/parts/scroll_keeper.h"
#include "ui/shell/saved_views.h"
#include "ui/shell/tokens.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QSplitter>

using namespace Qt::StringLiterals;

namespace zhike {

ComplaintsPage::ComplaintsPage(const AppContext& appContext, QWidget* parent)
    : Page(appContext, parent), m_pane(new ComplaintListPane(appContext)),
      m_view(new ComplaintDetailView(appContext)), m_split(new QSplitter)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(space::hair);
    m_split->addWidget(m_pane);
    m_split->addWidget(m_view);
    m_split->setStretchFactor(1, 1);
    rememberSizes(m_split, context().memory, u"complaints/split"_s, {metric::listPane, metric::windowWidth});
    listen();
    m_view->setVisible(!m_pane->isTable());
    new ScrollKeeper(m_pane->list(), context().memory, u"complaints/scroll"_s);
    connect(&context().store, &Store::changed, this, &ComplaintsPage::noteChange);
    buildViews();
}

void ComplaintsPage::listen()
{
    connect(m_pane, &RecordListPane::chosen, this, [this](const Uuid& id) {
        m_view->show(Id<Complaint>(id));
        if (!m_pane->isTable())
            Q_EMIT recordShown(EntityKind::Complaint, id);
    });
    connect(m_pane->list(), &RowList::openedBeside, this, [this](const Uuid& id, Beside where) {
        if (where == Beside::Window)
            context().navigator.openInWindow(EntityKind::Complaint, id);
        else
            context().navigator.openInTab(EntityKind::Complaint, id);
    });
    connect(m_pane, &RecordListPane::summaryChanged, this, &ComplaintsPage::setSummary);
    connect(m_pane, &RecordListPane::newWanted, this, &ComplaintsPage::record);
    connect(m_pane, &RecordListPane::placeChanged, this, [this] {
        const auto [at, of] = m_pane->place();
        m_view->setPlace(at, of);
    });
    connect(m_view, &ComplaintDetailView::moveWanted, m_pane, &RecordListPane::move);
    connect(m_view, &ComplaintDetailView::listWanted, this, [this] { m_pane->list()->setFocus(); });
    connect(m_view, &ComplaintDetailView::shown, this, [this] {
        Q_EMIT titleChanged();
        if (m_view->detail() && std::exchange(m_answerWanted, false))
            m_view->answer();
    });
    connect(m_pane->list(), &RowList::opened, this, [this] {
        if (m_pane->isTable())
            m_pane->setTable(false); // to the complaint itself
        else
            m_view->goOn();
    });
    connect(m_pane, &RecordListPane::tableChanged, this, [this](bool table) {
        m_view->setVisible(!table);
        const Uuid id = table ? Uuid() : m_pane->currentId(); // a table comes back as a table
        Q_EMIT recordShown(id.isNull() ? EntityKind::None : EntityKind::Complaint, id);
    });
}

void ComplaintsPage::buildViews()
{
    m_views = new SavedViews(this, u"complaints"_s,
                             {[this] { return m_pane->state(); },
                              [this](const QVariantMap& state) {
                                  m_pane->setState(state);
                                  m_pane->list()->setFocus(Qt::OtherFocusReason);
                              }});
    const auto name = [this] { m_pane->setName(m_views->shownName()); };
    connect(m_views, &SavedViews::changed, this, name);
    connect(m_pane, &RecordListPane::stateChanged, this, name);
    connect(m_pane, &RecordListPane::saveViewWanted, this, &ComplaintsPage::saveView);
    name();
}

void ComplaintsPage::saveView()
{
    m_views->save(m_pane->orderChip());
}

void ComplaintsPage::openView(const QString& id)
{
    m_views->open(id);
}

void ComplaintsPage::fillViewMenu(const QString& id, QMenu& menu)
{
    m_views->fillMenu(id, menu);
}

QString ComplaintsPage::title() const
{
    const auto& detail = m_view->detail();
    return detail ? format::joined({detail->complaint.number, detail->customerName}) : tr("Complaints");
}

void ComplaintsPage::activate()
{
    if (std::exchange(m_stale, false)) {
        m_pane->reload();
        m_view->reload();
    } else {
        m_pane->refreshTimes();
        m_view->refreshTimes();
    }
}

void ComplaintsPage::timePassed(bool newDay)
{
    if (newDay) {
        m_pane->reload();
        m_view->reload();
    } else {
        m_pane->refreshTimes();
        m_view->refreshTimes();
    }
}

void ComplaintsPage::open(EntityKind kind, const Uuid& id)
{
    if (kind == EntityKind::Improvement)
        return openImprovement(id);
    if (kind != EntityKind::Complaint)
        return;
    m_pane->setTable(false); // the complaint itself is to be seen
    m_pane->setCurrentId(id);
    m_view->show(Id<Complaint>(id));
}

void ComplaintsPage::openImprovement(const Uuid& id)
{
    deliver(this, context().store.read([id](Reader& r) { return r.find(Id<Improvement>(id)); }),
            [this](Result<Improvement> found) {
                if (!found)
                    context().navigator.showError(found.error());
                else if (found->complaint)
                    open(EntityKind::Complaint, found->complaint.uuid);
                else
                    context().navigator.open(EntityKind::Customer, found->customer.uuid);
            });
}

void ComplaintsPage::openTab(const QString& tab)
{
    if (tab == u"new"_s)
        record();
    else if (tab == u"table"_s)
        m_pane->setTable(true);
    else if (tab == u"answer"_s && m_view->detail())
        m_view->answer();
    else if (tab == u"answer"_s)
        m_answerWanted = true;
}

QWidget* ComplaintsPage::focusTarget()
{
    return m_pane->list();
}

std::vector<PageAction> ComplaintsPage::actions()
{
    std::vector<PageAction> all{
        {tr("Record a grievance"), u"add"_s, QKeySequence(u"Ctrl+N"_s), [this] { record(); }},
        {tr("Search in the list"), u"search"_s, QKeySequence(u"Ctrl+F"_s), [this] { m_pane->search({}); }},
        {m_pane->isTable() ? tr("Show the list and the complaint") : tr("Show as a table"), u"table"_s,
         QKeySequence(u"Ctrl+Shift+L"_s), [this] { m_pane->setTable(!m_pane->isTable()); }},
        {tr("Save this view as …"), u"save"_s, {}, [this] { saveView(); }}};
    if (const auto& detail = m_view->detail()) {
        const QString number = detail->complaint.number;
        if (detail->complaint.state == ComplaintState::Open)
            all.push_back({tr("Answer %1").arg(number), u"mail"_s, {}, [this] { m_view->answer(); }});
        all.push_back({tr("Go on with %1").arg(number), u"play"_s, {}, [this] { m_view->goOn(); }});
        all.push_back(
            {tr("Add an improvement after %1").arg(number), u"star"_s, {}, [this] { m_view->improve(); }});
        all.push_back(
            {tr("Edit %1").arg(number), u"edit"_s, QKeySequence(u"Ctrl+E"_s), [this] { m_view->edit(); }});
    }
    return all;
}

void ComplaintsPage::record()
{
    auto* form = ComplaintForm::create(context(), this);
    connect(form, &ComplaintForm::saved, this, [this](const Uuid& id) { open(EntityKind::Complaint, id); });
}

void ComplaintsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_view->isAncestorOf(focusWidget()))
        m_pane->list()->setFocus(Qt::OtherFocusReason);
    else
        Page::keyPressEvent(event);
}

void ComplaintsPage::noteChange(const Change&)
{
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_pane->reload();
    m_view->reload();
}

PageEntry complaintsEntry()
{
    PageEntry entry;
    entry.id = u"complaints"_s;
    entry.label = ComplaintsPage::tr("Complaints");
    entry.icon = u"complaint"_s;
    entry.views = SavedViews::entries(entry.id);
    entry.opens = {EntityKind::Complaint, EntityKind::Improvement};
    entry.make = [](const AppContext& context, QWidget* parent) -> Page* {
        return new ComplaintsPage(context, parent);
    };
    entry.countMeans =
        ComplaintsPage::tr("Complaints that wait for an answer, or of which the leader has to know");
    entry.count = [](const AppContext& context, QObject* receiver, const std::function<void(int)>& answer) {
        deliver(receiver, context.store.read([](Reader& r) { return countWaitingComplaints(r); }),
                [answer](Result<int> count) {
                    if (count)
                        answer(*count);
                });
    };
    return entry;
}

} // namespace zhike
