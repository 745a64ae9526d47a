// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/renewals.h"
#include "ui/parts/row_list.h"

namespace zhike {

class TextLabel;

/// Paints a row as a card of three lines: name and health; number and stage; fee and what is left.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

/// The contracts that end in one month, or are over: how many and for how much, and a card for each.
class RenewalColumn : public QWidget
{
    Q_OBJECT
public:
    explicit RenewalColumn(QWidget* parent = nullptr);
    void show(const RenewalMonth& month, QDate today);
    /// Only cards that hold this; empty: all.
    void setText(const QString& text) { m_model->setText(text); }
    [[nodiscard]] RowList* list() const { return m_list; }
    /// The card that is chosen here; null if none is.
    [[nodiscard]] const RenewalCard* card() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen();        ///< another card, by the person
    void opened();        ///< Enter or a double click
    void leave(int step); ///< Left and Right lead to the neighbour: −1 or 1

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    TextLabel* m_title;
    TextLabel* m_sum;
    TextLabel* m_more;
    RowList* m_list;
    GroupedModel* m_model;
    std::vector<RenewalCard> m_cards;
};

} // namespace zhike
