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
    std::vector<Uuid> ids; // of tiers and engineers
    const auto know = [&ids](const Uuid& id) {
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    };
    for (const auto& fact : facts.facts) {
        know(fact.tier);
        if (isAboutClock(fact.measure))
            know(fact.engineer);
    }
    const auto placeOf = [&ids](const Uuid& id) { return std::ranges::find(ids, id) - ids.begin(); };
    QByteArray bytes;
    varint::append(bytes, static_cast<std::int64_t>(ids.size()));
    for (const auto& id : ids)
        bytes.append(id.toBytes());
    varint::append(bytes, facts.region);
    MonthNumber before = 0;
    for (const auto& fact : facts.facts) {
        varint::append(bytes, fact.month - before);
        varint::append(bytes, static_cast<int>(fact.measure));
        varint::append(bytes, placeOf(fact.tier));
        varint::append(bytes, fact.value);
        if (isAboutClock(fact.measure))
            varint::append(bytes, placeOf(fact.engineer));
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
        const auto engineer = isAboutClock(measure) ? in.next() : tier;
        if (in.failed() || tier < 0 || tier >= count || engineer < 0 || engineer >= count)
            return std::nullopt;
        const auto idAt = [&](std::int64_t place) {
            return Uuid::fromBytes(bytes.constData() + idsAt + place * kIdBytes);
        };
        const Instant at{firstOfMonth(month).addDays(14).startOfDay(Qt::UTC).toMSecsSinceEpoch()};
        facts.facts.push_back(
            {at, month, measure, idAt(tier), value, isAboutClock(measure) ? idAt(engineer) : Uuid{}});
    }
    return in.failed() ? std::nullopt : std::optional(std::move(facts));
}

} // namespace zhike::factcode
