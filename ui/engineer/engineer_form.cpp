// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/engineer_form.h"

#include "core/customer/usecases.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/customer/record_form.h"
#include "ui/engineer/skills_editor.h"
#include "ui/parts/labels.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct EngineerFormWords {
    Q_DECLARE_TR_FUNCTIONS(EngineerForm)
};

RecordFormInput inputFor(const std::optional<EngineerPage>& page)
{
    RecordFormInput input;
    input.isNew = !page;
    input.record = page ? toRecord(page->engineer) : blankRecord(EntityKind::Engineer);
    if (page)
        input.titles.insert(u"mentor"_s, page->mentorName);
    return input;
}

QFuture<Result<Uuid>> write(const AppContext& context, const RecordFormInput& input, const Engineer& edited,
                            const std::vector<EngineerSkill>& skills)
{
    if (input.isNew)
        return context.store.write(createTitle(edited.name), [edited, skills](UnitOfWork& u) -> Result<Uuid> {
            ZHIKE_ASSIGN(const Id<Engineer> id, createEngineer(u, edited, skills));
            return id.uuid;
        });
    const auto before = fromRecord<Engineer>(input.record);
    return context.store.write(editTitle(edited.name),
                               [before, edited, skills](UnitOfWork& u) -> Result<Uuid> {
                                   ZHIKE_TRY(saveEngineer(u, before, edited, skills));
                                   return before.id.uuid;
                               });
}

void save(const AppContext& context, FormPanel* form, const RecordFormInput& input,
          const std::function<void(const Uuid&)>& saved)
{
    const auto edited = fromRecord<Engineer>(recordFromForm(*form, input.record));
    const auto* editor = qobject_cast<SkillsEditor*>(form->editor(u"skills"_s));
    const auto skills = editor->skills();
    if (!showProblems(*form, problemsOf(edited, skills)))
        return;
    form->setBusy(true);
    const QString done = input.isNew ? createTitle(edited.name) : editTitle(edited.name);
    deliver(form, write(context, input, edited, skills),
            [context, form, saved, done](const Result<Uuid>& id) {
                if (!id) {
                    form->showError(id.error());
                    return;
                }
                form->dismiss();
                context.navigator.showStatus(done, true);
                if (saved)
                    saved(*id);
            });
}

} // namespace

FormPanel* openEngineerRecordForm(const AppContext& context, QWidget* over,
                                  const std::optional<EngineerPage>& page,
                                  std::function<void(const Uuid&)> saved)
{
    const RecordFormInput input = inputFor(page);
    auto* form = new FormPanel(over, page ? EngineerFormWords::tr("Edit %1").arg(page->engineer.name)
                                          : EngineerFormWords::tr("New engineer"));
    addRecordFields(*form, context, input);
    form->addSection(EngineerFormWords::tr("Skills"));
    auto* skills = new SkillsEditor(context.clock.today());
    if (page)
        skills->setSkills(page->skills);
    form->addField(u"skills"_s, EngineerFormWords::tr("Product, level 1 to 5, certified until"), skills);
    if (page) {
        const bool archived = page->engineer.archivedAt.has_value();
        auto* link = new LinkLabel(archived ? EngineerFormWords::tr("Restore from the archive")
                                            : EngineerFormWords::tr("Archive"));
        link->setObjectName(u"archive"_s);
        QObject::connect(link, &LinkLabel::clicked, form, [context, form, input, archived] {
            setArchived(context, form->parentWidget(), input.record, {}, !archived);
            form->dismiss();
        });
        form->addWidget(link);
    }
    QObject::connect(form, &FormPanel::saveRequested, form,
                     [context, form, input, saved = std::move(saved)] { save(context, form, input, saved); });
    form->keepDraft(context.drafts,
                    page ? u"engineer/%1"_s.arg(page->engineer.id.uuid.toString()) : u"engineer/new"_s);
    form->open();
    return form;
}

} // namespace zhike
