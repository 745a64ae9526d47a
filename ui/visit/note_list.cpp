// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/note_list.h"

#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/visit/touch_targets.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

NoteList::NoteList(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_column(new QVBoxLayout), m_new(new QLineEdit)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    column->addWidget(new TextLabel(tr("Quick notes"), Face::Panel, Ink::Plain, Weight::Bold));
    m_column->setSpacing(0);
    column->addLayout(m_column);
    m_new->setObjectName(u"newNote"_s);
    m_new->setPlaceholderText(tr("A word for later, then Enter; the time is noted"));
    m_new->setAccessibleName(tr("New quick note"));
    m_new->setToolTip(tr("Alt+N"));
    column->addWidget(m_new);
    makeTouchable(this);
    connect(m_new, &QLineEdit::returnPressed, this, &NoteList::enter);
    connect(m_new, &QLineEdit::textEdited, this, &NoteList::changed);
}

void NoteList::setNotes(const std::vector<VisitNote>& notes)
{
    for (const Line& line : m_lines)
        delete line.widget;
    m_lines.clear();
    m_new->clear();
    for (const VisitNote& note : notes)
        add(note);
}

std::vector<VisitNote> NoteList::notes() const
{
    std::vector<VisitNote> notes;
    for (const Line& line : m_lines) {
        VisitNote note = line.note;
        note.text = line.text->text().trimmed();
        if (!note.text.isEmpty())
            notes.push_back(std::move(note));
    }
    if (!unfinished().isEmpty()) {
        VisitNote note;
        note.notedAt = m_clock.now();
        note.text = unfinished();
        notes.push_back(std::move(note));
    }
    return notes;
}

QString NoteList::unfinished() const
{
    return m_new->text().trimmed();
}

void NoteList::setUnfinished(const QString& text)
{
    m_new->setText(text);
}

void NoteList::takeKeyboard()
{
    m_new->setFocus(Qt::ShortcutFocusReason);
}

void NoteList::enter()
{
    VisitNote note;
    note.notedAt = m_clock.now();
    note.text = unfinished();
    if (note.text.isEmpty())
        return;
    m_new->clear();
    add(note);
    Q_EMIT changed();
}

void NoteList::add(const VisitNote& note)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x2);
    const QTime time = note.notedAt.in(m_clock.zone()).time();
    row->addWidget(new TextLabel(format::time(time), Face::Body, Ink::Quiet));
    auto* text = new QLineEdit(note.text);
    text->setProperty("look", u"bare"_s);
    text->setObjectName(u"note"_s);
    text->setAccessibleName(tr("Note of %1").arg(format::time(time)));
    row->addWidget(text, 1);
    auto* remove = makeIconButton(u"close"_s, tr("Remove this note"));
    remove->setObjectName(u"remove"_s);
    row->addWidget(remove);
    m_column->addWidget(widget);
    widget->show();
    makeTouchable(widget);
    m_lines.push_back({widget, note, text});
    connect(text, &QLineEdit::textEdited, this, &NoteList::changed);
    connect(remove, &QToolButton::clicked, this, [this, widget] {
        std::erase_if(m_lines, [&](const Line& line) { return line.widget == widget; });
        widget->hide();
        widget->deleteLater();
        m_new->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
}

} // namespace zhike
