// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"
#include "core/request/request_view.h"

#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr std::string_view prioritySql = "SELECT priority FROM request WHERE id = ?";
constexpr std::string_view stateSql = "SELECT state FROM request WHERE id = ?";
constexpr std::string_view engineerHeadSql = "SELECT engineer FROM request WHERE id = ?";
constexpr std::string_view openedSql = "SELECT opened_at FROM request WHERE id = ?";
constexpr std::string_view tierSql =
    "SELECT k.tier FROM request r JOIN customer_card k ON k.customer = r.customer WHERE r.id = ?";
constexpr std::string_view regionSql =
    "SELECT k.region FROM request r JOIN customer_card k ON k.customer = r.customer WHERE r.id = ?";
constexpr std::string_view tierNameSql = "SELECT name, english_name, rank FROM tier WHERE id = ?";
constexpr std::string_view engineerNameSql = "SELECT name FROM engineer WHERE id = ?";

constexpr int provinceDigits = 2;
constexpr qint64 highestRank = 1'000'000;

std::string_view sqlOf(RequestGrouping grouping)
{
    switch (grouping) {
    case RequestGrouping::Priority:
        return prioritySql;
    case RequestGrouping::State:
        return stateSql;
    case RequestGrouping::Engineer:
        return engineerHeadSql;
    case RequestGrouping::Tier:
        return tierSql;
    case RequestGrouping::Region:
        return regionSql;
    case RequestGrouping::Month:
    case RequestGrouping::None:
        break;
    }
    return openedSql;
}

QString keyOf(const Query& q, RequestGrouping grouping, const QTimeZone& zone)
{
    if (q.isNull(0))
        return {};
    if (grouping == RequestGrouping::Engineer || grouping == RequestGrouping::Tier)
        return q.uuid(0).toString();
    if (grouping == RequestGrouping::Region)
        return q.text(0).left(provinceDigits);
    if (grouping == RequestGrouping::Month)
        return Instant{q.integer(0)}.dateIn(zone).toString(u"yyyy-MM"_s);
    return q.text(0);
}

Result<QString> nameEngineer(const Reader& reader, RequestGroup& group)
{
    Query q = reader.query(engineerNameSql);
    q.bind(Uuid::fromString(group.key).value_or(Uuid()));
    if (q.next())
        group.name = q.text(0);
    ZHIKE_TRY(q.done());
    return pinyinSortKey(group.name);
}

/// The highest tier comes first.
Result<QString> nameTier(const Reader& reader, RequestGroup& group)
{
    qint64 rank = 0;
    Query q = reader.query(tierNameSql);
    q.bind(Uuid::fromString(group.key).value_or(Uuid()));
    if (q.next()) {
        group.name = q.text(0);
        group.englishName = q.text(1);
        rank = q.integer(2);
    }
    ZHIKE_TRY(q.done());
    return u"%1"_s.arg(highestRank - rank, 8, 10, QChar(u'0'));
}

/// By which a group sorts among the others; names an engineer or a tier.
Result<QString> sortOf(const Reader& reader, RequestGroup& group, RequestGrouping grouping)
{
    switch (grouping) {
    case RequestGrouping::State:
        return QString::number(
            static_cast<int>(enumFromText<RequestState>(group.key).value_or(RequestState::Cancelled)));
    case RequestGrouping::Month: { // the newest first
        QString turned = group.key;
        for (QChar& c : turned) {
            if (c.isDigit())
                c = QChar(u'9' - (c.unicode() - u'0'));
        }
        return turned;
    }
    case RequestGrouping::Engineer:
        return nameEngineer(reader, group);
    case RequestGrouping::Tier:
        return nameTier(reader, group);
    case RequestGrouping::Region:
    case RequestGrouping::Priority:
    case RequestGrouping::None:
        break;
    }
    return group.key;
}

} // namespace

Result<QVector<RequestGroup>> requestGroups(const Reader& reader, const RequestFilter& filter,
                                            RequestOrder order, RequestGrouping grouping)
{
    ZHIKE_ASSIGN(QVector<Uuid> ids, requestIds(reader, filter, order));
    if (grouping == RequestGrouping::None)
        return QVector<RequestGroup>{{{}, {}, std::move(ids), {}}};
    QVector<RequestGroup> groups;
    QHash<QString, qsizetype> places;
    const QTimeZone zone = reader.clock().zone();
    Query q = reader.query(sqlOf(grouping));
    for (const Uuid& id : ids) {
        q.reset();
        q.bind(id);
        const QString key = q.next() ? keyOf(q, grouping, zone) : QString();
        ZHIKE_TRY(q.done());
        auto place = places.constFind(key);
        if (place == places.constEnd()) {
            place = places.insert(key, groups.size());
            groups.append({key, {}, {}, {}});
        }
        groups[*place].ids.append(id);
    }
    std::vector<std::tuple<bool, QString, qsizetype>> sorted; // those without come last
    for (qsizetype i = 0; i < groups.size(); ++i) {
        ZHIKE_ASSIGN(QString sort, sortOf(reader, groups[i], grouping));
        sorted.emplace_back(groups[i].key.isEmpty(), std::move(sort), i);
    }
    std::ranges::sort(sorted);
    QVector<RequestGroup> all;
    for (const auto& [without, sort, place] : sorted)
        all.append(std::move(groups[place]));
    return all;
}

} // namespace zhike
