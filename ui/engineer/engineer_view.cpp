// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/engineer_view.h"

#include "core/store/store.h"
#include "ui/customer/customer_words.h"
#include "ui/customer/fact_column.h"
#include "ui/customer/history_tab.h"
#include "ui/customer/record_form.h"
#include "ui/engineer/absence_form.h"
#include "ui/engineer/engineer_form.h"
#include "ui/engineer/engineer_words.h"
#include "ui/engineer/profile_tab.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/row_list.h"
#include "ui/parts/settle.h"
#include "ui/parts/small_list.h"
#include "ui/parts/states.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

RowList* makeList(GroupedModel* model, const QString& name, const QString& objectName, EmptyState* empty)
{
    auto* list = new RowList;
    list->setModel(model);
    list->rows()->setMargin(space::pageMargin);
    list->setAccessibleName(name);
    list->setObjectName(objectName);
    list->setPlaceholder(empty);
    empty->hide();
    return list;
}

} // namespace

EngineerView::EngineerView(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_whole(new QStackedWidget), m_header(new PageHeader),
      m_care(new FactColumn(tr("Customers"))), m_load(new FactColumn(tr("Load"))),
      m_rating(new FactColumn(tr("Recent rating"))), m_person(new FactColumn(tr("Contact"))),
      m_tabs(new TabBar), m_stack(new QStackedWidget), m_customerModel(new GroupedModel(this)),
      m_skillModel(new GroupedModel(this)), m_absenceModel(new GroupedModel(this)),
      m_profile(new ProfileTab(context)), m_history(new HistoryTab(context))
{
    auto* noSkills = new EmptyState(u"star"_s, tr("No skills yet"), tr("They help to find who can help."));
    auto* addSkills = noSkills->addStep(tr("Edit"), u"edit"_s);
    addSkills->setObjectName(u"firstSkill"_s);
    connect(addSkills, &QPushButton::clicked, this, &EngineerView::edit);
    auto* noCustomers =
        new EmptyState(u"customer"_s, tr("No customers"), tr("They are named on the page of a customer."));
    auto* toCustomers = noCustomers->addStep(tr("Go to the customers"), u"arrow-right"_s);
    toCustomers->setObjectName(u"toCustomers"_s);
    connect(toCustomers, &QPushButton::clicked, this,
            [this] { m_context.navigator.openPage(u"customers"_s); });
    m_customers =
        makeList(m_customerModel, tr("Customers they look after"), u"engineerCustomers"_s, noCustomers);
    m_skills = makeList(m_skillModel, tr("Skills"), u"engineerSkills"_s, noSkills);
    auto* never = new EmptyState(u"today"_s, tr("Never away"),
                                 tr("Leave, illness and trainings stand here, so that "
                                    "nobody is planned who is not there."));
    auto* firstAbsence = never->addStep(tr("Record an absence"), u"add"_s);
    firstAbsence->setObjectName(u"firstAbsence"_s);
    connect(firstAbsence, &QPushButton::clicked, this, [this] { openAbsence({}); });
    m_absences = makeList(m_absenceModel, tr("Absences"), u"engineerAbsences"_s, never);
    build();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(settle::detail);
    connect(&m_refresh, &QTimer::timeout, this, &EngineerView::read);
    connect(&m_context.store, &Store::changed, this, [this] {
        if (m_id)
            m_refresh.start();
    });
    connect(m_customers, &RowList::opened, this, [this](const QModelIndex& index) {
        m_context.navigator.open(EntityKind::Customer, index.data(IdRole).value<Uuid>());
    });
    connect(m_skills, &RowList::opened, this, &EngineerView::edit);
    connect(m_absences, &RowList::opened, this,
            [this](const QModelIndex& index) { openAbsence(index.data(IdRole).value<Uuid>()); });
}

void EngineerView::build()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_menu = m_header->menu();
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        for (const PageAction& action : actions()) {
            QAction* entry = m_menu->addAction(action.text);
            entry->setShortcut(action.shortcut);
            connect(entry, &QAction::triggered, this, action.run);
        }
    });
    auto* handOver = m_header->addButton(tr("Hand over"), u"change"_s);
    handOver->setObjectName(u"handOver"_s);
    handOver->setToolTip(tr("Finds others for all of their customers"));
    connect(handOver, &QPushButton::clicked, this, &EngineerView::handOver);
    connect(m_header->setPrimary(tr("Edit"), u"edit"_s), &QPushButton::clicked, this, &EngineerView::edit);
    column->addWidget(m_header);
    column->addWidget(makeFacts());
    column->addWidget(makeTabs());
    column->addWidget(m_stack, 1);
    m_whole->addWidget(
        new EmptyState(u"engineer"_s, tr("No engineer chosen"),
                       tr("Choose one in the list: skills, customers and ratings stand here.")));
    m_whole->addWidget(page);
    auto* own = new QVBoxLayout(this);
    own->setContentsMargins(0, 0, 0, 0);
    own->addWidget(m_whole);
}

