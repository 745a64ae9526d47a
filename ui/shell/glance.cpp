// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/region.h"
#include "ui/parts/format.h"
#include "ui/shell/preview_pane.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr qsizetype mostFacts = 9;

/// What is shown of a record beside its customer; of the others their first fields.
std::span<const char* const> columnsOf(EntityKind kind)
{
    static constexpr const char* contact[] = {"title", "role", "mobile", "phone", "email", "preferences"};
    static constexpr const char* request[] = {"number",   "state",    "opened_at",
                                              "reporter", "engineer", "system"};
    static constexpr const char* visit[] = {"number", "visit_kind", "planned_start", "state", "summary"};
    static constexpr const char* complaint[] = {"number",   "stage",   "received_at", "contact",
                                                "engineer", "request", "appeal"};
    static constexpr const char* system[] = {"product", "model", "serial", "version", "criticality", "site"};
    static constexpr const char* site[] = {"region", "address", "contact"};
    static constexpr const char* contract[] = {"number", "tier", "starts_on", "ends_on", "annual_fee"};
    switch (kind) {
    case EntityKind::Contact:
        return contact;
    case EntityKind::Request:
        return request;
    case EntityKind::Complaint:
        return complaint;
    case EntityKind::Visit:
        return visit;
    case EntityKind::System:
        return system;
    case EntityKind::Site:
        return site;
    case EntityKind::Contract:
        return contract;
    default:
        return {};
    }
}

bool isNumberToCall(const Field& field)
{
    const std::string_view column = field.column;
    return column == "mobile" || column == "phone";
}

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
    }
    if (kind == EntityKind::Customer)
        return glance;
    ZHIKE_ASSIGN(const Record record, reader.record(kind, id));
    glance.title = reader.titleOf(kind, id);
    const EntityDescription& d = *record.description;
    std::vector<const Field*> fields;
    for (const char* column : columnsOf(kind))
        if (const Field* field = d.field(column))
            fields.push_back(field);
    if (fields.empty())
        for (const Field& field : d.fields)
            fields.push_back(&field);
    for (const Field* field : fields) {
        const QString text = words(reader, *field, record.value(field->column));
        const bool number = isNumberToCall(*field);
        if (!text.isEmpty() && text != glance.title && glance.facts.size() < mostFacts)
            glance.facts.append(
                {fieldLabel(*field), number ? QString() : text.simplified(), number ? text : QString()});
    }
    return glance;
}

} // namespace zhike
