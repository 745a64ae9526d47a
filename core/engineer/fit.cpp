// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/fit.h"

#include "core/base/day_text.h"

#include <QtCore/QCoreApplication>
#include <cmath>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr double halfLifeDays = 180;
constexpr double priorWeight = 5;

struct FitWords {
    Q_DECLARE_TR_FUNCTIONS(Fit)
};

/// How an engineer's load would be with the customer in their care.
int loadWithout(const FitEngineer& e, const FitCustomer& c)
{
    return c.primary == e.id ? e.load - tierWeight(c.tierRank) : e.load;
}

QString continuityReason(const FitTouches& touches)
{
    if (touches.visits + touches.requests == 0)
        return FitWords::tr("Has not been there yet.");
    return FitWords::tr("%1 visits and %2 requests there, last on %3.")
        .arg(touches.visits)
        .arg(touches.requests)
        .arg(fullDay(touches.last));
}

QString skillReason(const FitEngineer& e, const FitCustomer& c, QDate day)
{
    if (c.products.isEmpty())
        return FitWords::tr("No product of theirs is known.");
    QStringList all;
    for (const QString& product : c.products) {
        const auto skill = e.skills.constFind(product);
        if (skill == e.skills.cend())
            all += FitWords::tr("%1 none").arg(product);
        else if (countedLevel(*skill, day) < skill->level)
            all += FitWords::tr("%1 level %2, certificate out of date").arg(product).arg(skill->level);
        else
            all += FitWords::tr("%1 level %2").arg(product).arg(skill->level);
    }
    return all.join(FitWords::tr("; ")) + FitWords::tr(".");
}

QString localityReason(double share, const FitEngineer& e, const FitCustomer& c)
{
    if (c.region.isEmpty())
        return FitWords::tr("The customer's region is not known.");
    if (e.region.isEmpty())
        return FitWords::tr("The engineer's base is not known.");
    if (share >= 1)
        return FitWords::tr("Based in the same city.");
    return share > 0 ? FitWords::tr("Based in the same province.")
                     : FitWords::tr("Based in another province.");
}

QString ratingReason(const FitEngineer& e, const FitTeam& team)
{
    if (team.ratingCount == 0)
        return FitWords::tr("Nobody in the team has been rated yet.");
    if (e.ratingCount == 0)
        return FitWords::tr("No answers yet: counts as the team, %1.").arg(team.meanRating, 0, 'f', 2);
    return FitWords::tr("Mean %1 of %2 answers, team %3.")
        .arg(e.ratings / e.ratingCount, 0, 'f', 2)
        .arg(e.ratingCount)
        .arg(team.meanRating, 0, 'f', 2);
}

QString loadReason(int other, const FitEngineer& e)
{
    return FitWords::tr("Other customers weigh %1 of %2.").arg(other).arg(e.capacity);
}

FitGuardLine absentGuard(const FitEngineer& e, QDate day)
{
    for (const DaySpan& span : e.absences) {
        if (span.contains(day))
            return {FitGuard::Absent, true,
                    FitWords::tr("Away from %1 to %2.").arg(fullDay(span.from), fullDay(span.to))};
    }
    for (const DaySpan& span : e.absences) {
        if (span.from > day)
            return {FitGuard::Absent, false,
                    FitWords::tr("There; away from %1 to %2.").arg(fullDay(span.from), fullDay(span.to))};
    }
    return {FitGuard::Absent, false, FitWords::tr("There.")};
}

FitGuardLine leftGuard(const FitEngineer& e, QDate day)
{
    if (!e.leftOn.isValid())
        return {FitGuard::Left, false, FitWords::tr("Stays.")};
    return {FitGuard::Left, true,
            (e.hasLeft(day) ? FitWords::tr("Has left; the last day was %1.")
                            : FitWords::tr("Leaves; the last day is %1."))
                .arg(fullDay(e.leftOn))};
}

FitGuardLine capacityGuard(int other, const FitEngineer& e, const FitCustomer& c)
{
    const int with = other + tierWeight(c.tierRank);
    return {FitGuard::Capacity, with > e.capacity,
            FitWords::tr("With this customer their load is %1 of %2.").arg(with).arg(e.capacity)};
}

bool isMunicipality(QStringView region)
{
    const QStringView province = region.left(2);
    return province == u"11" || province == u"12" || province == u"31" || province == u"50";
}

} // namespace

bool Fit::warns() const
{
    return std::ranges::any_of(guards, &FitGuardLine::holds);
}

int tierWeight(int rank)
{
    return 1 << std::clamp(rank, 0, 16);
}

double touchWeight(qint64 ageDays)
{
    return std::exp2(-static_cast<double>(std::max<qint64>(ageDays, 0)) / halfLifeDays);
}

