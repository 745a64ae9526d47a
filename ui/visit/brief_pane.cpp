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
#include "ui/visit/brief_sections.h"
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

BriefPane::BriefPane(QWidget* parent) : QWidget(parent), m_head(makeHead()), m_sections(new BriefSections)
{
    setObjectName(u"briefPane"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new Hairline);
    auto* body = new SidePane;
    body->add(m_sections);
    column->addWidget(body, 1);
    showNothing();
}

QWidget* BriefPane::makeHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(space::pageMargin, space::x3, space::pageMargin, space::x3);
    column->setSpacing(space::x1);
    auto* first = new QHBoxLayout;
    m_customer = LinkLabel::makeTitle(Face::Panel);
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
    m_sections->showHint(tr("Choose a visit to read its brief."));
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
    m_record->setText(entry.state == VisitState::Done   ? tr("Correct the record")
                      : entry.mode == VisitMode::OnSite ? tr("On-site mode")
                                                        : tr("Record"));
    m_record->setVisible(entry.state != VisitState::Cancelled);
    fillMenu();
    if (blank)
        m_sections->clear();
}

void BriefPane::showBrief(const Brief& brief)
{
    m_sections->showBrief(brief);
}

void BriefPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Look::of(this);
    painter.fillRect(rect(), tokens.pane);
}

} // namespace zhike
