// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/advice_settings.h"

#include "core/tier/policy_words.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <numeric>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view readSql = "SELECT value FROM meta WHERE key = 'advice'";
constexpr std::string_view keepSql = "INSERT INTO meta (key, value) VALUES ('advice', ?) "
                                     "ON CONFLICT (key) DO UPDATE SET value = excluded.value";
constexpr std::string_view forgetSql = "DELETE FROM meta WHERE key = 'advice'";

QLatin1String nameOf(size_t part)
{
    return QLatin1String(EnumText<AdvicePart>::names[part].text);
}

bool readInto(AdviceSettings& settings, const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const QJsonObject weights = object[u"weights"].toObject();
    for (size_t i = 0; i < settings.weights.size(); ++i)
        settings.weights[i] = std::max(0, weights[nameOf(i)].toInt(settings.weights[i]));
    if (const QJsonArray thresholds = object[u"thresholds"].toArray(); !thresholds.isEmpty()) {
        settings.thresholds.clear();
        for (const auto& from : thresholds)
            settings.thresholds.push_back(from.toInt());
    }
    const QJsonObject reach = object[u"reach_minutes"].toObject();
    settings.placeMinutes = reach[u"prefecture"].toInt(settings.placeMinutes);
    settings.provinceMinutes = reach[u"province"].toInt(settings.provinceMinutes);
    return !object.isEmpty();
}

QByteArray textOf(const AdviceSettings& settings)
{
    QJsonObject weights;
    for (size_t i = 0; i < settings.weights.size(); ++i)
        weights.insert(nameOf(i), settings.weights[i]);
    QJsonArray thresholds;
    for (const int from : settings.thresholds)
        thresholds.append(from);
    const QJsonObject reach{{u"prefecture"_s, settings.placeMinutes},
                            {u"province"_s, settings.provinceMinutes}};
    return QJsonDocument(
               {{u"weights"_s, weights}, {u"thresholds"_s, thresholds}, {u"reach_minutes"_s, reach}})
        .toJson(QJsonDocument::Compact);
}

Error at(QString field, QString sentence)
{
    return {ErrorKind::Invalid, std::move(sentence), {}, std::move(field)};
}

} // namespace

Result<AdviceSettings> shippedAdviceSettings()
{
    AdviceSettings settings;
    QFile shipped(u":/zhike/policies/advice.json"_s);
    if (!shipped.open(QIODevice::ReadOnly) || !readInto(settings, shipped.readAll()))
        return failure(ErrorKind::Internal, {}, u"no resource advice.json"_s);
    return settings;
}

Result<AdviceSettings> readAdviceSettings(const Reader& reader)
{
    ZHIKE_ASSIGN(AdviceSettings settings, shippedAdviceSettings());
    Query q = reader.query(readSql);
    if (q.next())
        readInto(settings, q.text(0).toUtf8());
    ZHIKE_TRY(q.done());
    return settings;
}

std::vector<Error> validate(const AdviceSettings& settings)
{
    std::vector<Error> errors;
    const int sum = std::accumulate(settings.weights.begin(), settings.weights.end(), 0);
    if (std::ranges::any_of(settings.weights, [](int w) { return w < 0; }))
        errors.push_back(at(u"weights"_s, PolicyWords::tr("A weight is 0 or more.")));
    else if (sum != 100)
        errors.push_back(at(
            u"weights"_s,
            sum < 100 ? PolicyWords::tr("The weights sum to %1; %2 are left to give.").arg(sum).arg(100 - sum)
                      : PolicyWords::tr("The weights sum to %1; take %2 away.").arg(sum).arg(sum - 100)));
    for (size_t i = 0; i < settings.thresholds.size(); ++i) {
        const QString field = u"threshold.%1"_s.arg(i);
        const int from = settings.thresholds[i];
        if (from < 1 || from > 99)
            errors.push_back(at(field, PolicyWords::tr("A score from 1 to 99.")));
        else if (i > 0 && from <= settings.thresholds[i - 1])
            errors.push_back(
                at(field, PolicyWords::tr("More than the %1 from which the tier below is advised.")
                              .arg(settings.thresholds[i - 1])));
    }
    return errors;
}

Done saveAdviceSettings(const Reader& reader, const AdviceSettings& settings)
{
    if (auto errors = validate(settings); !errors.empty())
        return tl::unexpected(std::move(errors.front()));
    ZHIKE_ASSIGN(const AdviceSettings shipped, shippedAdviceSettings());
    Query q = reader.query(settings == shipped ? forgetSql : keepSql);
    if (settings != shipped)
        q.bind(QString::fromUtf8(textOf(settings)));
    return q.run();
}

} // namespace zhike
