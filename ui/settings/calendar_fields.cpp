// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendar_fields.h"

#include "ui/parts/editors.h"
#include "ui/parts/labels.h"

#include <QtWidgets/QCompleter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

QString hoursField(int weekday)
{
    return u"hours.%1"_s.arg(weekday);
}

TextEditor* makeZone(QWidget* parent)
{
    auto* zone = new TextEditor({}, 60);
    QStringList ids;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        ids << QString::fromLatin1(id);
    auto* completer = new QCompleter(ids, parent);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    if (auto* line = qobject_cast<QLineEdit*>(zone->field())) {
        line->setCompleter(completer);
        QObject::connect(completer, qOverload<const QString&>(&QCompleter::activated), zone,
                         &FieldEditor::edited);
    }
    return zone;
}

} // namespace

CalendarFields::CalendarFields(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::x3);
    grid->setVerticalSpacing(space::x1);
    grid->setColumnStretch(1, 1);
    add(*grid, u"name"_s, tr("Name"), new TextEditor(tr("5×8, Shanghai"), 60));
    add(*grid, u"code"_s, tr("Code"), new TextEditor({}, 30));
    add(*grid, u"zone"_s, tr("Time zone"), makeZone(this));
    auto* section = new SectionTitle(tr("Working hours"), tr("several with blanks between"));
    grid->addWidget(section, grid->rowCount(), 0, 1, 2);
    for (int weekday = 0; weekday < 7; ++weekday)
        add(*grid, hoursField(weekday), enumLabel(static_cast<Weekday>(weekday)),
            new TextEditor(tr("Off", "no working hours on this weekday"), 200));
    grid->addWidget(new SectionTitle(tr("Notes")), grid->rowCount(), 0, 1, 2);
    add(*grid, u"notes"_s, {}, new LongTextEditor({}, 3));
    m_lines.at(u"notes"_s).editor->field()->setAccessibleName(tr("Notes"));
}

void CalendarFields::add(QGridLayout& grid, const QString& name, const QString& label, FieldEditor* editor)
{
    const int row = grid.rowCount();
    auto* message = new TextLabel({}, Face::Caption, Ink::Red);
    message->setObjectName(u"calendar.message."_s + name);
    message->setWordWrap(true);
    message->hide();
    editor->setObjectName(u"calendar."_s + name);
    editor->field()->setAccessibleName(label);
    if (label.isEmpty()) {
        grid.addWidget(editor, row, 0, 1, 2);
    } else {
        auto* words = new TextLabel(label, Face::Body, Ink::Soft);
        words->setBuddy(editor->field());
        grid.addWidget(words, row, 0, Qt::AlignVCenter);
        grid.addWidget(editor, row, 1);
    }
    grid.addWidget(message, row + 1, label.isEmpty() ? 0 : 1);
    m_lines.emplace(name, Line{editor, message});
    m_order << name;
    connect(editor, &FieldEditor::edited, this, &CalendarFields::edited);
}

QString CalendarFields::text(const QString& name) const
{
    return m_lines.at(name).editor->value().toString();
}

void CalendarFields::setSheet(const CalendarSheet& sheet)
{
    const auto set = [this](const QString& name, const QString& text) {
        FieldEditor* editor = m_lines.at(name).editor;
        if (editor->value().toString() != text.trimmed())
            editor->setValue(text);
    };
    set(u"name"_s, sheet.calendar.name);
    set(u"code"_s, sheet.calendar.code);
    set(u"zone"_s, sheet.calendar.zone);
    set(u"notes"_s, sheet.calendar.notes);
    for (int weekday = 0; weekday < 7; ++weekday)
        set(hoursField(weekday), sheet.hours[static_cast<size_t>(weekday)]);
}

void CalendarFields::fill(CalendarSheet& sheet) const
{
    sheet.calendar.name = text(u"name"_s);
    sheet.calendar.code = text(u"code"_s);
    sheet.calendar.zone = text(u"zone"_s);
    sheet.calendar.notes = text(u"notes"_s);
    for (int weekday = 0; weekday < 7; ++weekday)
        sheet.hours[static_cast<size_t>(weekday)] = text(hoursField(weekday));
}

bool CalendarFields::showErrors(const std::vector<Error>& errors)
{
    clearErrors();
    bool all = true;
    for (const Error& error : errors) {
        const auto line = m_lines.find(error.field == u"hours"_s ? hoursField(0) : error.field);
        if (line == m_lines.end()) {
            all = false;
            continue;
        }
        if (line->second.message->isVisibleTo(this))
            continue; // one sentence for each field
        line->second.message->setText(error.message);
        line->second.message->show();
        line->second.editor->setInvalid(true);
    }
    for (const QString& name : std::as_const(m_order)) {
        if (m_lines.at(name).message->isVisibleTo(this)) {
            m_lines.at(name).editor->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    return all;
}

void CalendarFields::clearErrors()
{
    for (auto& [name, line] : m_lines) {
        line.message->clear();
        line.message->hide();
        line.editor->setInvalid(false);
    }
}

} // namespace zhike
