// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/requests_page.h"

#include "core/request/request_view.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/remember.h"
#include "ui/parts/row_list.h"
#include "ui/parts/scroll_keeper.h"
#include "ui/request/request_detail_view.h"
#include "ui/request/request_form.h"
#include "ui/request/request_list_pane.h"
#include "ui/shell/saved_views.h"
#include "ui/shell/tokens.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QSplitter>

using namespace Qt::StringLiterals;

namespace zhike {

RequestsPage::RequestsPage(const AppContext& appContext, QWidget* parent)
    : Page(appContext, parent), m_pane(new RequestListPane(appContext)),
      m_view(new RequestDetailView(appContext)), m_split(new QSplitter)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(space::hair);
    m_split->addWidget(m_pane);
    m_split->addWidget(m_view);
    m_split->setStretchFactor(1, 1);
    rememberSizes(m_split, context().memory, u"requests/split"_s, {metric::listPane, metric::windowWidth});
    connect(m_pane, &RecordListPane::chosen, this, [this](const Uuid& id) {
        m_view->show(Id<Request>(id));
        if (!m_pane->isTable())
            Q_EMIT recordShown(EntityKind::Request, id);
    });
    connect(m_pane->list(), &RowList::openedBeside, this, [this](const Uuid& id, Beside where) {
        if (where == Beside::Window)
            context().navigator.openInWindow(EntityKind::Request, id);
        else
            context().navigator.openInTab(EntityKind::Request, id);
    });
    connect(m_pane, &RecordListPane::summaryChanged, this, &RequestsPage::setSummary);
    connect(m_pane, &RecordListPane::newWanted, this, &RequestsPage::createRequest);
    connect(m_pane, &RecordListPane::placeChanged, this, [this] {
        const auto [at, of] = m_pane->place();
        m_view->setPlace(at, of);
    });
    connect(m_view, &RequestDetailView::moveWanted, m_pane, &RecordListPane::move);
    connect(m_view, &RequestDetailView::listWanted, this, [this] { m_pane->list()->setFocus(); });
    connect(m_view, &RequestDetailView::shown, this, &Page::titleChanged);
    connect(m_pane->list(), &RowList::opened, this, [this] {
        if (m_pane->isTable())
            m_pane->setTable(false); // to the request itself
        else
            m_view->goOn();
    });
    connect(m_pane, &RecordListPane::tableChanged, this, [this](bool table) {
        m_view->setVisible(!table);
        const Uuid id = table ? Uuid() : m_pane->currentId(); // a table comes back as a table
        Q_EMIT recordShown(id.isNull() ? EntityKind::None : EntityKind::Request, id);
    });
    m_view->setVisible(!m_pane->isTable());
    new ScrollKeeper(m_pane->list(), context().memory, u"requests/scroll"_s);
    connect(&context().store, &Store::changed, this, &RequestsPage::noteChange);
    buildViews();
}

void RequestsPage::buildViews()
{
    m_views = new SavedViews(this, u"requests"_s,
                             {[this] { return m_pane->state(); },
                              [this](const QVariantMap& state) {
                                  m_pane->setState(state);
                                  m_pane->list()->setFocus(Qt::OtherFocusReason);
                              }});
    const auto name = [this] { m_pane->setName(m_views->shownName()); };
    connect(m_views, &SavedViews::changed, this, name);
    connect(m_pane, &RecordListPane::stateChanged, this, name);
    connect(m_pane, &RecordListPane::saveViewWanted, this, &RequestsPage::saveView);
    name();
}

void RequestsPage::saveView()
{
    m_views->save(m_pane->orderChip());
}

void RequestsPage::openView(const QString& id)
{
    m_views->open(id);
}

void RequestsPage::fillViewMenu(const QString& id, QMenu& menu)
{
    m_views->fillMenu(id, menu);
}

QString RequestsPage::title() const
{
    const auto& detail = m_view->detail();
    return detail ? format::joined({detail->request.number, detail->customerName}) : tr("Requests");
}

void RequestsPage::activate()
{
    if (std::exchange(m_stale, false)) {
        m_pane->reload();
        m_view->reload();
    } else {
        m_pane->refreshTimes();
        m_view->refreshTimes();
    }
}

