// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/world.h"

#include <algorithm>

namespace zhike::demo {

using namespace Qt::StringLiterals;

Word personName(const Vocabulary& words, Random& random)
{
    const Word& family = random.pick(words.surnames);
    if (random.percent(35)) {
        const Word& given = random.pick(words.single);
        return {family.text + given.text, given.pinyin + u'.' + family.pinyin};
    }
    const Word& first = random.pick(words.first);
    const Word& second = random.pick(words.second);
    return {family.text + first.text + second.text, first.pinyin + second.pinyin + u'.' + family.pinyin};
}

QString mobileNumber(Random& random)
{
    static constexpr std::array<const char16_t*, 8> prefixes{u"133", u"135", u"136", u"138",
                                                             u"150", u"158", u"177", u"186"};
    return QStringView(prefixes[static_cast<size_t>(random.below(8))]).toString() +
           padded(random.below(100'000'000), 8);
}

namespace {

int engineersFor(int customers)
{
    return std::max(std::clamp(customers / 6, 6, 40), customers / 100);
}

void addSkills(const World& world, Colleague& c, Random& r)
{
    const int n = c.star ? r.between(6, 9) : r.between(3, 6);
    for (int i = 0; i < n; ++i) {
        const int product = r.below(static_cast<int>(world.words.products.size()));
        auto& level = c.levels[static_cast<size_t>(product)];
        if (level == 0)
            level = std::clamp(c.quality / 20 + r.between(-1, 1), 1, 5);
    }
    for (size_t p = 0; p < c.levels.size(); ++p) {
        if (c.levels[p] == 0)
            continue;
        EngineerSkill skill{c.record.id, world.words.products[p].name, c.levels[p], {}};
        if (c.levels[p] >= 3 && r.percent(70))
            skill.certifiedUntil = world.time.date(world.time.today()).addDays(r.between(-90, 700));
        c.skills.push_back(skill);
    }
    std::ranges::sort(c.skills, {}, &EngineerSkill::product);
}

/// Now and then somebody is on leave this week, and somebody will be next month.
void addAbsence(World& world, Colleague& c, int index, Random& r)
{
    if (index % 5 != 2)
        return;
    const QDate today = world.time.date(world.time.today());
    Absence a;
    a.id = Id<Absence>(world.ids.next());
    a.createdAt = c.record.createdAt;
    a.engineer = c.record.id;
    a.startsOn = index % 10 == 2 ? today.addDays(-2) : today.addDays(r.between(5, 20));
    a.endsOn = a.startsOn.addDays(r.between(3, 9));
    a.reason = r.pick(world.words.absenceReasons);
    c.absences.push_back(a);
}

Colleague makeEngineer(World& world, int index, int count)
{
    const Vocabulary& words = world.words;
    Random r(world.seed, static_cast<std::uint64_t>(index) + 1, 3);
    Colleague c;
    c.levels.resize(words.products.size(), 0);
    c.star = index % 6 == 1;
    const bool weak = count > 6 && index % 7 == 4;
    c.quality = c.star ? r.between(92, 98) : weak ? r.between(22, 34) : r.between(48, 80);
    c.warmth = c.star ? r.between(85, 98) : r.between(35, 90);
    const Word name = personName(words, r);
    Engineer& e = c.record;
    e.id = Id<Engineer>(world.ids.next());
    e.number = u'E' + padded(index + 1, count > 999 ? 5 : 3);
    e.name = name.text;
    e.email = name.pinyin + u"@zhiyuan.example.cn"_s;
    e.mobile = mobileNumber(r);
    e.region = words.cities[static_cast<size_t>(index == 0 ? 0 : r.weighted(words.cityWeights))].code;
    const int years = c.star ? r.between(9, 18) : weak ? r.between(0, 1) : r.between(2, 12);
    e.startedOn = world.time.date(world.time.today()).addDays(-365 * years - r.below(365));
    e.createdAt = Instant{world.time.instant({10, 540}).ms};
    static constexpr std::array<int, 5> kinds{15, 15, 30, 30, 10};
    e.kind = static_cast<EngineerKind>(r.weighted(kinds));
    e.manner = r.percent(c.star ? 70 : 50) ? Manner::Steady : Manner::Quick;
    e.capacity = weak ? 12 : c.star ? 24 : r.between(16, 24);
    if (r.percent(60))
        e.notes = c.star ? words.engineerNotes[0]
                  : weak ? words.engineerNotes[2]
                         : r.pick(words.engineerNotes);
    addSkills(world, c, r);
    if (!c.star && r.percent(70))
        e.growth = r.pick(words.engineerGrowth);
    if (index == 8)
        e.leftOn = world.time.date(world.time.today()).addDays(38);
    addAbsence(world, c, index, r);
    return c;
}

/// Nobody is sent anywhere while on leave or after the last day.
void keepDiary(World& world)
{
    const DemoTime& time = world.time;
    const int last = time.today() + DemoTime::ahead + 10;
    world.diary = Diary(static_cast<int>(world.engineers.size()), time.today() - DemoTime::told, last);
    for (size_t i = 0; i < world.engineers.size(); ++i) {
        const Colleague& c = world.engineers[i];
        for (const Absence& a : c.absences)
            world.diary.bookAway(static_cast<int>(i), time.day(a.startsOn), time.day(a.endsOn));
        if (c.record.leftOn.isValid())
            world.diary.bookAway(static_cast<int>(i), time.day(c.record.leftOn) + 1, last);
    }
}

} // namespace

void makeEngineers(World& world)
{
    const int count = engineersFor(world.customerCount);
    for (int i = 0; i < count; ++i)
        world.engineers.push_back(makeEngineer(world, i, count));
    for (size_t i = 0; i < world.engineers.size(); ++i) {
        Colleague& c = world.engineers[i];
        if (c.quality < 50 && i > 0)
            c.record.mentor = world.engineers[i > 6 ? i - i % 6 - 5 : 1 % world.engineers.size()].record.id;
        if (c.record.mentor == c.record.id)
            c.record.mentor = {};
    }
    keepDiary(world);
}

} // namespace zhike::demo
