// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tokens.h"

#include "ui/shell/look.h"
#include <gtest/gtest.h>

namespace zhike {

namespace {

constexpr Scheme everyScheme[] = {Scheme::Light, Scheme::Dark, Scheme::LightContrast, Scheme::DarkContrast};

struct Pair {
    const char* name;
    QColor text;
    QColor ground;
};

std::vector<Pair> textPairs(const Tokens& t)
{
    std::vector<Pair> pairs;
    const std::pair<const char*, QColor> grounds[] = {{"window", t.window}, {"base", t.base},
                                                      {"pane", t.pane},     {"raised", t.raised},
                                                      {"hover", t.hover},   {"sel", t.sel}};
    const std::pair<const char*, QColor> texts[] = {{"t1", t.t1}, {"t2", t.t2}, {"t3", t.t3}, {"acc", t.acc}};
    for (const auto& [groundName, ground] : grounds)
        for (const auto& [textName, text] : texts)
            pairs.push_back({textName, text, ground});
    for (const auto& [name, text] : {std::pair{"red", t.red}, {"amb", t.amb}, {"grn", t.grn}})
        for (const auto& ground : {t.base, t.pane, t.hover, t.sel})
            pairs.push_back({name, text, ground});
    for (int rank = 0; rank <= 3; ++rank)
        pairs.push_back({"tier", t.tierPair(rank).text, t.tierPair(rank).ground});
    for (const auto kind : {TagKind::Grey, TagKind::Accent, TagKind::Red, TagKind::Amber, TagKind::Green})
        pairs.push_back({"tag", t.tag(kind).text, t.tag(kind).ground});
    pairs.push_back({"t1 on navsel", t.t1, t.navsel});
    pairs.push_back({"t2 on navsel", t.t2, t.navsel});
    pairs.push_back({"onacc on accfill", t.onacc, t.accfill});
    return pairs;
}

} // namespace

TEST(Tokens, EveryTextReadsOnItsGroundInEveryScheme)
{
    for (const auto scheme : everyScheme) {
        const Tokens& tokens = Tokens::of(scheme);
        EXPECT_EQ(tokens.scheme, scheme);
        for (const auto& pair : textPairs(tokens))
            EXPECT_GE(contrast(pair.text, pair.ground), tokens.outlines ? 7.0 : 4.5)
                << pair.name << " in scheme " << int(scheme) << ": " << qPrintable(pair.text.name()) << " on "
                << qPrintable(pair.ground.name());
    }
}

TEST(Tokens, HighContrastHasLinesThatShow)
{
    for (const auto scheme : {Scheme::LightContrast, Scheme::DarkContrast}) {
        const Tokens& t = Tokens::of(scheme);
        for (const auto& line : {t.line, t.line2, t.ctl, t.focus, t.ambdot, t.reddot, t.grndot})
            EXPECT_GE(contrast(line, t.base), 4.5) << qPrintable(line.name());
        for (const auto& series : t.chart)
            EXPECT_GE(contrast(series, t.base), 4.5) << qPrintable(series.name());
    }
}

TEST(Tokens, RowsAndButtonsGrowWithTheText)
{
    const auto row = int(metric::row);
    const int line = lineHeight(Face::Body);
    setTextScale(2);
    EXPECT_EQ(metric::row, 2 * row);
    EXPECT_EQ(lineHeight(Face::Body), 2 * line);
    EXPECT_EQ(font(Face::Page).pixelSize(), 40);
    EXPECT_LT(metric::listPane, 2 * 352) << "panes grow less, or nothing is left beside them";
    setTextScale(7);
    EXPECT_EQ(textScale(), 2) << "there is an end to it";
    setTextScale(1);
    EXPECT_EQ(metric::row, row);
}

TEST(Tokens, MarksAndControlsStandOutThreeToOne)
{
    for (const auto scheme : everyScheme) {
        const Tokens& t = Tokens::of(scheme);
        for (const auto& mark : {t.ctl, t.reddot, t.grndot, t.acc})
            EXPECT_GE(contrast(mark, t.base), 3.0) << qPrintable(mark.name());
    }
}

TEST(Tokens, ContrastIsTheOneOfTheStandard)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 1e-9);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST(Tokens, HealthBecomesRedAtFiftyAndAmberAtSeventyFive)
{
    EXPECT_EQ(healthMark(-1), Mark::None);
    EXPECT_EQ(healthMark(50), Mark::Red);
    EXPECT_EQ(healthMark(51), Mark::Amber);
    EXPECT_EQ(healthMark(75), Mark::Amber);
    EXPECT_EQ(healthMark(76), Mark::Green);
}

} // namespace zhike
