// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/complaint_form.h"

#include "core/complaint/complaint_usecases.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/customer/pickers.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/format.h"
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

} // namespace

ComplaintForm* ComplaintForm::create(const AppContext& context, QWidget* over, Id<Customer> customer,
                                     const QString& customerName)
{
    auto* form = new ComplaintForm(context, over, tr("Record a grievance"));
    form->addWhat(false);
    form->addAbout(false);
    form->m_form->setSaveText(tr("Record"));
    form->m_form->setValue(u"level"_s, static_cast<int>(ComplaintLevel::Grievance));
    form->m_form->setValue(u"channel"_s, static_cast<int>(Channel::Phone));
    form->m_form->setValue(u"received_at"_s, context.clock.now().in(context.clock.zone()));
    if (customer) {
        form->m_customer->setChosen(customer.uuid, customerName);
        form->customerChosen();
    }
    form->m_form->keepDraft(context.drafts,
                            u"complaint/new/%1"_s.arg(customer ? customer.uuid.toString() : QString()));
    form->m_form->open();
    return form;
}

ComplaintForm* ComplaintForm::edit(const AppContext& context, QWidget* over, const ComplaintDetail& detail)
{
    auto* form = new ComplaintForm(context, over, tr("Edit %1").arg(detail.complaint.number));
    form->addWhat(true);
    form->addAbout(true);
    form->fillFrom(detail);
    form->m_form->keepDraft(context.drafts, u"complaint/%1"_s.arg(detail.complaint.id.uuid.toString()));
    form->m_form->open();
    return form;
}

ComplaintForm::ComplaintForm(const AppContext& context, QWidget* over, const QString& title)
    : m_context(context), m_form(new FormPanel(over, title))
{
    setParent(m_form);
    connect(m_form, &FormPanel::saveRequested, this, &ComplaintForm::save);
    connect(m_form, &FormPanel::draftRestored, this, &ComplaintForm::customerChosen);
}

void ComplaintForm::addWhat(bool editing)
{
    m_customer =
        m_form->addField(u"customer"_s, tr("Customer"),
                         new ReferenceEditor(customerCompletion(m_context, this), tr("Name, code or pinyin")),
                         FormPanel::Required);
    connect(m_customer, &FieldEditor::edited, this, &ComplaintForm::customerChosen);
    m_form->addField(u"title"_s, tr("What they are not content with"),
                     new TextEditor(tr("One line, in their words")), FormPanel::Required);
    if (!editing) {
        m_form->addField(u"level"_s, tr("How it was made"), enumEditor<ComplaintLevel>(),
                         FormPanel::Required);
        m_form->addField(u"received_at"_s, tr("Received"), new DateTimeEditor(m_context.clock));
    }
    m_form->addField(u"contact"_s, tr("Who complains"), new ChoiceEditor(true), FormPanel::Optional,
                     FormPanel::Half);
    m_form->addField(u"channel"_s, tr("Channel"), enumEditor<Channel>(true), FormPanel::Optional,
                     FormPanel::Half);
}

void ComplaintForm::addAbout(bool editing)
{
    m_form->addField(u"appeal"_s, tr("What they want"), new LongTextEditor({}, 2));
    m_form->addField(u"description"_s, tr("What happened"),
                     new LongTextEditor(tr("Who, when, where, what followed")));
    m_form->addField(u"request"_s, tr("About the request"), new ChoiceEditor(true));
    m_form->addField(u"visit"_s, tr("About the visit"), new ChoiceEditor(true));
    m_owner = m_form->addField(
        u"engineer"_s, tr("Owner"),
        new ReferenceEditor(engineerCompletion(m_context, this), tr("Name, pinyin or number")),
        FormPanel::Optional, FormPanel::Full, tr("Without one, the account manager answers."));
    if (!editing)
        return;
    m_form->addField(u"cause"_s, tr("Cause"), new LongTextEditor);
    m_form->addField(u"remedy"_s, tr("Remedy"), new LongTextEditor);
}

void ComplaintForm::customerChosen()
{
    const auto customer = idOf<Customer>(m_customer->value());
    if (!customer || customer == m_shown)
        return;
    m_shown = customer;
    deliver(this, m_context.store.read([customer](Reader& r) { return readComplaintChoices(r, customer); }),
            [this, customer](Result<ComplaintChoices> choices) {
                if (!choices)
                    m_form->showError(choices.error());
                else if (customer == m_shown)
                    fillChoices(*choices);
            });
}

