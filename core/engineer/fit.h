// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/engineer.h"
#include "core/store/succession.h"
#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <array>

namespace zhike {

/// What the fit of an engineer for a customer is made of.
enum class FitPart { Continuity, Skills, Locality, Rating, Load };
template <>
struct EnumText<FitPart> {
    static constexpr EnumName names[] = {{"continuity", QT_TRANSLATE_NOOP("Enum", "Continuity")},
                                         {"skills", QT_TRANSLATE_NOOP("Enum", "Skills")},
                                         {"locality", QT_TRANSLATE_NOOP("Enum", "Locality")},
                                         {"rating", QT_TRANSLATE_NOOP("Enum", "Rating")},
                                         {"load", QT_TRANSLATE_NOOP("Enum", "Load")}};
};
inline constexpr std::size_t kFitParts = 5;
/// Points of the parts, in the order of FitPart; together 100.
inline constexpr std::array<double, kFitParts> kFitWeights{35, 25, 15, 15, 10};

/// What speaks against an engineer whatever the score; beside it, never mixed into it.
enum class FitGuard { Seniority, Absent, Left, Capacity };
template <>
struct EnumText<FitGuard> {
    static constexpr EnumName names[] = {{"seniority", QT_TRANSLATE_NOOP("Enum", "Not senior enough")},
                                         {"absent", QT_TRANSLATE_NOOP("Enum", "Away")},
                                         {"left", QT_TRANSLATE_NOOP("Enum", "Leaves")},
                                         {"capacity", QT_TRANSLATE_NOOP("Enum", "Over capacity")}};
};

/// What an engineer did at a customer.
struct FitTouches {
    double weight = 0; ///< Σ 0.5^(age in days / 180) over visits and requests that are done
    int visits = 0;
    int requests = 0;
    QDate last;
};

struct FitSkill {
    int level = 0;
    QDate certifiedUntil; ///< invalid: no certificate, so none can be out of date
};

/// An engineer as fit sees them.
struct FitEngineer {
    Id<Engineer> id;
    QString number;
    QString name;
    QString region;
    QDate startedOn;
    QDate leftOn;
    int capacity = 0;
    int load = 0;       ///< weight of the customers they are 主责 of
    double ratings = 0; ///< sum of what customers answered, 1–5 each
    int ratingCount = 0;
    QHash<QString, FitSkill> skills; ///< by product
    std::vector<DaySpan> absences;

    [[nodiscard]] bool hasLeft(QDate day) const { return leftOn.isValid() && leftOn < day; }
};

/// A customer as fit sees them.
struct FitCustomer {
    Id<Customer> id;
    QString code;
    QString name;
    QString region;
    QStringList products; ///< of their systems, each once
    Id<Tier> tier;
    QString tierName;
    QString tierEnglishName;
    int tierRank = -1;      ///< -1 without a tier
    bool covered = false;   ///< 在保 or 过保: we look after them
    int seniorityYears = 0; ///< that the tier demands of the 主责
    Id<Engineer> primary;
    Id<Engineer> backup;

    /// The tier's name in the language of the program.
    [[nodiscard]] QString tierWord() const;
};

/// What is the same for all pairs.
struct FitTeam {
    QDate day;             ///< on which guards and certificates are read
    double meanRating = 0; ///< of all answers about engineers
    int ratingCount = 0;   ///< how many there are
};

struct FitLine {
    FitPart part = FitPart::Continuity;
    double value = 0; ///< share of the weight, 0–1
    double weight = 0;
    double points = 0;
    QString reason = {};
};

struct FitGuardLine {
    FitGuard guard = FitGuard::Seniority;
    bool holds = false; ///< what it says is so: think twice
    QString reason = {};
};

/// How well an engineer fits a customer, and why.
struct Fit {
    Id<Engineer> engineer;
    QString number;
    QString name;
    double score = 0;                 ///< 0–100
    std::vector<FitLine> parts;       ///< in the order of FitPart
    std::vector<FitGuardLine> guards; ///< in the order of FitGuard
    FitTouches touches;
    bool hasLeft = false; ///< cannot be chosen any more

    [[nodiscard]] bool warns() const;
};

/// What a customer of a tier weighs in the load: 1, 2, 4, 8 from the lowest tier on; 1 without a tier.
[[nodiscard]] int tierWeight(int rank);
/// 0.5^(age / 180): what a touch of that age still counts.
[[nodiscard]] double touchWeight(qint64 ageDays);
/// 1 − e^(−x/3).
[[nodiscard]] double continuityShare(double touches);
/// The level as it counts: one less when the certificate is out of date.
[[nodiscard]] int countedLevel(const FitSkill& skill, QDate day);
/// Mean of level / 5 over the products; 0 without products.
[[nodiscard]] double skillShare(const QStringList& products, const QHash<QString, FitSkill>& skills,
                                QDate day);
/// 1 in the same prefecture (or the same municipality 11, 12, 31, 50), 0.6 in the same province, else 0.
[[nodiscard]] double localityShare(QStringView customer, QStringView engineer);
/// (m − 1) / 4 where m is the mean of the answers shrunk towards the team's with prior weight 5; 0 while
/// nobody in the team has an answer.
[[nodiscard]] double ratingShare(double sum, int n, const FitTeam& team);
/// 1 − weight / capacity, not below 0; 0 without capacity.
[[nodiscard]] double loadShare(int otherWeight, int capacity);
/// Whole years between two days.
[[nodiscard]] int wholeYears(QDate from, QDate to);

/// Whether the customer's tier demands more years of their 主责 than the engineer has, as far as is known.
[[nodiscard]] bool lacksSeniority(const FitEngineer& engineer, const FitCustomer& customer, QDate day);
/// The same with its reason.
[[nodiscard]] FitGuardLine seniorityGuard(const FitEngineer& engineer, const FitCustomer& customer,
                                          QDate day);
/// The fit with its parts, guards and reasons. `touches` are the engineer's at this customer.
[[nodiscard]] Fit fitOf(const FitEngineer& engineer, const FitCustomer& customer, const FitTouches& touches,
                        const FitTeam& team);
/// Best first: those who have left behind all others, then by score, then by number.
void rank(std::vector<Fit>& fits);

} // namespace zhike
