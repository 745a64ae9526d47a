// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/list.h"
#include "core/store/deliver.h"
#include "ui/customer/list_state.h"
#include "ui/parts/paged_list_model.h"
#include "ui/shell/context.h"
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace zhike {

class Chip;
class CustomerBulkBar;
class EmptyState;
class FilterBar;
class InlineError;
class PageHeader;
class RowList;
class TableHeader;

/// The list of customers: title with count, filters, order, groups, rows of two lines or a table. Typing
/// searches it; several rows can be chosen, and the bar below does things with all of them.
class CustomerListPane : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerListPane(const AppContext& context, QWidget* parent = nullptr);

    /// Reads the list, or brings it up to date.
    void load();
    void select(const Uuid& id);
    [[nodiscard]] Uuid selected() const;
    /// Chooses the first customer as soon as there is one, if none is chosen by then.
    void selectFirst();
    [[nodiscard]] RowList* list() const { return m_list; }
    [[nodiscard]] FilterBar* filters() const { return m_filters; }
    [[nodiscard]] TableHeader* columns() const { return m_columns; }
    [[nodiscard]] const CustomerFilter& filter() const { return m_filter; }
    /// How the list is looked at; setting it reads the list anew.
    [[nodiscard]] const CustomerListState& state() const { return m_state; }
    void setState(const CustomerListState& state);
    void setOrder(CustomerOrder order);
    void setGrouping(CustomerGrouping grouping);
    void setArchived(bool archived);
    /// Only those whose account manager or 主责 the person at the keyboard is.
    void setMine(bool mine);
    /// Over the whole page, with columns.
    void setTable(bool table);
    [[nodiscard]] bool isTable() const { return m_state.table; }
    /// Opens the search field with this in it.
    void search(const QString& text);
    /// What the menu beside the title offers, for other menus too.
    void fillViewMenu(QMenu& menu);
    /// The title says the name of the saved view that is shown.
    void showTitle();

Q_SIGNALS:
    void selected(const zhike::Uuid& id); ///< a customer was chosen
    void entered();                       ///< Enter on a row: go to the customer's page
    void createRequested();
    void tableChanged(bool table);
    void boardWanted();                       ///< all of them in columns by tier
    void saveViewRequested();                 ///< give what is shown a name
    void summaryChanged(const QString& text); ///< 64 个客户，按等级排序

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    void build();
    void buildHeader();
    void buildSearch();
    void buildFirstSteps();
    void connectList();
    void fillOrders(QMenu& menu);
    void fillGroupings(QMenu& menu);
    void loadFacets();
    void takeChosen(const QVariantMap& chosen);
    void takeColumns();
    /// Remembers how the list is looked at now, shows it so, and reads it.
    void apply();
    void rememberState();
    void showState();
    void restart();
    void showCount();
    void updateEmpty();
    void closeSearch();
    [[nodiscard]] PagedSource source() const;
    [[nodiscard]] bool isNarrowed() const;
    [[nodiscard]] QString person() const;

    AppContext m_context;
    PageHeader* m_header;
    FilterBar* m_filters;
    Chip* m_mine;
    QLineEdit* m_search;
    QToolButton* m_sort;
    QToolButton* m_tableButton;
    TableHeader* m_columns;
    QWidget* m_columnRow = nullptr;
    RowList* m_list;
    CustomerBulkBar* m_bulk;
    EmptyState* m_empty;
    QPushButton* m_first = nullptr; ///< while there are no customers at all
    QPushButton* m_import = nullptr;
    QPushButton* m_widen = nullptr; ///< while none fits
    InlineError* m_error;
    PagedListModel* m_model;
    CustomerListState m_state;
    CustomerFilter m_filter; ///< what the state narrows the list to
    Latest m_facetRequests;
    QTimer m_typing;
    QTimer m_refresh;
    int m_total = 0;
    bool m_started = false;
    bool m_wantsFirst = false;
    bool m_showing = false; ///< the state is being shown: what the parts say of it is no news
};

} // namespace zhike
