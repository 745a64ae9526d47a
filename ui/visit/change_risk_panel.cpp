// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/change_risk_panel.h"

#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

ChangeRiskPanel::ChangeRiskPanel(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_note(new TextLabel({}, Face::Body, Ink::Quiet)),
      m_column(new QVBoxLayout), m_changes(m_column), m_risks(m_column)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::x3);
    head->addWidget(new TextLabel(tr("Changes and risks"), Face::Panel, Ink::Plain, Weight::Bold));
    head->addWidget(m_note);
    head->addStretch(1);
    column->addLayout(head);
    m_column->setSpacing(space::x2);
    column->addLayout(m_column);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::x3);
    auto* change = makeButton(tr("Note a change"), ButtonLook::Big, u"change"_s);
    change->setObjectName(u"addChange"_s);
    change->setToolTip(tr("Alt+C"));
    auto* risk = makeButton(tr("Note a risk"), ButtonLook::Big, u"risk"_s);
    risk->setObjectName(u"addRisk"_s);
    risk->setToolTip(tr("Alt+R"));
    buttons->addWidget(change, 1);
    buttons->addWidget(risk, 1);
    column->addLayout(buttons);
    connect(change, &QPushButton::clicked, this, &ChangeRiskPanel::addChange);
    connect(risk, &QPushButton::clicked, this, &ChangeRiskPanel::addRisk);
    connect(this, &ChangeRiskPanel::changed, this, &ChangeRiskPanel::count);
}

ChangeCard* ChangeRiskPanel::add(const SystemChange& change)
{
    auto* card = m_changes.add(new ChangeCard(change, *m_visit), tr("Remove this change"),
                               [this] { Q_EMIT changed(); });
    connect(card, &ChangeCard::changed, this, &ChangeRiskPanel::changed);
    return card;
}

RiskCard* ChangeRiskPanel::add(const Risk& risk)
{
    auto* card = m_risks.add(new RiskCard(risk, *m_visit, m_clock.today()), tr("Remove this risk"),
                             [this] { Q_EMIT changed(); });
    connect(card, &RiskCard::changed, this, &ChangeRiskPanel::changed);
    return card;
}

void ChangeRiskPanel::addChange()
{
    if (!m_visit)
        return;
    SystemChange change;
    change.changedAt = m_clock.now();
    if (m_visit->engineers.size() == 1)
        change.engineer = m_visit->engineers.front().id;
    add(change)->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void ChangeRiskPanel::addRisk()
{
    if (!m_visit)
        return;
    Risk risk;
    risk.site = m_visit->visit.site;
    add(risk)->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void ChangeRiskPanel::fill(const VisitDetail& visit)
{
    m_visit = visit;
    VisitRecord known;
    known.changes = visit.changes;
    known.risks = visit.risks;
    restore(known);
}

void ChangeRiskPanel::restore(const VisitRecord& record)
{
    m_changes.clear();
    m_risks.clear();
    for (const SystemChange& change : record.changes)
        add(change);
    for (const Risk& risk : record.risks)
        add(risk);
    count();
}

void ChangeRiskPanel::write(VisitRecord& record) const
{
    record.changes = m_changes.values();
    record.risks = m_risks.values();
}

void ChangeRiskPanel::count()
{
    const int changes = m_changes.count();
    const int risks = m_risks.count();
    m_note->setText(changes + risks == 0 ? tr("none yet")
                                         : tr("%1 changes, %2 risks").arg(changes).arg(risks));
}

} // namespace zhike
