// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/complaint_step_form.h"

#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/complaint/complaint_words.h"
#include "ui/complaint/wording_editor.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

const QString leaderKey = u"complaints/leader"_s;

} // namespace

ComplaintStepForm::ComplaintStepForm(const AppContext& context, QWidget* over, const QString& title,
                                     const ComplaintDetail& detail)
    : m_context(context), m_form(new FormPanel(over, title)), m_complaint(detail.complaint.id)
{
    setParent(m_form);
}

void ComplaintStepForm::addWhen(const QString& column)
{
    m_form->addField(column, tr("When"), new DateTimeEditor(m_context.clock));
    m_form->setValue(column, m_context.clock.now().in(m_context.clock.zone()));
}

void ComplaintStepForm::open(const QString& save, const QString& draft,
                             std::function<Done(UnitOfWork&)> (*step)(const ComplaintStepForm&))
{
    m_form->setSaveText(save);
    connect(m_form, &FormPanel::saveRequested, this, [this, step] { write(step(*this)); });
    m_form->keepDraft(m_context.drafts, u"complaint-%1/%2"_s.arg(draft, m_complaint.uuid.toString()));
    m_form->open();
}

ComplaintStepForm* ComplaintStepForm::answer(const AppContext& context, QWidget* over,
                                             const ComplaintDetail& d)
{
    auto* self = new ComplaintStepForm(context, over, tr("Answer to %1").arg(d.complaint.number), d);
    auto* about = new TextLabel(
        format::joined({d.complaint.title, d.contact, answerShort(d.standing.answer, context.clock),
                        answerVerdict(d.standing.answer)}),
        Face::Body, Ink::Soft);
    about->setWordWrap(true);
    self->m_form->addWidget(about);
    self->m_form->addField(u"reply"_s, tr("What the customer is answered"),
                           new WordingEditor(tr("What we found, what we do, by when")), FormPanel::Required);
    self->addWhen(u"replied_at"_s);
    self->open(tr("Record the answer"), u"answer"_s, [](const ComplaintStepForm& f) {
        return std::function([id = f.m_complaint, text = f.text(u"reply"_s), at = f.at(u"replied_at"_s)](
                                 UnitOfWork& u) { return answerComplaint(u, id, text, at); });
    });
    return self;
}

ComplaintStepForm* ComplaintStepForm::move(const AppContext& context, QWidget* over, const ComplaintDetail& d,
                                           ComplaintStep to)
{
    auto* self = new ComplaintStepForm(context, over, tr("%1: %2").arg(d.complaint.number, enumLabel(to)), d);
    self->m_to = to;
    if (to == ComplaintStep::Plan) {
        self->m_form->addField(u"cause"_s, tr("Cause"), new LongTextEditor(tr("What was found")));
        self->m_form->setValue(u"cause"_s, d.complaint.cause);
    }
    if (to == ComplaintStep::Action) {
        self->m_form->addField(u"remedy"_s, tr("Remedy"),
                               new LongTextEditor(tr("What is done about it, until when")));
        self->m_form->setValue(u"remedy"_s, d.complaint.remedy);
    }
    self->m_form->addField(u"note"_s, tr("Note"), new LongTextEditor(tr("Kept in the course"), 2));
    self->addWhen(u"at"_s);
    self->open(stepAction(to), u"move-%1"_s.arg(static_cast<int>(to)), [](const ComplaintStepForm& f) {
        const ComplaintMove move{f.m_to, f.at(u"at"_s), f.text(u"note"_s), f.text(u"cause"_s),
                                 f.text(u"remedy"_s)};
        return std::function(
            [id = f.m_complaint, move](UnitOfWork& u) { return moveComplaint(u, id, move); });
    });
    return self;
}

ComplaintStepForm* ComplaintStepForm::giveBack(const AppContext& context, QWidget* over,
                                               const ComplaintDetail& d)
{
    auto* self = new ComplaintStepForm(context, over, tr("%1 into another stage").arg(d.complaint.number), d);
    auto* stage = new ChoiceEditor;
    for (int i = 0; i < complaintSteps; ++i) {
        const auto step = static_cast<ComplaintStep>(i);
        if (mayFollow(d.complaint.stage, step))
            stage->addChoice(i, enumLabel(step));
    }
    self->m_form->addField(u"stage"_s, tr("Stage"), stage, FormPanel::Required);
    const bool closed = d.complaint.state == ComplaintState::Closed;
    const auto first =
        closed || d.complaint.stage > ComplaintStep::Plan ? ComplaintStep::Plan : ComplaintStep::Acceptance;
    self->m_form->setValue(
        u"stage"_s, static_cast<int>(first == d.complaint.stage ? ComplaintStep::Verification : first));
    self->m_form->addField(u"note"_s, tr("Why"), new LongTextEditor(tr("Needed when it returns"), 2));
    self->addWhen(u"at"_s);
    self->open(tr("Change the stage"), u"return"_s, [](const ComplaintStepForm& f) {
        const ComplaintMove move{static_cast<ComplaintStep>(f.m_form->value(u"stage"_s).toInt()),
                                 f.at(u"at"_s),
                                 f.text(u"note"_s),
                                 {},
                                 {}};
        return std::function(
            [id = f.m_complaint, move](UnitOfWork& u) { return moveComplaint(u, id, move); });
    });
    return self;
}

