// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/answer_section.h"

#include "ui/complaint/complaint_words.h"
#include "ui/parts/bar_layout.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/request/sla_words.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

AnswerSection::AnswerSection(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_when(new TextLabel({}, Face::Body, Ink::Soft)),
      m_verdict(new TextLabel({}, Face::Body, Ink::Plain, Weight::Bold)), m_bar(new ShareBar),
      m_reason(new TextLabel({}, Face::Caption, Ink::Quiet)), m_leader(new QWidget),
      m_leaderText(new TextLabel({}, Face::Body, Ink::Red)),
      m_inform(makeButton(tr("Leader informed …"), ButtonLook::Small))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    auto* head = new BarLayout(space::x3);
    head->addWidget(new TextLabel(tr("Answer to the customer"), Face::Body, Ink::Plain, Weight::Bold));
    head->addWidget(m_when);
    head->addSpring();
    head->addWidget(m_verdict);
    column->addLayout(head);
    column->addWidget(m_bar);
    m_reason->setWordWrap(true);
    m_reason->setObjectName(u"answerReason"_s);
    m_verdict->setObjectName(u"answerVerdict"_s);
    column->addWidget(m_reason);
    auto* leader = new QHBoxLayout(m_leader);
    leader->setContentsMargins(0, 0, 0, 0);
    leader->setSpacing(space::x3);
    leader->addWidget(new IconMark(u"warning"_s, Ink::Red));
    m_leaderText->setText(tr("This is a complaint: the leader has to know at once."));
    m_leaderText->setWordWrap(true);
    leader->addWidget(m_leaderText, 1);
    m_inform->setObjectName(u"informLeader"_s);
    leader->addWidget(m_inform);
    column->addWidget(m_leader);
    connect(m_inform, &QPushButton::clicked, this, &AnswerSection::informWanted);
}

void AnswerSection::show(const ComplaintDetail& d)
{
    const AnswerClock& a = d.standing.answer;
    m_when->setText(a.stopped ? tr("answered %1").arg(format::dateTime(*a.stopped, m_clock))
                    : a.due   ? tr("due %1").arg(format::dateTime(*a.due, m_clock))
                              : QString());
    m_verdict->setText(answerVerdict(a));
    m_verdict->setInk(slaInk(a.state));
    const double target = static_cast<double>(std::max<std::int64_t>(1, a.targetMs));
    m_bar->setShare(std::clamp(static_cast<double>(a.usedMs) / target, 0.0, 1.0), 0, slaMark(a.state));
    m_bar->setAccessibleName(format::joined({tr("Answer to the customer"), m_verdict->text()}));
    m_reason->setText(answerReason(d.standing, m_clock));
    m_leader->setVisible(d.standing.tellLeader);
}

} // namespace zhike
