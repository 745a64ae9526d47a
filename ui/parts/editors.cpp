// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/editors.h"

#include "ui/parts/draft_values.h"
#include "ui/shell/look.h"
#include "ui/shell/tokens.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QTextDocument>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

QHBoxLayout* fill(QWidget* editor, QWidget* field)
{
    auto* row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x2);
    row->addWidget(field, 1);
    editor->setFocusProxy(field);
    return row;
}

} // namespace

void FieldEditor::setInvalid(bool invalid)
{
    QWidget* w = field();
    if (w->property("invalid").toBool() == invalid)
        return;
    w->setProperty("invalid", invalid);
    w->update();
}

void FieldEditor::setReadOnly(bool readOnly)
{
    field()->setEnabled(!readOnly);
}

QJsonValue FieldEditor::draft() const
{
    const auto* line = qobject_cast<QLineEdit*>(field());
    return line ? QJsonValue(line->text()) : toDraft(value());
}

void FieldEditor::setDraft(const QJsonValue& draft)
{
    if (auto* line = qobject_cast<QLineEdit*>(field()))
        line->setText(draft.toString());
    else
        setValue(fromDraft(draft));
}

TextEditor::TextEditor(const QString& placeholder, int maxLength, QWidget* parent)
    : FieldEditor(parent), m_line(new QLineEdit)
{
    m_line->setPlaceholderText(placeholder);
    m_line->setMaxLength(maxLength);
    fill(this, m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QVariant TextEditor::value() const
{
    const QString text = m_line->text().trimmed();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

void TextEditor::setValue(const QVariant& value)
{
    m_line->setText(value.toString());
    m_line->setCursorPosition(0);
}

QWidget* TextEditor::field() const
{
    return m_line;
}

LongTextEditor::LongTextEditor(const QString& placeholder, int lines, QWidget* parent)
    : FieldEditor(parent), m_text(new QPlainTextEdit)
{
    m_text->setPlaceholderText(placeholder);
    m_text->setTabChangesFocus(true);
    fill(this, m_text);
    const int frame = 2 * (space::x1 + space::hair + space::x1);
    const auto fit = [this, lines, frame] {
        const int wanted = std::clamp(int(m_text->document()->size().height()), lines, 2 * lines);
        const int height = wanted * QFontMetrics(m_text->font()).lineSpacing() + frame;
        if (height == m_text->minimumHeight() && height == m_text->maximumHeight())
            return;
        m_text->setFixedHeight(height);
        // Qt does not tell those around of it while nobody sees them, and they would keep the old height.
        for (QWidget* around = this; around && !around->isWindow(); around = around->parentWidget())
            around->updateGeometry();
    };
    fitToText(m_text, fit);
    connect(m_text, &QPlainTextEdit::textChanged, this, fit);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->hasFocus() || m_text->document()->isModified())
            Q_EMIT edited();
    });
}

QVariant LongTextEditor::value() const
{
    const QString text = m_text->toPlainText().trimmed();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

void LongTextEditor::setValue(const QVariant& value)
{
    const QSignalBlocker quiet(this);
    m_text->setPlainText(value.toString());
}

QWidget* LongTextEditor::field() const
{
    return m_text;
}

CheckEditor::CheckEditor(const QString& text, QWidget* parent)
    : FieldEditor(parent), m_box(new QCheckBox(text))
{
    fill(this, m_box);
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
}

QVariant CheckEditor::value() const
{
    return m_box->isChecked();
}

void CheckEditor::setValue(const QVariant& value)
{
    m_box->setChecked(value.toBool());
}

QWidget* CheckEditor::field() const
{
    return m_box;
}

} // namespace zhike
