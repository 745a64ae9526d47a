// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/kano_sheet.h"

#include "ui/parts/format.h"
#include "ui/parts/labels.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QScrollArea>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype valuesOfReply = 3;

/// "1 Like it · 2 Expect it · …"
QString legend()
{
    QStringList words;
    for (std::size_t i = 0; i < kKanoFeelings; ++i)
        words << QString::number(i + 1) + u' ' + enumLabel(static_cast<KanoFeeling>(i));
    return format::joined(words);
}

QVariant keyOf(const std::optional<KanoFeeling>& feeling)
{
    return feeling ? QVariant(static_cast<qint64>(*feeling) + 1) : QVariant();
}

KanoFeeling feelingOf(const QVariant& key)
{
    return static_cast<KanoFeeling>(std::clamp(key.toInt(), 1, static_cast<int>(kKanoFeelings)) - 1);
}

TextLabel* wrapped(const QString& text, Face face, Ink ink, Weight weight = Weight::Normal)
{
    auto* label = new TextLabel(text, face, ink, weight);
    label->setWordWrap(true);
    return label;
}

} // namespace

KanoSheet::KanoSheet(const std::vector<KanoItem>& items, QWidget* parent)
    : FieldEditor(parent), m_items(items)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::x4);
    grid->setVerticalSpacing(space::x1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(wrapped(legend(), Face::Caption, Ink::Soft), 0, 0, 1, 2);
    grid->addWidget(wrapped(tr("If it is there"), Face::Caption, Ink::Quiet), 1, 0);
    grid->addWidget(wrapped(tr("If it is missing"), Face::Caption, Ink::Quiet), 1, 1);
    int row = 2;
    for (const KanoItem& item : m_items) {
        auto* name = wrapped(item.name, Face::Body, Ink::Plain, Weight::Bold);
        name->setToolTip(item.note);
        grid->addWidget(name, row++, 0, 1, 2);
        for (int side = 0; side < 2; ++side) {
            auto* question = new ScaleEditor;
            const auto number = static_cast<int>(m_questions.size());
            question->field()->installEventFilter(this);
            connect(question, &FieldEditor::edited, this, [this, number] {
                Q_EMIT edited();
                if (std::exchange(m_byDigit, false))
                    ask(number + 1);
            });
            grid->addWidget(question, row, side);
            m_questions.push_back(question);
        }
        ++row;
    }
    nameQuestions();
}

void KanoSheet::nameQuestions()
{
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        const QString text = i % 2 == 0 ? tr("%1: if it is there") : tr("%1: if it is missing");
        m_questions[i]->field()->setAccessibleName(text.arg(m_items[i / 2].name));
        m_questions[i]->setToolTip(legend());
    }
}

/// Puts the keyboard into a question, and the question into sight.
void KanoSheet::ask(int question)
{
    if (question < 0 || question >= static_cast<int>(m_questions.size()))
        return;
    auto* editor = m_questions[static_cast<std::size_t>(question)];
    editor->field()->setFocus(Qt::TabFocusReason);
    for (QWidget* around = parentWidget(); around; around = around->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(around))
            return scroll->ensureWidgetVisible(editor);
    }
}

bool KanoSheet::questionKey(int question, int key)
{
    auto* editor = m_questions[static_cast<std::size_t>(question)];
    switch (key) {
    case Qt::Key_Up:
        ask(question - 2);
        return true;
    case Qt::Key_Down:
        ask(question + 2);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (!editor->value().isValid()) {
            ask(question - 1);
            return true;
        }
        editor->setValue({});
        Q_EMIT edited();
        return true;
    default:
        return false;
    }
}

bool KanoSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto found = std::ranges::find_if(
            m_questions, [watched](const ScaleEditor* question) { return question->field() == watched; });
        if (found != m_questions.end()) {
            m_byDigit = key->key() >= Qt::Key_1 && key->key() <= Qt::Key_5;
            if (questionKey(static_cast<int>(found - m_questions.begin()), key->key()))
                return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

std::vector<KanoPair> KanoSheet::pairs() const
{
    std::vector<KanoPair> all;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const QVariant there = m_questions[2 * i]->value();
        const QVariant missing = m_questions[2 * i + 1]->value();
        if (there.isValid() && missing.isValid())
            all.push_back({m_items[i].id, feelingOf(there), feelingOf(missing)});
    }
    return all;
}

void KanoSheet::setAnswers(const std::vector<KanoAnswer>& answers)
{
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const auto known = std::ranges::find(answers, m_items[i].id, &KanoAnswer::item);
        const bool any = known != answers.end();
        m_questions[2 * i]->setValue(any ? keyOf(known->functional) : QVariant());
        m_questions[2 * i + 1]->setValue(any ? keyOf(known->dysfunctional) : QVariant());
    }
}

QVariant KanoSheet::value() const
{
    QVariantList all;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const QVariant there = m_questions[2 * i]->value();
        const QVariant missing = m_questions[2 * i + 1]->value();
        if (there.isValid() || missing.isValid())
            all << QVariant::fromValue(m_items[i].id.uuid) << there.toLongLong() << missing.toLongLong();
    }
    return all.isEmpty() ? QVariant() : QVariant(all);
}

void KanoSheet::setValue(const QVariant& value)
{
    const QVariantList all = value.toList();
    for (ScaleEditor* question : m_questions)
        question->setValue({});
    for (qsizetype i = 0; i + valuesOfReply <= all.size(); i += valuesOfReply) {
        const auto item = std::ranges::find(m_items, Id<KanoItem>(all[i].value<Uuid>()),
                                            [](const KanoItem& one) { return one.id; });
        if (item == m_items.end())
            continue;
        const auto at = static_cast<std::size_t>(item - m_items.begin());
        for (std::size_t side = 0; side < 2; ++side) {
            const QVariant& key = all[i + 1 + static_cast<qsizetype>(side)];
            m_questions[2 * at + side]->setValue(key.toInt() > 0 ? key : QVariant());
        }
    }
}

QString KanoSheet::problem() const
{
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_questions[2 * i]->value().isValid() != m_questions[2 * i + 1]->value().isValid())
            return tr("Both questions about “%1” need an answer, or none.").arg(m_items[i].name);
    }
    return {};
}

QWidget* KanoSheet::field() const
{
    return m_questions.empty() ? const_cast<KanoSheet*>(this) : m_questions.front()->field();
}

} // namespace zhike
