// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/complaint_columns.h"

#include "core/base/clock.h"
#include "core/customer/region.h"
#include "ui/complaint/complaint_words.h"
#include "ui/customer/place_filters.h"
#include "ui/parts/format.h"
#include "ui/request/sla_words.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct ComplaintColumnWords {
    Q_DECLARE_TR_FUNCTIONS(ComplaintColumns)
};

constexpr int wide = 240, names = 184, instants = 144, numbers = 120, answers = 128, people = 96, narrow = 80;

Cell instantCell(const std::optional<Instant>& at, const Clock& clock)
{
    if (!at)
        return {u"–"_s, u""_s, Ink::Quiet};
    const QDateTime local = at->in(clock.zone());
    return {format::plainDate(local.date()) + u' ' + format::time(local.time()),
            local.toString(u"yyyy-MM-dd HH:mm"_s), Ink::Plain};
}

Cell answerCell(const ComplaintRow& r)
{
    const AnswerClock& a = r.standing.answer;
    if (a.runs() && r.state == ComplaintState::Open)
        return {answerVerdict(a), {}, slaInk(a.state)};
    return a.stopped ? Cell{answerVerdict(a), {}, Ink::Soft} : Cell{u"–"_s, u""_s, Ink::Quiet};
}

Cell contentCell(const ComplaintRow& r)
{
    if (!r.contentment)
        return {u"–"_s, u""_s, Ink::Quiet};
    return {enumLabel(*r.contentment), {}, r.contentment == Contentment::Content ? Ink::Green : Ink::Red};
}

QString groupTitle(const ComplaintGroup& group, ComplaintGrouping grouping)
{
    switch (grouping) {
    case ComplaintGrouping::Level:
        return enumLabel(enumFromText<ComplaintLevel>(group.key).value_or(ComplaintLevel::Grievance));
    case ComplaintGrouping::Stage:
        return enumLabel(enumFromText<ComplaintStep>(group.key).value_or(ComplaintStep::Acceptance));
    case ComplaintGrouping::Tier:
        return tierGroupTitle(group.name);
    case ComplaintGrouping::Region:
        return regionGroupTitle(group.key);
    case ComplaintGrouping::Owner:
        return group.key.isEmpty() ? ComplaintColumnWords::tr("Nobody") : group.key;
    case ComplaintGrouping::Month:
    case ComplaintGrouping::None:
        break;
    }
    return group.key;
}

QString groupingName(ComplaintGrouping grouping)
{
    switch (grouping) {
    case ComplaintGrouping::None:
        break;
    case ComplaintGrouping::Level:
        return ComplaintColumnWords::tr("Groups by level");
    case ComplaintGrouping::Stage:
        return ComplaintColumnWords::tr("Groups by stage");
    case ComplaintGrouping::Owner:
        return ComplaintColumnWords::tr("Groups by owner");
    case ComplaintGrouping::Month:
        return ComplaintColumnWords::tr("Groups by month");
    case ComplaintGrouping::Tier:
        return ComplaintColumnWords::tr("Groups by tier");
    case ComplaintGrouping::Region:
        return ComplaintColumnWords::tr("Groups by region");
    }
    return ComplaintColumnWords::tr("No groups");
}

} // namespace

