// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/request_facets.h"
#include "core/request/request_view.h"
#include "core/store/deliver.h"
#include "core/visit/visit_view.h"
#include "ui/shell/context.h"
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace zhike {

class RequestSelectionBar;
class Chip;
class FilterBar;
class PagedListModel;
class PageHeader;
class RowList;
class TableHeader;

/// The list of requests: head with its count, filters, order, groups, and the paged rows, of two lines or as
/// a table.
class RequestListPane : public QWidget
{
    Q_OBJECT
public:
    explicit RequestListPane(const AppContext& context, QWidget* parent = nullptr);

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
    /// Brings up to date how long everything is open; nothing is read.
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
    void paintEvent(QPaintEvent*) override;

private:
    void build();
    void buildHeader();
    void buildTable();
    void showTable();
    void buildChips(FilterBar* bar);
    /// What filters are made of.
    struct FilterSource {
        std::vector<EngineerChoice> engineers;
        RequestFacets facets;
    };
    void readFilters();
    void fillFilters(const FilterSource& all);
    void showMine();
    void setOrder(RequestOrder order);
    void setGrouping(RequestGrouping grouping);
    void fillOrders();
    void takeFilters(const QVariantMap& now);
    void recallFilters(); ///< once, when there is something to choose from
    void recallView();
    void setOpenOnly(bool openOnly);
    void apply();
    [[nodiscard]] RequestFilter filter() const;
    void showCount(int count);

    AppContext m_context;
    PageHeader* m_header;
    FilterBar* m_filters;
    QLineEdit* m_search;
    Chip* m_open;
    Chip* m_all;
    Chip* m_mine; ///< there is an engineer with the name of the person at the keyboard
    Chip* m_orderChip;
    QMenu* m_orders;
    RowList* m_list;
    PagedListModel* m_model;
    QTimer m_typing;
    RequestSelectionBar* m_bar;
    TableHeader* m_columns;
    QWidget* m_columnRow = nullptr;
    QToolButton* m_tableButton;
    bool m_isTable = false;
    RequestOrder m_order = RequestOrder::Urgent;
    RequestGrouping m_grouping = RequestGrouping::None;
    bool m_openOnly = true;
    Uuid m_kept; ///< shown although the list may not have it
    Id<Engineer> m_me;
    Latest m_latestFilters;
    bool m_recalled = false;
};

} // namespace zhike
