// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/region.h"

#include <QtCore/QFile>
#include <algorithm>
#include <map>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

struct Table {
    std::vector<Region> provinces;
    std::vector<Region> places; ///< sorted by code
};

void readProvince(const QString& line, Table& table)
{
    const auto words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return;
    const QString prefix = words[0];
    table.provinces.push_back({prefix + u"0000"_s, words[1]});
    for (qsizetype i = 2; i < words.size(); ++i)
        table.places.push_back({prefix + words[i].first(4), words[i].sliced(4)});
}

Table readTable()
{
    Table table;
    QFile file(u":/zhike/data/regions.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString& line : text.split(u'\n'))
        if (!line.startsWith(u'#'))
            readProvince(line, table);
    return table;
}

const Table& table()
{
    static const Table read = readTable();
    return read;
}

bool isCode(QStringView text)
{
    return text.size() >= 2 && text.size() <= 6 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

const Region* provinceOf(QStringView code)
{
    if (!isCode(code))
        return nullptr;
    for (const Region& r : table().provinces)
        if (QStringView(r.code).first(2) == code.first(2))
            return &r;
    return nullptr;
}

const Region* placeOf(QStringView code)
{
    if (!isCode(code) || code.size() < 4)
        return nullptr;
    const auto find = [](const QString& wanted) -> const Region* {
        const auto& all = table().places;
        const auto it = std::ranges::lower_bound(all, wanted, {}, &Region::code);
        return it != all.end() && it->code == wanted ? &*it : nullptr;
    };
    const Region* exact = find(code.toString().leftJustified(6, u'0'));
    return exact ? exact : find(code.first(4).toString() + u"00"_s);
}

/// 杭州 of 杭州市, 延边 of 延边朝鲜族自治州, 内蒙古 of 内蒙古自治区.
QString shortName(const QString& name)
{
    static constexpr const char16_t* peoples[] = {
        u"朝鲜族", u"土家族", u"苗族", u"藏族",   u"羌族", u"彝族",     u"布依族",
        u"侗族",   u"哈尼族", u"壮族", u"傣族",   u"白族", u"景颇族",   u"傈僳族",
        u"回族",   u"蒙古族", u"黎族", u"维吾尔", u"蒙古", u"柯尔克孜", u"哈萨克"};
    static constexpr const char16_t* kinds[] = {u"特别行政区", u"自治区", u"自治州", u"自治县",
                                                u"地区",       u"林区",   u"新区",   u"省",
                                                u"市",         u"区",     u"盟",     u"县"};
    QString s = name;
    bool autonomous = false;
    for (const char16_t* kind : kinds) {
        const QStringView end(kind);
        if (s.endsWith(end) && s.size() - end.size() >= 2) {
            autonomous = end.startsWith(u"自治");
            s.chop(end.size());
            break;
        }
    }
    for (bool cut = autonomous; cut;) {
        cut = false;
        for (const char16_t* people : peoples)
            if (const QStringView end(people); s.endsWith(end) && s.size() - end.size() >= 2) {
                s.chop(end.size());
                cut = true;
                break;
            }
    }
    return s;
}

bool startsWithName(const QString& text, const QString& name, qsizetype& length)
{
    for (const QString& form : {name, shortName(name)})
        if (text.startsWith(form)) {
            length = form.size();
            return true;
        }
    return false;
}

/// The place of `among` that a text begins with; nullptr if none, or if its short name is that of several.
const Region* placeIn(const QString& text, std::span<const Region> among)
{
    const Region* found = nullptr;
    bool several = false;
    qsizetype best = 0;
    for (const Region& r : among) {
        qsizetype length = 0;
        if (!startsWithName(text, r.name, length) || length < best)
            continue;
        several = length == best && found;
        best = length;
        found = &r;
    }
    return several ? nullptr : found;
}

} // namespace

std::span<const Region> provinces()
{
    return table().provinces;
}

std::span<const Region> regionsOf(QStringView code)
{
    if (!provinceOf(code))
        return {};
    const auto& all = table().places;
    const auto prefix = code.first(2);
    const auto first = std::ranges::find_if(all, [&](const Region& r) { return r.code.startsWith(prefix); });
    const auto last =
        std::find_if(first, all.end(), [&](const Region& r) { return !r.code.startsWith(prefix); });
    return {first, last};
}

QString regionName(QStringView code)
{
    if (const Region* place = placeOf(code))
        return place->name;
    return provinceName(code);
}

QString provinceName(QStringView code)
{
    const Region* province = provinceOf(code);
    return province ? province->name : QString();
}

QString regionFullName(QStringView code)
{
    const Region* place = placeOf(code);
    return provinceName(code) + (place ? place->name : QString());
}

std::optional<QString> regionFromText(const QString& text)
{
    QString s = text;
    s.remove(u' ').remove(u'-').remove(u'/').remove(u'·').remove(u'，').remove(u',');
    if (isCode(s))
        return s.size() % 2 == 0 && provinceOf(s) ? std::optional(s.leftJustified(6, u'0')) : std::nullopt;
    // An exact place first, so that 吉林市 is the city although 吉林 begins the province's name.
    const auto exact = std::ranges::find(table().places, s, &Region::name);
    if (exact != table().places.end())
        return exact->code;
    for (const Region& province : table().provinces) {
        qsizetype length = 0;
        if (!startsWithName(s, province.name, length))
            continue;
        QString rest = s.sliced(length);
        if (rest.startsWith(u"市辖区"_s))
            rest = rest.sliced(3);
        const Region* place = rest.isEmpty() ? nullptr : placeIn(rest, regionsOf(province.code));
        return place ? place->code : province.code;
    }
    const Region* place = s.isEmpty() ? nullptr : placeIn(s, table().places);
    return place ? std::optional(place->code) : std::nullopt;
}

std::vector<Region> matchRegions(const QString& typed, int limit)
{
    const QString s = typed.simplified().remove(u' ');
    std::multimap<int, Region> found;
    const auto consider = [&](const Region& r, const QString& full) {
        if (r.name.startsWith(s) || r.code.startsWith(s))
            found.insert({s == r.name || s == shortName(r.name) ? 0 : 1, {r.code, full}});
        else if (full.contains(s) || shortName(provinceName(r.code)).append(shortName(r.name)).startsWith(s))
            found.insert({2, {r.code, full}});
    };
    for (const Region& r : table().provinces)
        consider(r, r.name);
    for (const Region& r : table().places)
        consider(r, regionFullName(r.code));
    std::vector<Region> best;
    for (const auto& [rank, region] : found) {
        if (int(best.size()) >= limit)
            break;
        best.push_back(region);
    }
    return best;
}

QString regionPrefix(QString code)
{
    while (code.size() > 2 && code.endsWith("00"_L1))
        code.chop(2);
    return code;
}

} // namespace zhike
