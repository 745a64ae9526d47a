// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/bulk_forms.h"

#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/customer/pickers.h"
#include "ui/customer/record_form.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/long_work.h"
#include "ui/shell/search_answer.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct BulkFormsWords {
    Q_DECLARE_TR_FUNCTIONS(BulkForms)
};

void say(const AppContext& context, const BulkResult& result)
{
    if (result.changed == 0)
        context.navigator.showStatus(result.why.isEmpty()
                                         ? BulkFormsWords::tr("It was so already; nothing was changed.")
                                         : BulkFormsWords::tr("Nothing was changed. %1").arg(result.why));
    else if (result.left > 0)
        context.navigator.showStatus(
            format::joined({result.title, BulkFormsWords::tr("%n left as they were", nullptr, result.left)}),
            true);
    else
        context.navigator.showStatus(result.title, true);
}

/// A form with room for progress; says for how many it is.
FormPanel* bulkForm(QWidget* over, const QString& title, qsizetype count)
{
    auto* form = new FormPanel(over, title);
    auto* note = new TextLabel(
        BulkFormsWords::tr(
            "For %n customer(s), as one step with one undo. Those for whom nothing changes stay as they are.",
            nullptr, static_cast<int>(count)),
        Face::Body, Ink::Soft);
    note->setWordWrap(true);
    form->addWidget(note);
    return form;
}

/// Runs the deed; the form stays with what was typed until it has worked.
void runFrom(const AppContext& context, FormPanel* form, BusyStrip* busy, qsizetype total,
             const QString& title, const BulkDeed& deed)
{
    form->setBusy(true);
    runBulk(context, busy, total, title, deed, [form](const std::optional<Error>& failed) {
        if (failed)
            form->showError(*failed);
        else
            form->dismiss();
    });
}

BusyStrip* addBusy(FormPanel* form)
{
    auto* busy = new BusyStrip;
    form->addWidget(busy);
    return busy;
}

DateEditor* addFrom(FormPanel* form, const AppContext& context)
{
    auto* from = new DateEditor(context.clock.today());
    form->addField(u"starts_on"_s, BulkFormsWords::tr("From"), from, FormPanel::Required, FormPanel::Half);
    from->setValue(context.clock.today());
    return from;
}

} // namespace

void runBulk(const AppContext& context, BusyStrip* busy, qint64 total, const QString& title,
             const BulkDeed& deed, const std::function<void(const std::optional<Error>& failed)>& over)
{
    const Progress progress = beginWork(busy, title, total);
    auto written = context.store.write(title, [deed, progress](UnitOfWork& u) { return deed(u, progress); });
    deliver(busy, std::move(written), [context, busy, over](const Result<BulkResult>& result) {
        busy->stop();
        if (over)
            over(result ? std::nullopt : std::optional(result.error()));
        else if (!result)
            context.navigator.showError(result.error());
        if (result)
            say(context, *result);
    });
}

void openBulkForm(const AppContext& context, FormPanel* form, qsizetype total, const QString& save,
                  std::function<BulkDeed(const FormPanel& filled)> deed)
{
    BusyStrip* busy = addBusy(form);
    form->setSaveText(save);
    QObject::connect(form, &FormPanel::saveRequested, form,
                     [context, form, busy, total, save, deed = std::move(deed)] {
                         runFrom(context, form, busy, total, save, deed(*form));
                     });
    form->open();
}

