// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_json.h"

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKeys = 200'000; // about 20 MB; a list refers to the same few again and again

} // namespace

RecordJson::RecordJson(const Reader& reader) : m_reader(reader), m_zone(reader.clock().zone()) {}

QJsonObject RecordJson::record(const Record& record)
{
    const EntityDescription& d = *record.description;
    QJsonObject object{{u"kind"_s, QString::fromLatin1(d.plural)},
                       {u"id"_s, record.id.toString()},
                       {u"created_at"_s, instant(record.createdAt)},
                       {u"archived_at"_s, instant(record.archivedAt)}};
    for (size_t i = 0; i < d.fields.size(); ++i)
        add(object, d.fields[i], record.values[i]);
    return object;
}

QJsonObject RecordJson::part(const Record& part)
{
    const EntityDescription& d = *part.description;
    QJsonObject object;
    for (size_t i = 0; i < d.fields.size(); ++i) {
        if (!d.owner || std::string_view(d.fields[i].column) != d.owner)
            add(object, d.fields[i], part.values[i]);
    }
    return object;
}

void RecordJson::add(QJsonObject& object, const Field& field, const Value& value)
{
    const QString column = QString::fromLatin1(field.column);
    object.insert(column, this->value(field, value));
    if (field.kind == FieldKind::Reference)
        object.insert(column + "_id"_L1, isNull(value) ? QJsonValue() : QJsonValue(uuidOf(value).toString()));
}

QJsonValue RecordJson::value(const Field& field, const Value& value)
{
    if (isNull(value))
        return {};
    switch (field.kind) {
    case FieldKind::Reference:
        return key(field.refers, uuidOf(value));
    case FieldKind::Instant:
        return instant(Instant{integerOf(value).value_or(0)});
    case FieldKind::Boolean:
        return integerOf(value).value_or(0) != 0;
    default:
        break;
    }
    if (const auto number = integerOf(value))
        return *number;
    if (const auto* real = std::get_if<double>(&value))
        return *real;
    return textOf(value);
}

QJsonValue RecordJson::instant(const std::optional<Instant>& at) const
{
    if (!at)
        return {};
    const QDateTime local = at->in(m_zone);
    const bool whole = at->ms % 1000 == 0;
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(whole ? Qt::ISODate : Qt::ISODateWithMs);
}

QString RecordJson::key(EntityKind kind, const Uuid& id)
{
    if (const auto known = m_keys.constFind(id); known != m_keys.constEnd())
        return *known;
    if (m_keys.size() >= mostKeys)
        m_keys.clear();
    return *m_keys.insert(id, m_reader.keyOf(kind, id));
}

} // namespace zhike
