// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/message_form.h"

#include "core/request/message_usecases.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/form_panel.h"

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

template <class E>
void addChoices(ChoiceEditor* editor)
{
    int at = 0;
    for ([[maybe_unused]] const EnumName& name : EnumText<E>::names) {
        editor->addChoice(at, enumLabel(static_cast<E>(at)));
        ++at;
    }
}

} // namespace

MessageForm::MessageForm(const AppContext& context, QWidget* over, const Message& message)
    : m_context(context), m_form(new FormPanel(over, tr("Correct a message"))), m_before(message)
{
    setParent(m_form);
}

MessageForm* MessageForm::edit(const AppContext& context, QWidget* over, const Message& message,
                               const std::vector<Contact>& contacts)
{
    auto* self = new MessageForm(context, over, message);
    self->build(contacts);
    return self;
}

void MessageForm::build(const std::vector<Contact>& contacts)
{
    m_form->addField(u"text"_s, tr("What was said"), new LongTextEditor({}, 6), FormPanel::Required);
    auto* direction = m_form->addField(u"direction"_s, tr("Direction"), new ChoiceEditor);
    addChoices<MessageDirection>(direction);
    auto* contact = m_form->addField(u"contact"_s, tr("Contact"), new ChoiceEditor(true), FormPanel::Optional,
                                     FormPanel::Half);
    for (const Contact& person : contacts)
        contact->addChoice(QVariant::fromValue(person.id.uuid), person.name);
    auto* channel = m_form->addField(u"channel"_s, tr("Channel"), new ChoiceEditor(true), FormPanel::Optional,
                                     FormPanel::Half);
    addChoices<Channel>(channel);
    m_form->addField(u"author"_s, tr("Written by"), new TextEditor, FormPanel::Optional, FormPanel::Half);
    m_form->addField(u"written_at"_s, tr("When"), new DateTimeEditor(m_context.clock), FormPanel::Required,
                     FormPanel::Half);
    m_form->setValue(u"text"_s, m_before.text);
    m_form->setValue(u"direction"_s, static_cast<int>(m_before.direction));
    if (m_before.contact)
        m_form->setValue(u"contact"_s, QVariant::fromValue(m_before.contact.uuid));
    if (m_before.channel)
        m_form->setValue(u"channel"_s, static_cast<int>(*m_before.channel));
    m_form->setValue(u"author"_s, m_before.author);
    m_form->setFieldVisible(u"author"_s, !m_before.engineer); // who of us wrote it stays
    m_form->setValue(u"written_at"_s, m_before.writtenAt.in(m_context.clock.zone()));
    connect(m_form, &FormPanel::saveRequested, this, &MessageForm::save);
    m_form->keepDraft(m_context.drafts, u"message/%1"_s.arg(m_before.id.uuid.toString()));
    m_form->open();
}

Message MessageForm::edited() const
{
    Message m = m_before;
    m.text = m_form->value(u"text"_s).toString();
    m.direction = static_cast<MessageDirection>(m_form->value(u"direction"_s).toInt());
    m.contact = Id<Contact>(m_form->value(u"contact"_s).value<Uuid>());
    const QVariant channel = m_form->value(u"channel"_s);
    m.channel = channel.isValid() ? std::optional(static_cast<Channel>(channel.toInt())) : std::nullopt;
    m.author = m_form->value(u"author"_s).toString();
    const Instant at = Instant::of(m_form->value(u"written_at"_s).toDateTime());
    if (at.ms / 60'000 != m_before.writtenAt.ms / 60'000) // the field knows no seconds
        m.writtenAt = at;
    return m;
}

void MessageForm::save()
{
    m_form->setBusy(true);
    auto unit = [before = m_before, wanted = edited()](UnitOfWork& u) -> Result<QString> {
        ZHIKE_TRY(editMessage(u, before, wanted));
        return u.title();
    };
    deliver(this, m_context.store.write(tr("Correct a message"), std::move(unit)),
            [this](Result<QString> title) {
                if (!title) {
                    m_form->showError(title.error());
                    return;
                }
                m_context.navigator.showStatus(*title, true);
                m_form->dismiss();
            });
}

} // namespace zhike
