// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/list_sql.h"

#include "core/search/found_ids.h"

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr std::string_view rankSql = "SELECT rank FROM tier WHERE id = ?";

constexpr std::string_view mineCondition =
    "(account_manager = ? OR engineer IN (SELECT id FROM engineer WHERE name = ?))";

/// Conditions joined by AND, with the values they bind.
struct Where {
    std::string sql;
    std::vector<Value> values;

    void add(std::string_view condition, std::initializer_list<Value> bound = {})
    {
        sql += sql.empty() ? " WHERE " : " AND ";
        sql += condition;
        values.insert(values.end(), bound);
    }
    /// `column` is one of `any`; a null among them means "has none".
    void addAnyOf(const std::string& column, const std::vector<Value>& any)
    {
        if (any.empty())
            return;
        const bool none = std::ranges::any_of(any, [](const Value& v) { return zhike::isNull(v); });
        std::vector<Value> some;
        std::ranges::copy_if(any, std::back_inserter(some), [](const Value& v) { return !zhike::isNull(v); });
        std::string condition;
        if (some.size() == 1)
            condition = column + " = ?";
        else if (!some.empty())
            condition = column + " IN (?" + repeated(",?", some.size() - 1) + ")";
        if (none)
            condition = some.empty() ? column + " IS NULL" : "(" + condition + " OR " + column + " IS NULL)";
        add(condition);
        values.insert(values.end(), some.begin(), some.end());
    }
    static std::string repeated(std::string_view text, size_t times)
    {
        std::string all;
        for (size_t i = 0; i < times; ++i)
            all += text;
        return all;
    }
};

/// Where the codes that begin with `prefix` end: the same with its last character one further.
QString behind(const QString& prefix)
{
    QString end = prefix;
    end.back() = QChar(end.back().unicode() + 1);
    return end;
}

void addRegions(Where& where, const QStringList& regions)
{
    std::string any;
    std::vector<Value> bound;
    for (const QString& prefix : regions) {
        any += any.empty() ? "" : " OR ";
        if (prefix.isEmpty()) {
            any += "region IS NULL";
            continue;
        }
        any += "(region >= ? AND region < ?)";
        bound.insert(bound.end(), {prefix, behind(prefix)});
    }
    if (any.empty())
        return;
    where.add(regions.size() == 1 ? any : "(" + any + ")");
    where.values.insert(where.values.end(), bound.begin(), bound.end());
}

void addText(Where& where, const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    const FoundIds found = foundIds("customer", EntityKind::Customer, text);
    where.add(found.condition);
    where.values.insert(where.values.end(), found.values.begin(), found.values.end());
}

template <class T>
std::vector<Value> idValues(const QVector<Id<T>>& ids)
{
    std::vector<Value> values;
    for (const Id<T>& id : ids)
        values.push_back(id ? Value(id.uuid) : Value());
    return values;
}

std::vector<Value> wordValues(const QStringList& words)
{
    std::vector<Value> values;
    for (const QString& word : words)
        values.push_back(word.isEmpty() ? Value() : Value(word));
    return values;
}

/// Tiers are found through their rank, which the index holds; the tier itself decides.
Done addTiers(const Reader& reader, Where& where, const QVector<Id<Tier>>& tiers)
{
    if (tiers.isEmpty())
        return {};
    std::vector<Value> ranks;
    for (const Id<Tier>& tier : tiers) {
        qint64 rank = -1;
        if (tier) {
            Query q = reader.query(rankSql);
            q.bind(tier);
            if (q.next())
                rank = q.integer(0);
            ZHIKE_TRY(q.done());
        }
        ranks.emplace_back(rank);
    }
    where.addAnyOf("tier_rank", ranks);
    where.addAnyOf("tier", idValues(tiers));
    return {};
}