void RequestsPage::timePassed(bool newDay)
{
    if (newDay) {
        m_pane->reload();
        m_view->reload();
    } else {
        m_pane->refreshTimes();
        m_view->refreshTimes();
    }
}

void RequestsPage::open(EntityKind kind, const Uuid& id)
{
    if (kind == EntityKind::Message) {
        deliver(this, context().store.read([id](Reader& r) { return r.find(Id<Message>(id)); }),
                [this](const Result<Message>& message) {
                    if (message)
                        open(EntityKind::Request, message->request.uuid);
                    else
                        context().navigator.showError(message.error());
                });
        return;
    }
    if (kind != EntityKind::Request)
        return;
    m_pane->setTable(false); // the request itself is to be seen
    m_pane->setCurrentId(id);
    m_view->show(Id<Request>(id));
}

void RequestsPage::openTab(const QString& tab)
{
    if (tab == u"new"_s)
        createRequest();
    else if (tab == u"table"_s)
        m_pane->setTable(true);
}

QWidget* RequestsPage::focusTarget()
{
    return m_pane->list();
}

std::vector<PageAction> RequestsPage::actions()
{
    std::vector<PageAction> all{
        {tr("New request"), u"add"_s, QKeySequence(u"Ctrl+N"_s), [this] { createRequest(); }},
        {tr("Search in the list"), u"search"_s, QKeySequence(u"Ctrl+F"_s), [this] { m_pane->search({}); }},
        {m_pane->isTable() ? tr("Show the list and the request") : tr("Show as a table"), u"table"_s,
         QKeySequence(u"Ctrl+Shift+L"_s), [this] { m_pane->setTable(!m_pane->isTable()); }},
        {tr("Save this view as …"), u"save"_s, {}, [this] { saveView(); }}};
    if (const auto& detail = m_view->detail()) {
        const QString number = detail->request.number;
        all.push_back({tr("Reply to the customer about %1").arg(number), u"mail"_s, {}, [this] {
                           m_view->write(MessageDirection::ToCustomer);
                       }});
        all.push_back({tr("Note on %1").arg(number), u"note"_s, {}, [this] {
                           m_view->write(MessageDirection::Internal);
                       }});
        all.push_back(
            {tr("Edit %1").arg(number), u"edit"_s, QKeySequence(u"Ctrl+E"_s), [this] { m_view->edit(); }});
        all.push_back(
            {tr("Assign an engineer to %1").arg(number), u"engineer"_s, {}, [this] { m_view->assign(); }});
        all.push_back({tr("Go on with %1").arg(number), u"play"_s, {}, [this] { m_view->goOn(); }});
    }
    return all;
}

void RequestsPage::createRequest()
{
    auto* form = RequestForm::create(context(), this);
    connect(form, &RequestForm::saved, this, [this](const Uuid& id) { open(EntityKind::Request, id); });
}

void RequestsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_view->isAncestorOf(focusWidget()))
        m_pane->list()->setFocus(Qt::OtherFocusReason);
    else
        Page::keyPressEvent(event);
}

void RequestsPage::noteChange(const Change&)
{
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_pane->reload();
    m_view->reload();
}

PageEntry requestsEntry()
{
    PageEntry entry;
    entry.id = u"requests"_s;
    entry.label = RequestsPage::tr("Requests");
    entry.icon = u"request"_s;
    entry.opens = {EntityKind::Request, EntityKind::Message};
    entry.views = SavedViews::entries(entry.id);
    entry.make = [](const AppContext& context, QWidget* parent) -> Page* {
        return new RequestsPage(context, parent);
    };
    entry.countMeans = RequestsPage::tr("Open requests");
    entry.count = [](const AppContext& context, QObject* receiver, const std::function<void(int)>& answer) {
        deliver(receiver, context.store.read([](Reader& r) { return countOpenRequests(r); }),
                [answer](Result<qint64> count) {
                    if (count)
                        answer(static_cast<int>(*count));
                });
    };
    return entry;
}

} // namespace zhike
