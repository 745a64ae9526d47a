// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/value_class.h"
#include "core/visit/visit_after.h"
#include "ui/visit/record_cards.h"

namespace zhike {

class CheckEditor;
class DecimalEditor;
class LinkLabel;

/// What is not for the customer's eyes: why it is valued so, hours, travel and parts, how the
/// request was solved, business and praise that the visit brought in. Folded together until wanted.
class InternalPanel : public QWidget
{
    Q_OBJECT
public:
    explicit InternalPanel(QWidget* parent = nullptr);
    void fill(const VisitDetail& visit, const ValueAdvice& advice);
    void write(VisitRecord& record) const;
    void restore(const VisitRecord& record);
    [[nodiscard]] VisitAfterwards afterwards() const;
    [[nodiscard]] QString problem() const;
    void setOpen(bool open);
    void focusSolution();
    /// How long it took, as far as nobody says otherwise: between arriving and leaving, for all who went.
    void proposeHours(qint64 minutes);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget* makeValue();
    [[nodiscard]] QWidget* makeEffort();
    [[nodiscard]] QWidget* makeGains();
    void showAdvice();
    void addOpportunity(const Opportunity& opportunity, bool byHand);
    void addCommendation(const Commendation& commendation, bool byHand);

    std::optional<VisitDetail> m_visit;
    ValueAdvice m_advice;
    LinkLabel* m_fold;
    QWidget* m_body;
    TextLabel* m_why;
    Segments* m_class;
    CheckEditor* m_beyond;
    DecimalEditor* m_hours;
    MoneyEditor* m_travel;
    MoneyEditor* m_parts;
    QWidget* m_request;
    TextLabel* m_requestName;
    CheckEditor* m_solved;
    QLineEdit* m_solution;
    QVBoxLayout* m_gains;
    CardStack<OpportunityCard, Opportunity> m_opportunities;
    CardStack<CommendationCard, Commendation> m_commendations;
    bool m_ownHours = false; ///< somebody wrote the hours
};

} // namespace zhike
