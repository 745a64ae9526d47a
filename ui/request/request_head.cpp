// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/request_head.h"

#include "core/request/request_usecases.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/title_line.h"
#include "ui/request/request_words.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// A square button with an outline, as high as those with words.
QToolButton* outlined(QToolButton* button)
{
    button->setProperty("look", u"outline"_s);
    fitToText(button, [button] { button->setFixedSize(metric::button, metric::button); });
    return button;
}

} // namespace

RequestState nextState(RequestState state)
{
    switch (state) {
    case RequestState::New:
    case RequestState::InProgress:
        return RequestState::Resolved;
    case RequestState::Resolved:
        return RequestState::Closed;
    case RequestState::WaitingCustomer:
    case RequestState::WaitingRd:
    case RequestState::Closed:
    case RequestState::Cancelled:
        break;
    }
    return RequestState::InProgress;
}

RequestHead::RequestHead(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::x3, space::pageMargin, space::x3);
    column->setSpacing(space::x2);
    column->addWidget(makeWay());
    m_line = new TitleLine(makeButtons());
    m_line->title()->setObjectName(u"requestTitle"_s);
    column->addWidget(m_line);
}

QWidget* RequestHead::makeWay()
{
    auto* way = new QWidget;
    auto* row = new QHBoxLayout(way);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x2);
    auto* list = new LinkLabel(tr("Requests"), Face::Caption);
    list->setObjectName(u"toList"_s);
    list->setInk(Ink::Quiet);
    connect(list, &LinkLabel::clicked, this, &RequestHead::listWanted);
    row->addWidget(list);
    row->addWidget(new IconMark(u"chevron-right"_s, Ink::Quiet));
    m_number = new TextLabel({}, Face::Caption, Ink::Quiet);
    m_number->setElided(true);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_number, 1);
    m_facts = makeIconButton(u"info"_s, tr("Customer, system and what was solved before"));
    m_facts->setObjectName(u"showFacts"_s);
    m_facts->setCheckable(true);
    m_facts->hide();
    connect(m_facts, &QToolButton::toggled, this, &RequestHead::factsToggled);
    row->addWidget(m_facts);
    m_place = new TextLabel({}, Face::Caption, Ink::Quiet);
    row->addWidget(m_place);
    auto* up = makeIconButton(u"arrow-up"_s, tr("The one before"));
    auto* down = makeIconButton(u"arrow-down"_s, tr("The next one"));
    up->setObjectName(u"requestBefore"_s);
    down->setObjectName(u"requestAfter"_s);
    connect(up, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(down, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    row->addWidget(up);
    row->addWidget(down);
    return way;
}

QWidget* RequestHead::makeButtons()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::betweenButtons);
    auto* more = outlined(makeIconButton(u"more"_s, tr("More")));
    more->setObjectName(u"requestMore"_s);
    m_more = new QMenu(this);
    more->setMenu(m_more);
    more->setPopupMode(QToolButton::InstantPopup);
    m_handOver = makeButton(tr("Hand over"));
    m_handOver->setObjectName(u"handOver"_s);
    m_handOverMenu = new QMenu(this);
    m_handOver->setMenu(m_handOverMenu);
    m_primary = makeButton({}, ButtonLook::Primary, u"check"_s);
    m_primary->setObjectName(u"goOn"_s);
    connect(m_primary, &QPushButton::clicked, this, &RequestHead::goOnWanted);
    row->addStretch(1);
    row->addWidget(more);
    row->addWidget(m_handOver);
    row->addWidget(m_primary);
    return box;
}

void RequestHead::show(const RequestDetail& d)
{
    const Request& r = d.request;
    m_number->setText(format::joined({r.number, r.archivedAt ? tr("archived") : QString()}));
    m_line->before()->setTag(enumLabel(r.priority), requestPriorityTag(r.priority));
    m_line->title()->setText(r.title);
    m_line->behind()->setTag(enumLabel(r.state), stateTag(r.state));
    const bool unanswered = !r.firstResponseAt && !isOver(r.state);
    const RequestState next = nextState(r.state);
    m_primary->setText(unanswered ? tr("Record first response") : stateAction(r.state, next));
    const bool ends = !unanswered && (next == RequestState::Resolved || next == RequestState::Closed);
    m_primary->setIcon(lineIcon(ends ? u"check"_s : u"play"_s, Ink::OnAccent));
    fillHandOver(r);
    fillMore(r);
    m_line->place();
}

/// To whom it goes: another of us, research and development, or back to the customer.
void RequestHead::fillHandOver(const Request& r)
{
    m_handOverMenu->clear();
    m_handOver->setVisible(!isOver(r.state));
    QAction* engineer = m_handOverMenu->addAction(tr("To an engineer…"));
    engineer->setObjectName(u"toEngineer"_s);
    connect(engineer, &QAction::triggered, this, &RequestHead::assignWanted);
    for (const RequestState to : {RequestState::WaitingRd, RequestState::WaitingCustomer}) {
        if (!mayFollow(r.state, to))
            continue;
        QAction* action = m_handOverMenu->addAction(stateAction(r.state, to) + u'…');
        action->setObjectName(u"to_"_s + enumText(to));
        connect(action, &QAction::triggered, this, [this, to] { Q_EMIT stateWanted(to); });
    }
}

void RequestHead::fillMore(const Request& r)
{
    m_more->clear();
    const auto add = [this](const QString& text, const QString& name, auto wanted) {
        QAction* action = m_more->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, wanted);
    };
    const bool unanswered = !r.firstResponseAt && !isOver(r.state);
    for (const RequestState to :
         {RequestState::InProgress, RequestState::Resolved, RequestState::Closed, RequestState::Cancelled}) {
        const bool primary = !unanswered && to == nextState(r.state);
        if (mayFollow(r.state, to) && !primary)
            add(stateAction(r.state, to) + u'…', u"to_"_s + enumText(to),
                [this, to] { Q_EMIT stateWanted(to); });
    }
    m_more->addSeparator();
    if (!isOver(r.state))
        add(tr("Plan a visit for it…"), u"planVisit"_s, [this] { Q_EMIT planVisitWanted(); });
    add(tr("Edit…"), u"editRequest"_s, [this] { Q_EMIT editWanted(); });
    add(r.archivedAt ? tr("Restore") : tr("Archive"), u"archiveRequest"_s,
        [this] { Q_EMIT archiveWanted(); });
}

void RequestHead::setPlace(int at, int of)
{
    m_place->setText(at >= 0 ? tr("%1 / %2").arg(format::count(at + 1), format::count(of)) : QString());
}

void RequestHead::setFactsAway(bool away)
{
    m_facts->setVisible(away);
    if (!away)
        m_facts->setChecked(false);
}

void RequestHead::hideFacts()
{
    m_facts->setChecked(false);
}

bool RequestHead::showsFacts() const
{
    return m_facts->isChecked();
}

} // namespace zhike
