// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the complaint that is shown, and the buttons for it.
#include "core/complaint/complaint_usecases.h"
#include "core/store/store.h"
#include "ui/complaint/complaint_detail_view.h"
#include "ui/complaint/complaint_form.h"
#include "ui/complaint/complaint_step_form.h"
#include "ui/complaint/complaint_words.h"
#include "ui/complaint/improvement_form.h"
#include "ui/parts/header.h"
#include "ui/parts/record_head.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

ComplaintStep after(ComplaintStep step)
{
    return static_cast<ComplaintStep>(static_cast<int>(step) + 1);
}

QString nextText(const ComplaintDetail& d)
{
    switch (nextOf(d)) {
    case ComplaintStepNext::Answer:
        return ComplaintDetailView::tr("Write an answer …");
    case ComplaintStepNext::Move:
        return stepAction(after(d.complaint.stage));
    case ComplaintStepNext::Confirm:
        return stepAction(ComplaintStep::Confirmation);
    case ComplaintStepNext::Improve:
        return ComplaintDetailView::tr("Add an improvement …");
    case ComplaintStepNext::Close:
        return stepAction(ComplaintStep::Closed);
    case ComplaintStepNext::Reopen:
        break;
    }
    return ComplaintDetailView::tr("Take it up again …");
}

} // namespace

ComplaintStepNext nextOf(const ComplaintDetail& d)
{
    const Complaint& c = d.complaint;
    if (c.state == ComplaintState::Closed)
        return ComplaintStepNext::Reopen;
    if (d.standing.answer.runs())
        return ComplaintStepNext::Answer;
    if (c.stage == ComplaintStep::Confirmation && c.contentment == Contentment::Content)
        return d.standing.level == ComplaintLevel::Complaint && !d.improved() ? ComplaintStepNext::Improve
                                                                              : ComplaintStepNext::Close;
    if (c.stage >= ComplaintStep::Action)
        return ComplaintStepNext::Confirm;
    return ComplaintStepNext::Move;
}

void ComplaintDetailView::goOn()
{
    if (!m_detail)
        return;
    const ComplaintDetail& d = *m_detail;
    switch (nextOf(d)) {
    case ComplaintStepNext::Answer:
        answer();
        break;
    case ComplaintStepNext::Move:
        ComplaintStepForm::move(m_context, this, d, after(d.complaint.stage));
        break;
    case ComplaintStepNext::Confirm:
        confirm();
        break;
    case ComplaintStepNext::Improve:
        improve();
        break;
    case ComplaintStepNext::Close:
        ComplaintStepForm::close(m_context, this, d);
        break;
    case ComplaintStepNext::Reopen:
        ComplaintStepForm::giveBack(m_context, this, d);
        break;
    }
}

void ComplaintDetailView::addButton(const QString& text, const QString& name, std::function<void()> run)
{
    auto* button = makeButton(text);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, std::move(run));
    m_head->addButton(button);
}

void ComplaintDetailView::fillButtons()
{
    const ComplaintDetail& d = *m_detail;
    const Complaint& c = d.complaint;
    m_head->clearButtons();
    m_head->more()->clear();
    const ComplaintStepNext next = nextOf(d);
    m_head->primary()->setText(nextText(d));
    const auto inMenu = [this](const QString& text, std::function<void()> run) {
        connect(m_head->more()->addAction(text), &QAction::triggered, this, std::move(run));
    };
    if (c.state == ComplaintState::Open) {
        if (next == ComplaintStepNext::Answer && c.stage < ComplaintStep::Action)
            addButton(stepAction(after(c.stage)), u"complaintMove"_s, [this] {
                ComplaintStepForm::move(m_context, this, *m_detail, after(m_detail->complaint.stage));
            });
        if (next != ComplaintStepNext::Answer)
            addButton(tr("Write an answer …"), u"complaintAnswer"_s, [this] { answer(); });
        if (c.repliedAt && next != ComplaintStepNext::Confirm)
            addButton(stepAction(ComplaintStep::Confirmation), u"complaintConfirm"_s, [this] { confirm(); });
        if (c.repliedAt && next != ComplaintStepNext::Close)
            inMenu(tr("Close …"), [this] { ComplaintStepForm::close(m_context, this, *m_detail); });
        inMenu(tr("Put into another stage …"),
               [this] { ComplaintStepForm::giveBack(m_context, this, *m_detail); });
        if (!d.facts.formal)
            inMenu(tr("Made formally …"),
                   [this] { ComplaintStepForm::makeFormal(m_context, this, *m_detail); });
        if (!c.leaderInformedAt)
            inMenu(tr("Leader informed …"), [this] { inform(); });
    }
    inMenu(tr("Edit …"), [this] { edit(); });
    inMenu(c.archivedAt ? tr("Restore") : tr("Archive"), [this] { archive(); });
    m_head->fit();
}

void ComplaintDetailView::answer()
{
    if (m_detail && m_detail->complaint.state == ComplaintState::Open)
        ComplaintStepForm::answer(m_context, this, *m_detail);
}

void ComplaintDetailView::inform()
{
    if (m_detail)
        ComplaintStepForm::inform(m_context, this, *m_detail);
}

void ComplaintDetailView::confirm()
{
    if (m_detail)
        ComplaintStepForm::confirm(m_context, this, *m_detail);
}

void ComplaintDetailView::improve()
{
    if (m_detail)
        ImprovementForm::create(m_context, this, *m_detail);
}

void ComplaintDetailView::edit()
{
    if (m_detail)
        ComplaintForm::edit(m_context, this, *m_detail);
}

void ComplaintDetailView::archive()
{
    const bool archived = !m_detail->complaint.archivedAt.has_value();
    auto unit = [id = m_detail->complaint.id, archived](UnitOfWork& u) -> Result<QString> {
        ZHIKE_TRY(archiveComplaint(u, id, archived));
        return u.title();
    };
    deliver(this, m_context.store.write(tr("Archive a complaint"), std::move(unit)),
            [this](Result<QString> title) {
                if (title)
                    m_context.navigator.showStatus(*title, true);
                else
                    m_context.navigator.showError(title.error());
            });
}

} // namespace zhike
