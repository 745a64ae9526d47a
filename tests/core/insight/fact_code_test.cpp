// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/fact_code.h"

namespace zhike {

TEST(FactCode, BringsFactsBackWithTheirMonthMeasureTierAndValue)
{
    const Uuid gold = makeUuid(1);
    CustomerFacts facts;
    facts.region = 33;
    facts.facts = {{{}, monthNumber(QDate(2026, 10, 1)), Measure::Resolve, gold, 86'400},
                   {{}, monthNumber(QDate(2025, 12, 1)), Measure::Element + 2, {}, 4}};

    const auto back = factcode::decoded(factcode::encoded(facts));

    ASSERT_TRUE(back);
    EXPECT_EQ(back->region, 33);
    ASSERT_EQ(back->facts.size(), 2U);
    EXPECT_EQ(back->facts[0].tier, gold);
    EXPECT_EQ(back->facts[0].value, 86'400);
    EXPECT_EQ(back->facts[1].month, monthNumber(QDate(2025, 12, 1)));
    EXPECT_EQ(back->facts[1].measure, Measure::Element + 2);
    EXPECT_TRUE(back->facts[1].tier.isNull());
}

TEST(FactCode, RefusesDamagedBytes)
{
    CustomerFacts facts;
    facts.facts = {{{}, 24'321, Measure::Csat, makeUuid(1), 5}};
    const auto bytes = factcode::encoded(facts);
    EXPECT_FALSE(factcode::decoded({}));
    EXPECT_FALSE(factcode::decoded(bytes.chopped(1)));
    EXPECT_FALSE(factcode::decoded(QByteArray(20, '\xff')));
}

TEST(ZoneDays, AgreeWithTheZoneAcrossItsChanges)
{
    for (const auto* name : {"Asia/Shanghai", "Europe/Berlin", "America/New_York"}) {
        const QTimeZone zone(name);
        ZoneDays days(zone);
        for (qint64 hour = -30'000; hour < 500'000; hour += 1'117) {
            const Instant at{hour * 3'600'000 + 61'000};
            ASSERT_EQ(days.dateOf(at), at.dateIn(zone)) << name << hour;
        }
    }
}

} // namespace zhike
