// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/anchored_popup.h"
#include "ui/parts/chip.h"

class QLineEdit;

namespace zhike {

class GroupedModel;
class RowList;

/// How well what was typed fits a choice: by its text, or by pinyin in full or as initials. 0 is best, below
/// 0 does not fit.
[[nodiscard]] int fitOf(const FilterChoice& choice, const QString& typed);

/// Many choices with their counts, found by typing: text, pinyin or initials. ↑ and ↓ move, Enter takes, Esc
/// leaves. Where several can be chosen, Ctrl+Enter and Ctrl with a click add one or take it away.
class ChoicePopup : public AnchoredPopup
{
    Q_OBJECT
public:
    /// `current` is what is chosen now, as the filter bar has it.
    ChoicePopup(QWidget* anchor, const Filter& filter, const QVariant& current);
    void open();

Q_SIGNALS:
    void chosen(const QVariant& value, bool byKey); ///< this one and no other
    void toggled(const QVariant& value);            ///< this one too, or no longer

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int heightFor(qsizetype rows) const;
    void toggle(int row);
    void narrow(const QString& typed);
    void take(int row, bool byKey);
    bool lineKey(const QKeyEvent& event);

    QVector<FilterChoice> m_choices;
    QVector<QVariant> m_shown; ///< values of the rows
    QVariantList m_current;    ///< chosen now
    bool m_several;
    QLineEdit* m_line;
    RowList* m_list;
    GroupedModel* m_model;
};

} // namespace zhike
