// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/request_form.h"

#include "core/request/request_usecases.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/customer/pickers.h"
#include "ui/engineer/fit_words.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/reference_editor.h"

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

template <class E>
ChoiceEditor* enumEditor(bool mayBeEmpty = false)
{
    auto* editor = new ChoiceEditor(mayBeEmpty);
    int value = 0;
    for (const EnumName& name : EnumText<E>::names)
        editor->addChoice(value++, enumLabel(name));
    return editor;
}

QVariant variantOf(const Uuid& id)
{
    return id.isNull() ? QVariant() : QVariant::fromValue(id);
}

template <class T>
Id<T> idOf(const QVariant& value)
{
    return Id<T>(value.value<Uuid>());
}

/// What the form says, or what was there before if they are the same minute: the form knows no seconds.
std::optional<Instant> sameMinute(std::optional<Instant> given, const std::optional<Instant>& before)
{
    return given && before && given->ms / 60'000 == before->ms / 60'000 ? before : given;
}

QVariant variantOf(const std::optional<Instant>& at, const Clock& clock)
{
    return at ? QVariant(at->in(clock.zone())) : QVariant();
}

} // namespace

Result<RequestChoices> readRequestChoices(const Reader& reader, Id<Customer> customer)
{
    RequestChoices choices;
    ZHIKE_ASSIGN(choices.visit, readVisitChoices(reader, customer));
    ZHIKE_ASSIGN(choices.systems, reader.where<System>("customer", customer.uuid));
    std::erase_if(choices.systems, [](const System& s) { return s.archivedAt.has_value(); });
    return choices;
}

RequestForm* RequestForm::create(const AppContext& context, QWidget* over, Id<Customer> customer,
                                 const QString& customerName)
{
    auto* form = new RequestForm(context, over, tr("New request"));
    form->addTimes(false);
    form->m_form->setSaveText(tr("Open the request"));
    form->m_form->setValue(u"priority"_s, static_cast<int>(Priority::P3));
    form->m_form->setValue(u"category"_s, static_cast<int>(RequestCategory::Fault));
    form->m_form->setValue(u"channel"_s, static_cast<int>(Channel::Phone));
    form->m_form->setValue(u"opened_at"_s, context.clock.now().in(context.clock.zone()));
    if (customer) {
        form->m_customer->setChosen(customer.uuid, customerName);
        form->customerChosen();
    }
    form->m_form->keepDraft(context.drafts,
                            u"request/new/%1"_s.arg(customer ? customer.uuid.toString() : QString()));
    form->m_form->open();
    return form;
}

RequestForm* RequestForm::edit(const AppContext& context, QWidget* over, const RequestDetail& detail)
{
    auto* form = new RequestForm(context, over, tr("Edit %1").arg(detail.request.number));
    form->addTimes(true);
    form->fillFrom(detail);
    form->m_form->keepDraft(context.drafts, u"request/%1"_s.arg(detail.request.id.uuid.toString()));
    form->m_form->open();
    return form;
}

RequestForm::RequestForm(const AppContext& context, QWidget* over, const QString& title)
    : m_context(context), m_form(new FormPanel(over, title))
{
    setParent(m_form);
    addWhat();
    addWhere();
    connect(m_form, &FormPanel::saveRequested, this, &RequestForm::save);
    connect(m_customer, &FieldEditor::edited, this, &RequestForm::customerChosen);
    connect(m_form, &FormPanel::draftRestored, this, &RequestForm::customerChosen);
    connect(m_form->editor(u"system"_s), &FieldEditor::edited, this, &RequestForm::systemChosen);
}

void RequestForm::addWhat()
{
    m_customer =
        m_form->addField(u"customer"_s, tr("Customer"),
                         new ReferenceEditor(customerCompletion(m_context, this), tr("Name, code or pinyin")),
                         FormPanel::Required);
    m_form->addField(u"title"_s, tr("What the customer asks"), new TextEditor(tr("One line")),
                     FormPanel::Required);
    m_form->addField(u"description"_s, tr("What happened"),
                     new LongTextEditor(tr("Since when, what is affected, what was tried")));
    m_form->addField(u"priority"_s, tr("Priority"), enumEditor<Priority>(), FormPanel::Required,
                     FormPanel::Half);
    m_form->addField(u"category"_s, tr("Category"), enumEditor<RequestCategory>(), FormPanel::Required,
                     FormPanel::Half);
}

