// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deliver.h"
#include "core/tier/advice.h"
#include "ui/shell/context.h"
#include "ui/shell/tokens.h"
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>
#include <memory>

class QVBoxLayout;

namespace zhike {

class AdviceParts;
class EmptyState;
class IconMark;
class LinkLabel;
class TextLabel;
class TierBadge;
class TierBand;
struct Change;

/// The width of a side pane with an advice in it.
inline constexpr TextMetric adviceWidth{376, TextMetric::Half};

/// Which tier is advised to a customer and why: the score on its scale, its parts, the guards beside it, and
/// what would be if things were otherwise. For a side pane, which gives it margins and scrolls it. Reads by
/// itself, and again when the store says that something it stands on has changed.
class AdvicePanel : public QWidget
{
    Q_OBJECT
public:
    explicit AdvicePanel(const AppContext& context, QWidget* parent = nullptr);

    /// A null id shows nothing.
    void showCustomer(Id<Customer> customer);
    [[nodiscard]] Id<Customer> customer() const { return m_customer; }
    /// Without the name, where it stands above anyway: a title says what this is.
    void hideName();
    /// The line of the name and the two tiers, for a pane that puts something between it and the rest.
    [[nodiscard]] QWidget* head() const { return m_head; }
    /// The advice by the facts, once it was read.
    [[nodiscard]] const AdviceStudy* facts() const { return m_facts.get(); }
    /// What is on screen: the facts, or what is supposed.
    [[nodiscard]] const AdviceStudy* shownStudy() const { return m_shown.get(); }
    [[nodiscard]] bool isSupposing() const;
    /// Sliders instead of bars; off goes back to the facts.
    void setSupposing(bool on);
    /// What stands there while no customer is chosen.
    [[nodiscard]] EmptyState* empty() const { return m_empty; }

Q_SIGNALS:
    void read(); ///< the advice was read

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeHead();
    [[nodiscard]] QWidget* makeScore();
    void makeParts(QVBoxLayout* column);
    void makeGuards(QVBoxLayout* column);
    void ask();
    void take(AdviceStudy study, const QString& name);
    void suppose();
    void fill();
    void fillGuards();
    void storeChanged(const Change& change);

    AppContext m_context;
    Id<Customer> m_customer;
    std::shared_ptr<const AdviceStudy> m_facts;
    std::shared_ptr<const AdviceStudy> m_shown;
    Latest m_latest;
    QTimer m_refresh;
    bool m_stale = false; ///< something changed while it was out of sight

    EmptyState* m_empty;
    QWidget* m_body;
    QWidget* m_head;
    LinkLabel* m_name; ///< leads to the customer
    TierBadge* m_current;
    IconMark* m_arrow;
    TierBadge* m_advised;
    TextLabel* m_score;
    TextLabel* m_sentence;
    TierBand* m_band;
    LinkLabel* m_whatIf = nullptr;
    AdviceParts* m_parts;
    TextLabel* m_next;
    class SectionTitle* m_guardsTitle;
    QVBoxLayout* m_guards;
    TextLabel* m_asOf;
};

} // namespace zhike
