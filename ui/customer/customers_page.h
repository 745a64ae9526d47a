// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

class QSplitter;

namespace zhike {

class CustomerListPane;
class CustomerView;
struct SavedView;
enum class Beside;

/// 客户: the list of customers and, beside it, the one chosen.
class CustomersPage : public Page
{
    Q_OBJECT
public:
    explicit CustomersPage(const AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;
    void timePassed(bool newDay) override;
    void open(EntityKind kind, const Uuid& id) override;
    void openTab(const QString& tab) override;
    [[nodiscard]] std::vector<PageAction> actions() override;
    [[nodiscard]] std::vector<PageAction> actionsFor(EntityKind kind, const Uuid& id) override;
    [[nodiscard]] QVector<KeyHelp> keyHelp() const override;
    [[nodiscard]] QWidget* focusTarget() override;
    void openView(const QString& id) override;
    void fillViewMenu(const QString& id, QMenu& menu) override;

    [[nodiscard]] CustomerListPane* pane() const { return m_pane; }
    [[nodiscard]] CustomerView* view() const { return m_view; }
    /// Opens the form for a new customer.
    void createCustomer();
    /// Asks for a name under which the list is found again as it is now.
    void saveView();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showCustomer(const Uuid& id);
    void openBeside(const Uuid& id, Beside where);
    void openPart(EntityKind kind, const Uuid& id);
    void keepViews(const QVector<SavedView>& views);
    void renameView(const QString& id);
    void overwriteView(const QString& id);
    void deleteView(const QString& id);

    CustomerListPane* m_pane;
    CustomerView* m_view;
    QSplitter* m_splitter;
};

/// The page's line for the navigation.
[[nodiscard]] PageEntry customersEntry();

} // namespace zhike
