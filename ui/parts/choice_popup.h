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
/// leaves.
class ChoicePopup : public AnchoredPopup
{
    Q_OBJECT
public:
    /// `current` is the value chosen now; invalid if none is.
    ChoicePopup(QWidget* anchor, const Filter& filter, const QVariant& current);
    void open();

Q_SIGNALS:
    void chosen(const QVariant& value, bool byKey);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] static int heightFor(qsizetype rows);
    void narrow(const QString& typed);
    void take(int row, bool byKey);
    bool lineKey(int key);

    QVector<FilterChoice> m_choices;
    QVector<QVariant> m_shown; ///< values of the rows
    QVariant m_current;
    QLineEdit* m_line;
    RowList* m_list;
    GroupedModel* m_model;
};

} // namespace zhike