void RequestForm::addWhere()
{
    m_form->addField(u"channel"_s, tr("Channel"), enumEditor<Channel>(true), FormPanel::Optional,
                     FormPanel::Half);
    m_form->addField(u"reporter"_s, tr("Reported by"), new ChoiceEditor(true), FormPanel::Optional,
                     FormPanel::Half);
    m_form->addField(u"system"_s, tr("System"), new ChoiceEditor(true), FormPanel::Optional, FormPanel::Half);
    m_form->addField(u"site"_s, tr("Site"), new ChoiceEditor(true), FormPanel::Optional, FormPanel::Half);
    m_engineer = m_form->addField(
        u"engineer"_s, tr("Engineer"),
        new ReferenceEditor(fitCompletion(m_context, this,
                                          [this] {
                                              return FitQuestion{idOf<Customer>(m_customer->value()), {}};
                                          }),
                            tr("↓ shows who fits best")));
}

void RequestForm::addTimes(bool editing)
{
    m_form->addField(u"opened_at"_s, tr("Opened"), new DateTimeEditor(m_context.clock), FormPanel::Optional,
                     FormPanel::Half);
    if (!editing)
        return;
    m_form->addField(u"first_response_at"_s, tr("First response"), new DateTimeEditor(m_context.clock),
                     FormPanel::Optional, FormPanel::Half);
    m_form->addField(u"arrived_at"_s, tr("Arrived"), new DateTimeEditor(m_context.clock), FormPanel::Optional,
                     FormPanel::Half);
    m_form->addField(u"root_cause"_s, tr("Root cause"), new LongTextEditor);
    m_form->addField(u"solution"_s, tr("Solution"), new LongTextEditor);
    m_form->addField(u"rd_reference"_s, tr("R&D reference"), new TextEditor, FormPanel::Optional,
                     FormPanel::Half);
}

void RequestForm::customerChosen()
{
    const auto customer = idOf<Customer>(m_customer->value());
    if (!customer || customer == m_shown)
        return;
    m_shown = customer;
    deliver(this, m_context.store.read([customer](Reader& r) { return readRequestChoices(r, customer); }),
            [this, customer](Result<RequestChoices> choices) {
                if (!choices)
                    m_form->showError(choices.error());
                else if (customer == m_shown)
                    fillChoices(*choices);
            });
}

void RequestForm::fillChoices(const RequestChoices& choices)
{
    m_systems = choices.systems;
    const auto fill = [this](const QString& column, const auto& all, const auto& textOf) {
        auto* editor = static_cast<ChoiceEditor*>(m_form->editor(column));
        const QVariant before = editor->value();
        editor->clearChoices();
        for (const auto& one : all)
            editor->addChoice(QVariant::fromValue(one.id.uuid), textOf(one));
        editor->setValue(before);
    };
    fill(u"reporter"_s, choices.visit.contacts,
         [](const Contact& c) { return c.title.isEmpty() ? c.name : tr("%1, %2").arg(c.name, c.title); });
    fill(u"system"_s, choices.systems, [](const System& s) { return s.name; });
    fill(u"site"_s, choices.visit.sites, [](const Site& s) { return s.name; });
    if (m_before) {
        m_form->setValue(u"reporter"_s, variantOf(m_before->reporter.uuid));
        m_form->setValue(u"system"_s, variantOf(m_before->system.uuid));
        m_form->setValue(u"site"_s, variantOf(m_before->site.uuid));
    } else {
        for (const EngineerChoice& e : choices.visit.engineers)
            if (e.role == AssignmentRole::Primary && !m_engineer->value().isValid())
                m_engineer->setChosen(e.id.uuid, e.name);
    }
    m_form->restoreAgain();
}

void RequestForm::systemChosen()
{
    const auto id = idOf<System>(m_form->value(u"system"_s));
    for (const System& s : m_systems)
        if (s.id == id && s.site)
            m_form->setValue(u"site"_s, variantOf(s.site.uuid));
}

