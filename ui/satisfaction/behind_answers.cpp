// SPDX-License-Identifier: GPL-3.0-or-later
// The answers behind an item of a Kano study.
#include "ui/charts/kano_marks.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/satisfaction/behind_pane.h"

#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QMenu>

namespace zhike {

using namespace Qt::StringLiterals;

void BehindPane::showAnswers(const QString& title, const KanoBehind& behind)
{
    begin(title);
    m_kano = behind;
    refresh();
}

void BehindPane::takeAnswers(const Result<std::vector<KanoSaid>>& said)
{
    m_records.clear();
    m_said.clear();
    if (!said) {
        m_note->setText(said.error().message);
        return m_model.setRows({});
    }
    m_said = *said;
    KanoCounts counts{};
    QVector<Row> rows;
    for (const KanoSaid& one : m_said) {
        ++countOf(counts, one.kind());
        rows.append(rowOf(one));
    }
    m_note->setText(format::joined(
        {tr("%n answer(s)", nullptr, static_cast<int>(m_said.size())), kanomarks::counts(counts)}));
    m_model.setRows(rows);
}

Row BehindPane::rowOf(const KanoSaid& said) const
{
    Row row;
    row.id = said.id.uuid;
    row.kind = static_cast<int>(EntityKind::KanoAnswer);
    row.title = said.who();
    const QString pair =
        tr("there: %1, missing: %2").arg(enumLabel(said.functional), enumLabel(said.dysfunctional));
    row.subtitle = m_kano && m_kano->item ? pair : format::joined({said.itemName, pair});
    row.right1 = kanomarks::sign(said.kind()) + u' ' + enumLabel(said.kind());
    row.right1Ink = said.kind() == KanoClass::Questionable ? Ink::Amber : Ink::Plain;
    row.right2 = format::plainDate(said.on);
    return row;
}

const KanoSaid* BehindPane::saidInRow() const
{
    if (!m_kano)
        return nullptr;
    const auto found = std::ranges::find(m_said, Id<KanoAnswer>(m_list->currentId()), &KanoSaid::id);
    return found == m_said.end() ? nullptr : &*found;
}

void BehindPane::contextMenuEvent(QContextMenuEvent* event)
{
    const KanoSaid* said = saidInRow();
    if (!said)
        return event->ignore();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto customer = said->customer;
    const auto contact = said->contact;
    menu->addAction(tr("Open %1").arg(said->customerName), this, [this, customer] {
        m_context.navigator.openCustomerTab(customer.uuid, u"satisfaction"_s);
    });
    menu->addAction(tr("Correct what they answered …"), this,
                    [this, customer, contact] { Q_EMIT correctionAsked(customer, contact); });
    menu->addAction(tr("Remove what they answered"), this,
                    [this, customer, contact] { Q_EMIT removalAsked(customer, contact); });
    menu->popup(event->globalPos());
}

} // namespace zhike
