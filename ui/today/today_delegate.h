// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/row_list.h"

namespace zhike {

/// Rows of Today: one of them may be grown by a line in which something is written in place.
class TodayDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit TodayDelegate(QObject* parent = nullptr);
    /// The row that is written in; a null id ends it. `button` says what Enter does.
    void setEditing(const Uuid& id, const QString& placeholder = {}, const QString& button = {});
    [[nodiscard]] const Uuid& editing() const { return m_editing; }
    /// What is written so far.
    [[nodiscard]] QString text() const { return m_text; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

Q_SIGNALS:
    void written(const zhike::Uuid& id, const QString& text) const;
    void cancelled() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isEditing(const QModelIndex& index) const;
    Uuid m_editing;
    QString m_placeholder;
    QString m_button;
    mutable QString m_text; ///< kept over rebuilt rows
};

} // namespace zhike
