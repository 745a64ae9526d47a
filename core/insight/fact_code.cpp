// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/fact_code.h"

#include "core/insight/varint.h"

#include <algorithm>

namespace zhike::factcode {

namespace {
constexpr qsizetype kIdBytes = 16;
}

QByteArray encoded(const CustomerFacts& facts)
{
    std::vector<Uuid> tiers;
    for (const auto& fact : facts.facts) {
        if (std::ranges::find(tiers, fact.tier) == tiers.end())
            tiers.push_back(fact.tier);
    }
    QByteArray bytes;
    varint::append(bytes, static_cast<std::int64_t>(tiers.size()));
    for (const auto& tier : tiers)
        bytes.append(tier.toBytes());
    varint::append(bytes, facts.region);
    MonthNumber before = 0;
    for (const auto& fact : facts.facts) {
        varint::append(bytes, fact.month - before);
        varint::append(bytes, static_cast<int>(fact.measure));
        varint::append(bytes, std::ranges::find(tiers, fact.tier) - tiers.begin());
        varint::append(bytes, fact.value);
        before = fact.month;
    }
    return bytes;
}

std::optional<CustomerFacts> decoded(const QByteArray& bytes)
{
    varint::Reader head(bytes);
    const auto count = head.next();
    const auto idsAt = head.position();
    if (head.failed() || count < 0 || count > (bytes.size() - idsAt) / kIdBytes)
        return std::nullopt;
    varint::Reader in(QByteArrayView(bytes).sliced(idsAt + count * kIdBytes));
    CustomerFacts facts;
    facts.region = static_cast<int>(in.next());
    MonthNumber month = 0;
    while (!in.atEnd()) {
        month += static_cast<MonthNumber>(in.next());
        const auto measure = static_cast<Measure>(in.next());
        const auto tier = in.next();
        const auto value = in.next();
        if (in.failed() || tier < 0 || tier >= count)
            return std::nullopt;
        const Instant at{firstOfMonth(month).addDays(14).startOfDay(Qt::UTC).toMSecsSinceEpoch()};
        facts.facts.push_back(
            {at, month, measure, Uuid::fromBytes(bytes.constData() + idsAt + tier * kIdBytes), value});
    }
    return in.failed() ? std::nullopt : std::optional(std::move(facts));
}

} // namespace zhike::factcode
