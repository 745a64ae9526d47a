// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/list_filters.h"

#include "core/base/pinyin.h"
#include "core/customer/region.h"
#include "ui/customer/customer_columns.h"
#include "ui/customer/customer_words.h"
#include "ui/parts/format.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QMap>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct ListFiltersWords {
    Q_DECLARE_TR_FUNCTIONS(ListFilters)
};

template <class T>
QVector<FilterChoice> idChoices(const QVector<Facet<Id<T>>>& facets, const QString& none)
{
    QVector<FilterChoice> choices;
    for (const auto& facet : facets)
        choices.append({QVariant::fromValue(facet.value.uuid),
                        facet.value ? tierWord(facet.name, facet.englishName) : none,
                        format::count(facet.count)});
    return choices;
}

/// Provinces with their cities below them, by how the codes begin.
QVector<FilterChoice> regionChoices(const QVector<Facet<QString>>& facets)
{
    QMap<QString, int> counts;
    int none = 0;
    for (const auto& facet : facets) {
        if (facet.value.isEmpty()) {
            none += facet.count;
            continue;
        }
        counts[facet.value.left(2)] += facet.count;
        if (facet.value.size() >= 4 && facet.value.mid(2, 2) != "00"_L1)
            counts[facet.value.left(4)] += facet.count;
    }
    QVector<FilterChoice> choices;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const QString code = it.key().leftJustified(6, u'0');
        const QString name = it.key().size() == 2 ? provinceName(code) : regionFullName(code);
        choices.append({it.key(), name.isEmpty() ? it.key() : name, format::count(it.value())});
    }
    if (none > 0)
        choices.append({QString(), ListFiltersWords::tr("Without a region"), format::count(none)});
    return choices;
}

QVector<FilterChoice> wordChoices(const QVector<Facet<QString>>& facets, const QString& none)
{
    QVector<FilterChoice> choices;
    for (const auto& facet : facets)
        choices.append({facet.value.isNull() ? QString(u""_s) : facet.value,
                        facet.value.isEmpty() ? none : facet.value, format::count(facet.count)});
    return choices;
}

QVector<FilterChoice> statusChoices(const QVector<Facet<CustomerStatus>>& facets)
{
    QVector<FilterChoice> choices;
    for (const auto& facet : facets)
        choices.append({QString(enumText(facet.value)), enumLabel(facet.value), format::count(facet.count)});
    return choices;
}

} // namespace

QVector<Filter> customerFilters(const CustomerFacets& facets)
{
    QVector<Filter> all{{u"tier"_s, ListFiltersWords::tr("Tier"),
                         idChoices(facets.tiers, ListFiltersWords::tr("Without a tier"))},
                        {u"region"_s, ListFiltersWords::tr("Region"), regionChoices(facets.regions)},
                        {u"industry"_s, ListFiltersWords::tr("Industry"),
                         wordChoices(facets.industries, ListFiltersWords::tr("Without an industry"))},
                        {u"engineer"_s, ListFiltersWords::tr("Engineer"),
                         idChoices(facets.engineers, ListFiltersWords::tr("Without a primary engineer"))},
                        {u"manager"_s, ListFiltersWords::tr("Account manager"),
                         wordChoices(facets.managers, ListFiltersWords::tr("Without an account manager"))},
                        {u"status"_s, ListFiltersWords::tr("Status"), statusChoices(facets.statuses)}};
    for (Filter& filter : all) {
        filter.several = true;
        for (FilterChoice& choice : filter.choices)
            choice.pinyin = pinyinForms(choice.text);
    }
    return all;
}

CustomerFilter filterFromChosen(const QVariantMap& chosen)
{
    CustomerFilter filter;
    const auto values = [&chosen](const QString& key) { return FilterBar::valuesOf(chosen.value(key)); };
    for (const QVariant& value : values(u"tier"_s))
        filter.tiers.append(Id<Tier>(value.value<Uuid>()));
    for (const QVariant& value : values(u"engineer"_s))
        filter.engineers.append(Id<Engineer>(value.value<Uuid>()));
    for (const QVariant& value : values(u"region"_s))
        filter.regions.append(value.toString());
    for (const QVariant& value : values(u"industry"_s))
        filter.industries.append(value.toString());
    for (const QVariant& value : values(u"manager"_s))
        filter.managers.append(value.toString());
    for (const QVariant& value : values(u"status"_s)) {
        if (const auto status = enumFromText<CustomerStatus>(value.toString()))
            filter.statuses.append(*status);
    }
    return filter;
}

