// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/brief_pane.h"
#include "core/visit/brief_text.h"
#include "ui/parts/bar_layout.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/states.h"
#include "ui/shell/look.h"
#include "ui/visit/agenda_rows.h"
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

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

BriefPane::BriefPane(QWidget* parent) : QWidget(parent), m_head(makeHead()), m_body(new SidePane)
{
    setObjectName(u"briefPane"_s);
    m_body->column()->setSpacing(space::x1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new Hairline);
    column->addWidget(m_body, 1);
    showNothing();
}

QWidget* BriefPane::makeHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(space::x6, space::x3, space::x4, space::x3);
    column->setSpacing(space::x1);
    auto* first = new QHBoxLayout;
    m_customer = new LinkLabel({}, Face::Panel);
    m_customer->setObjectName(u"customer"_s);
    m_customer->setElided(true);
    m_badge = new TierBadge;
    first->addWidget(m_customer, 1);
    first->addWidget(m_badge);
    column->addLayout(first);
    m_when = new TextLabel({}, Face::Body, Ink::Soft);
    m_when->setWordWrap(true);
    m_who = new TextLabel({}, Face::Caption, Ink::Quiet);
    m_who->setElided(true);
    column->addWidget(m_when);
    column->addWidget(m_who);
    m_warnings = new TextLabel({}, Face::Caption, Ink::Amber);
    m_warnings->setObjectName(u"warnings"_s);
    m_warnings->setWordWrap(true);
    m_warnings->hide();
    column->addWidget(m_warnings);
    column->addSpacing(space::x1);
    auto* buttons = new FlowLayout(space::betweenButtons);
    m_record = makeButton(tr("Record"), ButtonLook::Small, u"edit"_s);
    m_record->setObjectName(u"record"_s);
    m_print = makeButton(tr("Print brief"), ButtonLook::Small, u"print"_s);
    m_print->setObjectName(u"print"_s);
    m_more = makeIconButton(u"more"_s, tr("More"));
    m_more->setObjectName(u"more"_s);
    m_more->setProperty("look", u"outline"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_menu = new QMenu(this);
    m_more->setMenu(m_menu);
    buttons->addWidget(m_print);
    buttons->addWidget(m_record);
    buttons->addWidget(m_more);
    column->addLayout(buttons);
    connect(m_customer, &LinkLabel::clicked, this, &BriefPane::customerWanted);
    connect(m_print, &QPushButton::clicked, this, &BriefPane::printWanted);
    connect(m_record, &QPushButton::clicked, this, &BriefPane::recordWanted);
    return head;
}

void BriefPane::fillMenu()
{
    m_menu->clear();
    m_menu->addAction(tr("View the whole page"), this, &BriefPane::viewWanted)->setObjectName(u"view"_s);
    m_menu->addAction(tr("Save as PDF…"), this, &BriefPane::saveWanted)->setObjectName(u"savePdf"_s);
    m_menu->addAction(tr("Save for a calendar (.ics)…"), this, &BriefPane::icsWanted)
        ->setObjectName(u"saveIcs"_s);
    if (m_state != VisitState::Planned)
        return;
    m_menu->addSeparator();
    m_menu->addAction(tr("Change the plan…"), this, &BriefPane::editWanted)->setObjectName(u"editPlan"_s);
    m_menu->addAction(tr("Call off"), this, &BriefPane::cancelWanted)->setObjectName(u"callOff"_s);
}

void BriefPane::showNothing()
{
    m_head->hide();
    m_body->clear();
    auto* hint = new TextLabel(tr("Choose a visit to read its brief."), Face::Body, Ink::Quiet);
    hint->setWordWrap(true);
    m_body->add(hint);
}

void BriefPane::showWarnings(const QStringList& sentences)
{
    m_warnings->setText(sentences.join(u'\n'));
    m_warnings->setVisible(!sentences.isEmpty());
}

void BriefPane::showVisit(const AgendaEntry& entry, const Clock& clock, bool blank)
{
    m_state = entry.state;
    m_head->show();
    m_customer->setText(BriefText::join({entry.customerName, enumLabel(entry.kind)}));
    m_badge->setTier(entry.tier, entry.tierRank);
    const QDate day = entry.start.dateIn(clock.zone());
    m_when->setText(
        BriefText::join({format::shortDate(day, clock.today()) + u' ' + visitTimes(entry, clock.zone()),
                         format::relativeDay(day, clock.today())}));
    m_who->setText(format::joined({BriefText::names(entry.engineers), entry.site, enumLabel(entry.mode)}));
    m_record->setText(entry.state == VisitState::Done ? tr("Correct the record") : tr("Record"));
    m_record->setVisible(entry.state != VisitState::Cancelled);
    fillMenu();
    if (blank)
        m_body->clear();
}

void BriefPane::addHeading(BriefPart part, int leftOut)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    const bool first = m_body->column()->count() <= 1; // nothing but the stretch at the end
    row->setContentsMargins(0, first ? 0 : int(space::x2), 0, 0);
    row->addWidget(new TextLabel(briefHeading(part), Face::Caption, Ink::Quiet));
    row->addStretch(1);
    if (leftOut > 0)
        row->addWidget(new TextLabel(briefLeftOut(leftOut), Face::Caption, Ink::Quiet));
    m_body->add(line);
}

void BriefPane::addLine(const QString& tag, BriefUrgency urgency, const QString& text, const QString& note)
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
        row->addWidget(quiet);
    }
    m_body->add(line);
}

void BriefPane::addProse(const QString& text, bool isStrong)
{
    auto* words = new TextLabel(text, Face::Body, isStrong ? Ink::Amber : Ink::Plain);
    words->setWordWrap(true);
    m_body->add(words);
}

void BriefPane::addPeople(const Brief& brief)
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

void BriefPane::addWork(const Brief& brief)
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

void BriefPane::addTerms(const Brief& brief)
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
void BriefPane::addAdditions(const Brief& brief)
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

void BriefPane::showBrief(const Brief& brief)
{
    m_body->clear();
    addPeople(brief);
    addWork(brief);
    addTerms(brief);
    addAdditions(brief);
    m_body->column()->addStretch(1);
}

void BriefPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Look::of(this);
    painter.fillRect(rect(), tokens.pane);
}

} // namespace zhike