FormPanel* openBulkTierForm(const AppContext& context, QWidget* over, const QVector<Uuid>& ids,
                            const std::vector<Tier>& tiers)
{
    FormPanel* form = bulkForm(over, BulkFormsWords::tr("Assign a tier"), ids.size());
    auto* choice = new ChoiceEditor(true);
    for (const Tier& t : tiers)
        choice->addChoice(QVariant::fromValue(t.id.uuid), tierWord(t.name, t.englishName));
    form->addField(u"tier"_s, BulkFormsWords::tr("Tier"), choice, FormPanel::Required, FormPanel::Half);
    addFrom(form, context);
    form->addField(u"reason"_s, BulkFormsWords::tr("Reason"),
                   new LongTextEditor(BulkFormsWords::tr("Why this tier, and what it is based on")),
                   FormPanel::Required);
    BusyStrip* busy = addBusy(form);
    form->setSaveText(BulkFormsWords::tr("Assign"));
    QObject::connect(form, &FormPanel::saveRequested, form, [context, form, busy, ids] {
        TierDecision decision;
        decision.tier = Id<Tier>(form->value(u"tier"_s).value<Uuid>());
        decision.from = form->value(u"starts_on"_s).toDate();
        decision.reason = form->value(u"reason"_s).toString().trimmed();
        if (showProblems(*form, validate(decision)))
            runFrom(context, form, busy, ids.size(), BulkFormsWords::tr("Assign a tier"),
                    [ids, decision](UnitOfWork& u, const BulkProgress& progress) {
                        return assignTierToAll(u, ids, decision, progress);
                    });
    });
    form->open();
    return form;
}

FormPanel* openBulkEngineerForm(const AppContext& context, QWidget* over, const QVector<Uuid>& ids)
{
    FormPanel* form = bulkForm(over, BulkFormsWords::tr("Name an engineer"), ids.size());
    form->addField(
        u"engineer"_s, BulkFormsWords::tr("Engineer"),
        new ReferenceEditor(engineerCompletion(context, form), BulkFormsWords::tr("Name, pinyin or number")),
        FormPanel::Required);
    auto* role = new ChoiceEditor(false);
    for (const EnumName& name : EnumText<AssignmentRole>::names)
        role->addChoice(QString::fromLatin1(name.text), enumLabel(name));
    form->addField(u"role"_s, BulkFormsWords::tr("Role"), role, FormPanel::Required, FormPanel::Half);
    role->setValue(QString(enumText(AssignmentRole::Primary)));
    addFrom(form, context);
    form->addField(u"reason"_s, BulkFormsWords::tr("Reason"), new TextEditor);
    BusyStrip* busy = addBusy(form);
    form->setSaveText(BulkFormsWords::tr("Assign"));
    QObject::connect(form, &FormPanel::saveRequested, form, [context, form, busy, ids] {
        EngineerDecision decision;
        decision.engineer = Id<Engineer>(form->value(u"engineer"_s).value<Uuid>());
        decision.role =
            enumFromText<AssignmentRole>(form->value(u"role"_s).toString()).value_or(AssignmentRole::Primary);
        decision.from = form->value(u"starts_on"_s).toDate();
        decision.reason = form->value(u"reason"_s).toString().trimmed();
        if (showProblems(*form, validate(decision)))
            runFrom(context, form, busy, ids.size(), BulkFormsWords::tr("Name an engineer"),
                    [ids, decision](UnitOfWork& u, const BulkProgress& progress) {
                        return assignEngineerToAll(u, ids, decision, progress);
                    });
    });
    form->open();
    return form;
}

FormPanel* openBulkManagerForm(const AppContext& context, QWidget* over, const QVector<Uuid>& ids)
{
    FormPanel* form = bulkForm(over, BulkFormsWords::tr("Set the account manager"), ids.size());
    form->addField(u"account_manager"_s, BulkFormsWords::tr("Account manager"), new TextEditor,
                   FormPanel::Optional, FormPanel::Full, BulkFormsWords::tr("Left empty, they have none."));
    form->setValue(u"account_manager"_s, context.store.options().author.who);
    BusyStrip* busy = addBusy(form);
    form->setSaveText(BulkFormsWords::tr("Set"));
    QObject::connect(form, &FormPanel::saveRequested, form, [context, form, busy, ids] {
        const QString name = form->value(u"account_manager"_s).toString();
        runFrom(context, form, busy, ids.size(), BulkFormsWords::tr("Set the account manager"),
                [ids, name](UnitOfWork& u, const BulkProgress& progress) {
                    return setManagerOfAll(u, ids, name, progress);
                });
    });
    form->open();
    return form;
}

} // namespace zhike
