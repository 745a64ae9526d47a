// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/painted_text.h"

#include <QtGui/QPaintDevice>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QWidget>

namespace zhike::test {

namespace {

/// Paints nothing, and remembers what was written.
class Scribe final : public QPaintEngine
{
public:
    Scribe() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState& now) override
    {
        if (now.state() & DirtyTransform)
            m_transform = now.transform();
        if (now.state() & DirtyBrush)
            m_covers = now.brush().isOpaque() && now.brush().style() != Qt::NoBrush;
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        const QRectF line(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const QRectF place = m_transform.mapRect(line);
        const QRectF seen = place & room();
        if (!item.text().trimmed().isEmpty() && seen.width() > 1 && seen.height() > 1)
            texts << PaintedText{item.text(), place, seen, seen};
    }
    void drawRects(const QRectF* rects, int count) override
    {
        for (int i = 0; i < count; ++i)
            cover(rects[i]);
    }
    void drawRects(const QRect* rects, int count) override
    {
        for (int i = 0; i < count; ++i)
            cover(rects[i]);
    }
    void drawPath(const QPainterPath& path) override { cover(path.boundingRect()); }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override {}
    void drawEllipse(const QRectF&) override {}
    void drawLines(const QLineF*, int) override {}
    void drawPoints(const QPointF*, int) override {}

    QVector<PaintedText> texts;

private:
    /// What of the paper may be written on now.
    QRectF room() const
    {
        const QRectF widget =
            systemClip().isEmpty() ? QRectF(-1e6, -1e6, 2e6, 2e6) : systemClip().boundingRect();
        const QPainter* pen = painter();
        return pen && pen->hasClipping() ? widget & m_transform.mapRect(pen->clipBoundingRect()) : widget;
    }
    /// What lies below an opaque ground is not seen.
    void cover(const QRectF& rect)
    {
        if (!m_covers)
            return;
        const QRectF ground = m_transform.mapRect(rect) & room();
        for (PaintedText& each : texts) {
            const QRectF hidden = each.bare & ground;
            if (hidden.height() < each.bare.height() - 1)
                continue;
            if (hidden.left() <= each.bare.left())
                each.bare.setLeft(std::max(each.bare.left(), hidden.right()));
            else if (hidden.right() >= each.bare.right())
                each.bare.setRight(hidden.left());
        }
        texts.removeIf([](const PaintedText& each) { return each.bare.width() < 1; });
    }

    QTransform m_transform;
    bool m_covers = false;
};

class Sheet final : public QPaintDevice
{
public:
    explicit Sheet(const QWidget& like) : m_like(like) {}
    QPaintEngine* paintEngine() const override { return &m_engine; }
    const QVector<PaintedText>& texts() const { return m_engine.texts; }

protected:
    int metric(PaintDeviceMetric which) const override
    {
        switch (which) {
        case PdmWidth:
            return m_like.width();
        case PdmHeight:
            return m_like.height();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 1 << 24;
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_like.logicalDpiY();
        default:
            return QPaintDevice::metric(which);
        }
    }

private:
    const QWidget& m_like;
    mutable Scribe m_engine;
};

} // namespace

QVector<PaintedText> paintedText(QWidget& widget)
{
    Sheet sheet(widget);
    widget.render(&sheet);
    return sheet.texts();
}

} // namespace zhike::test