void RequestForm::fillFrom(const RequestDetail& d)
{
    const Request& r = d.request;
    m_before = r;
    m_shown = r.customer;
    m_customer->setChosen(r.customer.uuid, d.customerName);
    m_customer->setReadOnly(true);
    m_engineer->setChosen(r.engineer.uuid, d.engineer);
    m_form->setValue(u"title"_s, r.title);
    m_form->setValue(u"description"_s, r.description);
    m_form->setValue(u"priority"_s, static_cast<int>(r.priority));
    m_form->setValue(u"category"_s, static_cast<int>(r.category));
    m_form->setValue(u"channel"_s, r.channel ? QVariant(static_cast<int>(*r.channel)) : QVariant());
    m_form->setValue(u"opened_at"_s, variantOf(r.openedAt, m_context.clock));
    m_form->setValue(u"first_response_at"_s, variantOf(r.firstResponseAt, m_context.clock));
    m_form->setValue(u"arrived_at"_s, variantOf(r.arrivedAt, m_context.clock));
    m_form->setValue(u"root_cause"_s, r.rootCause);
    m_form->setValue(u"solution"_s, r.solution);
    m_form->setValue(u"rd_reference"_s, r.rdReference);
    deliver(this, m_context.store.read([customer = r.customer](Reader& reader) {
        return readRequestChoices(reader, customer);
    }),
            [this](Result<RequestChoices> choices) {
                if (choices)
                    fillChoices(*choices);
                else
                    m_form->showError(choices.error());
            });
}

std::optional<Instant> RequestForm::instant(const QString& column) const
{
    const QVariant value = m_form->value(column);
    return value.isValid() ? std::optional(Instant::of(value.toDateTime())) : std::nullopt;
}

Request RequestForm::request() const
{
    Request r = m_before.value_or(Request());
    r.customer = idOf<Customer>(m_customer->value());
    r.title = m_form->value(u"title"_s).toString();
    r.description = m_form->value(u"description"_s).toString();
    r.priority = static_cast<Priority>(m_form->value(u"priority"_s).toInt());
    r.category = static_cast<RequestCategory>(m_form->value(u"category"_s).toInt());
    const QVariant channel = m_form->value(u"channel"_s);
    r.channel = channel.isValid() ? std::optional(static_cast<Channel>(channel.toInt())) : std::nullopt;
    r.reporter = idOf<Contact>(m_form->value(u"reporter"_s));
    r.system = idOf<System>(m_form->value(u"system"_s));
    r.site = idOf<Site>(m_form->value(u"site"_s));
    r.engineer = idOf<Engineer>(m_form->value(u"engineer"_s));
    r.openedAt = instant(u"opened_at"_s);
    if (m_before) {
        r.openedAt = sameMinute(r.openedAt, m_before->openedAt);
        r.firstResponseAt = sameMinute(instant(u"first_response_at"_s), m_before->firstResponseAt);
        r.arrivedAt = sameMinute(instant(u"arrived_at"_s), m_before->arrivedAt);
        r.rootCause = m_form->value(u"root_cause"_s).toString();
        r.solution = m_form->value(u"solution"_s).toString();
        r.rdReference = m_form->value(u"rd_reference"_s).toString();
    }
    return r;
}

void RequestForm::save()
{
    m_form->setBusy(true);
    struct Outcome {
        Id<Request> request;
        QString title;
    };
    auto write = [wanted = request(), before = m_before](UnitOfWork& unit) -> Result<Outcome> {
        if (before) {
            ZHIKE_TRY(editRequest(unit, *before, wanted));
            return Outcome{before->id, unit.title()};
        }
        ZHIKE_ASSIGN(const Id<Request> opened, openRequest(unit, wanted));
        return Outcome{opened, unit.title()};
    };
    deliver(this, m_context.store.write(tr("Save a request"), std::move(write)),
            [this](Result<Outcome> outcome) {
                if (!outcome) {
                    m_form->showError(outcome.error());
                    return;
                }
                m_context.navigator.showStatus(outcome->title, true);
                Q_EMIT saved(outcome->request.uuid);
                m_form->dismiss();
            });
}

} // namespace zhike
