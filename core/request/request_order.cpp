// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/request_order.h"

#include "core/base/keyed_sort.h"
#include "core/base/pinyin.h"

#include <QtCore/QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr std::string_view customerKey =
    "(SELECT name_key FROM customer_card k WHERE k.customer = request.customer)";
constexpr std::string_view tierKey =
    "(SELECT tier_rank FROM customer_card k WHERE k.customer = request.customer)";
constexpr std::string_view stateKey =
    "CASE state WHEN 'new' THEN 0 WHEN 'in_progress' THEN 1 WHEN 'waiting_customer' THEN 2 "
    "WHEN 'waiting_rd' THEN 3 WHEN 'resolved' THEN 4 WHEN 'closed' THEN 5 ELSE 6 END";
constexpr std::string_view engineersSql = "SELECT id, name FROM engineer";
constexpr std::string_view engineerSql = "SELECT engineer FROM request WHERE id = ?";

std::string_view keySql(RequestSort by)
{
    switch (by) {
    case RequestSort::Urgency:
        return "priority";
    case RequestSort::Number:
        return "number";
    case RequestSort::Title:
        return "title COLLATE NOCASE";
    case RequestSort::Customer:
        return customerKey;
    case RequestSort::Tier:
        return tierKey;
    case RequestSort::State:
        return stateKey;
    case RequestSort::Category:
        return "category";
    case RequestSort::FirstResponse:
        return "first_response_at";
    case RequestSort::Resolved:
        return "resolved_at";
    case RequestSort::Opened:
    case RequestSort::Engineer:
        break;
    }
    return "opened_at";
}

/// Where each engineer stands among all, by how the names are read.
Result<QHash<Uuid, int>> placesOfEngineers(const Reader& reader)
{
    std::vector<std::pair<QString, Uuid>> all;
    Query q = reader.query(engineersSql);
    while (q.next())
        all.emplace_back(pinyinSortKey(q.text(1)), q.uuid(0));
    ZHIKE_TRY(q.done());
    std::ranges::sort(all);
    QHash<Uuid, int> places;
    for (const auto& [key, id] : all)
        places.insert(id, static_cast<int>(places.size()));
    return places;
}

/// What is compared of a row; no value for what comes last.
std::optional<QString> keyOf(const RequestRow& r, RequestSort by)
{
    const auto number = [](qint64 n) { return u"%1"_s.arg(n, 20, 10, QChar(u'0')); };
    const auto instant = [&](const std::optional<Instant>& at) {
        return at ? std::optional(number(at->ms)) : std::nullopt;
    };
    const auto name = [](const QString& text) {
        return text.isEmpty() ? std::nullopt : std::optional(pinyinSortKey(text));
    };
    switch (by) {
    case RequestSort::Opened:
        return instant(r.openedAt);
    case RequestSort::Urgency:
        return number(static_cast<int>(r.priority));
    case RequestSort::Number:
        return r.number;
    case RequestSort::Title:
        return r.title.toLower();
    case RequestSort::Customer:
        return name(r.customerName);
    case RequestSort::Tier:
        return r.tierRank < 0 ? std::nullopt : std::optional(number(r.tierRank));
    case RequestSort::State:
        return number(static_cast<int>(r.state));
    case RequestSort::Category:
        return QString(enumText(r.category));
    case RequestSort::Engineer:
        return name(r.engineerName);
    case RequestSort::FirstResponse:
        return instant(r.firstResponseAt);
    case RequestSort::Resolved:
        return instant(r.resolvedAt);
    }
    return std::nullopt;
}

} // namespace

std::string requestOrderSql(RequestOrder order)
{
    const std::string key(keySql(order.by));
    if (order == RequestOrder::Newest)
        return " ORDER BY number DESC"; // straight from its index
    if (order == RequestOrder::Oldest || order.by == RequestSort::Engineer)
        return " ORDER BY opened_at, id";
    if (order == RequestOrder::Urgent)
        return " ORDER BY priority, opened_at, id";
    return " ORDER BY " + key + " IS NULL, " + key + (order.descending ? " DESC" : "") + ", opened_at, id";
}

bool isSortedLater(RequestOrder order)
{
    return order.by == RequestSort::Engineer;
}

Done sortRequests(const Reader& reader, QVector<Uuid>& ids, RequestOrder order)
{
    ZHIKE_ASSIGN(const auto places, placesOfEngineers(reader));
    std::vector<std::pair<int, Uuid>> placed;
    placed.reserve(static_cast<size_t>(ids.size()));
    const int none = static_cast<int>(places.size());
    Query q = reader.query(engineerSql);
    for (const Uuid& id : ids) {
        q.reset();
        q.bind(id);
        const int place = q.next() ? places.value(q.uuid(0), none) : none;
        ZHIKE_TRY(q.done());
        placed.emplace_back(order.descending && place < none ? none - 1 - place : place, id);
    }
    std::ranges::stable_sort(placed, {}, &std::pair<int, Uuid>::first);
    for (size_t i = 0; i < placed.size(); ++i)
        ids[static_cast<qsizetype>(i)] = placed[i].second;
    return {};
}

void sortRequestRows(QVector<RequestRow>& rows, RequestOrder order)
{
    sortByKey(
        rows, order.descending, [&](const RequestRow& row) { return keyOf(row, order.by); },
        [](const RequestRow& a, const RequestRow& b) {
            return std::pair(a.openedAt, a.id) < std::pair(b.openedAt, b.id);
        });
}

} // namespace zhike
