// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contract/overrides_editor.h"

#include "ui/parts/header.h"
#include "ui/shell/tokens.h"
#include <QtCore/QJsonArray>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr qint64 most = 525'600; // a year in minutes

Figure figureOf(const ChoiceEditor* editor)
{
    return static_cast<Figure>(editor->value().toInt());
}

} // namespace

OverridesEditor::OverridesEditor(std::vector<std::pair<Id<Calendar>, QString>> calendars, QWidget* parent)
    : FieldEditor(parent), m_calendars(std::move(calendars)), m_rows(new QVBoxLayout),
      m_add(makeButton(tr("Add a figure"), ButtonLook::Small, u"add"_s))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    m_rows->setSpacing(space::x2);
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setObjectName(u"addFigure"_s);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine({});
        m_lines.last().figure->setFocus(Qt::TabFocusReason);
        Q_EMIT edited();
    });
}

void OverridesEditor::addLine(const ContractOverride& override)
{
    Line line{new ChoiceEditor, new IntegerEditor(0, most), new ChoiceEditor, new QWidget};
    auto* remove = makeIconButton(u"close"_s, tr("Remove this figure"));
    auto* row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x2);
    row->addWidget(line.figure, 3);
    row->addWidget(line.amount, 2);
    row->addWidget(line.calendar, 2);
    row->addWidget(remove);
    int value = 0;
    for (const EnumName& name : EnumText<Figure>::names)
        line.figure->addChoice(value++, enumLabel(name));
    for (const auto& [id, name] : m_calendars)
        line.calendar->addChoice(QVariant::fromValue(id.uuid), name);
    line.figure->field()->setAccessibleName(tr("Figure"));
    line.amount->field()->setAccessibleName(tr("How much; empty promises nothing"));
    line.amount->setToolTip(tr("Empty: nothing is promised."));
    line.calendar->field()->setAccessibleName(tr("Service hours"));
    line.figure->setValue(static_cast<int>(override.figure));
    if (override.value)
        line.amount->setValue(qint64{*override.value});
    if (override.calendar)
        line.calendar->setValue(QVariant::fromValue(override.calendar.uuid));
    showAmount(line);
    connect(line.figure, &FieldEditor::edited, this, [line] { showAmount(line); });
    for (FieldEditor* editor :
         {static_cast<FieldEditor*>(line.figure), static_cast<FieldEditor*>(line.amount),
          static_cast<FieldEditor*>(line.calendar)})
        connect(editor, &FieldEditor::edited, this, &FieldEditor::edited);
    connect(remove, &QToolButton::clicked, this, [this, widget = line.row] { removeLine(widget); });
    m_rows->addWidget(line.row);
    m_lines.append(line);
}

void OverridesEditor::showAmount(const Line& line)
{
    const bool hours = figureOf(line.figure) == Figure::ServiceHours;
    line.amount->setVisible(!hours);
    line.calendar->setVisible(hours);
}

void OverridesEditor::removeLine(QWidget* row)
{
    m_lines.removeIf([row](const Line& line) { return line.row == row; });
    row->hide();
    row->deleteLater();
    m_add->setFocus();
    Q_EMIT edited();
}

void OverridesEditor::setOverrides(const std::vector<ContractOverride>& overrides)
{
    for (const Line& line : std::as_const(m_lines))
        line.row->deleteLater();
    m_lines.clear();
    for (const ContractOverride& override : overrides)
        addLine(override);
}

std::vector<ContractOverride> OverridesEditor::overrides() const
{
    std::vector<ContractOverride> all;
    for (const Line& line : m_lines) {
        ContractOverride override;
        override.figure = figureOf(line.figure);
        if (override.figure == Figure::ServiceHours)
            override.calendar = Id<Calendar>(line.calendar->value().value<Uuid>());
        else if (line.amount->value().isValid())
            override.value = static_cast<int>(line.amount->value().toLongLong());
        all.push_back(override);
    }
    return all;
}

QVariant OverridesEditor::value() const
{
    QVariantList figures;
    for (const ContractOverride& override : overrides())
        figures.append(static_cast<int>(override.figure));
    return figures;
}

void OverridesEditor::setValue(const QVariant&)
{
    setOverrides({});
}

QString OverridesEditor::problem() const
{
    for (const Line& line : m_lines) {
        if (!line.amount->problem().isEmpty())
            return line.amount->problem();
    }
    return {};
}

QWidget* OverridesEditor::field() const
{
    return m_lines.isEmpty() ? static_cast<QWidget*>(m_add) : m_lines.first().figure->field();
}

void OverridesEditor::setInvalid(bool invalid)
{
    for (const Line& line : std::as_const(m_lines))
        line.figure->setInvalid(invalid);
}

QJsonValue OverridesEditor::draft() const
{
    QJsonArray all;
    for (const Line& line : m_lines)
        all.append(QJsonArray{line.figure->draft(), line.amount->draft(), line.calendar->draft()});
    return all;
}

void OverridesEditor::setDraft(const QJsonValue& draft)
{
    setOverrides({});
    for (const QJsonValue& each : draft.toArray()) {
        addLine({});
        m_lines.last().figure->setDraft(each[0]);
        m_lines.last().amount->setDraft(each[1]);
        m_lines.last().calendar->setDraft(each[2]);
        showAmount(m_lines.last());
    }
}

} // namespace zhike