QVector<TableColumn> complaintColumns()
{
    const auto column = [](const char* key, const QString& title, int width, ComplaintSort by) {
        return tableColumn(key, title, width, static_cast<int>(by));
    };
    QVector<TableColumn> all{
        column("number", ComplaintColumnWords::tr("Number"), numbers, ComplaintSort::Number),
        column("level", ComplaintColumnWords::tr("Level"), narrow, ComplaintSort::Level),
        column("title", ComplaintColumnWords::tr("What happened"), wide, ComplaintSort::Title),
        column("customer", ComplaintColumnWords::tr("Customer"), names, ComplaintSort::Customer),
        column("tier", ComplaintColumnWords::tr("Tier"), narrow, ComplaintSort::Tier),
        column("region", ComplaintColumnWords::tr("Region"), people, ComplaintSort::Region),
        column("stage", ComplaintColumnWords::tr("Stage"), columnFor<ComplaintStep>(narrow),
               ComplaintSort::Stage),
        column("answer", ComplaintColumnWords::tr("Answer"), answers, ComplaintSort::Due),
        column("owner", ComplaintColumnWords::tr("Owner"), people, ComplaintSort::Owner),
        column("received", ComplaintColumnWords::tr("Received"), instants, ComplaintSort::Received),
        column("closed", ComplaintColumnWords::tr("Settled"), instants, ComplaintSort::Closed),
        tableColumn("content", ComplaintColumnWords::tr("Customer says"), people),
    };
    for (TableColumn& c : all) {
        c.badge = c.key == "tier"_L1;
        c.greatestFirst =
            c.key == "number"_L1 || c.key == "tier"_L1 || c.key == "received"_L1 || c.key == "closed"_L1;
        c.shown = c.key != "region"_L1 && c.key != "closed"_L1 && c.key != "content"_L1;
    }
    return all;
}

RecordListDesign complaintListDesign()
{
    const auto order = [](ComplaintOrder o) { return ListOrder{static_cast<int>(o.by), o.descending}; };
    RecordListDesign design;
    design.name = u"complaint"_s;
    design.key = u"complaints"_s;
    design.title = ComplaintColumnWords::tr("Complaints");
    design.newWord = ComplaintColumnWords::tr("Record");
    design.filterWords = ComplaintColumnWords::tr("Filter complaints");
    design.columns = complaintColumns();
    design.orders = {{ComplaintColumnWords::tr("Due first"), order(ComplaintOrder::DueFirst)},
                     {ComplaintColumnWords::tr("Newest first"), order(ComplaintOrder::Newest)},
                     {ComplaintColumnWords::tr("By number"), order({ComplaintSort::Number, true})},
                     {ComplaintColumnWords::tr("By customer"), order({ComplaintSort::Customer, false})},
                     {ComplaintColumnWords::tr("By stage"), order({ComplaintSort::Stage, false})}};
    design.orderCount = complaintSorts;
    for (int i = 0; i < complaintGroupings; ++i)
        design.groupings.append(groupingName(static_cast<ComplaintGrouping>(i)));
    return design;
}

QVector<Cell> complaintCells(const ComplaintRow& r, const Clock& clock)
{
    const bool formal = r.standing.level == ComplaintLevel::Complaint;
    const bool closed = r.state == ComplaintState::Closed;
    return {{r.number, {}, Ink::Soft},
            {enumLabel(r.standing.level),
             {},
             closed   ? Ink::Quiet
             : formal ? Ink::Red
                      : Ink::Amber},
            {r.title, {}, Ink::Plain},
            {r.customerName, {}, Ink::Soft},
            {r.tier, {}, Ink::Plain},
            {regionName(r.region), {}, Ink::Soft},
            {enumLabel(r.stage), {}, closed ? Ink::Quiet : Ink::Plain},
            answerCell(r),
            {r.ownerName, {}, Ink::Soft},
            instantCell(r.receivedAt, clock),
            instantCell(r.closedAt, clock),
            contentCell(r)};
}

Result<QVector<Row>> listedComplaints(const Result<QVector<ComplaintRow>>& found, const Clock& clock)
{
    if (!found)
        return tl::unexpected(found.error());
    QVector<Row> rows;
    rows.reserve(found->size());
    for (const ComplaintRow& r : *found) {
        Row row = rowOfComplaint(r, clock);
        row.cells = complaintCells(r, clock);
        rows.append(std::move(row));
    }
    return rows;
}

void refreshListedComplaint(Row& row, const Clock& clock)
{
    refreshComplaintTimes(row, clock);
    if (!row.extra.canConvert<ComplaintRow>())
        return;
    auto r = row.extra.value<ComplaintRow>();
    r.moveTo(clock.now());
    row.cells = complaintCells(r, clock);
}

Result<QVector<PagedGroup>> complaintGroupRows(const Reader& reader, const ComplaintFilter& filter,
                                               ComplaintOrder order, ComplaintGrouping grouping)
{
    ZHIKE_ASSIGN(auto groups, complaintGroups(reader, filter, order, grouping));
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
