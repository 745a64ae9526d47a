// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/finding_column.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/shell/look.h"
#include "ui/shell/tokens.h"
#include "ui/visit/segments.h"
#include "ui/visit/touch_targets.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

constexpr QSize severityButton(48, 44);
constexpr TextMetric dueWidth{148};
constexpr int stepDays = 7; ///< until a next step is due, unless someone says otherwise

} // namespace

StepEditor::StepEditor(const std::vector<EngineerChoice>& engineers, QDate today, QWidget* parent)
    : QWidget(parent), m_text(new QLineEdit), m_owner(new ChoiceEditor(true)), m_due(new DateEditor(today))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x1);
    m_text->setObjectName(u"stepText"_s);
    m_text->setPlaceholderText(tr("Next step: what to do"));
    m_text->setAccessibleName(tr("Next step"));
    m_owner->setObjectName(u"stepOwner"_s);
    m_owner->field()->setAccessibleName(tr("Who does it"));
    for (const EngineerChoice& engineer : engineers)
        m_owner->addChoice(QVariant::fromValue(engineer.id.uuid), engineer.name);
    m_due->setObjectName(u"stepDue"_s);
    m_due->field()->setAccessibleName(tr("Until when"));
    fitToText(m_due, [this] { m_due->setFixedWidth(dueWidth); });
    m_due->setValue(today.addDays(stepDays));
    column->addWidget(m_text);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::x2);
    row->addWidget(m_owner, 1);
    row->addWidget(m_due);
    column->addLayout(row);
    connect(m_text, &QLineEdit::textEdited, this, &StepEditor::changed);
    connect(m_owner, &FieldEditor::edited, this, &StepEditor::changed);
    connect(m_due, &FieldEditor::edited, this, &StepEditor::changed);
    setFocusProxy(m_text);
}

void StepEditor::setStep(const NextStep& step)
{
    m_id = step.id;
    m_text->setText(step.text);
    m_owner->setValue(step.engineer ? QVariant::fromValue(step.engineer.uuid) : QVariant());
    m_due->setValue(step.dueOn);
}

std::optional<VisitRecord::Step> StepEditor::step() const
{
    if (m_text->text().trimmed().isEmpty())
        return std::nullopt;
    return VisitRecord::Step{m_id, m_text->text().trimmed(), Id<Engineer>(m_owner->value().value<Uuid>()),
                             m_due->value().toDate(), -1};
}

QString StepEditor::problem() const
{
    return step() ? m_due->problem() : QString();
}

FindingColumn::FindingColumn(QDate today, QWidget* parent)
    : QWidget(parent), m_today(today), m_note(new TextLabel({}, Face::Body, Ink::Quiet)),
      m_findingColumn(new QVBoxLayout), m_stepColumn(new QVBoxLayout),
      m_knowledge(new LongTextEditor(tr("What the customer can do alone from now on"), 2))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::x3);
    head->addWidget(new TextLabel(tr("Findings"), Face::Panel, Ink::Plain, Weight::Bold));
    head->addWidget(m_note);
    head->addStretch(1);
    column->addLayout(head);
    m_findingColumn->setSpacing(space::x2);
    m_stepColumn->setSpacing(space::x2);
    column->addLayout(m_findingColumn);
    auto* find = makeButton(tr("Add a finding"), ButtonLook::Big, u"add"_s);
    find->setObjectName(u"addFinding"_s);
    column->addWidget(find);
    column->addSpacing(space::x3);
    column->addWidget(new TextLabel(tr("Other next steps"), Face::Panel, Ink::Plain, Weight::Bold));
    column->addLayout(m_stepColumn);
    auto* follow = makeButton(tr("Add a next step"), ButtonLook::Big, u"add"_s);
    follow->setObjectName(u"addStep"_s);
    column->addWidget(follow);
    column->addSpacing(space::x3);
    column->addWidget(new TextLabel(tr("Knowledge handed over"), Face::Panel, Ink::Plain, Weight::Bold));
    m_knowledge->setObjectName(u"knowledge"_s);
    m_knowledge->field()->setAccessibleName(tr("Knowledge handed over"));
    column->addWidget(m_knowledge);
    column->addStretch(1);
    makeTouchable(this);
    connect(find, &QPushButton::clicked, this, &FindingColumn::addByHand);
    connect(follow, &QPushButton::clicked, this, [this] { addStep()->setFocus(); });
    connect(m_knowledge, &FieldEditor::edited, this, &FindingColumn::changed);
    connect(this, &FindingColumn::changed, this, &FindingColumn::count);
}

void FindingColumn::addByHand()
{
    addFinding({})->setFocus();
    Q_EMIT changed();
}

QWidget* FindingColumn::removable(QWidget* inner, const QString& what, const std::function<void()>& remove)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x2);
    row->addWidget(inner, 1);
    auto* button = makeIconButton(u"close"_s, what);
    button->setObjectName(u"remove"_s);
    row->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QAbstractButton::clicked, this, [this, remove] {
        remove();
        Q_EMIT changed();
    });
    makeTouchable(widget);
    return widget;
}

