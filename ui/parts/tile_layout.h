// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tokens.h"
#include <QtWidgets/QLayout>

namespace zhike {

/// Lays widgets of one width side by side over the whole room, and in several lines of as many where there is
/// not enough of it.
class TileLayout : public QLayout
{
    Q_OBJECT
public:
    /// No tile is narrower than `least`, or wider than `most`.
    TileLayout(TextMetric least, TextMetric most, QWidget* parent = nullptr);
    ~TileLayout() override;
    /// Between tiles, and between their lines.
    void setGap(int gap) { m_gap = gap; }
    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    [[nodiscard]] int columns(int room) const;
    [[nodiscard]] QList<QLayoutItem*> shown() const;
    /// Where everything goes in `rect`, placed if `place`; returns the height.
    int flow(const QRect& rect, bool place) const;
    QList<QLayoutItem*> m_items;
    TextMetric m_least;
    TextMetric m_most;
    int m_gap = 0;
};

} // namespace zhike
