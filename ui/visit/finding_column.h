// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit_record.h"
#include "core/visit/visit_view.h"
#include <QtWidgets/QWidget>

class QLineEdit;
class QVBoxLayout;

namespace zhike {

class ChoiceEditor;
class DateEditor;
class LongTextEditor;
class Segments;
class TextLabel;

/// A next step to fill in: what, who, until when.
class StepEditor : public QWidget
{
    Q_OBJECT
public:
    StepEditor(const std::vector<EngineerChoice>& engineers, QDate today, QWidget* parent = nullptr);
    void setStep(const NextStep& step);
    /// Nothing while no word says what to do.
    [[nodiscard]] std::optional<VisitRecord::Step> step() const;
    [[nodiscard]] QString problem() const; ///< of the date

Q_SIGNALS:
    void changed();

private:
    Id<NextStep> m_id;
    QLineEdit* m_text;
    ChoiceEditor* m_owner;
    DateEditor* m_due;
};

/// What was found and what follows from it. Each finding carries its next step; others stand below.
class FindingColumn : public QWidget
{
    Q_OBJECT
public:
    explicit FindingColumn(QDate today, QWidget* parent = nullptr);
    void fill(const VisitDetail& visit);
    void write(VisitRecord& record) const;
    /// As it was written down before, with the choices of the visit filled in last.
    void restore(const VisitRecord& record);
    [[nodiscard]] int findingCount() const { return int(m_findings.size()); }
    [[nodiscard]] int unfollowedCount() const; ///< findings without a next step
    [[nodiscard]] QString problem() const;
    /// Adds an empty one and gives it the keyboard.
    void addByHand();

Q_SIGNALS:
    void changed();

private:
    struct Found {
        QWidget* widget;
        Id<Finding> id;
        Segments* severity;
        QLineEdit* text;
        StepEditor* step;
        std::vector<NextStep> more; ///< further steps of it, kept as they are
    };
    struct Other {
        QWidget* widget;
        StepEditor* step;
    };
    void clear();
    QLineEdit* addFinding(const Finding& finding);
    StepEditor* addStep();
    QWidget* removable(QWidget* inner, const QString& what, const std::function<void()>& remove);
    void count();

    QDate m_today;
    std::vector<EngineerChoice> m_engineers;
    std::vector<Found> m_findings;
    std::vector<Other> m_steps;
    TextLabel* m_note;
    QVBoxLayout* m_findingColumn;
    QVBoxLayout* m_stepColumn;
    LongTextEditor* m_knowledge;
};

} // namespace zhike
