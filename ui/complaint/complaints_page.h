// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

class QSplitter;

namespace zhike {

class ComplaintDetailView;
class ComplaintListPane;
class SavedViews;
struct Change;

/// 投诉: the list of grievances and complaints and, beside it, the one chosen.
class ComplaintsPage : public Page
{
    Q_OBJECT
public:
    explicit ComplaintsPage(const AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;
    void timePassed(bool newDay) override;
    /// A complaint, or an improvement with the complaint it came from.
    void open(EntityKind kind, const Uuid& id) override;
    /// "new" opens the form to record one, "answer" that for its answer, "table" shows the list as one.
    void openTab(const QString& tab) override;
    [[nodiscard]] std::vector<PageAction> actions() override;
    [[nodiscard]] QWidget* focusTarget() override;
    void openView(const QString& id) override;
    void fillViewMenu(const QString& id, QMenu& menu) override;

    [[nodiscard]] ComplaintListPane* pane() const { return m_pane; }
    [[nodiscard]] ComplaintDetailView* view() const { return m_view; }
    void record();
    /// Asks for a name under which the list is found again as it is now.
    void saveView();

protected:
    /// Esc leads from the complaint back to the list.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void listen();
    void buildViews();
    void noteChange(const Change& change);
    void openImprovement(const Uuid& id);

    ComplaintListPane* m_pane;
    ComplaintDetailView* m_view;
    QSplitter* m_split;
    SavedViews* m_views = nullptr;
    bool m_stale = true;
    bool m_answerWanted = false; ///< once what is to be answered is read
};

/// The page's line for the navigation.
[[nodiscard]] PageEntry complaintsEntry();

} // namespace zhike
