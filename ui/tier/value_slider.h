// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QSlider>

namespace zhike {

/// A bar that can be moved: a trough with its share and a handle. A click goes to where it is; arrow keys,
/// Page, Home and End move it.
class ValueSlider : public QSlider
{
    Q_OBJECT
public:
    explicit ValueSlider(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where the handle stands.
    [[nodiscard]] int handleX() const;

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void moveTo(int x);
};

} // namespace zhike
