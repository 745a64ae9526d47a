// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_rows.h"

#include "ui/parts/chip.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/labels.h"
#include "ui/shell/look.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QGridLayout>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr TextMetric wordsWidth{224, TextMetric::Half};

} // namespace

SettingsSection::SettingsSection(const QString& title, QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, space::x6);
    m_grid->setHorizontalSpacing(space::x6);
    m_grid->setVerticalSpacing(space::x4);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(new SectionTitle(title), 0, 0, 1, 2);
}

void SettingsSection::addRow(const QString& name, const QString& sentence, QWidget* control)
{
    auto* words = new QWidget;
    fitToText(words, [words] { words->setFixedWidth(wordsWidth); }); // the same in all sections
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(new TextLabel(name));
    if (!sentence.isEmpty()) {
        auto* note = new TextLabel(sentence, Face::Caption, Ink::Quiet);
        note->setWordWrap(true);
        column->addWidget(note);
    }
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(name);
    control->setAccessibleDescription(sentence);
    const int row = m_grid->rowCount();
    m_grid->addWidget(words, row, 0, Qt::AlignTop);
    const bool flows = control->sizePolicy().hasHeightForWidth(); // aligned, it would not know its width
    m_grid->addWidget(control, row, 1, flows ? Qt::Alignment() : Qt::AlignTop);
}

SettingsChoice::SettingsChoice(const QString& name, QWidget* parent)
    : QWidget(parent), m_row(new FlowLayout(space::betweenButtons, this)), m_group(new QButtonGroup(this))
{
    setObjectName(name);
    m_row->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(m_values.value(id)); });
}

void SettingsChoice::addChoice(const QVariant& value, const QString& text)
{
    auto* chip = new Chip(text);
    chip->setObjectName(objectName() + u'.' + value.toString());
    m_group->addButton(chip, int(m_values.size()));
    m_values << value;
    m_row->addWidget(chip);
}

void SettingsChoice::setValue(const QVariant& value)
{
    if (auto* chip = m_group->button(int(m_values.indexOf(value))))
        chip->setChecked(true);
}

QVariant SettingsChoice::value() const
{
    return m_values.value(m_group->checkedId());
}

} // namespace zhike
