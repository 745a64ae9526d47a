// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/plan_form.h"
#include "core/customer/list.h"
#include "core/store/store.h"
#include "core/visit/visit_text.h"
#include "core/visit/visit_warning.h"
#include "ui/engineer/fit_words.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/reference_editor.h"

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

template <class E>
ChoiceEditor* enumEditor()
{
    auto* editor = new ChoiceEditor;
    int value = 0;
    for (const EnumName& name : EnumText<E>::names)
        editor->addChoice(value++, enumLabel(name));
    return editor;
}

QVariant idVariant(const Uuid& id)
{
    return id.isNull() ? QVariant() : QVariant::fromValue(id);
}

template <class T>
std::vector<Id<T>> ids(const QVariant& list)
{
    std::vector<Id<T>> out;
    for (const QVariant& id : list.toList())
        out.emplace_back(id.value<Uuid>());
    return out;
}

constexpr int offered = 12; ///< customers or engineers at once

Row rowOf(const CustomerRow& customer)
{
    Row row;
    row.id = customer.id.uuid;
    row.kind = int(EntityKind::Customer);
    row.title = customer.name;
    row.subtitle = format::joined({customer.code, customer.engineerName});
    row.badge = VisitText::tier(customer.tierName, customer.tierEnglishName);
    row.badgeRank = customer.tierRank;
    return row;
}

/// Customers by name, pinyin, code or anything else; the first ones by name for an empty text.
Completion customersOf(const AppContext& context, QObject* receiver)
{
    return [&store = context.store, receiver](const QString& text, std::function<void(QVector<Row>)> answer) {
        auto read = [text](Reader& r) -> Result<QVector<CustomerRow>> {
            CustomerFilter filter;
            filter.text = text;
            ZHIKE_ASSIGN(const QVector<Uuid> ids, firstCustomers(r, filter, {}, offered));
            return customerRows(r, ids);
        };
        deliver(receiver, store.read(std::move(read)),
                [answer = std::move(answer)](const Result<QVector<CustomerRow>>& customers) {
                    QVector<Row> rows;
                    if (customers)
                        for (const CustomerRow& customer : *customers)
                            rows += rowOf(customer);
                    answer(rows);
                });
    };
}

} // namespace

PlanForm* PlanForm::plan(const AppContext& context, QWidget* over, Id<Customer> customer,
                         const QString& customerName, const Request* request)
{
    auto* form = new PlanForm(context, over, tr("Plan a visit"));
    form->start();
    if (request) {
        form->m_request = request->id;
        form->m_form->setValue(u"purpose"_s, request->title);
        if (request->category == RequestCategory::Fault)
            form->m_form->setValue(u"kind"_s, int(VisitKind::Fault));
    }
    if (customer) {
        form->m_customer->setChosen(customer.uuid, customerName);
        form->customerChosen();
        form->askUse();
    }
    form->m_form->keepDraft(context.drafts,
                            u"visit/new/%1"_s.arg(customer ? customer.uuid.toString() : QString()));
    form->m_form->open();
    return form;
}

PlanForm* PlanForm::change(const AppContext& context, QWidget* over, const VisitDetail& visit)
{
    auto* form = new PlanForm(context, over, tr("Change the plan of %1").arg(visit.visit.number));
    form->m_visit = visit.visit.id;
    form->fillFrom(visit);
    form->m_form->keepDraft(context.drafts, u"visit/%1"_s.arg(visit.visit.id.uuid.toString()));
    form->m_form->open();
    return form;
}

