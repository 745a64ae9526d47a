// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QSaveFile>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtSvg/QSvgGenerator>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPictureScale = 2;  // pixels for each point of a saved picture
constexpr QSizeF kOnPaper{760, 400}; // points of a chart across a page
constexpr std::size_t kOnPage = 2;
constexpr double kBetween = 40; // points between two charts of a page

/// The words of this file.
struct ChartExport {
    Q_DECLARE_TR_FUNCTIONS(ChartExport)
};

QByteArray svg(ChartView& chart, const ChartCaption& caption, QSize size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(caption.title);
    generator.setDescription(caption.subtitle);
    QPainter painter(&generator);
    paintChart(chart, caption, painter, QRectF(QPointF(), size), ChartLook::paper());
    painter.end();
    return buffer.data();
}

QByteArray png(ChartView& chart, const ChartCaption& caption, QSize size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    chartImage(chart, caption, size, kPictureScale, ChartLook::paper()).save(&buffer, "PNG");
    return buffer.data();
}

/// Writes the whole file or leaves what was there.
Done keep(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorKind::Io,
                       ChartExport::tr("The chart could not be saved as %1: %2. Choose another place.")
                           .arg(path, file.errorString()));
    return {};
}

} // namespace

void paintChart(ChartView& chart, const ChartCaption& caption, QPainter& painter, const QRectF& target,
                const ChartLook& look)
{
    const double margin = space::x4;
    painter.fillRect(target, look.ground);
    auto left = target.adjusted(margin, margin, -margin, -space::x2);
    const auto line = [&](const QString& text, Face face, Weight weight, const QColor& colour) {
        if (text.isEmpty())
            return;
        painter.setFont(font(face, weight));
        painter.setPen(colour);
        const QFontMetricsF metrics(painter.font());
        painter.drawText(QRectF(left.topLeft(), QSizeF(left.width(), lineHeight(face))), Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, left.width()));
        left.setTop(left.top() + lineHeight(face));
    };
    line(caption.title, Face::Panel, Weight::Bold, look.text);
    line(caption.subtitle, Face::Caption, Weight::Normal, look.caption);
    line(caption.note, Face::Caption, Weight::Normal, look.caption);
    chart.paintTo(painter, left.adjusted(0, space::x2, 0, 0), look);
}

QImage chartImage(ChartView& chart, const ChartCaption& caption, QSize size, qreal scale,
                  const ChartLook& look)
{
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintChart(chart, caption, painter, QRectF(QPointF(), size), look);
    return image;
}

Done saveChart(ChartView& chart, const ChartCaption& caption, QSize size, const QString& path)
{
    const bool vectors = path.endsWith(".svg"_L1, Qt::CaseInsensitive);
    return keep(vectors ? svg(chart, caption, size) : png(chart, caption, size), path);
}

Done printChartTo(ChartView& chart, const ChartCaption& caption, const QString& path)
{
    return printChartsTo({{&chart, caption}}, path);
}

Done printChartsTo(const std::vector<PrintedChart>& charts, const QString& path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter page(&buffer);
    page.setTitle(charts.front().caption.title);
    page.setPageSize(QPageSize(QPageSize::A4));
    page.setPageMargins(QMarginsF(14, 12, 14, 12), QPageLayout::Millimeter);
    QPainter painter(&page);
    const double scale = painter.viewport().width() / kOnPaper.width();
    painter.scale(scale, scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (std::size_t i = 0; i < charts.size(); ++i) {
        if (i > 0 && i % kOnPage == 0)
            page.newPage();
        const double top = static_cast<double>(i % kOnPage) * (kOnPaper.height() + kBetween);
        paintChart(*charts[i].chart, charts[i].caption, painter, QRectF(QPointF(0, top), kOnPaper),
                   ChartLook::paper());
    }
    painter.end();
    return keep(buffer.data(), path);
}

} // namespace zhike