ComplaintStepForm* ComplaintStepForm::makeFormal(const AppContext& context, QWidget* over,
                                                 const ComplaintDetail& d)
{
    auto* self = new ComplaintStepForm(context, over, tr("%1 was made formally").arg(d.complaint.number), d);
    self->m_form->addField(u"note"_s, tr("How"), new LongTextEditor(tr("Such as a letter or an e-mail"), 2));
    self->addWhen(u"at"_s);
    self->open(tr("It is a complaint"), u"formal"_s, [](const ComplaintStepForm& f) {
        return std::function([id = f.m_complaint, note = f.text(u"note"_s), at = f.at(u"at"_s)](
                                 UnitOfWork& u) { return makeComplaintFormal(u, id, note, at); });
    });
    return self;
}

ComplaintStepForm* ComplaintStepForm::inform(const AppContext& context, QWidget* over,
                                             const ComplaintDetail& d)
{
    auto* self = new ComplaintStepForm(context, over, tr("Leader informed of %1").arg(d.complaint.number), d);
    self->m_form->addField(u"leader"_s, tr("Who was informed"), new TextEditor, FormPanel::Required);
    self->m_form->setValue(u"leader"_s, context.memory.value(leaderKey));
    self->addWhen(u"leader_informed_at"_s);
    self->open(tr("Record"), u"inform"_s, [](const ComplaintStepForm& f) {
        f.m_context.memory.remember(leaderKey, f.text(u"leader"_s));
        return std::function(
            [id = f.m_complaint, leader = f.text(u"leader"_s),
             at = f.at(u"leader_informed_at"_s)](UnitOfWork& u) { return informLeader(u, id, leader, at); });
    });
    return self;
}

ComplaintStepForm* ComplaintStepForm::confirm(const AppContext& context, QWidget* over,
                                              const ComplaintDetail& d)
{
    auto* self =
        new ComplaintStepForm(context, over, tr("What the customer says of %1").arg(d.complaint.number), d);
    auto* content = new ChoiceEditor;
    for (const auto one : {Contentment::Content, Contentment::NotContent})
        content->addChoice(static_cast<int>(one), enumLabel(one));
    self->m_form->addField(u"contentment"_s, tr("Content with the outcome"), content, FormPanel::Required,
                           FormPanel::Half);
    self->m_form->setValue(u"contentment"_s, static_cast<int>(Contentment::Content));
    self->m_form->addField(u"confirmed_by"_s, tr("Who said so"), new TextEditor, FormPanel::Optional,
                           FormPanel::Half);
    self->m_form->setValue(u"confirmed_by"_s, d.contact);
    self->m_form->addField(
        u"note"_s, tr("In their words"), new LongTextEditor({}, 2), FormPanel::Optional, FormPanel::Full,
        tr("Who is not content is owed another way out and another answer; it is a complaint "
           "then."));
    self->addWhen(u"confirmed_at"_s);
    self->open(tr("Record"), u"confirm"_s, [](const ComplaintStepForm& f) {
        const OutcomeAnswer answer{static_cast<Contentment>(f.m_form->value(u"contentment"_s).toInt()),
                                   f.text(u"confirmed_by"_s), f.text(u"note"_s), f.at(u"confirmed_at"_s)};
        return std::function(
            [id = f.m_complaint, answer](UnitOfWork& u) { return confirmOutcome(u, id, answer); });
    });
    return self;
}

ComplaintStepForm* ComplaintStepForm::close(const AppContext& context, QWidget* over,
                                            const ComplaintDetail& d)
{
    auto* self = new ComplaintStepForm(context, over, tr("Close %1").arg(d.complaint.number), d);
    self->m_form->addField(u"note"_s, tr("Note"), new LongTextEditor(tr("Kept in the course"), 2));
    self->addWhen(u"at"_s);
    self->open(tr("Close"), u"close"_s, [](const ComplaintStepForm& f) {
        return std::function([id = f.m_complaint, note = f.text(u"note"_s),
                              at = f.at(u"at"_s)](UnitOfWork& u) { return closeComplaint(u, id, note, at); });
    });
    return self;
}

QString ComplaintStepForm::text(const QString& column) const
{
    return m_form->editor(column) ? m_form->value(column).toString() : QString();
}

/// The time given; now when nobody touched the field, which knows no seconds.
std::optional<Instant> ComplaintStepForm::at(const QString& column) const
{
    const QVariant value = m_form->value(column);
    if (!value.isValid())
        return std::nullopt;
    const Instant given = Instant::of(value.toDateTime());
    const Instant now = m_context.clock.now();
    return given.ms / 60'000 == now.ms / 60'000 ? now : given;
}

void ComplaintStepForm::write(std::function<Done(UnitOfWork&)> step)
{
    m_form->setBusy(true);
    auto unit = [step = std::move(step)](UnitOfWork& u) -> Result<QString> {
        ZHIKE_TRY(step(u));
        return u.title();
    };
    deliver(this, m_context.store.write(tr("Change a complaint"), std::move(unit)),
            [this](Result<QString> title) {
                if (!title) {
                    m_form->showError(title.error());
                    return;
                }
                m_context.navigator.showStatus(*title, true);
                m_form->dismiss();
            });
}

void openComplaintStep(const AppContext& context, QWidget* over, Id<Complaint> complaint)
{
    deliver(over, context.store.read([complaint](Reader& r) { return readComplaint(r, complaint); }),
            [context, over](Result<ComplaintDetail> detail) {
                if (!detail)
                    context.navigator.showError(detail.error());
                else if (detail->standing.answer.runs())
                    ComplaintStepForm::answer(context, over, *detail);
                else
                    ComplaintStepForm::inform(context, over, *detail);
            });
}

} // namespace zhike
