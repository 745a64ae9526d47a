// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/request.h"

#include "core/store/kinds.h"

namespace zhike {

using namespace FieldFlag;

template <>
const EntityDescription& describe<Request>()
{
    static constexpr Field fields[] = {
        field<&Request::number>("number", QT_TRANSLATE_NOOP("Field", "Number"), Required | Unique | Title),
        field<&Request::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&Request::site>("site", QT_TRANSLATE_NOOP("Field", "Site")),
        field<&Request::system>("system", QT_TRANSLATE_NOOP("Field", "System")),
        field<&Request::reporter>("reporter", QT_TRANSLATE_NOOP("Field", "Reported by")),
        field<&Request::engineer>("engineer", QT_TRANSLATE_NOOP("Field", "Engineer")),
        field<&Request::channel>("channel", QT_TRANSLATE_NOOP("Field", "Channel")),
        field<&Request::priority>("priority", QT_TRANSLATE_NOOP("Field", "Priority"), Required),
        field<&Request::category>("category", QT_TRANSLATE_NOOP("Field", "Category"), Required),
        field<&Request::state>("state", QT_TRANSLATE_NOOP("Field", "State"), Required | Derived),
        field<&Request::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Title),
        field<&Request::description>("description", QT_TRANSLATE_NOOP("Field", "What happened"),
                                     Searchable | Long),
        field<&Request::openedAt>("opened_at", QT_TRANSLATE_NOOP("Field", "Opened")),
        field<&Request::firstResponseAt>("first_response_at", QT_TRANSLATE_NOOP("Field", "First response")),
        field<&Request::arrivedAt>("arrived_at", QT_TRANSLATE_NOOP("Field", "Arrived")),
        field<&Request::resolvedAt>("resolved_at", QT_TRANSLATE_NOOP("Field", "Resolved")),
        field<&Request::closedAt>("closed_at", QT_TRANSLATE_NOOP("Field", "Closed")),
        field<&Request::rootCause>("root_cause", QT_TRANSLATE_NOOP("Field", "Root cause"), Searchable | Long),
        field<&Request::solution>("solution", QT_TRANSLATE_NOOP("Field", "Solution"), Searchable | Long),
        field<&Request::rdReference>("rd_reference", QT_TRANSLATE_NOOP("Field", "R&D reference"), Title),
        field<&Request::rdAskedAt>("rd_asked_at", QT_TRANSLATE_NOOP("Field", "R&D asked")),
        field<&Request::rdAnsweredAt>("rd_answered_at", QT_TRANSLATE_NOOP("Field", "R&D answered")),
        field<&Request::doubtful>("doubtful", QT_TRANSLATE_NOOP("Field", "Doubtful data"), Derived),
    };
    static constexpr EntityDescription d{EntityKind::Request,
                                         "request",
                                         "requests",
                                         QT_TRANSLATE_NOOP("Entity", "Request"),
                                         QT_TRANSLATE_NOOP("Entity", "Requests"),
                                         fields,
                                         "number",
                                         "title",
                                         "customer",
                                         EntityKind::Customer};
    return d;
}

template <>
const EntityDescription& describe<RequestStatus>()
{
    static constexpr Field fields[] = {
        field<&RequestStatus::request>("request", QT_TRANSLATE_NOOP("Field", "Request"), Required | Key),
        field<&RequestStatus::position>("position", QT_TRANSLATE_NOOP("Field", "Position"), Required | Key),
        field<&RequestStatus::state>("state", QT_TRANSLATE_NOOP("Field", "State"), Required),
        field<&RequestStatus::at>("at", QT_TRANSLATE_NOOP("Field", "At"), Required),
    };
    static constexpr EntityDescription d{EntityKind::RequestStatus,
                                         "request_status",
                                         "request-statuses",
                                         QT_TRANSLATE_NOOP("Entity", "Status"),
                                         QT_TRANSLATE_NOOP("Entity", "Status history"),
                                         fields,
                                         nullptr,
                                         nullptr,
                                         "request",
                                         EntityKind::Request};
    return d;
}

} // namespace zhike