void ComplaintForm::fillChoices(const ComplaintChoices& choices)
{
    const auto fill = [this](const QString& column, const auto& all, const auto& idAndText) {
        auto* editor = static_cast<ChoiceEditor*>(m_form->editor(column));
        const QVariant before = editor->value();
        editor->clearChoices();
        for (const auto& one : all) {
            const auto [id, text] = idAndText(one);
            editor->addChoice(QVariant::fromValue(id), text);
        }
        editor->setValue(before);
    };
    fill(u"contact"_s, choices.contacts, [](const Contact& c) {
        return std::pair(c.id.uuid, format::joined({c.name, c.title}));
    });
    const auto subject = [this](const ComplaintChoices::Subject& s) {
        const QString day = s.at ? format::dayAndMonth(s.at->dateIn(m_context.clock.zone())) : QString();
        return std::pair(s.id, format::joined({s.number, day, s.title}));
    };
    fill(u"request"_s, choices.requests, subject);
    fill(u"visit"_s, choices.visits, subject);
    if (m_before) {
        m_form->setValue(u"contact"_s, variantOf(m_before->contact.uuid));
        m_form->setValue(u"request"_s, variantOf(m_before->request.uuid));
        m_form->setValue(u"visit"_s, variantOf(m_before->visit.uuid));
    }
    m_form->restoreAgain();
}

void ComplaintForm::fillFrom(const ComplaintDetail& d)
{
    const Complaint& c = d.complaint;
    m_before = c;
    m_customer->setChosen(c.customer.uuid, d.customerName);
    m_customer->setReadOnly(true);
    m_owner->setChosen(c.engineer.uuid, d.engineer);
    m_form->setValue(u"title"_s, c.title);
    m_form->setValue(u"channel"_s, c.channel ? QVariant(static_cast<int>(*c.channel)) : QVariant());
    m_form->setValue(u"appeal"_s, c.appeal);
    m_form->setValue(u"description"_s, c.description);
    m_form->setValue(u"cause"_s, c.cause);
    m_form->setValue(u"remedy"_s, c.remedy);
    // What it is about may be older than what is offered.
    const auto keep = [this](const QString& column, const Uuid& id, const QString& text) {
        if (!id.isNull())
            static_cast<ChoiceEditor*>(m_form->editor(column))->addChoice(QVariant::fromValue(id), text);
        m_form->setValue(column, variantOf(id));
    };
    keep(u"contact"_s, c.contact.uuid, format::joined({d.contact, d.contactTitle}));
    keep(u"request"_s, c.request.uuid, format::joined({d.requestNumber, d.requestTitle}));
    keep(u"visit"_s, c.visit.uuid, format::joined({d.visitNumber, d.visitPurpose}));
    customerChosen();
}

Complaint ComplaintForm::complaint() const
{
    const auto text = [this](const QString& column) { return m_form->value(column).toString(); };
    Complaint c = m_before.value_or(Complaint());
    c.customer = idOf<Customer>(m_customer->value());
    c.title = text(u"title"_s);
    c.appeal = text(u"appeal"_s);
    c.description = text(u"description"_s);
    c.contact = idOf<Contact>(m_form->value(u"contact"_s));
    c.request = idOf<Request>(m_form->value(u"request"_s));
    c.visit = idOf<Visit>(m_form->value(u"visit"_s));
    c.engineer = idOf<Engineer>(m_owner->value());
    const QVariant channel = m_form->value(u"channel"_s);
    c.channel = channel.isValid() ? std::optional(static_cast<Channel>(channel.toInt())) : std::nullopt;
    if (m_before) {
        c.cause = text(u"cause"_s);
        c.remedy = text(u"remedy"_s);
        return c;
    }
    c.level = static_cast<ComplaintLevel>(m_form->value(u"level"_s).toInt());
    const QVariant received = m_form->value(u"received_at"_s);
    const Instant now = m_context.clock.now();
    c.receivedAt = received.isValid() ? Instant::of(received.toDateTime()) : now;
    if (c.receivedAt.ms / 60'000 == now.ms / 60'000)
        c.receivedAt = now; // the field knows no seconds
    return c;
}

void ComplaintForm::save()
{
    m_form->setBusy(true);
    struct Outcome {
        Id<Complaint> complaint;
        QString title;
    };
    auto write = [wanted = complaint(), before = m_before](UnitOfWork& unit) -> Result<Outcome> {
        if (before) {
            ZHIKE_TRY(editComplaint(unit, *before, wanted));
            return Outcome{before->id, unit.title()};
        }
        ZHIKE_ASSIGN(const Id<Complaint> made, recordComplaint(unit, wanted));
        return Outcome{made, unit.title()};
    };
    deliver(this, m_context.store.write(tr("Save a complaint"), std::move(write)),
            [this](Result<Outcome> outcome) {
                if (!outcome) {
                    m_form->showError(outcome.error());
                    return;
                }
                m_context.navigator.showStatus(outcome->title, true);
                Q_EMIT saved(outcome->complaint.uuid);
                m_form->dismiss();
            });
}

} // namespace zhike
