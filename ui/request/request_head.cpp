// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/request_head.h"

#include "core/request/request_usecases.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/request/request_words.h"
#include "ui/shell/icons.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

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

RequestHead::RequestHead(QWidget* parent)
    : RecordHead(u"request"_s, tr("Requests"), parent), m_handOver(makeButton(tr("Hand over"))),
      m_handOverMenu(new QMenu(this))
{
    setFactsName(tr("Customer, system and what was solved before"));
    m_handOver->setObjectName(u"handOver"_s);
    m_handOver->setMenu(m_handOverMenu);
    addButton(m_handOver);
    primary()->setObjectName(u"goOn"_s);
}

void RequestHead::show(const RequestDetail& d)
{
    const Request& r = d.request;
    setTexts(format::joined({r.number, r.archivedAt ? tr("archived") : QString()}),
             {enumLabel(r.priority), requestPriorityTag(r.priority)}, r.title,
             {enumLabel(r.state), stateTag(r.state)});
    const bool unanswered = !r.firstResponseAt && !isOver(r.state);
    const RequestState next = nextState(r.state);
    primary()->setText(unanswered ? tr("Record first response") : stateAction(r.state, next));
    const bool ends = !unanswered && (next == RequestState::Resolved || next == RequestState::Closed);
    primary()->setIcon(lineIcon(ends ? u"check"_s : u"play"_s, Ink::OnAccent));
    fillHandOver(r);
    fillMore(r);
    fit();
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
    more()->clear();
    const auto add = [this](const QString& text, const QString& name, auto wanted) {
        QAction* action = more()->addAction(text);
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
    more()->addSeparator();
    if (!isOver(r.state))
        add(tr("Plan a visit for it…"), u"planVisit"_s, [this] { Q_EMIT planVisitWanted(); });
    add(tr("Edit…"), u"editRequest"_s, [this] { Q_EMIT editWanted(); });
    add(r.archivedAt ? tr("Restore") : tr("Archive"), u"archiveRequest"_s,
        [this] { Q_EMIT archiveWanted(); });
}

} // namespace zhike
