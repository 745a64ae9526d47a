// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/request_words.h"

#include "core/base/clock.h"
#include "ui/parts/format.h"
#include "ui/request/request_columns.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct RequestWords {
    Q_DECLARE_TR_FUNCTIONS(RequestWords)
};

QString lasting(Instant from, Instant to)
{
    return format::minutes(std::max<qint64>(0, (to.ms - from.ms) / 60'000));
}

} // namespace

TagKind requestPriorityTag(Priority priority)
{
    return priority == Priority::P1   ? TagKind::Red
           : priority == Priority::P2 ? TagKind::Amber
                                      : TagKind::Grey;
}

TagKind stateTag(RequestState state)
{
    switch (state) {
    case RequestState::New:
        return TagKind::Red;
    case RequestState::InProgress:
        return TagKind::Accent;
    case RequestState::WaitingCustomer:
    case RequestState::WaitingRd:
        return TagKind::Amber;
    case RequestState::Resolved:
        return TagKind::Green;
    case RequestState::Closed:
    case RequestState::Cancelled:
        return TagKind::Grey;
    }
    return TagKind::Grey;
}

QString categoryIcon(RequestCategory category)
{
    switch (category) {
    case RequestCategory::Fault:
        return u"request"_s;
    case RequestCategory::Question:
        return u"help"_s;
    case RequestCategory::Change:
        return u"change"_s;
    case RequestCategory::Wish:
        return u"star"_s;
    }
    return {};
}

QString ageOf(const RequestRow& r, Instant now)
{
    if (!r.openedAt)
        return {};
    return lasting(*r.openedAt, isOver(r.state) ? r.resolvedAt.value_or(*r.openedAt) : now);
}

Row rowOfRequest(const RequestRow& r, const Clock& clock)
{
    Row row;
    row.id = r.id.uuid;
    row.kind = static_cast<int>(EntityKind::Request);
    row.title = r.title;
    row.subtitle = format::joined({r.customerName, r.engineerName, r.number});
    row.tag = enumLabel(r.priority);
    row.tagKind = requestPriorityTag(r.priority);
    row.right1 = ageOf(r, clock.now());
    row.right2 = enumLabel(r.state);
    row.archived = r.archived;
    row.toolTip = r.title;
    if (!isOver(r.state)) {
        const TagKind tag = stateTag(r.state);
        row.right2Ink = tag == TagKind::Red ? Ink::Red : tag == TagKind::Amber ? Ink::Amber : Ink::Quiet;
    }
    if (r.doubtful) {
        row.right2 = RequestWords::tr("Doubtful data");
        row.right2Ink = Ink::Amber;
    }
    return row;
}

Row listedRequest(const RequestRow& r, const Clock& clock)
{
    Row row = rowOfRequest(r, clock);
    row.badge = r.tier;
    row.badgeRank = r.tierRank;
    row.cells = requestCells(r, clock);
    row.extra = QVariant::fromValue(r);
    return row;
}

Result<QVector<Row>> listedRequests(const Result<QVector<RequestRow>>& found, const Clock& clock)
{
    if (!found)
        return tl::unexpected(found.error());
    QVector<Row> rows;
    rows.reserve(found->size());
    for (const RequestRow& r : *found)
        rows.append(listedRequest(r, clock));
    return rows;
}

void refreshTimes(Row& row, const Clock& clock)
{
    if (!row.extra.canConvert<RequestRow>())
        return;
    const auto r = row.extra.value<RequestRow>();
    row.right1 = ageOf(r, clock.now());
    row.cells = requestCells(r, clock);
}

QString stateAction(RequestState from, RequestState to)
{
    switch (to) {
    case RequestState::New:
        return {};
    case RequestState::InProgress:
        return isOver(from)                ? RequestWords::tr("Reopen")
               : from == RequestState::New ? RequestWords::tr("Begin")
                                           : RequestWords::tr("Continue");
    case RequestState::WaitingCustomer:
        return RequestWords::tr("Wait for the customer");
    case RequestState::WaitingRd:
        return RequestWords::tr("Hand to R&D");
    case RequestState::Resolved:
        return RequestWords::tr("Mark as resolved");
    case RequestState::Closed:
        return RequestWords::tr("Close");
    case RequestState::Cancelled:
        return RequestWords::tr("Cancel the request");
    }
    return {};
}

} // namespace zhike
