// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/renewals.h"
#include "core/store/deliver.h"
#include "ui/contract/contract_view.h"
#include <QtCore/QTimer>

class QHBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace zhike {

class EmptyState;
class FilterBar;
class RenewalColumn;
class RenewalSide;
class RowList;
class ShortList;

/// The renewals as a pipeline: a column for each month ahead, what is over before them; or as a table. Beside
/// it the chosen contract: how far its renewal has come, and the way to the next contract.
class RenewalsView final : public ContractView
{
    Q_OBJECT
public:
    explicit RenewalsView(const AppContext& context, QWidget* parent = nullptr);

    void activate() override;
    void open(const Uuid& contract) override;
    [[nodiscard]] std::vector<PageAction> actions() override;
    [[nodiscard]] QVector<KeyHelp> keyHelp() const override;
    [[nodiscard]] QWidget* focusTarget() override;
    [[nodiscard]] QVariantMap state() const override;
    void setState(const QVariantMap& state) override;
    /// The chosen card; null if there is none.
    [[nodiscard]] const RenewalCard* card() const;
    /// The form of the contract that goes on with the chosen one.
    void renew();

private:
    void build();
    void show(const RenewalBoard& board);
    void setFilters(const QStringList& managers);
    void chooseFirst();
    void choose(RenewalColumn* column);
    void step(const RenewalColumn* from, int by);
    void openCustomer();
    // In renewals_table.cpp.
    void buildTable();
    void showShape();
    void showInTable();
    [[nodiscard]] const RenewalCard* cardOf(const Uuid& contract) const;

    AppContext m_context;
    FilterBar* m_filters;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QScrollArea* m_scroll;
    QHBoxLayout* m_row;
    RenewalSide* m_side;
    QWidget* m_tablePlace;
    RowList* m_list; ///< in the table
    ShortList* m_short = nullptr;
    RenewalBoard m_shown;
    std::vector<RenewalColumn*> m_columns;
    RenewalColumn* m_current = nullptr;
    RenewalFilter m_filter;
    Uuid m_wanted; ///< to choose when the answer has come
    Latest m_latest;
    QTimer m_refresh;
};

} // namespace zhike
