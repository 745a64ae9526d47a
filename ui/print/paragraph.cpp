// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_flow.h"
#include <QtGui/QFontMetricsF>
#include <QtGui/QTextLayout>

namespace zhike {
namespace {

struct Styled {
    QString text;
    QList<QTextLayout::FormatRange> formats;
};

Styled joined(const PrintSpans& spans)
{
    Styled styled;
    for (const PrintSpan& span : spans) {
        QTextLayout::FormatRange range;
        range.start = int(styled.text.size());
        range.length = int(span.text.size());
        range.format.setFont(span.font.font());
        range.format.setForeground(span.font.colour());
        styled.formats += range;
        styled.text += span.text;
    }
    return styled;
}

/// The formats that concern `length` characters from `start`, counted from there.
QList<QTextLayout::FormatRange> clipped(const QList<QTextLayout::FormatRange>& formats, int start, int length)
{
    QList<QTextLayout::FormatRange> out;
    for (QTextLayout::FormatRange range : formats) {
        const int from = std::max(range.start, start);
        const int to = std::min(range.start + range.length, start + length);
        if (from >= to)
            continue;
        range.start = from - start;
        range.length = to - from;
        out += range;
    }
    return out;
}

std::shared_ptr<QTextLayout> oneLine(const QString& text, const QList<QTextLayout::FormatRange>& formats,
                                     const QFont& font)
{
    auto layout = std::make_shared<QTextLayout>(text, font);
    layout->setCacheEnabled(true);
    layout->setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout->setTextOption(option);
    layout->beginLayout();
    QTextLine line = layout->createLine();
    line.setLineWidth(1e7);
    line.setPosition({0, 0});
    layout->endLayout();
    return layout;
}

struct Stretch {
    int start;
    int length;
};

std::vector<Stretch> breakLines(const Styled& styled, const QFont& font, double width)
{
    QTextLayout layout(styled.text, font);
    layout.setFormats(styled.formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    std::vector<Stretch> stretches;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        stretches.push_back({line.textStart(), line.textLength()});
    }
    layout.endLayout();
    return stretches;
}

/// The rest of the text, shortened to one line that ends in "…".
QString elided(const Styled& styled, int start, double width)
{
    // Measured in the boldest font of the line, so that it fits whatever is bold in it.
    QFont font = styled.formats.isEmpty() ? QFont() : styled.formats.constFirst().format.font();
    for (const QTextLayout::FormatRange& range : styled.formats)
        if (range.format.font().bold())
            font = range.format.font();
    return QFontMetricsF(font).elidedText(styled.text.mid(start), Qt::ElideRight, width);
}

} // namespace

double PrintParagraph::width() const
{
    double widest = 0;
    for (const auto& line : lines)
        widest = std::max(widest, double(line->lineAt(0).naturalTextWidth()));
    return widest;
}

PrintParagraph printParagraph(const PrintSpans& spans, double width, double pitch, int maxLines)
{
    PrintParagraph paragraph;
    paragraph.pitch = pitch;
    Styled styled = joined(spans);
    styled.text.replace(QChar::LineFeed, QChar::LineSeparator);
    if (styled.text.isEmpty())
        return paragraph;
    const QFont font = spans.front().font.font();
    const std::vector<Stretch> stretches = breakLines(styled, font, width);
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const auto [start, length] = stretches[i];
        const bool last = maxLines > 0 && int(i) + 1 == maxLines && i + 1 < stretches.size();
        QString text = last ? elided(styled, start, width) : styled.text.mid(start, length);
        text.remove(QChar::LineSeparator);
        paragraph.lines.push_back(oneLine(text, clipped(styled.formats, start, int(text.size())), font));
        paragraph.texts += text;
        if (last)
            break;
    }
    return paragraph;
}

} // namespace zhike
