// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/paged_list_model.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QTimer>

namespace zhike {

namespace {

/// Up to this many changed rows are told one by one; more is a reset, which views take faster.
constexpr qsizetype largestStep = 2'000;
/// Wishes older than this many newer ones are forgotten: the person has scrolled past them.
constexpr qsizetype mostWanted = 6;

} // namespace

PagedListModel::PagedListModel(QObject* parent) : QAbstractListModel(parent) {}

PagedListModel::~PagedListModel()
{
    stopRefresh();
}

template <class T, class Taker>
void PagedListModel::await(const QFuture<Result<T>>& future, Taker taker)
{
    auto* watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, taker] {
        watcher->deleteLater();
        const bool answered = !watcher->future().isCanceled() && watcher->future().resultCount() > 0;
        const Result<T> answer =
            answered ? watcher->result() : Result<T>(failure(ErrorKind::Cancelled, QString()));
        if (!answer && answer.error().kind != ErrorKind::Cancelled)
            Q_EMIT failed(answer.error());
        taker(answer);
    });
    watcher->setFuture(future);
}

template <class T, class Taker>
void PagedListModel::awaitRefresh(const QFuture<Result<T>>& future, Taker taker)
{
    m_stops.push_back([asked = future]() mutable { asked.cancel(); });
    await(future, std::move(taker));
}

void PagedListModel::stopRefresh()
{
    for (const auto& stop : std::exchange(m_stops, {}))
        stop();
}

void PagedListModel::setSource(PagedSource source)
{
    m_source = std::move(source);
    m_complete = false;
    refresh();
}

void PagedListModel::refresh()
{
    const int request = ++m_request;
    stopRefresh();
    m_loading = true;
    if (m_source.groups) {
        awaitRefresh(m_source.groups(), [this, request](const Result<QVector<PagedGroup>>& groups) {
            if (request != m_request)
                return;
            m_loading = false;
            if (groups)
                takeGroups(*groups);
        });
        return;
    }
    if (m_source.first && !m_complete)
        awaitRefresh(m_source.first(pageRows), [this, request](const Result<QVector<Row>>& rows) {
            if (rows && request == m_request && m_loading)
                takeFirst(*rows);
        });
    if (m_source.ids)
        awaitRefresh(m_source.ids(), [this, request](const Result<QVector<Uuid>>& ids) {
            if (request != m_request)
                return;
            m_loading = false;
            if (ids)
                takeIds(*ids);
        });
}

void PagedListModel::takeFirst(const QVector<Row>& rows)
{
    m_groups.clear();
    indexHeads();
    QVector<Uuid> ids;
    ids.reserve(rows.size());
    for (const auto& row : rows) {
        ids << row.id;
        keep(row, m_generation + 1);
    }
    replace(std::move(ids));
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_ids.size()) - 1));
}

void PagedListModel::takeIds(QVector<Uuid> ids)
{
    m_groups.clear();
    indexHeads();
    const bool first = !m_complete;
    m_complete = true;
    const int before = m_generation;
    replace(std::move(ids));
    if (first && !m_ids.isEmpty() && m_source.first) // the first page has just come: it is not stale
        for (int row = 0; row < std::min<int>(pageRows, int(m_ids.size())); ++row)
            if (auto* kept = m_kept.object(m_ids[row]); kept && kept->generation == before)
                kept->generation = m_generation;
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_ids.size()) - 1)); // views ask again for what is stale
    Q_EMIT loaded(count());
}

void PagedListModel::replace(QVector<Uuid> ids)
{
    const auto both = std::min(ids.size(), m_ids.size());
    qsizetype head = 0;
    while (head < both && ids[head] == m_ids[head])
        ++head;
    qsizetype tail = 0;
    while (tail < both - head && ids[ids.size() - 1 - tail] == m_ids[m_ids.size() - 1 - tail])
        ++tail;
    const auto removed = m_ids.size() - head - tail;
    const auto added = ids.size() - head - tail;
    ++m_generation;
    m_wanted.clear();
    m_asked.clear();
    if (removed > 0 || added > 0)
        Q_EMIT aboutToReplace();
    if (removed > largestStep || (added > largestStep && removed > 0)) {
        beginResetModel();
        m_ids = std::move(ids);
        indexHeads();
        endResetModel();
        return;
    }
    if (removed > 0) {
        beginRemoveRows({}, int(head), int(head + removed) - 1);
        m_ids.remove(head, removed);
        indexHeads();
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, int(head), int(head + added) - 1);
        m_ids = std::move(ids);
        indexHeads();
        endInsertRows();
    }
}

