// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/rebalance_options.h"

#include "core/customer/region.h"
#include "ui/customer/pickers.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

RebalanceOptionsPane::RebalanceOptionsPane(const AppContext& context, QWidget* parent)
    : SidePane(parent), m_today(context.clock.today())
{
    setObjectName(u"rebalanceOptions"_s);
    column()->setSpacing(space::x3);
    setLine(false);
    m_without =
        addField(tr("Who leaves or is away"), u"rebalanceWithout"_s,
                 new ReferencesEditor(engineerCompletion(context, this), tr("Name, pinyin or number")));
    m_regions = addField(tr("Only in these regions"), u"rebalanceRegions"_s,
                         new ReferencesEditor(regionCompletion(), tr("Everywhere")));
    m_from = addField(tr("From"), u"rebalanceFrom"_s, new DateEditor(m_today));
    m_from->setValue(m_today);
    m_keep = addField({}, u"rebalanceKeep"_s, new CheckEditor(tr("Primary engineers stay where they can")));
    m_keep->setValue(true);
    m_capacity =
        addField({}, u"rebalanceCapacity"_s, new CheckEditor(tr("Nobody carries more than they can")));
    m_capacity->setValue(true);
    m_find = makeButton(tr("Find a plan"), ButtonLook::Plain, u"play"_s);
    m_find->setObjectName(u"findPlan"_s);
    add(m_find);
    auto* note =
        new TextLabel(tr("The plan has the greatest sum of fits that the capacities allow. Nothing is "
                         "changed before you apply it."),
                      Face::Caption, Ink::Quiet);
    note->setWordWrap(true);
    add(note);
    connect(m_find, &QPushButton::clicked, this, &RebalanceOptionsPane::planWanted);
}

template <class Editor>
Editor* RebalanceOptionsPane::addField(const QString& label, const QString& name, Editor* editor)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x1);
    if (!label.isEmpty()) {
        column->addWidget(new TextLabel(label, Face::Caption, Ink::Soft));
        editor->field()->setAccessibleName(label);
    }
    column->addWidget(editor);
    editor->setObjectName(name);
    connect(editor, &FieldEditor::edited, this, &RebalanceOptionsPane::edited);
    add(box);
    return editor;
}

RebalanceOptions RebalanceOptionsPane::options() const
{
    RebalanceOptions options;
    for (const QVariant& id : m_without->value().toList())
        options.without.emplace_back(id.value<Uuid>());
    for (const QVariant& id : m_regions->value().toList())
        options.regions.append(regionPrefix(regionOfChoice(id.value<Uuid>())));
    options.keep = m_keep->value().toBool();
    options.respectCapacity = m_capacity->value().toBool();
    const QDate from = m_from->value().toDate();
    options.from = from.isValid() ? from : m_today;
    return options;
}

void RebalanceOptionsPane::setLeaver(const Engineer& engineer)
{
    m_without->setValue({});
    m_without->add(engineer.id.uuid, engineer.name);
    m_from->setValue(engineer.leftOn >= m_today ? engineer.leftOn.addDays(1) : m_today);
}

QWidget* RebalanceOptionsPane::firstField() const
{
    return m_without->field();
}

void RebalanceOptionsPane::setBusy(bool busy)
{
    m_find->setEnabled(!busy);
}

} // namespace zhike
