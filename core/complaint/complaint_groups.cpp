// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"
#include "core/complaint/complaint_view.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

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
    case ComplaintGrouping::None:
        break;
    }
    return {};
}

/// By which a group stands among the others.
QString placeOf(const QString& key, ComplaintGrouping grouping)
{
    switch (grouping) {
    case ComplaintGrouping::Level:
        return key == enumText(ComplaintLevel::Complaint) ? u"0"_s : u"1"_s;
    case ComplaintGrouping::Stage:
        return QString::number(
            static_cast<int>(enumFromText<ComplaintStep>(key).value_or(ComplaintStep::Closed)));
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
    case ComplaintGrouping::None:
        break;
    }
    return key;
}

} // namespace

Result<QVector<ComplaintGroup>> complaintGroups(const Reader& reader, const ComplaintFilter& filter,
                                                ComplaintSort sort, ComplaintGrouping grouping)
{
    ZHIKE_ASSIGN(const auto ids, complaintIds(reader, filter, sort));
    ZHIKE_ASSIGN(const auto rows, complaintRows(reader, ids));
    QVector<ComplaintGroup> groups;
    const QTimeZone zone = reader.clock().zone();
    for (const ComplaintRow& r : rows) {
        const QString key = keyOf(r, grouping, zone);
        auto group = std::ranges::find(groups, key, &ComplaintGroup::key);
        if (group == groups.end()) {
            groups.append({key, {}});
            group = std::prev(groups.end());
        }
        group->ids.append(r.id.uuid);
    }
    std::ranges::stable_sort(groups, {}, [grouping](const ComplaintGroup& g) {
        return std::pair(g.key.isEmpty(), placeOf(g.key, grouping));
    });
    return groups;
}

} // namespace zhike
