// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/fee_list.h"
#include "core/store/deliver.h"
#include "ui/contract/contract_view.h"
#include "ui/contract/fee_words.h"
#include <QtCore/QTimer>

class QSplitter;

namespace zhike {

class Chip;
class EmptyState;
class FilterBar;
class InstalmentDetail;
class RowList;
class ShortList;

/// The instalments of all customers, those overdue first, with what stands in the way of asking for each;
/// beside them the chosen one with its list of obstacles.
class InstalmentsView final : public ContractView
{
    Q_OBJECT
public:
    explicit InstalmentsView(const AppContext& context, QWidget* parent = nullptr);

    void activate() override;
    void open(const Uuid& id) override;
    [[nodiscard]] std::vector<PageAction> actions() override;
    [[nodiscard]] QWidget* focusTarget() override;
    [[nodiscard]] QVariantMap state() const override;
    void setState(const QVariantMap& state) override;
    [[nodiscard]] RowList* list() const { return m_list; }
    [[nodiscard]] InstalmentDetail* detail() const { return m_detail; }

private:
    void build();
    [[nodiscard]] QWidget* makePane();
    void take(std::vector<InstalmentGroup> groups);
    void readStandings();
    void showRows();

    AppContext m_context;
    Chip* m_open;
    Chip* m_received;
    FilterBar* m_filters;
    RowList* m_list;
    ShortList* m_short; ///< what the list can do besides
    EmptyState* m_empty;
    InstalmentDetail* m_detail;
    QSplitter* m_splitter;
    std::vector<InstalmentGroup> m_groups;
    QHash<Uuid, FeeStanding> m_standings; ///< of those shown, as far as they are known
    FeeFilter m_filter;
    Latest m_latest;
    Latest m_latestStandings;
    QTimer m_refresh;
};

} // namespace zhike
