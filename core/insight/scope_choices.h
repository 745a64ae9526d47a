// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/reader.h"

namespace zhike {

struct Tier;

/// What statistics can be narrowed to.
struct ScopeChoices {
    struct TierChoice {
        Id<Tier> tier;
        QString name; ///< in the program's language
    };
    std::vector<TierChoice> tiers; ///< lowest first
    std::vector<int> provinces;    ///< first two digits of the region codes that customers have

    bool operator==(const ScopeChoices& other) const
    {
        return provinces == other.provinces &&
               std::ranges::equal(tiers, other.tiers, {}, &TierChoice::tier, &TierChoice::tier);
    }
};
[[nodiscard]] Result<ScopeChoices> readScopeChoices(const Reader& reader);

} // namespace zhike
