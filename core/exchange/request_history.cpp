// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/request_history.h"

#include "core/exchange/dates.h"
#include "core/exchange/exchange.h"

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

std::optional<RequestState> stateNamed(QStringView text, const ImportSynonyms& synonyms)
{
    if (const auto stable = enumFromText<RequestState>(text.trimmed()))
        return stable;
    const QString folded = foldedWord(text);
    size_t i = 0;
    for (const EnumName& name : EnumText<RequestState>::names) {
        const auto state = static_cast<RequestState>(i++);
        if (folded == foldedWord(QString::fromLatin1(name.text)) ||
            folded == foldedWord(QString::fromUtf8(name.label)) || folded == foldedWord(enumLabel(name)))
            return state;
    }
    const auto known = synonyms.value("requests", "state", text);
    return known ? enumFromText<RequestState>(*known) : std::nullopt;
}

void number(std::vector<RequestStatus>& history, const Id<Request>& request)
{
    int position = 0;
    for (RequestStatus& status : history) {
        status.request = request;
        status.position = position++;
    }
}

bool isResponse(RequestState state)
{
    return state == RequestState::InProgress || state == RequestState::WaitingCustomer ||
           state == RequestState::WaitingRd;
}

/// The last entry of `state`, if nothing after it reopened the request.
std::optional<Instant> standing(const std::vector<RequestStatus>& history, RequestState state)
{
    std::optional<Instant> at;
    for (const RequestStatus& status : history) {
        if (status.state == state)
            at = status.at;
        else if (!isOver(status.state))
            at.reset();
    }
    return at;
}

bool before(const std::optional<Instant>& a, const std::optional<Instant>& b)
{
    return a && b && *a < *b;
}

} // namespace

Result<std::vector<RequestStatus>> readHistory(const QString& text, const ImportSynonyms& synonyms,
                                               const QTimeZone& zone)
{
    std::vector<RequestStatus> history;
    QString entries = text;
    entries.replace(u'；', u';').replace(u'\n', u';').replace(u'＠', u'@');
    for (const auto& entry : QStringView(entries).split(u';', Qt::SkipEmptyParts)) {
        if (entry.trimmed().isEmpty())
            continue;
        const qsizetype at = entry.indexOf(u'@');
        const auto state = stateNamed(entry.first(std::max<qsizetype>(at, 0)), synonyms);
        if (!state)
            return failure(
                ErrorKind::Invalid,
                Exchange::tr("“%1” is no entry of a status history. Write it as state@instant, such as "
                             "in_progress@2026-11-22 07:29.")
                    .arg(entry.left(60)));
        ZHIKE_ASSIGN(const Instant instant, readInstant(entry.sliced(at + 1), zone));
        history.push_back({{}, 0, *state, instant});
    }
    std::stable_sort(history.begin(), history.end(),
                     [](const RequestStatus& a, const RequestStatus& b) { return a.at < b.at; });
    number(history, {});
    return history;
}

std::vector<RequestStatus> historyOfMoments(const Request& r)
{
    std::vector<RequestStatus> history;
    const auto add = [&](RequestState state, const std::optional<Instant>& at) {
        if (at)
            history.push_back({r.id, 0, state, *at});
    };
    add(RequestState::New, r.openedAt);
    const bool late = before(r.resolvedAt, r.firstResponseAt) || before(r.closedAt, r.firstResponseAt);
    if (!late)
        add(RequestState::InProgress, r.firstResponseAt);
    add(RequestState::Resolved, r.resolvedAt);
    add(RequestState::Closed, r.closedAt);
    number(history, r.id);
    return history;
}

void fillMoments(Request& r, const std::vector<RequestStatus>& history)
{
    if (history.empty())
        return;
    const auto first = [&](auto fits) -> std::optional<Instant> {
        const auto it = std::find_if(history.begin(), history.end(),
                                     [&](const RequestStatus& s) { return fits(s.state); });
        return it == history.end() ? std::nullopt : std::optional(it->at);
    };
    if (!r.openedAt)
        r.openedAt = first([](RequestState s) { return s == RequestState::New; });
    if (!r.firstResponseAt)
        r.firstResponseAt = first(isResponse);
    if (!r.resolvedAt)
        r.resolvedAt = standing(history, RequestState::Resolved);
    if (!r.closedAt)
        r.closedAt = standing(history, RequestState::Closed);
}

QString contradictionText(const Request& r)
{
    if (before(r.resolvedAt, r.openedAt))
        return Exchange::tr("Resolved before it was opened.");
    if (before(r.firstResponseAt, r.openedAt))
        return Exchange::tr("Answered before it was opened.");
    if (before(r.resolvedAt, r.firstResponseAt))
        return Exchange::tr("Resolved before it was answered.");
    if (before(r.closedAt, r.resolvedAt) || before(r.closedAt, r.openedAt))
        return Exchange::tr("Closed before it was resolved or opened.");
    if (before(r.arrivedAt, r.openedAt))
        return Exchange::tr("Arrived before it was opened.");
    return {};
}

} // namespace zhike
