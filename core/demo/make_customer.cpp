// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/world.h"

#include <algorithm>

namespace zhike::demo {

using namespace Qt::StringLiterals;

namespace {

struct Brand {
    QString text;
    QString pinyin;
};

Brand brand(const Vocabulary& words, Random& r)
{
    const Word& a = r.pick(words.brandFirst);
    const Word* b = &r.pick(words.brandSecond);
    while (b->text == a.text)
        b = &r.pick(words.brandSecond);
    return {a.text + b->text, a.pinyin + b->pinyin};
}

/// A name nobody has yet. Returns the pinyin of its brand.
QString nameCustomer(World& world, Client& c, int industry, int city)
{
    Random& r = c.random;
    const Industry& i = world.words.industries[static_cast<size_t>(industry)];
    for (int attempt = 0;; ++attempt) {
        const Brand b = brand(world.words, r);
        const auto& suffix = r.pick(i.suffixes);
        c.record.name = world.words.cities[static_cast<size_t>(city)].name + b.text + suffix[0];
        c.record.shortName = b.text + suffix[1];
        if (attempt > 50)
            c.record.name += QString::number(c.index);
        if (!world.names.contains(c.record.name)) {
            world.names.insert(c.record.name);
            return b.pinyin;
        }
    }
}

/// Makes the customer a branch of a head office, if there is one that has no branch in that city.
bool nameBranch(World& world, Client& c, int& industry, int& city)
{
    if (world.heads.empty())
        return false;
    const HeadOffice head = c.random.pick(world.heads);
    city = c.random.weighted(world.words.cityWeights);
    const QString& cityName = world.words.cities[static_cast<size_t>(city)].name;
    QString part = world.words.industries[static_cast<size_t>(head.industry)].branch;
    part.replace(u"{city}"_s, cityName);
    const QString name = head.name + part;
    if (city == head.city || world.names.contains(name))
        return false;
    world.names.insert(name);
    industry = head.industry;
    c.record.name = name;
    c.record.shortName = head.shortName + cityName;
    c.record.parent = head.id;
    return true;
}

void makeContacts(World& world, Client& c, const QString& domain)
{
    static constexpr std::array<ContactRole, 4> roles{ContactRole::DecisionMaker, ContactRole::TechnicalLead,
                                                      ContactRole::User, ContactRole::User};
    Random& r = c.random;
    const int n = r.between(2, c.plan.rank >= 2 ? 4 : 3);
    for (int i = 0; i < n; ++i) {
        const Word name = personName(world.words, r);
        const auto role = roles[static_cast<size_t>(i)];
        Contact k;
        k.id = Id<Contact>(world.ids.next());
        k.createdAt = c.record.createdAt;
        k.customer = c.record.id;
        k.name = name.text;
        k.role = role;
        k.title = r.pick(c.industry->departments) + r.pick(world.words.titles[static_cast<size_t>(role)]);
        k.mobile = mobileNumber(r);
        if (r.percent(60))
            k.phone = u"%1-%2"_s.arg(c.city->areaCode).arg(r.between(20'000'000, 88'999'999));
        k.email = name.pinyin + u'@' + domain;
        if (r.percent(50))
            k.wechat = name.pinyin.section(u'.', 1) + u'_' + name.pinyin.section(u'.', 0, 0) +
                       QString::number(r.between(10, 99));
        if (r.percent(45))
            k.preferences = r.pick(world.words.preferences);
        c.contacts.push_back(k);
    }
}

void makeSites(World& world, Client& c)
{
    static constexpr std::array<const char16_t*, 6> names{u"主机房",   u"二楼机房",     u"灾备机房",
                                                          u"生产园区", u"办公楼弱电间", u"营业大厅"};
    Random& r = c.random;
    const int n = c.plan.rank >= 2 ? r.between(2, 3) : r.between(1, 2);
    int name = 0;
    for (int i = 0; i < n; ++i) {
        Site s;
        s.id = Id<Site>(world.ids.next());
        s.createdAt = c.record.createdAt;
        s.customer = c.record.id;
        s.name = QStringView(names[static_cast<size_t>(name)]).toString();
        name = std::min(name + r.between(1, 2), 5);
        s.region = c.record.region;
        s.address = i == 0 ? c.record.address
                           : c.city->name + u"市"_s + r.pick(c.city->streets) +
                                 QString::number(r.between(8, 980)) + u"号"_s;
        s.contact = c.contacts[static_cast<size_t>(r.below(static_cast<int>(c.contacts.size())))].id;
        c.sites.push_back(s);
    }
}

/// What kind of customer a tier suits: 1–5, the least and the most.
struct Profile {
    std::array<int, 2> strength;
    std::array<int, 2> maturity;
    int criticality; ///< its systems matter so much more than others
};

/// Most have the tier that suits them; about one in ten outgrew it, or never needed so much.
Profile profileOf(const Client& c)
{
    static constexpr std::array<Profile, 4> suiting{
        {{{1, 2}, {1, 2}, -2}, {{2, 3}, {2, 3}, -2}, {{4, 5}, {2, 3}, 0}, {{5, 5}, {3, 5}, 1}}};
    static constexpr std::array<Profile, 4> unsuiting{
        {{{3, 3}, {3, 4}, -1}, {{4, 5}, {3, 4}, -1}, {{2, 2}, {1, 2}, -1}, {{3, 3}, {2, 3}, 0}}};
    const auto rank = static_cast<size_t>(c.plan.rank);
    return c.index % 10 == 5 ? unsuiting[rank] : suiting[rank];
}

void makeSystems(World& world, Client& c)
{
    Random& r = c.random;
    const int matters = profileOf(c).criticality;
    const int n = r.between(2, 3 + c.plan.rank);
    for (int attempt = 0; attempt < n * 3 && static_cast<int>(c.systems.size()) < n; ++attempt) {
        const int product = c.industry->products[static_cast<size_t>(r.weighted(c.industry->productWeights))];
        if (std::ranges::find(c.products, product) != c.products.end())
            continue;
        const Product& p = world.words.products[static_cast<size_t>(product)];
        System s;
        s.id = Id<System>(world.ids.next());
        s.createdAt = c.record.createdAt;
        s.customer = c.record.id;
        s.site = r.pick(c.sites).id;
        s.name = r.pick(p.names);
        s.product = p.name;
        s.vendor = p.vendor;
        s.supplier = p.ours ? Supplier::Ours : Supplier::ThirdParty;
        s.criticality = std::clamp(r.between(p.criticality[0], p.criticality[1]) + matters, 1, 5);
        s.model = r.pick(p.models);
        s.serial = p.key.toUpper().left(2) + padded(r.below(100'000'000), 8);
        s.version = r.pick(p.versions);
        const int age = r.between(120, 1100);
        s.deployedOn = world.time.date(world.time.today() - age);
        s.warrantyUntil = s.deployedOn.addDays(365 * 3 + (r.percent(30) ? 730 : 0));
        s.notes = QString(p.notes).replace(u"{n}"_s, QString::number(r.between(3, 8)));
        c.products.push_back(product);
        c.systems.push_back(s);
    }
}

void rememberHead(World& world, const Client& c, int industry, int city)
{
    if (c.record.parent || c.plan.rank < 1 || c.plan.status != CustomerStatus::Covered)
        return;
    world.heads.push_back({c.record.id, c.record.name, c.record.shortName, industry, city});
    if (world.heads.size() > 12)
        world.heads.pop_front();
}

} // namespace

void makeCustomer(World& world, Client& c)
{
    Random& r = c.random;
    const Vocabulary& words = world.words;
    int industry = r.weighted(words.industryWeights);
    int city = r.weighted(words.cityWeights);
    QString domain = u"mail"_s;
    if (!(r.percent(13) && nameBranch(world, c, industry, city)))
        domain = nameCustomer(world, c, industry, city);
    else
        domain = u"branch%1"_s.arg(c.index);
    c.industry = &words.industries[static_cast<size_t>(industry)];
    c.city = &words.cities[static_cast<size_t>(city)];
    c.cityIndex = city;
    Customer& k = c.record;
    k.id = Id<Customer>(world.ids.next());
    k.createdAt = world.time.instant({c.plan.since - r.between(10, 70), DemoTime::workingMinute(r)});
    k.code = u"C-"_s + padded(c.index + 1, world.customerCount > 9999 ? 6 : 4);
    k.industry = c.industry->name;
    k.region = c.city->code;
    k.address = (c.city->code.startsWith(u"31"_s) ? u"上海市"_s : c.city->name + u"市"_s) +
                r.pick(c.city->streets) + QString::number(r.between(8, 980)) + u"号"_s;
    k.status = c.plan.status;
    const Profile profile = profileOf(c);
    k.economicStrength = r.between(profile.strength[0], profile.strength[1]);
    k.itMaturity = r.between(profile.maturity[0], profile.maturity[1]);
    k.accountManager = r.pick(words.managers);
    k.phone = u"%1-%2"_s.arg(c.city->areaCode).arg(r.between(20'000'000, 88'999'999));
    if (r.percent(65))
        k.talkingPoints = r.pick(words.talking);
    else if (c.plan.rank == 3) // nobody looks after these without it being written down
        k.talkingPoints = words.talking[static_cast<size_t>(c.index) % words.talking.size()];
    makeContacts(world, c, domain + u".example.cn"_s);
    makeSites(world, c);
    makeSystems(world, c);
    rememberHead(world, c, industry, city);
}

} // namespace zhike::demo
