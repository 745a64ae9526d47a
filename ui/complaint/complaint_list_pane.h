// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_view.h"
#include "core/visit/visit_view.h"
#include "ui/parts/row.h"
#include "ui/shell/context.h"
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLineEdit;
class QMenu;

namespace zhike {

class Chip;
class FilterBar;
class PagedListModel;
class PageHeader;
class RowList;

/// The list of complaints: head with its count, search, filters, order, groups, and the paged rows.
class ComplaintListPane : public QWidget
{
    Q_OBJECT
public:
    explicit ComplaintListPane(const AppContext& context, QWidget* parent = nullptr);

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
    /// Brings the clocks up to date; nothing is read.
    void refreshTimes();
    /// Opens the search with this in it.
    void search(const QString& text);

Q_SIGNALS:
    void chosen(const zhike::Uuid& id);
    void placeChanged();
    void newWanted();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void build();
    void buildChips();
    void fillFilters(const std::vector<EngineerChoice>& engineers);
    void fillOrders();
    void recall();
    void setOpenOnly(bool openOnly);
    void setSort(ComplaintSort sort);
    void setGrouping(ComplaintGrouping grouping);
    void apply();
    [[nodiscard]] ComplaintFilter filter() const;
    void showCount(int count);

    AppContext m_context;
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
    ComplaintSort m_sort = ComplaintSort::Due;
    ComplaintGrouping m_grouping = ComplaintGrouping::None;
    bool m_openOnly = true;
    Uuid m_kept; ///< shown although the list may not have it
};

} // namespace zhike
