// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/boundary.h"
#include "core/contract/customer_fees.h"
#include "core/customer/page.h"
#include "core/store/deliver.h"
#include "ui/print/printing.h"
#include "ui/shell/page.h"
#include <QtCore/QTimer>
#include <memory>

class QStackedWidget;

namespace zhike {

class AdvicePanel;
class CustomerFactBar;
class CustomerHead;
class EmptyState;
class FilesTab;
class HistoryTab;
class OverviewTab;
class PaperViewer;
class PartsTab;
class RegisterTab;
class TabBar;
class TouchList;
struct Change;

/// One customer: head with name, badge and facts; tabs for everything that is known. Reads in one go, and
/// again when the store says that something of this customer changed.
class CustomerView : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerView(const AppContext& context, QWidget* parent = nullptr);

    void open(Id<Customer> id);
    /// Reads the same customer again: another day began.
    void reload() { read(); }
    void openTab(const QString& tab);
    [[nodiscard]] Id<Customer> customer() const { return m_id; }
    [[nodiscard]] const CustomerPage* page() const { return m_page.get(); }
    [[nodiscard]] QString currentTab() const;
    /// What can be done with the customer shown.
    [[nodiscard]] std::vector<PageAction> actions();
    /// What can be done with any customer; each does it to the one shown.
    [[nodiscard]] std::vector<PageAction> verbs();
    /// The parts of the page: name for openTab() and title.
    [[nodiscard]] QVector<std::pair<QString, QString>> tabs() const;
    /// Gives the keyboard to the tabs. (A proxy would take what stands above them out of the order of Tab.)
    void takeKeyboard();
    /// Runs `then` as soon as this customer is shown and read; not at all if another is shown before.
    void whenShown(Id<Customer> id, std::function<void()> then);

    void edit();
    void changeTier();
    void proposeTier();
    void decideTier(const TierSpell& spell);
    void nameEngineer(AssignmentRole role = AssignmentRole::Primary);
    void planVisit();
    void recordComplaint();
    void addImprovement();
    void newRequest();
    void showBrief();
    void setArchived(bool archived);
    /// The page that both sides may see: what is in, what is not, what is granted and used.
    void showBoundary();
    /// Where it prints; a seam.
    void setPrinter(PrintFunction print) { m_print = std::move(print); }

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void shown(); ///< the page of the customer has been read

private:
    void foldFacts();
    void build();
    void buildParts();
    [[nodiscard]] QWidget* makeAgreements();
    void connectHead();
    void read();
    void take(std::shared_ptr<const CustomerPage> page);
    void storeChanged(const Change& change);
    void showCurrentTab();
    void addPart(EntityKind kind);
    void editPart(const Uuid& id);
    void fillPartMenu(class QMenu& menu, const struct Row& row);
    void addEngineerMenu(class QMenu& menu, const EngineerSpell& spell);
    void copySummary();
    void addCommitment();
    void addInstalment(Id<Contract> contract);
    void editCommitment(const Commitment& commitment);
    [[nodiscard]] bool openFee(const Uuid& id);
    void fillFeeMenu(class QMenu& menu, const Uuid& id);
    [[nodiscard]] QVector<struct FilterChoice> contractChoices() const;
    void printBoundary();
    void saveBoundaryAs();

    AppContext m_context;
    Id<Customer> m_id;
    std::shared_ptr<const CustomerPage> m_page;
    CustomerFees m_fees;       ///< instalments, commitments and cost of the same customer
    std::vector<Tier> m_tiers; ///< all tiers there are, lowest first
    Latest m_requests;
    QTimer m_refresh;
    Id<Customer> m_awaited; ///< whom `m_then` waits for
    std::function<void()> m_then;

    QStackedWidget* m_whole; ///< nothing chosen, or a customer
    EmptyState* m_nothing;
    CustomerHead* m_head;
    CustomerFactBar* m_facts;
    TabBar* m_tabs;
    QStackedWidget* m_stack;
    OverviewTab* m_overview;
    PartsTab* m_contacts;
    PartsTab* m_places;
    PartsTab* m_agreements;
    TouchList* m_visits;
    TouchList* m_requestsTab;
    AdvicePanel* m_advice; ///< beside the agreements
    QWidget* m_satisfaction = nullptr;
    RegisterTab* m_register;
    FilesTab* m_files;
    HistoryTab* m_history;
    PaperViewer* m_paper; ///< the service boundary
    std::optional<ServiceBoundary> m_boundary;
    PrintFunction m_print;
};

} // namespace zhike
