// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/decision_forms.h"

#include "core/engineer/assign.h"
#include "core/request/tier_correction.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "core/tier/assign.h"
#include "ui/customer/customer_words.h"
#include "ui/customer/record_form.h"
#include "ui/engineer/fit_field.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/shell/preferences.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct DecisionFormsWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionForms)
};

/// Waits for what the form has written; then closes it and says what was done, or shows what is wrong.
template <class T>
void finish(const AppContext& context, FormPanel* form, QFuture<Result<T>> future, const QString& done)
{
    form->setBusy(true);
    deliver(form, std::move(future), [context, form, done](const Result<T>& result) {
        if (!result) {
            form->showError(result.error());
            return;
        }
        form->dismiss();
        context.navigator.showStatus(done, true);
    });
}

QString tierNow(const CustomerPage& page)
{
    if (!page.currentTier)
        return DecisionFormsWords::tr("%1 has no tier yet.").arg(page.customer.name);
    const TierSpell& now = page.tiers[*page.currentTier];
    return DecisionFormsWords::tr("%1 has been %2 since %3.")
        .arg(page.customer.name, tierWord(now.tierName, now.tierEnglishName),
             format::date(now.assignment.startsOn));
}

QString engineersNow(const CustomerPage& page)
{
    QStringList now;
    for (const EngineerSpell& s : page.engineersToday())
        now.append(s.engineerName + u' ' + enumLabel(s.assignment.role));
    return now.isEmpty() ? DecisionFormsWords::tr("Nobody looks after %1 yet.").arg(page.customer.name)
                         : DecisionFormsWords::tr("Now: %1").arg(format::joined(now));
}

void addNote(FormPanel* form, const QString& text)
{
    auto* note = new TextLabel(text, Face::Body, Ink::Soft);
    note->setWordWrap(true);
    form->addWidget(note);
}

/// Says what a day in the past would do to clocks that were decided, and who answers for it; follows tier and
/// day.
void explainCorrection(const AppContext& context, FormPanel* form, Id<Customer> customer)
{
    auto* note = new TextLabel({}, Face::Body, Ink::Amber);
    note->setObjectName(u"correction"_s);
    note->setWordWrap(true);
    note->hide();
    form->addWidget(note);
    const auto latest = std::make_shared<Latest>(); // as long as the form
    const auto look = [context, form, note, customer, latest] {
        TierDecision decision{customer,
                              Id<Tier>(form->value(u"tier"_s).value<Uuid>()),
                              form->value(u"starts_on"_s).toDate(),
                              {}};
        const bool past = decision.from.isValid() && decision.from < context.clock.today();
        note->hide();
        const quint64 asked = latest->next();
        if (!decision.tier || !past)
            return;
        deliver(form, context.store.readLong([decision](Reader& r) { return clocksChangedBy(r, decision); }),
                [context, note, latest, asked](const Result<int>& changed) {
                    if (!changed || !latest->is(asked))
                        return;
                    const QString who = context.preferences ? context.preferences->userName() : QString();
                    note->setText(DecisionFormsWords::tr(
                                      "Corrects the past: %n decided clock(s) would read differently.",
                                      nullptr, *changed) +
                                  (who.isEmpty() ? QString()
                                                 : u' ' + DecisionFormsWords::tr(
                                                              "The history will name %1 as who approved it.")
                                                              .arg(who)));
                    note->show();
                });
    };
    for (const QString& column : {u"tier"_s, u"starts_on"_s})
        QObject::connect(form->editor(column), &FieldEditor::edited, form, look);
    QObject::connect(form, &FormPanel::draftRestored, form, look);
}

void saveTier(const AppContext& context, FormPanel* form, const CustomerPage& page)
{
    TierDecision decision;
    decision.customer = page.customer.id;
    decision.tier = Id<Tier>(form->value(u"tier"_s).value<Uuid>());
    decision.from = form->value(u"starts_on"_s).toDate();
    decision.reason = form->value(u"reason"_s).toString().trimmed();
    if (!showProblems(*form, validate(decision)))
        return;
    const QString title = DecisionFormsWords::tr("Assign a tier to %1").arg(page.customer.name);
    finish(context, form,
           context.store.write(title, [decision](UnitOfWork& u) { return assignTier(u, decision); }), title);
}

void saveEngineer(const AppContext& context, FormPanel* form, const CustomerPage& page)
{
    EngineerDecision decision;
    decision.customer = page.customer.id;
    decision.engineer = Id<Engineer>(form->value(u"engineer"_s).value<Uuid>());
    decision.role =
        enumFromText<AssignmentRole>(form->value(u"role"_s).toString()).value_or(AssignmentRole::Primary);
    decision.from = form->value(u"starts_on"_s).toDate();
    decision.reason = form->value(u"reason"_s).toString().trimmed();
    if (!showProblems(*form, validate(decision)))
        return;
    const auto* editor = qobject_cast<ReferenceEditor*>(form->editor(u"engineer"_s));
    const QString title =
        DecisionFormsWords::tr("Make %1 %2 engineer of %3")
            .arg(editor ? editor->title() : QString(), enumLabel(decision.role), page.customer.name);
    finish(context, form,
           context.store.write(title, [decision](UnitOfWork& u) { return assignEngineer(u, decision); }),
           title);
}

} // namespace

