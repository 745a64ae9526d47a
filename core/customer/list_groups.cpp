// SPDX-License-Identifier: GPL-3.0-or-later
// The list of customers in groups, and what chosen ones have together.
#include "core/base/pinyin.h"
#include "core/customer/list.h"
#include "core/customer/list_sql.h"

#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr std::string_view tierHeadSql = "SELECT name, english_name, rank FROM tier WHERE id = ?";
constexpr std::string_view engineerHeadSql = "SELECT name FROM engineer WHERE id = ?";
constexpr std::string_view sumSql =
    "SELECT open_requests, overdue_steps, annual_fee FROM customer_card WHERE customer = ?";

/// The months that instants lie in, each reckoned once.
class Months
{
public:
    explicit Months(const QTimeZone& zone) : m_zone(zone) {}

    QString of(Instant at)
    {
        for (const Span& span : m_known) {
            if (span.from <= at && at < span.to)
                return span.key;
        }
        const QDate day = at.dateIn(m_zone);
        const QDate first(day.year(), day.month(), 1);
        m_known.push_back({Instant::of(first, QTime(0, 0), m_zone),
                           Instant::of(first.addMonths(1), QTime(0, 0), m_zone),
                           first.toString(u"yyyy-MM"_s)});
        return m_known.back().key;
    }

private:
    struct Span {
        Instant from;
        Instant to;
        QString key;
    };
    QTimeZone m_zone;
    std::vector<Span> m_known;
};

QString keyOf(const Query& q, CustomerGrouping grouping, Months& months)
{
    if (q.isNull(1))
        return {};
    switch (grouping) {
    case CustomerGrouping::Tier:
    case CustomerGrouping::Engineer:
        return q.uuid(1).toString();
    case CustomerGrouping::Month:
        return months.of(Instant{q.integer(1)});
    case CustomerGrouping::Region:
    case CustomerGrouping::None:
        break;
    }
    return q.text(1);
}

/// Puts every customer into its group, in the order they come.
Result<QVector<CustomerGroup>> divided(const Reader& reader, const CustomerFilter& filter,
                                       CustomerOrder order, CustomerGrouping grouping)
{
    QVector<CustomerGroup> groups;
    QHash<QByteArray, qsizetype> places; // by the column as it is: reading it is cheaper than its key
    Months months(reader.clock().zone());
    ZHIKE_ASSIGN(const auto listings, customerListings(reader, filter, order, grouping));
    for (const Listing& listing : listings) {
        Query q = reader.query(listing.sql);
        int at = 0;
        for (const Value& value : listing.values)
            q.bindAt(++at, value);
        q.bindAt(++at, qint64{-1});
        while (q.next()) {
            const QByteArray raw =
                grouping == CustomerGrouping::Month ? keyOf(q, grouping, months).toLatin1() : q.blob(1);
            auto place = places.constFind(raw);
            if (place == places.constEnd()) {
                place = places.insert(raw, groups.size());
                groups.append({keyOf(q, grouping, months), {}, {}, {}});
            }
            groups[*place].ids.append(q.uuid(0));
        }
        ZHIKE_TRY(q.done());
    }
    return groups;
}

/// Names a tier or engineer, and says how the group sorts among the others.
Result<QString> nameGroup(const Reader& reader, CustomerGroup& group, CustomerGrouping grouping)
{
    const bool tier = grouping == CustomerGrouping::Tier;
    if (group.key.isEmpty() || (!tier && grouping != CustomerGrouping::Engineer))
        return group.key;
    Query q = reader.query(tier ? tierHeadSql : engineerHeadSql);
    q.bind(Uuid::fromString(group.key).value_or(Uuid()));
    QString sort;
    if (q.next()) {
        group.name = q.text(0);
        if (tier)
            group.englishName = q.text(1);
        sort = tier ? u"%1"_s.arg(1'000'000 - q.integer(2), 8, 10, QChar(u'0')) : pinyinSortKey(group.name);
    }
    ZHIKE_TRY(q.done());
    return sort;
}

} // namespace

Result<QVector<CustomerGroup>> customerGroups(const Reader& reader, const CustomerFilter& filter,
                                              CustomerOrder order, CustomerGrouping grouping)
{
    if (grouping == CustomerGrouping::None) {
        ZHIKE_ASSIGN(QVector<Uuid> ids, customerIds(reader, filter, order));
        return QVector<CustomerGroup>{{{}, {}, {}, std::move(ids)}};
    }
    ZHIKE_ASSIGN(QVector<CustomerGroup> groups, divided(reader, filter, order, grouping));
    std::vector<std::pair<QString, qsizetype>> sorted;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        ZHIKE_ASSIGN(QString sort, nameGroup(reader, groups[i], grouping));
        sorted.emplace_back(std::move(sort), i);
    }
    std::ranges::sort(sorted, [&groups](const auto& a, const auto& b) {
        const bool aWithout = groups[a.second].key.isEmpty();
        const bool bWithout = groups[b.second].key.isEmpty();
        return aWithout != bWithout ? bWithout : a < b;
    });
    QVector<CustomerGroup> all;
    all.reserve(groups.size());
    for (const auto& [sort, place] : sorted)
        all.append(std::move(groups[place]));
    return all;
}

Result<CustomerSums> customerSums(const Reader& reader, const QVector<Uuid>& ids)
{
    CustomerSums sums;
    Query q = reader.query(sumSql);
    for (const Uuid& id : ids) {
        q.reset();
        q.bind(id);
        if (q.next()) {
            ++sums.customers;
            sums.openRequests += q.integer(0);
            sums.overdueSteps += q.integer(1);
            sums.annualFee.amount += q.integer(2);
        }
        ZHIKE_TRY(q.done());
    }
    return sums;
}

} // namespace zhike
