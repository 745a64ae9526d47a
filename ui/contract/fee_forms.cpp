// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contract/fee_forms.h"

#include "core/contract/collect.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/contract/fee_words.h"
#include "ui/customer/record_form.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct FeeFormsWords {
    Q_DECLARE_TR_FUNCTIONS(FeeForms)
};

/// A form that does one step when saved; its errors stand at its fields.
FormPanel* stepForm(const AppContext& context, QWidget* over, const QString& title, const QString& save)
{
    auto* form = new FormPanel(over, title);
    form->setSaveText(save);
    Q_UNUSED(context)
    return form;
}

using Step = std::function<Done(UnitOfWork&)>;

void saveBy(const AppContext& context, FormPanel* form, const QString& title,
            const std::function<Step()>& step)
{
    QObject::connect(form, &FormPanel::saveRequested, form, [context, form, title, step] {
        form->setBusy(true);
        auto write = [does = step()](UnitOfWork& u) -> Result<QString> {
            ZHIKE_TRY(does(u));
            return u.title();
        };
        deliver(form, context.store.write(title, std::move(write)),
                [context, form](const Result<QString>& done) {
                    if (!done) {
                        form->showError(done.error());
                        return;
                    }
                    context.navigator.showStatus(*done, true);
                    form->dismiss();
                });
    });
}

QString named(const Instalment& i)
{
    return FeeFormsWords::tr("%1 due %2").arg(format::money(i.amount.amount), format::plainDate(i.dueOn));
}

DateEditor* dayField(FormPanel* form, const AppContext& context, const QString& column, const QString& label,
                     QDate day)
{
    auto* editor = form->addField(column, label, new DateEditor(context.clock.today()), FormPanel::Required,
                                  FormPanel::Half);
    editor->setValue(day.isValid() ? day : context.clock.today());
    return editor;
}

} // namespace

void runStep(const AppContext& context, QObject* receiver, const QString& title, Step step)
{
    auto write = [step = std::move(step)](UnitOfWork& u) -> Result<QString> {
        ZHIKE_TRY(step(u));
        return u.title();
    };
    deliver(receiver, context.store.write(title, std::move(write)), [context](const Result<QString>& done) {
        if (done)
            context.navigator.showStatus(*done, true);
        else
            context.navigator.showError(done.error());
    });
}

FormPanel* openAskForm(const AppContext& context, QWidget* over, const Instalment& i)
{
    auto* form =
        stepForm(context, over, FeeFormsWords::tr("Ask for %1").arg(named(i)), FeeFormsWords::tr("Ask"));
    auto* day = dayField(form, context, u"asked_on"_s, FeeFormsWords::tr("Asked on"), {});
    saveBy(context, form, FeeFormsWords::tr("Ask for an instalment"), [id = i.id, day]() -> Step {
        return [id, on = day->value().toDate()](UnitOfWork& u) { return askInstalment(u, id, on); };
    });
    form->open();
    return form;
}

FormPanel* openReceiveForm(const AppContext& context, QWidget* over, const Instalment& i)
{
    auto* form = stepForm(context, over, FeeFormsWords::tr("Money for %1").arg(named(i)),
                          FeeFormsWords::tr("Received"));
    auto* day = dayField(form, context, u"received_on"_s, FeeFormsWords::tr("Received on"), {});
    auto* amount = form->addField(u"received_amount"_s, FeeFormsWords::tr("So much so far, in all"),
                                  new MoneyEditor, FormPanel::Required, FormPanel::Half,
                                  FeeFormsWords::tr("Less than the amount leaves the rest outstanding."));
    amount->setValue(i.amount.amount);
    saveBy(context, form, FeeFormsWords::tr("Receive an instalment"), [id = i.id, day, amount]() -> Step {
        return [id, on = day->value().toDate(), fen = Fen{amount->value().toLongLong()}](UnitOfWork& u) {
            return receiveInstalment(u, id, on, fen);
        };
    });
    form->open();
    return form;
}

