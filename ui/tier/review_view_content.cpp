// SPDX-License-Identifier: GPL-3.0-or-later
// What the review reads, and what is done with its rows.
#include "core/store/store.h"
#include "core/tier/waiting.h"
#include "ui/customer/list_filters.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/list_search.h"
#include "ui/parts/row_list.h"
#include "ui/parts/selection_bar.h"
#include "ui/parts/states.h"
#include "ui/parts/table_header.h"
#include "ui/parts/table_text.h"
#include "ui/tier/advice_cache.h"
#include "ui/tier/bulk_proposal.h"
#include "ui/tier/decision_pane.h"
#include "ui/tier/proposing.h"
#include "ui/tier/review_rows.h"
#include "ui/tier/review_view.h"
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct WaitingRows {
    QVector<Uuid> ids;
    QHash<Uuid, Row> rows;
};

/// The proposals that wait, of customers that the filter leaves.
Result<WaitingRows> waitingRows(const Reader& reader, const CustomerFilter& filter)
{
    ZHIKE_ASSIGN(const auto all, waitingProposals(reader));
    QSet<Uuid> kept;
    if (filter != CustomerFilter{}) {
        ZHIKE_ASSIGN(const auto ids, customerIds(reader, filter, {}));
        kept = QSet<Uuid>(ids.begin(), ids.end());
    }
    WaitingRows result;
    for (const WaitingProposal& each : all) {
        if (filter != CustomerFilter{} && !kept.contains(each.customer.uuid))
            continue;
        result.ids.append(each.id.uuid);
        result.rows.insert(each.id.uuid, waitingRow(each, reader.clock().today()));
    }
    return result;
}

} // namespace

CustomerFilter ReviewView::filter() const
{
    CustomerFilter filter = filterFromChosen(m_filter);
    filter.text = m_search->text();
    return filter;
}

void ReviewView::load()
{
    readWaiting();
    if (m_part == Part::Differing)
        readDiffering();
}

void ReviewView::readDiffering()
{
    const SharedAdvice advice = m_advice.batch();
    if (!advice)
        return; // it tells when it is there
    auto read = m_context.store.read(
        [advice, filter = filter(), order = m_order, descending = m_descending](Reader& r) {
            return customersToReview(r, *advice, filter, order, descending);
        });
    deliver(this, m_latest, std::move(read), [this, advice](const Result<QVector<Uuid>>& ids) {
        if (!ids) {
            m_error->setText(ids.error().message);
            return;
        }
        if (m_part != Part::Differing)
            return;
        m_ids = *ids;
        PagedSource source;
        source.ids = [all = m_ids] { return QtFuture::makeReadyFuture(Result<QVector<Uuid>>(all)); };
        source.rows = [this, advice](const QVector<Uuid>& some) {
            return m_context.store.read([some, advice](Reader& r) { return reviewRows(r, some, advice); });
        };
        m_model->setSource(std::move(source));
    });
}

void ReviewView::readWaiting()
{
    auto read = m_context.store.read([filter = filter()](Reader& r) { return waitingRows(r, filter); });
    deliver(this, m_waitingRequests, std::move(read), [this](Result<WaitingRows> found) {
        if (!found) {
            m_error->setText(found.error().message);
            return;
        }
        m_waitingCount = static_cast<int>(found->ids.size());
        showCounts();
        if (m_part != Part::Waiting)
            return;
        m_ids = found->ids;
        PagedSource source;
        source.ids = [all = m_ids] { return QtFuture::makeReadyFuture(Result<QVector<Uuid>>(all)); };
        source.rows = [rows = std::move(found->rows)](const QVector<Uuid>& some) {
            QVector<Row> page;
            for (const Uuid& id : some)
                page.append(rows.value(id));
            return QtFuture::makeReadyFuture(Result<QVector<Row>>(std::move(page)));
        };
        m_model->setSource(std::move(source));
    });
}

