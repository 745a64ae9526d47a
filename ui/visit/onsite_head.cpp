// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/onsite_head.h"

#include "core/visit/brief_text.h"
#include "ui/parts/bar_layout.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/shell/look.h"
#include "ui/visit/touch_targets.h"
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int tick = 20'000; // ms: the minutes that are shown are never long behind

} // namespace

OnsiteHead::OnsiteHead(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_leave(makeButton(tr("Leave"), ButtonLook::Big, u"arrow-left"_s)),
      m_customer(new TextLabel({}, Face::Page, Ink::Plain, Weight::Bold)), m_badge(new TierBadge),
      m_kind(new TextLabel({}, Face::Panel, Ink::Soft)), m_line(new TextLabel({}, Face::Body, Ink::Quiet)),
      m_saved(new TextLabel({}, Face::Body, Ink::Quiet)),
      m_elapsed(new TextLabel({}, Face::Page, Ink::Plain, Weight::Bold)),
      m_arrived(new TextLabel({}, Face::Caption, Ink::Quiet)), m_more(makeIconButton(u"more"_s, tr("More"))),
      m_menu(new QMenu(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::x6, space::x2, space::x6, space::x2);
    row->setSpacing(space::x6);
    m_leave->setObjectName(u"back"_s);
    m_leave->setToolTip(tr("Esc"));
    row->addWidget(m_leave);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* first = new BarLayout(space::x3);
    m_customer->setElided(true);
    m_line->setElided(true);
    m_kind->setElided(true);
    first->addWidget(m_customer);
    first->addWidget(m_badge);
    first->addWidget(m_kind);
    words->addLayout(first);
    words->addWidget(m_line);
    row->addLayout(words, 1);
    m_saved->setObjectName(u"saved"_s);
    row->addWidget(m_saved);
    row->addWidget(new Hairline(Qt::Vertical));
    auto* time = new QVBoxLayout;
    time->setSpacing(0);
    m_elapsed->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_arrived->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    time->addWidget(m_elapsed);
    time->addWidget(m_arrived);
    row->addLayout(time);
    m_more->setObjectName(u"onsiteMore"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    row->addWidget(m_more);
    makeTouchable(this);
    connect(m_leave, &QPushButton::clicked, this, &OnsiteHead::leaveWanted);
    m_minute.setInterval(tick);
    connect(&m_minute, &QTimer::timeout, this, &OnsiteHead::showElapsed);
}

void OnsiteHead::fill(const VisitDetail& visit)
{
    m_customer->setText(visit.customerName);
    m_badge->setTier(visit.tier, visit.tierRank);
    m_kind->setText(enumLabel(visit.visit.kind));
    QStringList engineers;
    for (const EngineerChoice& engineer : visit.engineers)
        engineers += engineer.name;
    QStringList contacts;
    for (const VisitContact& met : visit.contacts)
        for (const Contact& contact : visit.choices.contacts)
            if (contact.id == met.contact)
                contacts += contact.name;
    const QString people = contacts.isEmpty() ? QString() : tr("to meet %1").arg(BriefText::names(contacts));
    m_line->setText(format::joined(
        {format::shortDate(visit.visit.plannedStart.dateIn(m_clock.zone()), m_clock.today()), visit.site,
         BriefText::names(engineers), people, visit.visit.purpose.simplified(), visit.visit.number}));
    setNothingToSave();
}

void OnsiteHead::setArrived(std::optional<Instant> at, bool left)
{
    m_since = left ? std::nullopt : at;
    m_arrived->setText(at ? tr("arrived %1").arg(format::time(at->in(m_clock.zone()).time())) : QString());
    if (m_since)
        m_minute.start();
    else
        m_minute.stop();
    showElapsed();
}

void OnsiteHead::showElapsed()
{
    const qint64 minutes = m_since ? std::max<qint64>(0, (m_clock.now().ms - m_since->ms) / 60'000) : 0;
    m_elapsed->setVisible(m_since.has_value());
    m_elapsed->setText(u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0')));
    m_elapsed->setAccessibleName(tr("here for %1").arg(format::minutes(minutes)));
}

void OnsiteHead::setSaved(Instant at)
{
    m_saved->setInk(Ink::Quiet);
    m_saved->setText(tr("safe on this computer %1").arg(format::time(at.in(m_clock.zone()).time())));
}

void OnsiteHead::setNotSaved()
{
    m_saved->setInk(Ink::Red);
    m_saved->setText(tr("The disk takes nothing: keep this screen open and make room."));
}

void OnsiteHead::setNothingToSave()
{
    m_saved->setText({});
}

void OnsiteHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Look::of(this).window);
}

} // namespace zhike