FormPanel* openAcceptForm(const AppContext& context, QWidget* over, Id<Instalment> instalment,
                          const Obstacle& obstacle)
{
    auto* form =
        stepForm(context, over, FeeFormsWords::tr("Ask for money all the same"), FeeFormsWords::tr("Accept"));
    auto* what = new TextLabel(format::joined({enumLabel(obstacle.kind), obstacleTitle(obstacle)}));
    what->setWordWrap(true);
    form->addWidget(what);
    auto* reason = form->addField(
        u"reason"_s, FeeFormsWords::tr("Why it may stay"),
        new LongTextEditor(FeeFormsWords::tr("What was agreed with the customer, and with whom")),
        FormPanel::Required);
    saveBy(context, form, FeeFormsWords::tr("Accept an obstacle"),
           [instalment, key = obstacle.key, reason]() -> Step {
               return [instalment, key, why = reason->value().toString()](UnitOfWork& u) {
                   return acceptObstacle(u, instalment, key, why);
               };
           });
    form->keepDraft(context.drafts, u"accept/%1/%2"_s.arg(instalment.uuid.toString(), obstacle.key));
    form->open();
    return form;
}

FormPanel* openReportForm(const AppContext& context, QWidget* over, const Instalment& i)
{
    auto* form = stepForm(context, over, FeeFormsWords::tr("The report went to the customer"),
                          FeeFormsWords::tr("Published"));
    auto* day = dayField(form, context, u"report_published_on"_s, FeeFormsWords::tr("Published on"),
                         i.reportPublishedOn);
    saveBy(context, form, FeeFormsWords::tr("Note a report as published"), [id = i.id, day]() -> Step {
        return [id, on = day->value().toDate()](UnitOfWork& u) { return publishReport(u, id, on); };
    });
    form->open();
    return form;
}

FormPanel* openInstalmentForm(const AppContext& context, QWidget* over, const Instalment& instalment,
                              const QString& customerName, bool isNew)
{
    RecordFormInput input;
    input.record = toRecord(instalment);
    input.isNew = isNew;
    input.ownerName = customerName;
    input.leaveOut = {u"contract"_s, u"asked_on"_s, u"received_on"_s, u"received_amount"_s,
                      u"report_published_on"_s};
    return openRecordForm(context, over, input);
}

FormPanel* openCommitmentForm(const AppContext& context, QWidget* over, const Commitment& commitment,
                              const QString& customerName, const QVector<FilterChoice>& contracts, bool isNew)
{
    RecordFormInput input;
    input.record = toRecord(commitment);
    input.isNew = isNew;
    input.ownerName = customerName;
    input.choices.insert(u"contract"_s, contracts);
    input.leaveOut = {u"outcome"_s, u"outcome_note"_s, u"decided_on"_s};
    return openRecordForm(context, over, input);
}

FormPanel* openOutcomeForm(const AppContext& context, QWidget* over, const Commitment& c)
{
    auto* form =
        stepForm(context, over, format::joined({c.indicator, c.target}), FeeFormsWords::tr("Decide"));
    auto* outcome = form->addField(u"outcome"_s, FeeFormsWords::tr("How it came out"), new ChoiceEditor,
                                   FormPanel::Required, FormPanel::Half);
    for (const EnumName& name : EnumText<Outcome>::names)
        outcome->addChoice(QString::fromLatin1(name.text), enumLabel(name));
    outcome->setValue(QString(enumText(c.outcome == Outcome::Open ? Outcome::Kept : c.outcome)));
    auto* note =
        form->addField(u"outcome_note"_s, FeeFormsWords::tr("What was measured"),
                       new LongTextEditor(FeeFormsWords::tr("The figure, and why it was missed if it was")));
    note->setValue(c.outcomeNote);
    saveBy(context, form, FeeFormsWords::tr("Decide a commitment"), [id = c.id, outcome, note]() -> Step {
        const auto chosen = enumFromText<Outcome>(outcome->value().toString()).value_or(Outcome::Open);
        return [id, chosen, words = note->value().toString()](UnitOfWork& u) {
            return decideCommitment(u, id, chosen, words);
        };
    });
    form->keepDraft(context.drafts, u"outcome/%1"_s.arg(c.id.uuid.toString()));
    form->open();
    return form;
}

} // namespace zhike
