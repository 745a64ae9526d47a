// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the request that is shown.
#include "core/request/request_bulk.h"
#include "core/request/request_usecases.h"
#include "core/store/store.h"
#include "ui/engineer/fit_field.h"
#include "ui/parts/form_panel.h"
#include "ui/request/request_detail_view.h"
#include "ui/request/request_form.h"
#include "ui/request/request_head.h"
#include "ui/request/state_form.h"
#include "ui/visit/plan_form.h"

using namespace Qt::StringLiterals;

namespace zhike {

void RequestDetailView::goOn()
{
    if (!m_detail)
        return;
    if (!m_detail->request.firstResponseAt && !isOver(m_detail->request.state))
        respond();
    else
        changeState(nextState(m_detail->request.state));
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
