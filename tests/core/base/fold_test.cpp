// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

namespace zhike {
namespace {

std::u32string foldedUtf8(const char* text)
{
    std::u32string out;
    foldUtf8(text, out);
    return out;
}

TEST(Fold, MakesFullWidthPlainAndCaseEqual)
{
    EXPECT_EQ(fold(u"ＡＢＣ－０１７　Ltd"), U"abc-017 ltd");
    EXPECT_EQ(fold(u"ÉTÉ ﬁ Å"), U"été fi å");
    EXPECT_EQ(fold(u"e\u0301"), fold(u"É"));
}

TEST(Fold, LeavesChineseAsItIs)
{
    EXPECT_EQ(fold(u"杭州华信，金牌。"), U"杭州华信,金牌。");
}

TEST(Fold, DropsMarksThatNobodySees)
{
    EXPECT_EQ(fold(u"张\u200B三\uFEFF\u202E"), U"张三");
    EXPECT_EQ(fold(u"❤\uFE0F"), fold(u"❤"));
}

TEST(Fold, ReadsUtf8LikeUtf16)
{
    for (const QString& text :
         {QStringLiteral("Ａb张三"), QStringLiteral("😀é"), QStringLiteral("שלום"), QString()})
        EXPECT_EQ(foldedUtf8(text.toUtf8().constData()), fold(text));
}

TEST(Fold, TurnsWhatIsNoTextIntoReplacementCharacters)
{
    EXPECT_EQ(foldedUtf8("a\xC3(\xED\xA0\x80\xFF"), U"a\uFFFD(\uFFFD\uFFFD");
    EXPECT_EQ(fold(QString(QChar(0xD800))), U"\uFFFD");
}

TEST(Fold, ChangesNothingTheSecondTime)
{
    for (char32_t c = 1; c < 0x20000; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF)
            continue;
        const std::u32string once = fold(QString::fromUcs4(&c, 1));
        ASSERT_EQ(fold(QString::fromStdU32String(once)), once) << std::hex << unsigned(c);
    }
}

} // namespace
} // namespace zhike
