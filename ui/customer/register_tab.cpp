// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/register_tab.h"

#include "core/store/store.h"
#include "ui/complaint/improvement_form.h"
#include "ui/customer/part_choices.h"
#include "ui/customer/parts_tab.h"
#include "ui/customer/record_form.h"
#include "ui/customer/register_rows.h"
#include "ui/parts/header.h"
#include "ui/parts/states.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

RegisterTab::RegisterTab(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_tab(new PartsTab(context, tr("Risks and plans"),
                         new EmptyState(u"risk"_s, tr("No risks or plans yet"),
                                        tr("What may go wrong there, and what to do when it does."))))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tab);
    const auto adds = [this](QPushButton* button, EntityKind kind) {
        connect(button, &QPushButton::clicked, this, [this, kind] { add(kind); });
    };
    adds(m_tab->addButton(tr("Add a risk"), u"add"_s, u"addRisk"_s), EntityKind::Risk);
    adds(m_tab->addButton(tr("Add a plan"), u"add"_s, u"addPlan"_s), EntityKind::ContingencyPlan);
    adds(m_tab->addButton(tr("Add a change"), u"add"_s, u"addChange"_s), EntityKind::Change);
    auto* first = m_tab->empty()->addStep(tr("Add a risk"), u"add"_s);
    first->setObjectName(u"firstRisk"_s);
    adds(first, EntityKind::Risk);
    m_tab->list()->setObjectName(u"customerRisks"_s);
    connect(m_tab, &PartsTab::opened, this, &RegisterTab::edit);
    m_tab->setMenu([this](QMenu& menu, const Row& row) { fillMenu(menu, row); });
}

void RegisterTab::show(const CustomerPage& page)
{
    m_customer = page.customer.id;
    m_name = page.customer.name;
    m_sites = choicesOf(page.sites);
    m_systems = choicesOf(page.systems);
    m_contacts = choicesOf(page.contacts);
    struct Answer {
        CustomerRegister all;
        QVector<RowGroup> groups;
    };
    auto read = m_context.store.read([id = m_customer](Reader& r) -> Result<std::shared_ptr<Answer>> {
        auto answer = std::make_shared<Answer>();
        ZHIKE_ASSIGN(answer->all, customerRegister(r, id));
        answer->groups = registerGroups(answer->all, r.clock());
        return answer;
    });
    deliver(this, m_latest, std::move(read), [this](const Result<std::shared_ptr<Answer>>& answer) {
        if (!answer) {
            m_context.navigator.showError(answer.error());
            return;
        }
        m_all = std::move((*answer)->all);
        m_engineers.clear();
        const auto name = [this](const auto& all) {
            for (const auto& named : all)
                m_engineers.insert(named.record.id.uuid, named.engineer);
        };
        name(m_all.risks);
        name(m_all.changes);
        name(m_all.improvements);
        name(m_all.opportunities);
        name(m_all.commendations);
        m_tab->setGroups((*answer)->groups);
    });
}

std::optional<Record> RegisterTab::recordOf(const Uuid& id) const
{
    const auto search = [&id](const auto& all) -> std::optional<Record> {
        const auto found = std::ranges::find(all, id, [](const auto& n) { return n.record.id.uuid; });
        return found == all.end() ? std::nullopt : std::optional(toRecord(found->record));
    };
    if (auto risk = search(m_all.risks))
        return risk;
    if (auto plan = search(m_all.plans))
        return plan;
    if (auto change = search(m_all.changes))
        return change;
    if (auto improvement = search(m_all.improvements))
        return improvement;
    if (auto opportunity = search(m_all.opportunities))
        return opportunity;
    return search(m_all.commendations);
}

RecordFormInput RegisterTab::inputFor(Record record, bool isNew) const
{
    RecordFormInput input;
    input.isNew = isNew;
    input.ownerName = m_name;
    input.choices.insert(u"site"_s, m_sites);
    input.choices.insert(u"system"_s, m_systems);
    input.choices.insert(u"contact"_s, m_contacts);
    QVector<FilterChoice> risks;
    for (const Named<Risk>& risk : m_all.risks)
        risks.append({QVariant::fromValue(risk.record.id.uuid), risk.record.text.left(80)});
    input.choices.insert(u"risk"_s, risks);
    QVector<FilterChoice> visits;
    for (const auto& [id, name] : m_all.visits)
        visits.append({QVariant::fromValue(id.uuid), name.left(80)});
    const auto at = record.description->field("visit") ? uuidOf(record.value("visit")) : Uuid();
    const auto known = [&](const FilterChoice& c) { return c.value.value<Uuid>() == at; };
    if (at && std::none_of(visits.begin(), visits.end(), known)) // an older one
        visits.append({QVariant::fromValue(at), tr("as before")});
    input.choices.insert(u"visit"_s, visits);
    input.titles.insert(u"engineer"_s, m_engineers.value(record.id));
    input.record = std::move(record);
    return input;
}

void RegisterTab::add(EntityKind kind)
{
    if (!m_customer)
        return;
    Record record = blankRecord(kind);
    record.set("customer", Value(m_customer.uuid));
    if (kind == EntityKind::Change)
        record.set("changed_at", Value(m_context.clock.now().ms));
    openRecordForm(m_context, this, inputFor(std::move(record), true));
}

void RegisterTab::edit(const Uuid& id)
{
    const auto better =
        std::ranges::find(m_all.improvements, id, [](const auto& n) { return n.record.id.uuid; });
    if (better != m_all.improvements.end())
        ImprovementForm::edit(m_context, this, better->record, better->engineer);
    else if (auto record = recordOf(id))
        openRecordForm(m_context, this, inputFor(*std::move(record), false));
}

void RegisterTab::fillMenu(QMenu& menu, const Row& row)
{
    const auto record = recordOf(row.id);
    if (!record)
        return;
    connect(menu.addAction(tr("Edit")), &QAction::triggered, this, [this, id = row.id] { edit(id); });
    const bool better = record->description->kind == EntityKind::Improvement;
    if (const Uuid complaint = better ? uuidOf(record->value("complaint")) : Uuid())
        connect(menu.addAction(tr("Open the complaint")), &QAction::triggered, this,
                [this, complaint] { m_context.navigator.open(EntityKind::Complaint, complaint); });
    if (const Uuid visit = record->description->field("visit") ? uuidOf(record->value("visit")) : Uuid())
        connect(menu.addAction(tr("Open the visit")), &QAction::triggered, this,
                [this, visit] { m_context.navigator.open(EntityKind::Visit, visit); });
    if (record->description->kind == EntityKind::Risk) {
        connect(menu.addAction(tr("Add a plan for it")), &QAction::triggered, this, [this, risk = *record] {
            Record plan = blankRecord(EntityKind::ContingencyPlan);
            plan.set("customer", Value(m_customer.uuid));
            plan.set("risk", Value(risk.id));
            plan.set("system", risk.value("system"));
            openRecordForm(m_context, this, inputFor(std::move(plan), true));
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Archive")), &QAction::triggered, this,
            [this, record = *record] { setArchived(m_context, this, record, m_name, true); });
}

} // namespace zhike
