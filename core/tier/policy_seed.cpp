// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/policy_seed.h"

#include "core/store/query.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view hasTier = "SELECT 1 FROM tier WHERE id = ?";
constexpr std::string_view addPolicy = "INSERT INTO tier_policy (id, created_at, tier, effective_from, "
                                       "calendar, inspections, care_every_days, report, "
                                       "engineers, seniority_years, stationed_days, trainings, drills) "
                                       "VALUES (?, 0, ?, '2000-01-01', ?, ?, ?, ?, ?, ?, ?, "
                                       "?, ?)";
constexpr std::string_view addTarget =
    "INSERT INTO policy_target (policy, priority, respond_minutes, onsite_minutes, "
    "resolve_minutes) VALUES (?, ?, ?, ?, ?)";

Uuid idIn(const QJsonObject& object, const char16_t* name)
{
    return Uuid::fromString(object[QStringView(name)].toString()).value_or(Uuid{});
}

std::optional<int> minutesOf(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

Done seedPolicy(Connection& connection, const QJsonObject& p)
{
    const Uuid id = idIn(p, u"id");
    const Uuid tier = idIn(p, u"tier");
    Query known(connection, hasTier);
    known.bind(tier);
    const bool there = known.next();
    ZHIKE_TRY(known.done());
    if (!there)
        return {};
    ZHIKE_TRY(Query(connection, addPolicy)
                  .bind(id, tier, idIn(p, u"calendar"), p[u"inspections"].toInt(),
                        p[u"care_every_days"].toInt(), p[u"report"].toString(), p[u"engineers"].toString(),
                        p[u"seniority_years"].toInt(), p[u"stationed_days"].toInt(), p[u"trainings"].toInt(),
                        p[u"drills"].toInt())
                  .run());
    const QJsonObject targets = p[u"targets"].toObject();
    for (auto it = targets.begin(); it != targets.end(); ++it) {
        const QJsonArray minutes = it.value().toArray();
        ZHIKE_TRY(Query(connection, addTarget)
                      .bind(id, it.key(), minutesOf(minutes[0]), minutesOf(minutes[1]), minutesOf(minutes[2]))
                      .run());
    }
    return {};
}

} // namespace

Done seedPolicies(Connection& connection)
{
    QFile file(u":/zhike/policies/policies.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Internal, {}, u"no resource policies.json"_s);
    for (const auto& policy : QJsonDocument::fromJson(file.readAll()).array())
        ZHIKE_TRY(seedPolicy(connection, policy.toObject()));
    return {};
}

} // namespace zhike
