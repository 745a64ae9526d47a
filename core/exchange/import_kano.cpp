// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange.h"
#include "core/exchange/line_reader.h"
#include "core/satisfaction/kano_study.h"

namespace zhike {

/// A study that is not known yet is begun, and an item that it does not have is added to it: a sheet of
/// answers brings both. Everything else has to be there.
Result<Uuid> LineReader::resolveOfStudy(int column, EntityKind kind, const QString& text)
{
    if (kind != EntityKind::KanoStudy && kind != EntityKind::KanoItem)
        return resolve(column, kind, text);
    const bool study = kind == EntityKind::KanoStudy;
    const Uuid of = study ? Uuid{} : uuidOf(m_draft.record.value("study"));
    if (!study && of.isNull())
        return refuse(column, Exchange::tr("The line does not say of which study this item is."));
    KeyIndex::Hit hit;
    if (study) {
        ZHIKE_ASSIGN(hit, m_context.keys.byKey(m_reader, kind, text));
    } else {
        ZHIKE_ASSIGN(hit, m_context.keys.byTitle(m_reader, kind, of, text));
    }
    if (hit.several)
        return refuse(column, Exchange::tr("The study has several items “%1”.").arg(text.left(60)));
    const bool ours = !hit.id.isNull() && m_context.madeBy.value(hit.id, -1) == m_line.line;
    if (!hit.id.isNull() && !ours)
        return hit.id;
    return make(kind, hit.id, [&](Record& record) {
        record.set(study ? "title" : "name", text);
        if (!study)
            record.set("study", of);
    });
}

/// A day for answers whose file has none; and none of it for a study that has ended, or against what it
/// names.
Done LineReader::readKanoAnswer()
{
    auto answer = fromRecord<KanoAnswer>(m_draft.record);
    ZHIKE_ASSIGN(const auto known, m_reader.tryRecord(EntityKind::KanoStudy, answer.study.uuid));
    const KanoStudy study = known ? fromRecord<KanoStudy>(*known) : KanoStudy{};
    if (!answer.answeredOn.isValid()) {
        const QDate today = m_reader.clock().today();
        answer.answeredOn = study.askedTo.isValid() ? std::min(study.askedTo, today) : today;
        m_draft.record = toRecord(answer);
    }
    if (study.state == KanoState::Closed && m_draft.record != m_before)
        return refuse(m_context.columns.indexOf("study"),
                      Exchange::tr("The study “%1” has ended and takes no more answers.").arg(study.title));
    ZHIKE_ASSIGN(const auto item, m_reader.tryRecord(EntityKind::KanoItem, answer.item.uuid));
    if (item && uuidOf(item->value("study")) != answer.study.uuid)
        return refuse(m_context.columns.indexOf("item"), Exchange::tr("This item is of another study."));
    ZHIKE_ASSIGN(const auto contact, m_reader.tryRecord(EntityKind::Contact, answer.contact.uuid));
    if (contact && uuidOf(contact->value("customer")) != answer.customer.uuid)
        return refuse(m_context.columns.indexOf("contact"),
                      Exchange::tr("This person works for another customer."));
    return {};
}

} // namespace zhike
