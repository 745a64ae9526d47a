// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/request_usecases.h"

#include "core/base/invalid.h"
#include "core/customer/usecases.h"
#include "core/engineer/absence.h"
#include "core/request/durations.h"
#include "core/request/message_usecases.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct RequestText {
    Q_DECLARE_TR_FUNCTIONS(RequestText)
};

QString shown(Instant at, const Clock& clock)
{
    return at.in(clock.zone()).toString(u"yyyy-MM-dd HH:mm"_s);
}

/// Site, system and reporter are of the customer.
template <class T>
Done checkOwner(const Reader& reader, Id<T> id, const Request& request, const QString& field,
                const QString& sentence)
{
    if (!id)
        return {};
    ZHIKE_ASSIGN(const T owned, reader.find(id));
    if (owned.customer != request.customer)
        return invalid(sentence.arg(owned.name), field);
    return {};
}

Done checkReferences(const Reader& reader, const Request& r)
{
    ZHIKE_TRY(checkOwner(reader, r.site, r, u"site"_s, RequestText::tr("%1 is a site of another customer.")));
    ZHIKE_TRY(
        checkOwner(reader, r.system, r, u"system"_s, RequestText::tr("%1 is a system of another customer.")));
    return checkOwner(reader, r.reporter, r, u"reporter"_s,
                      RequestText::tr("%1 works for another customer."));
}

Done checkNotLater(const Clock& clock, Instant at, const QString& field)
{
    if (at > clock.now().plusMinutes(5))
        return invalid(RequestText::tr("This time is still to come. Give the time at which it happened."),
                       field);
    return {};
}

void flagDoubt(Request& r)
{
    r.doubtful = contradiction(RequestTimes{r.openedAt, r.firstResponseAt, r.resolvedAt}).has_value();
}

/// A time on a history must not be before what is already there.
Done checkOrder(const Clock& clock, std::span<const RequestStatus> history, Instant at)
{
    if (!history.empty() && at < history.back().at)
        return invalid(RequestText::tr("The last change of state was at %1; this one cannot be before it.")
                           .arg(shown(history.back().at, clock)),
                       u"at"_s);
    return checkNotLater(clock, at, u"at"_s);
}

/// Writes request and history together.
Done keep(UnitOfWork& unit, Request& request, const std::vector<RequestStatus>& history)
{
    settleRequest(request, history);
    ZHIKE_TRY(unit.update(request));
    return unit.setParts(request.id, history);
}

void append(std::vector<RequestStatus>& history, const Request& request, RequestState state, Instant at)
{
    const int position = history.empty() ? 0 : history.back().position + 1;
    history.push_back({request.id, position, state, at});
}

} // namespace

Result<QString> requestInTitle(const Reader& reader, const Request& request)
{
    ZHIKE_ASSIGN(const Customer customer, reader.find(request.customer));
    const QString name = customer.shortName.isEmpty() ? customer.name : customer.shortName;
    return RequestText::tr("%1 (%2)").arg(request.number, name);
}

bool mayFollow(RequestState from, RequestState to)
{
    if (from == to || to == RequestState::New)
        return false;
    if (from == RequestState::Resolved)
        return to == RequestState::InProgress || to == RequestState::Closed;
    return !isOver(from) || to == RequestState::InProgress;
}

void settleRequest(Request& request, std::span<const RequestStatus> history)
{
    if (history.empty())
        return;
    const RequestStatus& last = history.back();
    request.state = last.state;
    const bool hasEnded = last.state == RequestState::Resolved || last.state == RequestState::Closed;
    request.closedAt = last.state == RequestState::Closed ? std::optional(last.at) : std::nullopt;
    request.resolvedAt.reset();
    if (hasEnded) {
        const auto resolved = std::find_if(history.rbegin(), history.rend(),
                                           [](const auto& h) { return h.state == RequestState::Resolved; });
        request.resolvedAt = resolved == history.rend() ? last.at : resolved->at;
    }
    if (!request.firstResponseAt) {
        const auto answered = std::ranges::find_if(history, [](const auto& h) {
            return h.state != RequestState::New && h.state != RequestState::Cancelled;
        });
        if (answered != history.end())
            request.firstResponseAt = answered->at;
    }
    flagDoubt(request);
}

Result<Id<Request>> openRequest(UnitOfWork& unit, Request draft)
{
    if (!draft.customer)
        return invalid(RequestText::tr("Choose the customer who asks."), u"customer"_s);
    ZHIKE_ASSIGN(const Customer customer, unit.find(draft.customer));
    if (customer.archivedAt)
        return invalid(
            RequestText::tr("%1 is archived. Restore it before opening a request.").arg(customer.name),
            u"customer"_s);
    draft.title = draft.title.trimmed();
    draft.description = draft.description.trimmed();
    if (draft.title.isEmpty())
        return invalid(RequestText::tr("Say in one line what the customer asks."), u"title"_s);
    const Instant opened = draft.openedAt.value_or(unit.clock().now());
    ZHIKE_TRY(checkNotLater(unit.clock(), opened, u"opened_at"_s));
    ZHIKE_TRY(checkReferences(unit, draft));
    ZHIKE_TRY(mustBeThere(unit, draft.engineer, opened.dateIn(unit.clock().zone()), u"engineer"_s));
    draft.openedAt = opened;
    draft.state = RequestState::New;
    draft.firstResponseAt = draft.resolvedAt = draft.closedAt = std::nullopt;
    if (draft.system && !draft.site) {
        ZHIKE_ASSIGN(const System system, unit.find(draft.system));
        draft.site = system.site;
    }
    ZHIKE_ASSIGN(draft.number, unit.nextNumber(EntityKind::Request, u'R'));
    flagDoubt(draft);
    ZHIKE_ASSIGN(draft.id, unit.insert(draft));
    ZHIKE_TRY(unit.setParts(draft.id, std::vector{RequestStatus{draft.id, 0, RequestState::New, opened}}));
    ZHIKE_ASSIGN(const QString what, requestInTitle(unit, draft));
    unit.setTitle(RequestText::tr("Open request %1").arg(what));
    return draft.id;
}

