// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/states.h"
#include "ui/shell/page.h"
#include <QtCore/QVariantMap>
#include <QtWidgets/QBoxLayout>

namespace zhike {

class AdviceCache;

/// One way of looking at the tiers: the board, the review … Made when first shown, kept afterwards.
class TierView : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Comes to the front: load, or bring up to date.
    virtual void activate() {}
    /// A minute has passed while it is in front.
    virtual void timePassed(bool newDay)
    {
        if (newDay)
            activate();
    }
    [[nodiscard]] virtual std::vector<PageAction> actions() { return {}; }
    [[nodiscard]] virtual QVector<KeyHelp> keyHelp() const { return {}; }
    [[nodiscard]] virtual QWidget* focusTarget() { return this; }
    /// How it is looked at, as plain values, and back; for saved views.
    [[nodiscard]] virtual QVariantMap state() const { return {}; }
    virtual void setState(const QVariantMap& state) { Q_UNUSED(state) }
    /// Takes the head of the page above what it shows, so that the pane beside it reaches up to the top.
    void takeHead(QWidget* head)
    {
        m_main->insertWidget(0, head);
        head->show();          // at once: the layout would show it later
        chainTabs(this, head); // by itself it would come last
    }

Q_SIGNALS:
    /// What stands beside the page's title while this view is in front: 64 customers.
    void noteChanged(const QString& note);
    /// It is looked at in another way.
    void stateChanged();
    /// Another view is wanted, such as "review".
    void viewRequested(const QString& id);

protected:
    /// What is shown, one below the other, beside the pane.
    void setMainColumn(QBoxLayout* column) { m_main = column; }

private:
    QBoxLayout* m_main = nullptr;
};

/// A view's place in the switch of the page. Every view adds its line to tier_views.cpp.
struct TierViewEntry {
    QString id;   ///< stable, such as "board"; openTab() takes it
    QString text; ///< translated
    /// The advice of all customers is read once for all views.
    std::function<TierView*(const AppContext&, AdviceCache&)> make;
};

/// All views in the order of the switch.
[[nodiscard]] std::vector<TierViewEntry> tierViews();

} // namespace zhike
