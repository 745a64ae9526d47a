// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/improvement_form.h"

#include "core/complaint/complaint_usecases.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/customer/pickers.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/form_panel.h"

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int usualDays = 30;

QVariant variantOf(QDate day)
{
    return day.isValid() ? QVariant(day) : QVariant();
}

} // namespace

ImprovementForm::ImprovementForm(const AppContext& context, QWidget* over, const QString& title,
                                 const Improvement& improvement)
    : m_context(context), m_form(new FormPanel(over, title)), m_before(improvement)
{
    setParent(m_form);
    m_form->addField(u"title"_s, tr("What is made better"), new TextEditor(tr("One line")),
                     FormPanel::Required);
    m_form->addField(u"plan"_s, tr("How"), new LongTextEditor(tr("What is done, step by step")));
    m_owner = m_form->addField(
        u"engineer"_s, tr("Owner"),
        new ReferenceEditor(engineerCompletion(context, this), tr("Name, pinyin or number")));
    m_form->addField(u"due_on"_s, tr("Due"), new DateEditor(context.clock.today()), FormPanel::Optional,
                     FormPanel::Half);
    m_form->addField(u"goal"_s, tr("Goal"), new TextEditor(tr("By what one will see it")),
                     FormPanel::Optional, FormPanel::Full);
    m_form->setValue(u"title"_s, improvement.title);
    m_form->setValue(u"plan"_s, improvement.plan);
    m_form->setValue(u"due_on"_s, variantOf(improvement.dueOn));
    m_form->setValue(u"goal"_s, improvement.goal);
    connect(m_form, &FormPanel::saveRequested, this, &ImprovementForm::save);
}

ImprovementForm* ImprovementForm::create(const AppContext& context, QWidget* over, const ComplaintDetail& d)
{
    Improvement draft;
    draft.customer = d.complaint.customer;
    draft.complaint = d.complaint.id;
    draft.plan = d.complaint.remedy;
    draft.dueOn = context.clock.today().addDays(usualDays);
    auto* form =
        new ImprovementForm(context, over, tr("Improvement after %1").arg(d.complaint.number), draft);
    if (d.complaint.engineer)
        form->m_owner->setChosen(d.complaint.engineer.uuid, d.engineer);
    form->m_form->setSaveText(tr("Add"));
    form->m_form->keepDraft(context.drafts, u"improvement/new/%1"_s.arg(d.complaint.id.uuid.toString()));
    form->m_form->open();
    return form;
}

ImprovementForm* ImprovementForm::createFor(const AppContext& context, QWidget* over, Id<Customer> customer)
{
    Improvement draft;
    draft.customer = customer;
    draft.dueOn = context.clock.today().addDays(usualDays);
    auto* form = new ImprovementForm(context, over, tr("New improvement"), draft);
    form->m_form->setSaveText(tr("Add"));
    form->m_form->keepDraft(context.drafts, u"improvement/new/%1"_s.arg(customer.uuid.toString()));
    form->m_form->open();
    return form;
}

ImprovementForm* ImprovementForm::edit(const AppContext& context, QWidget* over,
                                       const Improvement& improvement, const QString& owner)
{
    auto* form = new ImprovementForm(context, over, tr("Improvement"), improvement);
    if (improvement.engineer)
        form->m_owner->setChosen(improvement.engineer.uuid, owner);
    form->addResult();
    form->m_form->keepDraft(context.drafts, u"improvement/%1"_s.arg(improvement.id.uuid.toString()));
    form->m_form->open();
    return form;
}

void ImprovementForm::addResult()
{
    auto* state = new ChoiceEditor;
    int value = 0;
    for (const EnumName& name : EnumText<ImprovementState>::names)
        state->addChoice(value++, enumLabel(name));
    m_form->addField(u"state"_s, tr("State"), state, FormPanel::Required, FormPanel::Half);
    m_form->addField(u"done_on"_s, tr("Carried out on"), new DateEditor(m_context.clock.today()),
                     FormPanel::Optional, FormPanel::Half);
    m_form->addField(u"result"_s, tr("What came of it"),
                     new LongTextEditor(tr("Needed when it is carried out")));
    m_form->setValue(u"state"_s, static_cast<int>(m_before.state));
    m_form->setValue(u"done_on"_s, variantOf(m_before.doneOn));
    m_form->setValue(u"result"_s, m_before.result);
}

Improvement ImprovementForm::improvement() const
{
    Improvement i = m_before;
    i.title = m_form->value(u"title"_s).toString();
    i.plan = m_form->value(u"plan"_s).toString();
    i.goal = m_form->value(u"goal"_s).toString();
    i.dueOn = m_form->value(u"due_on"_s).toDate();
    i.engineer = Id<Engineer>(m_owner->value().value<Uuid>());
    if (m_form->editor(u"state"_s)) {
        i.state = static_cast<ImprovementState>(m_form->value(u"state"_s).toInt());
        i.doneOn = m_form->value(u"done_on"_s).toDate();
        i.result = m_form->value(u"result"_s).toString();
    }
    return i;
}

void ImprovementForm::save()
{
    m_form->setBusy(true);
    auto unit = [before = m_before, wanted = improvement()](UnitOfWork& u) -> Result<QString> {
        if (before.id)
            ZHIKE_TRY(editImprovement(u, before, wanted));
        else
            ZHIKE_TRY(addImprovement(u, wanted));
        return u.title();
    };
    deliver(this, m_context.store.write(tr("Save an improvement"), std::move(unit)),
            [this](Result<QString> title) {
                if (!title) {
                    m_form->showError(title.error());
                    return;
                }
                m_context.navigator.showStatus(*title, true);
                m_form->dismiss();
            });
}

} // namespace zhike
