// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/editors.h"
#include "ui/parts/format.h"
#include "ui/shell/look.h"
#include "ui/shell/tokens.h"
#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// ¥90 billion: more than any fee, and still exact as a double.
constexpr double mostYuan = 9e10;

QLineEdit* numberLine(FieldEditor* editor, const QString& unit)
{
    auto* line = new QLineEdit;
    line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    auto* row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x2);
    row->addWidget(line, 1);
    if (!unit.isEmpty())
        row->addWidget(new QLabel(unit));
    editor->setFocusProxy(line);
    QObject::connect(line, &QLineEdit::textEdited, editor, &FieldEditor::edited);
    return line;
}

/// A number without what people put around it: blanks, thousands' commas, a currency sign, full-width digits.
QString plain(const QString& typed)
{
    QString out;
    for (const QChar c : typed.normalized(QString::NormalizationForm_KC)) {
        if (c.isSpace() || c == u',' || c == u'¥' || c == u'元')
            continue;
        out += c == u'−' ? QChar(u'-') : c;
    }
    return out;
}

std::optional<double> readNumber(const QString& typed)
{
    bool ok = false;
    const double value = QLocale::c().toDouble(plain(typed), &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

IntegerEditor::IntegerEditor(qint64 least, qint64 most, const QString& unit, QWidget* parent)
    : FieldEditor(parent), m_line(numberLine(this, unit)), m_least(least), m_most(most)
{
}

QVariant IntegerEditor::value() const
{
    bool ok = false;
    const qint64 value = plain(m_line->text()).toLongLong(&ok);
    return ok ? QVariant(value) : QVariant();
}

void IntegerEditor::setValue(const QVariant& value)
{
    m_line->setText(value.isValid() ? QString::number(value.toLongLong()) : QString());
}

QString IntegerEditor::problem() const
{
    if (m_line->text().trimmed().isEmpty())
        return {};
    const QVariant read = value();
    if (!read.isValid())
        return tr("Please enter a whole number.");
    if (read.toLongLong() < m_least || read.toLongLong() > m_most)
        return tr("Please enter a number from %1 to %2.").arg(m_least).arg(m_most);
    return {};
}

QWidget* IntegerEditor::field() const
{
    return m_line;
}

DecimalEditor::DecimalEditor(double least, double most, int decimals, const QString& unit, QWidget* parent)
    : FieldEditor(parent), m_line(numberLine(this, unit)), m_least(least), m_most(most), m_decimals(decimals)
{
}

QVariant DecimalEditor::value() const
{
    const auto number = readNumber(m_line->text());
    return number ? QVariant(*number) : QVariant();
}

void DecimalEditor::setValue(const QVariant& value)
{
    m_line->setText(value.isValid() ? QString::number(value.toDouble(), 'f', m_decimals) : QString());
}

QString DecimalEditor::problem() const
{
    if (m_line->text().trimmed().isEmpty())
        return {};
    const auto number = readNumber(m_line->text());
    if (!number)
        return tr("Please enter a number.");
    if (*number < m_least || *number > m_most)
        return tr("Please enter a number from %1 to %2.").arg(m_least).arg(m_most);
    return {};
}

QWidget* DecimalEditor::field() const
{
    return m_line;
}

MoneyEditor::MoneyEditor(QWidget* parent) : FieldEditor(parent), m_line(numberLine(this, tr("yuan")))
{
    m_line->setPlaceholderText(u"0.00"_s);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (problem().isEmpty())
            setValue(value());
    });
}

QVariant MoneyEditor::value() const
{
    const auto yuan = readNumber(m_line->text());
    if (!yuan || std::abs(*yuan) > mostYuan)
        return {};
    return qint64(std::llround(*yuan * 100));
}

void MoneyEditor::setValue(const QVariant& value)
{
    if (!value.isValid()) {
        m_line->clear();
        return;
    }
    const qint64 fen = value.toLongLong();
    QString text = format::money(fen);
    m_line->setText(text.remove(u'¥').replace(u'−', u'-'));
}

QString MoneyEditor::problem() const
{
    if (m_line->text().trimmed().isEmpty())
        return {};
    const auto yuan = readNumber(m_line->text());
    if (!yuan)
        return tr("Please enter an amount in yuan, such as 128000 or 128,000.00.");
    if (std::abs(*yuan) > mostYuan)
        return tr("This amount is too large.");
    return {};
}

QWidget* MoneyEditor::field() const
{
    return m_line;
}

ScaleEditor::ScaleEditor(const QString& lowWord, const QString& highWord, QWidget* parent, int least,
                         int most)
    : FieldEditor(parent), m_least(least)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x1);
    if (!lowWord.isEmpty())
        row->addWidget(new QLabel(lowWord));
    for (int i = least; i <= most; ++i) {
        auto* button = new QPushButton(QString::number(i));
        button->setCheckable(true);
        button->setProperty("look", u"scale"_s);
        fitToText(button, [button] { // narrower where five of them have no room
            button->setMaximumWidth(metric::navCollapsed);
        });
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(i == least ? Qt::TabFocus : Qt::NoFocus);
        connect(button, &QPushButton::clicked, this, [this, i] {
            show(m_value == i ? m_least - 1 : i);
            Q_EMIT edited();
        });
        m_buttons << button;
        row->addWidget(button, 1);
    }
    if (!highWord.isEmpty())
        row->addWidget(new QLabel(highWord));
    row->addStretch(1);
    setFocusProxy(m_buttons.first());
    show(m_least - 1);
}

QVariant ScaleEditor::value() const
{
    return m_value < m_least ? QVariant() : QVariant(m_value);
}

void ScaleEditor::setValue(const QVariant& value)
{
    show(value.isValid() ? value.toLongLong() : m_least - 1);
}

QWidget* ScaleEditor::field() const
{
    return m_buttons.first();
}

void ScaleEditor::show(qint64 value)
{
    m_value = value;
    for (int i = 0; i < int(m_buttons.size()); ++i)
        m_buttons[i]->setChecked(m_least + i == value);
}

void ScaleEditor::keyPressEvent(QKeyEvent* event)
{
    bool ok = false;
    int wanted = event->text().toInt(&ok);
    const int most = m_least + int(m_buttons.size()) - 1;
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left) {
        ok = true;
        wanted = int(m_value) + (event->key() == Qt::Key_Right ? 1 : -1);
    }
    if (!ok || wanted < m_least || wanted > most)
        return FieldEditor::keyPressEvent(event);
    show(wanted);
    Q_EMIT edited();
}

} // namespace zhike
