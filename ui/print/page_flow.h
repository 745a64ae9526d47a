// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/print/print_page.h"
#include <QtCore/QStringList>
#include <functional>

namespace zhike {

/// A stretch of text in one font.
struct PrintSpan {
    QString text;
    PrintFont font;
};
using PrintSpans = std::vector<PrintSpan>;

/// Text broken into lines for a width, not yet anywhere.
struct PrintParagraph {
    std::vector<std::shared_ptr<QTextLayout>> lines;
    QStringList texts;
    double pitch = 0; ///< from line to line

    [[nodiscard]] double height() const { return double(lines.size()) * pitch; }
    [[nodiscard]] double width() const; ///< of its longest line
};

/// Breaks text at words or, where it must, anywhere; past `maxLines` the last line ends in "…" (0: no limit).
[[nodiscard]] PrintParagraph printParagraph(const PrintSpans& spans, double width, double pitch,
                                            int maxLines = 0);

/// A column of a table. Columns are as wide as their widest cell up to `most` (a share of the table); the one
/// that stretches takes what is left.
struct PrintColumn {
    bool stretch = false;
    double most = 0.4;
    bool right = false;
    int maxLines = 2;
};
using PrintRow = std::vector<PrintSpans>;

/// Fills pages from top to bottom. What does not fit goes to the next page; nothing is drawn over anything.
class PageFlow
{
public:
    struct Margins {
        double side = 0;
        double top = 0;
        double bottom = 0;
    };
    PageFlow(QSizeF page, Margins margins);

    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double left() const { return m_margins.side; }
    [[nodiscard]] double right() const { return m_size.width() - m_margins.side; }
    [[nodiscard]] double bottom() const { return m_size.height() - m_margins.bottom; }
    [[nodiscard]] double room() const { return bottom() - m_y; }
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] PrintPage& page() { return m_pages.back(); }

    /// Starts a page if `height` does not fit on this one; true if it did.
    bool need(double height);
    void skip(double height) { m_y += height; }
    /// Sets where the next thing goes, for columns that stand side by side.
    void moveTo(double y) { m_y = y; }

    /// Puts a paragraph at `x` and the cursor under it; lines that do not fit go to the next page.
    void paragraph(double x, const PrintParagraph& paragraph);
    /// Puts one line in a room, aligned and elided; the cursor stays.
    void label(const QRectF& room, const PrintSpan& span, Qt::Alignment align = Qt::AlignLeft);
    /// Rows of cells between `x` and the right margin; `pitch` is the height of a row of one line.
    /// `afterCells` may draw at the end of each row, into the `tail` that the cells leave free.
    void table(double x, const std::vector<PrintColumn>& columns, const std::vector<PrintRow>& rows,
               double pitch, double tail = 0,
               const std::function<void(std::size_t row, const QRectF& room)>& afterCells = {});
    void rule(double x1, double x2, bool dotted = false);
    void box(const QRectF& rect, QColor fill, QColor pen, double radius = 0);

    /// The pages made so far.
    [[nodiscard]] std::vector<PrintPage> take() { return std::move(m_pages); }
    /// Goes over all pages, for feet that say how many there are.
    [[nodiscard]] std::vector<PrintPage>& pages() { return m_pages; }

private:
    void newPage();
    void place(PrintPage& page, const PrintParagraph& paragraph, std::size_t line, double x, double y,
               double width, bool right);

    QSizeF m_size;
    Margins m_margins;
    std::vector<PrintPage> m_pages;
    double m_y = 0;
};

/// Puts one line in a room of a page, aligned, elided where it is too long.
void printLabel(PrintPage& page, const QRectF& room, const PrintSpan& span,
                Qt::Alignment align = Qt::AlignLeft);

} // namespace zhike