QVector<SortChoice> sortChoices()
{
    return {{ListFiltersWords::tr("Tier, highest first"), {CustomerSort::Tier, true}},
            {ListFiltersWords::tr("Name"), {CustomerSort::Name, false}},
            {ListFiltersWords::tr("Code"), {CustomerSort::Code, false}},
            {ListFiltersWords::tr("Region"), {CustomerSort::Region, false}},
            {ListFiltersWords::tr("Open requests, most first"), {CustomerSort::OpenRequests, true}},
            {ListFiltersWords::tr("Next visit, soonest first"), {CustomerSort::NextVisit, false}},
            {ListFiltersWords::tr("Last visit, longest ago first"), {CustomerSort::LastVisit, false}},
            {ListFiltersWords::tr("Last visit, latest first"), {CustomerSort::LastVisit, true}}};
}

QString orderText(CustomerOrder order)
{
    for (const SortChoice& choice : sortChoices()) {
        if (choice.order == order)
            return choice.text;
    }
    const auto columns = customerColumns();
    const auto column = std::ranges::find(columns, static_cast<int>(order.by), &TableColumn::order);
    return column == columns.end() ? QString() : column->title;
}

QVector<GroupChoice> groupChoices()
{
    return {{ListFiltersWords::tr("None"), CustomerGrouping::None},
            {ListFiltersWords::tr("By tier"), CustomerGrouping::Tier},
            {ListFiltersWords::tr("By region"), CustomerGrouping::Region},
            {ListFiltersWords::tr("By engineer"), CustomerGrouping::Engineer},
            {ListFiltersWords::tr("By month of the next visit"), CustomerGrouping::Month}};
}

QString groupTitle(const CustomerGroup& group, CustomerGrouping grouping)
{
    const bool none = group.key.isEmpty();
    switch (grouping) {
    case CustomerGrouping::Tier:
        return none ? ListFiltersWords::tr("Without a tier") : tierWord(group.name, group.englishName);
    case CustomerGrouping::Region: {
        const QString name = provinceName(group.key.leftJustified(6, u'0'));
        return none ? ListFiltersWords::tr("Without a region") : name.isEmpty() ? group.key : name;
    }
    case CustomerGrouping::Engineer:
        return none ? ListFiltersWords::tr("Without a primary engineer") : group.name;
    case CustomerGrouping::Month:
        return none ? ListFiltersWords::tr("No visit planned") : group.key;
    case CustomerGrouping::None:
        break;
    }
    return {};
}

QVariantMap remembered(const QVariantMap& chosen)
{
    QVariantMap plain;
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it) {
        QVariantList values;
        for (const QVariant& value : FilterBar::valuesOf(*it))
            values.append(value.canConvert<Uuid>() ? QVariant(value.value<Uuid>().toString()) : value);
        plain.insert(it.key(), values);
    }
    return plain;
}

QVariantMap recalled(const QVariantMap& plain)
{
    QVariantMap chosen;
    for (auto it = plain.cbegin(); it != plain.cend(); ++it) {
        const bool ids = it.key() == u"tier"_s || it.key() == u"engineer"_s;
        QVariantList values;
        for (const QVariant& value : FilterBar::valuesOf(*it)) {
            const auto id = ids ? Uuid::fromString(value.toString()) : std::nullopt;
            if (!ids)
                values.append(value);
            else if (id)
                values.append(QVariant::fromValue(*id));
        }
        if (!values.isEmpty())
            chosen.insert(it.key(), values.size() == 1 ? values.first() : QVariant(values));
    }
    return chosen;
}

} // namespace zhike
