// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/in_place_field.h"

#include "core/customer/usecases.h"
#include "core/store/store.h"
#include "ui/customer/field_editors.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/paint.h"
#include "ui/parts/reference_editor.h"
#include "ui/shell/look.h"
#include <QtGui/QInputMethodEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

bool isLong(const Field& field)
{
    return field.kind == FieldKind::LongText || field.is(FieldFlag::Long);
}

} // namespace

InPlaceField::InPlaceField(const AppContext& context, const EntityDescription& description,
                           const char* column, QWidget* parent)
    : QWidget(parent), m_context(context), m_field(*description.field(column)), m_empty(tr("not known")),
      m_label(new TextLabel(fieldLabel(m_field), Face::Body, Ink::Quiet)), m_value(new ValueButton),
      m_line(new QHBoxLayout), m_save(makeButton(tr("Save"), ButtonLook::Small)), m_error(new InlineError)
{
    setObjectName(u"inPlace."_s + QLatin1String(column));
    const bool below = isLong(m_field);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::x1);
    auto* line = new QWidget;
    auto* row = new QBoxLayout(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, line);
    row->setContentsMargins(0, space::tiny, 0, space::tiny);
    row->setSpacing(below ? space::tiny : space::x2);
    if (!below)
        fitToText(m_label, [this] { setLabelWidth(labelWidth()); });
    row->addWidget(m_label);
    m_line->setSpacing(space::x1);
    m_line->addWidget(m_value, 1);
    row->addLayout(m_line, 1);
    whole->addWidget(line);
    whole->addWidget(m_error);
    m_value->setObjectName(u"value."_s + QLatin1String(column));
    m_value->setWraps(below || std::string_view(column) == "address");
    m_value->setFlush(below);
    m_save->hide();
    m_save->setObjectName(u"inPlaceSave"_s);
    m_line->addWidget(m_save, 0, Qt::AlignBottom);
    connect(m_value, &QAbstractButton::clicked, this, &InPlaceField::edit);
    connect(m_save, &QPushButton::clicked, this, &InPlaceField::save);
}

int InPlaceField::labelWidth() const
{
    return isLong(m_field) ? 0 : std::max<int>(metric::factLabel, lineWidth(m_label->text(), Face::Body));
}

void InPlaceField::setLabelWidth(int width)
{
    if (!isLong(m_field))
        m_label->setFixedWidth(width);
}

void InPlaceField::hideLabel()
{
    m_label->hide();
}

void InPlaceField::setRecord(const Record& record, const QString& valueWords)
{
    m_record = record;
    m_words = valueWords;
    m_value->setValue(valueWords, m_empty);
    m_value->setAccessibleName(fieldLabel(m_field) + u' ' + (valueWords.isEmpty() ? m_empty : valueWords));
    m_value->setToolTip(tr("Change it: Enter or F2"));
    showActions(!isEditing());
}

void InPlaceField::addAction(const QString& icon, const QString& name, std::function<void()> run)
{
    auto* button = makeIconButton(icon, name);
    button->setFixedSize(metric::chip, metric::chip);
    m_line->insertWidget(m_line->count() - 1, button, 0, Qt::AlignTop);
    m_actions << button;
    connect(button, &QToolButton::clicked, this, std::move(run));
}

void InPlaceField::showActions(bool shown)
{
    for (QWidget* action : m_actions)
        action->setVisible(shown && !m_words.isEmpty());
}

void InPlaceField::edit()
{
    if (isEditing() || !m_record.description)
        return;
    m_before = m_record;
    m_editor = makeFieldEditor(this, m_context, m_field);
    const Value& value = m_before.value(m_field.column);
    if (auto* reference = qobject_cast<ReferenceEditor*>(m_editor))
        reference->setChosen(uuidOf(value), m_words);
    else
        m_editor->setValue(toEditor(m_field, value));
    m_editor->field()->setAccessibleName(fieldLabel(m_field));
    m_value->hide();
    showActions(false);
    m_line->insertWidget(0, m_editor, 1);
    m_editor->show(); // what is hidden gets no keyboard
    m_save->show();
    watch(m_editor);
    setTabOrder(m_editor->field(), m_save);
    m_editor->setFocus(Qt::OtherFocusReason);
    if (auto* text = qobject_cast<QPlainTextEdit*>(m_editor->field()))
        text->moveCursor(QTextCursor::End);
}

/// The keys of the editor and of all that it is made of.
void InPlaceField::watch(QWidget* field)
{
    field->installEventFilter(this);
    for (QWidget* part : field->findChildren<QWidget*>())
        part->installEventFilter(this);
}

Record InPlaceField::edited() const
{
    Record record = m_before;
    record.set(m_field.column, fromEditor(m_field, m_editor->value()));
    return record;
}

void InPlaceField::save()
{
    if (!isEditing() || m_saving)
        return;
    m_error->setText(m_editor->problem());
    m_editor->setInvalid(!m_error->text().isEmpty());
    if (!m_error->text().isEmpty())
        return;
    const Record record = edited();
    if (record == m_before) {
        close();
        return;
    }
    for (const Error& problem : problemsOf(record)) {
        m_error->setText(problem.message);
        m_editor->setInvalid(true);
        return;
    }
    m_saving = true;
    const QString title = changeTitle(fieldLabel(m_field), calledInTitle(m_before));
    auto written = m_context.store.write(
        title, [before = m_before, record](UnitOfWork& u) { return saveChanges(u, before, record); });
    deliver(this, std::move(written), [this, title](const Result<bool>& changed) {
        taken(changed);
        if (changed && *changed)
            m_context.navigator.showStatus(title, true);
    });
}

void InPlaceField::taken(const Result<bool>& changed)
{
    m_saving = false;
    if (!isEditing())
        return;
    if (changed) {
        close();
        return;
    }
    m_error->setText(changed.error().message);
    m_editor->setInvalid(true);
}

void InPlaceField::close()
{
    const bool here = isAncestorOf(QApplication::focusWidget());
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    m_composing = false;
    m_save->hide();
    m_error->setText({});
    m_value->show();
    showActions(true);
    if (here)
        m_value->setFocus(Qt::OtherFocusReason);
}

bool InPlaceField::keyPressed(const QKeyEvent& key)
{
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (enter && !(key.modifiers() & Qt::ShiftModifier)) {
        save();
        return true;
    }
    if (key.key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return false;
}

bool InPlaceField::eventFilter(QObject* watched, QEvent* event)
{
    if (!isEditing())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    const auto* reference = qobject_cast<ReferenceEditor*>(m_editor);
    if (!reference)
        reference = m_editor->findChild<ReferenceEditor*>();
    if (reference && reference->isChoosing())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (m_composing) // these choose or drop what is composed; they are not ours
            return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Escape;
        if (keyPressed(key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace zhike
