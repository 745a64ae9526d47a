// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_text.h"

#include "core/visit/brief_text.h"

#include <QtCore/QLocale>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// The language of the program, put back at the end.
class Speaking
{
public:
    explicit Speaking(QLocale::Language language, QLocale::Territory territory)
    {
        QLocale::setDefault({language, territory});
    }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;
    ~Speaking() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

const QDate sunday{2026, 11, 22};

} // namespace

TEST(DayText, FollowsTheOrderOfTheEnglishThatIsSpoken)
{
    {
        const Speaking american(QLocale::English, QLocale::UnitedStates);
        EXPECT_TRUE(speaksEnglish());
        EXPECT_EQ(dayInEnglish(sunday, true, true), u"Sun, Nov 22, 2026"_s);
        EXPECT_EQ(dayInEnglish(sunday, false, false), u"Nov 22"_s);
    }
    const Speaking british(QLocale::English, QLocale::UnitedKingdom);
    EXPECT_EQ(dayInEnglish(sunday, true, true), u"Sun 22 Nov 2026"_s);
}

TEST(DayText, OfABriefIsTheLocalesInEnglishAndIsoInChinese)
{
    const QDate nextYear{2027, 1, 18};
    {
        const Speaking english(QLocale::English, QLocale::UnitedStates);
        EXPECT_EQ(BriefText::shortDay(sunday, sunday), u"Sun, Nov 22"_s);
        EXPECT_EQ(BriefText::date(nextYear, sunday), u"Jan 18, 2027"_s);
        EXPECT_EQ(fullDay(nextYear), u"Jan 18, 2027"_s);
    }
    const Speaking chinese(QLocale::Chinese, QLocale::China);
    EXPECT_FALSE(speaksEnglish());
    EXPECT_EQ(BriefText::date(sunday, sunday), u"11-22"_s);
    EXPECT_EQ(BriefText::date(nextYear, sunday), u"2027-01-18"_s);
    EXPECT_EQ(fullDay(nextYear), u"2027-01-18"_s);
}

} // namespace zhike