Done respondToRequest(UnitOfWork& unit, Id<Request> id, const QString& note, std::optional<Instant> at)
{
    ZHIKE_ASSIGN(Request request, unit.find(id));
    if (request.firstResponseAt)
        return invalid(RequestText::tr("The first response was already recorded, at %1.")
                           .arg(shown(*request.firstResponseAt, unit.clock())),
                       u"first_response_at"_s);
    if (isOver(request.state))
        return invalid(RequestText::tr("This request is over, so it cannot be responded to any more."),
                       u"state"_s);
    const Instant when = at.value_or(unit.clock().now());
    ZHIKE_ASSIGN(auto history, unit.parts<RequestStatus>(id));
    if (request.openedAt && when < *request.openedAt)
        return invalid(RequestText::tr("The response cannot be before the opening, at %1.")
                           .arg(shown(*request.openedAt, unit.clock())),
                       u"first_response_at"_s);
    ZHIKE_TRY(checkNotLater(unit.clock(), when, u"first_response_at"_s));
    request.firstResponseAt = when;
    if (request.state == RequestState::New)
        append(history, request, RequestState::InProgress, when);
    ZHIKE_TRY(keep(unit, request, history));
    ZHIKE_TRY(addWords(unit, request, MessageDirection::ToCustomer, when, note));
    ZHIKE_ASSIGN(const QString what, requestInTitle(unit, request));
    unit.setTitle(RequestText::tr("Record the first response to %1").arg(what));
    return {};
}

Done changeRequestState(UnitOfWork& unit, Id<Request> id, const StateChange& change)
{
    ZHIKE_ASSIGN(Request request, unit.find(id));
    if (!mayFollow(request.state, change.to))
        return invalid(RequestText::tr("A request that is “%1” cannot become “%2”.")
                           .arg(enumLabel(request.state), enumLabel(change.to)),
                       u"state"_s);
    const Instant at = change.at.value_or(unit.clock().now());
    ZHIKE_ASSIGN(auto history, unit.parts<RequestStatus>(id));
    ZHIKE_TRY(checkOrder(unit.clock(), history, at));
    if (!change.rootCause.trimmed().isEmpty())
        request.rootCause = change.rootCause.trimmed();
    if (!change.solution.trimmed().isEmpty())
        request.solution = change.solution.trimmed();
    if (change.to == RequestState::WaitingRd) {
        if (!change.rdReference.trimmed().isEmpty())
            request.rdReference = change.rdReference.trimmed();
        request.rdAskedAt = at;
        request.rdAnsweredAt.reset();
    } else if (request.state == RequestState::WaitingRd) {
        request.rdAnsweredAt = at;
    }
    append(history, request, change.to, at);
    ZHIKE_TRY(keep(unit, request, history));
    ZHIKE_TRY(addWords(unit, request, MessageDirection::Internal, at, change.note));
    ZHIKE_ASSIGN(const QString what, requestInTitle(unit, request));
    unit.setTitle(RequestText::tr("Set %1 to “%2”").arg(what, enumLabel(change.to)));
    return {};
}

Done editRequest(UnitOfWork& unit, const Request& before, const Request& edited)
{
    if (edited.title.trimmed().isEmpty())
        return invalid(RequestText::tr("Say in one line what the customer asks."), u"title"_s);
    Request wanted = edited;
    wanted.customer = before.customer;
    wanted.number = before.number;
    wanted.state = before.state;
    ZHIKE_TRY(checkReferences(unit, wanted));
    if (wanted.engineer != before.engineer)
        ZHIKE_TRY(mustBeThere(unit, wanted.engineer, unit.clock().today(), u"engineer"_s));
    if (wanted.arrivedAt)
        ZHIKE_TRY(checkNotLater(unit.clock(), *wanted.arrivedAt, u"arrived_at"_s));
    ZHIKE_TRY(saveChanges(unit, toRecord(before), toRecord(wanted)));
    ZHIKE_ASSIGN(Request stored, unit.find(before.id));
    flagDoubt(stored);
    ZHIKE_TRY(unit.update(stored));
    ZHIKE_ASSIGN(const QString what, requestInTitle(unit, stored));
    unit.setTitle(RequestText::tr("Edit request %1").arg(what));
    return {};
}

Done archiveRequest(UnitOfWork& unit, Id<Request> id, bool archived)
{
    ZHIKE_ASSIGN(const Request request, unit.find(id));
    ZHIKE_ASSIGN(const QString what, requestInTitle(unit, request));
    unit.setTitle(
        (archived ? RequestText::tr("Archive request %1") : RequestText::tr("Restore request %1")).arg(what));
    return archived ? unit.archive(id) : unit.restore(id);
}

} // namespace zhike
