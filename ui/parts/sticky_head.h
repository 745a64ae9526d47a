// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>

namespace zhike {

class RowList;

/// The head of the group that is scrolled through, kept at the top of the list until the next one pushes it
/// away. A click collapses the group.
class StickyHead : public QWidget
{
    Q_OBJECT
public:
    explicit StickyHead(RowList* list);
    /// Finds its place again after anything moved.
    void follow();
    /// The row of the head it shows; −1 while it shows none.
    [[nodiscard]] int row() const { return isHidden() ? -1 : m_row; }

protected:
    void paintEvent(QPaintEvent*) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    RowList* m_list;
    int m_row = -1;
    int m_height = 0; ///< of the whole head
};

} // namespace zhike
