// SPDX-License-Identifier: GPL-3.0-or-later
// The second step of the search: what can be done with the record chosen in the first.
#include "core/store/store.h"
#include "ui/parts/labels.h"
#include "ui/shell/key_hint.h"
#include "ui/shell/search_popup.h"
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int allActions = 100;

} // namespace

void SearchPopup::readSubject(std::function<void(const RecordSubject&)> then)
{
    const Row* row = m_model->row(m_list->currentIndex());
    if (!row || row->kind < 0)
        return;
    const auto read = [kind = static_cast<EntityKind>(row->kind), id = row->id](Reader& reader) {
        return recordSubject(reader, kind, id);
    };
    deliver(this, m_latestSubject, m_context.store.read(read),
            [this, then = std::move(then)](const Result<RecordSubject>& subject) {
                if (!subject)
                    m_context.navigator.showError(subject.error());
                else if (isOpen())
                    then(*subject);
            });
}

void SearchPopup::goOn()
{
    if (!m_subject)
        readSubject([this](const RecordSubject& subject) { takeSubject(subject); });
}

void SearchPopup::takeSubject(const RecordSubject& subject)
{
    m_before = m_input->text();
    m_beforeId = subject.id;
    m_subject = subject;
    m_subjectActions.clear();
    if (subject.kind == EntityKind::Customer)
        m_subjectActions = m_sources.actionsFor(subject.kind, subject.id);
    for (PageAction& action : recordActions(m_context, subject))
        m_subjectActions.push_back(std::move(action));
    if (subject.kind != EntityKind::Customer && !subject.customer.isNull())
        for (PageAction& action : m_sources.actionsFor(EntityKind::Customer, subject.customer))
            m_subjectActions.push_back(std::move(action));
    //: The record whose actions are listed, before the field: 浙江之江农商银行 ›
    m_of->setText(tr("%1 ›").arg(subject.title));
    m_of->updateGeometry();
    m_of->show();
    m_input->setPlaceholderText(tr("What to do?"));
    if (m_input->text().isEmpty())
        ask();
    else
        m_input->clear(); // asks
}

void SearchPopup::showSubjectActions()
{
    (void)m_latest.next(); // an answer of the first step may still be under way
    m_rest.stop();
    m_complete = true;
    const RowGroup group = actionGroup(m_subjectActions, m_input->text().trimmed(), allActions);
    m_model->setGroups(group.rows.isEmpty() ? QVector<RowGroup>() : QVector<RowGroup>{group});
    m_note->setText(tr("%1 found").arg(group.rows.size()));
    m_list->setCurrentId({});
    move(1);
    updateFoot();
    Q_EMIT answered();
}

/// Out of the second step, without asking.
void SearchPopup::leaveSubject()
{
    m_subject.reset();
    m_subjectActions.clear();
    (void)m_latestSubject.next();
    m_of->hide();
    m_input->setPlaceholderText(tr("Search customers, contacts, requests, actions"));
}

void SearchPopup::goBack()
{
    if (!m_subject) {
        dismiss();
        return;
    }
    leaveSubject();
    if (m_input->text() == m_before)
        ask();
    else
        m_input->setText(m_before); // asks
}

void SearchPopup::begin()
{
    const auto run = [this](const Uuid& customer) {
        const auto actions = m_sources.actionsFor(EntityKind::Customer, customer);
        if (customer.isNull() || actions.empty())
            return;
        dismiss();
        actions.front().run();
    };
    if (m_subject)
        run(m_subject->customer);
    else
        readSubject([run](const RecordSubject& subject) { run(subject.customer); });
}

void SearchPopup::updateFoot()
{
    const Row* row = m_model->row(m_list->currentIndex());
    const bool record = row && row->kind >= 0;
    const auto kind = record ? static_cast<EntityKind>(row->kind) : EntityKind::None;
    const bool customers = record && (kind == EntityKind::Customer || description(kind).owner);
    m_enterHint->setText(record ? tr("open") : tr("do it"));
    m_enterHint->setVisible(row != nullptr);
    m_beginHint->setVisible(customers || (m_subject && !m_subject->customer.isNull()));
    m_tabHint->setVisible(record && !m_subject);
    m_tabHint->setText(kind == EntityKind::Customer ? tr("more for this customer") : tr("more actions"));
    m_escHint->setText(m_subject ? tr("back") : tr("close"));
}

} // namespace zhike
