// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customer_view.h"

#include "core/store/store.h"
#include "ui/contract/contract_form.h"
#include "ui/customer/customer_head.h"
#include "ui/customer/fact_bar.h"
#include "ui/customer/fee_rows.h"
#include "ui/customer/history_tab.h"
#include "ui/customer/neighbours.h"
#include "ui/customer/overview_tab.h"
#include "ui/customer/part_rows.h"
#include "ui/customer/parts_tab.h"
#include "ui/customer/register_tab.h"
#include "ui/customer/touch_list.h"
#include "ui/parts/header.h"
#include "ui/parts/settle.h"
#include "ui/parts/side_place.h"
#include "ui/parts/states.h"
#include "ui/print/paper_viewer.h"
#include "ui/shell/look.h"
#include "ui/tier/advice_panel.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <utility>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr TextMetric leastHeight{500}; // of a window with the bar of facts

} // namespace

CustomerView::CustomerView(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_whole(new QStackedWidget),
      m_nothing(
          new EmptyState(u"customer"_s, tr("No customer chosen"),
                         tr("Choose one in the list: everything that is known about them stands here."))),
      m_head(new CustomerHead), m_facts(new CustomerFactBar), m_tabs(new TabBar), m_stack(new QStackedWidget),
      m_overview(new OverviewTab(context)), m_visits(new TouchList(context, TouchKind::Visit)),
      m_requestsTab(new TouchList(context, TouchKind::Request)), m_advice(new AdvicePanel(context)),
      m_satisfaction(makeSatisfactionView(context)), m_register(new RegisterTab(context)),
      m_files(new FilesTab(context)), m_history(new HistoryTab(context)),
      m_paper(new PaperViewer(tr("Print"))), m_print(printOnPaper)
{
    buildParts();
    build();
    connectHead();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(settle::detail);
    connect(&m_refresh, &QTimer::timeout, this, &CustomerView::read);
    connect(&m_context.store, &Store::changed, this, &CustomerView::storeChanged);
    connect(m_overview, &OverviewTab::tabRequested, this, &CustomerView::openTab);
    connect(m_visits, &TouchList::addRequested, this, &CustomerView::planVisit);
    connect(m_requestsTab, &TouchList::addRequested, this, &CustomerView::newRequest);
}

void CustomerView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event); // everything around is being laid out now
    QMetaObject::invokeMethod(
        this, [this] { foldFacts(); }, Qt::QueuedConnection);
}

/// Large text in a low window: what is listed there again goes, so that the tab has room.
void CustomerView::foldFacts()
{
    if (isVisible())
        m_facts->setVisible(window()->height() >= leastHeight);
}

void CustomerView::build()
{
    fitToText(this, [this] { foldFacts(); });
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_facts);
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(space::pageMargin, 0, space::pageMargin, 0);
    tabRow->addWidget(m_tabs);
    column->addLayout(tabRow);
    column->addWidget(m_stack, 1);
    m_tabs->setObjectName(u"customerTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the customer"));
    const std::tuple<QString, QString, QWidget*> tabs[] = {
        {u"overview"_s, tr("Overview"), m_overview},
        {u"contacts"_s, tr("Contacts"), m_contacts},
        {u"sites"_s, tr("Sites and systems"), m_places},
        {u"contract"_s, tr("Contract and tier"), makeAgreements()},
        {u"visits"_s, tr("Visits"), m_visits},
        {u"requests"_s, tr("Requests"), m_requestsTab},
        {u"satisfaction"_s, tr("Satisfaction"), m_satisfaction},
        {u"risks"_s, tr("Risks and plans"), m_register},
        {u"files"_s, tr("Files"), m_files},
        {u"history"_s, tr("History"), m_history}};
    for (const auto& [id, text, widget] : tabs) {
        m_tabs->addTab(id, text);
        m_stack->addWidget(widget);
    }
    m_tabs->setCurrent(m_context.memory.value(u"customers/tab"_s, u"overview"_s).toString());
    connect(m_tabs, &TabBar::currentChanged, this,
            [this](const QString& tab) { m_context.memory.remember(u"customers/tab"_s, tab); });
    connect(m_tabs, &TabBar::currentChanged, this, &CustomerView::showCurrentTab);
    m_whole->addWidget(m_nothing);
    m_whole->addWidget(page);
    m_paper->setObjectName(u"boundaryViewer"_s);
    m_whole->addWidget(m_paper);
    connect(m_paper, &PaperViewer::closed, this, [this] {
        m_whole->setCurrentIndex(1);
        takeKeyboard();
    });
    connect(m_paper, &PaperViewer::printWanted, this, &CustomerView::printBoundary);
    connect(m_paper, &PaperViewer::saveWanted, this, &CustomerView::saveBoundaryAs);
    auto* own = new QVBoxLayout(this);
    own->setContentsMargins(0, 0, 0, 0);
    own->addWidget(m_whole);
}

