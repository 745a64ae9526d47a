// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the list: open a thing, tick a next step, write a response or a call in its row.
#include "core/store/store.h"
#include "core/visit/brief_text.h"
#include "core/visit/visit_call.h"
#include "core/visit/visit_plan.h"
#include "ui/complaint/complaint_step_form.h"
#include "ui/parts/format.h"
#include "ui/request/request_form.h"
#include "ui/request/state_form.h"
#include "ui/tier/proposing.h"
#include "ui/today/today_delegate.h"
#include "ui/today/today_page.h"
#include "ui/visit/follow_up_form.h"

#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

TodayExtra extraOf(const QModelIndex& index)
{
    return index.data(ExtraRole).value<TodayExtra>();
}

} // namespace

void TodayPage::open(const QModelIndex& index)
{
    const Row* row = m_model->row(index);
    if (!row)
        return;
    const TodayExtra extra = extraOf(index);
    const Uuid id = row->id;
    if (!extra.page.isEmpty())
        context().navigator.openPage(extra.page);
    else if (row->kind == static_cast<int>(EntityKind::Finding))
        context().navigator.open(EntityKind::Visit, extra.visit);
    else if (row->kind != static_cast<int>(EntityKind::NextStep))
        context().navigator.open(static_cast<EntityKind>(row->kind), id);
    else if (!extra.visit.isNull())
        context().navigator.open(EntityKind::Visit, extra.visit);
    else if (m_today)
        for (const auto* steps : {&m_today->overdue, &m_today->due})
            for (const TodayStep& s : *steps)
                if (s.id.uuid == id) {
                    context().navigator.openCustomerTab(s.customer.uuid, u"overview"_s);
                    return;
                }
}

void TodayPage::act(const QModelIndex& index)
{
    const Row* row = m_model->row(index);
    if (!row)
        return;
    const Uuid id = row->id;
    switch (extraOf(index).action) {
    case TodayAction::None:
        open(index);
        break;
    case TodayAction::Respond:
        m_writing = TodayAction::Respond;
        beginWriting(id, tr("What was said to the customer"), tr("Record response  Enter"));
        break;
    case TodayAction::RecordCall:
        m_writing = TodayAction::RecordCall;
        beginWriting(id, tr("What was talked about"), tr("Record call  Enter"));
        break;
    case TodayAction::CancelEdit:
        endWriting();
        break;
    case TodayAction::Arrive:
        recordArrival(Id<Request>(id));
        break;
    case TodayAction::Resolve:
        resolve(Id<Request>(id));
        break;
    case TodayAction::Brief:
    case TodayAction::Record:
        context().navigator.open(EntityKind::Visit, id);
        break;
    case TodayAction::FollowUp:
        openFollowUpForm(context(), this, Id<Finding>(id), row->title);
        break;
    case TodayAction::FinishStep:
        finish(Id<NextStep>(id));
        break;
    case TodayAction::Decide:
        openVerdictForm(context(), this, {id}, std::nullopt,
                        format::joined({row->title, row->right1, row->subtitle}));
        break;
    case TodayAction::Complaint:
        openComplaintStep(context(), this, Id<Complaint>(id));
        break;
    }
}

void TodayPage::finish(Id<NextStep> step)
{
    auto unit = [step](UnitOfWork& u) -> Result<QString> {
        ZHIKE_TRY(finishStep(u, step));
        return u.title();
    };
    deliver(this, context().store.write(tr("Finish a next step"), std::move(unit)),
            [this](Result<QString> title) {
                if (title)
                    context().navigator.showStatus(*title, true);
                else
                    context().navigator.showError(title.error());
            });
}

/// On the next working day on which the engineer has time; undo takes it back.
void TodayPage::planCall(Id<Customer> customer)
{
    auto unit = [customer](UnitOfWork& u) -> Result<QString> {
        ZHIKE_ASSIGN(const PlannedSuggestions done, planSuggestions(u, {{customer, RhythmKind::CareCall}}));
        if (done.visits.empty())
            return u.title();
        ZHIKE_ASSIGN(const Visit visit, u.find(done.visits.front()));
        const QTimeZone zone = u.clock().zone();
        return tr("%1: %2").arg(done.title, BriefText::span(visit.plannedStart, visit.plannedEnd, zone));
    };
    deliver(this, context().store.write(tr("Plan a care call"), std::move(unit)),
            [this](Result<QString> title) {
                if (title)
                    context().navigator.showStatus(*title, true);
                else
                    context().navigator.showError(title.error());
            });
}

