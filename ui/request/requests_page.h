// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

class QSplitter;

namespace zhike {

class RequestDetailView;
class RequestListPane;
class SavedViews;
struct Change;

/// 工单: the list of requests and, beside it, the one chosen.
class RequestsPage : public Page
{
    Q_OBJECT
public:
    explicit RequestsPage(const AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;
    void timePassed(bool newDay) override;
    void open(EntityKind kind, const Uuid& id) override;
    /// "new" opens the form for a new request, "table" shows the list as one.
    void openTab(const QString& tab) override;
    [[nodiscard]] std::vector<PageAction> actions() override;
    [[nodiscard]] QWidget* focusTarget() override;
    void openView(const QString& id) override;
    void fillViewMenu(const QString& id, QMenu& menu) override;

    [[nodiscard]] RequestListPane* pane() const { return m_pane; }
    [[nodiscard]] RequestDetailView* view() const { return m_view; }
    void createRequest();
    /// Asks for a name under which the list is found again as it is now.
    void saveView();

protected:
    /// Esc leads from the request back to the list.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildViews();
    void noteChange(const Change& change);

    RequestListPane* m_pane;
    RequestDetailView* m_view;
    QSplitter* m_split;
    SavedViews* m_views = nullptr;
    bool m_stale = true;
};

/// The page's line for the navigation.
[[nodiscard]] PageEntry requestsEntry();

} // namespace zhike
