// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include "ui/shell/look.h"
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

QByteArray source(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no such icon: %s", qPrintable(path));
        return {};
    }
    return file.readAll();
}

QString iconPath(const QString& name)
{
    return u":/zhike/icons/%1.svg"_s.arg(name);
}

/// The icon as pixels of `pixels` height in `colour`, from the cache where it is.
QPixmap rendered(const QString& path, const QSize& pixels, const QColor& colour)
{
    const QString key = u"zk:%1:%2x%3:%4"_s.arg(path)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(colour.isValid() ? colour.rgba() : 0U, 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = source(path);
    if (colour.isValid())
        svg.replace("currentColor", colour.name().toLatin1());
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    if (!svg.isEmpty()) {
        QPainter painter(&pixmap);
        if (colour.isValid())
            painter.setOpacity(colour.alphaF());
        QSvgRenderer(svg).render(&painter);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QSize devicePixels(const QSizeF& size, qreal ratio)
{
    return (size * ratio).toSize();
}

/// Device pixels per unit where the painter really draws: the screen's ratio, or that of a picture being
/// rendered.
qreal scaleOf(const QPainter& painter)
{
    return std::max(1.0, std::abs(painter.deviceTransform().m11()));
}

/// Draws at the moment of showing, so a change of theme needs no new icons.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString path, std::optional<Ink> ink) : m_path(std::move(path)), m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QRect square(rect.x(), rect.y() + (rect.height() - side) / 2, side, side);
        painter->drawPixmap(square,
                            rendered(m_path, devicePixels(square.size(), scaleOf(*painter)), colour(mode)));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return left(size, colour(mode));
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return left(size, colour(mode));
    }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine* clone() const override { return new LineIconEngine(m_path, m_ink); }
    bool isNull() override { return false; }

private:
    /// A size wider than high leaves room at the right of the icon.
    [[nodiscard]] QPixmap left(const QSize& size, const QColor& colour) const
    {
        const int side = std::min(size.width(), size.height());
        const QPixmap square = rendered(m_path, {side, side}, colour);
        if (size.width() == size.height())
            return square;
        QPixmap wide(size);
        wide.fill(Qt::transparent);
        QPainter(&wide).drawPixmap(0, (size.height() - side) / 2, square);
        return wide;
    }
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        if (!m_ink)
            return {};
        const Tokens& tokens = Look::of(nullptr);
        return mode == QIcon::Disabled ? tokens.disabledInk() : tokens.ink(*m_ink);
    }

    QString m_path;
    std::optional<Ink> m_ink;
};

} // namespace

QIcon lineIcon(const QString& name, Ink ink)
{
    return QIcon(new LineIconEngine(iconPath(name), ink));
}

void drawIcon(QPainter& painter, const QRectF& box, const QString& name, const QColor& colour)
{
    if (name.isEmpty())
        return;
    const qreal ratio = scaleOf(painter);
    // On whole device pixels: half a pixel blurs a line of 1.2.
    const QPointF topLeft(std::round(box.x() * ratio) / ratio, std::round(box.y() * ratio) / ratio);
    painter.drawPixmap(QRectF(topLeft, box.size()),
                       rendered(iconPath(name), devicePixels(box.size(), ratio), colour), QRectF());
}

QIcon programIcon()
{
    return QIcon(new LineIconEngine(u":/zhike/look/zhike.svg"_s, std::nullopt));
}

QStringList iconNames()
{
    QStringList names;
    for (const auto& file : QDir(u":/zhike/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name))
        names << file.chopped(4);
    return names;
}

} // namespace zhike
