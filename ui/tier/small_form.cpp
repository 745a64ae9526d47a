// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/small_form.h"

#include "ui/parts/labels.h"
#include <QtWidgets/QBoxLayout>

namespace zhike {

SmallForm::SmallForm(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_rest(new InlineError)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::x1);
    m_column->addWidget(m_rest);
}

void SmallForm::add(const QString& column, const QString& label, FieldEditor* editor, const QString& name)
{
    auto* words = new TextLabel(label, Face::Caption, Ink::Quiet);
    auto* message = new TextLabel({}, Face::Caption, Ink::Red);
    message->setWordWrap(true);
    message->hide();
    editor->setObjectName(name);
    editor->field()->setAccessibleName(label);
    const int end = m_column->count() - 1;
    m_column->insertWidget(end, words);
    m_column->insertWidget(end + 1, editor);
    m_column->insertWidget(end + 2, message);
    m_fields.insert(column, {editor, message});
    connect(editor, &FieldEditor::edited, this, [this, column] {
        const Place& place = m_fields[column];
        place.editor->setInvalid(false);
        place.message->hide();
    });
}

TextLabel* SmallForm::addHint()
{
    auto* hint = new TextLabel({}, Face::Caption, Ink::Quiet);
    hint->setWordWrap(true);
    m_column->insertWidget(m_column->count() - 1, hint);
    return hint;
}

void SmallForm::clearErrors()
{
    m_rest->setText({});
    for (const Place& place : m_fields) {
        place.editor->setInvalid(false);
        place.message->hide();
    }
}

void SmallForm::showErrors(const std::vector<Error>& errors)
{
    clearErrors();
    FieldEditor* first = nullptr;
    for (const Error& error : errors) {
        const auto place = m_fields.constFind(error.field);
        if (place == m_fields.constEnd()) {
            m_rest->setText(error.message);
            continue;
        }
        place->editor->setInvalid(true);
        place->message->setText(error.message);
        place->message->show();
        first = first ? first : place->editor;
    }
    if (first)
        first->field()->setFocus(Qt::OtherFocusReason);
}

} // namespace zhike
