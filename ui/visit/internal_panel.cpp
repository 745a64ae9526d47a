// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/internal_panel.h"

#include "ui/parts/editors.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/paint.h"
#include "ui/visit/segments.h"
#include "ui/visit/touch_targets.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int classHeight = 44;
constexpr double minutesAnHour = 60;
constexpr double mostHours = 2000;

/// As wide as the longest of the three words needs.
QSize classButton()
{
    return {0, classHeight}; // as wide as their words
}

std::optional<Fen> fenOf(const MoneyEditor* editor)
{
    const QVariant value = editor->value();
    return value.isValid() ? std::optional(Fen{value.toLongLong()}) : std::nullopt;
}

QVariant shown(const std::optional<Fen>& fen)
{
    return fen ? QVariant(fen->amount) : QVariant();
}

} // namespace

InternalPanel::InternalPanel(QWidget* parent)
    : QWidget(parent), m_fold(new LinkLabel), m_body(new QWidget),
      m_why(new TextLabel({}, Face::Body, Ink::Quiet)),
      m_class(new Segments(tr("Value class"),
                           {{enumLabel(ValueClass::Compensating), TagKind::Amber, {}},
                            {enumLabel(ValueClass::Basic), TagKind::Accent, {}},
                            {enumLabel(ValueClass::AddedValue), TagKind::Green, {}}},
                           classButton())),
      m_beyond(new CheckEditor(tr("Beyond the contract"))),
      m_hours(new DecimalEditor(0, mostHours, 1, tr("h"))), m_travel(new MoneyEditor),
      m_parts(new MoneyEditor), m_request(new QWidget),
      m_requestName(new TextLabel({}, Face::Body, Ink::Soft)),
      m_solved(new CheckEditor(tr("This solved it"))), m_solution(new QLineEdit), m_gains(new QVBoxLayout),
      m_opportunities(m_gains), m_commendations(m_gains)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::x3);
    head->addWidget(new TextLabel(tr("Only for us"), Face::Panel, Ink::Plain, Weight::Bold));
    head->addWidget(new TextLabel(tr("not read to the customer"), Face::Body, Ink::Quiet));
    head->addStretch(1);
    m_fold->setObjectName(u"foldInternal"_s);
    m_fold->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(m_fold);
    column->addLayout(head);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::x2);
    body->addWidget(makeValue());
    body->addWidget(makeEffort());
    body->addWidget(makeGains());
    column->addWidget(m_body);
    makeTouchable(this);
    setOpen(false);
    connect(m_fold, &LinkLabel::clicked, this, [this] { setOpen(m_body->isHidden()); });
}

QWidget* InternalPanel::makeValue()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    m_class->setObjectName(u"valueClass"_s);
    m_beyond->setObjectName(u"beyond"_s);
    m_why->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_class);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_why);
    column->addWidget(m_beyond);
    auto* request = new QVBoxLayout(m_request);
    request->setContentsMargins(0, 0, 0, 0);
    request->setSpacing(space::x2);
    m_requestName->setWordWrap(true);
    m_solved->setObjectName(u"solved"_s);
    m_solution->setObjectName(u"solution"_s);
    m_solution->setPlaceholderText(tr("How it was solved"));
    m_solution->setAccessibleName(tr("How it was solved"));
    request->addWidget(m_requestName);
    request->addWidget(m_solved);
    request->addWidget(m_solution);
    column->addWidget(m_request);
    connect(m_class, &Segments::changed, this, [this] {
        showAdvice();
        Q_EMIT changed();
    });
    connect(m_beyond, &FieldEditor::edited, this, &InternalPanel::changed);
    connect(m_solved, &FieldEditor::edited, this, [this] {
        m_solution->setVisible(m_solved->value().toBool());
        Q_EMIT changed();
    });
    connect(m_solution, &QLineEdit::textEdited, this, &InternalPanel::changed);
    return part;
}

QWidget* InternalPanel::makeEffort()
{
    auto* part = new QWidget;
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::x2);
    const std::tuple<FieldEditor*, QString, QString> fields[] = {
        {m_hours, u"hours"_s, tr("Hours of all")},
        {m_travel, u"travel"_s, tr("Travel")},
        {m_parts, u"parts"_s, tr("Spare parts")},
    };
    int at = 0;
    for (const auto& [editor, name, words] : fields) {
        editor->setObjectName(name);
        editor->field()->setAccessibleName(words);
        grid->addWidget(new TextLabel(words, Face::Caption, Ink::Quiet), 0, at);
        grid->addWidget(editor, 1, at++);
        connect(editor, &FieldEditor::edited, this, &InternalPanel::changed);
    }
    connect(m_hours, &FieldEditor::edited, this, [this] { m_ownHours = true; });
    return part;
}

QWidget* InternalPanel::makeGains()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    m_gains->setSpacing(space::x2);
    column->addLayout(m_gains);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::x3);
    auto* opportunity = makeButton(tr("Note an opportunity"), ButtonLook::Plain, u"add"_s);
    opportunity->setObjectName(u"addOpportunity"_s);
    auto* praise = makeButton(tr("Note praise"), ButtonLook::Plain, u"star"_s);
    praise->setObjectName(u"addPraise"_s);
    row->addWidget(opportunity, 1);
    row->addWidget(praise, 1);
    column->addLayout(row);
    connect(opportunity, &QPushButton::clicked, this, [this] { addOpportunity({}, true); });
    connect(praise, &QPushButton::clicked, this, [this] { addCommendation({}, true); });
    return part;
}

