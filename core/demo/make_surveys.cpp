// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/slots.h"
#include "core/demo/world.h"

#include <algorithm>

namespace zhike::demo {

double tierTrend(const DemoTime& time, int day, int rank)
{
    static constexpr std::array<double, 4> then{-0.2, 0.7, -1.0, -0.2}; // by rank
    return then[static_cast<size_t>(rank)] * time.longAgo(day);
}

namespace {

int scale(double value)
{
    return std::clamp(static_cast<int>(value + 0.5), 1, 5);
}

/// What is lost by using more of the promised time than people put up with.
double annoyance(double used)
{
    return used < 0.6 ? 0 : std::min((used - 0.6) * 2.1, 3.2);
}

int recommendation(Random& r, int csat)
{
    static constexpr std::array<std::array<int, 2>, 6> ranges{
        {{0, 0}, {0, 3}, {2, 5}, {4, 7}, {7, 9}, {8, 10}}};
    const auto [least, most] = ranges[static_cast<size_t>(csat)];
    return r.between(least, most);
}

QString wordsFor(const World& world, Random& r, int csat, const Colleague& engineer)
{
    const QStringList& all = world.words.words[static_cast<size_t>(csat)];
    QString words = r.pick(all);
    for (int i = 0; i < 4 && engineer.star && csat == 5 && !words.contains(QLatin1String("{engineer}")); ++i)
        words = r.pick(all); // people call the ones they want by name
    Slots texts(r);
    texts.engineer = engineer.record.name.left(1) + QChar(u'工');
    if (engineer.star)
        texts.engineer = engineer.record.name;
    return texts.fill(words);
}

void addExpectations(Survey& s, Random& r)
{
    s.reliabilityExpected = r.percent(70) ? 5 : 4;
    s.assuranceExpected = r.percent(50) ? 5 : 4;
    s.tangiblesExpected = r.between(3, 4);
    s.empathyExpected = r.between(3, 5);
    s.responsivenessExpected = r.percent(65) ? 5 : 4;
}

} // namespace

void addSurvey(World& world, Client& c, Survey s, int engineer, const Experience& x)
{
    Random& r = c.random;
    if (!s.answeredAt || *s.answeredAt > world.time.instant(world.time.now()))
        return;
    const Colleague& e = world.engineers[static_cast<size_t>(engineer)];
    const double skill = (e.quality - 62) / 55.0;
    const double warmth = (e.warmth - 60) / 70.0;
    const double slow = annoyance(x.response);
    const double late = annoyance(x.resolve) + (x.reopened ? 0.8 : 0);
    const int daysAgo =
        static_cast<int>((world.time.instant(world.time.now()).ms - s.answeredAt->ms) / 86'400'000);
    const int day = world.time.today() - daysAgo;
    const double mood = r.noise() * 0.55 + 0.45 * tierTrend(world.time, day, c.rankOn(day));
    s.id = Id<Survey>(world.ids.next());
    s.createdAt = *s.answeredAt;
    s.customer = c.record.id;
    s.engineer = e.record.id;
    if (!s.contact)
        s.contact = r.pick(c.contacts).id;
    s.csat = scale(4.55 + 0.6 * skill + 0.25 * warmth - 0.8 * slow - 0.8 * late + mood);
    if (r.percent(62)) {
        s.reliability = scale(4.5 + 0.5 * skill - 1.1 * late + mood + r.noise() * 0.5);
        s.assurance = scale(4.3 + 0.8 * skill - 0.3 * late + mood + r.noise() * 0.5);
        s.tangibles = scale(4.1 + 0.4 * mood + r.noise() * 0.7);
        s.empathy = scale(4.2 + 0.8 * warmth - 0.3 * slow + mood + r.noise() * 0.5);
        s.responsiveness = scale(4.6 - 1.4 * slow + mood + r.noise() * 0.5);
        if (r.percent(35))
            addExpectations(s, r);
    }
    if (r.percent(55)) {
        s.skill = scale(4.3 + 0.9 * skill + mood + r.noise() * 0.4);
        s.attitude = scale(4.4 + 0.8 * warmth - 0.2 * slow + mood + r.noise() * 0.4);
        s.alertness = scale(4.3 + 0.3 * skill - 1.0 * slow + mood + r.noise() * 0.4);
    }
    if (r.percent(58))
        s.nps = recommendation(r, *s.csat);
    if (r.percent(*s.csat <= 3 ? 75 : 48))
        s.words = wordsFor(world, r, *s.csat, e);
    c.surveys.push_back(std::move(s));
}

} // namespace zhike::demo
