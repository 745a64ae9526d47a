// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/state_form.h"

#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/form_panel.h"
#include "ui/request/request_words.h"

using namespace Qt::StringLiterals;

namespace zhike {

StateForm::StateForm(const AppContext& context, QWidget* over, const QString& title, Id<Request> request)
    : m_context(context), m_form(new FormPanel(over, title)), m_request(request)
{
    setParent(m_form);
}

StateForm* StateForm::change(const AppContext& context, QWidget* over, const RequestDetail& d,
                             RequestState to)
{
    const QString action = stateAction(d.request.state, to);
    auto* self = new StateForm(context, over, tr("%1: %2").arg(action, d.request.number), d.request.id);
    FormPanel* form = self->m_form;
    if (to == RequestState::Resolved) {
        form->addField(u"root_cause"_s, tr("Root cause"), new LongTextEditor);
        form->addField(u"solution"_s, tr("Solution"),
                       new LongTextEditor(tr("What was done, so that others can use it")));
        form->setValue(u"root_cause"_s, d.request.rootCause);
        form->setValue(u"solution"_s, d.request.solution);
    }
    if (to == RequestState::WaitingRd) {
        form->addField(u"rd_reference"_s, tr("R&D reference"), new TextEditor(tr("Such as RD-4417")));
        form->setValue(u"rd_reference"_s, d.request.rdReference);
    }
    form->addField(u"note"_s, tr("Note"), new LongTextEditor(tr("Kept as an internal note"), 2));
    form->addField(u"at"_s, tr("When"), new DateTimeEditor(context.clock), FormPanel::Optional,
                   FormPanel::Half);
    form->setValue(u"at"_s, context.clock.now().in(context.clock.zone()));
    form->setSaveText(action);
    connect(form, &FormPanel::saveRequested, self, [self, to] {
        const StateChange change{to,
                                 self->at(),
                                 self->text(u"note"_s),
                                 self->text(u"root_cause"_s),
                                 self->text(u"solution"_s),
                                 self->text(u"rd_reference"_s)};
        self->write(
            [change, id = self->m_request](UnitOfWork& u) { return changeRequestState(u, id, change); });
    });
    form->keepDraft(context.drafts,
                    u"request-state/%1/%2"_s.arg(d.request.id.uuid.toString()).arg(static_cast<int>(to)));
    form->open();
    return self;
}

StateForm* StateForm::respond(const AppContext& context, QWidget* over, const RequestDetail& d)
{
    auto* self = new StateForm(context, over, tr("First response to %1").arg(d.request.number), d.request.id);
    FormPanel* form = self->m_form;
    form->addField(u"note"_s, tr("What was said"),
                   new LongTextEditor(tr("Kept as a message to the customer")));
    form->addField(u"first_response_at"_s, tr("When"), new DateTimeEditor(context.clock), FormPanel::Optional,
                   FormPanel::Half);
    form->setValue(u"first_response_at"_s, context.clock.now().in(context.clock.zone()));
    form->setSaveText(tr("Record"));
    connect(form, &FormPanel::saveRequested, self, [self] {
        self->write([id = self->m_request, note = self->text(u"note"_s), at = self->at()](UnitOfWork& u) {
            return respondToRequest(u, id, note, at);
        });
    });
    form->keepDraft(context.drafts, u"request-response/%1"_s.arg(d.request.id.uuid.toString()));
    form->open();
    return self;
}

QString StateForm::text(const QString& column) const
{
    return m_form->editor(column) ? m_form->value(column).toString() : QString();
}

/// The time given; now when nobody touched the field, which knows no seconds.
std::optional<Instant> StateForm::at() const
{
    const QString column = m_form->editor(u"at"_s) ? u"at"_s : u"first_response_at"_s;
    const QVariant value = m_form->value(column);
    if (!value.isValid())
        return std::nullopt;
    const Instant given = Instant::of(value.toDateTime());
    const Instant now = m_context.clock.now();
    return given.ms / 60'000 == now.ms / 60'000 ? now : given;
}

void StateForm::write(std::function<Done(UnitOfWork&)> step)
{
    m_form->setBusy(true);
    auto unit = [step = std::move(step)](UnitOfWork& u) -> Result<QString> {
        ZHIKE_TRY(step(u));
        return u.title();
    };
    deliver(this, m_context.store.write(tr("Change a request"), std::move(unit)),
            [this](Result<QString> title) {
                if (!title) {
                    m_form->showError(title.error());
                    return;
                }
                m_context.navigator.showStatus(*title, true);
                m_form->dismiss();
            });
}

void recordResponse(const AppContext& context, QObject* receiver, Id<Request> request, const QString& note,
                    std::function<void(bool done)> then)
{
    auto unit = [request, note](UnitOfWork& u) -> Result<QString> {
        ZHIKE_TRY(respondToRequest(u, request, note));
        return u.title();
    };
    deliver(receiver, context.store.write(StateForm::tr("Change a request"), std::move(unit)),
            [&navigator = context.navigator, then = std::move(then)](Result<QString> title) {
                if (title)
                    navigator.showStatus(*title, true);
                else
                    navigator.showError(title.error());
                then(title.has_value());
            });
}

} // namespace zhike
