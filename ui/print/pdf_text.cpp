// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_text.h"
#include <QtCore/QMap>
#include <QtGui/QGlyphRun>
#include <QtGui/QRawFont>
#include <QtGui/QTextLayout>

using namespace Qt::StringLiterals;

namespace zhike {

DrawnText::DrawnText(const std::vector<PrintPage>& pages)
{
    for (const PrintPage& page : pages)
        for (const PrintText& text : page.texts)
            add(text);
}

DrawnText::Font& DrawnText::fontOf(const QRawFont& font)
{
    // Sizes of a face share one font in the file.
    const QByteArray face =
        font.familyName().toUtf8() + '|' + font.styleName().toUtf8() + font.fontTable("head");
    const auto it = m_byFace.constFind(face);
    if (it != m_byFace.constEnd())
        return m_fonts[*it];
    m_byFace.insert(face, m_fonts.size());
    return m_fonts.emplace_back(Font{font, {}, {}});
}

/// The one glyph that `length` characters from `start` were drawn with; 0 for none or several.
static quint32 onlyGlyph(const QTextLayout& layout, int start, int length, QRawFont& font)
{
    const QList<QGlyphRun> runs = layout.glyphRuns(start, length);
    if (runs.size() != 1 || runs.front().glyphIndexes().size() != 1)
        return 0;
    font = runs.front().rawFont();
    return runs.front().glyphIndexes().front();
}

void DrawnText::add(const PrintText& text)
{
    for (const QGlyphRun& run : text.layout->glyphRuns()) {
        Font& font = fontOf(run.rawFont());
        for (const quint32 glyph : run.glyphIndexes())
            if (!font.meaning.contains(glyph)) {
                font.order += glyph;
                font.meaning.insert(glyph, {});
            }
    }
    for (int i = 0; i < int(text.text.size());) {
        int length = text.text[i].isHighSurrogate() ? 2 : 1;
        QRawFont raw;
        const quint32 glyph = onlyGlyph(*text.layout, i, length, raw);
        // A ligature is one glyph for more characters.
        while (glyph != 0 && i + length < int(text.text.size()) &&
               onlyGlyph(*text.layout, i, length + 1, raw) == glyph)
            ++length;
        if (glyph != 0)
            if (QString& meaning = fontOf(raw).meaning[glyph]; meaning.isEmpty())
                meaning = text.text.mid(i, length);
        i += length;
    }
}

QMap<quint16, QString> DrawnText::meant(const QMap<quint16, char16_t>& names) const
{
    for (const Font& font : m_fonts) {
        QMap<quint16, QString> all;
        bool agrees = !names.isEmpty();
        for (auto it = names.begin(); agrees && it != names.end(); ++it) {
            const QList<quint32> glyphs = font.font.glyphIndexesForString(QString(QChar(*it)));
            agrees = it.key() <= font.order.size() && !glyphs.isEmpty() &&
                     glyphs.front() == font.order[it.key() - 1];
        }
        for (qsizetype i = 0; agrees && i < font.order.size(); ++i)
            if (const QString meaning = font.meaning.value(font.order[i]); !meaning.isEmpty())
                all.insert(quint16(i + 1), meaning);
        if (agrees)
            return all;
    }
    return {};
}

namespace {

/// The characters of the glyphs of one font in the file.
using Names = QMap<quint16, char16_t>;

quint16 hex(QByteArrayView text)
{
    return quint16(text.toByteArray().toUShort(nullptr, 16));
}

/// All <…> in a line.
QList<quint16> codes(QByteArrayView line)
{
    QList<quint16> out;
    for (qsizetype at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
        const qsizetype end = line.indexOf('>', at);
        if (end < 0)
            break;
        out += hex(line.sliced(at + 1, end - at - 1));
    }
    return out;
}

/// Reads the ranges of a map: "<first> <last> <name>" counts on, "<first> <last> [<name> …]" lists.
Names namesIn(QByteArrayView map)
{
    Names names;
    qsizetype at = map.indexOf("beginbfrange");
    const qsizetype stop = map.lastIndexOf("endbfrange");
    while (at >= 0 && at < stop) {
        const qsizetype end = map.indexOf('\n', at);
        if (end < 0)
            break;
        const QByteArrayView line = map.sliced(at, end - at);
        const QList<quint16> found = codes(line);
        const bool list = line.indexOf('[') >= 0;
        for (qsizetype i = 0; found.size() >= 3 && i <= found[1] - found[0]; ++i)
            if (!list || i + 2 < found.size())
                if (found[0] + i > 0)
                    names.insert(quint16(found[0] + i), char16_t(list ? found[i + 2] : found[2] + i));
        at = end + 1;
    }
    return names;
}

QByteArray mapOf(const QMap<quint16, QString>& names)
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    const auto code = [](quint16 value) { return QByteArray::number(value, 16).rightJustified(4, '0'); };
    auto it = names.constBegin();
    for (qsizetype left = names.size(); left > 0;) {
        const qsizetype block = std::min<qsizetype>(left, 100); // as many as one block may hold
        map += QByteArray::number(block) + " beginbfchar\n";
        for (qsizetype i = 0; i < block; ++i, ++it) {
            map += '<' + code(it.key()) + "> <";
            for (const QChar unit : it.value())
                map += code(unit.unicode());
            map += ">\n";
        }
        map += "endbfchar\n";
        left -= block;
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// A map in the file: the number of its object and what it says.
struct FoundMap {
    qsizetype object = 0;
    Names names;
};

QList<FoundMap> mapsIn(const QByteArray& pdf)
{
    QList<FoundMap> maps;
    for (qsizetype at = pdf.indexOf("begincmap"); at >= 0; at = pdf.indexOf("begincmap", at + 1)) {
        const qsizetype end = pdf.indexOf("endcmap", at);
        const qsizetype header = pdf.lastIndexOf(" 0 obj", at);
        const qsizetype number = pdf.lastIndexOf('\n', header);
        if (end < 0 || header < 0 || number < 0)
            break;
        maps.append({pdf.mid(number + 1, header - number - 1).toLongLong(),
                     namesIn(QByteArrayView(pdf).sliced(at, end - at))});
    }
    return maps;
}

/// The trailer's dictionary with a pointer to the table before.
QByteArray nextTrailer(const QByteArray& pdf)
{
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    const qsizetype from = pdf.indexOf("<<", trailer);
    const qsizetype to = pdf.indexOf("startxref", from);
    const qsizetype close = pdf.lastIndexOf(">>", to);
    const qsizetype number = to + 9;
    const QByteArray previous = pdf.mid(number, pdf.lastIndexOf("%%EOF") - number).trimmed();
    if (trailer < 0 || from < 0 || to < 0 || close < from)
        return {};
    return "trailer\n" + pdf.mid(from, close - from) + "\n/Prev " + previous + "\n>>\n";
}

} // namespace

int correctTextLayer(QByteArray& pdf, const DrawnText& drawn)
{
    const QByteArray trailer = nextTrailer(pdf);
    if (trailer.isEmpty())
        return 0;
    int corrected = 0;
    QByteArray table = "xref\n";
    for (const FoundMap& map : mapsIn(pdf)) {
        const QMap<quint16, QString> meant = drawn.meant(map.names);
        int here = 0;
        for (auto it = meant.begin(); it != meant.end(); ++it)
            here += map.names.value(it.key()) != it->front() || it->size() > 1;
        if (here == 0)
            continue;
        corrected += here;
        table += QByteArray::number(map.object) + " 1\n" +
                 QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        const QByteArray stream = mapOf(meant);
        pdf += QByteArray::number(map.object) + " 0 obj\n<< /Length " + QByteArray::number(stream.size()) +
               " >>\nstream\n" + stream + "endstream\nendobj\n";
    }
    if (corrected > 0) {
        const qsizetype at = pdf.size();
        pdf += table + trailer + "startxref\n" + QByteArray::number(at) + "\n%%EOF\n";
    }
    return corrected;
}

} // namespace zhike