QWidget* CustomerView::makeAgreements()
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_agreements, 1);
    auto* side = new SidePane;
    side->setObjectName(u"adviceSide"_s);
    m_advice->hideName();
    side->add(m_advice);
    row->addWidget(side);
    new SidePlace(holder, row, side, adviceWidth, SidePlace::Narrow::Below);
    return holder;
}

void CustomerView::buildParts()
{
    m_contacts = new PartsTab(m_context, tr("Contacts"),
                              new EmptyState(u"user"_s, tr("No contacts yet"),
                                             tr("Add who decides, who runs the systems, who calls.")));
    m_places = new PartsTab(m_context, tr("Sites and systems"),
                            new EmptyState(u"place"_s, tr("No sites or systems yet"),
                                           tr("Add the places they are at and what runs there.")));
    m_agreements = new PartsTab(m_context, tr("Contract and tier"),
                                new EmptyState(u"contract"_s, tr("Nothing agreed yet"),
                                               tr("Assign a tier, name an engineer, add the contract.")));
    m_agreements->list()->setObjectName(u"agreements"_s);
    const auto add = [this](PartsTab* tab, EntityKind kind, const QString& text, const QString& name) {
        connect(tab->addButton(text, u"add"_s, name), &QPushButton::clicked, this,
                [this, kind] { addPart(kind); });
    };
    add(m_contacts, EntityKind::Contact, tr("Add a contact"), u"addContact"_s);
    add(m_places, EntityKind::Site, tr("Add a site"), u"addSite"_s);
    add(m_places, EntityKind::System, tr("Add a system"), u"addSystem"_s);
    connect(m_agreements->addButton(tr("Propose a tier"), u"check"_s, u"proposeTier"_s),
            &QPushButton::clicked, this, [this] { proposeTier(); });
    connect(m_agreements->addButton(tr("Assign a tier"), u"tier"_s, u"assignTier"_s), &QPushButton::clicked,
            this, &CustomerView::changeTier);
    connect(m_agreements->addButton(tr("Name an engineer"), u"engineer"_s, u"nameEngineer"_s),
            &QPushButton::clicked, this, [this] { nameEngineer(); });
    add(m_agreements, EntityKind::Contract, tr("Add a contract"), u"addContract"_s);
    connect(m_agreements->addButton(tr("Add a commitment"), u"add"_s, u"addCommitment"_s),
            &QPushButton::clicked, this, &CustomerView::addCommitment);
    const auto first = [this](PartsTab* tab, const QString& text, const QString& name, auto does) {
        auto* step = tab->empty()->addStep(text, u"add"_s);
        step->setObjectName(name);
        connect(step, &QPushButton::clicked, this, does);
    };
    first(m_contacts, tr("Add a contact"), u"firstContact"_s, [this] { addPart(EntityKind::Contact); });
    first(m_places, tr("Add a site"), u"firstSite"_s, [this] { addPart(EntityKind::Site); });
    first(m_agreements, tr("Assign a tier"), u"firstTier"_s, [this] { changeTier(); });
    for (PartsTab* tab : {m_contacts, m_places, m_agreements}) {
        connect(tab, &PartsTab::opened, this, &CustomerView::editPart);
        tab->setMenu([this](QMenu& menu, const Row& row) { fillPartMenu(menu, row); });
    }
}

void CustomerView::connectHead()
{
    connect(m_head, &CustomerHead::primaryClicked, this, &CustomerView::newRequest);
    connect(m_head, &CustomerHead::menuWanted, this, [this] {
        m_head->menu()->clear();
        for (const PageAction& action : actions()) {
            QAction* entry = m_head->menu()->addAction(action.text);
            entry->setShortcut(action.shortcut);
            connect(entry, &QAction::triggered, this, action.run);
        }
    });
    connect(m_head, &CustomerHead::tierClicked, this, [this] {
        if (m_page && m_page->currentTier)
            openTab(u"contract"_s);
        else
            changeTier();
    });
    connect(m_facts, &CustomerFactBar::causeClicked, this, [this](EntityKind kind, const Uuid& id) {
        if (kind == EntityKind::Survey)
            openTab(u"satisfaction"_s);
        else
            m_context.navigator.open(kind, id);
    });
    connect(m_facts, &CustomerFactBar::satisfactionClicked, this, [this] { openTab(u"satisfaction"_s); });
    connect(m_facts, &CustomerFactBar::engineersClicked, this, [this] {
        if (m_page && !m_page->engineersToday().empty())
            openTab(u"contract"_s);
        else
            nameEngineer();
    });
    connect(m_facts, &CustomerFactBar::contractClicked, this, [this] { openTab(u"contract"_s); });
    connect(m_facts, &CustomerFactBar::nextClicked, this, [this] {
        if (m_page && m_page->nextVisit)
            m_context.navigator.open(EntityKind::Visit, m_page->nextVisit->id.uuid);
    });
}

