// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/satisfaction/kano_study.h"

#include <array>

namespace zhike {

/// 基本型, 期望型, 魅力型, 无差异, 反向, 可疑; ties go to the first of them. Its text is the letter by which
/// the literature knows it.
enum class KanoClass { MustBe, OneDimensional, Attractive, Indifferent, Reverse, Questionable };
inline constexpr std::size_t kKanoClasses = 6;
template <>
struct EnumText<KanoClass> {
    static constexpr EnumName names[] = {
        {"M", QT_TRANSLATE_NOOP("Enum", "Must-be")},    {"O", QT_TRANSLATE_NOOP("Enum", "One-dimensional")},
        {"A", QT_TRANSLATE_NOOP("Enum", "Attractive")}, {"I", QT_TRANSLATE_NOOP("Enum", "Indifferent")},
        {"R", QT_TRANSLATE_NOOP("Enum", "Reverse")},    {"Q", QT_TRANSLATE_NOOP("Enum", "Questionable")}};
};

/// The class of one pair of answers: domain.md, "Satisfaction".
[[nodiscard]] KanoClass kanoClass(KanoFeeling functional, KanoFeeling dysfunctional);

/// How often each class was found, in their order.
using KanoCounts = std::array<std::int64_t, kKanoClasses>;
[[nodiscard]] constexpr std::int64_t& countOf(KanoCounts& counts, KanoClass one)
{
    return counts[static_cast<std::size_t>(one)];
}
[[nodiscard]] constexpr std::int64_t countOf(const KanoCounts& counts, KanoClass one)
{
    return counts[static_cast<std::size_t>(one)];
}

/// What the answers about one item come to. With too few answers (kEnoughAnswers) it is n alone.
struct KanoFigures {
    std::int64_t n = 0;            ///< answers of every class
    std::optional<KanoClass> kind; ///< the most frequent, ties M > O > A > I
    std::optional<double> better;  ///< (A + O) / (A + O + M + I); nothing if none of these was found
    std::optional<double> worse;   ///< −(O + M) / (A + O + M + I)
    bool operator==(const KanoFigures&) const = default;
};
[[nodiscard]] KanoFigures kanoFigures(const KanoCounts& counts);

} // namespace zhike