FormPanel* openTierForm(const AppContext& context, QWidget* over, const CustomerPage& page,
                        const std::vector<Tier>& tiers)
{
    auto* form = new FormPanel(over, page.currentTier ? DecisionFormsWords::tr("Change the tier")
                                                      : DecisionFormsWords::tr("Assign a tier"));
    addNote(form, tierNow(page));
    auto* choice = new ChoiceEditor(true);
    for (const Tier& t : tiers)
        choice->addChoice(QVariant::fromValue(t.id.uuid), tierWord(t.name, t.englishName));
    form->addField(u"tier"_s, DecisionFormsWords::tr("Tier"), choice, FormPanel::Required, FormPanel::Half);
    auto* from = new DateEditor(context.clock.today());
    form->addField(u"starts_on"_s, DecisionFormsWords::tr("From"), from, FormPanel::Required, FormPanel::Half,
                   DecisionFormsWords::tr("A date in the past corrects the history."));
    form->addField(u"reason"_s, DecisionFormsWords::tr("Reason"),
                   new LongTextEditor(DecisionFormsWords::tr("Why this tier, and what it is based on")),
                   FormPanel::Required);
    from->setValue(context.clock.today());
    explainCorrection(context, form, page.customer.id);
    form->setSaveText(DecisionFormsWords::tr("Assign"));
    QObject::connect(form, &FormPanel::saveRequested, form,
                     [context, form, page] { saveTier(context, form, page); });
    form->keepDraft(context.drafts, u"tier/%1"_s.arg(page.customer.id.uuid.toString()));
    form->open();
    return form;
}

FormPanel* openEngineerForm(const AppContext& context, QWidget* over, const CustomerPage& page,
                            AssignmentRole role)
{
    auto* form = new FormPanel(over, DecisionFormsWords::tr("Name an engineer"));
    addNote(form, engineersNow(page));
    addFitField(context, form, [form, customer = page.customer.id] {
        return FitQuestion{customer, form->value(u"starts_on"_s).toDate()};
    });
    auto* choice = new ChoiceEditor(false);
    for (const EnumName& name : EnumText<AssignmentRole>::names)
        choice->addChoice(QString::fromLatin1(name.text), enumLabel(name));
    form->addField(u"role"_s, DecisionFormsWords::tr("Role"), choice, FormPanel::Required, FormPanel::Half);
    auto* from = new DateEditor(context.clock.today());
    form->addField(u"starts_on"_s, DecisionFormsWords::tr("From"), from, FormPanel::Required,
                   FormPanel::Half);
    form->addField(u"reason"_s, DecisionFormsWords::tr("Reason"), new TextEditor);
    choice->setValue(QString(enumText(role)));
    from->setValue(context.clock.today());
    form->setSaveText(DecisionFormsWords::tr("Assign"));
    QObject::connect(form, &FormPanel::saveRequested, form,
                     [context, form, page] { saveEngineer(context, form, page); });
    form->keepDraft(context.drafts, u"assignment/%1"_s.arg(page.customer.id.uuid.toString()));
    form->open();
    return form;
}

void openEngineerFormFor(const AppContext& context, QWidget* over, Id<Customer> customer, AssignmentRole role)
{
    deliver(over, context.store.read([customer](Reader& r) { return customerPage(r, customer); }),
            [context, over, role](const Result<CustomerPage>& page) {
                if (!page) {
                    context.navigator.showError(page.error());
                    return;
                }
                FormPanel* form = openEngineerForm(context, over, *page, role);
                if (auto* editor = qobject_cast<ReferenceEditor*>(form->editor(u"engineer"_s)))
                    editor->openList();
            });
}

FormPanel* openEndForm(const AppContext& context, QWidget* over, const CustomerPage& page,
                       const EngineerSpell& spell)
{
    auto* form = new FormPanel(over, DecisionFormsWords::tr("End an assignment"));
    addNote(form, DecisionFormsWords::tr("%1, %2 engineer of %3 since %4.")
                      .arg(spell.engineerName, enumLabel(spell.assignment.role), page.customer.name,
                           format::date(spell.assignment.startsOn)));
    auto* last = new DateEditor(context.clock.today());
    form->addField(u"ends_on"_s, DecisionFormsWords::tr("Last day"), last, FormPanel::Required,
                   FormPanel::Half);
    last->setValue(context.clock.today());
    form->setSaveText(DecisionFormsWords::tr("End"));
    const QString title =
        DecisionFormsWords::tr("End %1 as engineer of %2").arg(spell.engineerName, page.customer.name);
    QObject::connect(form, &FormPanel::saveRequested, form, [context, form, title, id = spell.assignment.id] {
        const QDate day = form->value(u"ends_on"_s).toDate();
        finish(context, form,
               context.store.write(title, [id, day](UnitOfWork& u) { return endAssignment(u, id, day); }),
               title);
    });
    form->keepDraft(context.drafts, u"assignment-end/%1"_s.arg(spell.assignment.id.uuid.toString()));
    form->open();
    return form;
}

} // namespace zhike
