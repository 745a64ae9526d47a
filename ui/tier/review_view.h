// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deliver.h"
#include "core/tier/review.h"
#include "ui/parts/paged_list_model.h"
#include "ui/tier/tier_view.h"
#include <QtCore/QTimer>

class QPushButton;
class QVBoxLayout;

namespace zhike {

class AdviceCache;
class Chip;
class DecisionPane;
class EmptyState;
class FilterBar;
class InlineError;
class LinkLabel;
class ListSearch;
class RowList;
class SelectionBar;
class TableHeader;

/// 复核: the customers whose advice differs from their tier, to be proposed singly or all at once; and the
/// proposals that wait, to be approved or rejected.
class ReviewView final : public TierView
{
    Q_OBJECT
public:
    enum class Part { Differing, Waiting };

    ReviewView(const AppContext& context, AdviceCache& advice, QWidget* parent = nullptr);

    void activate() override;
    [[nodiscard]] std::vector<PageAction> actions() override;
    [[nodiscard]] QWidget* focusTarget() override;
    [[nodiscard]] QVariantMap state() const override;
    void setState(const QVariantMap& state) override;

    void showPart(Part part);
    [[nodiscard]] Part part() const { return m_part; }
    [[nodiscard]] RowList* list() const { return m_list; }
    [[nodiscard]] DecisionPane* pane() const { return m_pane; }
    /// For tests: how many rows there are.
    [[nodiscard]] int count() const { return m_model->count(); }

private:
    void build();
    void buildChips();
    [[nodiscard]] QWidget* makeTable(TableHeader* header);
    void buildBar();
    void connectList();
    void load();
    void loadFacets();
    [[nodiscard]] CustomerFilter filter() const;
    void readDiffering();
    void readWaiting();
    void take(const QVector<Uuid>& ids);
    void showCounts();
    void showTable();
    void follow();
    void showChosen();
    void propose(const QVector<Uuid>& customers);
    void decide(bool approve);
    void copyChosen();

    AppContext m_context;
    AdviceCache& m_advice;
    Part m_part = Part::Differing;
    ReviewOrder m_order = ReviewOrder::Fee;
    bool m_descending = true;
    QVariantMap m_filter; ///< as the filter bar has it

    Chip* m_differing;
    Chip* m_waiting;
    FilterBar* m_filters;
    LinkLabel* m_all; ///< proposes all that are listed
    InlineError* m_error;
    TableHeader* m_reviewHead;
    TableHeader* m_waitingHead;
    QWidget* m_reviewTable;
    QWidget* m_waitingTable;
    RowList* m_list;
    ListSearch* m_search = nullptr;
    EmptyState* m_empty;
    SelectionBar* m_bar;
    QPushButton* m_propose = nullptr;
    QPushButton* m_approve = nullptr;
    QPushButton* m_reject = nullptr;
    DecisionPane* m_pane;
    PagedListModel* m_model;
    QVector<Uuid> m_ids;
    int m_waitingCount = 0;
    Latest m_latest;
    Latest m_waitingRequests;
    Latest m_facets;
    QTimer m_refresh;
    bool m_started = false;
};

} // namespace zhike
