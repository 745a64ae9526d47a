// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/satisfaction/kano_usecases.h"

#include "core/base/invalid.h"
#include "core/satisfaction/kano_query.h"
#include "core/satisfaction/kano_text.h"

#include <QtCore/QSet>
#include <algorithm>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kPutAway =
    "SELECT id FROM kano_item WHERE study = ? AND name = ? AND archived_at IS NOT NULL ORDER BY id LIMIT 1";

/// Trims names and takes away items without one; refuses what is asked twice, and nothing at all.
Done tidyItems(std::vector<KanoItem>& items)
{
    for (KanoItem& item : items) {
        item.name = item.name.simplified();
        item.note = item.note.trimmed();
    }
    std::erase_if(items, [](const KanoItem& item) { return item.name.isEmpty(); });
    if (items.empty())
        return invalid(KanoText::tr("Name at least one service item to ask about."), u"items"_s);
    QSet<QString> names;
    for (const KanoItem& item : items) {
        if (names.contains(item.name))
            return invalid(KanoText::tr("“%1” stands there twice.").arg(item.name), u"items"_s);
        names.insert(item.name);
    }
    return {};
}

/// An item of this name that was put away, so that what was answered about it counts again.
Result<Id<KanoItem>> putAway(const Reader& reader, const KanoItem& item)
{
    Query q = reader.query(kPutAway);
    q.bind(item.study, item.name);
    const auto id = q.next() ? q.id<KanoItem>(0) : Id<KanoItem>();
    ZHIKE_TRY(q.done());
    return id;
}

Done saveItem(UnitOfWork& unit, KanoItem item)
{
    if (!item.id) {
        ZHIKE_ASSIGN(item.id, putAway(unit, item));
        if (!item.id)
            return unit.insert(item).map([](Id<KanoItem>) {});
        ZHIKE_TRY(unit.restore(item.id));
    }
    ZHIKE_ASSIGN(const KanoItem before, unit.find(item.id));
    if (before.study != item.study)
        return invalid(KanoText::tr("“%1” belongs to another study.").arg(item.name), u"items"_s);
    item.createdAt = before.createdAt;
    item.archivedAt = before.archivedAt;
    return unit.update(item).map([](bool) {});
}

Done saveItems(UnitOfWork& unit, const Id<KanoStudy>& study, std::vector<KanoItem> items)
{
    ZHIKE_ASSIGN(const auto before, readKanoItems(unit, study));
    for (const KanoItem& old : before) {
        if (std::ranges::none_of(items, [&](const KanoItem& item) { return item.id == old.id; }))
            ZHIKE_TRY(unit.archive(old.id));
    }
    int position = 0;
    for (KanoItem& item : items) {
        item.study = study;
        item.position = ++position;
        ZHIKE_TRY(saveItem(unit, std::move(item)));
    }
    return {};
}

/// The study, if it takes answers.
Result<KanoStudy> openStudy(const Reader& reader, const Id<KanoStudy>& id)
{
    ZHIKE_ASSIGN(const KanoStudy study, reader.find(id));
    if (study.state == KanoState::Closed)
        return invalid(KanoText::tr("The study “%1” has ended. Let it go on before you change its answers.")
                           .arg(study.title));
    return study;
}

Done checkReply(const Reader& reader, const KanoReply& reply)
{
    if (!reply.customer)
        return invalid(KanoText::tr("Choose the customer who answers."), u"customer"_s);
    if (!reply.answeredOn.isValid())
        return invalid(KanoText::tr("Say on which day they answered."), u"answered_on"_s);
    if (reply.answeredOn > reader.clock().today())
        return invalid(KanoText::tr("This day is still to come."), u"answered_on"_s);
    if (reply.pairs.empty())
        return invalid(KanoText::tr("Give at least one pair of answers."), u"answers"_s);
    if (reply.contact) {
        ZHIKE_ASSIGN(const Contact contact, reader.find(reply.contact));
        if (contact.customer != reply.customer)
            return invalid(KanoText::tr("This person works for another customer."), u"contact"_s);
    }
    ZHIKE_ASSIGN(const auto items, readKanoItems(reader, reply.study));
    for (const KanoPair& pair : reply.pairs) {
        if (std::ranges::none_of(items, [&](const KanoItem& item) { return item.id == pair.item; }))
            return invalid(KanoText::tr("The study no longer asks about one of these items. Open the form "
                                        "again."),
                           u"answers"_s);
    }
    return {};
}

