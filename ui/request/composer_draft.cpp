// SPDX-License-Identifier: GPL-3.0-or-later
// How the composer keeps what is typed until it is sent, and brings it back after a crash.
#include "core/store/drafts.h"
#include "ui/parts/draft_values.h"
#include "ui/parts/labels.h"
#include "ui/request/composer.h"

#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int keepAfter = 500; // ms

} // namespace

Composer::~Composer()
{
    disconnect(qApp, nullptr, this, nullptr); // the keyboard moves while parts of this are gone
    if (m_keep.isActive())
        writeDraft(); // the window goes, but nobody threw this away
}

void Composer::followDrafts()
{
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfter);
    connect(&m_keep, &QTimer::timeout, this, &Composer::writeDraft);
    if (!m_context.drafts)
        return;
    connect(m_context.drafts, &Drafts::written, this, [this](const QString& key, bool well) {
        if (!m_request || key != draftKey() || !m_context.drafts->find(key))
            return;
        m_kept->setText(well ? tr("Draft kept") : tr("Draft not kept: the disk refuses it"));
        m_kept->setInk(well ? Ink::Quiet : Ink::Red);
    });
    if (!m_context.drafts->isLoaded())
        connect(m_context.drafts, &Drafts::loaded, this, [this] {
            if (m_request && m_text->toPlainText().isEmpty() && m_files.empty())
                restoreDraft();
        });
}

QString Composer::draftKey() const
{
    return u"request-message/%1"_s.arg(m_request->request.id.uuid.toString());
}

void Composer::show(const RequestDetail& request)
{
    const bool other = !m_request || m_request->request.id != request.request.id;
    if (other && m_keep.isActive())
        writeDraft();
    m_request = request;
    if (other) {
        ++m_turn;
        m_pending = 0;
        m_error->setText({});
        fillWays();
        clearFields();
        restoreDraft();
    }
    refresh();
}

void Composer::clearFields()
{
    m_filling = true;
    m_text->clear();
    m_filling = false;
    m_files.clear();
    showFiles();
    m_contact = m_request->request.reporter;
    m_channel = m_request->request.channel;
    m_direction = MessageDirection::ToCustomer;
    m_kept->setText({});
}

/// It is in the records now.
void Composer::clear()
{
    m_keep.stop();
    const MessageDirection direction = m_direction;
    clearFields();
    m_direction = direction;
    if (m_context.drafts)
        m_context.drafts->discard(draftKey());
}

void Composer::noteEdit()
{
    if (m_filling)
        return;
    m_kept->setText({});
    if (m_context.drafts && !m_keep.isActive())
        m_keep.start();
    refresh();
}

void Composer::writeDraft()
{
    m_keep.stop();
    if (!m_context.drafts || !m_request)
        return;
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty() && m_files.empty()) {
        m_context.drafts->discard(draftKey());
        return;
    }
    Message message = written().message;
    message.text = text;
    message.contact = m_contact;
    message.channel = m_channel;
    m_context.drafts->keep(
        draftKey(), tr("Message about %1").arg(m_request->request.number),
        QJsonObject{{u"message"_s, recordToDraft(toRecord(message))}, {u"files"_s, recordsToDraft(m_files)}});
}

void Composer::restoreDraft()
{
    const auto draft = m_context.drafts ? m_context.drafts->find(draftKey()) : std::nullopt;
    if (!draft)
        return;
    Record record = toRecord(Message{});
    recordFromDraft(draft->values.value(u"message"_s), record);
    const Message message = fromRecord<Message>(record);
    m_filling = true;
    m_text->setPlainText(message.text);
    m_text->moveCursor(QTextCursor::End);
    m_filling = false;
    m_direction = message.direction;
    m_channel = message.channel;
    m_contact = message.contact;
    m_files = recordsFromDraft<Attachment>(draft->values.value(u"files"_s));
    showFiles();
    m_kept->setText(tr("Draft kept"));
    m_kept->setInk(Ink::Quiet);
    refresh();
}

} // namespace zhike
