// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/brief_sections.h"
#include "core/visit/brief_text.h"
#include "ui/parts/bar_layout.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/states.h"
#include "ui/shell/look.h"
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

constexpr TextMetric noteWidth{112}; ///< so much of what stands at the end of a line is never cut

Ink inkOf(BriefUrgency urgency)
{
    return urgency == BriefUrgency::Overdue ? Ink::Red
           : urgency == BriefUrgency::Soon  ? Ink::Amber
                                            : Ink::Quiet;
}

TagKind tagOf(BriefUrgency urgency)
{
    return urgency == BriefUrgency::Overdue ? TagKind::Red
           : urgency == BriefUrgency::Soon  ? TagKind::Amber
                                            : TagKind::Grey;
}

} // namespace

BriefSections::BriefSections(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::x1);
}

void BriefSections::clear()
{
    clearLayout(m_column);
}

void BriefSections::showHint(const QString& sentence)
{
    clear();
    auto* hint = new TextLabel(sentence, Face::Body, Ink::Quiet);
    hint->setWordWrap(true);
    m_column->addWidget(hint);
}

void BriefSections::showBrief(const Brief& brief)
{
    clear();
    addPeople(brief);
    addWork(brief);
    addTerms(brief);
    addAdditions(brief);
}

void BriefSections::addHeading(BriefPart part, int leftOut)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    const bool first = m_column->count() == 0;
    row->setContentsMargins(0, first ? 0 : int(space::x2), 0, 0);
    row->addWidget(new TextLabel(briefHeading(part), Face::Caption, Ink::Quiet));
    row->addStretch(1);
    if (leftOut > 0)
        row->addWidget(new TextLabel(briefLeftOut(leftOut), Face::Caption, Ink::Quiet));
    m_column->addWidget(line);
}

void BriefSections::addLine(const QString& tag, BriefUrgency urgency, const QString& text,
                            const QString& note)
{
    auto* line = new QWidget;
    auto* row = new BarLayout(space::x2, line);
    row->setContentsMargins(0, 0, 0, 0);
    if (!tag.isEmpty()) {
        auto* mark = new Tag;
        mark->setTag(tag, tagOf(urgency));
        row->addWidget(mark);
    }
    auto* words = new TextLabel(text, Face::Body);
    words->setElided(true);
    row->addWidget(words);
    row->addSpring();
    if (!note.isEmpty()) {
        auto* quiet = new TextLabel(note, Face::Caption, inkOf(urgency));
        quiet->setElided(true);
        fitToText(quiet, [quiet] { // a date is read whole
            quiet->setMinimumWidth(std::min<int>(quiet->sizeHint().width(), noteWidth));
        });
        row->addWidget(quiet);
    }
    m_column->addWidget(line);
}

void BriefSections::addProse(const QString& text, bool isStrong)
{
    auto* words = new TextLabel(text, Face::Body, isStrong ? Ink::Amber : Ink::Plain);
    words->setWordWrap(true);
    m_column->addWidget(words);
}

void BriefSections::addPeople(const Brief& brief)
{
    addHeading(BriefPart::Why);
    for (const BriefProse& sentence : brief.why)
        addProse(sentence.text, sentence.strong);
    addHeading(BriefPart::Meet, brief.meet.leftOut);
    for (const BriefMeeting& who : brief.meet.rows) {
        addLine({}, BriefUrgency::Calm, BriefText::join({who.name, who.position}), format::phone(who.phone));
        if (!who.advice.isEmpty())
            addProse(who.advice);
    }
    if (brief.meet.empty())
        addProse(briefNothing(BriefPart::Meet));
    if (!brief.manner.isEmpty())
        addProse(brief.manner);
}

void BriefSections::addWork(const Brief& brief)
{
    addHeading(BriefPart::Open, brief.open.leftOut);
    for (const BriefOpen& open : brief.open.rows)
        addLine(open.mark, open.urgency, open.title, open.when);
    if (brief.open.empty())
        addProse(briefNothing(BriefPart::Open));
    addHeading(BriefPart::Events, brief.events.leftOut);
    for (const BriefEvent& event : brief.events.rows)
        addLine({}, event.strong.isEmpty() ? BriefUrgency::Calm : BriefUrgency::Soon,
                BriefText::join({event.what, event.strong}), event.day);
    if (brief.events.empty())
        addProse(briefNothing(BriefPart::Events));
    addHeading(BriefPart::Systems, brief.systems.leftOut);
    for (const BriefSystem& system : brief.systems.rows)
        addLine({}, system.warranty, system.name + u' ' + system.version,
                BriefText::join({system.source, system.who}));
    if (brief.systems.empty())
        addProse(briefNothing(BriefPart::Systems));
}

void BriefSections::addTerms(const Brief& brief)
{
    addHeading(BriefPart::Grants);
    for (const BriefGrant& grant : brief.grants)
        addLine({}, grant.remaining() > 0 ? BriefUrgency::Calm : BriefUrgency::Soon, grant.name,
                QString::number(grant.remaining()));
    if (brief.grants.empty())
        addProse(brief.terms.isEmpty() ? briefNothing(BriefPart::Grants) : brief.terms);
    addHeading(BriefPart::Satisfaction);
    QStringList calm;
    for (const BriefProse& sentence : brief.satisfaction) {
        if (sentence.strong) {
            if (!calm.isEmpty())
                addProse(BriefText::sentences(calm));
            calm.clear();
            addProse(sentence.text, true);
        } else {
            calm += sentence.text;
        }
    }
    if (!calm.isEmpty())
        addProse(BriefText::sentences(calm));
    if (!brief.lastWords.isEmpty())
        addProse(brief.lastWords);
    if (brief.satisfaction.empty() && brief.lastWords.isEmpty())
        addProse(briefNothing(BriefPart::Satisfaction));
    addHeading(BriefPart::Prepare, brief.prepare.leftOut);
    for (const BriefPreparation& item : brief.prepare.rows)
        addProse(tr("• %1").arg(item.text));
    if (brief.prepare.empty())
        addProse(briefNothing(BriefPart::Prepare));
}

/// What is read when something goes wrong, where there is any.
void BriefSections::addAdditions(const Brief& brief)
{
    if (!brief.plans.empty())
        addHeading(BriefPart::Plans, brief.plans.leftOut);
    for (const BriefPlan& plan : brief.plans.rows) {
        addLine({}, BriefUrgency::Calm, plan.title, plan.drilled);
        addProse(plan.steps);
    }
    if (!brief.scripts.empty())
        addHeading(BriefPart::Scripts, brief.scripts.leftOut);
    for (const BriefScript& script : brief.scripts.rows) {
        addLine({}, BriefUrgency::Calm, script.system, {});
        addProse(script.notes);
    }
}

} // namespace zhike