/// What a title calls a respondent. A fault in reading it ends the unit: nothing may be written after it.
Result<QString> respondent(const Reader& reader, const Id<Customer>& customer, const Id<Contact>& contact)
{
    if (contact)
        return reader.find(contact).map([](const Contact& person) { return person.name; });
    return reader.find(customer).map([](const Customer& one) { return one.name; });
}

} // namespace

Result<Id<KanoStudy>> saveKanoStudy(UnitOfWork& unit, KanoStudy study, std::vector<KanoItem> items)
{
    study.title = study.title.simplified();
    study.purpose = study.purpose.trimmed();
    if (study.title.isEmpty())
        return invalid(KanoText::tr("Give the study a title."), u"title"_s);
    ZHIKE_TRY(tidyItems(items));
    unit.setTitle(
        (study.id ? KanoText::tr("Change the Kano study “%1”") : KanoText::tr("Begin the Kano study “%1”"))
            .arg(study.title));
    if (study.id) {
        ZHIKE_TRY(unit.update(study));
    } else {
        ZHIKE_ASSIGN(study.id, unit.insert(study));
    }
    ZHIKE_TRY(saveItems(unit, study.id, std::move(items)));
    return study.id;
}

Done setKanoState(UnitOfWork& unit, const Id<KanoStudy>& id, KanoState state)
{
    ZHIKE_ASSIGN(KanoStudy study, unit.find(id));
    study.state = state;
    unit.setTitle((state == KanoState::Closed ? KanoText::tr("End the Kano study “%1”")
                                              : KanoText::tr("Let the Kano study “%1” go on"))
                      .arg(study.title));
    return unit.update(study).map([](bool) {});
}

Done archiveKanoStudy(UnitOfWork& unit, const Id<KanoStudy>& id)
{
    ZHIKE_ASSIGN(const KanoStudy study, unit.find(id));
    unit.setTitle(KanoText::tr("Archive the Kano study “%1”").arg(study.title));
    return unit.archive(id);
}

Done recordKanoReply(UnitOfWork& unit, const KanoReply& reply)
{
    ZHIKE_ASSIGN(const KanoStudy study, openStudy(unit, reply.study));
    ZHIKE_TRY(checkReply(unit, reply));
    ZHIKE_ASSIGN(const QString who, respondent(unit, reply.customer, reply.contact));
    unit.setTitle(KanoText::tr("Record what %1 answered in “%2”").arg(who, study.title));
    ZHIKE_ASSIGN(auto before, readKanoReply(unit, reply.study, reply.customer, reply.contact));
    for (const KanoPair& pair : reply.pairs) {
        const auto known = std::ranges::find(before, pair.item, &KanoAnswer::item);
        KanoAnswer answer = known == before.end() ? KanoAnswer{} : *known;
        answer.study = reply.study;
        answer.item = pair.item;
        answer.customer = reply.customer;
        answer.contact = reply.contact;
        answer.answeredOn = reply.answeredOn;
        answer.functional = pair.functional;
        answer.dysfunctional = pair.dysfunctional;
        if (known == before.end()) {
            ZHIKE_TRY(unit.insert(answer));
        } else {
            ZHIKE_TRY(unit.update(answer));
            before.erase(known);
        }
    }
    for (const KanoAnswer& left : before)
        ZHIKE_TRY(unit.archive(left.id));
    return {};
}

Done removeKanoReply(UnitOfWork& unit, const Id<KanoStudy>& id, const Id<Customer>& customer,
                     const Id<Contact>& contact)
{
    ZHIKE_ASSIGN(const KanoStudy study, openStudy(unit, id));
    ZHIKE_ASSIGN(const auto answers, readKanoReply(unit, id, customer, contact));
    ZHIKE_ASSIGN(const QString who, respondent(unit, customer, contact));
    unit.setTitle(KanoText::tr("Remove what %1 answered in “%2”").arg(who, study.title));
    for (const KanoAnswer& answer : answers)
        ZHIKE_TRY(unit.archive(answer.id));
    return {};
}

} // namespace zhike
