// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit_record.h"
#include "core/visit/visit_view.h"
#include <QtWidgets/QWidget>

class QLineEdit;

namespace zhike {

class ChoiceEditor;
class LinkLabel;
class LongTextEditor;
class Segments;
class TextLabel;

/// What is read to the customer before leaving, and what they say of the visit: the summary in plain words,
/// the rating, the three elements, one line of their own.
class ReadbackPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ReadbackPanel(QWidget* parent = nullptr);
    void fill(const VisitDetail& visit);
    void write(VisitRecord& record) const;
    void restore(const VisitRecord& record);
    /// What the program would say. Stands in the field until the person writes something of their own.
    void propose(const QString& readback);
    [[nodiscard]] bool isRated() const;
    void takeKeyboard();
    void focusRating();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString summary() const;
    void addElements(class QVBoxLayout* column);
    void showOwnWords();

    LongTextEditor* m_summary;
    LinkLabel* m_again; ///< takes the program's words back
    QString m_proposed;
    Segments* m_rating;
    Segments* m_skill;
    Segments* m_attitude;
    Segments* m_alertness;
    QLineEdit* m_words;
    ChoiceEditor* m_ratedBy;
};

} // namespace zhike
