// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/region.h"
#include "ui/parts/format.h"
#include "ui/shell/preview_pane.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr qsizetype mostFacts = 9;

QString enumLabel(const Field& field, const QString& stable)
{
    for (const EnumName& name : field.choices)
        if (stable == QLatin1String(name.text))
            return QCoreApplication::translate("Enum", name.label);
    return stable;
}

/// A field's value as people read it; empty for what is not there, or says nothing beside the others.
QString words(Reader& reader, const Field& field, const Value& value)
{
    if (isNull(value))
        return {};
    if (field.is(FieldFlag::Region))
        return regionName(textOf(value));
    switch (field.kind) {
    case FieldKind::Date:
        return format::date(QDate::fromString(textOf(value), Qt::ISODate));
    case FieldKind::Enum:
        return enumLabel(field, textOf(value));
    case FieldKind::Money:
        return format::money(integerOf(value).value_or(0));
    case FieldKind::Reference:
        return reader.titleOf(field.refers, uuidOf(value));
    case FieldKind::Integer:
    case FieldKind::Scale:
        return QString::number(integerOf(value).value_or(0));
    case FieldKind::Instant:
        return format::dateTime(Instant{integerOf(value).value_or(0)}, reader.clock());
    case FieldKind::Text:
    case FieldKind::LongText:
        return textOf(value);
    case FieldKind::Boolean:
    case FieldKind::Real:
        break;
    }
    return {};
}

} // namespace

Result<Glance> glanceAt(Reader& reader, EntityKind kind, const Uuid& id)
{
    Glance glance;
    ZHIKE_ASSIGN(const Uuid customer, customerOf(reader, kind, id));
    if (!customer.isNull()) {
        ZHIKE_ASSIGN(glance.customer, customerPreview(reader, customer));
        return glance;
    }
    ZHIKE_ASSIGN(const Record record, reader.record(kind, id));
    glance.title = reader.titleOf(kind, id);
    for (size_t i = 0; i < record.values.size() && glance.facts.size() < mostFacts; ++i) {
        const Field& field = record.description->fields[i];
        const QString text = words(reader, field, record.values[i]);
        if (!text.isEmpty() && text != glance.title)
            glance.facts.append({fieldLabel(field), text});
    }
    return glance;
}

} // namespace zhike
