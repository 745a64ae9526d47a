// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/advice_json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> number(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonValue orNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonObject adviceJson(const Advice& advice)
{
    QJsonArray parts;
    for (const AdviceLine& line : advice.parts)
        parts.append(QJsonObject{{u"name"_s, QString(enumText(line.part))},
                                 {u"value"_s, orNull(line.value)},
                                 {u"weight"_s, line.weight},
                                 {u"points"_s, line.points},
                                 {u"reason"_s, line.reason}});
    QJsonArray guards;
    for (const GuardLine& line : advice.guards)
        guards.append(QJsonObject{{u"name"_s, QString(enumText(line.guard))},
                                  {u"holds"_s, line.holds},
                                  {u"reason"_s, line.reason}});
    return {{u"score"_s, orNull(advice.score)},
            {u"tier"_s, orNull(advice.tierName)},
            {u"current"_s, orNull(advice.currentName)},
            {u"parts"_s, parts},
            {u"guards"_s, guards}};
}

QString adviceText(const Advice& advice, Instant at)
{
    QJsonObject json = adviceJson(advice);
    json.insert(u"at"_s, at.in(QTimeZone::utc()).toString(Qt::ISODateWithMs));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<AdviceSnapshot> adviceFromText(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (json.isEmpty())
        return std::nullopt;
    AdviceSnapshot snapshot;
    snapshot.at = Instant::of(QDateTime::fromString(json[u"at"].toString(), Qt::ISODateWithMs));
    snapshot.score = number(json[u"score"]);
    snapshot.tierName = json[u"tier"].toString();
    snapshot.currentName = json[u"current"].toString();
    for (const auto& each : json[u"parts"].toArray()) {
        const QJsonObject line = each.toObject();
        if (const auto part = enumFromText<AdvicePart>(line[u"name"].toString()))
            snapshot.parts.push_back({.part = *part,
                                      .value = number(line[u"value"]),
                                      .weight = line[u"weight"].toDouble(),
                                      .points = line[u"points"].toDouble(),
                                      .reason = line[u"reason"].toString()});
    }
    for (const auto& each : json[u"guards"].toArray()) {
        const QJsonObject line = each.toObject();
        if (const auto guard = enumFromText<AdviceGuard>(line[u"name"].toString()))
            snapshot.guards.push_back(
                {.guard = *guard, .holds = line[u"holds"].toBool(), .reason = line[u"reason"].toString()});
    }
    return snapshot;
}

} // namespace zhike
