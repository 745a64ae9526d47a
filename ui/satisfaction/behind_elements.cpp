// SPDX-License-Identifier: GPL-3.0-or-later
// The surveys behind an engineer's three elements.
#include "core/engineer/engineer.h"
#include "core/store/store.h"
#include "ui/charts/elements_chart.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/satisfaction/behind_pane.h"

#include <QtWidgets/QToolButton>

namespace zhike {

using namespace Qt::StringLiterals;

void BehindPane::showElements(const QString& title, const ElementsBehind& behind)
{
    begin(title);
    m_elements = behind;
    m_engineer->setVisible(!behind.engineer.isNull());
    m_engineer->setToolTip(tr("Open %1").arg(title));
    m_engineer->setAccessibleName(m_engineer->toolTip());
    refresh();
}

void BehindPane::takeElements(const Result<ElementsSaidList>& list)
{
    m_records.clear();
    if (!list) {
        m_note->setText(list.error().message);
        return m_model.setRows({});
    }
    QVector<Row> rows;
    for (const ElementsSaid& said : list->said) {
        m_records.push_back(said.record);
        rows.append(rowOf(said));
    }
    QStringList elements;
    for (int i = 0; i < static_cast<int>(kElementCount); ++i)
        elements << ElementsChart::elementName(i);
    const QString all = tr("%n survey(s)", nullptr, static_cast<int>(list->n));
    m_note->setText((list->n > rows.size() ? tr("%1; the %2 lowest").arg(all, format::count(rows.size()))
                                           : tr("%1, the lowest first").arg(all)) +
                    u'\n' + elements.join(u" / "_s));
    m_model.setRows(rows);
}

Row BehindPane::rowOf(const ElementsSaid& said) const
{
    Row row = rowOf(said.record);
    QStringList figures;
    QStringList words;
    int lowest = 5;
    for (int i = 0; i < static_cast<int>(kElementCount); ++i) {
        const auto answer = said.answers[static_cast<std::size_t>(i)];
        figures << (answer ? QString::number(*answer) : u"–"_s);
        words << tr("%1: %2 of 5").arg(ElementsChart::elementName(i), figures.last());
        lowest = std::min(lowest, answer.value_or(5));
    }
    row.right1 = figures.join(u" / "_s);
    row.right1Ink = lowest <= 2 ? Ink::Red : lowest == 3 ? Ink::Amber : Ink::Plain;
    row.toolTip = words.join(u'\n');
    return row;
}

} // namespace zhike
