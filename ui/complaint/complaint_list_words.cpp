// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/complaint_list_words.h"

#include "ui/parts/format.h"

#include <QtCore/QCoreApplication>

namespace zhike {

namespace {

struct ComplaintListWords {
    Q_DECLARE_TR_FUNCTIONS(ComplaintListWords)
};

QString groupTitle(const ComplaintGroup& group, ComplaintGrouping grouping)
{
    if (grouping == ComplaintGrouping::Level)
        return enumLabel(enumFromText<ComplaintLevel>(group.key).value_or(ComplaintLevel::Grievance));
    if (grouping == ComplaintGrouping::Stage)
        return enumLabel(enumFromText<ComplaintStep>(group.key).value_or(ComplaintStep::Acceptance));
    return group.key.isEmpty() ? ComplaintListWords::tr("Nobody") : group.key;
}

} // namespace

QString complaintSortName(ComplaintSort sort)
{
    switch (sort) {
    case ComplaintSort::Due:
        break;
    case ComplaintSort::Received:
        return ComplaintListWords::tr("Newest first");
    case ComplaintSort::Number:
        return ComplaintListWords::tr("By number");
    case ComplaintSort::Customer:
        return ComplaintListWords::tr("By customer");
    case ComplaintSort::Stage:
        return ComplaintListWords::tr("By stage");
    }
    return ComplaintListWords::tr("Due first");
}

QString complaintGroupingName(ComplaintGrouping grouping)
{
    switch (grouping) {
    case ComplaintGrouping::None:
        break;
    case ComplaintGrouping::Level:
        return ComplaintListWords::tr("Groups by level");
    case ComplaintGrouping::Stage:
        return ComplaintListWords::tr("Groups by stage");
    case ComplaintGrouping::Owner:
        return ComplaintListWords::tr("Groups by owner");
    case ComplaintGrouping::Month:
        return ComplaintListWords::tr("Groups by month");
    }
    return ComplaintListWords::tr("No groups");
}

Result<QVector<PagedGroup>> complaintGroupRows(const Reader& reader, const ComplaintFilter& filter,
                                               ComplaintSort sort, ComplaintGrouping grouping)
{
    ZHIKE_ASSIGN(auto groups, complaintGroups(reader, filter, sort, grouping));
    QVector<PagedGroup> all;
    for (ComplaintGroup& group : groups) {
        PagedGroup paged;
        paged.key = group.key;
        paged.head.title = groupTitle(group, grouping);
        paged.head.subtitle = format::count(group.ids.size());
        paged.ids = std::move(group.ids);
        all.append(std::move(paged));
    }
    return all;
}

} // namespace zhike