QWidget* EngineerView::makeFacts()
{
    auto* facts = new QWidget;
    auto* row = new QHBoxLayout(facts);
    row->setContentsMargins(space::pageMargin, 0, space::pageMargin, space::x2);
    row->setSpacing(0);
    bool first = true;
    m_care->setDefinition(tr("Customers with an assignment in force today, by role."));
    m_load->setDefinition(
        tr("Sum of the weights of the customers they look after as primary engineer: 1, 2, 4 or 8 by tier; "
           "beside it the most they should carry."));
    m_rating->setDefinition(
        tr("Mean of the ratings, 1 to 5, that customers gave about them; n is how many there were."));
    for (FactColumn* column : {m_care, m_load, m_rating, m_person}) {
        column->setRule(!first);
        first = false;
        row->addWidget(column, 1);
    }
    return facts;
}

QWidget* EngineerView::makeTabs()
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(space::pageMargin, 0, space::pageMargin, 0);
    row->addWidget(m_tabs);
    m_tabs->setObjectName(u"engineerTabs"_s);
    m_tabs->addTab(u"customers"_s, tr("Customers"));
    m_tabs->addTab(u"skills"_s, tr("Skills"));
    m_tabs->addTab(u"profile"_s, tr("Profile"));
    m_tabs->addTab(u"absences"_s, tr("Absences"));
    m_tabs->addTab(u"history"_s, tr("History"));
    m_tabs->setCurrent(u"customers"_s);
    const auto small = [this](RowList* list, GroupedModel* model) {
        auto* place = new QWidget;
        auto* column = new QVBoxLayout(place);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto* whole = new SmallList(list, model, m_context);
        whole->addTo(column);
        return place;
    };
    for (QWidget* widget : {small(m_customers, m_customerModel), small(m_skills, m_skillModel),
                            static_cast<QWidget*>(m_profile), small(m_absences, m_absenceModel),
                            static_cast<QWidget*>(m_history)})
        m_stack->addWidget(widget);
    connect(m_tabs, &TabBar::currentChanged, this, &EngineerView::showCurrentTab);
    return holder;
}

void EngineerView::takeKeyboard()
{
    m_tabs->setFocus(Qt::TabFocusReason);
}

void EngineerView::open(Id<Engineer> id)
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

void EngineerView::read()
{
    auto answer = m_context.store.read([id = m_id](Reader& r) { return engineerPage(r, id); });
    deliver(this, m_requests, std::move(answer), [this](Result<EngineerPage> page) {
        if (page)
            take(*std::move(page));
        else if (page.error().kind == ErrorKind::NotFound)
            open({});
        else
            m_context.navigator.showError(page.error());
    });
}

