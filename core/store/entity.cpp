// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entity.h"
#include "core/store/store_words.h"

#include <QtCore/QCoreApplication>

namespace zhike {

namespace {

Error invalid(const Field& f, const QString& message)
{
    return {ErrorKind::Invalid, message, {}, QString::fromLatin1(f.column)};
}

bool rightType(const Field& f, const Value& v)
{
    switch (f.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Enum:
    case FieldKind::Date:
        return std::holds_alternative<QString>(v);
    case FieldKind::Reference:
        return std::holds_alternative<Uuid>(v);
    case FieldKind::Real:
        return std::holds_alternative<double>(v) || std::holds_alternative<qint64>(v);
    case FieldKind::Integer:
    case FieldKind::Boolean:
    case FieldKind::Instant:
    case FieldKind::Money:
    case FieldKind::Scale:
        return std::holds_alternative<qint64>(v);
    }
    return false;
}

bool isChoice(const Field& f, const QString& text)
{
    return std::any_of(f.choices.begin(), f.choices.end(),
                       [&](const EnumName& n) { return text == QLatin1String(n.text); });
}

std::optional<Error> problem(const Field& f, const Value& v)
{
    const auto label = [&] { return fieldLabel(f); }; // translated only for those who hear it
    if (isNull(v)) {
        if (f.is(FieldFlag::Required))
            return invalid(f, StoreWords::tr("%1 is missing.").arg(label()));
        return std::nullopt;
    }
    if (!rightType(f, v))
        return invalid(f, StoreWords::tr("%1 has a value of the wrong kind.").arg(label()));
    if (f.is(FieldFlag::Required) && f.kind == FieldKind::Text && textOf(v).trimmed().isEmpty())
        return invalid(f, StoreWords::tr("%1 is missing.").arg(label()));
    if (f.kind == FieldKind::Enum && !isChoice(f, textOf(v)))
        return invalid(f, StoreWords::tr("%1 does not know “%2”.").arg(label(), textOf(v)));
    if (f.kind == FieldKind::Date && !QDate::fromString(textOf(v), Qt::ISODate).isValid())
        return invalid(f, StoreWords::tr("%1: there is no date %2.").arg(label(), textOf(v)));
    if (f.kind == FieldKind::Scale) {
        const qint64 low = f.is(FieldFlag::Scale10) ? 0 : 1;
        const qint64 high = f.is(FieldFlag::Scale10) ? 10 : 5;
        const qint64 n = *integerOf(v);
        if (n < low || n > high)
            return invalid(
                f, StoreWords::tr("%1 is from %2 to %3, not %4.").arg(label()).arg(low).arg(high).arg(n));
    }
    if (f.kind == FieldKind::Money && *integerOf(v) < 0)
        return invalid(f, StoreWords::tr("%1 cannot be negative.").arg(label()));
    return std::nullopt;
}

} // namespace

const Field* EntityDescription::field(std::string_view column) const
{
    const int i = indexOf(column);
    return i < 0 ? nullptr : &fields[static_cast<size_t>(i)];
}

int EntityDescription::indexOf(std::string_view column) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (column == fields[i].column)
            return static_cast<int>(i);
    }
    return -1;
}

const EntityDescription* descriptionOfTable(std::string_view table)
{
    for (const EntityDescription* d : allDescriptions()) {
        if (table == d->table)
            return d;
    }
    return nullptr;
}

const EntityDescription* descriptionOfPlural(QStringView plural)
{
    for (const EntityDescription* d : allDescriptions()) {
        if (plural == QLatin1String(d->plural))
            return d;
    }
    return nullptr;
}

QString enumLabel(const EnumName& name)
{
    return QCoreApplication::translate("Enum", name.label);
}

QString fieldLabel(const Field& field)
{
    return QCoreApplication::translate("Field", field.label);
}

QString entityLabel(const EntityDescription& d)
{
    return QCoreApplication::translate("Entity", d.label);
}

QString entityPluralLabel(const EntityDescription& d)
{
    return QCoreApplication::translate("Entity", d.pluralLabel);
}

const Value& Record::value(std::string_view column) const
{
    const int i = description->indexOf(column);
    Q_ASSERT(i >= 0);
    return values[static_cast<size_t>(i)];
}

void Record::set(std::string_view column, Value value)
{
    const int i = description->indexOf(column);
    Q_ASSERT(i >= 0);
    values[static_cast<size_t>(i)] = std::move(value);
}

std::vector<Error> validate(const Record& record)
{
    std::vector<Error> problems;
    const auto& d = *record.description;
    for (size_t i = 0; i < d.fields.size(); ++i) {
        if (auto p = problem(d.fields[i], record.values[i]))
            problems.push_back(std::move(*p));
    }
    for (const FieldOrder& order : d.orders) {
        const Value& first = record.value(order.first);
        const Value& second = record.value(order.second);
        // Dates are ISO text and instants integers: both compare as they are.
        if (!isNull(first) && !isNull(second) && first.index() == second.index() && second < first)
            problems.push_back(invalid(*d.field(order.second), StoreWords::tr("%1 cannot be before %2.")
                                                                   .arg(fieldLabel(*d.field(order.second)),
                                                                        fieldLabel(*d.field(order.first)))));
    }
    return problems;
}

} // namespace zhike
