// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>

namespace zhike {

/// Paints a cell of the table of promises: what is promised, and below it what was until now, or why what was
/// typed cannot be promised. Edits it in a line, or in a choice where it is one of a few.
class PolicyDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
};

/// The names of the tiers over their columns, in line with what stands below them.
class PolicyHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit PolicyHeader(QWidget* parent = nullptr) : QHeaderView(Qt::Horizontal, parent) {}

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

} // namespace zhike
