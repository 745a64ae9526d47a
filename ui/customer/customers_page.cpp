// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customers_page.h"

#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/customer/customer_view.h"
#include "ui/customer/list_filters.h"
#include "ui/customer/list_pane.h"
#include "ui/customer/record_form.h"
#include "ui/parts/format.h"
#include "ui/parts/remember.h"
#include "ui/parts/row_list.h"
#include "ui/parts/scroll_keeper.h"
#include "ui/shell/saved_views.h"
#include "ui/tier/board_view.h"
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedLayout>

using namespace Qt::StringLiterals;

namespace zhike {

CustomersPage::CustomersPage(const AppContext& context, QWidget* parent)
    : Page(context, parent), m_pane(new CustomerListPane(context)), m_view(new CustomerView(context)),
      m_splitter(new QSplitter), m_places(new QStackedLayout(this))
{
    m_splitter->setHandleWidth(space::hair);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(1, 1);
    rememberSizes(m_splitter, context.memory, u"customers/split"_s,
                  {metric::listPane, metric::windowWidth - metric::listPane});
    new ScrollKeeper(m_pane->list(), context.memory, u"customers/scroll"_s);
    m_places->addWidget(m_splitter);
    connect(m_pane, qOverload<const Uuid&>(&CustomerListPane::selected), this, [this](const Uuid& id) {
        const bool another = m_view->customer() != Id<Customer>(id);
        showCustomer(id);
        if (another && !m_pane->isTable())
            Q_EMIT recordShown(EntityKind::Customer, id);
    });
    connect(m_pane->list(), &RowList::openedBeside, this, &CustomersPage::openBeside);
    connect(m_pane, &CustomerListPane::tableChanged, this, [this](bool table) {
        m_view->setVisible(!table);
        const auto id = table ? Id<Customer>() : m_view->customer(); // a table comes back as a table
        Q_EMIT recordShown(id ? EntityKind::Customer : EntityKind::None, id.uuid);
    });
    connect(m_pane, &CustomerListPane::entered, this, [this] {
        m_pane->setTable(false);
        m_view->takeKeyboard();
    });
    connect(m_pane, &CustomerListPane::summaryChanged, this, [this](const QString& text) {
        m_listSummary = text;
        sumUp();
    });
    connect(m_pane, &CustomerListPane::saveViewRequested, this, &CustomersPage::saveView);
    connect(m_pane, &CustomerListPane::createRequested, this, &CustomersPage::createCustomer);
    connect(m_view, &CustomerView::shown, this, &Page::titleChanged);
    buildViews();
}

QString CustomersPage::title() const
{
    const CustomerPage* page = isBoard() ? nullptr : m_view->page();
    return page ? format::joined({tr("Customers"), page->customer.name}) : tr("Customers");
}

void CustomersPage::activate()
{
    if (isBoard()) {
        m_board->activate();
        return;
    }
    if (hasNews())
        m_pane->load();
    if (!m_view->customer()) {
        const auto last = Uuid::fromString(context().memory.value(u"customers/last"_s).toString());
        if (last)
            m_pane->select(*last);
        else
            m_pane->selectFirst();
    }
}

void CustomersPage::timePassed(bool newDay)
{
    if (isBoard())
        m_board->timePassed(newDay);
    if (!newDay) // nothing here is told in hours
        return;
    m_pane->load();
    m_view->reload();
}

void CustomersPage::open(EntityKind kind, const Uuid& id)
{
    setBoard(false);
    m_pane->setTable(false); // the customer itself is to be seen
    if (kind == EntityKind::Customer)
        showCustomer(id);
    else
        openPart(kind, id);
}

void CustomersPage::openPart(EntityKind kind, const Uuid& id)
{
    auto owner = context().store.read([kind, id](Reader& r) -> Result<Uuid> {
        ZHIKE_ASSIGN(const Record record, r.record(kind, id));
        return uuidOf(record.value("customer"));
    });
    deliver(this, std::move(owner), [this, kind](const Result<Uuid>& customer) {
        if (!customer) {
            context().navigator.showError(customer.error());
            return;
        }
        showCustomer(*customer);
        if (kind == EntityKind::Contact)
            openTab(u"contacts"_s);
        else if (kind == EntityKind::Site || kind == EntityKind::System)
            openTab(u"sites"_s);
        else if (kind == EntityKind::Survey)
            openTab(u"satisfaction"_s);
        else
            openTab(u"contract"_s);
    });
}

void CustomersPage::showCustomer(const Uuid& id)
{
    if (m_pane->selected() != id)
        m_pane->select(id);
    m_view->open(Id<Customer>(id));
    context().memory.remember(u"customers/last"_s, id.toString());
}

void CustomersPage::openBeside(const Uuid& id, Beside where)
{
    Navigator& navigator = context().navigator;
    if (where == Beside::Window)
        navigator.openInWindow(EntityKind::Customer, id);
    else
        navigator.openInTab(EntityKind::Customer, id);
}

void CustomersPage::openTab(const QString& tab)
{
    if (tab == u"board"_s)
        setBoard(true);
    else if (tab == u"table"_s)
        m_pane->setTable(true);
    else if (tab == u"groups"_s)
        m_pane->setGrouping(CustomerGrouping::Tier);
    else
        m_view->openTab(tab);
}

void CustomersPage::createCustomer()
{
    RecordFormInput input;
    input.record = blankRecord(EntityKind::Customer);
    input.isNew = true;
    openRecordForm(context(), this, input,
                   [this](const Uuid& id) { context().navigator.open(EntityKind::Customer, id); });
}

std::vector<PageAction> CustomersPage::boardActions()
{
    std::vector<PageAction> all = m_board->actions();
    all.push_back({tr("Show the list and the customer"), u"list"_s, QKeySequence(u"Ctrl+Alt+L"_s),
                   [this] { setBoard(false); }});
    return all;
}

std::vector<PageAction> CustomersPage::actions()
{
    if (isBoard())
        return boardActions();
    std::vector<PageAction> all{
        {tr("New customer"), u"add"_s, QKeySequence(u"Ctrl+N"_s), [this] { createCustomer(); }},
        {tr("Search in the list"), u"search"_s, QKeySequence(u"Ctrl+F"_s), [this] { m_pane->search({}); }},
        {m_pane->isTable() ? tr("Show the list and the customer") : tr("Show as a table"), u"table"_s,
         QKeySequence(u"Ctrl+Shift+L"_s), [this] { m_pane->setTable(!m_pane->isTable()); }},
        {tr("Show as a board by tier"), u"board"_s, QKeySequence(u"Ctrl+Alt+L"_s),
         [this] { setBoard(true); }},
        {tr("Save this view as …"), u"save"_s, {}, [this] { saveView(); }}};
    for (const GroupChoice& choice : groupChoices())
        all.push_back({tr("Groups: %1").arg(choice.text), u"list"_s, {}, [this, grouping = choice.grouping] {
                           m_pane->setGrouping(grouping);
                       }});
    for (PageAction& action : m_view->actions())
        all.push_back(std::move(action));
    if (const auto id = m_view->customer()) {
        all.push_back(
            {tr("Open in a new tab"), u"add"_s, {}, [this, id] { openBeside(id.uuid, Beside::Tab); }});
        all.push_back({tr("Open in a new window"), u"window"_s, {}, [this, id] {
                           openBeside(id.uuid, Beside::Window);
                       }});
    }
    return all;
}

std::vector<PageAction> CustomersPage::actionsFor(EntityKind kind, const Uuid& id)
{
    if (kind != EntityKind::Customer)
        return {};
    std::vector<PageAction> all;
    for (PageAction& action : m_view->verbs()) {
        action.run = [this, id, run = std::move(action.run)] {
            context().navigator.open(EntityKind::Customer, id);
            m_view->whenShown(Id<Customer>(id), run);
        };
        all.push_back(std::move(action));
    }
    for (const auto& [tab, text] : m_view->tabs())
        //: The part of the customer's page to open: 到 联系人
        all.push_back({tr("Go to %1").arg(text), u"arrow-right"_s, {}, [this, id, name = tab] {
                           context().navigator.openCustomerTab(id, name);
                       }});
    return all;
}

QVector<KeyHelp> CustomersPage::keyHelp() const
{
    if (isBoard())
        return m_board->keyHelp();
    return {{tr("From the list into the customer, and back"), u"Enter / Esc"_s},
            {tr("Unfold what happened, then open it"), u"Enter"_s},
            {tr("Fold it again"), u"Esc / ←"_s},
            {tr("Change a fact in place"), u"F2 / Enter"_s},
            {tr("A new line in a fact"), u"Shift+Enter"_s}};
}

QWidget* CustomersPage::focusTarget()
{
    return isBoard() ? m_board->focusTarget() : m_pane->list();
}

void CustomersPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !isBoard() && !m_pane->list()->hasFocus())
        m_pane->list()->setFocus(Qt::OtherFocusReason);
    else
        Page::keyPressEvent(event);
}

PageEntry customersEntry()
{
    PageEntry entry;
    entry.id = u"customers"_s;
    entry.label = CustomersPage::tr("Customers");
    entry.icon = u"customer"_s;
    entry.opens = {EntityKind::Customer,
                   EntityKind::Contact,
                   EntityKind::Site,
                   EntityKind::System,
                   EntityKind::Contract,
                   EntityKind::TierAssignment,
                   EntityKind::EngineerAssignment,
                   EntityKind::Survey};
    entry.views = SavedViews::entries(entry.id);
    entry.make = [](const AppContext& context, QWidget* parent) -> Page* {
        return new CustomersPage(context, parent);
    };
    return entry;
}

} // namespace zhike
