// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/wording_editor.h"

#include "ui/parts/labels.h"
#include "ui/shell/look.h"

#include <QtCore/QLocale>
#include <QtGui/QTextCursor>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace zhike {

WordingEditor::WordingEditor(const QString& placeholder, int lines, QWidget* parent)
    : FieldEditor(parent), m_text(new LongTextEditor(placeholder, lines)),
      m_lines(static_cast<QPlainTextEdit*>(m_text->field())),
      m_advice(new TextLabel({}, Face::Caption, Ink::Amber))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x1);
    column->addWidget(m_text);
    m_advice->setWordWrap(true);
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_advice->setObjectName(u"wordingAdvice"_s);
    m_advice->hide();
    column->addWidget(m_advice);
    setFocusProxy(m_lines);
    connect(m_text, &FieldEditor::edited, this, &FieldEditor::edited);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &WordingEditor::mark);
    fitToText(this, [this] { mark(); }); // the colours of another theme
}

QVariant WordingEditor::value() const
{
    return m_text->value();
}

void WordingEditor::setValue(const QVariant& value)
{
    m_text->setValue(value);
}

QWidget* WordingEditor::field() const
{
    return m_lines;
}

QString WordingEditor::advice() const
{
    return m_advice->text();
}

void WordingEditor::mark()
{
    m_marks = m_wording.marks(m_lines->toPlainText());
    const Tokens& tokens = Look::of(this);
    const bool chinese = QLocale().language() == QLocale::Chinese;
    QList<QTextEdit::ExtraSelection> selections;
    QStringList advice;
    for (const WordingMark& m : m_marks) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_lines->document());
        selection.cursor.setPosition(static_cast<int>(m.at));
        selection.cursor.setPosition(static_cast<int>(m.at + m.length), QTextCursor::KeepAnchor);
        selection.format.setBackground(tokens.ambbg);
        selection.format.setForeground(tokens.amb);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(tokens.ambdot);
        selections.append(selection);
        const QString line =
            tr("“%1” makes it worse. Better: %2").arg(m.words, chinese ? m.instead : m.insteadEnglish);
        if (!advice.contains(line))
            advice << line;
    }
    m_lines->setExtraSelections(selections);
    m_advice->setText(advice.join(u'\n'));
    m_advice->setVisible(!advice.isEmpty());
}

} // namespace zhike