QLineEdit* FindingColumn::addFinding(const Finding& finding)
{
    auto* inner = new QWidget;
    auto* stack = new QVBoxLayout(inner);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(space::x1);
    auto* severity = new Segments(tr("Severity"),
                                  {{enumLabel(Severity::High), TagKind::Red, {}},
                                   {enumLabel(Severity::Medium), TagKind::Amber, {}},
                                   {enumLabel(Severity::Low), TagKind::Grey, {}}},
                                  severityButton);
    severity->setObjectName(u"severity"_s);
    severity->setChosen(int(finding.severity));
    auto* text = new QLineEdit(finding.text);
    text->setObjectName(u"finding"_s);
    text->setPlaceholderText(tr("What was found"));
    text->setAccessibleName(tr("Finding"));
    auto* first = new QHBoxLayout;
    first->setSpacing(space::x2);
    first->addWidget(severity);
    first->addWidget(text, 1);
    auto* step = new StepEditor(m_engineers, m_today);
    stack->addLayout(first);
    stack->addWidget(step);
    stack->addSpacing(space::x1);
    stack->addWidget(new Hairline);
    auto* widget = removable(inner, tr("Remove this finding"), [this, text] {
        const auto it = std::find_if(m_findings.begin(), m_findings.end(),
                                     [&](const Found& f) { return f.text == text; });
        it->widget->deleteLater();
        m_findings.erase(it);
    });
    m_findingColumn->addWidget(widget);
    widget->show(); // now, so that it can take the keyboard
    m_findings.push_back({widget, finding.id, severity, text, step, {}});
    connect(severity, &Segments::changed, this, &FindingColumn::changed);
    connect(text, &QLineEdit::textEdited, this, &FindingColumn::changed);
    connect(step, &StepEditor::changed, this, &FindingColumn::changed);
    return text;
}

StepEditor* FindingColumn::addStep()
{
    auto* step = new StepEditor(m_engineers, m_today);
    auto* widget = removable(step, tr("Remove this next step"), [this, step] {
        const auto it =
            std::find_if(m_steps.begin(), m_steps.end(), [&](const Other& o) { return o.step == step; });
        it->widget->deleteLater();
        m_steps.erase(it);
    });
    m_stepColumn->addWidget(widget);
    widget->show();
    m_steps.push_back({widget, step});
    connect(step, &StepEditor::changed, this, &FindingColumn::changed);
    return step;
}

void FindingColumn::clear()
{
    for (const Found& found : m_findings)
        delete found.widget;
    for (const Other& other : m_steps)
        delete other.widget;
    m_findings.clear();
    m_steps.clear();
}

void FindingColumn::restore(const VisitRecord& record)
{
    clear();
    for (const VisitRecord::Found& each : record.findings) {
        Finding finding;
        finding.id = each.id;
        finding.severity = each.severity;
        finding.text = each.text;
        addFinding(finding);
    }
    for (const VisitRecord::Step& each : record.steps) {
        NextStep step;
        step.id = each.id;
        step.text = each.text;
        step.engineer = each.engineer;
        step.dueOn = each.dueOn;
        if (each.finding < 0)
            addStep()->setStep(step);
        else if (Found& found = m_findings[static_cast<size_t>(each.finding)]; !found.step->step())
            found.step->setStep(step);
        else
            found.more.push_back(step);
    }
    m_knowledge->setValue(record.knowledge);
    count();
}

void FindingColumn::fill(const VisitDetail& visit)
{
    clear();
    m_engineers = visit.choices.engineers;
    for (const Finding& finding : visit.findings)
        addFinding(finding);
    for (const NextStep& step : visit.steps) {
        const auto found = std::find_if(m_findings.begin(), m_findings.end(),
                                        [&](const Found& f) { return step.finding && f.id == step.finding; });
        if (found == m_findings.end())
            addStep()->setStep(step);
        else if (!found->step->step())
            found->step->setStep(step);
        else
            found->more.push_back(step);
    }
    m_knowledge->setValue(visit.visit.knowledge);
    count();
}

void FindingColumn::write(VisitRecord& record) const
{
    for (const Found& found : m_findings) {
        const int index = int(record.findings.size());
        record.findings.push_back(
            {found.id, Severity(std::max(0, found.severity->chosen())), found.text->text()});
        if (auto step = found.step->step()) {
            step->finding = index;
            record.steps.push_back(*step);
        }
        for (const NextStep& step : found.more)
            record.steps.push_back({step.id, step.text, step.engineer, step.dueOn, index});
    }
    for (const Other& other : m_steps)
        if (const auto step = other.step->step())
            record.steps.push_back(*step);
    record.knowledge = m_knowledge->value().toString();
}

int FindingColumn::unfollowedCount() const
{
    return int(
        std::count_if(m_findings.begin(), m_findings.end(), [](const Found& f) { return !f.step->step(); }));
}

QString FindingColumn::problem() const
{
    for (const Found& found : m_findings)
        if (const QString problem = found.step->problem(); !problem.isEmpty())
            return problem;
    for (const Other& other : m_steps)
        if (const QString problem = other.step->problem(); !problem.isEmpty())
            return problem;
    return {};
}

void FindingColumn::count()
{
    const int all = findingCount();
    const int waiting = unfollowedCount();
    if (all == 0)
        m_note->setText(tr("none yet"));
    else if (waiting == 0)
        m_note->setText(tr("%1, all followed up").arg(all));
    else
        m_note->setText(tr("%1, %2 without a next step").arg(all).arg(waiting));
}

} // namespace zhike