PlanForm::PlanForm(const AppContext& context, QWidget* over, const QString& title)
    : m_context(context), m_form(new FormPanel(over, title))
{
    setParent(m_form);
    addFields();
    connect(m_form, &FormPanel::saveRequested, this, &PlanForm::save);
    connect(m_customer, &FieldEditor::edited, this, &PlanForm::customerChosen);
    connect(m_form, &FormPanel::draftRestored, this, &PlanForm::customerChosen);
    connect(m_engineers, &FieldEditor::edited, this, [this] { m_engineersTouched = true; });
    for (const QString& column : {u"kind"_s, u"planned_start"_s, u"planned_end"_s, u"customer"_s})
        connect(m_form->editor(column), &FieldEditor::edited, this, &PlanForm::askUse);
    connect(m_form->editor(u"beyond_contract"_s), &FieldEditor::edited, this,
            [this] { m_beyondTouched = true; });
    connect(m_form, &FormPanel::draftRestored, this, &PlanForm::askUse);
    m_look.setSingleShot(true);
    m_look.setInterval(duration::typing);
    connect(&m_look, &QTimer::timeout, this, &PlanForm::lookForWarnings);
    for (const auto& column : {u"customer"_s, u"planned_start"_s, u"planned_end"_s, u"engineers"_s, u"mode"_s,
                               u"kind"_s, u"site"_s})
        connect(m_form->editor(column), &FieldEditor::edited, &m_look, qOverload<>(&QTimer::start));
}

void PlanForm::addFields()
{
    m_customer = m_form->addField(
        u"customer"_s, tr("Customer"),
        new ReferenceEditor(customersOf(m_context, this), tr("Name, code or pinyin")), FormPanel::Required);
    m_form->addField(u"kind"_s, tr("Kind"), enumEditor<VisitKind>(), FormPanel::Optional, FormPanel::Half);
    m_form->addField(u"mode"_s, tr("On site or by phone"), enumEditor<VisitMode>(), FormPanel::Optional,
                     FormPanel::Half);
    m_form->addField(u"planned_start"_s, tr("Begins"), new DateTimeEditor(m_context.clock),
                     FormPanel::Required, FormPanel::Half);
    m_form->addField(u"planned_end"_s, tr("Ends"), new DateTimeEditor(m_context.clock), FormPanel::Optional,
                     FormPanel::Half);
    m_use = new TextLabel({}, Face::Body, Ink::Quiet);
    m_use->setObjectName(u"entitlementUse"_s);
    m_use->setWordWrap(true);
    m_form->addWidget(m_use);
    m_form->addField(u"beyond_contract"_s, tr("Contract"),
                     new CheckEditor(tr("Beyond the contract: uses nothing of it")));
    m_form->addField(u"purpose"_s, tr("Why we go"),
                     new TextEditor(tr("One line, such as: quarterly inspection")));
    m_engineers = m_form->addField(
        u"engineers"_s, tr("Engineers"),
        new ReferencesEditor(
            fitCompletion(m_context, this,
                          [this] {
                              const auto day = m_form->value(u"planned_start"_s).toDateTime();
                              return FitQuestion{Id<Customer>(m_customer->value().value<Uuid>()), day.date()};
                          }),
            tr("Who goes; ↓ shows who fits best")));
    m_form->addField(u"contacts"_s, tr("Whom to meet"), new MultiPickEditor);
    m_form->addField(u"site"_s, tr("Site"), new ChoiceEditor(true));
    m_form->addField(u"request"_s, tr("For the request"), new ChoiceEditor(true));
    m_form->setFieldVisible(u"request"_s, false);
    m_form->setFieldVisible(u"contacts"_s, false);
    m_form->setFieldVisible(u"site"_s, false);
    m_warnings = new TextLabel({}, Face::Caption, Ink::Amber);
    m_warnings->setObjectName(u"planWarnings"_s);
    m_warnings->setWordWrap(true);
    m_warnings->hide();
    m_form->addWidget(m_warnings);
}

void PlanForm::setTimes(Instant start, std::optional<Instant> end)
{
    const QTimeZone zone = m_context.clock.zone();
    m_form->setValue(u"planned_start"_s, start.in(zone));
    m_form->setValue(u"planned_end"_s, end ? QVariant(end->in(zone)) : QVariant());
    m_look.start();
}

void PlanForm::lookForWarnings()
{
    auto read = [plan = plan(), visit = m_visit](Reader& r) { return planWarnings(r, plan, visit); };
    deliver(this, m_latestWarnings, m_context.store.read(std::move(read)),
            [this](Result<std::vector<PlanWarning>> warnings) {
                QStringList sentences;
                if (warnings)
                    for (const PlanWarning& warning : *warnings)
                        sentences += warning.sentence;
                m_warnings->setText(sentences.join(u'\n'));
                m_warnings->setVisible(!sentences.isEmpty());
            });
}

