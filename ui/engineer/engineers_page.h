// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

class QSplitter;

namespace zhike {

class EngineerListPane;
class EngineerView;
class RowList;
class SavedViews;
class TeamPlaces;

/// 工程师: who we are, what each can do, whom they look after and what customers say of them.
class EngineersPage : public Page
{
    Q_OBJECT
public:
    explicit EngineersPage(const AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;
    void open(EntityKind kind, const Uuid& id) override;
    /// One of the team's tabs ("gaps", "workload", "matrix", "continuity", "rebalance"), or of the
    /// engineer's; "table" shows the list as one.
    void openTab(const QString& tab) override;
    [[nodiscard]] QVector<KeyHelp> keyHelp() const override;
    [[nodiscard]] std::vector<PageAction> actions() override;
    [[nodiscard]] QWidget* focusTarget() override;
    void openView(const QString& id) override;
    void fillViewMenu(const QString& id, QMenu& menu) override;

    [[nodiscard]] RowList* list() const;
    [[nodiscard]] EngineerListPane* pane() const { return m_pane; }
    [[nodiscard]] EngineerView* view() const { return m_view; }
    [[nodiscard]] TeamPlaces* places() const { return m_places; }
    void createEngineer();
    /// Asks for a name under which the list is found again as it is now.
    void saveView();

private:
    void build();
    [[nodiscard]] std::vector<PageAction> peopleActions();
    void showEngineer(const Uuid& id);

    EngineerListPane* m_pane;
    EngineerView* m_view;
    QSplitter* m_splitter;
    TeamPlaces* m_places = nullptr;
    SavedViews* m_views = nullptr;
};

/// The page's line for the navigation.
[[nodiscard]] PageEntry engineersEntry();

} // namespace zhike
