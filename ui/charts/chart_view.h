// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chart_look.h"

#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtGui/QPixmap>
#include <memory>

namespace zhike {

/// A chart whose points lead to the records behind them. Qt Charts draws grid and series; labels and the
/// marker on the chosen point are drawn over it, so that they are the same on screen, in a saved picture and
/// on paper.
///
/// The pointer shows what a point says and opens it with a click; Left, Right, Home and End move the marker
/// and Enter opens.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    ~ChartView() override;

    void setLook(const ChartLook& look);
    [[nodiscard]] const ChartLook& look() const { return m_look; }

    /// How many points can be chosen.
    [[nodiscard]] virtual int pointCount() const = 0;
    /// What a point says: its place, its figure with unit, its n.
    [[nodiscard]] virtual QString pointText(int index) const = 0;
    /// Where a point stands, in coordinates of the chart.
    [[nodiscard]] virtual QPointF pointPlace(int index) const = 0;
    /// The area whose click opens a point, in coordinates of the chart.
    [[nodiscard]] virtual QRectF pointArea(int index) const = 0;

    /// The definition of the figures, shown beneath what a point says.
    void setDefinition(const QString& definition);
    [[nodiscard]] const QString& definition() const { return m_definition; }

    [[nodiscard]] int current() const { return m_current; }
    /// Puts the marker on a point; −1 takes it away.
    void setCurrent(int index);

    /// Where the labels stood when they were last drawn, in coordinates of the chart.
    [[nodiscard]] const std::vector<QRectF>& labelPlaces() const { return m_labels; }

    /// As small as it may be: it takes the room that is there, and asks for none.
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

    /// Lays out and paints the chart on `target` in a look of its choice, without the marker.
    void paintTo(QPainter& painter, const QRectF& target, const ChartLook& look);

Q_SIGNALS:
    /// The records behind this point are asked for.
    void opened(int index);
    void currentChanged(int index);

protected:
    ChartView(QChart* chart, QWidget* parent);

    /// Makes axes and series anew from the data and the look.
    virtual void rebuild() = 0;
    /// Where the plot lies in a chart of this size: what is around it has room for labels.
    [[nodiscard]] virtual QRectF plotIn(QSizeF size) const = 0;
    /// The plot has another size: widths that are shares of it may follow.
    virtual void plotChanged() {}
    /// Draws what Qt Charts does not: labels, in coordinates of the chart.
    virtual void paintLabels(QPainter& painter) const = 0;

    [[nodiscard]] QRectF plot() const { return m_plot; }
    /// Rebuilds and repaints; call it when the data changed.
    void refresh();
    /// Removes all series and axes.
    void clearChart();
    /// How wide a label is.
    [[nodiscard]] static double labelWidth(const QString& text, Weight weight = Weight::Normal);
    /// A label as far as there is room for it, ending in … where it is cut.
    [[nodiscard]] static QString fitted(const QString& text, double room);
    /// Draws a line of text whose given corner or edge is at `at`.
    void drawText(QPainter& painter, QPointF at, Qt::Alignment anchor, const QString& text,
                  const QColor& colour, Weight weight = Weight::Normal) const;

    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    class Overlay;

    [[nodiscard]] int pointAt(QPointF place) const;
    [[nodiscard]] QString toolTipOf(int index) const;
    void layOut(QSizeF size);
    /// What was drawn is out of date.
    void changePicture();
    void paintMarker(QPainter& painter) const;
    void step(int to);

    ChartLook m_look = ChartLook::paper();
    QString m_definition;
    QRectF m_plot;
    bool m_asBefore = false; ///< shown anew: its scene tells of changes that are none
    QPixmap m_picture;       ///< as drawn last: a page that is shown again need not draw its charts anew
    mutable std::vector<QRectF> m_labels;
    int m_current = -1;
    int m_pressed = -1;
    bool m_printing = false;
    Overlay* m_overlay = nullptr; ///< owned by the chart
};

} // namespace zhike
