// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/field_editors.h"

#include "ui/customer/pickers.h"
#include "ui/customer/record_form_words.h"
#include "ui/parts/date_editors.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

FieldEditor* choiceEditor(const Field& field, const QVector<FilterChoice>& choices)
{
    auto* editor = new ChoiceEditor(!field.is(FieldFlag::Required));
    for (const FilterChoice& choice : choices)
        editor->addChoice(choice.value, choice.text);
    return editor;
}

FieldEditor* enumEditor(const Field& field)
{
    QVector<FilterChoice> choices;
    for (const EnumName& name : field.choices)
        choices.append({QString::fromLatin1(name.text), enumLabel(name)});
    return choiceEditor(field, choices);
}

FieldEditor* referenceEditor(QObject* receiver, const AppContext& context, const Field& field)
{
    const bool engineer = field.refers == EntityKind::Engineer;
    return new ReferenceEditor(engineer ? engineerCompletion(context, receiver)
                                        : customerCompletion(context, receiver),
                               engineer ? RecordFormWords::tr("Name, pinyin or number")
                                        : RecordFormWords::tr("Name, pinyin or code"));
}

FieldEditor* scaleOrNumber(const Field& field)
{
    if (field.is(FieldFlag::Scale5))
        return new ScaleEditor(RecordFormWords::tr("low"), RecordFormWords::tr("high"));
    if (field.is(FieldFlag::Scale10))
        return new ScaleEditor(RecordFormWords::tr("low"), RecordFormWords::tr("high"), nullptr, 0, 10);
    return new IntegerEditor(0, 1'000'000);
}

} // namespace

FieldEditor* makeFieldEditor(QObject* receiver, const AppContext& context, const Field& field,
                             const std::optional<QVector<FilterChoice>>& choices)
{
    if (choices)
        return choiceEditor(field, *choices);
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        if (field.is(FieldFlag::Region))
            return new RegionEditor;
        if (field.is(FieldFlag::Long) || field.kind == FieldKind::LongText)
            return new LongTextEditor;
        return new TextEditor;
    case FieldKind::Integer:
    case FieldKind::Scale:
        return scaleOrNumber(field);
    case FieldKind::Real:
        return new DecimalEditor(0, 1e9, 2);
    case FieldKind::Boolean:
        return new CheckEditor(fieldLabel(field));
    case FieldKind::Date:
        return new DateEditor(context.clock.today());
    case FieldKind::Instant:
        return new DateTimeEditor(context.clock);
    case FieldKind::Money:
        return new MoneyEditor;
    case FieldKind::Enum:
        return enumEditor(field);
    case FieldKind::Reference:
        return referenceEditor(receiver, context, field);
    }
    return new TextEditor;
}

QVariant toEditor(const Field& field, const Value& value)
{
    if (isNull(value))
        return {};
    switch (field.kind) {
    case FieldKind::Date:
        return QDate::fromString(textOf(value), Qt::ISODate);
    case FieldKind::Instant:
        return QDateTime::fromMSecsSinceEpoch(integerOf(value).value_or(0));
    case FieldKind::Boolean:
        return integerOf(value).value_or(0) != 0;
    case FieldKind::Reference:
        return QVariant::fromValue(uuidOf(value));
    default:
        break;
    }
    if (const auto* real = std::get_if<double>(&value))
        return *real;
    if (const auto number = integerOf(value))
        return *number;
    return textOf(value);
}

Value fromEditor(const Field& field, const QVariant& value)
{
    if (field.kind == FieldKind::Boolean)
        return qint64{value.toBool()};
    if (!value.isValid() || value.isNull())
        return {};
    switch (field.kind) {
    case FieldKind::Date:
        return value.toDate().toString(Qt::ISODate);
    case FieldKind::Instant:
        return Instant::of(value.toDateTime()).ms;
    case FieldKind::Reference: {
        const Uuid id = value.value<Uuid>();
        return id ? Value(id) : Value();
    }
    case FieldKind::Real:
        return value.toDouble();
    case FieldKind::Integer:
    case FieldKind::Scale:
    case FieldKind::Money:
        return qint64{value.toLongLong()};
    default:
        break;
    }
    const QString text = value.toString();
    return text.isEmpty() ? Value() : Value(text);
}

} // namespace zhike
