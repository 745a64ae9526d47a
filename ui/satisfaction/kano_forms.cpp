// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/kano_forms.h"

#include "core/satisfaction/kano_query.h"
#include "core/satisfaction/kano_usecases.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/format.h"
#include "ui/satisfaction/kano_items_editor.h"
#include "ui/satisfaction/kano_sheet.h"
#include "ui/satisfaction/record_completion.h"

#include <QtCore/QCoreApplication>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

/// The words of this file.
struct KanoForms {
    Q_DECLARE_TR_FUNCTIONS(KanoForms)
};

QVariant dayOrNothing(QDate day)
{
    return day.isValid() ? QVariant(day) : QVariant();
}

/// What the form of a study says, over what it was before.
KanoStudy studyOf(const FormPanel& form, KanoStudy study)
{
    study.title = form.value(u"title"_s).toString();
    study.askedFrom = form.value(u"asked_from"_s).toDate();
    study.askedTo = form.value(u"asked_to"_s).toDate();
    study.purpose = form.value(u"purpose"_s).toString();
    return study;
}

/// The sheet of answers: it follows who is chosen.
class ReplyForm final : public QObject
{
public:
    ReplyForm(const AppContext& context, QWidget* over, const KanoStudy& study,
              const std::vector<KanoItem>& items)
        : m_context(context), m_study(study),
          m_form(new FormPanel(over, KanoForms::tr("Record Kano answers"))), m_sheet(new KanoSheet(items))
    {
        setParent(m_form);
        m_customer =
            m_form->addField(u"customer"_s, KanoForms::tr("Customer"),
                             new ReferenceEditor(recordCompletion(context, this, EntityKind::Customer),
                                                 KanoForms::tr("Name, code or pinyin")),
                             FormPanel::Required);
        m_contact = m_form->addField(u"contact"_s, KanoForms::tr("Who answers"), new ChoiceEditor(true),
                                     FormPanel::Optional, FormPanel::Half,
                                     KanoForms::tr("Nobody in particular, if it is left open."));
        m_form->addField(u"answered_on"_s, KanoForms::tr("Answered on"),
                         new DateEditor(context.clock.today()), FormPanel::Required, FormPanel::Half);
        m_form->addField(u"answers"_s, KanoForms::tr("Answers, by keys 1 to 5"), m_sheet,
                         FormPanel::Required);
        m_sheet->nameQuestions();
        m_form->setValue(u"answered_on"_s, context.clock.today());
        connect(m_customer, &FieldEditor::edited, this, [this] { readPeople({}); });
        connect(m_contact, &FieldEditor::edited, this, [this] { readReply(); });
        connect(m_sheet, &FieldEditor::edited, this, [this] { m_typed = true; });
        connect(m_form, &FormPanel::draftRestored, this, [this] {
            m_typed = m_sheet->value().isValid();
            readPeople({});
        });
        connect(m_form, &FormPanel::saveRequested, this, [this] { save(); });
    }

    void open(const KanoRespondent& respondent)
    {
        if (!respondent.customer) {
            m_form->keepDraft(m_context.drafts, u"kano/%1"_s.arg(m_study.id.uuid.toString()));
            return m_form->open();
        }
        m_customer->setReadOnly(true);
        m_contact->setReadOnly(true);
        deliver(this, m_context.store.read([customer = respondent.customer](Reader& r) -> Result<QString> {
            return r.titleOf(EntityKind::Customer, customer.uuid);
        }),
                [this, respondent](const Result<QString>& name) {
                    m_customer->setChosen(respondent.customer.uuid, name ? *name : QString());
                    readPeople(respondent.contact);
                });
        m_form->open();
    }

private:
    [[nodiscard]] Id<Customer> customer() const { return Id<Customer>(m_customer->value().value<Uuid>()); }
    [[nodiscard]] Id<Contact> contact() const { return Id<Contact>(m_contact->value().value<Uuid>()); }

    void readPeople(const Id<Contact>& chosen)
    {
        const auto of = customer();
        if (!of)
            return;
        deliver(this, m_people, m_context.store.read([of](Reader& r) {
            return r.where<Contact>("customer", Value(of.uuid));
        }),
                [this, chosen](const Result<std::vector<Contact>>& people) {
                    if (!people)
                        return m_form->showError(people.error());
                    m_contact->clearChoices();
                    for (const Contact& one : *people) {
                        if (!one.archivedAt || one.id == chosen)
                            m_contact->addChoice(QVariant::fromValue(one.id.uuid),
                                                 format::joined({one.name, one.title}));
                    }
                    m_contact->setValue(chosen ? QVariant::fromValue(chosen.uuid) : QVariant());
                    m_form->restoreAgain();
                    readReply();
                });
    }

