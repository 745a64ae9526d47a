// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/record_draft.h"

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
    return {{u"start"_s, draftOf(record.start)},
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
    return record;
}

} // namespace zhike
