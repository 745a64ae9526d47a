// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/attainment_groups.h"

#include "core/insight/scope_choices.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <map>

namespace zhike {

namespace {

constexpr std::size_t mostRows = 20;
constexpr std::size_t mostMonths = 120;

struct AttainmentGroupsWords {
    Q_DECLARE_TR_FUNCTIONS(AttainmentGroups)
};

using Months = std::map<QDate, AttainmentMonth>;

std::vector<AttainmentMonth> withoutHoles(const Months& months, QDate first, QDate last)
{
    std::vector<AttainmentMonth> all;
    for (QDate month = first; month <= last && all.size() < mostMonths; month = month.addMonths(1)) {
        const auto known = months.find(month);
        all.push_back(known == months.end() ? AttainmentMonth{month, 0, 0} : known->second);
    }
    return all;
}

QDate firstOfMonthOf(QDate day)
{
    return day.isValid() ? QDate(day.year(), day.month(), 1) : QDate();
}

void add(AttainmentMonth& month, const AttainmentRow& row)
{
    month.met += row.met;
    month.breached += row.breached;
}

/// Tiers and priorities have their places, whether anything was decided there or not.
Result<std::vector<AttainmentGroups::Group>> placesOf(const Reader& reader, AttainmentBy by)
{
    std::vector<AttainmentGroups::Group> groups;
    if (by == AttainmentBy::Priority) {
        for (const Priority p : {Priority::P1, Priority::P2, Priority::P3, Priority::P4})
            groups.push_back({{}, p, enumLabel(p), {}});
        return groups;
    }
    ZHIKE_ASSIGN(const ScopeChoices choices, readScopeChoices(reader));
    for (const auto& tier : choices.tiers)
        groups.push_back({tier.tier.uuid, std::nullopt, tier.name, {}});
    return groups;
}

Done fillMonths(AttainmentGroups& result, const Reader& reader, std::span<const AttainmentRow> rows,
                const StatisticsScope& scope, AttainmentBy by)
{
    ZHIKE_ASSIGN(result.groups, placesOf(reader, by));
    std::vector<Months> months(result.groups.size());
    QDate first = firstOfMonthOf(scope.from);
    QDate last = firstOfMonthOf(scope.to);
    for (const AttainmentRow& row : rows) {
        const auto group = std::ranges::find_if(result.groups, [&](const AttainmentGroups::Group& g) {
            return by == AttainmentBy::Priority ? g.priority == row.priority : g.id == row.tier;
        });
        if (group == result.groups.end())
            continue;
        AttainmentMonth& month = months[static_cast<size_t>(group - result.groups.begin())][row.month];
        month.month = row.month;
        add(month, row);
        first = first.isValid() ? std::min(first, row.month) : row.month;
        last = last.isValid() ? std::max(last, row.month) : row.month;
    }
    for (size_t i = 0; first.isValid() && i < months.size(); ++i)
        result.groups[i].months = withoutHoles(months[i], first, last);
    return {};
}

AttainmentScope askedFor(const StatisticsScope& scope)
{
    AttainmentScope asked;
    asked.from = scope.from;
    asked.to = scope.to;
    asked.customer = scope.customer;
    asked.tier = scope.tier;
    asked.withoutTier = scope.withoutTier;
    asked.region = scope.region;
    return asked;
}

void fillRows(AttainmentGroups& result, const Reader& reader, std::span<const AttainmentRow> rows,
              AttainmentBy by)
{
    const bool engineers = by == AttainmentBy::Engineer;
    std::map<Uuid, AttainmentShare> shares;
    for (const AttainmentRow& row : rows) {
        AttainmentShare& share = shares[engineers ? row.engineer : row.customer];
        share.met += row.met;
        share.breached += row.breached;
    }
    for (auto& [id, share] : shares) {
        share.id = id;
        result.rows.push_back(share);
    }
    // Too few say little, and stand below the others.
    std::ranges::sort(result.rows, {}, [](const AttainmentShare& s) {
        return std::tuple(s.n() < fewClocks, s.share(), -s.breached, s.id);
    });
    if (result.rows.size() > mostRows) {
        result.more = static_cast<std::int64_t>(result.rows.size() - mostRows);
        result.rows.resize(mostRows);
    }
    for (AttainmentShare& share : result.rows)
        share.name = share.id.isNull()
                         ? AttainmentGroupsWords::tr("Nobody")
                         : reader.titleOf(engineers ? EntityKind::Engineer : EntityKind::Customer, share.id);
}

} // namespace

Result<AttainmentGroups> readAttainmentGroups(const Reader& reader, const StatisticsScope& scope,
                                              AttainmentBy by, std::optional<SlaClockKind> clock)
{
    AttainmentScope asked = askedFor(scope);
    const bool months = by == AttainmentBy::Tier || by == AttainmentBy::Priority;
    asked.by = months ? std::set{AttainmentBy::Month, by} : std::set{by};
    ZHIKE_ASSIGN(Attainment attainment, readAttainment(reader, asked));
    std::erase_if(attainment.rows, [&](const AttainmentRow& row) { return clock && row.clock != *clock; });
    AttainmentGroups result;
    result.leftOut = attainment.leftOut;
    if (months)
        ZHIKE_TRY(fillMonths(result, reader, attainment.rows, scope, by));
    else
        fillRows(result, reader, attainment.rows, by);
    return result;
}

AttainmentMonth wholeOf(const std::vector<AttainmentMonth>& months)
{
    AttainmentMonth whole;
    for (const AttainmentMonth& month : months) {
        whole.met += month.met;
        whole.breached += month.breached;
    }
    return whole;
}

std::optional<double> shareOf(const AttainmentMonth& month)
{
    return month.n() < fewClocks
               ? std::nullopt
               : std::optional(static_cast<double>(month.met) / static_cast<double>(month.n()));
}

Result<PromiseOverview> readPromiseOverview(const Reader& reader, const StatisticsScope& scope)
{
    ZHIKE_ASSIGN(Attainment attainment, readAttainment(reader, askedFor(scope)));
    PromiseOverview result;
    result.fromFacts = attainment.fromFacts;
    Months respond;
    Months resolve;
    QDate first = firstOfMonthOf(scope.from);
    QDate last = firstOfMonthOf(scope.to);
    for (const AttainmentRow& row : attainment.rows) {
        first = first.isValid() ? std::min(first, row.month) : row.month;
        last = last.isValid() ? std::max(last, row.month) : row.month;
        if (row.clock == SlaClockKind::Onsite)
            continue;
        AttainmentMonth& month = (row.clock == SlaClockKind::Respond ? respond : resolve)[row.month];
        month.month = row.month;
        add(month, row);
    }
    if (first.isValid()) {
        result.respond = withoutHoles(respond, first, last);
        result.resolve = withoutHoles(resolve, first, last);
    }
    std::erase_if(attainment.rows,
                  [](const AttainmentRow& row) { return row.clock != SlaClockKind::Respond; });
    StatisticsScope months = scope; // the tiers' months are those of all, whichever of them had any
    months.from = first;
    months.to = last;
    ZHIKE_TRY(fillMonths(result.tiers, reader, attainment.rows, months, AttainmentBy::Tier));
    result.tiers.leftOut = attainment.leftOut;
    if (scope.tier)
        std::erase_if(result.tiers.groups, [&](const auto& group) { return group.id != scope.tier.uuid; });
    return result;
}

} // namespace zhike
