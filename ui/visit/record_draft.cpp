// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/record_draft.h"

#include "ui/parts/draft_values.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

template <class T>
QString idText(const Id<T>& id)
{
    return id ? id.uuid.toString() : QString();
}

template <class T>
Id<T> idOf(const QJsonValue& text)
{
    return Id<T>(Uuid::fromString(text.toString()).value_or(Uuid()));
}

QJsonValue draftOf(const std::optional<Instant>& at)
{
    return at ? QJsonValue(static_cast<double>(at->ms)) : QJsonValue();
}

std::optional<Instant> instantOf(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(Instant{static_cast<qint64>(value.toDouble())}) : std::nullopt;
}

template <class E>
E enumOf(const QJsonValue& value, E last)
{
    return static_cast<E>(std::clamp(value.toInt(), 0, static_cast<int>(last)));
}

QJsonValue draftOf(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<int> numberOf(const QJsonValue& value, int least, int most)
{
    const int number = value.toInt(least - 1);
    return number >= least && number <= most ? std::optional(number) : std::nullopt;
}

QJsonValue draftOf(const std::optional<Fen>& amount)
{
    return amount ? QJsonValue(static_cast<double>(amount->amount)) : QJsonValue();
}

std::optional<Fen> fenOf(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(Fen{static_cast<qint64>(value.toDouble())}) : std::nullopt;
}

/// What is only ours.
void addInternal(const VisitRecord& record, QJsonObject& draft)
{
    draft.insert(u"opportunities"_s, recordsToDraft(record.opportunities));
    draft.insert(u"commendations"_s, recordsToDraft(record.commendations));
    if (record.valueClass)
        draft.insert(u"valueClass"_s, static_cast<int>(*record.valueClass));
    draft.insert(u"beyond"_s, record.beyondContract.value_or(false));
    if (record.effort) {
        draft.insert(u"workMinutes"_s, draftOf(record.effort->workMinutes));
        draft.insert(u"travel"_s, draftOf(record.effort->travelCost));
        draft.insert(u"parts"_s, draftOf(record.effort->partsCost));
    }
    if (record.solution)
        draft.insert(u"solution"_s, *record.solution);
}

void readInternal(const QJsonObject& draft, VisitRecord& record)
{
    record.opportunities = recordsFromDraft<Opportunity>(draft.value(u"opportunities"_s));
    record.commendations = recordsFromDraft<Commendation>(draft.value(u"commendations"_s));
    if (const auto valueClass = numberOf(draft.value(u"valueClass"_s), 0, 2))
        record.valueClass = static_cast<ValueClass>(*valueClass);
    record.beyondContract = draft.value(u"beyond"_s).toBool();
    record.effort = VisitRecord::Effort{numberOf(draft.value(u"workMinutes"_s), 0, 10'000'000),
                                        fenOf(draft.value(u"travel"_s)), fenOf(draft.value(u"parts"_s))};
    if (draft.value(u"solution"_s).isString())
        record.solution = draft.value(u"solution"_s).toString();
}

/// Notes, changes, risks, files, the three elements, and a signature that was drawn and not stored yet.
void addEvidence(const VisitRecord& record, QJsonObject& draft)
{
    draft.insert(u"notes"_s, recordsToDraft(record.notes));
    draft.insert(u"changes"_s, recordsToDraft(record.changes));
    draft.insert(u"risks"_s, recordsToDraft(record.risks));
    draft.insert(u"files"_s, recordsToDraft(record.files));
    draft.insert(u"skill"_s, draftOf(record.skill));
    draft.insert(u"attitude"_s, draftOf(record.attitude));
    draft.insert(u"alertness"_s, draftOf(record.alertness));
    if (record.signature)
        draft.insert(u"signature"_s, QJsonObject{{u"contact"_s, idText(record.signature->contact)},
                                                 {u"signer"_s, record.signature->signer},
                                                 {u"at"_s, static_cast<double>(record.signature->at.ms)},
                                                 {u"strokes"_s, record.signature->strokes}});
}

void readEvidence(const QJsonObject& draft, VisitRecord& record)
{
    record.notes = recordsFromDraft<VisitNote>(draft.value(u"notes"_s));
    record.changes = recordsFromDraft<SystemChange>(draft.value(u"changes"_s));
    record.risks = recordsFromDraft<Risk>(draft.value(u"risks"_s));
    record.files = recordsFromDraft<Attachment>(draft.value(u"files"_s));
    record.skill = numberOf(draft.value(u"skill"_s), 1, 5);
    record.attitude = numberOf(draft.value(u"attitude"_s), 1, 5);
    record.alertness = numberOf(draft.value(u"alertness"_s), 1, 5);
    const QJsonValue signature = draft.value(u"signature"_s);
    if (signature.isObject())
        record.signature = VisitRecord::Signing{idOf<Contact>(signature[u"contact"_s]),
                                                signature[u"signer"_s].toString(),
                                                {static_cast<qint64>(signature[u"at"_s].toDouble())},
                                                signature[u"strokes"_s].toString()};
}

} // namespace