void EngineerView::take(EngineerPage page)
{
    m_page = std::move(page);
    const Engineer& e = m_page->engineer;
    m_header->setTitle(e.name);
    m_header->setNote(format::joined({e.archivedAt ? tr("archived") : QString(), e.number,
                                      e.kind ? enumLabel(*e.kind) : QString(), shortRegion(e.region)}));
    showFacts();
    QVector<Row> customers;
    for (const CareLine& care : m_page->care)
        customers.append(careRowOf(care, m_context.clock));
    m_customerModel->setRows(customers);
    QVector<Row> skills;
    for (const EngineerSkill& skill : m_page->skills)
        skills.append(skillRowOf(skill, m_page->today));
    m_skillModel->setRows(skills);
    QVector<Row> absences;
    for (const Absence& absence : m_page->absences)
        absences.append(absenceRowOf(absence, m_page->today));
    m_absenceModel->setRows(absences);
    m_profile->setPage(*m_page);
    m_tabs->setCount(u"customers"_s, static_cast<int>(customers.size()));
    m_tabs->setCount(u"absences"_s, absences.isEmpty() ? -1 : static_cast<int>(absences.size()));
    m_tabs->setCount(u"skills"_s, static_cast<int>(skills.size()));
    m_whole->setCurrentIndex(1);
    showCurrentTab();
    Q_EMIT shown();
}

void EngineerView::showFacts()
{
    const EngineerRow& f = m_page->figures;
    const Engineer& e = m_page->engineer;
    m_care->setLines({{tr("primary %1").arg(f.primary), Ink::Plain},
                      {u"   "_s + tr("backup %1").arg(f.backup), Ink::Plain}},
                     {{f.other > 0 ? tr("other roles %1").arg(f.other) : QString(), Ink::Quiet}});
    const bool over = e.capacity > 0 && f.load > e.capacity;
    m_load->setLines({{tr("%1 of %2").arg(f.load).arg(e.capacity), over ? Ink::Amber : Ink::Plain}},
                     {{tr("by tier: 1, 2, 4, 8"), Ink::Quiet}});
    m_rating->setLines({{ratingWords(f.rating), Ink::Plain}},
                       {{tr("last %1 answers at most").arg(RecentRating::answers), Ink::Quiet}});
    const QString since =
        e.startedOn.isValid() ? tr("in the trade since %1").arg(e.startedOn.year()) : QString();
    const QString mentor = m_page->mentorName.isEmpty() ? QString() : tr("mentor %1").arg(m_page->mentorName);
    m_person->setLines({{e.mobile.isEmpty() ? e.email : format::phone(e.mobile), Ink::Plain}},
                       {{format::joined({e.mobile.isEmpty() ? QString() : e.email, since,
                                         e.manner ? enumLabel(*e.manner) : QString(), mentor}),
                         Ink::Quiet}});
}

void EngineerView::showCurrentTab()
{
    m_stack->setCurrentIndex(static_cast<int>(m_tabs->ids().indexOf(m_tabs->current())));
    if (m_page && m_stack->currentWidget() == m_history)
        m_history->show(EntityKind::Engineer, m_id.uuid);
}

void EngineerView::openTab(const QString& tab)
{
    if (!m_tabs->ids().contains(tab))
        return;
    m_tabs->setCurrent(tab);
    showCurrentTab();
}

void EngineerView::edit()
{
    if (m_page)
        openEngineerRecordForm(m_context, this, m_page);
}

void EngineerView::handOver()
{
    if (m_page)
        Q_EMIT handOverWanted(m_page->engineer);
}

void EngineerView::openAbsence(const Uuid& id)
{
    if (!m_page)
        return;
    std::optional<Absence> absence;
    for (const Absence& a : m_page->absences) {
        if (a.id.uuid == id)
            absence = a;
    }
    openAbsenceForm(m_context, this, m_page->engineer, absence);
}

void EngineerView::archive(bool archived)
{
    if (m_page)
        setArchived(m_context, this, toRecord(m_page->engineer), {}, archived);
}

std::vector<PageAction> EngineerView::actions()
{
    if (!m_page)
        return {};
    const bool archived = m_page->engineer.archivedAt.has_value();
    return {
        {tr("Edit"), u"edit"_s, QKeySequence(u"Ctrl+E"_s), [this] { edit(); }},
        {tr("Record an absence"), u"today"_s, {}, [this] { openAbsence({}); }},
        {tr("Hand over the customers"), u"change"_s, QKeySequence(u"Ctrl+Shift+H"_s), [this] { handOver(); }},
        {archived ? tr("Restore") : tr("Archive"),
         archived ? u"restore"_s : u"archive"_s,
         {},
         [this, archived] { archive(!archived); }}};
}

} // namespace zhike
