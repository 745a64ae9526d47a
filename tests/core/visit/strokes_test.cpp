// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/strokes.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace zhike {

TEST(Strokes, ComeBackFromTheirText)
{
    Strokes drawn;
    drawn.shape = 2.5;
    drawn.lines = {{{{0.1, 0.2}, 0.5}, {{0.9, 0.35}, 1}}, {{{0.25, 0.3}, 0}}};
    EXPECT_EQ(drawn.toText(), u"2.5000 1000,2000,5000 9000,3500,10000;2500,3000,0"_s);
    const auto read = Strokes::fromText(drawn.toText());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->shape, drawn.shape);
    EXPECT_EQ(read->lines, drawn.lines);
}

TEST(Strokes, AreBlankWhenTheyAreAClickOrASlip)
{
    Strokes strokes;
    EXPECT_TRUE(strokes.isBlank());
    strokes.lines = {{{{0.5, 0.2}, 1}}};
    EXPECT_TRUE(strokes.isBlank());
    strokes.lines = {{{{0.5, 0.2}, 1}, {{0.52, 0.2}, 1}}};
    EXPECT_TRUE(strokes.isBlank());
    strokes.lines.push_back({{{0.2, 0.1}, 1}, {{0.6, 0.3}, 1}});
    EXPECT_FALSE(strokes.isBlank());
}

TEST(Strokes, RefuseTextThatIsNoSignature)
{
    for (const auto& text :
         {u""_s, u"2.5"_s, u"2.5 "_s, u"x 1,2,3"_s, u"nan 1,2,3"_s, u"0 1,2,3"_s, u"2 1,2"_s, u"2 1,2,3,4"_s,
          u"2 1,2,10001"_s, u"2 -1,2,3"_s, u"2 1,a,3"_s, u"2 ;;"_s})
        EXPECT_FALSE(Strokes::fromText(text)) << text.toStdString();
}

} // namespace zhike
