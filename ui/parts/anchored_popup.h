// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

namespace zhike {

/// Something small that floats below the widget it was opened from: a child of the window, so that it cannot
/// lose the keyboard. Esc, a click elsewhere or the keyboard going elsewhere close it; then it deletes itself
/// and the keyboard goes back where it was.
class AnchoredPopup : public QFrame
{
    Q_OBJECT
public:
    explicit AnchoredPopup(QWidget* anchor);
    /// Shows it below the anchor, above it where there is no room, and gives `focus` the keyboard.
    void open(const QSize& size, QWidget* focus);
    void dismiss();

Q_SIGNALS:
    void closed();
    /// It closes and has the keyboard, but what had it before is gone: somebody must take it.
    void orphaned();

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] bool holds(const QObject* object) const;
    QPointer<QWidget> m_anchor;
    QPointer<QWidget> m_before; ///< had the keyboard before
    bool m_open = false;
};

} // namespace zhike
