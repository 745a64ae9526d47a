// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/sign_panel.h"

#include "ui/parts/editors.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/visit/signature_pad.h"
#include "ui/visit/touch_targets.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

SignPanel::SignPanel(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_who(new ChoiceEditor), m_other(new QLineEdit),
      m_again(new LinkLabel(tr("Sign again"))), m_pad(new SignaturePad)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::x3);
    head->addWidget(new TextLabel(tr("Signature"), Face::Panel, Ink::Plain, Weight::Bold));
    m_who->setObjectName(u"signer"_s);
    m_who->field()->setAccessibleName(tr("Who signs"));
    head->addWidget(m_who, 1);
    m_again->setObjectName(u"signAgain"_s);
    head->addWidget(m_again);
    column->addLayout(head);
    m_other->setObjectName(u"signerName"_s);
    m_other->setPlaceholderText(tr("Name of the person who signs"));
    m_other->setAccessibleName(tr("Name of the person who signs"));
    column->addWidget(m_other);
    m_pad->setObjectName(u"signature"_s);
    column->addWidget(m_pad);
    makeTouchable(this);
    connect(m_again, &LinkLabel::clicked, m_pad, &SignaturePad::clear);
    connect(m_pad, &SignaturePad::changed, this, [this] {
        m_at = m_clock.now();
        showTime();
        Q_EMIT changed();
    });
    connect(m_who, &FieldEditor::edited, this, [this] {
        m_other->setVisible(m_who->value().value<Uuid>().isNull());
        if (m_other->isVisible())
            m_other->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    connect(m_other, &QLineEdit::textEdited, this, &SignPanel::changed);
}

void SignPanel::showTime()
{
    m_again->setVisible(!m_pad->strokes().lines.empty());
    m_pad->setNote(m_pad->isBlank() ? QString()
                                    : format::date(m_at.dateIn(m_clock.zone())) + u' ' +
                                          format::time(m_at.in(m_clock.zone()).time()));
}

QString SignPanel::signer() const
{
    if (m_who->value().value<Uuid>().isNull())
        return m_other->text().trimmed();
    for (const auto& [id, name] : m_names)
        if (id == m_who->value().value<Uuid>())
            return name;
    return {};
}

void SignPanel::fill(const VisitDetail& visit)
{
    m_who->clearChoices();
    m_names.clear();
    for (const Contact& contact : visit.choices.contacts) {
        m_names.emplace_back(contact.id.uuid, contact.name);
        m_who->addChoice(QVariant::fromValue(contact.id.uuid),
                         contact.title.isEmpty() ? contact.name : contact.name + u' ' + contact.title);
    }
    m_who->addChoice(QVariant::fromValue(Uuid()), tr("somebody else"));
    Uuid expected = visit.contacts.empty() ? Uuid() : visit.contacts.front().contact.uuid;
    m_other->clear();
    m_pad->setStrokes({});
    m_pad->setFinal(false);
    if (visit.signature) {
        expected = visit.signature->contact.uuid;
        m_other->setText(visit.signature->signer);
        m_at = visit.signature->signedAt;
        m_pad->setStrokes(Strokes::fromText(visit.signature->strokes).value_or(Strokes{}));
        m_pad->setFinal(true);
    }
    m_who->setValue(QVariant::fromValue(expected));
    m_other->setVisible(expected.isNull());
    showTime();
    m_again->setVisible(false);
}

void SignPanel::write(VisitRecord& record) const
{
    if (m_pad->isBlank())
        return;
    const Id<Contact> contact(m_who->value().value<Uuid>());
    record.signature = VisitRecord::Signing{contact, signer(), m_at, m_pad->strokes().toText()};
}

void SignPanel::restore(const VisitRecord& record)
{
    if (!record.signature)
        return;
    m_who->setValue(QVariant::fromValue(record.signature->contact.uuid));
    m_other->setVisible(!record.signature->contact);
    if (!record.signature->contact)
        m_other->setText(record.signature->signer);
    m_at = record.signature->at;
    m_pad->setStrokes(Strokes::fromText(record.signature->strokes).value_or(Strokes{}));
    showTime();
}

bool SignPanel::isSigned() const
{
    return !m_pad->isBlank();
}

void SignPanel::takeKeyboard()
{
    m_pad->setFocus(Qt::ShortcutFocusReason);
}

void SignPanel::focusSigner()
{
    (m_other->isVisible() ? static_cast<QWidget*>(m_other) : m_who->field())->setFocus(Qt::OtherFocusReason);
}

} // namespace zhike
