// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/contract/contract_view.h"

class QStackedWidget;

namespace zhike {

class PageHeader;
class SavedViews;
class TabBar;

/// 合同: which contracts end and how far their renewal has come, which instalments are due and what stands in
/// the way of asking for them, and what was promised to single customers.
class ContractsPage final : public Page
{
    Q_OBJECT
public:
    explicit ContractsPage(const AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;
    void open(EntityKind kind, const Uuid& id) override;
    /// "renewals", "instalments" or "commitments".
    void openTab(const QString& tab) override;
    [[nodiscard]] std::vector<PageAction> actions() override;
    [[nodiscard]] QVector<KeyHelp> keyHelp() const override;
    [[nodiscard]] QWidget* focusTarget() override;
    void openView(const QString& id) override;
    void fillViewMenu(const QString& id, QMenu& menu) override;

    /// The view in front.
    [[nodiscard]] ContractView* view() const;
    [[nodiscard]] QString viewId() const;

private:
    struct Place {
        QString id;
        ContractView* (*make)(const AppContext&);
        ContractView* view = nullptr; ///< once it was shown
        QString note = {};
    };
    [[nodiscard]] Place& current();
    void choose(const QString& id);
    void showName();

    PageHeader* m_header;
    TabBar* m_tabs;
    QStackedWidget* m_stack;
    SavedViews* m_views;
    std::vector<Place> m_places;
};

/// Its place in the navigation.
[[nodiscard]] PageEntry contractsEntry();

} // namespace zhike
