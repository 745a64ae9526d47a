// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the request that is shown, and the buttons for it.
#include "core/request/request_bulk.h"
#include "core/request/request_usecases.h"
#include "core/store/store.h"
#include "ui/engineer/fit_field.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/header.h"
#include "ui/request/request_detail_view.h"
#include "ui/request/request_form.h"
#include "ui/request/request_words.h"
#include "ui/request/state_form.h"
#include "ui/visit/plan_form.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

std::optional<RequestState> RequestDetailView::nextState() const
{
    switch (m_detail->request.state) {
    case RequestState::New:
    case RequestState::InProgress:
        return RequestState::Resolved;
    case RequestState::WaitingCustomer:
    case RequestState::WaitingRd:
        return RequestState::InProgress;
    case RequestState::Resolved:
        return RequestState::Closed;
    case RequestState::Closed:
    case RequestState::Cancelled:
        return RequestState::InProgress;
    }
    return {};
}

void RequestDetailView::fillButtons()
{
    const Request& r = m_detail->request;
    while (m_buttons->count() > 2) { // between the next step and the menu
        QLayoutItem* item = m_buttons->takeAt(1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_more->clear();
    const bool unanswered = !r.firstResponseAt && !isOver(r.state);
    const auto next = nextState();
    m_primary->setText(unanswered ? tr("Record first response") : stateAction(r.state, *next));
    for (const RequestState to :
         {RequestState::Resolved, RequestState::InProgress, RequestState::WaitingCustomer,
          RequestState::WaitingRd, RequestState::Closed})
        if (mayFollow(r.state, to) && (unanswered || to != *next))
            addStateButton(to);
    if (!isOver(r.state)) {
        QAction* visit = m_more->addAction(tr("Plan a visit for it…"));
        visit->setObjectName(u"planVisit"_s);
        connect(visit, &QAction::triggered, this, &RequestDetailView::planVisit);
    }
    connect(m_more->addAction(tr("Edit…")), &QAction::triggered, this, &RequestDetailView::edit);
    if (!isOver(r.state))
        connect(m_more->addAction(tr("Assign an engineer…")), &QAction::triggered, this,
                &RequestDetailView::assign);
    if (mayFollow(r.state, RequestState::Cancelled))
        connect(m_more->addAction(stateAction(r.state, RequestState::Cancelled)), &QAction::triggered, this,
                [this] { changeState(RequestState::Cancelled); });
    connect(m_more->addAction(r.archivedAt ? tr("Restore") : tr("Archive")), &QAction::triggered, this,
            &RequestDetailView::archive);
}

void RequestDetailView::addStateButton(RequestState to)
{
    const RequestState from = m_detail->request.state;
    // What is seldom done stands in the menu: a customer's page of buttons helps nobody.
    if (to == RequestState::Closed && from != RequestState::Resolved) {
        connect(m_more->addAction(stateAction(from, to)), &QAction::triggered, this,
                [this, to] { changeState(to); });
        return;
    }
    auto* button = makeButton(stateAction(from, to));
    button->setObjectName(u"to_"_s + enumText(to));
    connect(button, &QPushButton::clicked, this, [this, to] { changeState(to); });
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void RequestDetailView::goOn()
{
    if (!m_detail)
        return;
    if (!m_detail->request.firstResponseAt && !isOver(m_detail->request.state))
        respond();
    else if (const auto next = nextState())
        changeState(*next);
}

void RequestDetailView::edit()
{
    if (m_detail)
        RequestForm::edit(m_context, this, *m_detail);
}

void RequestDetailView::planVisit()
{
    if (m_detail)
        PlanForm::plan(m_context, this, m_detail->request.customer, m_detail->customerName,
                       &m_detail->request);
}

void RequestDetailView::respond()
{
    if (m_detail)
        StateForm::respond(m_context, this, *m_detail);
}

void RequestDetailView::changeState(RequestState to)
{
    if (m_detail && mayFollow(m_detail->request.state, to))
        StateForm::change(m_context, this, *m_detail, to);
}

void RequestDetailView::assign()
{
    if (!m_detail)
        return;
    const Request request = m_detail->request;
    auto* form = new FormPanel(this, tr("Who sees to %1").arg(request.number));
    ReferenceEditor* editor = addFitField(m_context, form, [customer = request.customer] {
        return FitQuestion{customer, {}};
    });
    form->setSaveText(tr("Assign"));
    connect(form, &FormPanel::saveRequested, this, [this, form, id = request.id.uuid] {
        const Id<Engineer> engineer(form->value(u"engineer"_s).value<Uuid>());
        form->setBusy(true);
        auto unit = [id, engineer](UnitOfWork& u) { return assignRequests(u, {id}, engineer, {}); };
        deliver(form, m_context.store.write(tr("Assign a request"), std::move(unit)),
                [this, form](const Result<BulkResult>& result) {
                    if (!result) {
                        form->showError(result.error());
                        return;
                    }
                    form->dismiss();
                    m_context.navigator.showStatus(result->title, true);
                });
    });
    form->open();
    editor->openList();
}

void RequestDetailView::archive()
{
    const bool archived = !m_detail->request.archivedAt.has_value();
    auto unit = [id = m_detail->request.id, archived](UnitOfWork& u) -> Result<QString> {
        ZHIKE_TRY(archiveRequest(u, id, archived));
        return u.title();
    };
    deliver(this, m_context.store.write(tr("Archive a request"), std::move(unit)),
            [this](Result<QString> title) {
                if (title)
                    m_context.navigator.showStatus(*title, true);
                else
                    m_context.navigator.showError(title.error());
            });
}

} // namespace zhike
