// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/skills_editor.h"

#include "ui/parts/bar_layout.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/header.h"
#include "ui/shell/tokens.h"
#include <QtCore/QJsonArray>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

SkillsEditor::SkillsEditor(QDate today, QWidget* parent)
    : FieldEditor(parent), m_today(today), m_rows(new QVBoxLayout),
      m_add(makeButton(tr("Add a skill"), ButtonLook::Small, u"add"_s))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    m_rows->setSpacing(space::x2);
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setObjectName(u"addSkill"_s);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine({});
        m_lines.last().product->setFocus(Qt::TabFocusReason);
        Q_EMIT edited();
    });
}

void SkillsEditor::addLine(const EngineerSkill& skill)
{
    Line line{new TextEditor(tr("Product")), new ScaleEditor, new DateEditor(m_today), new QWidget};
    auto* remove = makeIconButton(u"close"_s, tr("Remove this skill"));
    auto* row = new BarLayout(space::x2, line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(line.product);
    row->addWidget(line.level);
    row->addWidget(line.until);
    row->addSpring();
    row->addWidget(remove);
    line.product->field()->setAccessibleName(tr("Product"));
    line.level->field()->setAccessibleName(tr("Level"));
    line.until->field()->setAccessibleName(tr("Certified until"));
    line.until->setToolTip(tr("Certified until"));
    line.product->setValue(skill.product);
    line.level->setValue(qint64{skill.level});
    if (skill.certifiedUntil.isValid())
        line.until->setValue(skill.certifiedUntil);
    for (FieldEditor* editor : {static_cast<FieldEditor*>(line.product),
                                static_cast<FieldEditor*>(line.level), static_cast<FieldEditor*>(line.until)})
        connect(editor, &FieldEditor::edited, this, &FieldEditor::edited);
    connect(remove, &QToolButton::clicked, this, [this, widget = line.row] { removeLine(widget); });
    m_rows->addWidget(line.row);
    m_lines.append(line);
}

void SkillsEditor::removeLine(QWidget* row)
{
    m_lines.removeIf([row](const Line& line) { return line.row == row; });
    row->hide();
    row->deleteLater();
    m_add->setFocus();
    Q_EMIT edited();
}

void SkillsEditor::setSkills(const std::vector<EngineerSkill>& skills)
{
    for (const Line& line : std::as_const(m_lines))
        line.row->deleteLater();
    m_lines.clear();
    for (const EngineerSkill& skill : skills)
        addLine(skill);
}

std::vector<EngineerSkill> SkillsEditor::skills() const
{
    std::vector<EngineerSkill> all;
    for (const Line& line : m_lines) {
        EngineerSkill skill;
        skill.product = line.product->value().toString().trimmed();
        skill.level = static_cast<int>(line.level->value().isValid() ? line.level->value().toLongLong() : 0);
        skill.certifiedUntil = line.until->value().toDate();
        if (!skill.product.isEmpty())
            all.push_back(skill);
    }
    return all;
}

QVariant SkillsEditor::value() const
{
    QVariantList products;
    for (const EngineerSkill& skill : skills())
        products.append(skill.product);
    return products;
}

void SkillsEditor::setValue(const QVariant&)
{
    setSkills({});
}

QString SkillsEditor::problem() const
{
    for (const Line& line : m_lines) {
        if (!line.until->problem().isEmpty())
            return line.until->problem();
    }
    return {};
}

QWidget* SkillsEditor::field() const
{
    return m_lines.isEmpty() ? static_cast<QWidget*>(m_add) : m_lines.first().product->field();
}

void SkillsEditor::setInvalid(bool invalid)
{
    for (const Line& line : std::as_const(m_lines))
        line.product->setInvalid(invalid);
}

QJsonValue SkillsEditor::draft() const
{
    QJsonArray all;
    for (const Line& line : m_lines)
        all.append(QJsonArray{line.product->draft(), line.level->draft(), line.until->draft()});
    return all;
}

void SkillsEditor::setDraft(const QJsonValue& draft)
{
    setSkills({});
    for (const QJsonValue& each : draft.toArray()) {
        addLine({});
        m_lines.last().product->setDraft(each[0]);
        m_lines.last().level->setDraft(each[1]);
        m_lines.last().until->setDraft(each[2]);
    }
}

} // namespace zhike