void TodayPage::beginWriting(const Uuid& row, const QString& placeholder, const QString& button)
{
    if (!m_delegate->editing().isNull())
        m_list->closePersistentEditor(m_model->indexOf(m_delegate->editing()));
    m_delegate->setEditing(row, placeholder, button);
    fill();
    m_list->setCurrentId(row);
    const QModelIndex index = m_model->indexOf(row);
    m_list->openPersistentEditor(index);
    m_list->scrollTo(index);
    if (auto* box = m_list->findChild<QWidget*>(u"inPlace"_s))
        box->setFocus(Qt::OtherFocusReason);
}

void TodayPage::endWriting()
{
    if (m_delegate->editing().isNull())
        return;
    const QModelIndex index = m_model->indexOf(m_delegate->editing());
    m_delegate->setEditing({});
    m_list->closePersistentEditor(index);
    fill();
    m_list->setFocus(Qt::OtherFocusReason);
    if (m_changedMeanwhile)
        load();
}

void TodayPage::saveWritten(const Uuid& row, const QString& text)
{
    if (m_writing == TodayAction::RecordCall)
        return recordCall(Id<Customer>(row), text);
    recordResponse(context(), this, Id<Request>(row), text, [this](bool done) {
        if (done)
            endWriting(); // a failed one stays with what was written
    });
}

/// By whoever is here, if they are an engineer.
void TodayPage::recordCall(Id<Customer> customer, const QString& said)
{
    auto unit = [customer, said, person = scopeOf(context()).person](UnitOfWork& u) -> Result<QString> {
        ZHIKE_ASSIGN(const Whose caller, workOf(u, person));
        ZHIKE_TRY(recordCareCall(u, customer, said, caller.engineer));
        return u.title();
    };
    deliver(this, context().store.write(tr("Record a care call"), std::move(unit)),
            [this](Result<QString> title) {
                if (!title)
                    return context().navigator.showError(title.error());
                endWriting();
                context().navigator.showStatus(*title, true);
            });
}

/// Somebody is there now.
void TodayPage::recordArrival(Id<Request> request)
{
    auto unit = [request](UnitOfWork& u) -> Result<QString> {
        ZHIKE_ASSIGN(const Request before, u.find(request));
        Request arrived = before;
        arrived.arrivedAt = u.clock().now();
        ZHIKE_TRY(editRequest(u, before, arrived));
        u.setTitle(tr("Record the arrival for %1").arg(before.number));
        return u.title();
    };
    deliver(this, context().store.write(tr("Record an arrival"), std::move(unit)),
            [this](Result<QString> title) {
                if (title)
                    context().navigator.showStatus(*title, true);
                else
                    context().navigator.showError(title.error());
            });
}

/// Asks how, and writes it down.
void TodayPage::resolve(Id<Request> request)
{
    deliver(this, context().store.read([request](Reader& r) { return readRequest(r, request); }),
            [this](const Result<RequestDetail>& detail) {
                if (detail)
                    StateForm::change(context(), this, *detail, RequestState::Resolved);
                else
                    context().navigator.showError(detail.error());
            });
}

/// What can be done with a row besides what its button says.
void TodayPage::showMenu(const QPoint& at)
{
    const QModelIndex under = m_list->indexAt(at);
    const QModelIndex index = under.isValid() ? under : m_list->currentIndex();
    const Row* row = m_model->row(index);
    if (!row || row->kind < 0)
        return;
    auto* menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Uuid id = row->id;
    const auto kind = static_cast<EntityKind>(row->kind);
    if (!row->action.isEmpty())
        menu->addAction(row->action, this, [this, id] { act(m_model->indexOf(id)); });
    if (extraOf(index).action == TodayAction::RecordCall)
        menu->addAction(tr("Plan the call"), this, [this, id] { planCall(Id<Customer>(id)); });
    menu->addAction(tr("Open"), this, [this, id] { open(m_model->indexOf(id)); });
    if (kind != EntityKind::NextStep && kind != EntityKind::Finding) {
        menu->addSeparator();
        menu->addAction(tr("Open in a new tab"), this,
                        [this, kind, id] { context().navigator.openInTab(kind, id); });
        menu->addAction(tr("Open in a new window"), this,
                        [this, kind, id] { context().navigator.openInWindow(kind, id); });
    }
    menu->popup(
        m_list->viewport()->mapToGlobal(under.isValid() ? at : m_list->visualRect(index).bottomLeft()));
}

void TodayPage::createRequest()
{
    auto* form = RequestForm::create(context(), this);
    connect(form, &RequestForm::saved, this,
            [this](const Uuid& id) { context().navigator.open(EntityKind::Request, id); });
}

} // namespace zhike
