// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/scope_choices.h"

#include "core/insight/customer_facts.h"

#include <QtCore/QLocale>

namespace zhike {

namespace {

constexpr std::string_view kTierChoices =
    "select id, name, english_name from tier where archived_at is null order by rank, id";
// Each step looks up the next province in the index, so it costs one step a province and not one a customer.
constexpr std::string_view kNextRegion =
    "select min(region) from customer_card where archived = 0 and region >= ?";

} // namespace

Result<ScopeChoices> readScopeChoices(const Reader& reader)
{
    ScopeChoices choices;
    Query tiers(reader.connection(), kTierChoices);
    const bool chinese = QLocale().language() == QLocale::Chinese;
    while (tiers.next()) {
        const auto english = tiers.text(2);
        choices.tiers.push_back({tiers.id<Tier>(0), chinese || english.isEmpty() ? tiers.text(1) : english});
    }
    ZHIKE_TRY(tiers.done());
    Query next(reader.connection(), kNextRegion);
    for (int from = 10; from < 100;) {
        next.reset();
        next.bind(QString::number(from));
        const int province = next.next() ? provinceOf(next.text(0)) : 0;
        ZHIKE_TRY(next.done());
        if (province < from)
            break;
        choices.provinces.push_back(province);
        from = province + 1;
    }
    return choices;
}

} // namespace zhike
