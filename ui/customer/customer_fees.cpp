// SPDX-License-Identifier: GPL-3.0-or-later
// What the customer's page does with instalments, commitments and the service boundary.
#include "core/contract/collect.h"
#include "core/store/store.h"
#include "ui/contract/fee_forms.h"
#include "ui/customer/customer_view.h"
#include "ui/print/boundary_printer.h"
#include "ui/print/paper_viewer.h"
#include "ui/print/pdf_file.h"
#include <QtCore/QDir>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

template <class T>
const T* recordOf(const std::vector<T>& all, const Uuid& id)
{
    const auto found = std::ranges::find(all, id, [](const T& r) { return r.id.uuid; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

bool CustomerView::openFee(const Uuid& id)
{
    if (recordOf(m_fees.instalments, id)) {
        m_context.navigator.open(EntityKind::Instalment, id);
        return true;
    }
    if (const Commitment* commitment = recordOf(m_fees.commitments, id)) {
        openOutcomeForm(m_context, this, *commitment);
        return true;
    }
    return false;
}

void CustomerView::fillFeeMenu(QMenu& menu, const Uuid& id)
{
    if (recordOf(m_fees.instalments, id)) {
        connect(menu.addAction(tr("Open under Contracts")), &QAction::triggered, this,
                [this, id] { m_context.navigator.open(EntityKind::Instalment, id); });
        return;
    }
    const Commitment* commitment = recordOf(m_fees.commitments, id);
    if (!commitment)
        return;
    connect(menu.addAction(tr("Kept")), &QAction::triggered, this, [this, of = commitment->id] {
        runStep(m_context, this, tr("Decide a commitment"),
                [of](UnitOfWork& u) { return decideCommitment(u, of, Outcome::Kept, {}); });
    });
    connect(menu.addAction(tr("How it came out…")), &QAction::triggered, this,
            [this, id] { (void)openFee(id); });
    connect(menu.addAction(tr("Edit")), &QAction::triggered, this,
            [this, c = *commitment] { editCommitment(c); });
}

QVector<FilterChoice> CustomerView::contractChoices() const
{
    QVector<FilterChoice> choices;
    for (const ContractLine& line : m_page->contracts) {
        if (!line.contract.archivedAt)
            choices.append({QVariant::fromValue(line.contract.id.uuid), line.contract.number});
    }
    return choices;
}

void CustomerView::addCommitment()
{
    if (!m_page)
        return;
    Commitment commitment;
    commitment.customer = m_id;
    if (m_page->currentContract)
        commitment.contract = m_page->contracts[*m_page->currentContract].contract.id;
    openCommitmentForm(m_context, this, commitment, m_page->customer.name, contractChoices(), true);
}

void CustomerView::addInstalment(Id<Contract> contract)
{
    Instalment instalment;
    instalment.customer = m_id;
    instalment.contract = contract;
    openInstalmentForm(m_context, this, instalment, m_page->customer.name, true);
}

void CustomerView::editCommitment(const Commitment& commitment)
{
    openCommitmentForm(m_context, this, commitment, m_page->customer.name, contractChoices(), false);
}

void CustomerView::showBoundary()
{
    if (!m_page)
        return;
    deliver(this, m_context.store.read([id = m_id](Reader& r) { return readBoundary(r, id); }),
            [this](const Result<ServiceBoundary>& boundary) {
                if (!boundary) {
                    m_context.navigator.showError(boundary.error());
                    return;
                }
                if (boundary->id != m_id)
                    return;
                m_boundary = *boundary;
                m_paper->showPages(boundaryTitle(*m_boundary), layOutBoundary(*m_boundary));
                m_whole->setCurrentWidget(m_paper);
                m_paper->focusTarget()->setFocus(Qt::OtherFocusReason);
            });
}

void CustomerView::printBoundary()
{
    if (m_boundary)
        m_print(this, layOutBoundary(*m_boundary), boundaryTitle(*m_boundary));
}

void CustomerView::saveBoundaryAs()
{
    if (!m_boundary)
        return;
    FileRequest request;
    request.title = tr("Save the service boundary as PDF");
    request.suggestion = pdfFileName(boundaryTitle(*m_boundary));
    request.filters = {tr("PDF (*.pdf)")};
    request.suffix = u"pdf"_s;
    m_context.files.save(this, request, [this](const QString& path) {
        deliver(this, saveBoundary(*m_boundary, path), [this, path](const Done& done) {
            if (done)
                m_context.navigator.showStatus(
                    tr("Saved the service boundary as %1").arg(QDir::toNativeSeparators(path)));
            else
                m_context.navigator.showError(done.error());
        });
    });
}

} // namespace zhike
