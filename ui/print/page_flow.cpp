// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_flow.h"
#include <QtGui/QTextLayout>
#include <numeric>

namespace zhike {
namespace {

constexpr double columnGap = printPx(16);

/// How wide a text is when nothing breaks it.
double naturalWidth(const PrintSpans& spans)
{
    return printParagraph(spans, 1e7, 0, 1).width();
}

std::vector<double> columnWidths(const std::vector<PrintColumn>& columns, const std::vector<PrintRow>& rows,
                                 double available)
{
    std::vector<double> widths(columns.size(), 0);
    for (const PrintRow& row : rows)
        for (std::size_t c = 0; c < columns.size() && c < row.size(); ++c)
            widths[c] = std::max(widths[c], naturalWidth(row[c]));
    const double text = available - columnGap * double(columns.size() - 1);
    double fixed = 0;
    std::size_t stretch = columns.size() - 1;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        widths[c] = std::min(widths[c] + printPx(0.5), columns[c].most * text);
        if (columns[c].stretch)
            stretch = c;
        else
            fixed += widths[c];
    }
    widths[stretch] = std::max(text * 0.12, text - fixed);
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (sum > text)
        for (double& width : widths)
            width *= text / sum;
    return widths;
}

void putLine(PrintPage& page, const std::shared_ptr<QTextLayout>& layout, const QString& text,
             const QRectF& room, Qt::Alignment align)
{
    const QTextLine line = layout->lineAt(0);
    const double width = line.naturalTextWidth();
    double x = room.left();
    if (align & Qt::AlignRight)
        x = room.right() - width;
    else if (align & Qt::AlignHCenter)
        x = room.center().x() - width / 2;
    const double y = room.center().y() - line.height() / 2;
    page.texts.push_back({QRectF(x, room.top(), width, room.height()), text, layout, QPointF(x, y)});
}

} // namespace

void printLabel(PrintPage& page, const QRectF& room, const PrintSpan& span, Qt::Alignment align)
{
    const PrintParagraph paragraph = printParagraph({span}, room.width(), room.height(), 1);
    if (!paragraph.lines.empty())
        putLine(page, paragraph.lines.front(), paragraph.texts.front(), room, align);
}

PageFlow::PageFlow(QSizeF page, Margins margins) : m_size(page), m_margins(margins)
{
    newPage();
}

void PageFlow::newPage()
{
    m_pages.push_back({m_size, {}, {}, {}});
    m_y = m_margins.top;
}

bool PageFlow::need(double height)
{
    if (m_y + height <= bottom() || m_y <= m_margins.top)
        return false;
    newPage();
    return true;
}

void PageFlow::place(PrintPage& page, const PrintParagraph& paragraph, std::size_t line, double x, double y,
                     double width, bool right)
{
    putLine(page, paragraph.lines[line], paragraph.texts[qsizetype(line)],
            QRectF(x, y, width, paragraph.pitch), right ? Qt::AlignRight : Qt::AlignLeft);
}

void PageFlow::paragraph(double x, const PrintParagraph& paragraph)
{
    for (std::size_t i = 0; i < paragraph.lines.size(); ++i) {
        need(paragraph.pitch);
        place(page(), paragraph, i, x, m_y, right() - x, false);
        m_y += paragraph.pitch;
    }
}

void PageFlow::label(const QRectF& room, const PrintSpan& span, Qt::Alignment align)
{
    printLabel(page(), room, span, align);
}

void PageFlow::table(double x, const std::vector<PrintColumn>& columns, const std::vector<PrintRow>& rows,
                     double pitch, double tail,
                     const std::function<void(std::size_t, const QRectF&)>& afterCells)
{
    const double end = right() - tail - (tail > 0 ? columnGap : 0);
    const std::vector<double> widths = columnWidths(columns, rows, end - x);
    const double linePitch = std::min(pitch, printPx(18));
    for (std::size_t r = 0; r < rows.size(); ++r) {
        std::vector<PrintParagraph> cells;
        double height = 0;
        for (std::size_t c = 0; c < columns.size() && c < rows[r].size(); ++c) {
            cells.push_back(printParagraph(rows[r][c], widths[c], linePitch, columns[c].maxLines));
            height = std::max(height, cells.back().height());
        }
        height = std::max(height, linePitch) + (pitch - linePitch);
        need(height);
        double cellX = x;
        for (std::size_t c = 0; c < cells.size(); ++c) {
            for (std::size_t i = 0; i < cells[c].lines.size(); ++i)
                place(page(), cells[c], i, cellX, m_y + (pitch - linePitch) / 2 + double(i) * linePitch,
                      widths[c], columns[c].right);
            cellX += widths[c] + columnGap;
        }
        if (afterCells)
            afterCells(r, QRectF(end + columnGap, m_y, tail, pitch));
        m_y += height;
    }
}

void PageFlow::rule(double x1, double x2, bool dotted)
{
    page().lines.push_back({{x1, m_y}, {x2, m_y}, QColor::fromRgb(dotted ? printPale : printRule), dotted});
}

void PageFlow::box(const QRectF& rect, QColor fill, QColor pen, double radius)
{
    page().boxes.push_back({rect, fill, pen, radius});
}

} // namespace zhike
