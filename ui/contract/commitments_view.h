// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/fee_list.h"
#include "core/store/deliver.h"
#include "ui/contract/contract_view.h"
#include <QtCore/QTimer>

namespace zhike {

class EmptyState;
class FilterBar;
class RowList;
class ShortList;

/// What was promised to single customers: what is due and not decided, what is to come, how the others came
/// out.
class CommitmentsView final : public ContractView
{
    Q_OBJECT
public:
    explicit CommitmentsView(const AppContext& context, QWidget* parent = nullptr);

    void activate() override;
    void open(const Uuid& id) override;
    [[nodiscard]] std::vector<PageAction> actions() override;
    [[nodiscard]] QWidget* focusTarget() override;
    [[nodiscard]] QVariantMap state() const override;
    void setState(const QVariantMap& state) override;
    [[nodiscard]] RowList* list() const { return m_list; }
    /// All chosen ones were kept.
    void keepChosen();
    /// The form that says how the chosen one came out.
    void decide();

private:
    void show(CommitmentList all);
    [[nodiscard]] const CommitmentLine* line(const Uuid& id) const;
    void contextMenuEvent(QContextMenuEvent* event) override;

    AppContext m_context;
    FilterBar* m_filters;
    RowList* m_list;
    ShortList* m_short; ///< what the list can do besides
    EmptyState* m_empty;
    CommitmentList m_all;
    FeeFilter m_filter;
    Latest m_latest;
    QTimer m_refresh;
};

} // namespace zhike