void CustomerView::open(Id<Customer> id)
{
    if (m_id == id && m_page)
        return;
    m_id = id;
    if (!id) {
        m_page.reset();
        m_whole->setCurrentIndex(0);
        return;
    }
    read();
}

void CustomerView::read()
{
    if (!m_id)
        return;
    struct Answer {
        std::shared_ptr<const CustomerPage> page;
        std::vector<Tier> tiers;
        CustomerFees fees;
    };
    auto answer = m_context.store.read([id = m_id](Reader& r) -> Result<Answer> {
        ZHIKE_ASSIGN(CustomerPage page, customerPage(r, id));
        ZHIKE_ASSIGN(auto tiers, tiersInOrder(r));
        ZHIKE_ASSIGN(auto fees, readCustomerFees(r, id));
        return Answer{std::make_shared<const CustomerPage>(std::move(page)), std::move(tiers),
                      std::move(fees)};
    });
    deliver(this, m_requests, std::move(answer), [this](const Result<Answer>& result) {
        if (result) {
            m_tiers = result->tiers;
            m_fees = result->fees;
            take(result->page);
        } else if (result.error().kind == ErrorKind::NotFound) {
            open({});
        } else {
            m_context.navigator.showError(result.error());
        }
    });
}

void CustomerView::take(std::shared_ptr<const CustomerPage> page)
{
    m_page = std::move(page);
    m_head->show(*m_page);
    m_facts->show(*m_page, m_context.clock);
    m_overview->show(m_page);
    m_contacts->setGroups(contactGroups(*m_page));
    m_places->setGroups(placeGroups(*m_page));
    m_agreements->setGroups(agreementGroups(*m_page) + feeGroups(*m_page, m_fees));
    m_tabs->setCount(u"requests"_s, m_page->openRequestCount > 0 ? m_page->openRequestCount : -1);
    if (m_whole->currentWidget() != m_paper || !m_boundary || m_boundary->id != m_id)
        m_whole->setCurrentIndex(1);
    showCurrentTab();
    Q_EMIT shown();
    if (const auto then = std::exchange(m_then, {}); then && m_awaited == m_page->customer.id)
        then();
}

void CustomerView::whenShown(Id<Customer> id, std::function<void()> then)
{
    if (m_page && m_page->customer.id == id && m_id == id) {
        then();
        return;
    }
    m_awaited = id;
    m_then = std::move(then);
}

void CustomerView::storeChanged(const Change& change)
{
    if (!m_id)
        return;
    const bool names = std::ranges::any_of(change.touches, [](const Touch& t) {
        return t.entity == EntityKind::Tier || t.entity == EntityKind::Engineer;
    });
    if (names || change.concerns(m_id.uuid))
        m_refresh.start();
}

void CustomerView::takeKeyboard()
{
    m_tabs->setFocus(Qt::TabFocusReason);
}

QVector<std::pair<QString, QString>> CustomerView::tabs() const
{
    QVector<std::pair<QString, QString>> all;
    for (const QString& id : m_tabs->ids())
        all.append({id, m_tabs->text(id)});
    return all;
}

QString CustomerView::currentTab() const
{
    return m_tabs->current();
}

void CustomerView::openTab(const QString& tab)
{
    if (tab == u"boundary"_s) {
        showBoundary();
        return;
    }
    if (m_whole->currentWidget() == m_paper) // the boundary makes room
        m_whole->setCurrentIndex(1);
    if (m_tabs->ids().contains(tab) && m_tabs->current() != tab) {
        m_tabs->setCurrent(tab);
        showCurrentTab();
    }
}

void CustomerView::showCurrentTab()
{
    m_stack->setCurrentIndex(static_cast<int>(m_tabs->ids().indexOf(m_tabs->current())));
    if (!m_page)
        return;
    QWidget* front = m_stack->currentWidget();
    if (front == m_visits)
        m_visits->show(m_id);
    else if (front == m_requestsTab)
        m_requestsTab->show(m_id);
    else if (front->isAncestorOf(m_advice))
        m_advice->showCustomer(m_id);
    else if (front == m_history)
        m_history->show(EntityKind::Customer, m_id.uuid);
    else if (front == m_register)
        m_register->show(*m_page);
    else if (front == m_files)
        m_files->show(*m_page);
    else if (front == m_satisfaction)
        showSatisfactionOf(m_satisfaction, m_id, m_page->customer.name);
}

} // namespace zhike
