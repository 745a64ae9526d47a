// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/list.h"
#include "core/store/deliver.h"
#include "ui/parts/paged_list_model.h"
#include "ui/shell/context.h"
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace zhike {

class EmptyState;
class FilterBar;
class InlineError;
class PageHeader;
class RowList;

/// The list of customers: title with count, filters, order, rows of two lines. Typing searches it.
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
    [[nodiscard]] const CustomerFilter& filter() const { return m_filter; }
    void setOrder(CustomerOrder order);
    void setArchived(bool archived);
    /// Opens the search field with this in it.
    void search(const QString& text);

Q_SIGNALS:
    void selected(const zhike::Uuid& id); ///< a customer was chosen
    void entered();                       ///< Enter on a row: go to the customer's page
    void createRequested();
    void summaryChanged(const QString& text); ///< 64 个客户，按等级排序

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildSearch();
    [[nodiscard]] QMenu* makeSortMenu();
    void loadFacets();
    void takeChosen(const QVariantMap& chosen);
    void restart();
    void showCount();
    void updateEmpty();
    void closeSearch();
    [[nodiscard]] PagedSource source() const;
    [[nodiscard]] bool isNarrowed() const;

    AppContext m_context;
    PageHeader* m_header;
    FilterBar* m_filters;
    QLineEdit* m_search;
    QToolButton* m_sort;
    RowList* m_list;
    EmptyState* m_empty;
    InlineError* m_error;
    PagedListModel* m_model;
    CustomerFilter m_filter;
    CustomerOrder m_order{CustomerSort::Tier, true};
    Latest m_facetRequests;
    QTimer m_typing;
    QTimer m_refresh;
    int m_total = 0;
    bool m_started = false;
    bool m_wantsFirst = false;
};

} // namespace zhike
