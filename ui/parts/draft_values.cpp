// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/draft_values.h"

#include "core/base/id.h"
#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

QJsonValue tagged(const QString& tag, const QString& text)
{
    return QJsonObject{{tag, text}};
}

QJsonValue draftOf(const Value& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* id = std::get_if<Uuid>(&value))
        return tagged(u"id"_s, id->toString());
    if (const auto number = integerOf(value))
        return static_cast<double>(*number);
    return {};
}

Value valueOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return static_cast<qint64>(value.toDouble());
    if (value.isObject())
        return Uuid::fromString(value[u"id"_s].toString()).value_or(Uuid());
    return {};
}

/// Whether a field of this kind may hold it.
bool fits(const Field& field, const Value& value)
{
    switch (field.kind) {
    case FieldKind::Reference:
        return std::holds_alternative<Uuid>(value);
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Date:
    case FieldKind::Enum:
        return std::holds_alternative<QString>(value);
    default:
        return integerOf(value).has_value();
    }
}

QString keyOf(const Field& field)
{
    return u'.' + QString::fromLatin1(field.column);
}

} // namespace

QJsonValue recordToDraft(const Record& record)
{
    QJsonObject fields{{u"id"_s, record.id ? record.id.toString() : QString()}};
    for (size_t i = 0; i < record.values.size(); ++i)
        if (!isNull(record.values[i]))
            fields.insert(keyOf(record.description->fields[i]), draftOf(record.values[i]));
    return fields;
}

void recordFromDraft(const QJsonValue& draft, Record& blank)
{
    for (size_t i = 0; i < blank.values.size(); ++i) {
        const Field& field = blank.description->fields[i];
        if (const Value value = valueOf(draft[keyOf(field)]); fits(field, value))
            blank.values[i] = value;
    }
    blank.id = Uuid::fromString(draft[u"id"_s].toString()).value_or(Uuid());
}

QJsonValue toDraft(const QVariant& value)
{
    if (!value.isValid())
        return QJsonValue::Null;
    if (value.metaType() == QMetaType::fromType<Uuid>())
        return tagged(u"id"_s, value.value<Uuid>().toString());
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool();
    case QMetaType::Int:
    case QMetaType::LongLong: // as text: JSON's numbers end at 2^53
        return tagged(u"number"_s, QString::number(value.toLongLong()));
    case QMetaType::Double:
        return value.toDouble();
    case QMetaType::QDate:
        return tagged(u"date"_s, value.toDate().toString(Qt::ISODate));
    case QMetaType::QDateTime:
        return tagged(u"at"_s, QString::number(value.toDateTime().toMSecsSinceEpoch()));
    case QMetaType::QVariantList: {
        QJsonArray list;
        for (const QVariant& each : value.toList())
            list.append(toDraft(each));
        return list;
    }
    default:
        return value.toString();
    }
}

QVariant fromDraft(const QJsonValue& draft)
{
    switch (draft.type()) {
    case QJsonValue::Bool:
        return draft.toBool();
    case QJsonValue::Double:
        return draft.toDouble();
    case QJsonValue::String:
        return draft.toString();
    case QJsonValue::Array: {
        QVariantList list;
        for (const QJsonValue& each : draft.toArray())
            list << fromDraft(each);
        return list;
    }
    case QJsonValue::Object:
        break;
    default:
        return {};
    }
    const QJsonObject object = draft.toObject();
    if (const QString id = object.value(u"id"_s).toString(); !id.isEmpty()) {
        const auto uuid = Uuid::fromString(id);
        return uuid ? QVariant::fromValue(*uuid) : QVariant();
    }
    bool ok = false;
    if (const qint64 number = object.value(u"number"_s).toString().toLongLong(&ok); ok)
        return number;
    if (const QDate date = QDate::fromString(object.value(u"date"_s).toString(), Qt::ISODate); date.isValid())
        return date;
    if (const qint64 at = object.value(u"at"_s).toString().toLongLong(&ok); ok)
        return QDateTime::fromMSecsSinceEpoch(at);
    return {};
}

} // namespace zhike
