// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

class QSplitter;
class QStackedLayout;

namespace zhike {

class BoardView;
class CustomerListPane;
class CustomerView;
class SavedViews;
enum class Beside;

/// 客户: the list of customers and, beside it, the one chosen; or all of them as a table, or as a board by
/// tier.
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
    /// All of them in columns by tier, or the list again.
    void setBoard(bool board);
    [[nodiscard]] bool isBoard() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showCustomer(const Uuid& id);
    void openBeside(const Uuid& id, Beside where);
    void openPart(EntityKind kind, const Uuid& id);
    void buildViews();
    void sumUp();
    void makeBoard();
    [[nodiscard]] std::vector<PageAction> boardActions();

    CustomerListPane* m_pane;
    CustomerView* m_view;
    QSplitter* m_splitter;
    QStackedLayout* m_places;        ///< list and customer, or the board
    QWidget* m_boardPlace = nullptr; ///< made when first wanted
    BoardView* m_board = nullptr;
    QString m_listSummary;
    QString m_boardSummary;
    SavedViews* m_views = nullptr;
};

/// The page's line for the navigation.
[[nodiscard]] PageEntry customersEntry();

} // namespace zhike