double continuityShare(double touches)
{
    return 1 - std::exp(-touches / 3);
}

int countedLevel(const FitSkill& skill, QDate day)
{
    const bool expired = skill.certifiedUntil.isValid() && skill.certifiedUntil < day;
    return std::clamp(skill.level - (expired ? 1 : 0), 0, 5);
}

double skillShare(const QStringList& products, const QHash<QString, FitSkill>& skills, QDate day)
{
    if (products.isEmpty())
        return 0;
    double sum = 0;
    for (const QString& product : products) {
        if (const auto skill = skills.constFind(product); skill != skills.cend())
            sum += countedLevel(*skill, day) / 5.0;
    }
    return sum / static_cast<double>(products.size());
}

double localityShare(QStringView customer, QStringView engineer)
{
    if (customer.size() < 2 || engineer.size() < 2 || customer.left(2) != engineer.left(2))
        return 0;
    if (isMunicipality(customer))
        return 1;
    return customer.size() >= 4 && engineer.size() >= 4 && customer.left(4) == engineer.left(4) ? 1 : 0.6;
}

double ratingShare(double sum, int n, const FitTeam& team)
{
    if (team.ratingCount == 0)
        return 0;
    const double mean = (sum + priorWeight * team.meanRating) / (n + priorWeight);
    return std::clamp((mean - 1) / 4, 0.0, 1.0);
}

double loadShare(int otherWeight, int capacity)
{
    return capacity <= 0 ? 0 : std::max(0.0, 1 - static_cast<double>(otherWeight) / capacity);
}

int wholeYears(QDate from, QDate to)
{
    if (!from.isValid() || to < from)
        return 0;
    const int years = to.year() - from.year();
    return from.addYears(years) > to ? years - 1 : years;
}

QString FitCustomer::tierWord() const
{
    return speaksEnglish() && !tierEnglishName.isEmpty() ? tierEnglishName : tierName;
}

bool lacksSeniority(const FitEngineer& e, const FitCustomer& c, QDate day)
{
    return c.seniorityYears > 0 &&
           (!e.startedOn.isValid() || wholeYears(e.startedOn, day) < c.seniorityYears);
}

FitGuardLine seniorityGuard(const FitEngineer& e, const FitCustomer& c, QDate day)
{
    FitGuardLine line{FitGuard::Seniority, lacksSeniority(e, c, day), {}};
    if (c.seniorityYears == 0) {
        line.reason = c.tierName.isEmpty() ? FitWords::tr("Without a tier nothing is demanded.")
                                           : FitWords::tr("%1 demands no seniority.").arg(c.tierWord());
        return line;
    }
    if (!e.startedOn.isValid()) {
        line.reason =
            FitWords::tr("%1 demands %2 years of the primary engineer; since when they work is not known.")
                .arg(c.tierWord())
                .arg(c.seniorityYears);
        return line;
    }
    const int years = wholeYears(e.startedOn, day);
    line.reason = FitWords::tr("%1 demands %2 years of the primary engineer; they have %3.")
                      .arg(c.tierWord())
                      .arg(c.seniorityYears)
                      .arg(years);
    return line;
}

Fit fitOf(const FitEngineer& e, const FitCustomer& c, const FitTouches& touches, const FitTeam& team)
{
    Fit fit{e.id, e.number, e.name, 0, {}, {}, touches, e.hasLeft(team.day)};
    const int other = loadWithout(e, c);
    const double near = localityShare(c.region, e.region);
    const std::array<double, kFitParts> values{
        continuityShare(touches.weight), skillShare(c.products, e.skills, team.day), near,
        ratingShare(e.ratings, e.ratingCount, team), loadShare(other, e.capacity)};
    const std::array<QString, kFitParts> reasons{continuityReason(touches), skillReason(e, c, team.day),
                                                 localityReason(near, e, c), ratingReason(e, team),
                                                 loadReason(other, e)};
    for (std::size_t i = 0; i < kFitParts; ++i) {
        const double points = values[i] * kFitWeights[i];
        fit.parts.push_back({static_cast<FitPart>(i), values[i], kFitWeights[i], points, reasons[i]});
        fit.score += points;
    }
    fit.guards = {seniorityGuard(e, c, team.day), absentGuard(e, team.day), leftGuard(e, team.day),
                  capacityGuard(other, e, c)};
    return fit;
}

void rank(std::vector<Fit>& fits)
{
    std::ranges::sort(fits, [](const Fit& a, const Fit& b) {
        return std::tuple(a.hasLeft, -a.score, a.number) < std::tuple(b.hasLeft, -b.score, b.number);
    });
}

} // namespace zhike
