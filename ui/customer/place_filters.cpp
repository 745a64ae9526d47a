// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/place_filters.h"

#include "core/customer/region.h"
#include "ui/parts/format.h"
#include "ui/shell/search_answer.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct PlaceFiltersWords {
    Q_DECLARE_TR_FUNCTIONS(PlaceFilters)
};

constexpr int codeDigits = 6;

QString provinceOf(const QString& digits)
{
    const QString name = provinceName(digits.leftJustified(codeDigits, u'0'));
    return name.isEmpty() ? digits : name;
}

} // namespace

Filter tierFilter(const CustomerPlaces& places)
{
    Filter filter{u"tier"_s, PlaceFiltersWords::tr("Tier"), {}};
    for (const auto& facet : places.tiers) {
        if (facet.value)
            filter.choices.append({QVariant::fromValue(facet.value.uuid),
                                   tierWord(facet.name, facet.englishName), format::count(facet.count)});
    }
    return filter;
}

Filter regionFilter(const CustomerPlaces& places)
{
    Filter filter{u"region"_s, PlaceFiltersWords::tr("Region"), {}};
    for (const auto& facet : places.regions)
        filter.choices.append({facet.value, provinceOf(facet.value), format::count(facet.count)});
    return filter;
}

QString regionGroupTitle(const QString& code)
{
    return code.isEmpty() ? PlaceFiltersWords::tr("Without a region") : provinceOf(code);
}

QString tierGroupTitle(const QString& name)
{
    return name.isEmpty() ? PlaceFiltersWords::tr("Without a tier") : name;
}

} // namespace zhike
