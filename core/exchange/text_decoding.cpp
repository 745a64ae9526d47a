// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_decoding.h"

#include "core/exchange/exchange.h"

#include <memory>
#include <optional>
#include <unicode/ucnv.h>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

/// The line, counted from one, on which byte `offset` lies; CRLF, LF and CR each end a line.
qint64 lineAt(QByteArrayView bytes, qsizetype offset)
{
    qint64 line = 1;
    for (qsizetype i = 0; i < offset && i < bytes.size(); ++i) {
        const bool ends =
            bytes[i] == '\n' || (bytes[i] == '\r' && !(i + 1 < bytes.size() && bytes[i + 1] == '\n'));
        line += ends ? 1 : 0;
    }
    return line;
}

tl::unexpected<Error> undecodable(TextEncoding encoding, qint64 line)
{
    return failure(
        ErrorKind::Invalid,
        Exchange::tr("Line %1 has bytes that are not %2 text. Nothing was imported. Save the file again "
                     "as UTF-8 and import that.")
            .arg(line)
            .arg(encodingName(encoding)));
}

/// Length of the well-formed UTF-8 sequence at `i`, or 0.
qsizetype sequenceAt(QByteArrayView bytes, qsizetype i)
{
    const auto lead = static_cast<unsigned char>(bytes[i]);
    const qsizetype length = lead < 0x80   ? 1
                             : lead < 0xC2 ? 0
                             : lead < 0xE0 ? 2
                             : lead < 0xF0 ? 3
                             : lead < 0xF5 ? 4
                                           : 0;
    if (length == 0 || i + length > bytes.size())
        return 0;
    return bytes.sliced(i, length).isValidUtf8() ? length : 0;
}

struct Utf8Damage {
    qsizetype firstBad = -1;
    qsizetype bad = 0;
    qsizetype longSequences = 0; // of three or four bytes: GB 18030 text hardly ever looks like one by chance
};

Utf8Damage surveyUtf8(QByteArrayView bytes)
{
    Utf8Damage damage;
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = sequenceAt(bytes, i);
        if (length == 0) {
            if (damage.firstBad < 0)
                damage.firstBad = i;
            ++damage.bad;
            ++i;
            continue;
        }
        damage.longSequences += length > 2 ? 1 : 0;
        i += length;
    }
    return damage;
}

/// Whether the start of the text is UTF-16 by its zero bytes: nearly all stand on one side of the pairs, and
/// several belong to line ends and separators.
std::optional<TextEncoding> guessUtf16(QByteArrayView bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    const qsizetype pairs = std::min<qsizetype>(bytes.size(), 8192) / 2;
    qsizetype zeros[2] = {0, 0};
    qsizetype structure[2] = {0, 0};
    for (qsizetype i = 0; i < pairs * 2; ++i) {
        if (bytes[i] != '\0')
            continue;
        ++zeros[i % 2];
        structure[i % 2] += QByteArrayView(",;\t\n\r").contains(bytes[i ^ 1]) ? 1 : 0;
    }
    const auto on = [&](int side) {
        return zeros[side] * 20 >= pairs && zeros[1 - side] * 8 <= zeros[side] && structure[side] >= 2;
    };
    if (on(1))
        return TextEncoding::Utf16LittleEndian;
    return on(0) ? std::optional(TextEncoding::Utf16BigEndian) : std::nullopt;
}

/// Place of the first surrogate without its partner, or -1.
qsizetype loneSurrogate(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (!text[i].isHighSurrogate() || i + 1 >= text.size() || !text[i + 1].isLowSurrogate())
            return i;
        ++i;
    }
    return -1;
}

Result<DecodedText> decodeUtf16(QByteArrayView bytes, TextEncoding encoding)
{
    const bool little = encoding == TextEncoding::Utf16LittleEndian;
    QString text(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto first = static_cast<unsigned char>(bytes[2 * i]);
        const auto second = static_cast<unsigned char>(bytes[2 * i + 1]);
        text[i] = QChar(static_cast<char16_t>(little ? first | second << 8 : first << 8 | second));
    }
    const qsizetype lone = loneSurrogate(text);
    if (lone >= 0 || bytes.size() % 2 != 0) {
        const QByteArray before = text.first(lone >= 0 ? lone : text.size()).toUtf8();
        return undecodable(encoding, lineAt(before, before.size()));
    }
    return DecodedText{text.toUtf8(), encoding};
}

struct ConverterClose {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

Result<DecodedText> decodeGb18030(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, ConverterClose> converter(ucnv_open("gb18030", &status));
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    if (U_FAILURE(status))
        return undecodable(TextEncoding::Gb18030, 1);
    // Never more UTF-16 units than bytes.
    QString text(bytes.size(), Qt::Uninitialized);
    const char* source = bytes.data();
    auto* const begin = reinterpret_cast<UChar*>(text.data());
    UChar* target = begin;
    ucnv_toUnicode(converter.get(), &target, begin + text.size(), &source, source + bytes.size(), nullptr, 1,
                   &status);
    if (U_FAILURE(status))
        return undecodable(TextEncoding::Gb18030,
                           lineAt(bytes, std::max<qsizetype>(source - bytes.data() - 1, 0)));
    text.truncate(target - begin);
    return DecodedText{text.toUtf8(), TextEncoding::Gb18030};
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8WithBom:
        return u"UTF-8"_s;
    case TextEncoding::Utf16LittleEndian:
        return u"UTF-16 LE"_s;
    case TextEncoding::Utf16BigEndian:
        return u"UTF-16 BE"_s;
    case TextEncoding::Gb18030:
        return u"GB 18030"_s;
    }
    return {};
}

Result<DecodedText> decodeText(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        // A view into the caller's bytes would outlive them; the copy shares nothing but is made once.
        QByteArray rest = bytes.sliced(3);
        if (!rest.isValidUtf8())
            return undecodable(TextEncoding::Utf8WithBom, lineAt(rest, surveyUtf8(rest).firstBad));
        return DecodedText{std::move(rest), TextEncoding::Utf8WithBom};
    }
    if (bytes.startsWith("\xFF\xFE"))
        return decodeUtf16(QByteArrayView(bytes).sliced(2), TextEncoding::Utf16LittleEndian);
    if (bytes.startsWith("\xFE\xFF"))
        return decodeUtf16(QByteArrayView(bytes).sliced(2), TextEncoding::Utf16BigEndian);
    if (const auto guessed = guessUtf16(bytes))
        return decodeUtf16(bytes, *guessed);
    if (bytes.isValidUtf8())
        return DecodedText{bytes, TextEncoding::Utf8};
    const Utf8Damage damage = surveyUtf8(bytes);
    // Mostly good UTF-8 with a few bad bytes is damaged UTF-8, even if GB 18030 could make nonsense of it.
    if (damage.longSequences >= 4 * damage.bad)
        return undecodable(TextEncoding::Utf8, lineAt(bytes, damage.firstBad));
    return decodeGb18030(bytes);
}

} // namespace zhike
