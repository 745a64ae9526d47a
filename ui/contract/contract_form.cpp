// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contract/contract_form.h"

#include "core/contract/collect.h"
#include "core/customer/page.h"
#include "core/customer/usecases.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/contract/overrides_editor.h"
#include "ui/customer/customer_words.h"
#include "ui/customer/record_form.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct ContractFormWords {
    Q_DECLARE_TR_FUNCTIONS(ContractForm)
};

constexpr qint64 mostDaysLater = 366;

RecordFormInput recordInput(const ContractFormInput& input)
{
    RecordFormInput form;
    form.record = toRecord(input.draft.contract);
    form.isNew = !input.before;
    form.ownerName = input.customerName;
    form.leaveOut = {u"billing"_s, u"renewal"_s, u"renewal_note"_s};
    QVector<FilterChoice> tiers;
    for (const Tier& t : input.tiers)
        tiers.append({QVariant::fromValue(t.id.uuid), tierWord(t.name, t.englishName)});
    form.choices.insert(u"tier"_s, tiers);
    QVector<FilterChoice> others;
    for (const Contract& k : input.others)
        others.append({QVariant::fromValue(k.id.uuid), k.number});
    form.choices.insert(u"renews"_s, others);
    return form;
}

/// The plan of the instalments: how often, when in the period, how many days later.
void addPlan(FormPanel& form, const ContractFormInput& input)
{
    form.addSection(ContractFormWords::tr("Instalments"));
    if (input.begun) {
        auto* word = new TextLabel(
            ContractFormWords::tr("One was asked for or received already: the others are changed one by "
                                  "one, under Contracts."),
            Face::Body, Ink::Quiet);
        word->setWordWrap(true);
        form.addWidget(word);
        return;
    }
    auto* billing = form.addField(u"billing"_s, ContractFormWords::tr("Plan them"), new ChoiceEditor(true),
                                  FormPanel::Optional, FormPanel::Half,
                                  input.before ? ContractFormWords::tr("Those there are will be replaced.")
                                               : ContractFormWords::tr("Empty: none are planned."));
    for (const EnumName& name : EnumText<Billing>::names)
        billing->addChoice(QString::fromLatin1(name.text), enumLabel(name));
    auto* due = form.addField(u"due_at"_s, ContractFormWords::tr("Due"), new ChoiceEditor,
                              FormPanel::Optional, FormPanel::Half);
    due->addChoice(static_cast<int>(DueAt::End), ContractFormWords::tr("at the end of each period"));
    due->addChoice(static_cast<int>(DueAt::Beginning),
                   ContractFormWords::tr("at the beginning of each period"));
    form.addField(u"days_later"_s, ContractFormWords::tr("Days later"),
                  new IntegerEditor(0, mostDaysLater, ContractFormWords::tr("days")), FormPanel::Optional,
                  FormPanel::Half);
    if (const auto& plan = input.draft.plan) {
        billing->setValue(QString(enumText(plan->billing)));
        due->setValue(static_cast<int>(plan->due));
        form.setValue(u"days_later"_s, qint64{plan->daysLater});
    }
}

ContractDraft draftOf(const FormPanel& form, const ContractFormInput& input)
{
    ContractDraft draft = input.draft;
    draft.contract = fromRecord<Contract>(recordFromForm(form, toRecord(input.draft.contract)));
    draft.overrides = qobject_cast<OverridesEditor*>(form.editor(u"overrides"_s))->overrides();
    draft.plan.reset();
    if (form.editor(u"billing"_s)) {
        if (const auto billing = enumFromText<Billing>(form.value(u"billing"_s).toString()))
            draft.plan = InstalmentPlan{*billing, static_cast<DueAt>(form.value(u"due_at"_s).toInt()),
                                        static_cast<int>(form.value(u"days_later"_s).toLongLong())};
    }
    return draft;
}

void save(const AppContext& context, FormPanel* form, const ContractFormInput& input,
          const std::function<void(const Uuid&)>& saved)
{
    const ContractDraft draft = draftOf(*form, input);
    if (!showProblems(*form, problemsOf(draft)))
        return;
    form->setBusy(true);
    struct Outcome {
        Uuid id;
        QString title;
    };
    auto write = [before = input.before, draft](UnitOfWork& u) -> Result<Outcome> {
        ZHIKE_ASSIGN(const Id<Contract> id, saveContract(u, before, draft));
        return Outcome{id.uuid, u.title()};
    };
    deliver(form, context.store.write(ContractFormWords::tr("Save a contract"), std::move(write)),
            [context, form, saved](const Result<Outcome>& done) {
                if (!done) {
                    form->showError(done.error());
                    return;
                }
                form->dismiss();
                context.navigator.showStatus(done->title, true);
                if (saved)
                    saved(done->id);
            });
}

void addArchive(const AppContext& context, FormPanel* form, const ContractFormInput& input)
{
    const bool archived = input.before->archivedAt.has_value();
    auto* link = new LinkLabel(archived ? ContractFormWords::tr("Restore it from the archive")
                                        : ContractFormWords::tr("Archive it"));
    link->setObjectName(u"archive"_s);
    QObject::connect(link, &LinkLabel::clicked, form, [context, form, input, archived] {
        setArchived(context, form->parentWidget(), toRecord(*input.before), input.customerName, !archived);
        form->dismiss();
    });
    form->addWidget(link);
}

