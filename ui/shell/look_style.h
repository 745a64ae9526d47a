// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QProxyStyle>

namespace zhike {

/// Fusion with our focus ring, check marks and menu icons of 16 px.
class LookStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    LookStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    int pixelMetric(PixelMetric which, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
};

} // namespace zhike