void InternalPanel::addOpportunity(const Opportunity& opportunity, bool byHand)
{
    if (!m_visit)
        return;
    auto* card = m_opportunities.add(new OpportunityCard(opportunity, *m_visit),
                                     tr("Remove this opportunity"), [this] { Q_EMIT changed(); });
    connect(card, &OpportunityCard::changed, this, &InternalPanel::changed);
    if (byHand)
        card->setFocus(Qt::OtherFocusReason);
}

void InternalPanel::addCommendation(const Commendation& commendation, bool byHand)
{
    if (!m_visit)
        return;
    auto* card = m_commendations.add(new CommendationCard(commendation, *m_visit), tr("Remove this praise"),
                                     [this] { Q_EMIT changed(); });
    connect(card, &CommendationCard::changed, this, &InternalPanel::changed);
    if (byHand)
        card->setFocus(Qt::OtherFocusReason);
}

void InternalPanel::setOpen(bool open)
{
    m_body->setVisible(open);
    m_fold->setText(open ? tr("Fold") : tr("Show"));
}

void InternalPanel::showAdvice()
{
    const bool same = m_class->chosen() == int(m_advice.valueClass);
    m_why->setText(same ? m_advice.reason
                        : tr("Proposed: %1. %2").arg(enumLabel(m_advice.valueClass), m_advice.reason));
}

void InternalPanel::fill(const VisitDetail& visit, const ValueAdvice& advice)
{
    m_visit = visit;
    m_advice = advice;
    m_ownHours = visit.visit.workMinutes.has_value();
    VisitRecord known;
    const bool decided = visit.visit.valueClass.has_value();
    known.valueClass = visit.visit.valueClass.value_or(advice.valueClass);
    known.beyondContract = decided ? visit.visit.beyondContract : advice.beyondContract;
    known.effort =
        VisitRecord::Effort{visit.visit.workMinutes, visit.visit.travelCost, visit.visit.partsCost};
    known.opportunities = visit.opportunities;
    known.commendations = visit.commendations;
    const bool open = visit.request && !isOver(visit.request->state);
    m_request->setVisible(open);
    if (open)
        m_requestName->setText(tr("For request %1: %2").arg(visit.request->number, visit.request->title));
    restore(known);
    setOpen(open);
}

void InternalPanel::restore(const VisitRecord& record)
{
    m_class->setChosen(record.valueClass ? int(*record.valueClass) : -1);
    m_beyond->setValue(record.beyondContract.value_or(false));
    const VisitRecord::Effort effort = record.effort.value_or(VisitRecord::Effort{});
    m_hours->setValue(effort.workMinutes ? QVariant(*effort.workMinutes / minutesAnHour) : QVariant());
    m_travel->setValue(shown(effort.travelCost));
    m_parts->setValue(shown(effort.partsCost));
    m_solved->setValue(record.solution.has_value());
    m_solution->setText(record.solution.value_or(QString()));
    m_solution->setVisible(record.solution.has_value());
    m_opportunities.clear();
    m_commendations.clear();
    for (const Opportunity& each : record.opportunities)
        addOpportunity(each, false);
    for (const Commendation& each : record.commendations)
        addCommendation(each, false);
    showAdvice();
}

void InternalPanel::proposeHours(qint64 minutes)
{
    if (!m_ownHours && m_hours->problem().isEmpty())
        m_hours->setValue(minutes > 0 ? QVariant(double(minutes) / minutesAnHour) : QVariant());
}

VisitAfterwards InternalPanel::afterwards() const
{
    VisitAfterwards after;
    if (m_class->chosen() >= 0)
        after.valueClass = static_cast<ValueClass>(m_class->chosen());
    after.beyondContract = m_beyond->value().toBool();
    if (const QVariant hours = m_hours->value(); hours.isValid())
        after.effort.workMinutes = int(std::lround(hours.toDouble() * minutesAnHour));
    after.effort.travelCost = fenOf(m_travel);
    after.effort.partsCost = fenOf(m_parts);
    after.opportunities = m_opportunities.values();
    after.commendations = m_commendations.values();
    return after;
}

void InternalPanel::write(VisitRecord& record) const
{
    VisitAfterwards after = afterwards();
    record.valueClass = after.valueClass;
    record.beyondContract = after.beyondContract;
    record.effort = after.effort;
    record.opportunities = std::move(after.opportunities);
    record.commendations = std::move(after.commendations);
    if (m_visit && m_visit->request && m_solved->value().toBool())
        record.solution = m_solution->text().trimmed();
}

QString InternalPanel::problem() const
{
    for (const FieldEditor* editor :
         {static_cast<const FieldEditor*>(m_hours), static_cast<const FieldEditor*>(m_travel),
          static_cast<const FieldEditor*>(m_parts)})
        if (const QString problem = editor->problem(); !problem.isEmpty())
            return problem;
    return {};
}

void InternalPanel::focusSolution()
{
    setOpen(true);
    m_solution->setFocus(Qt::OtherFocusReason);
}

} // namespace zhike