QString titleOf(const ContractFormInput& input)
{
    if (input.before)
        return ContractFormWords::tr("Edit %1").arg(input.before->number);
    return input.draft.contract.renews ? ContractFormWords::tr("Renew: %1").arg(input.customerName)
                                       : ContractFormWords::tr("New contract: %1").arg(input.customerName);
}

QString draftKey(const ContractFormInput& input)
{
    const Contract& k = input.draft.contract;
    if (input.before)
        return u"contract/%1"_s.arg(k.id.uuid.toString());
    return k.renews ? u"contract/renew/%1"_s.arg(k.renews.uuid.toString())
                    : u"contract/new/%1"_s.arg(k.customer.uuid.toString());
}

Done addSurroundings(const Reader& reader, ContractFormInput& input)
{
    const Id<Customer> customer = input.draft.contract.customer;
    ZHIKE_ASSIGN(const Customer record, reader.find(customer));
    input.customerName = record.name;
    ZHIKE_ASSIGN(input.tiers, tiersInOrder(reader));
    ZHIKE_ASSIGN(input.others, reader.where<Contract>("customer", Value(customer.uuid)));
    std::erase_if(input.others, [&](const Contract& k) {
        return k.archivedAt || (input.draft.contract.id && k.id == input.draft.contract.id);
    });
    ZHIKE_ASSIGN(input.calendars, serviceHours(reader));
    return {};
}

void openWhenRead(const AppContext& context, QWidget* over, QFuture<Result<ContractFormInput>> input)
{
    deliver(over, std::move(input), [context, over](const Result<ContractFormInput>& result) {
        if (result)
            openContractForm(context, over, *result);
        else
            context.navigator.showError(result.error());
    });
}

} // namespace

Result<ContractFormInput> newContractInput(const Reader& reader, Id<Customer> customer)
{
    ContractFormInput input;
    const QDate today = reader.clock().today();
    input.draft.contract.customer = customer;
    input.draft.contract.startsOn = today;
    input.draft.contract.endsOn = termEnd(today, 12);
    ZHIKE_TRY(addSurroundings(reader, input));
    return input;
}

Result<ContractFormInput> contractInput(const Reader& reader, Id<Contract> id)
{
    ContractFormInput input;
    ZHIKE_ASSIGN(input.draft.contract, reader.find(id));
    input.before = input.draft.contract;
    ZHIKE_ASSIGN(input.draft.overrides, reader.parts<ContractOverride>(id));
    ZHIKE_ASSIGN(const auto instalments, reader.where<Instalment>("contract", Value(id.uuid)));
    input.begun = std::ranges::any_of(instalments, [](const Instalment& i) {
        return !i.archivedAt && (i.askedOn.isValid() || i.receivedOn.isValid() || i.receivedAmount);
    });
    ZHIKE_TRY(addSurroundings(reader, input));
    return input;
}

Result<ContractFormInput> renewalInput(const Reader& reader, Id<Contract> id)
{
    ContractFormInput input;
    ZHIKE_ASSIGN(input.draft, renewalDraft(reader, id));
    ZHIKE_TRY(addSurroundings(reader, input));
    return input;
}

FormPanel* openContractForm(const AppContext& context, QWidget* over, const ContractFormInput& input,
                            std::function<void(const Uuid&)> saved)
{
    auto* form = new FormPanel(over, titleOf(input));
    addRecordFields(*form, context, recordInput(input));
    form->addSection(ContractFormWords::tr("Promised by this contract alone"));
    auto* overrides = new OverridesEditor(input.calendars);
    overrides->setOverrides(input.draft.overrides);
    form->addField(u"overrides"_s, ContractFormWords::tr("Figures instead of the tier's"), overrides,
                   FormPanel::Optional, FormPanel::Full,
                   ContractFormWords::tr("Minutes for targets, times or days a year for the rest."));
    addPlan(*form, input);
    if (input.before)
        addArchive(context, form, input);
    QObject::connect(form, &FormPanel::saveRequested, form,
                     [context, form, input, saved = std::move(saved)] { save(context, form, input, saved); });
    form->keepDraft(context.drafts, draftKey(input));
    form->open();
    return form;
}

void openNewContractForm(const AppContext& context, QWidget* over, Id<Customer> customer)
{
    openWhenRead(context, over,
                 context.store.read([customer](Reader& r) { return newContractInput(r, customer); }));
}

void openContractForm(const AppContext& context, QWidget* over, Id<Contract> contract)
{
    openWhenRead(context, over,
                 context.store.read([contract](Reader& r) { return contractInput(r, contract); }));
}

void openRenewalForm(const AppContext& context, QWidget* over, Id<Contract> contract)
{
    openWhenRead(context, over,
                 context.store.read([contract](Reader& r) { return renewalInput(r, contract); }));
}

} // namespace zhike
