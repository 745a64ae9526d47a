// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QProxyStyle>

class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionSlider;

namespace zhike {

/// How controls look and how large they are: our buttons, fields, menus and scroll bars over Fusion.
/// Everything is painted from the tokens in force and the palette, so that another theme is another palette
/// and no widget is polished again. What a control is more than its class says its property "look": buttons
/// "primary", "small", "danger", "big", "scale"; tool buttons "outline"; fields "bare"; lists "pane",
/// "popup", "boxed".
class LookStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    LookStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric which, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;

private:
    void drawButtonLabel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawToolButton(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
    [[nodiscard]] QRect comboRect(const QRect& box, SubControl part) const;
};

} // namespace zhike