QJsonObject draftOf(const VisitRecord& record)
{
    QJsonArray met, checks, findings, steps;
    for (const Id<Contact>& contact : record.met)
        met.append(idText(contact));
    for (const VisitCheck& check : record.checks)
        checks.append(QJsonObject{
            {u"item"_s, check.item}, {u"state"_s, static_cast<int>(check.state)}, {u"note"_s, check.note}});
    for (const VisitRecord::Found& found : record.findings)
        findings.append(QJsonObject{{u"id"_s, idText(found.id)},
                                    {u"severity"_s, static_cast<int>(found.severity)},
                                    {u"text"_s, found.text}});
    for (const VisitRecord::Step& step : record.steps)
        steps.append(QJsonObject{{u"id"_s, idText(step.id)},
                                 {u"text"_s, step.text},
                                 {u"engineer"_s, idText(step.engineer)},
                                 {u"due"_s, step.dueOn.toString(Qt::ISODate)},
                                 {u"finding"_s, step.finding}});
    QJsonObject draft{{u"start"_s, draftOf(record.start)},
                      {u"end"_s, draftOf(record.end)},
                      {u"met"_s, met},
                      {u"checks"_s, checks},
                      {u"findings"_s, findings},
                      {u"steps"_s, steps},
                      {u"summary"_s, record.summary},
                      {u"knowledge"_s, record.knowledge},
                      {u"rating"_s, record.rating ? QJsonValue(*record.rating) : QJsonValue()},
                      {u"words"_s, record.words},
                      {u"ratedBy"_s, idText(record.ratedBy)}};
    addEvidence(record, draft);
    addInternal(record, draft);
    return draft;
}

VisitRecord recordOfDraft(const QJsonObject& draft)
{
    VisitRecord record;
    record.start = instantOf(draft.value(u"start"_s));
    record.end = instantOf(draft.value(u"end"_s));
    for (const QJsonValue& each : draft.value(u"met"_s).toArray())
        if (const auto contact = idOf<Contact>(each))
            record.met.push_back(contact);
    for (const QJsonValue& each : draft.value(u"checks"_s).toArray())
        record.checks.push_back({{},
                                 static_cast<int>(record.checks.size()),
                                 each[u"item"_s].toString(),
                                 enumOf(each[u"state"_s], CheckState::Skipped),
                                 each[u"note"_s].toString()});
    for (const QJsonValue& each : draft.value(u"findings"_s).toArray())
        record.findings.push_back({idOf<Finding>(each[u"id"_s]), enumOf(each[u"severity"_s], Severity::Low),
                                   each[u"text"_s].toString()});
    for (const QJsonValue& each : draft.value(u"steps"_s).toArray())
        record.steps.push_back(
            {idOf<NextStep>(each[u"id"_s]), each[u"text"_s].toString(), idOf<Engineer>(each[u"engineer"_s]),
             QDate::fromString(each[u"due"_s].toString(), Qt::ISODate),
             std::clamp(each[u"finding"_s].toInt(-1), -1, static_cast<int>(record.findings.size()) - 1)});
    record.summary = draft.value(u"summary"_s).toString();
    record.knowledge = draft.value(u"knowledge"_s).toString();
    if (const int rating = draft.value(u"rating"_s).toInt(); rating >= 1 && rating <= 5)
        record.rating = rating;
    record.words = draft.value(u"words"_s).toString();
    record.ratedBy = idOf<Contact>(draft.value(u"ratedBy"_s));
    readEvidence(draft, record);
    readInternal(draft, record);
    return record;
}

} // namespace zhike
