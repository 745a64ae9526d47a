// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include <QtCharts/QAbstractAxis>
#include <QtCharts/QAbstractSeries>
#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QGraphicsItem>
#include <QtWidgets/QGraphicsLayout>
#include <QtWidgets/QToolTip>

namespace zhike {

/// Draws labels and marker above the series.
class ChartView::Overlay final : public QGraphicsItem
{
public:
    Overlay(ChartView& view, QChart* chart) : QGraphicsItem(chart), m_view(view)
    {
        setZValue(1000);
        setAcceptedMouseButtons(Qt::NoButton);
    }
    void setSize(QSizeF size)
    {
        prepareGeometryChange();
        m_size = size;
    }
    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_size}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        m_view.m_labels.clear();
        m_view.paintLabels(*painter);
        if (!m_view.m_printing)
            m_view.paintMarker(*painter);
    }

private:
    ChartView& m_view;
    QSizeF m_size;
};

ChartView::ChartView(QChart* chart, QWidget* parent) : QChartView(chart, parent)
{
    m_overlay = new Overlay(*this, chart);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ring", true);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(scene(), &QGraphicsScene::changed, this, [this] {
        if (!m_asBefore)
            changePicture();
    });
}

ChartView::~ChartView() = default;

void ChartView::setLook(const ChartLook& look)
{
    m_look = look;
    refresh();
}

void ChartView::setDefinition(const QString& definition)
{
    m_definition = definition;
}

void ChartView::clearChart()
{
    chart()->removeAllSeries();
    for (auto* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
}

void ChartView::refresh()
{
    clearChart();
    chart()->setTheme(QChart::ChartThemeLight); // it overwrites pens and fonts, so it comes first
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    setBackgroundBrush(m_look.ground);
    rebuild();
    if (m_current >= pointCount())
        setCurrent(-1);
    layOut(chart()->size());
    changePicture();
}

void ChartView::showEvent(QShowEvent* event)
{
    QChartView::showEvent(event);
    m_asBefore = true;
    QTimer::singleShot(0, this, [this] { m_asBefore = false; }); // after what the scene has posted
}

void ChartView::changePicture()
{
    m_picture = {};
    viewport()->update();
}

void ChartView::paintEvent(QPaintEvent*)
{
    const QRect whole = viewport()->rect();
    const QSize pixels = (QSizeF(whole.size()) * devicePixelRatioF()).toSize();
    if (m_picture.size() != pixels) {
        m_picture = QPixmap(pixels);
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(m_look.ground);
        QPainter painter(&m_picture);
        painter.setRenderHints(renderHints());
        render(&painter, whole, whole, Qt::IgnoreAspectRatio);
    }
    QPainter(viewport()).drawPixmap(whole.topLeft(), m_picture);
}

void ChartView::layOut(QSizeF size)
{
    m_plot = plotIn(size);
    chart()->setPlotArea(m_plot);
    chart()->layout()->invalidate();
    chart()->layout()->activate(); // places the grid now, and not with the next event
    plotChanged();
    m_overlay->setSize(size);
    m_asBefore = false;
    m_picture = {};
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layOut(chart()->size());
}

double ChartView::labelWidth(const QString& text, Weight weight)
{
    return QFontMetricsF(zhike::font(Face::Caption, weight)).horizontalAdvance(text);
}

QString ChartView::fitted(const QString& text, double room)
{
    return QFontMetricsF(zhike::font(Face::Caption)).elidedText(text, Qt::ElideRight, std::max(room, 0.0));
}

void ChartView::drawText(QPainter& painter, QPointF at, Qt::Alignment anchor, const QString& text,
                         const QColor& colour, Weight weight) const
{
    painter.setFont(zhike::font(Face::Caption, weight));
    painter.setPen(colour);
    const auto size = QFontMetricsF(painter.font()).size(Qt::TextSingleLine, text);
    QRectF box(at, size);
    if (anchor & Qt::AlignRight)
        box.moveRight(at.x());
    else if (anchor & Qt::AlignHCenter)
        box.moveLeft(at.x() - size.width() / 2);
    if (anchor & Qt::AlignBottom)
        box.moveBottom(at.y());
    else if (anchor & Qt::AlignVCenter)
        box.moveTop(at.y() - size.height() / 2);
    if (!text.isEmpty())
        m_labels.push_back(box);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, text);
}

