// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/record_cards.h"

#include "ui/parts/date_editors.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/shell/look.h"
#include "ui/visit/segments.h"
#include "ui/visit/touch_targets.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr QSize scaleButton(44, 44);
constexpr TextMetric dateWidth{148};

QVBoxLayout* columnOf(QWidget* card)
{
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, space::x1);
    column->setSpacing(space::x1);
    return column;
}

QLineEdit* lineFor(const QString& text, const QString& name, const QString& words)
{
    auto* line = new QLineEdit(text);
    line->setObjectName(name);
    line->setPlaceholderText(words);
    line->setAccessibleName(words);
    return line;
}

template <class T>
ChoiceEditor* choiceFor(const std::vector<T>& from, const Uuid& chosen, const QString& name,
                        const QString& words)
{
    auto* editor = new ChoiceEditor(true);
    editor->setObjectName(name);
    editor->field()->setAccessibleName(words);
    editor->field()->setToolTip(words);
    for (const T& each : from)
        editor->addChoice(QVariant::fromValue(each.id.uuid), each.name);
    editor->setValue(chosen ? QVariant::fromValue(chosen) : QVariant());
    return editor;
}

/// A word and a scale of 1 to 5 beside it.
Segments* addScale(QBoxLayout* column, const QString& words, const QString& name,
                   const std::optional<int>& value)
{
    auto* scale = new Segments(words,
                               {{u"1"_s, TagKind::Accent, {}},
                                {u"2"_s, TagKind::Accent, {}},
                                {u"3"_s, TagKind::Accent, {}},
                                {u"4"_s, TagKind::Accent, {}},
                                {u"5"_s, TagKind::Accent, {}}},
                               scaleButton);
    scale->setObjectName(name);
    scale->setChosen(value.value_or(0) - 1);
    auto* row = new QHBoxLayout;
    row->addWidget(new TextLabel(words, Face::Body, Ink::Quiet), 1);
    row->addWidget(scale);
    column->addLayout(row);
    return scale;
}

template <class T>
Id<T> idOf(const ChoiceEditor* editor)
{
    return Id<T>(editor->value().value<Uuid>());
}

} // namespace

QWidget* removableRow(QWidget* inner, const QString& words, const std::function<void()>& remove)
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x1);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::x2);
    row->addWidget(inner, 1);
    auto* button = makeIconButton(u"close"_s, words);
    button->setObjectName(u"remove"_s);
    row->addWidget(button, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(new Hairline);
    makeTouchable(widget);
    QObject::connect(button, &QToolButton::clicked, inner, remove);
    return widget;
}

ChangeCard::ChangeCard(const SystemChange& change, const VisitDetail& visit)
    : m_change(change), m_what(lineFor(change.what, u"changeWhat"_s, tr("What was changed"))),
      m_rollback(lineFor(change.rollback, u"changeRollback"_s, tr("How it is taken back"))),
      m_system(choiceFor(visit.choices.systems, change.system.uuid, u"changeSystem"_s, tr("On what"))),
      m_agreedBy(lineFor(change.agreedBy, u"changeAgreed"_s, tr("Who agreed")))
{
    auto* column = columnOf(this);
    column->addWidget(m_what);
    column->addWidget(m_rollback);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::x2);
    row->addWidget(m_system, 1);
    row->addWidget(m_agreedBy, 1);
    column->addLayout(row);
    setFocusProxy(m_what);
    for (QLineEdit* line : {m_what, m_rollback, m_agreedBy})
        connect(line, &QLineEdit::textEdited, this, &ChangeCard::changed);
    connect(m_system, &FieldEditor::edited, this, &ChangeCard::changed);
}

SystemChange ChangeCard::value() const
{
    SystemChange change = m_change;
    change.what = m_what->text().trimmed();
    change.rollback = m_rollback->text().trimmed();
    change.system = idOf<System>(m_system);
    change.agreedBy = m_agreedBy->text().trimmed();
    return change;
}

