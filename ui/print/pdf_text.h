// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/print/print_page.h"
#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtGui/QRawFont>

namespace zhike {

/// Which characters were really drawn on pages, with which glyphs of which fonts, and in which order.
///
/// A PDF names a character for each glyph, so that people can copy and search. QPdfWriter names any character
/// that the font maps to the glyph, or none for a glyph that shaping chose. In Noto Sans CJK the glyph of 月
/// is also that of the radical ⽉ (U+2F49), and digits in Latin words have glyphs of their own: searching for
/// 月 or 2026 finds nothing.
class DrawnText
{
public:
    explicit DrawnText(const std::vector<PrintPage>& pages);

    /// The characters of the glyphs of the font in a file, by code. `names` are the file's own: a font is
    /// recognised by their agreeing with the order in which its glyphs were drawn; nothing if none does.
    [[nodiscard]] QMap<quint16, QString> meant(const QMap<quint16, char16_t>& names) const;

private:
    struct Font {
        QRawFont font;
        QList<quint32> order;            ///< glyphs as they were first drawn; code 1 is the first
        QHash<quint32, QString> meaning; ///< the characters each was drawn for
    };
    Font& fontOf(const QRawFont& font);
    void add(const PrintText& text);

    std::vector<Font> m_fonts;
    QHash<QByteArray, std::size_t> m_byFace;
};

/// Makes the text layer of a PDF written by QPdfWriter name the characters that were drawn: corrected maps
/// are added as an incremental update at its end. Returns how many characters were corrected.
int correctTextLayer(QByteArray& pdf, const DrawnText& drawn);

} // namespace zhike
