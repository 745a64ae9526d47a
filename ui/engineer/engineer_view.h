// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/page.h"
#include "core/store/deliver.h"
#include "ui/shell/page.h"
#include <QtCore/QTimer>

class QMenu;
class QStackedWidget;

namespace zhike {

class FactColumn;
class GroupedModel;
class HistoryTab;
class ProfileTab;
class PageHeader;
class RowList;
class TabBar;
struct Change;

/// One engineer: facts, skills, the customers they look after, history.
class EngineerView : public QWidget
{
    Q_OBJECT
public:
    explicit EngineerView(const AppContext& context, QWidget* parent = nullptr);
    void open(Id<Engineer> id);
    [[nodiscard]] const EngineerPage* page() const { return m_page ? &*m_page : nullptr; }
    [[nodiscard]] std::vector<PageAction> actions();
    void edit();
    /// "customers", "skills", "profile", "absences" or "history"; others are ignored.
    void openTab(const QString& tab);
    /// The keyboard goes to its tabs.
    void takeKeyboard();

Q_SIGNALS:
    void shown();
    /// The customers shall go to others.
    void handOverWanted(const zhike::Engineer& engineer);

private:
    void build();
    [[nodiscard]] QWidget* makeFacts();
    [[nodiscard]] QWidget* makeTabs();
    void read();
    void take(EngineerPage page);
    void showFacts();
    void showCurrentTab();
    void archive(bool archived);
    void openAbsence(const Uuid& id); ///< null: a new one
    void handOver();

    AppContext m_context;
    Id<Engineer> m_id;
    std::optional<EngineerPage> m_page;
    Latest m_requests;
    QTimer m_refresh;
    QStackedWidget* m_whole;
    PageHeader* m_header;
    QMenu* m_menu;
    FactColumn* m_care;
    FactColumn* m_load;
    FactColumn* m_rating;
    FactColumn* m_person;
    TabBar* m_tabs;
    QStackedWidget* m_stack;
    RowList* m_customers;
    GroupedModel* m_customerModel;
    RowList* m_skills;
    GroupedModel* m_skillModel;
    RowList* m_absences;
    GroupedModel* m_absenceModel;
    ProfileTab* m_profile;
    HistoryTab* m_history;
};

} // namespace zhike
