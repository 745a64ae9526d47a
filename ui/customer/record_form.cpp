// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/record_form.h"

#include "core/customer/usecases.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/customer/field_editors.h"
#include "ui/customer/form_layouts.h"
#include "ui/customer/record_form_words.h"
#include "ui/parts/labels.h"
#include "ui/parts/reference_editor.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

bool isInForm(const RecordFormInput& input, const Field& field)
{
    const EntityDescription& d = *input.record.description;
    return !field.is(FieldFlag::Derived) && !(d.owner && std::string_view(field.column) == d.owner) &&
           !input.leaveOut.contains(QLatin1String(field.column));
}

void addField(FormPanel& form, const AppContext& context, const RecordFormInput& input, const Field& field,
              const FormPlace& place)
{
    const auto column = QString::fromLatin1(field.column);
    const bool required = field.is(FieldFlag::Required) && !place.givenWhenBlank;
    const auto given = input.choices.constFind(column);
    auto* editor = makeFieldEditor(&form, context, field,
                                   given == input.choices.constEnd() ? std::nullopt : std::optional(*given));
    form.addField(column, place.label.isEmpty() ? fieldLabel(field) : place.label, editor,
                  required ? FormPanel::Required : FormPanel::Optional, place.width, place.hint);
    const Value& value = input.record.value(field.column);
    if (auto* reference = qobject_cast<ReferenceEditor*>(editor))
        reference->setChosen(uuidOf(value), input.titles.value(column));
    else
        editor->setValue(toEditor(field, value));
}

/// Saves what the form has, as one unit of work.
QFuture<Result<Uuid>> write(const AppContext& context, const RecordFormInput& input, const Record& edited)
{
    const QString called = calledInTitle(edited, input.ownerName);
    if (input.isNew)
        return context.store.write(createTitle(called),
                                   [edited](UnitOfWork& u) { return createRecord(u, edited); });
    return context.store.write(editTitle(called),
                               [before = input.record, edited](UnitOfWork& u) -> Result<Uuid> {
                                   ZHIKE_TRY(saveChanges(u, before, edited));
                                   return before.id;
                               });
}

void save(const AppContext& context, FormPanel* form, const RecordFormInput& input,
          const std::function<void(const Uuid&)>& saved)
{
    const Record edited = recordFromForm(*form, input.record);
    if (!showProblems(*form, problemsOf(edited)))
        return;
    form->setBusy(true);
    const QString done = input.isNew ? createTitle(calledInTitle(edited)) : editTitle(calledInTitle(edited));
    const bool changed = input.isNew || edited != input.record;
    deliver(form, write(context, input, edited),
            [context, form, saved, done, changed](const Result<Uuid>& id) {
                if (!id) {
                    form->showError(id.error());
                    return;
                }
                form->dismiss();
                if (changed)
                    context.navigator.showStatus(done, true);
                if (saved)
                    saved(*id);
            });
}

/// A new record's draft belongs to its owner, an old one's to itself.
QString draftKey(const RecordFormInput& input)
{
    const EntityDescription& d = *input.record.description;
    const QString table = QString::fromLatin1(d.table);
    if (!input.isNew)
        return u"%1/%2"_s.arg(table, input.record.id.toString());
    const Uuid owner = d.owner ? uuidOf(input.record.value(d.owner)) : Uuid();
    return owner.isNull() ? u"%1/new"_s.arg(table) : u"%1/new/%2"_s.arg(table, owner.toString());
}

void addArchiveLink(const AppContext& context, FormPanel* form, const RecordFormInput& input)
{
    const bool archived = input.record.archivedAt.has_value();
    auto* link = new LinkLabel(archived ? RecordFormWords::tr("Restore it from the archive")
                                        : RecordFormWords::tr("Archive it"));
    link->setObjectName(u"archive"_s);
    QObject::connect(link, &LinkLabel::clicked, form, [context, form, input, archived] {
        setArchived(context, form->parentWidget(), input.record, input.ownerName, !archived);
        form->dismiss();
    });
    form->addWidget(link);
}

} // namespace

void addRecordFields(FormPanel& form, const AppContext& context, const RecordFormInput& input)
{
    const EntityDescription& d = *input.record.description;
    QSet<std::string_view> placed;
    for (const FormPlace& place : formLayout(d.kind)) {
        if (!place.section.isEmpty())
            form.addSection(place.section);
        const Field* field = d.field(place.column);
        if (field && isInForm(input, *field)) {
            addField(form, context, input, *field, place);
            placed.insert(field->column);
        }
    }
    for (const Field& field : d.fields) {
        if (!placed.contains(field.column) && isInForm(input, field))
            addField(form, context, input, field, {});
    }
}

Record recordFromForm(const FormPanel& form, const Record& before)
{
    Record edited = before;
    const auto& fields = before.description->fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (const FieldEditor* editor = form.editor(QString::fromLatin1(fields[i].column)))
            edited.values[i] = fromEditor(fields[i], editor->value());
    }
    return edited;
}

bool showProblems(FormPanel& form, const std::vector<Error>& problems)
{
    FieldEditor* first = nullptr;
    for (const Error& problem : problems) {
        form.setError(problem.field, problem.message);
        if (!first)
            first = form.editor(problem.field);
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return problems.empty();
}

FormPanel* openRecordForm(const AppContext& context, QWidget* over, const RecordFormInput& input,
                          std::function<void(const Uuid&)> saved)
{
    const QString what = entityLabel(*input.record.description);
    const QString title = input.isNew ? RecordFormWords::tr("New %1").arg(what)
                                      : RecordFormWords::tr("Edit %1").arg(calledInTitle(input.record));
    auto* form = new FormPanel(over, title);
    addRecordFields(*form, context, input);
    if (!input.isNew)
        addArchiveLink(context, form, input);
    QObject::connect(form, &FormPanel::saveRequested, form,
                     [context, form, input, saved = std::move(saved)] { save(context, form, input, saved); });
    form->keepDraft(context.drafts, draftKey(input));
    form->open();
    return form;
}

void setArchived(const AppContext& context, QObject* receiver, const Record& record, const QString& ownerName,
                 bool archived)
{
    const QString called = calledInTitle(record, ownerName);
    const QString title = archived ? archiveTitle(called) : restoreTitle(called);
    auto done = context.store.write(
        title, [kind = record.description->kind, id = record.id, archived](UnitOfWork& u) {
            return archived ? u.archive(kind, id) : u.restore(kind, id);
        });
    deliver(receiver, std::move(done), [context, title](const Done& result) {
        if (result)
            context.navigator.showStatus(title, true);
        else
            context.navigator.showError(result.error());
    });
}

} // namespace zhike
