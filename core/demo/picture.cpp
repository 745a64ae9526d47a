// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/picture.h"

#include <QtCore/QRect>
#include <QtCore/QtEndian>
#include <algorithm>
#include <array>

namespace zhike::demo {

namespace {

/// Palette entries, in the order of the colours below.
enum Colour : char { Wall, Metal, Front, Line, Green, Amber, Red, Paper };
constexpr std::array<std::uint8_t, 24> palette{0xC8, 0xCC, 0xD4, 0x1F, 0x22, 0x28, 0x37, 0x3B,
                                               0x44, 0x55, 0x5A, 0x66, 0x58, 0xB8, 0x7A, 0xE0,
                                               0xA0, 0x3C, 0xD8, 0x4A, 0x40, 0xF2, 0xF3, 0xF5};

/// CRC-32 as PNG wants it.
quint32 crcOf(const QByteArray& bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc ^= static_cast<std::uint8_t>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

QByteArray number(quint32 n)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(n, bytes.data());
    return bytes;
}

QByteArray chunk(const char* type, const QByteArray& data)
{
    const QByteArray body = QByteArray(type, 4) + data;
    return number(static_cast<quint32>(data.size())) + body + number(crcOf(body));
}

class Canvas
{
public:
    Canvas() : m_rows((pictureWidth + 1) * pictureHeight, Wall)
    {
        for (int y = 0; y < pictureHeight; ++y)
            m_rows[y * (pictureWidth + 1)] = 0; // no filter
    }
    void fill(const QRect& rect, Colour colour)
    {
        const QRect inside = rect & QRect(0, 0, pictureWidth, pictureHeight);
        for (int y = inside.top(); y <= inside.bottom(); ++y)
            std::fill_n(m_rows.data() + y * (pictureWidth + 1) + 1 + inside.left(), inside.width(), colour);
    }
    [[nodiscard]] QByteArray png() const
    {
        QByteArray head = number(pictureWidth) + number(pictureHeight);
        head += QByteArray("\x08\x03\x00\x00\x00", 5); // 8 bit, palette
        const QByteArray colours(reinterpret_cast<const char*>(palette.data()), palette.size());
        return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", head) + chunk("PLTE", colours) +
               chunk("IDAT", qCompress(m_rows).sliced(4)) + chunk("IEND", {});
    }

private:
    QByteArray m_rows;
};

void drawRack(Canvas& canvas, Random& r)
{
    canvas.fill({50, 14, 220, 212}, Metal);
    for (int unit = 0; unit < 7; ++unit) {
        const int y = 26 + unit * 28;
        canvas.fill({64, y, 192, 22}, Front);
        for (int light = 0; light < 4; ++light)
            canvas.fill({72 + light * 14, y + 8, 6, 6}, r.percent(88) ? Green : r.percent(70) ? Amber : Red);
        canvas.fill({150, y + 9, r.between(60, 94), 4}, Line);
    }
}

void drawScreen(Canvas& canvas, Random& r)
{
    canvas.fill({36, 24, 248, 160}, Metal);
    canvas.fill({44, 32, 232, 144}, Front);
    canvas.fill({140, 184, 40, 24}, Line);
    for (int line = 0; line < 9; ++line)
        canvas.fill({56, 44 + line * 14, r.between(50, 190), 4}, line == 5 ? Red : Green);
}

void drawReport(Canvas& canvas, Random& r)
{
    canvas.fill({92, 12, 136, 216}, Paper);
    canvas.fill({106, 30, 108, 30}, Line);
    for (int line = 0; line < 10; ++line)
        canvas.fill({106, 76 + line * 14, r.between(60, 108), 4}, Line);
}

} // namespace

QByteArray demoPicture(Random& random)
{
    Canvas canvas;
    switch (random.below(3)) {
    case 0:
        drawRack(canvas, random);
        break;
    case 1:
        drawScreen(canvas, random);
        break;
    default:
        drawReport(canvas, random);
        break;
    }
    return canvas.png();
}

} // namespace zhike::demo
