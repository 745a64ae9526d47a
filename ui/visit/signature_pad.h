// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/visit/strokes.h"
#include <QtWidgets/QWidget>
#include <optional>

namespace zhike {

/// Where the customer signs, with pen, finger or mouse. Keeps lines, not pixels; Delete begins anew.
class SignaturePad : public QWidget
{
    Q_OBJECT
public:
    explicit SignaturePad(QWidget* parent = nullptr);

    [[nodiscard]] const Strokes& strokes() const { return m_strokes; }
    void setStrokes(const Strokes& strokes); ///< without emitting
    [[nodiscard]] bool isBlank() const { return m_strokes.isBlank(); }
    void clear();
    /// Shown below the line: when it was signed.
    void setNote(const QString& note);
    /// Shown as it is; takes no more strokes.
    void setFinal(bool final);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void changed(); ///< a stroke has ended, or all are gone

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF room() const;
    void begin(QPointF at, double pressure);
    void go(QPointF at, double pressure);
    void end();
    void describe();

    Strokes m_strokes;
    QString m_note;
    bool m_drawing = false;
    bool m_final = false;
    std::optional<int> m_finger; ///< the touch point that draws
};

} // namespace zhike
