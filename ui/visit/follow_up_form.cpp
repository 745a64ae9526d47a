// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/follow_up_form.h"

#include "core/store/deliver.h"
#include "core/store/store.h"
#include "core/visit/visit_after.h"
#include "core/visit/visit_view.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/labels.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int usualDays = 7; ///< until it is due, unless someone says otherwise

struct FollowUpFormWords {
    Q_DECLARE_TR_FUNCTIONS(FollowUpForm)
};

void save(const AppContext& context, FormPanel* form, Id<Finding> finding)
{
    form->setBusy(true);
    auto write = [finding, text = form->value(u"text"_s).toString(),
                  engineer = Id<Engineer>(form->value(u"engineer"_s).value<Uuid>()),
                  due = form->value(u"due_on"_s).toDate()](UnitOfWork& unit) -> Result<QString> {
        ZHIKE_TRY(followUp(unit, finding, text, engineer, due));
        return unit.title();
    };
    deliver(form, context.store.write(FollowUpFormWords::tr("Follow up a finding"), std::move(write)),
            [context, form](const Result<QString>& title) {
                form->setBusy(false);
                if (!title) {
                    form->showError(title.error());
                    return;
                }
                form->dismiss();
                context.navigator.showStatus(*title, true);
            });
}

} // namespace

void openFollowUpForm(const AppContext& context, QWidget* over, Id<Finding> finding, const QString& text)
{
    auto* form = new FormPanel(over, FollowUpFormWords::tr("What follows"));
    auto* found = new TextLabel(text, Face::Body, Ink::Soft);
    found->setWordWrap(true);
    form->addWidget(found);
    form->addField(u"text"_s, FollowUpFormWords::tr("What to do"), new TextEditor, FormPanel::Required,
                   FormPanel::Full);
    auto* engineer = new ChoiceEditor(true);
    form->addField(u"engineer"_s, FollowUpFormWords::tr("Who does it"), engineer, FormPanel::Optional,
                   FormPanel::Half);
    auto* due = new DateEditor(context.clock.today());
    due->setValue(context.clock.today().addDays(usualDays));
    form->addField(u"due_on"_s, FollowUpFormWords::tr("Until when"), due, FormPanel::Required,
                   FormPanel::Half);
    auto read = [finding](Reader& r) -> Result<VisitChoices> {
        ZHIKE_ASSIGN(const Finding record, r.find(finding));
        return readVisitChoices(r, record.customer);
    };
    deliver(form, context.store.read(std::move(read)), [engineer](const Result<VisitChoices>& choices) {
        if (!choices)
            return;
        for (const EngineerChoice& each : choices->engineers)
            engineer->addChoice(QVariant::fromValue(each.id.uuid), each.name);
        if (!choices->engineers.empty() && choices->engineers.front().role == AssignmentRole::Primary)
            engineer->setValue(QVariant::fromValue(choices->engineers.front().id.uuid));
    });
    QObject::connect(form, &FormPanel::saveRequested, form,
                     [context, form, finding] { save(context, form, finding); });
    form->keepDraft(context.drafts, u"finding/%1"_s.arg(finding.uuid.toString()));
    form->open();
}

} // namespace zhike