void PlanForm::start()
{
    const QDate tomorrow = m_context.clock.today().addDays(1);
    const QTimeZone zone = m_context.clock.zone();
    m_form->setValue(u"kind"_s, 0);
    m_form->setValue(u"mode"_s, 0);
    m_form->setValue(u"planned_start"_s, QDateTime(tomorrow, QTime(9, 30), zone));
    m_form->setValue(u"planned_end"_s, QDateTime(tomorrow, QTime(11, 30), zone));
}

void PlanForm::customerChosen()
{
    const Id<Customer> customer(m_customer->value().value<Uuid>());
    if (!customer || customer == m_shown)
        return;
    m_shown = customer;
    deliver(this, m_context.store.read([customer](Reader& r) { return readVisitChoices(r, customer); }),
            [this, customer](Result<VisitChoices> choices) {
                if (!choices)
                    m_form->showError(choices.error());
                else if (customer == m_shown)
                    fillChoices(*choices);
            });
}

void PlanForm::fillChoices(const VisitChoices& choices)
{
    auto* contacts = static_cast<MultiPickEditor*>(m_form->editor(u"contacts"_s));
    contacts->clearChoices();
    for (const Contact& contact : choices.contacts)
        contacts->addChoice(QVariant::fromValue(contact.id.uuid), contact.name,
                            contact.title.isEmpty() && contact.role ? enumLabel(*contact.role)
                                                                    : contact.title);
    m_form->setFieldVisible(u"contacts"_s, !choices.contacts.empty());
    auto* site = static_cast<ChoiceEditor*>(m_form->editor(u"site"_s));
    site->clearChoices();
    for (const Site& place : choices.sites)
        site->addChoice(QVariant::fromValue(place.id.uuid), place.name);
    m_form->setFieldVisible(u"site"_s, !choices.sites.empty());
    auto* request = static_cast<ChoiceEditor*>(m_form->editor(u"request"_s));
    request->clearChoices();
    for (const auto& [id, name] : choices.requests)
        request->addChoice(QVariant::fromValue(id.uuid), name.left(80));
    m_form->setFieldVisible(u"request"_s, !choices.requests.empty());
    if (m_request)
        m_form->setValue(u"request"_s, QVariant::fromValue(m_request.uuid));
    if (!m_engineersTouched && !m_visit) {
        m_engineers->setValue({});
        for (const EngineerChoice& engineer : choices.engineers)
            if (engineer.role == AssignmentRole::Primary)
                m_engineers->add(engineer.id.uuid, engineer.name);
    }
    m_form->restoreAgain();
    m_look.start();
}

void PlanForm::fillFrom(const VisitDetail& detail)
{
    const Visit& visit = detail.visit;
    const QTimeZone zone = m_context.clock.zone();
    m_shown = visit.customer;
    m_customer->setChosen(visit.customer.uuid, detail.customerName);
    m_customer->setReadOnly(true);
    fillChoices(detail.choices);
    m_form->setValue(u"kind"_s, int(visit.kind));
    m_form->setValue(u"mode"_s, int(visit.mode));
    m_form->setValue(u"planned_start"_s, visit.plannedStart.in(zone));
    m_form->setValue(u"planned_end"_s, visit.plannedEnd ? QVariant(visit.plannedEnd->in(zone)) : QVariant());
    m_form->setValue(u"purpose"_s, visit.purpose);
    m_form->setValue(u"site"_s, idVariant(visit.site.uuid));
    if (detail.request && isOver(detail.request->state)) { // it was open when the visit was planned
        auto* request = static_cast<ChoiceEditor*>(m_form->editor(u"request"_s));
        request->addChoice(QVariant::fromValue(visit.request.uuid), detail.request->number);
        m_form->setFieldVisible(u"request"_s, true);
    }
    m_form->setValue(u"request"_s, idVariant(visit.request.uuid));
    QVariantList contacts;
    for (const VisitContact& contact : detail.contacts)
        contacts += QVariant::fromValue(contact.contact.uuid);
    m_form->setValue(u"contacts"_s, contacts);
    for (const EngineerChoice& engineer : detail.engineers)
        m_engineers->add(engineer.id.uuid, engineer.name);
    m_form->setValue(u"beyond_contract"_s, visit.beyondContract);
    m_beyondTouched = true; // it was decided when it was planned
    askUse();
}

