// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/message_usecases.h"

#include "core/customer/usecases.h"
#include "core/request/request_usecases.h"
#include "core/visit/attachment_store.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr std::string_view engineersOfName =
    "SELECT id FROM engineer WHERE name = ? AND archived_at IS NULL LIMIT 2";

struct MessageText {
    Q_DECLARE_TR_FUNCTIONS(MessageText)
};

tl::unexpected<Error> wrong(const QString& sentence, const QString& field)
{
    return failure(ErrorKind::Invalid, sentence, {}, field);
}

/// The engineer who is called like the person at the computer, if there is exactly one.
Result<Id<Engineer>> engineerCalled(const Reader& reader, const QString& name)
{
    Query q = reader.query(engineersOfName);
    q.bind(name);
    const Id<Engineer> found = q.next() ? q.id<Engineer>(0) : Id<Engineer>();
    const bool several = found && q.next();
    ZHIKE_TRY(q.done());
    return several ? Id<Engineer>() : found;
}

/// Who wrote it: a contact of the customer's, or one of us.
Done sign(const UnitOfWork& unit, Message& m, const Request& request)
{
    m.author = m.author.trimmed();
    if (!m.isOurs()) {
        m.engineer = {};
        if (!m.contact && m.author.isEmpty())
            m.contact = request.reporter;
        return {};
    }
    if (m.isInternal())
        m.contact = {};
    else if (!m.contact)
        m.contact = request.reporter;
    if (m.engineer || !m.author.isEmpty())
        return {};
    ZHIKE_ASSIGN(m.engineer, engineerCalled(unit, unit.author().who));
    if (!m.engineer)
        m.author = unit.author().who;
    return {};
}

Done check(const UnitOfWork& unit, const Message& m, const Request& request)
{
    if (m.text.isEmpty())
        return wrong(m.isInternal() ? MessageText::tr("Write the note.")
                                    : MessageText::tr("Write what was said."),
                     u"text"_s);
    if (m.writtenAt > unit.clock().now().plusMinutes(5))
        return wrong(MessageText::tr("This time is still to come. Give the time at which it was said."),
                     u"written_at"_s);
    if (!m.contact)
        return {};
    ZHIKE_ASSIGN(const Contact person, unit.find(m.contact));
    if (person.customer != request.customer)
        return wrong(MessageText::tr("%1 works for another customer.").arg(person.name), u"contact"_s);
    return {};
}

Done keepFiles(UnitOfWork& unit, const Message& m, const std::vector<Attachment>& files)
{
    const AttachmentStore store(unit.connection().path());
    for (Attachment file : files) {
        if (!store.has(file.sha256))
            return wrong(
                MessageText::tr("The content of %1 is not beside the database any more. Remove it, then "
                                "add it again.")
                    .arg(file.name),
                u"files"_s);
        file.id = {};
        file.customer = m.customer;
        file.request = m.request;
        file.message = m.id;
        ZHIKE_TRY(unit.insert(file));
    }
    return {};
}

QString titleOf(MessageDirection direction)
{
    switch (direction) {
    case MessageDirection::FromCustomer:
        return MessageText::tr("Record what the customer said about %1");
    case MessageDirection::ToCustomer:
        return MessageText::tr("Reply to %1");
    case MessageDirection::Internal:
        break;
    }
    return MessageText::tr("Note on %1");
}

} // namespace

bool isFirstResponse(const Request& request, const Message& message)
{
    return message.direction == MessageDirection::ToCustomer && !request.firstResponseAt &&
           !isOver(request.state) && (!request.openedAt || *request.openedAt <= message.writtenAt);
}

Result<Id<Message>> recordMessage(UnitOfWork& unit, const NewMessage& what)
{
    Message m = what.message;
    m.text = m.text.trimmed();
    ZHIKE_ASSIGN(const Request request, unit.find(m.request));
    m.customer = request.customer;
    if (m.writtenAt.ms == 0)
        m.writtenAt = unit.clock().now();
    ZHIKE_TRY(sign(unit, m, request));
    ZHIKE_TRY(check(unit, m, request));
    const bool first = isFirstResponse(request, m);
    if (first)
        ZHIKE_TRY(respondToRequest(unit, request.id, {}, m.writtenAt));
    ZHIKE_ASSIGN(m.id, unit.insert(m));
    ZHIKE_TRY(keepFiles(unit, m, what.files));
    ZHIKE_ASSIGN(const QString name, requestInTitle(unit, request));
    unit.setTitle(
        (first ? MessageText::tr("Reply to %1: the first response") : titleOf(m.direction)).arg(name));
    return m.id;
}

Done editMessage(UnitOfWork& unit, const Message& before, const Message& edited)
{
    Message wanted = edited;
    wanted.text = wanted.text.trimmed();
    wanted.customer = before.customer;
    wanted.request = before.request;
    ZHIKE_ASSIGN(const Request request, unit.find(before.request));
    ZHIKE_TRY(sign(unit, wanted, request));
    ZHIKE_TRY(check(unit, wanted, request));
    ZHIKE_TRY(saveChanges(unit, toRecord(before), toRecord(wanted)));
    ZHIKE_ASSIGN(const QString name, requestInTitle(unit, request));
    unit.setTitle(MessageText::tr("Correct a message about %1").arg(name));
    return {};
}

Done archiveMessage(UnitOfWork& unit, Id<Message> id, bool archived)
{
    ZHIKE_ASSIGN(const Message message, unit.find(id));
    ZHIKE_ASSIGN(const Request request, unit.find(message.request));
    ZHIKE_ASSIGN(const auto files, unit.where<Attachment>("message", id.uuid));
    ZHIKE_TRY(archived ? unit.archive(id) : unit.restore(id));
    for (const Attachment& file : files)
        if (file.archivedAt.has_value() != archived)
            ZHIKE_TRY(archived ? unit.archive(file.id) : unit.restore(file.id));
    ZHIKE_ASSIGN(const QString name, requestInTitle(unit, request));
    unit.setTitle((archived ? MessageText::tr("Take away a message about %1")
                            : MessageText::tr("Bring back a message about %1"))
                      .arg(name));
    return {};
}

Done addWords(UnitOfWork& unit, const Request& request, MessageDirection direction, Instant at,
              const QString& words)
{
    Message m;
    m.customer = request.customer;
    m.request = request.id;
    m.direction = direction;
    m.writtenAt = at;
    m.text = words.trimmed();
    if (m.text.isEmpty())
        return {};
    ZHIKE_TRY(sign(unit, m, request));
    ZHIKE_TRY(unit.insert(m));
    return {};
}

} // namespace zhike