void ChartView::paintMarker(QPainter& painter) const
{
    if (m_current < 0 || m_current >= pointCount())
        return;
    const auto place = pointPlace(m_current);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    if (hasFocus()) {
        painter.setPen(QPen(m_look.focus, 2));
        painter.drawEllipse(place, 8, 8);
    }
    painter.setPen(QPen(m_look.text, 1));
    painter.drawEllipse(place, 6, 6);
    painter.restore();
}

int ChartView::pointAt(QPointF place) const
{
    int nearest = -1;
    double best = 0;
    for (int i = 0; i < pointCount(); ++i) {
        if (!pointArea(i).contains(place))
            continue;
        const auto distance = QLineF(place, pointPlace(i)).length();
        if (nearest < 0 || distance < best) {
            nearest = i;
            best = distance;
        }
    }
    return nearest;
}

QString ChartView::toolTipOf(int index) const
{
    auto text = pointText(index).toHtmlEscaped();
    if (!m_definition.isEmpty())
        text += QStringLiteral("<br><small>%1</small>").arg(m_definition.toHtmlEscaped());
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text);
}

void ChartView::setCurrent(int index)
{
    index = std::clamp(index, -1, pointCount() - 1);
    if (index == m_current)
        return;
    m_current = index;
    setAccessibleDescription(index < 0 ? m_definition : pointText(index));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    changePicture();
    Q_EMIT currentChanged(index);
}

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            event->accept();
    }
    return QChartView::event(event);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const int index = pointAt(mapToScene(event->position().toPoint()));
    viewport()->setCursor(index < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (index >= 0) {
        setCurrent(index);
        QToolTip::showText(event->globalPosition().toPoint(), toolTipOf(index), viewport(),
                           mapFromScene(pointArea(index)).boundingRect());
    } else if (!hasFocus()) {
        setCurrent(-1);
    }
    event->accept();
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? pointAt(mapToScene(event->position().toPoint())) : -1;
    event->accept();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const int index = pointAt(mapToScene(event->position().toPoint()));
    if (event->button() == Qt::LeftButton && index >= 0 && index == m_pressed) {
        setCurrent(index);
        Q_EMIT opened(index);
    }
    m_pressed = -1;
    event->accept();
}

void ChartView::leaveEvent(QEvent* event)
{
    if (!hasFocus())
        setCurrent(-1);
    QChartView::leaveEvent(event);
}

void ChartView::step(int to)
{
    if (pointCount() == 0)
        return;
    setCurrent(std::clamp(to, 0, pointCount() - 1));
    const auto place = mapFromScene(pointPlace(m_current));
    QToolTip::showText(viewport()->mapToGlobal(place + QPoint(8, 8)), toolTipOf(m_current), viewport());
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
        return step(m_current + 1);
    case Qt::Key_Left:
        return step(m_current < 0 ? pointCount() - 1 : m_current - 1);
    case Qt::Key_Home:
        return step(0);
    case Qt::Key_End:
        return step(pointCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT opened(m_current);
        return;
    case Qt::Key_Escape:
        if (m_current < 0)
            return event->ignore();
        QToolTip::hideText();
        return setCurrent(-1);
    default:
        event->ignore();
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_current < 0)
        setCurrent(pointCount() - 1);
    changePicture();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    setCurrent(-1);
    changePicture();
}

void ChartView::paintTo(QPainter& painter, const QRectF& target, const ChartLook& other)
{
    const auto look = m_look;
    const auto size = chart()->size();
    m_printing = true;
    m_look = other;
    chart()->resize(target.size());
    refresh();
    chart()->scene()->render(&painter, target, QRectF(QPointF(), target.size()));
    m_printing = false;
    m_look = look;
    chart()->resize(size);
    refresh();
}

} // namespace zhike