/// Which of what the contract year grants the visit would be, asked anew whenever that may have changed.
void PlanForm::askUse()
{
    const Id<Customer> customer(m_customer->value().value<Uuid>());
    const auto start = instant(u"planned_start"_s);
    if (!customer || !start)
        return;
    const QTimeZone zone = m_context.clock.zone();
    const QDate day = start->dateIn(zone);
    const auto end = instant(u"planned_end"_s);
    const int days =
        end && *end > *start ? static_cast<int>(day.daysTo(end->plusMs(-1).dateIn(zone))) + 1 : 1;
    const auto kind = VisitKind(m_form->value(u"kind"_s).toInt());
    auto read = [customer, kind, day, days, visit = m_visit](Reader& r) {
        return entitlementPlace(r, customer, kind, day, days, visit);
    };
    deliver(this, m_latestUse, m_context.store.read(std::move(read)),
            [this](const Result<EntitlementPlace>& place) {
                if (place)
                    showUse(*place);
            });
}

void PlanForm::showUse(const EntitlementPlace& place)
{
    if (!place.kind) {
        m_use->setText(tr("Uses nothing of what is granted."));
        m_use->setInk(Ink::Quiet);
    } else if (place.isOver()) {
        //: %1 inspection, training …; %2 which one in this contract year, %3 how many are granted
        m_use->setText(tr("%1 no. %2 of the contract year, %3 granted: more than the contract has.")
                           .arg(enumLabel(*place.kind))
                           .arg(place.place())
                           .arg(place.granted));
        m_use->setInk(Ink::Amber);
    } else {
        m_use->setText(tr("%1 no. %2 of %3 in the contract year.")
                           .arg(enumLabel(*place.kind))
                           .arg(place.place())
                           .arg(place.granted));
        m_use->setInk(Ink::Quiet);
    }
    if (!m_beyondTouched)
        m_form->setValue(u"beyond_contract"_s, place.isOver());
}

std::optional<Instant> PlanForm::instant(const QString& column) const
{
    const QVariant value = m_form->value(column);
    return value.isValid() ? std::optional(Instant::of(value.toDateTime())) : std::nullopt;
}

VisitPlan PlanForm::plan() const
{
    VisitPlan plan;
    plan.customer = Id<Customer>(m_customer->value().value<Uuid>());
    plan.site = Id<Site>(m_form->value(u"site"_s).value<Uuid>());
    plan.kind = VisitKind(m_form->value(u"kind"_s).toInt());
    plan.mode = VisitMode(m_form->value(u"mode"_s).toInt());
    plan.purpose = m_form->value(u"purpose"_s).toString();
    plan.start = instant(u"planned_start"_s);
    plan.end = instant(u"planned_end"_s);
    plan.engineers = ids<Engineer>(m_engineers->value());
    plan.request = Id<Request>(m_form->value(u"request"_s).value<Uuid>());
    plan.contacts = ids<Contact>(m_form->value(u"contacts"_s));
    plan.beyondContract = m_form->value(u"beyond_contract"_s).toBool();
    return plan;
}

void PlanForm::save()
{
    m_form->setBusy(true);
    struct Outcome {
        Id<Visit> visit;
        QString title;
    };
    auto write = [plan = plan(), visit = m_visit](UnitOfWork& unit) -> Result<Outcome> {
        if (visit) {
            ZHIKE_TRY(changePlan(unit, visit, plan));
            return Outcome{visit, unit.title()};
        }
        ZHIKE_ASSIGN(const Id<Visit> added, planVisit(unit, plan));
        return Outcome{added, unit.title()};
    };
    deliver(this, m_context.store.write(tr("Plan a visit"), std::move(write)),
            [this](Result<Outcome> outcome) {
                if (!outcome) {
                    m_form->showError(outcome.error());
                    return;
                }
                m_context.navigator.showStatus(outcome->title, true);
                Q_EMIT saved(outcome->visit.uuid);
                m_form->dismiss();
            });
}

} // namespace zhike
