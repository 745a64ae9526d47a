// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/advice_settings.h"
#include "core/tier/promise.h"

namespace zhike {

/// Why an advised tier may still be the wrong one; beside the score, never mixed into it.
enum class AdviceGuard { NoEngineer, FeeBelowCost, ContractPromisesMore, BeginnerInIt };
template <>
struct EnumText<AdviceGuard> {
    static constexpr EnumName names[] = {
        {"no_engineer", QT_TRANSLATE_NOOP("Enum", "No engineer of the needed seniority in the region")},
        {"fee_below_cost", QT_TRANSLATE_NOOP("Enum", "The fee does not cover the cost to serve")},
        {"contract_promises_more", QT_TRANSLATE_NOOP("Enum", "The contract promises a higher tier")},
        {"beginner_in_it", QT_TRANSLATE_NOOP("Enum", "A beginner in IT cannot use so much depth")}};
};

struct GuardLine {
    AdviceGuard guard = AdviceGuard::NoEngineer;
    bool holds = false; ///< what it says is so: think twice
    QString reason = {};
    bool known = true; ///< false: too little is known to tell, the reason says what is missing

    /// What is so, in a few words: the guard's own, or its opposite.
    [[nodiscard]] QString title() const;
};

/// An engineer who may go.
struct AdviceEngineer {
    QString name;
    QString region;
    QDate startedOn;
};

/// What a tier asks of whoever goes; by rank, the lowest first.
struct OnsiteDemand {
    std::optional<int> minutes; ///< the tightest promise to be on site; nothing: nobody has to go
    int years = 0;              ///< of seniority
};

/// Whether engineers near a customer can keep what tiers promise to be on site. One of the same prefecture
/// (district codes of a municipality count as one place) and one of the same province are there within the
/// minutes that the settings say; from further away nobody is.
class OnsiteReach
{
public:
    OnsiteReach() = default;
    OnsiteReach(std::vector<AdviceEngineer> engineers, std::vector<OnsiteDemand> demands, QDate today,
                const AdviceSettings& settings);

    struct Answer {
        OnsiteDemand demand;
        bool kept = true;
        int inPlace = 0;                         ///< senior enough, in the same prefecture
        int inProvince = 0;                      ///< senior enough, elsewhere in the province
        const AdviceEngineer* nearest = nullptr; ///< the most senior of the nearest there are
        int nearestYears = 0;
    };
    [[nodiscard]] Answer at(size_t rank, QStringView region) const;
    /// A bit for each rank whose promise nobody can keep there.
    [[nodiscard]] std::uint32_t unkept(QStringView region) const;

private:
    struct Base {
        int place;
        int province;
        int years;
    };
    [[nodiscard]] bool isKept(size_t rank, bool inPlace, bool inProvince) const;

    std::vector<AdviceEngineer> m_engineers;
    std::vector<Base> m_bases; ///< of the engineers, in their order
    std::vector<OnsiteDemand> m_demands;
    int m_placeMinutes = 0;
    int m_provinceMinutes = 0;
};

/// What the tiers (lowest first) ask of engineers today, and who there is.
[[nodiscard]] Result<OnsiteReach> readOnsiteReach(const Reader& reader, std::span<const Id<Tier>> tiers,
                                                  std::span<const PolicyDraft> policies, QDate today,
                                                  const AdviceSettings& settings);

/// The visits of the last 12 months that have a cost, and what they cost together.
struct ServedCost {
    qint64 fen = 0;
    int costed = 0;
    int visits = 0; ///< all that were made
};

/// What the guards are judged by.
struct GuardFacts {
    size_t rank = 0;  ///< of the advised tier, from the lowest
    size_t tiers = 4; ///< how many there are
    QString tierName; ///< advised
    QString region;
    std::optional<int> itMaturity;
    std::optional<Fen> fee;
    ServedCost cost;
    QString contract;                   ///< number of the one in force that promises a tier
    std::optional<size_t> promisedRank; ///< what it promises at least
    QString promisedName;
};

/// The fee does not cover the cost to serve; what was spent without any fee is not covered either.
[[nodiscard]] constexpr bool feeBelowCost(std::optional<qint64> fee, qint64 cost)
{
    return fee.value_or(0) < cost;
}
/// A beginner (the lowest maturity) would pay for depth it cannot use: a tier of the upper half.
[[nodiscard]] constexpr bool isTooDeep(std::optional<int> itMaturity, size_t rank, size_t tiers)
{
    return itMaturity.value_or(5) <= 1 && rank * 2 >= tiers;
}

/// All guards, in the order of AdviceGuard, each with its reason.
[[nodiscard]] std::vector<GuardLine> guardLines(const GuardFacts& facts, const OnsiteReach& reach);

} // namespace zhike
