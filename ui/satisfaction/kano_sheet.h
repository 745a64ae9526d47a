// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/satisfaction/kano_usecases.h"
#include "ui/parts/editors.h"

namespace zhike {

/// The answers of one respondent: for each item how they feel if it is there, and if it is missing. Keys 1 to
/// 5 answer and go on to the next question, Backspace takes an answer back, ↑ and ↓ go from item to item.
/// QVariantList: id and both answers (1 to 5, 0 for none) of each item in turn.
class KanoSheet : public FieldEditor
{
    Q_OBJECT
public:
    explicit KanoSheet(const std::vector<KanoItem>& items, QWidget* parent = nullptr);

    /// The items that are answered in whole.
    [[nodiscard]] std::vector<KanoPair> pairs() const;
    void setAnswers(const std::vector<KanoAnswer>& answers);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;
    /// An item of which only one question is answered.
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget* field() const override;
    /// Names the questions for who does not see them; again after the form has named the field.
    void nameQuestions();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask(int question);
    [[nodiscard]] bool questionKey(int question, int key);

    std::vector<KanoItem> m_items;
    std::vector<ScaleEditor*> m_questions; ///< two for each item
    bool m_byDigit = false;                ///< the answer comes from a key: the next question is asked
};

} // namespace zhike
