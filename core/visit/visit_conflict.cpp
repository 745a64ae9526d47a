// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/visit_conflict.h"

#include "core/customer/region.h"
#include "core/visit/visit_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

QStringView cityOf(QStringView code)
{
    constexpr std::array municipalities{u"11", u"12", u"31", u"50"};
    const QStringView province = code.first(2);
    const bool whole =
        std::ranges::any_of(municipalities, [province](const char16_t* m) { return province == m; });
    return whole ? province : code.first(4);
}

/// Both at one place of one customer, as far as is known.
bool areTogether(const Engagement& a, const Engagement& b)
{
    return a.customer == b.customer && (a.site == b.site || !a.site || !b.site);
}

bool overlap(const Engagement& a, const Engagement& b)
{
    return a.start < b.end && b.start < a.end;
}

std::optional<ConflictKind> between(const Engagement& a, const Engagement& b, const QTimeZone& zone)
{
    const bool both = a.mode == VisitMode::OnSite && b.mode == VisitMode::OnSite;
    const bool stationed = a.kind == VisitKind::Stationed || b.kind == VisitKind::Stationed;
    if (overlap(a, b)) {
        if (areTogether(a, b)) // who is stationed somewhere makes other visits there
            return stationed ? std::nullopt : std::optional(ConflictKind::Overlap);
        return both ? ConflictKind::TwoPlaces : ConflictKind::Overlap;
    }
    const bool travels = both && !isSameCity(a.region, b.region) &&
                         a.start.dateIn(zone) <= b.end.plusMs(-1).dateIn(zone) &&
                         b.start.dateIn(zone) <= a.end.plusMs(-1).dateIn(zone);
    return travels ? std::optional(ConflictKind::Travel) : std::nullopt;
}

VisitConflict seenFrom(const Engagement& one, const Engagement& other, ConflictKind kind)
{
    return {kind, one.visit, other.visit, one.engineerName, other.customerName, other.start, other.region};
}

} // namespace

bool isSameCity(QStringView a, QStringView b)
{
    return a.size() < 4 || b.size() < 4 || cityOf(a) == cityOf(b);
}

std::vector<VisitConflict> conflictsOf(std::vector<Engagement> all, const QTimeZone& zone)
{
    std::ranges::sort(all, [](const Engagement& a, const Engagement& b) {
        return std::tie(a.engineer, a.start, a.visit) < std::tie(b.engineer, b.start, b.visit);
    });
    constexpr qint64 day = 86'400'000;
    std::vector<std::pair<Instant, VisitConflict>> found;
    size_t first = 0; // the earliest that may still reach the one looked at
    Instant reach;    // and how far those before it do
    for (size_t i = 0; i < all.size(); ++i) {
        if (i == 0 || all[i].engineer != all[i - 1].engineer) {
            first = i;
            reach = all[i].end;
        } else if (reach.plusMs(day) <= all[i].start) {
            first = i;
        }
        reach = std::max(i == first ? all[i].end : reach, all[i].end);
        for (size_t k = first; k < i; ++k) {
            if (all[k].end.plusMs(day) <= all[i].start)
                continue;
            if (const auto kind = between(all[k], all[i], zone)) {
                found.emplace_back(all[k].start, seenFrom(all[k], all[i], *kind));
                found.emplace_back(all[i].start, seenFrom(all[i], all[k], *kind));
            }
        }
    }
    std::ranges::stable_sort(found, {}, [](const auto& each) { return each.first; });
    std::vector<VisitConflict> conflicts;
    for (auto& each : found)
        conflicts.push_back(std::move(each.second));
    return conflicts;
}

QString conflictSentence(const VisitConflict& c, const QTimeZone& zone)
{
    const QString at = c.start.in(zone).toString(u"HH:mm"_s);
    switch (c.kind) {
    case ConflictKind::TwoPlaces:
        return VisitText::tr("%1 is at %2 at that time (%3).").arg(c.engineer, c.customer, at);
    case ConflictKind::Overlap:
        return VisitText::tr("%1 has another visit at that time: %2, %3.").arg(c.engineer, c.customer, at);
    case ConflictKind::Travel:
        break;
    }
    return VisitText::tr("%1 is in %2 on the same day (%3, %4): allow for the journey.")
        .arg(c.engineer, regionName(c.region), c.customer, at);
}

} // namespace zhike
