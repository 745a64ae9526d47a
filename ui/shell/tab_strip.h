// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>

namespace zhike {

/// The tabs of the window over its pages: what each shows, and × to close it. Hidden while there is one only.
/// A click chooses, the middle button closes, dragging moves; ← and → choose, Delete closes.
class TabStrip : public QWidget
{
    Q_OBJECT
public:
    explicit TabStrip(QWidget* parent = nullptr);
    void setTabs(const QStringList& titles, int current);
    [[nodiscard]] int count() const { return int(m_titles.size()); }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QRect tabRect(int index) const;
    [[nodiscard]] QRect closeRect(int index) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int index);
    void closeWanted(int index);
    void moved(int from, int to);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int indexAt(const QPoint& at) const;
    void paintTab(QPainter& painter, int index) const;
    void choose(int index);

    QStringList m_titles;
    int m_current = 0;
    int m_hovered = -1;
    int m_pressed = -1;      ///< the button is down on this one
    bool m_onClose = false;  ///< and it was on its ×
    bool m_keyboard = false; ///< the keyboard came here by Tab
    QPoint m_at;
};

} // namespace zhike
