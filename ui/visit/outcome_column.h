// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit_record.h"
#include "core/visit/visit_view.h"
#include <QtWidgets/QWidget>

class QLineEdit;

namespace zhike {

class ChoiceEditor;
class DateTimeEditor;
class MultiPickEditor;
class Segments;
class TextLabel;

/// When we were there, whom we met, and what they say of it.
class OutcomeColumn : public QWidget
{
    Q_OBJECT
public:
    explicit OutcomeColumn(const Clock& clock, QWidget* parent = nullptr);
    void fill(const VisitDetail& visit);
    void write(VisitRecord& record) const;
    /// As it was written down before, among the people of the visit filled in last.
    void restore(const VisitRecord& record);
    [[nodiscard]] bool isRated() const;
    [[nodiscard]] QString problem() const;
    /// Marks the field an error names.
    void showInvalid(const QString& column);

Q_SIGNALS:
    void changed();

private:
    void fillPeople(const VisitDetail& visit);

    const Clock& m_clock;
    DateTimeEditor* m_start;
    DateTimeEditor* m_end;
    TextLabel* m_nobody;
    MultiPickEditor* m_met;
    Segments* m_rating;
    QLineEdit* m_words;
    ChoiceEditor* m_ratedBy;
};

} // namespace zhike
