// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/page.h"
#include "core/store/deliver.h"
#include "ui/shell/page.h"
#include <QtCore/QTimer>

class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QToolButton;

namespace zhike {

class EmptyState;
class EngineerView;
class FilterBar;
class GroupedModel;
class PageHeader;
class RowList;
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
    /// One of the team's tabs ("gaps", "workload", "matrix", "continuity", "rebalance"), or of the engineer's.
    void openTab(const QString& tab) override;
    [[nodiscard]] QVector<KeyHelp> keyHelp() const override;
    [[nodiscard]] std::vector<PageAction> actions() override;
    [[nodiscard]] QWidget* focusTarget() override;

    [[nodiscard]] RowList* list() const { return m_list; }
    [[nodiscard]] EngineerView* view() const { return m_view; }
    [[nodiscard]] TeamPlaces* places() const { return m_places; }
    void createEngineer();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makePane();
    [[nodiscard]] QMenu* makeSortMenu();
    void read();
    void take(const QVector<EngineerRow>& rows);
    void recallFilters(); ///< once, when there is something to choose from
    void takeFilters(const QVariantMap& chosen);
    void showEngineer(const Uuid& id);

    PageHeader* m_header;
    QLineEdit* m_search;
    FilterBar* m_filters;
    RowList* m_list;
    GroupedModel* m_model;
    EmptyState* m_empty;
    EngineerView* m_view;
    QSplitter* m_splitter;
    TeamPlaces* m_places = nullptr;
    EngineerFilter m_filter;
    EngineerOrder m_order;
    QPushButton* m_first = nullptr; ///< while there are none at all
    Latest m_requests;
    QTimer m_typing;
    QTimer m_refresh;
    bool m_active = false;
    bool m_recalled = false;
};

/// The page's line for the navigation.
[[nodiscard]] PageEntry engineersEntry();

} // namespace zhike
