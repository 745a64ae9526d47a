// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange.h"
#include "core/exchange/line_reader.h"

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

/// Whether a text reads like a code (C-0017, KA26-000001) rather than a name: letters, then digits, in one
/// word.
bool looksLikeCode(const QString& text)
{
    const bool narrow = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') ||
               c == u'-' || c == u'_';
    });
    return narrow && !text.isEmpty() && text.back().isDigit();
}

} // namespace

Uuid LineReader::make(EntityKind kind, const Uuid& known, const std::function<void(Record&)>& fill)
{
    Record record = blankRecord(kind);
    record.id = known.isNull() ? makeUuid(m_reader.clock().now().ms) : known;
    fill(record);
    const Uuid id = record.id;
    m_draft.toMake.push_back(std::move(record));
    return id;
}

Result<Uuid> LineReader::customerOfEmail(int column, const NamedPerson& person)
{
    ZHIKE_ASSIGN(const auto pair, m_context.keys.customerByEmail(m_reader, person.name, person.email));
    if (pair.several)
        return refuse(column,
                      Exchange::tr("Several customers are called “%1” and have this address. Name the code.")
                          .arg(person.name));
    if (pair)
        return pair.id;
    ZHIKE_ASSIGN(const auto named, m_context.keys.byTitle(m_reader, EntityKind::Customer, {}, person.name));
    if (!named)
        return Uuid{};
    ZHIKE_ASSIGN(const bool others, m_context.keys.hasEmails(m_reader, named.id));
    return others
               ? Uuid{}
               : named.id; // one that has no addresses yet is meant; else it is another person of that name
}

Result<Uuid> LineReader::customerNamed(int column, const NamedPerson& person, bool personIsCustomer)
{
    ZHIKE_ASSIGN(const auto byKey, m_context.keys.byKey(m_reader, EntityKind::Customer, person.name));
    Uuid found = byKey.id;
    if (found.isNull() && personIsCustomer) {
        ZHIKE_ASSIGN(found, customerOfEmail(column, person));
    } else if (found.isNull()) {
        ZHIKE_ASSIGN(const auto named,
                     m_context.keys.byTitle(m_reader, EntityKind::Customer, {}, person.name));
        if (named.several)
            return refuse(
                column,
                Exchange::tr("Several customers are called “%1”. Name the code of the one that is meant.")
                    .arg(person.name));
        found = named.id;
    }
    const bool ours = !found.isNull() && m_context.madeBy.value(found, -1) == m_line.line;
    if (!found.isNull() && !ours)
        return found;
    if (!ours && looksLikeCode(person.name))
        return refuse(column, Exchange::tr("No customer has the code “%1”.").arg(person.name));
    return make(EntityKind::Customer, found, [&](Record& customer) {
        customer.set("code", pendingKey());
        customer.set("name", person.name);
    });
}

Done LineReader::readCustomerOfRequest()
{
    const int column = m_context.columns.indexOf("customer");
    const int emailColumn = m_context.columns.indexOf(ImportExtra::CustomerEmail);
    const int reporterColumn = m_context.columns.indexOf("reporter");
    const QString name = cell(column).trimmed();
    NamedPerson reporter{cell(reporterColumn).trimmed(), cell(emailColumn).trimmed()};
    if (!reporter.email.isEmpty() && !reporter.email.contains(u'@'))
        return refuse(emailColumn, Exchange::tr("“%1” is no e-mail address.").arg(reporter.email.left(60)));
    if (!name.isEmpty()) {
        const bool itself = reporter.name.isEmpty() && !reporter.email.isEmpty();
        const auto byId = Uuid::fromString(name);
        Uuid customer = byId.value_or(Uuid{});
        if (byId) {
            ZHIKE_ASSIGN(customer, resolve(column, EntityKind::Customer, name));
        } else {
            ZHIKE_ASSIGN(customer, customerNamed(column, {name, reporter.email}, itself));
        }
        m_draft.record.set("customer", customer);
        m_context.keys.nameCustomer(customer, name);
        if (reporter.name.isEmpty())
            reporter.name = name;
    }
    const Uuid customer = uuidOf(m_draft.record.value("customer"));
    if (customer.isNull() || (reporter.email.isEmpty() && cell(reporterColumn).trimmed().isEmpty()))
        return {};
    Uuid contact;
    ZHIKE_TRY(addContact(customer, reporter, contact));
    m_draft.record.set("reporter", contact);
    return {};
}

Done LineReader::addContact(const Uuid& customer, const NamedPerson& person, Uuid& contact)
{
    KeyIndex::Hit hit;
    if (!person.email.isEmpty()) {
        ZHIKE_ASSIGN(hit, m_context.keys.contactByEmail(m_reader, customer, person.email));
    }
    if (hit.id.isNull()) {
        ZHIKE_ASSIGN(hit, m_context.keys.byTitle(m_reader, EntityKind::Contact, customer, person.name));
    }
    contact = hit.id;
    const bool ours = !hit.id.isNull() && m_context.madeBy.value(hit.id, -1) == m_line.line;
    if (!hit.id.isNull() && !ours) {
        if (person.email.isEmpty() || m_context.madeBy.contains(hit.id))
            return {};
        ZHIKE_ASSIGN(Record known, m_reader.record(EntityKind::Contact, hit.id));
        if (!isNull(known.value("email")))
            return {};
        known.set("email", person.email);
        m_draft.toUpdate.push_back(std::move(known));
        return {};
    }
    contact = make(EntityKind::Contact, hit.id, [&](Record& record) {
        record.set("customer", customer);
        record.set("name", person.name);
        if (!person.email.isEmpty())
            record.set("email", person.email);
    });
    return {};
}

Done LineReader::readContactOfCustomer()
{
    const int emailColumn = m_context.columns.indexOf(ImportExtra::CustomerEmail);
    NamedPerson person{cell(m_context.columns.indexOf(ImportExtra::ContactName)).trimmed(),
                       cell(emailColumn).trimmed()};
    if (person.name.isEmpty() && person.email.isEmpty())
        return {};
    if (!person.email.isEmpty() && !person.email.contains(u'@'))
        return refuse(emailColumn, Exchange::tr("“%1” is no e-mail address.").arg(person.email.left(60)));
    const QString customerName = textOf(m_draft.record.value("name"));
    if (person.name.isEmpty())
        person.name = customerName;
    m_context.keys.nameCustomer(m_draft.record.id, customerName);
    Uuid contact;
    return addContact(m_draft.record.id, person, contact);
}

} // namespace zhike
