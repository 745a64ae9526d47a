// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/absence_form.h"

#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct AbsenceFormWords {
    Q_DECLARE_TR_FUNCTIONS(AbsenceForm)
};

void finish(const AppContext& context, FormPanel* form, QFuture<Result<QString>> written)
{
    form->setBusy(true);
    deliver(form, std::move(written), [context, form](const Result<QString>& title) {
        if (!title) {
            form->showError(title.error());
            return;
        }
        form->dismiss();
        context.navigator.showStatus(*title, true);
    });
}

void save(const AppContext& context, FormPanel* form, Absence absence)
{
    absence.startsOn = form->value(u"starts_on"_s).toDate();
    absence.endsOn = form->value(u"ends_on"_s).toDate();
    absence.reason = form->value(u"reason"_s).toString();
    finish(context, form,
           context.store.write(AbsenceFormWords::tr("Record an absence"),
                               [absence](UnitOfWork& u) -> Result<QString> {
                                   if (absence.id)
                                       ZHIKE_TRY(changeAbsence(u, absence));
                                   else
                                       ZHIKE_TRY(addAbsence(u, absence));
                                   return u.title();
                               }));
}

} // namespace

FormPanel* openAbsenceForm(const AppContext& context, QWidget* over, const Engineer& engineer,
                           const std::optional<Absence>& before)
{
    Absence absence = before.value_or(Absence());
    absence.engineer = engineer.id;
    auto* form = new FormPanel(over, AbsenceFormWords::tr("%1 is away").arg(engineer.name));
    form->addField(u"starts_on"_s, AbsenceFormWords::tr("From"), new DateEditor(context.clock.today()),
                   FormPanel::Required, FormPanel::Half);
    form->addField(u"ends_on"_s, AbsenceFormWords::tr("Last day away"), new DateEditor(context.clock.today()),
                   FormPanel::Required, FormPanel::Half);
    form->addField(u"reason"_s, AbsenceFormWords::tr("Reason"),
                   new TextEditor(AbsenceFormWords::tr("Leave, illness, training …")));
    form->setValue(u"starts_on"_s, before ? before->startsOn : context.clock.today());
    if (before) {
        form->setValue(u"ends_on"_s, before->endsOn);
        form->setValue(u"reason"_s, before->reason);
        auto* link = new LinkLabel(AbsenceFormWords::tr("Take this absence back"));
        link->setObjectName(u"removeAbsence"_s);
        QObject::connect(link, &LinkLabel::clicked, form, [context, form, id = before->id] {
            finish(context, form,
                   context.store.write(AbsenceFormWords::tr("Take an absence back"),
                                       [id](UnitOfWork& u) -> Result<QString> {
                                           ZHIKE_TRY(removeAbsence(u, id));
                                           return u.title();
                                       }));
        });
        form->addWidget(link);
    }
    QObject::connect(form, &FormPanel::saveRequested, form,
                     [context, form, absence] { save(context, form, absence); });
    form->keepDraft(context.drafts,
                    u"absence/%1"_s.arg((before ? before->id.uuid : engineer.id.uuid).toString()));
    form->open();
    return form;
}

Row absenceRowOf(const Absence& absence, QDate today)
{
    Row row;
    row.id = absence.id.uuid;
    row.title =
        AbsenceFormWords::tr("%1 to %2").arg(format::date(absence.startsOn), format::date(absence.endsOn));
    row.subtitle = absence.reason;
    const auto days = absence.startsOn.daysTo(absence.endsOn) + 1;
    row.right1 = AbsenceFormWords::tr("%n day(s)", nullptr, static_cast<int>(days));
    if (absence.endsOn < today)
        row.archived = true;
    else
        row.right2 = absence.startsOn <= today ? AbsenceFormWords::tr("now")
                                               : format::relativeDay(absence.startsOn, today);
    row.right2Ink = absence.startsOn <= today ? Ink::Amber : Ink::Quiet;
    return row;
}

} // namespace zhike
