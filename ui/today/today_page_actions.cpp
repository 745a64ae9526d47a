// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the list: open a thing, tick a next step, write a first response in its row.
#include "core/store/store.h"
#include "core/visit/brief_text.h"
#include "core/visit/visit_plan.h"
#include "ui/parts/format.h"
#include "ui/request/request_form.h"
#include "ui/request/state_form.h"
#include "ui/tier/proposing.h"
#include "ui/today/today_delegate.h"
#include "ui/today/today_page.h"
#include "ui/visit/follow_up_form.h"

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
        beginResponse(id);
        break;
    case TodayAction::CancelEdit:
        endResponse();
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
    case TodayAction::PlanCall:
        planCall(Id<Customer>(id));
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

void TodayPage::beginResponse(const Uuid& request)
{
    m_delegate->setEditing(request, tr("What was said to the customer"), tr("Record  Enter"));
    fill();
    m_list->setCurrentId(request);
    const QModelIndex index = m_model->indexOf(request);
    m_list->openPersistentEditor(index);
    m_list->scrollTo(index);
    if (auto* box = m_list->findChild<QWidget*>(u"inPlace"_s))
        box->setFocus(Qt::OtherFocusReason);
}

void TodayPage::endResponse()
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

void TodayPage::saveResponse(const Uuid& request, const QString& text)
{
    recordResponse(context(), this, Id<Request>(request), text, [this](bool done) {
        if (done)
            endResponse(); // a failed one stays with what was written
    });
}

void TodayPage::createRequest()
{
    auto* form = RequestForm::create(context(), this);
    connect(form, &RequestForm::saved, this,
            [this](const Uuid& id) { context().navigator.open(EntityKind::Request, id); });
}

} // namespace zhike
