// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/visit/record_cards.h"

namespace zhike {

/// What was changed on the visit, each with its way back, and what may go wrong.
class ChangeRiskPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ChangeRiskPanel(const Clock& clock, QWidget* parent = nullptr);
    void fill(const VisitDetail& visit);
    void write(VisitRecord& record) const;
    void restore(const VisitRecord& record);
    /// Adds an empty one and gives it the keyboard.
    void addChange();
    void addRisk();

Q_SIGNALS:
    void changed();

private:
    ChangeCard* add(const SystemChange& change);
    RiskCard* add(const Risk& risk);
    void count();

    const Clock& m_clock;
    std::optional<VisitDetail> m_visit;
    TextLabel* m_note;
    QVBoxLayout* m_column;
    CardStack<ChangeCard, SystemChange> m_changes;
    CardStack<RiskCard, Risk> m_risks;
};

} // namespace zhike