    /// What they answered before is there to be corrected.
    void readReply()
    {
        const auto of = customer();
        const auto by = contact();
        if (!of)
            return;
        deliver(this, m_reply, m_context.store.read([study = m_study.id, of, by](Reader& r) {
            return readKanoReply(r, study, of, by);
        }),
                [this](const Result<std::vector<KanoAnswer>>& answers) {
                    if (!answers)
                        return m_form->showError(answers.error());
                    if (m_typed || (answers->empty() && !m_loaded))
                        return; // what was typed is theirs, whoever it turns out they are
                    m_loaded = !answers->empty();
                    m_sheet->setAnswers(*answers);
                    if (m_loaded)
                        m_form->setValue(u"answered_on"_s, answers->front().answeredOn);
                });
    }

    void save()
    {
        KanoReply reply;
        reply.study = m_study.id;
        reply.customer = customer();
        reply.contact = contact();
        reply.answeredOn = m_form->value(u"answered_on"_s).toDate();
        reply.pairs = m_sheet->pairs();
        m_form->setBusy(true);
        auto unit = [reply](UnitOfWork& u) -> Result<QString> {
            ZHIKE_TRY(recordKanoReply(u, reply));
            return u.title();
        };
        deliver(this, m_context.store.write(KanoForms::tr("Record Kano answers"), std::move(unit)),
                [this](const Result<QString>& title) {
                    if (!title)
                        return m_form->showError(title.error());
                    m_context.navigator.showStatus(*title, true);
                    m_form->dismiss();
                });
    }

    AppContext m_context;
    KanoStudy m_study;
    Latest m_people;
    Latest m_reply;
    FormPanel* m_form;
    KanoSheet* m_sheet;
    ReferenceEditor* m_customer;
    ChoiceEditor* m_contact;
    bool m_typed = false;  ///< answers by hand: they stay
    bool m_loaded = false; ///< what they answered before is shown
};

} // namespace

void openKanoStudyForm(const AppContext& context, QWidget* over, const KanoStudy& study,
                       const std::vector<KanoItem>& items, std::function<void(const Id<KanoStudy>&)> saved)
{
    auto* form =
        new FormPanel(over, study.id ? KanoForms::tr("Kano study") : KanoForms::tr("New Kano study"));
    form->addField(u"title"_s, KanoForms::tr("Title"), new TextEditor, FormPanel::Required);
    form->addField(u"asked_from"_s, KanoForms::tr("Asked from"), new DateEditor(context.clock.today()),
                   FormPanel::Optional, FormPanel::Half);
    form->addField(u"asked_to"_s, KanoForms::tr("Asked until"), new DateEditor(context.clock.today()),
                   FormPanel::Optional, FormPanel::Half);
    form->addField(u"purpose"_s, KanoForms::tr("What it is for"), new LongTextEditor({}, 2));
    auto* editor = new KanoItemsEditor;
    form->addField(u"items"_s, KanoForms::tr("Service items to ask about"), editor, FormPanel::Required);
    form->setValue(u"title"_s, study.title);
    form->setValue(u"asked_from"_s, dayOrNothing(study.id ? study.askedFrom : context.clock.today()));
    form->setValue(u"asked_to"_s, dayOrNothing(study.askedTo));
    form->setValue(u"purpose"_s, study.purpose);
    editor->setItems(items);
    QObject::connect(form, &FormPanel::saveRequested, form, [=, saved = std::move(saved)] {
        form->setBusy(true);
        using Saved = std::pair<Id<KanoStudy>, QString>;
        auto unit = [now = studyOf(*form, study), asked = editor->items()](UnitOfWork& u) -> Result<Saved> {
            ZHIKE_ASSIGN(const auto id, saveKanoStudy(u, now, asked));
            return Saved(id, u.title());
        };
        deliver(form, context.store.write(KanoForms::tr("Save a Kano study"), std::move(unit)),
                [form, context, saved](const Result<Saved>& done) {
                    if (!done)
                        return form->showError(done.error());
                    context.navigator.showStatus(done->second, true);
                    form->dismiss();
                    if (saved)
                        saved(done->first);
                });
    });
    form->keepDraft(context.drafts,
                    study.id ? u"kano-study/%1"_s.arg(study.id.uuid.toString()) : u"kano-study/new"_s);
    form->open();
}

void openKanoReplyForm(const AppContext& context, QWidget* over, const KanoStudy& study,
                       const std::vector<KanoItem>& items, const KanoRespondent& respondent)
{
    (new ReplyForm(context, over, study, items))->open(respondent);
}

} // namespace zhike
