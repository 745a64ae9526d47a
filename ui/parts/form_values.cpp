// SPDX-License-Identifier: GPL-3.0-or-later
// What a form holds and what is wrong with it.
#include "ui/parts/form_panel.h"
#include "ui/parts/labels.h"
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace zhike {

FieldEditor* FormPanel::editor(const QString& column) const
{
    for (const auto& field : m_fields)
        if (field.column == column)
            return field.editor;
    return nullptr;
}

QVariant FormPanel::value(const QString& column) const
{
    const FieldEditor* found = editor(column);
    return found ? found->value() : QVariant();
}

QVariantMap FormPanel::values() const
{
    QVariantMap values;
    for (const auto& field : m_fields)
        values.insert(field.column, field.editor->value());
    return values;
}

void FormPanel::setValue(const QString& column, const QVariant& value)
{
    if (auto* found = editor(column))
        found->setValue(value);
}

void FormPanel::setError(const QString& column, const QString& sentence)
{
    for (const auto& field : m_fields)
        if (field.column == column) {
            field.message->setText(sentence);
            field.message->setVisible(!sentence.isEmpty());
            field.editor->setInvalid(!sentence.isEmpty());
            field.editor->field()->setAccessibleDescription(sentence);
            return;
        }
    m_error->setText(sentence);
}

void FormPanel::showError(const Error& error)
{
    setBusy(false);
    setError(error.field, error.message);
    if (auto* wrong = editor(error.field))
        wrong->setFocus(Qt::OtherFocusReason);
}

void FormPanel::clearErrors()
{
    for (const auto& field : m_fields)
        setError(field.column, {});
    m_error->setText({});
}

bool FormPanel::validate()
{
    clearErrors();
    FieldEditor* first = nullptr;
    for (const auto& field : m_fields) {
        if (!field.box->isVisibleTo(this))
            continue;
        QString wrong = field.editor->problem();
        const QVariant value = field.editor->value();
        const bool empty =
            !value.isValid() || (value.typeId() == QMetaType::QVariantList && value.toList().isEmpty());
        if (wrong.isEmpty() && field.need == Required && empty)
            wrong = tr("%1 is needed.").arg(field.label);
        if (wrong.isEmpty())
            continue;
        setError(field.column, wrong);
        first = first ? first : field.editor;
    }
    if (first) {
        first->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(first);
    }
    return first == nullptr;
}

} // namespace zhike