Result<Where> whereOf(const Reader& reader, const CustomerFilter& filter)
{
    Where where;
    where.add("archived = ?", {qint64{filter.archived}});
    std::vector<Value> statuses;
    for (const CustomerStatus s : filter.statuses)
        statuses.emplace_back(QString(enumText(s)));
    where.addAnyOf("status", statuses);
    ZHIKE_TRY(addTiers(reader, where, filter.tiers));
    where.addAnyOf("industry", wordValues(filter.industries));
    where.addAnyOf("engineer", idValues(filter.engineers));
    where.addAnyOf("account_manager", wordValues(filter.managers));
    if (!filter.mine.isEmpty())
        where.add(mineCondition, {filter.mine, filter.mine});
    addRegions(where, filter.regions);
    addText(where, filter.text);
    return where;
}

/// The column an order sorts by, and whether it may be absent.
struct SortColumn {
    std::string_view name;
    bool mayBeAbsent;
};

SortColumn columnOf(CustomerSort by)
{
    switch (by) {
    case CustomerSort::Name:
        return {"name_key", false};
    case CustomerSort::Code:
        return {"code", false};
    case CustomerSort::Tier:
        return {"tier_rank", false};
    case CustomerSort::Region:
        return {"region", true};
    case CustomerSort::OpenRequests:
        return {"open_requests", false};
    case CustomerSort::LastVisit:
        return {"last_touch", true};
    case CustomerSort::NextVisit:
        return {"next_visit", true};
    case CustomerSort::Status:
        return {"status", false};
    case CustomerSort::Industry:
        return {"industry_key", true};
    case CustomerSort::Engineer:
        return {"engineer_key", true};
    case CustomerSort::AccountManager:
        return {"manager_key", true};
    case CustomerSort::OverdueSteps:
        return {"overdue_steps", false};
    case CustomerSort::ContractEnds:
        return {"contract_ends", true};
    case CustomerSort::AnnualFee:
        return {"annual_fee", true};
    case CustomerSort::Health:
        return {"health", true};
    }
    return {"name_key", false};
}

std::string orderBy(CustomerOrder order)
{
    const std::string direction = order.descending ? " DESC" : "";
    const std::string column(columnOf(order.by).name);
    switch (order.by) {
    case CustomerSort::Name:
    case CustomerSort::Code:
    case CustomerSort::LastVisit:
    case CustomerSort::NextVisit:
        return column + direction + ", customer" + direction; // all of it is in the index
    default:
        break;
    }
    return column + direction + ", name_key, customer";
}

Listing listing(Where where, const std::string& order, CustomerGrouping grouping, std::string_view also)
{
    std::string columns = "customer";
    if (grouping != CustomerGrouping::None)
        columns += std::string(", ") + std::string(groupColumn(grouping));
    if (!also.empty())
        columns += std::string(", ") + std::string(also);
    return {"SELECT " + columns + " FROM customer_card" + where.sql + " ORDER BY " + order + " LIMIT ?",
            std::move(where.values)};
}

} // namespace

std::string_view groupColumn(CustomerGrouping grouping)
{
    switch (grouping) {
    case CustomerGrouping::None:
        break;
    case CustomerGrouping::Tier:
        return "tier";
    case CustomerGrouping::Region:
        return "substr(region, 1, 2)";
    case CustomerGrouping::Engineer:
        return "engineer";
    case CustomerGrouping::Month:
        return "next_visit";
    }
    return {};
}

Result<std::vector<Listing>> customerListings(const Reader& reader, const CustomerFilter& filter,
                                              CustomerOrder order, CustomerGrouping grouping,
                                              std::string_view also)
{
    ZHIKE_ASSIGN(Where where, whereOf(reader, filter));
    const SortColumn column = columnOf(order.by);
    std::vector<Listing> all;
    if (!column.mayBeAbsent) {
        all.push_back(listing(std::move(where), orderBy(order), grouping, also));
        return all;
    }
    Where without = where;
    where.add(std::string(column.name) + " IS NOT NULL");
    without.add(std::string(column.name) + " IS NULL");
    all.push_back(listing(std::move(where), orderBy(order), grouping, also));
    all.push_back(listing(std::move(without), "name_key, customer", grouping, also));
    return all;
}

} // namespace zhike
