// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "ui/parts/group_heads.h"
#include "ui/parts/row.h"
#include <QtCore/QAbstractListModel>
#include <QtCore/QCache>
#include <QtCore/QFuture>
#include <QtCore/QSet>
#include <functional>

namespace zhike {

/// Rows that stand together under a head.
struct PagedGroup {
    QString key; ///< stable, by which it stays collapsed
    Row head;
    QVector<Uuid> ids;
};

/// Where a paged list gets its rows. The functions are called on the UI thread and answer with futures,
/// usually store.read(…).
struct PagedSource {
    /// The first rows in order, found by keyset without counting: what is shown at once. May be empty.
    std::function<QFuture<Result<QVector<Row>>>(int limit)> first{};
    /// The ids of all rows in order.
    std::function<QFuture<Result<QVector<Uuid>>>()> ids{};
    /// Instead of `first` and `ids`: all of them in groups.
    std::function<QFuture<Result<QVector<PagedGroup>>>()> groups{};
    /// The rows of these ids, in the same order; a record that is gone may be left out.
    std::function<QFuture<Result<QVector<Row>>>(QVector<Uuid> ids)> rows{};
};

/// A list as a window on many records: holds the sorted ids and the rows used last. Shows the first page as
/// soon as it is there, keeps the old rows until the new ones have come, asks ahead on both sides of what is
/// in sight, and drops answers that a later question has overtaken. Good for 1,000,000 rows.
class PagedListModel : public QAbstractListModel, public GroupHeads
{
    Q_OBJECT
public:
    static constexpr int pageRows = 100;   ///< rows asked for at once
    static constexpr int keptRows = 6'000; ///< rows remembered
    static constexpr int mostAsked = 3;    ///< pages under way at the same time

    explicit PagedListModel(QObject* parent = nullptr);
    ~PagedListModel() override;

    /// Asks everything anew from this source (another filter, another order).
    void setSource(PagedSource source);
    /// Asks the same source again (records changed). What is shown stays until the answer has come.
    void refresh();

    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// All ids are known; before that, rowCount is only what has come.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// How many records there are, those in collapsed groups included.
    [[nodiscard]] int count() const;
    [[nodiscard]] Uuid idAt(int row) const;        ///< null for a head
    [[nodiscard]] int rowOf(const Uuid& id) const; ///< −1 if it is not there
    // GroupHeads
    [[nodiscard]] bool hasUniformRows() const override { return true; }
    [[nodiscard]] bool isGrouped() const override { return !m_headRows.isEmpty(); }
    [[nodiscard]] bool isHead(int row) const override;
    [[nodiscard]] int headOf(int row) const override;
    [[nodiscard]] int headAfter(int row) const override;
    [[nodiscard]] bool isCollapsed(int headRow) const override;
    void setCollapsed(int headRow, bool collapsed) override;
    void setAllCollapsed(bool collapsed) override;
    /// Changes the rows that are loaded in place, without asking for them again: what they say of time.
    /// Those that arrive later too: they may have been read before.
    void rewrite(std::function<void(Row&)> change);
    /// The row if it is loaded, else null; asks for it then.
    [[nodiscard]] const Row* row(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void aboutToReplace();                  ///< rows come and go now
    void loaded(int count);                 ///< all ids are there
    void failed(const zhike::Error& error); ///< the source could not answer; what was shown stays

private:
    struct Kept {
        Row row;
        int generation; ///< of the ids, when it was read
    };
    void takeFirst(const QVector<Row>& rows);
    void takeIds(QVector<Uuid> ids);
    void takeGroups(QVector<PagedGroup> groups);
    void layGroups();
    void indexHeads();
    [[nodiscard]] const PagedGroup* groupAt(int row) const;
    void replace(QVector<Uuid> ids);
    void want(int page) const;
    void wantAhead(int page) const;
    void schedule() const;
    [[nodiscard]] bool isMissing(int row) const;
    void askNext();
    void takePage(int page, int generation, const QVector<Uuid>& asked, const Result<QVector<Row>>& rows);
    void keep(const Row& row, int generation);
    template <class T, class Taker>
    void await(const QFuture<Result<T>>& future, Taker taker);
    /// The same for what a refresh asks: the next one stops it.
    template <class T, class Taker>
    void awaitRefresh(const QFuture<Result<T>>& future, Taker taker);
    void stopRefresh();

    PagedSource m_source;
    QVector<Uuid> m_ids; ///< of all lines; that of a head is made from its key
    QVector<PagedGroup> m_groups;
    QVector<int> m_headRows;     ///< where the heads stand
    QVector<qsizetype> m_headOf; ///< their groups
    QSet<QString> m_collapsed;
    mutable QCache<Uuid, Kept> m_kept{keptRows};
    mutable QVector<int> m_wanted; ///< pages to ask for, the newest wish last
    QSet<int> m_asked;             ///< pages under way
    mutable bool m_scheduled = false;
    std::function<void(Row&)> m_change;     ///< what was last rewritten
    QVector<std::function<void()>> m_stops; ///< of the questions of a refresh
    int m_request = 0;                      ///< counts questions for ids
    int m_generation = 0;                   ///< counts what the ids have been
    bool m_loading = false;
    bool m_complete = false;
};

} // namespace zhike
