// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tokens.h"
#include <QtWidgets/QLayout>

namespace zhike {

/// A bar: widgets side by side, those behind the spring at its right end. Where there is no room for all,
/// text that may be cut gives way first; then the bar goes on in another line.
class BarLayout : public QLayout
{
    Q_OBJECT
public:
    explicit BarLayout(int gap, QWidget* parent = nullptr);
    ~BarLayout() override;
    /// What is added from now on stands at the right end.
    void addSpring() { m_spring = count(); }
    /// Puts a widget before the one at `index`; before the first behind the spring, it is behind it too.
    void insertWidget(int index, QWidget* widget);
    /// Puts a widget last of those before the spring.
    void addLeft(QWidget* widget);
    /// The first line is at least so high.
    void setLineHeight(int height);
    /// How many widgets stand before the spring.
    [[nodiscard]] int leftCount() const { return std::min(m_spring, count()); }

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
    struct Piece {
        QLayoutItem* item;
        int least; ///< no narrower than this
        int width; ///< as it comes
        bool right;
    };
    using Line = std::vector<Piece>;
    [[nodiscard]] std::vector<Line> lines(int room) const;
    /// Narrows and widens the pieces until they fill the line.
    void fit(Line& line, int room) const;
    int place(Line& line, const QRect& room, int least, bool really) const;
    int flow(const QRect& rect, bool really) const;

    QList<QLayoutItem*> m_items;
    int m_gap;
    int m_spring = 1 << 20;
    int m_lineHeight = 0;
};

} // namespace zhike
