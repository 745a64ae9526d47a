// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deliver.h"
#include "core/tier/proposal.h"
#include "core/tier/waiting.h"
#include "ui/shell/context.h"
#include <QtWidgets/QWidget>

class QPushButton;

namespace zhike {

class ChoiceEditor;
class DateEditor;
class FactRow;
class LinkLabel;
class LongTextEditor;
class SmallForm;
class TextEditor;
class TextLabel;

/// What can be decided about a customer's tier, in a side pane: proposing another one with its day and
/// reason; or, while a proposal waits, approving or rejecting it with name and reason, or taking it back.
class ProposalBox : public QWidget
{
    Q_OBJECT
public:
    explicit ProposalBox(const AppContext& context, QWidget* parent = nullptr);

    /// Shows a customer; `suggested` and `reason` are what the advice would propose. A null id shows nothing.
    void showCustomer(Id<Customer> customer, Id<Tier> suggested, const QString& reason);
    [[nodiscard]] Id<Customer> customer() const { return m_customer; }
    /// What stands above the advice: what dropping a card would do, and the proposal that waits. For the pane
    /// to place.
    [[nodiscard]] QWidget* head() const { return m_head; }
    /// Says what dropping the card on a tier would do; an empty word: nothing is being moved.
    void setTarget(const QString& tierWord);
    /// The proposal as it would be made now of this tier: with the day and the reason of the fields if they
    /// are this customer's, else with those by default.
    [[nodiscard]] TierProposal proposalOf(Id<Customer> customer, Id<Tier> tier) const;
    /// Takes the day and the reason as they were typed, or says what is wrong with them.
    void propose(const TierProposal& proposal);

private:
    struct State {
        std::vector<Tier> tiers;
        std::optional<TierAssignment> waiting;
        Id<Tier> current;
        bool byAnother = false;
        int corrects = 0; ///< decided clocks that approving would change
    };
    static Result<State> readState(const Reader& reader, Id<Customer> customer);
    void buildProposing();
    void buildDeciding();
    void reload();
    void show(const State& state);
    void showWaiting(const TierAssignment& waiting);
    void fillTiers();
    void updateEffect();
    [[nodiscard]] QString effectWords(const QString& to) const;
    [[nodiscard]] QString wordOf(Id<Tier> tier) const;
    void decide(bool approve);
    void withdraw();
    void finish(QFuture<Result<QString>> written, SmallForm* form);

    AppContext m_context;
    Id<Customer> m_customer;
    Id<Tier> m_suggested;
    QString m_reasonOffered;
    QString m_target;
    State m_state;
    Latest m_latest;

    QWidget* m_head;
    TextLabel* m_drop;
    QPushButton* m_quick; ///< proposes what the advice gives
    QWidget* m_proposing;
    SmallForm* m_form;
    ChoiceEditor* m_tier;
    DateEditor* m_from;
    TextLabel* m_dayHint;
    LongTextEditor* m_reason;
    TextLabel* m_effect;
    QPushButton* m_propose;

    QWidget* m_deciding;
    TextLabel* m_waiting;
    TextLabel* m_why;
    TextLabel* m_corrects;
    SmallForm* m_verdict;
    TextEditor* m_by;
    LongTextEditor* m_because;
    QPushButton* m_approve;
    QPushButton* m_reject;
    LinkLabel* m_withdraw;
};

} // namespace zhike
