// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"
#include "core/complaint/complaint_view.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr qsizetype provinceDigits = 2;
constexpr int highestRank = 1'000'000;

QString keyOf(const ComplaintRow& r, ComplaintGrouping grouping, const QTimeZone& zone)
{
    switch (grouping) {
    case ComplaintGrouping::Level:
        return enumText(r.standing.level);
    case ComplaintGrouping::Stage:
        return enumText(r.stage);
    case ComplaintGrouping::Owner:
        return r.ownerName;
    case ComplaintGrouping::Month:
        return r.receivedAt.dateIn(zone).toString(u"yyyy-MM"_s);
    case ComplaintGrouping::Tier:
        return r.tierId ? r.tierId.uuid.toString() : QString();
    case ComplaintGrouping::Region:
        return r.region.left(provinceDigits);
    case ComplaintGrouping::None:
        break;
    }
    return {};
}

/// By which the group of a row stands among the others.
QString placeOf(const ComplaintRow& r, const QString& key, ComplaintGrouping grouping)
{
    switch (grouping) {
    case ComplaintGrouping::Level:
        return r.standing.level == ComplaintLevel::Complaint ? u"0"_s : u"1"_s;
    case ComplaintGrouping::Stage:
        return QString::number(static_cast<int>(r.stage));
    case ComplaintGrouping::Owner:
        return pinyinSortKey(key);
    case ComplaintGrouping::Month: { // the newest first
        QString turned = key;
        for (QChar& c : turned) {
            if (c.isDigit())
                c = QChar(u'9' - (c.unicode() - u'0'));
        }
        return turned;
    }
    case ComplaintGrouping::Tier: // the highest first
        return u"%1"_s.arg(highestRank - r.tierRank, 8, 10, QChar(u'0'));
    case ComplaintGrouping::Region:
    case ComplaintGrouping::None:
        break;
    }
    return key;
}

} // namespace

Result<QVector<ComplaintGroup>> complaintGroups(const Reader& reader, const ComplaintFilter& filter,
                                                ComplaintOrder order, ComplaintGrouping grouping)
{
    ZHIKE_ASSIGN(const auto ids, complaintIds(reader, filter, order));
    ZHIKE_ASSIGN(const auto rows, complaintRows(reader, ids));
    QVector<ComplaintGroup> groups;
    QHash<QString, qsizetype> places;
    std::vector<std::tuple<bool, QString, qsizetype>> sorted; // those without come last
    const QTimeZone zone = reader.clock().zone();
    for (const ComplaintRow& r : rows) {
        const QString key = keyOf(r, grouping, zone);
        auto place = places.constFind(key);
        if (place == places.constEnd()) {
            place = places.insert(key, groups.size());
            sorted.emplace_back(key.isEmpty(), placeOf(r, key, grouping), groups.size());
            groups.append({key, {}, grouping == ComplaintGrouping::Tier ? r.tier : QString()});
        }
        groups[*place].ids.append(r.id.uuid);
    }
    std::ranges::sort(sorted);
    QVector<ComplaintGroup> all;
    for (const auto& [without, sort, place] : sorted)
        all.append(std::move(groups[place]));
    return all;
}

Result<ComplaintSums> complaintSums(const Reader& reader, const QVector<Uuid>& ids)
{
    ZHIKE_ASSIGN(const auto rows, complaintRows(reader, ids));
    ComplaintSums sums;
    QSet<Uuid> customers;
    for (const ComplaintRow& r : rows) {
        const bool open = r.state == ComplaintState::Open;
        ++sums.complaints;
        sums.open += open ? 1 : 0;
        sums.formal += open && r.standing.level == ComplaintLevel::Complaint ? 1 : 0;
        sums.waiting += open && r.standing.answer.runs() ? 1 : 0;
        customers.insert(r.customer.uuid);
    }
    sums.customers = customers.size();
    return sums;
}

} // namespace zhike
