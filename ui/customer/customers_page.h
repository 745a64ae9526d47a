// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

class QSplitter;

namespace zhike {

class CustomerListPane;
class CustomerView;

/// 客户: the list of customers and, beside it, the one chosen.
class CustomersPage : public Page
{
    Q_OBJECT
public:
    explicit CustomersPage(const AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;
    void open(EntityKind kind, const Uuid& id) override;
    void openTab(const QString& tab) override;
    [[nodiscard]] std::vector<PageAction> actions() override;
    [[nodiscard]] QWidget* focusTarget() override;

    [[nodiscard]] CustomerListPane* pane() const { return m_pane; }
    [[nodiscard]] CustomerView* view() const { return m_view; }
    /// Opens the form for a new customer.
    void createCustomer();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showCustomer(const Uuid& id);
    void openPart(EntityKind kind, const Uuid& id);

    CustomerListPane* m_pane;
    CustomerView* m_view;
    QSplitter* m_splitter;
};

/// The page's line for the navigation.
[[nodiscard]] PageEntry customersEntry();

} // namespace zhike