Uuid PagedListModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() && !isHead(row) ? m_ids[row] : Uuid();
}

int PagedListModel::rowOf(const Uuid& id) const
{
    return int(m_ids.indexOf(id));
}

int PagedListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

bool PagedListModel::isMissing(int row) const
{
    return !isHead(row) && !m_kept.contains(m_ids[row]);
}

const Row* PagedListModel::row(int row) const
{
    if (row < 0 || row >= m_ids.size())
        return nullptr;
    if (isHead(row))
        return &groupAt(row)->head;
    const int page = row / pageRows;
    const auto* kept = m_kept.object(m_ids[row]);
    if (!kept || kept->generation != m_generation)
        want(page);
    // The page that scrolling comes to next, on either side, before it is needed.
    const int within = row % pageRows;
    if (within > pageRows / 2 && (page + 1) * pageRows < m_ids.size() && isMissing((page + 1) * pageRows))
        wantAhead(page + 1);
    else if (within < pageRows / 2 && page > 0 && isMissing(page * pageRows - 1))
        wantAhead(page - 1);
    return kept ? &kept->row : nullptr;
}

QVariant PagedListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return QVariant::fromValue(idAt(index.row()));
    if (role == GroupHeadRole)
        return isHead(index.row());
    const Row* found = row(index.row());
    return found ? rowValue(*found, role) : QVariant();
}

void PagedListModel::want(int page) const
{
    if (m_asked.contains(page) || (!m_wanted.isEmpty() && m_wanted.last() == page))
        return;
    m_wanted.removeOne(page);
    m_wanted << page;
    schedule();
}

void PagedListModel::wantAhead(int page) const
{
    if (m_asked.contains(page) || m_wanted.contains(page))
        return;
    m_wanted.insert(std::max<qsizetype>(0, m_wanted.size() - 1), page); // what is in sight goes before it
    schedule();
}

void PagedListModel::schedule() const
{
    while (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    if (m_scheduled)
        return;
    m_scheduled = true; // asked for after painting, not during it
    auto* self = const_cast<PagedListModel*>(this);
    QTimer::singleShot(0, self, [self] {
        self->m_scheduled = false;
        self->askNext();
    });
}

void PagedListModel::askNext()
{
    while (!m_wanted.isEmpty() && m_asked.size() < mostAsked && m_source.rows) {
        const int page = m_wanted.takeLast();
        QVector<Uuid> ids;
        for (int row = page * pageRows; row < std::min<int>((page + 1) * pageRows, int(m_ids.size()));
             ++row) {
            if (!isHead(row))
                ids << m_ids[row];
        }
        if (ids.isEmpty())
            continue;
        m_asked << page;
        await(m_source.rows(ids),
              [this, page, ids, generation = m_generation](const Result<QVector<Row>>& rows) {
                  takePage(page, generation, ids, rows);
              });
    }
}

void PagedListModel::takePage(int page, int generation, const QVector<Uuid>& asked,
                              const Result<QVector<Row>>& rows)
{
    const bool current = generation == m_generation;
    if (current)
        m_asked.remove(page);
    if (rows && current) {
        QSet<Uuid> missing(asked.begin(), asked.end());
        for (const auto& row : *rows) {
            keep(row, generation);
            missing.remove(row.id);
        }
        for (const auto& id : missing) { // gone since the ids were read; the next refresh takes it out
            Row gone;
            gone.id = id;
            keep(gone, generation);
        }
        const int from = page * pageRows;
        const int to = std::min(from + pageRows, int(m_ids.size())) - 1;
        if (from <= to)
            Q_EMIT dataChanged(index(from), index(to));
    }
    askNext();
}

void PagedListModel::rewrite(std::function<void(Row&)> change)
{
    m_change = std::move(change);
    for (const Uuid& id : m_kept.keys())
        m_change(m_kept.object(id)->row);
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_ids.size()) - 1));
}

void PagedListModel::keep(const Row& row, int generation)
{
    auto* kept = new Kept{row, generation};
    if (m_change)
        m_change(kept->row);
    m_kept.insert(row.id, kept);
}

} // namespace zhike
