// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/tier/tier_view.h"

class QPushButton;
class QStackedWidget;

namespace zhike {

class AdviceCache;
class PageHeader;
class SavedViews;
class ViewSwitch;

/// 等级: which tier each customer has and should have, and what the tiers promise; several views.
class TiersPage final : public Page
{
    Q_OBJECT
public:
    explicit TiersPage(const AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;
    void timePassed(bool newDay) override;
    /// The id of a view.
    void openTab(const QString& tab) override;
    [[nodiscard]] std::vector<PageAction> actions() override;
    [[nodiscard]] QVector<KeyHelp> keyHelp() const override;
    [[nodiscard]] QWidget* focusTarget() override;
    void openView(const QString& id) override;
    void fillViewMenu(const QString& id, QMenu& menu) override;

    void showView(const QString& id);
    /// The view in front.
    [[nodiscard]] TierView* view() const;
    [[nodiscard]] QString viewId() const;

private:
    struct Place {
        TierViewEntry entry;
        TierView* view = nullptr; ///< once it was shown
        QString note;
    };
    void addPlace(TierViewEntry entry);
    void makeView(size_t index);
    void choose(size_t index);
    void showName();
    /// The primary button says how many customers are advised another tier, and goes to their review.
    void showNote();
    void showReview();

    AdviceCache* m_advice;
    PageHeader* m_header;
    QPushButton* m_review;
    ViewSwitch* m_switch; ///< in the order of m_places
    QStackedWidget* m_stack;
    SavedViews* m_views;
    std::vector<Place> m_places;
    size_t m_current = 0;
};

/// Its place in the navigation.
[[nodiscard]] PageEntry tiersEntry();

} // namespace zhike
