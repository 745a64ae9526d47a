// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deliver.h"
#include "ui/parts/chip.h"
#include "ui/parts/paged_list_model.h"
#include "ui/parts/table_columns.h"
#include "ui/shell/context.h"
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace zhike {

class EmptyState;
class PageHeader;
class RecordSelectionBar;
class RowList;
class TableHeader;

/// By what a list is ordered, as its screen counts orders.
struct ListOrder {
    int by = 0;
    bool descending = false;
    bool operator==(const ListOrder&) const = default;
};

/// An order that the menu offers by a name of its own: most urgent first.
struct NamedOrder {
    QString name;
    ListOrder order;
};

/// How a list of records can be looked at.
struct RecordListDesign {
    QString name;        ///< its parts are named after it: "request" gives "requestSearch"
    QString key;         ///< below which it is remembered how it was left: "requests"
    QString title;       ///< translated
    QString newWord;     ///< of the primary button
    QString filterWords; ///< of the search field
    QVector<TableColumn> columns;
    QVector<NamedOrder> orders;  ///< the first one at first
    int orderCount = 0;          ///< how many orders there are
    QStringList groupings;       ///< the first: none
    ListOrder orderOfAll = {-1}; ///< what showing all, not only open ones, turns to; below 0: no other
};

/// A list of records read by pages, of which most are over some day: head with its count, search, those open
/// or all, filters, order, groups, two-line rows or a table with columns, several chosen. It remembers how it
/// was left, and tells it as plain values for saved views. A screen says what is read.
class RecordListPane : public QWidget
{
    Q_OBJECT
public:
    /// Asks anew; rows and choice stay until the answer has come.
    void reload();
    [[nodiscard]] Uuid currentId() const;
    /// Makes it current, if the filters let it through.
    void setCurrentId(const Uuid& id);
    /// The row after or before the current one becomes current.
    void move(int rows);
    /// Where the current one is, from 0, and how many there are.
    [[nodiscard]] std::pair<int, int> place() const;
    [[nodiscard]] RowList* list() const { return m_list; }
    [[nodiscard]] FilterBar* filters() const { return m_filters; }
    /// Over the whole page, with columns.
    void setTable(bool table);
    [[nodiscard]] bool isTable() const { return m_isTable; }
    /// Brings up to date what rows say of time; nothing is read.
    void refreshTimes();
    /// Opens the search with this in it.
    void search(const QString& text);
    /// Where the menu of orders and groups opens.
    [[nodiscard]] Chip* orderChip() const { return m_orderChip; }
    /// The name of the saved view that is shown, or none.
    void setName(const QString& name);
    /// How the list is looked at, as plain values, and back.
    [[nodiscard]] QVariantMap state() const;
    void setState(const QVariantMap& state);

Q_SIGNALS:
    void summaryChanged(const QString& text); ///< 30 个工单，按紧急程度排序
    void chosen(const zhike::Uuid& id);
    void placeChanged();
    void newWanted();
    void tableChanged(bool table);
    void stateChanged(); ///< it is looked at in another way
    void saveViewWanted();

protected:
    RecordListPane(const AppContext& context, RecordListDesign design, QWidget* parent);
    /// What the screen adds before the list is shown.
    void setParts(RecordSelectionBar* bar, EmptyState* empty, const QString& firstStep);
    /// Recalls how the list was left and asks for what it can be narrowed by; once, when all is there.
    void begin();

    /// How the list is looked at now.
    struct Looking {
        QVariantMap chosen; ///< in the filters
        bool openOnly = true;
        QString text;
        ListOrder order;
        int grouping = 0;
    };
    [[nodiscard]] virtual PagedSource source(const Looking& looking) const = 0;
    /// Brings up to date what a row says of time.
    virtual void refreshRow(Row& row) const = 0;
    /// Reads what the list can be narrowed by, and calls showFilters().
    virtual void readFilters() = 0;
    /// Others are chosen, or there are others to choose from.
    virtual void filtersShown() {}
    [[nodiscard]] virtual QString summaryOf(int count, const QString& order) const = 0;
    void showFilters(const QVector<Filter>& filters);
    [[nodiscard]] const AppContext& context() const { return m_context; }
    /// The chips of those that are open, and of all.
    [[nodiscard]] Chip* openChip() const { return m_open; }
    [[nodiscard]] Chip* allChip() const { return m_all; }

    void paintEvent(QPaintEvent*) override;
    /// In the search: Esc ends it, ↓ and Enter go on in the list.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildHeader();
    void buildChips();
    void buildTable();
    void listen();
    // How it is looked at, in record_list_look.cpp.
    void recallView();
    void recallFilters(); ///< once, when there is something to choose from
    void takeFilters(const QVariantMap& now);
    void showTable();
    void showColumns();
    void fillOrders();
    void fillGroupings();
    void setOrder(ListOrder order);
    void orderBy(ListOrder order); ///< the person wants it so
    void setGrouping(int grouping);
    void setOpenOnly(bool openOnly);
    [[nodiscard]] QString orderName() const;
    [[nodiscard]] QString keyOf(QStringView what) const;
    void apply();
    void showCount(int count);

    AppContext m_context;
    RecordListDesign m_design;
    PageHeader* m_header;
    FilterBar* m_filters;
    QLineEdit* m_search;
    Chip* m_open;
    Chip* m_all;
    Chip* m_orderChip;
    QMenu* m_orders;
    RowList* m_list;
    PagedListModel* m_model;
    QTimer m_typing;
    RecordSelectionBar* m_bar = nullptr;
    TableHeader* m_columns;
    QWidget* m_columnRow;
    QToolButton* m_tableButton;
    bool m_isTable = false;
    ListOrder m_order;
    int m_grouping = 0;
    bool m_openOnly = true;
    bool m_recalled = false;
    Uuid m_kept; ///< shown although the list may not have it
};

} // namespace zhike
