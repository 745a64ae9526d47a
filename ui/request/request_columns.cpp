// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/request_columns.h"

#include "core/base/clock.h"
#include "ui/parts/format.h"
#include "ui/request/request_selection.h"
#include "ui/request/request_words.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RequestColumns)
};

constexpr int wide = 260, names = 200, instants = 144, numbers = 120, people = 96, narrow = 80;

TableColumn latestFirst(TableColumn c)
{
    c.greatestFirst = true;
    return c;
}

Cell instantCell(const std::optional<Instant>& at, const Clock& clock)
{
    if (!at)
        return {u"–"_s, u""_s, Ink::Quiet};
    const QDateTime local = at->in(clock.zone());
    return {format::plainDate(local.date()) + u' ' + format::time(local.time()),
            local.toString(u"yyyy-MM-dd HH:mm"_s), Ink::Plain};
}

Ink inkOf(const RequestRow& r)
{
    const TagKind tag = stateTag(r.state);
    return tag == TagKind::Red     ? Ink::Red
           : tag == TagKind::Amber ? Ink::Amber
           : isOver(r.state)       ? Ink::Quiet
                                   : Ink::Plain;
}

} // namespace

QVector<TableColumn> requestColumns()
{
    QVector<TableColumn> all{
        latestFirst(tableColumn("number", Words::tr("Number"), numbers, RequestSort::Number)),
        tableColumn("priority", Words::tr("Priority"), narrow, RequestSort::Urgency),
        tableColumn("title", Words::tr("Title"), wide, RequestSort::Title),
        tableColumn("customer", Words::tr("Customer"), names, RequestSort::Customer),
        latestFirst(tableColumn("tier", Words::tr("Tier"), narrow, RequestSort::Tier)),
        tableColumn("state", Words::tr("State"), columnFor<RequestState>(narrow), RequestSort::State),
        tableColumn("category", Words::tr("Category"), narrow, RequestSort::Category),
        tableColumn("engineer", Words::tr("Engineer"), people, RequestSort::Engineer),
        tableColumn("opened", Words::tr("Opened"), instants, RequestSort::Opened),
        tableColumn("age", Words::tr("Open for"), people, RequestSort::Opened),
        latestFirst(
            tableColumn("response", Words::tr("First response"), instants, RequestSort::FirstResponse)),
        latestFirst(tableColumn("resolved", Words::tr("Resolved"), instants, RequestSort::Resolved)),
    };
    for (TableColumn& c : all) {
        c.badge = c.key == "tier"_L1;
        c.number = c.key == "age"_L1;
        if (c.number)
            c.definition = Words::tr("How long ago it was opened, while it is not over.");
        c.shown = c.key != "category"_L1 && c.key != "response"_L1 && c.key != "resolved"_L1;
    }
    return all;
}

QVector<Cell> requestCells(const RequestRow& r, const Clock& clock)
{
    return {{r.number, {}, Ink::Soft},
            {enumLabel(r.priority),
             {},
             r.priority == Priority::P1   ? Ink::Red
             : r.priority == Priority::P2 ? Ink::Amber
                                          : Ink::Soft},
            {r.title, {}, Ink::Plain},
            {r.customerName, {}, Ink::Soft},
            {r.tier, {}, Ink::Plain},
            {enumLabel(r.state), {}, inkOf(r)},
            {enumLabel(r.category), {}, Ink::Soft},
            {r.engineerName, {}, Ink::Soft},
            instantCell(r.openedAt, clock),
            {ageOf(r, clock.now()), {}, Ink::Soft},
            instantCell(r.firstResponseAt, clock),
            instantCell(r.resolvedAt, clock)};
}

RecordListDesign requestListDesign()
{
    const auto order = [](RequestOrder o) { return ListOrder{static_cast<int>(o.by), o.descending}; };
    RecordListDesign design;
    design.name = u"request"_s;
    design.key = u"requests"_s;
    design.title = Words::tr("Requests");
    design.newWord = Words::tr("New");
    design.filterWords = Words::tr("Filter requests");
    design.columns = requestColumns();
    design.orders = {{Words::tr("Most urgent first"), order(RequestOrder::Urgent)},
                     {Words::tr("Oldest first"), order(RequestOrder::Oldest)},
                     {Words::tr("Newest first"), order(RequestOrder::Newest)}};
    design.orderCount = requestSorts;
    for (int i = 0; i < requestGroupings; ++i)
        design.groupings.append(requestGroupingName(static_cast<RequestGrouping>(i)));
    design.orderOfAll = order(RequestOrder::Newest);
    return design;
}

} // namespace zhike