void ReviewView::loadFacets()
{
    auto read = m_context.store.read([](Reader& r) -> Result<QVector<Filter>> {
        ZHIKE_ASSIGN(const CustomerFacets facets, customerFacets(r, false));
        return customerFilters(facets);
    });
    deliver(this, m_facets, std::move(read), [this](const Result<QVector<Filter>>& filters) {
        if (filters)
            m_filters->setFilters(*filters);
    });
}

void ReviewView::showCounts()
{
    const bool differing = m_part == Part::Differing;
    const int listed = m_model->count();
    m_differing->setText(tr("Advice differs %1").arg(format::count(m_advice.differing())));
    m_waiting->setText(tr("Waiting %1").arg(format::count(m_waitingCount)));
    m_all->setText(tr("Propose all %n …", nullptr, listed));
    m_all->setVisible(differing && listed > 0);
    m_empty->setTexts(differing ? tr("Nothing to review") : tr("No proposal waits"),
                      differing ? tr("Every customer here has the tier that the advice gives.")
                                : tr("Proposals stand here until somebody approves or rejects them."));
    Q_EMIT noteChanged(differing ? tr("%n customers to review", nullptr, listed)
                                 : tr("%n proposals wait", nullptr, listed));
}

void ReviewView::follow()
{
    const auto chosen = m_list->selectedIds().size();
    if (chosen < 2) {
        m_bar->hide();
        return;
    }
    m_bar->setCount(tr("%n chosen", nullptr, static_cast<int>(chosen)));
}

void ReviewView::showChosen()
{
    const Row* row = m_model->row(m_model->rowOf(m_list->currentId()));
    if (!row) {
        if (m_model->count() == 0)
            m_pane->showCustomer({}, {}, {});
        return;
    }
    const Id<Customer> customer(row->extra.value<Uuid>());
    const SharedAdvice advice = m_advice.batch();
    const auto place = advice ? advice->find(customer) : std::nullopt;
    if (place && advice->advised[*place].known())
        m_pane->showCustomer(customer, adviceOf(*advice, *place).tier, reasonWords(*advice, *place));
    else
        m_pane->showCustomer(customer, {}, {});
}

void ReviewView::propose(const QVector<Uuid>& customers)
{
    if (const SharedAdvice advice = m_advice.batch(); advice && !customers.isEmpty())
        openBulkProposalForm(m_context, this, customers, advice);
}

void ReviewView::decide(bool approve)
{
    const QVector<Uuid> chosen = m_list->selectedIds();
    const QString note = approve ? tr("%n proposal(s), as one step. Each takes effect on its own day.",
                                      nullptr, static_cast<int>(chosen.size()))
                                 : tr("%n proposal(s), as one step. The tiers stay as they are.", nullptr,
                                      static_cast<int>(chosen.size()));
    openVerdictForm(m_context, this, chosen, approve, note);
}

void ReviewView::copyChosen()
{
    const QVector<Uuid> ids = m_list->selectedIds();
    const SharedAdvice advice = m_advice.batch();
    const bool differing = m_part == Part::Differing;
    if (ids.isEmpty() || (differing && !advice))
        return;
    TableHeader* head = differing ? m_reviewHead : m_waitingHead;
    auto read = [ids, advice, differing, columns = head->columns(),
                 shown = head->shown()](Reader& r) -> Result<TableText> {
        QVector<Row> rows;
        if (differing) {
            ZHIKE_ASSIGN(rows, reviewRows(r, ids, advice));
        } else {
            ZHIKE_ASSIGN(const WaitingRows waiting, waitingRows(r, {}));
            for (const Uuid& id : ids)
                rows.append(waiting.rows.value(id));
        }
        QVector<const Row*> all;
        for (const Row& row : std::as_const(rows))
            all.append(&row);
        return TableText::of(all, columns, shown);
    };
    deliver(this, m_context.store.read(std::move(read)), [this](const Result<TableText>& table) {
        if (!table) {
            m_context.navigator.showError(table.error());
            return;
        }
        QGuiApplication::clipboard()->setMimeData(table->mimeData());
        m_context.navigator.showStatus(
            tr("Copied %n row(s) as a table", nullptr, static_cast<int>(table->rows())));
    });
}

} // namespace zhike