RiskCard::RiskCard(const Risk& risk, const VisitDetail& visit, QDate today)
    : m_risk(risk), m_text(lineFor(risk.text, u"riskText"_s, tr("What may go wrong"))),
      m_supplier(new ChoiceEditor), m_owner(choiceFor(visit.choices.engineers, risk.engineer.uuid,
                                                      u"riskOwner"_s, tr("Who follows it up"))),
      m_due(new DateEditor(today))
{
    auto* column = columnOf(this);
    column->addWidget(m_text);
    m_likelihood = addScale(column, tr("How likely"), u"likelihood"_s, risk.likelihood);
    m_impact = addScale(column, tr("How bad"), u"impact"_s, risk.impact);
    m_supplier->setObjectName(u"riskSupplier"_s);
    m_supplier->field()->setAccessibleName(tr("Whose it is"));
    for (const Supplier supplier : {Supplier::Ours, Supplier::ThirdParty})
        m_supplier->addChoice(int(supplier), enumLabel(supplier));
    m_supplier->setValue(int(risk.supplier));
    m_due->setObjectName(u"riskDue"_s);
    m_due->field()->setAccessibleName(tr("Until when"));
    m_due->setValue(risk.dueOn.isValid() ? QVariant(risk.dueOn) : QVariant());
    fitToText(m_due, [this] { m_due->setFixedWidth(dateWidth); });
    auto* row = new QHBoxLayout;
    row->setSpacing(space::x2);
    row->addWidget(m_supplier, 1);
    row->addWidget(m_owner, 1);
    column->addLayout(row);
    auto* until = new QHBoxLayout;
    until->setSpacing(space::x2);
    until->addWidget(new TextLabel(tr("Until when"), Face::Body, Ink::Quiet), 1);
    until->addWidget(m_due);
    column->addLayout(until);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textEdited, this, &RiskCard::changed);
    for (Segments* scale : {m_likelihood, m_impact})
        connect(scale, &Segments::changed, this, &RiskCard::changed);
    for (FieldEditor* editor : {static_cast<FieldEditor*>(m_supplier), static_cast<FieldEditor*>(m_owner),
                                static_cast<FieldEditor*>(m_due)})
        connect(editor, &FieldEditor::edited, this, &RiskCard::changed);
}

Risk RiskCard::value() const
{
    Risk risk = m_risk;
    risk.text = m_text->text().trimmed();
    risk.likelihood = m_likelihood->rating();
    risk.impact = m_impact->rating();
    risk.supplier = static_cast<Supplier>(m_supplier->value().toInt());
    risk.engineer = idOf<Engineer>(m_owner);
    risk.dueOn = m_due->value().toDate();
    return risk;
}

OpportunityCard::OpportunityCard(const Opportunity& opportunity, const VisitDetail&)
    : m_opportunity(opportunity),
      m_text(lineFor(opportunity.text, u"opportunityText"_s, tr("What they need"))),
      m_expected(new MoneyEditor)
{
    auto* column = columnOf(this);
    column->addWidget(m_text);
    m_expected->setObjectName(u"opportunityAmount"_s);
    m_expected->field()->setAccessibleName(tr("About how much"));
    m_expected->setValue(opportunity.expected ? QVariant(opportunity.expected->amount) : QVariant());
    auto* row = new QHBoxLayout;
    row->addWidget(new TextLabel(tr("About how much"), Face::Body, Ink::Quiet), 1);
    row->addWidget(m_expected);
    column->addLayout(row);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textEdited, this, &OpportunityCard::changed);
    connect(m_expected, &FieldEditor::edited, this, &OpportunityCard::changed);
}

Opportunity OpportunityCard::value() const
{
    Opportunity opportunity = m_opportunity;
    opportunity.text = m_text->text().trimmed();
    const QVariant expected = m_expected->value();
    opportunity.expected = expected.isValid() ? std::optional(Fen{expected.toLongLong()}) : std::nullopt;
    return opportunity;
}

CommendationCard::CommendationCard(const Commendation& commendation, const VisitDetail& visit)
    : m_commendation(commendation),
      m_text(lineFor(commendation.text, u"praiseText"_s, tr("What they praised"))),
      m_engineer(
          choiceFor(visit.choices.engineers, commendation.engineer.uuid, u"praised"_s, tr("Who is praised")))
{
    auto* column = columnOf(this);
    column->addWidget(m_text);
    column->addWidget(m_engineer);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textEdited, this, &CommendationCard::changed);
    connect(m_engineer, &FieldEditor::edited, this, &CommendationCard::changed);
}

Commendation CommendationCard::value() const
{
    Commendation commendation = m_commendation;
    commendation.text = m_text->text().trimmed();
    commendation.engineer = idOf<Engineer>(m_engineer);
    return commendation;
}

} // namespace zhike
