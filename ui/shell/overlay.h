// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

namespace zhike {

/// A panel over the dimmed window: search, the list of shortcuts. A child, not a window, so it cannot lose
/// the keyboard. Esc and a click beside it close it; the keyboard goes back where it was.
class Overlay : public QWidget
{
    Q_OBJECT
public:
    explicit Overlay(QWidget* window);
    void open();
    void dismiss();
    [[nodiscard]] bool isOpen() const { return isVisible(); }

protected:
    /// Where the panel lies in a window of this size.
    [[nodiscard]] virtual QRect panelRect(const QSize& window) const = 0;
    /// What the panel holds. It is opaque, so that what changes in it does not draw the window below again,
    /// and leaves the height of the round corners free above and below.
    [[nodiscard]] QWidget* panel() const { return m_panel; }

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void layOut();
    QWidget* m_panel;
    QPointer<QWidget> m_before;
};

} // namespace zhike
