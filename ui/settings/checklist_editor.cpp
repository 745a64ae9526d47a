// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/checklist_editor.h"

#include "core/store/store.h"
#include "ui/parts/editors.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int shownLines = 8;

} // namespace

ChecklistEditor::ChecklistEditor(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_kind(new ChoiceEditor),
      m_items(new LongTextEditor(tr("An item a line"), shownLines)),
      m_save(makeButton(tr("Save the checklist"))), m_error(new InlineError)
{
    setObjectName(u"settings.checklists"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    for (std::size_t i = 0; i < std::size(EnumText<VisitKind>::names); ++i)
        m_kind->addChoice(int(i), enumLabel(static_cast<VisitKind>(i)));
    m_kind->setObjectName(u"settings.checklistKind"_s);
    m_kind->field()->setAccessibleName(tr("Kind of visit"));
    m_kind->setValue(int(VisitKind::Inspection));
    m_items->setObjectName(u"settings.checklistItems"_s);
    m_items->field()->setAccessibleName(tr("Items of the checklist"));
    m_save->setObjectName(u"settings.saveChecklist"_s);
    m_save->setEnabled(false);
    column->addWidget(m_kind);
    column->addWidget(m_items);
    column->addWidget(m_error);
    auto* row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_kind, &FieldEditor::edited, this, &ChecklistEditor::show);
    connect(m_items, &FieldEditor::edited, this, &ChecklistEditor::noteEdit);
    connect(m_save, &QPushButton::clicked, this, &ChecklistEditor::save);
}

VisitKind ChecklistEditor::kind() const
{
    return static_cast<VisitKind>(m_kind->value().toInt());
}

QStringList ChecklistEditor::lines() const
{
    QStringList lines;
    for (const QString& line : m_items->value().toString().split(u'\n'))
        if (!line.simplified().isEmpty())
            lines += line.simplified();
    return lines;
}

QStringList ChecklistEditor::stored() const
{
    for (const auto& [of, items] : m_all)
        if (of == kind())
            return items;
    return {};
}

void ChecklistEditor::reload()
{
    deliver(this, m_latest, m_context.store.read([](Reader& r) { return readChecklists(r); }),
            [this](Result<std::vector<std::pair<VisitKind, QStringList>>> all) {
                if (!all) {
                    m_error->setText(all.error().message);
                    return;
                }
                const bool untouched = lines() == stored();
                m_all = *std::move(all);
                if (untouched)
                    show();
                noteEdit();
            });
}

void ChecklistEditor::show()
{
    m_items->setValue(stored().join(u'\n'));
    noteEdit();
}

void ChecklistEditor::noteEdit()
{
    m_error->setText({});
    m_save->setEnabled(lines() != stored());
}

void ChecklistEditor::save()
{
    m_save->setEnabled(false);
    auto write = [kind = kind(), items = lines()](UnitOfWork& unit) -> Result<QString> {
        ZHIKE_TRY(saveChecklist(unit, kind, items));
        return unit.title();
    };
    deliver(this, m_context.store.write(tr("Change a checklist"), std::move(write)),
            [this](const Result<QString>& title) {
                if (!title) {
                    m_error->setText(title.error().message);
                    return;
                }
                m_context.navigator.showStatus(*title, true);
                reload();
            });
}

} // namespace zhike
