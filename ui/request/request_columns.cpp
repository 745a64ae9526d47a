// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/request_columns.h"

#include "core/base/clock.h"
#include "ui/parts/format.h"
#include "ui/request/request_words.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RequestColumns)
};

constexpr int wide = 260, names = 200, instants = 144, states = 112, numbers = 120, people = 96, narrow = 80;

TableColumn column(const char* key, const QString& title, int width, RequestSort order)
{
    TableColumn c;
    c.key = QString::fromLatin1(key);
    c.title = title;
    c.width = width;
    c.order = static_cast<int>(order);
    return c;
}

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
        latestFirst(column("number", Words::tr("Number"), numbers, RequestSort::Number)),
        column("priority", Words::tr("Priority"), narrow, RequestSort::Urgency),
        column("title", Words::tr("Title"), wide, RequestSort::Title),
        column("customer", Words::tr("Customer"), names, RequestSort::Customer),
        latestFirst(column("tier", Words::tr("Tier"), narrow, RequestSort::Tier)),
        column("state", Words::tr("State"), states, RequestSort::State),
        column("category", Words::tr("Category"), narrow, RequestSort::Category),
        column("engineer", Words::tr("Engineer"), people, RequestSort::Engineer),
        column("opened", Words::tr("Opened"), instants, RequestSort::Opened),
        column("age", Words::tr("Open for"), people, RequestSort::Opened),
        latestFirst(column("response", Words::tr("First response"), instants, RequestSort::FirstResponse)),
        latestFirst(column("resolved", Words::tr("Resolved"), instants, RequestSort::Resolved)),
    };
    for (TableColumn& c : all) {
        c.badge = c.key == "tier"_L1;
        c.number = c.key == "age"_L1;
        c.shown = c.key != "category"_L1 && c.key != "response"_L1;
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

QString requestOrderName(RequestOrder order)
{
    if (order == RequestOrder::Oldest)
        return Words::tr("Oldest first");
    if (order == RequestOrder::Urgent)
        return Words::tr("Most urgent first");
    if (order == RequestOrder::Newest)
        return Words::tr("Newest first");
    const auto columns = requestColumns();
    const auto column = std::ranges::find(columns, static_cast<int>(order.by), &TableColumn::order);
    return column == columns.end() ? QString() : column->title;
}

} // namespace zhike
