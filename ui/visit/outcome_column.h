// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit_record.h"
#include "core/visit/visit_view.h"
#include <QtWidgets/QWidget>

namespace zhike {

class DateTimeEditor;
class MultiPickEditor;
class TextLabel;

/// When we were there, and whom we met.
class OutcomeColumn : public QWidget
{
    Q_OBJECT
public:
    explicit OutcomeColumn(const Clock& clock, QWidget* parent = nullptr);
    void fill(const VisitDetail& visit);
    void write(VisitRecord& record) const;
    /// As it was written down before, among the people of the visit filled in last.
    void restore(const VisitRecord& record);
    /// When we came, as it stands in the field.
    [[nodiscard]] std::optional<Instant> arrived() const;
    [[nodiscard]] qint64 minutes() const; ///< between arriving and leaving; 0 unless both are known
    [[nodiscard]] QString problem() const;
    /// Marks the field an error names.
    void showInvalid(const QString& column);

Q_SIGNALS:
    void changed();

private:
    void fillPeople(const VisitDetail& visit);

    const Clock& m_clock;
    bool m_underWay = false; ///< it ends when it is completed, unless somebody says when
    DateTimeEditor* m_start;
    DateTimeEditor* m_end;
    TextLabel* m_nobody;
    MultiPickEditor* m_met;
};

} // namespace zhike
