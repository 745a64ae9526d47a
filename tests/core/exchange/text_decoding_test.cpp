// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_decoding.h"

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

const QString chinese = u"编码,名称\r\nC-1,华信科技😀\r\n"_s;

QByteArray utf16(const QString& text, bool little)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = static_cast<char>(c.unicode() & 0xFF);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes.append(little ? low : high).append(little ? high : low);
    }
    return bytes;
}

void expectDecodes(const QByteArray& bytes, TextEncoding encoding, const QString& text)
{
    const auto decoded = decodeText(bytes);
    ASSERT_TRUE(decoded) << decoded.error().message.toStdString();
    EXPECT_EQ(decoded->encoding, encoding);
    EXPECT_EQ(QString::fromUtf8(decoded->utf8), text);
}

QString refusal(const QByteArray& bytes)
{
    const auto decoded = decodeText(bytes);
    return decoded ? QString() : decoded.error().message;
}

} // namespace

TEST(TextDecoding, ReadsUtf8WithAndWithoutItsMark)
{
    expectDecodes(chinese.toUtf8(), TextEncoding::Utf8, chinese);
    expectDecodes("\xEF\xBB\xBF" + chinese.toUtf8(), TextEncoding::Utf8WithBom, chinese);
    expectDecodes({}, TextEncoding::Utf8, {});
}

TEST(TextDecoding, ReadsUtf16OfEitherOrderWithItsMarkOrWithout)
{
    expectDecodes("\xFF\xFE" + utf16(chinese, true), TextEncoding::Utf16LittleEndian, chinese);
    expectDecodes("\xFE\xFF" + utf16(chinese, false), TextEncoding::Utf16BigEndian, chinese);
    expectDecodes(utf16(chinese, true), TextEncoding::Utf16LittleEndian, chinese);
    expectDecodes(utf16(chinese, false), TextEncoding::Utf16BigEndian, chinese);
}

TEST(TextDecoding, ReadsGb18030WhereItIsNotUtf8)
{
    // 编码,名称 and 😀 in its four bytes
    expectDecodes("\xB1\xE0\xC2\xEB,\xC3\xFB\xB3\xC6\n\x94\x39\xFC\x36\n", TextEncoding::Gb18030,
                  u"编码,名称\n😀\n"_s);
}

TEST(TextDecoding, KeepsZeroBytesOfUtf8Text)
{
    expectDecodes(QByteArray("code,name\nC-1,a\0b\n", 18), TextEncoding::Utf8,
                  QString::fromLatin1("code,name\nC-1,a\0b\n", 18));
}

TEST(TextDecoding, RefusesWhatItCannotReadAndNamesTheLine)
{
    EXPECT_TRUE(refusal("a\r\nb\rc\n\xFF\xFF\n").contains(u"4"_s));
    // Damaged UTF-8 is not made into GB 18030 nonsense.
    QByteArray damaged = chinese.toUtf8() + chinese.toUtf8();
    damaged[damaged.size() - 3] = '\xE4';
    EXPECT_TRUE(refusal(damaged).contains(u"UTF-8"_s));
    EXPECT_TRUE(refusal(damaged).contains(u"4"_s));
    EXPECT_TRUE(refusal("\xEF\xBB\xBF"
                        "a\n\xC3\n")
                    .contains(u"2"_s));
    EXPECT_TRUE(refusal("\xFF\xFE" + utf16(u"a\n"_s, true) + QByteArray("\x3D\xD8,\0", 4)).contains(u"2"_s));
    EXPECT_FALSE(refusal(QByteArray("\xFF\xFE"
                                    "a",
                                    3))
                     .isEmpty());
}

} // namespace zhike
