// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_values.h"
#include "core/exchange/dates.h"
#include "core/exchange/exchange.h"
#include "core/exchange/line_reader.h"
#include "core/exchange/request_history.h"
#include "core/satisfaction/survey.h"

#include <array>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

std::vector<Record> records(const std::vector<RequestStatus>& history)
{
    std::vector<Record> all;
    for (const RequestStatus& status : history)
        all.push_back(toRecord(status));
    return all;
}

std::optional<Instant> lastMoment(const Request& r)
{
    std::optional<Instant> last;
    for (const auto& at : {r.openedAt, r.firstResponseAt, r.arrivedAt, r.resolvedAt, r.closedAt}) {
        if (at && (!last || *last < *at))
            last = at;
    }
    return last;
}

} // namespace

Done LineReader::readRequest()
{
    auto request = fromRecord<Request>(m_draft.record);
    const auto before = fromRecord<Request>(m_before);
    completeText(request);
    ZHIKE_TRY(readHistoryOf(request, before));
    m_draft.doubt = contradictionText(request);
    request.doubtful = !m_draft.doubt.isEmpty();
    m_draft.record = toRecord(request);
    return readRating();
}

/// A title and a description for requests whose file has none: what it says about product and kind, in its
/// own words.
void LineReader::completeText(Request& request) const
{
    const ImportColumns& columns = m_context.columns;
    if (request.description.isEmpty()) {
        QStringList details;
        for (const int column : {columns.indexOf(ImportExtra::Product), columns.indexOf("category")}) {
            const QString text = cell(column).trimmed();
            if (!text.isEmpty() && !enumFromText<RequestCategory>(text))
                details += columns.all()[static_cast<size_t>(column)].header + u": "_s + text;
        }
        if (columns.has(ImportExtra::Product) && !details.isEmpty())
            request.description = details.join(u'\n');
    }
    if (request.title.isEmpty())
        request.title = request.description.section(u'\n', 0, 0).left(80);
    if (request.title.isEmpty())
        request.title = enumLabel(request.category);
}

Done LineReader::readHistoryOf(Request& request, const Request& before)
{
    const ImportColumns& columns = m_context.columns;
    const int historyColumn = columns.indexOf(ImportExtra::History);
    std::vector<RequestStatus> given;
    if (!cell(historyColumn).trimmed().isEmpty()) {
        auto read = readHistory(cell(historyColumn), m_context.synonyms, m_context.zone);
        if (!read)
            return refuse(historyColumn, std::move(read).error().message);
        given = *std::move(read);
    }
    if (!given.empty()) {
        // What the file does not say itself follows from its history, not from what was known before.
        const std::array moments = {std::pair{"opened_at", &Request::openedAt},
                                    std::pair{"first_response_at", &Request::firstResponseAt},
                                    std::pair{"resolved_at", &Request::resolvedAt},
                                    std::pair{"closed_at", &Request::closedAt}};
        for (const auto& [column, member] : moments) {
            if (cell(columns.indexOf(column)).trimmed().isEmpty())
                (request.*member).reset();
        }
        fillMoments(request, given);
        if (!request.openedAt && !columns.has("opened_at"))
            request.openedAt = given.front().at;
        for (RequestStatus& status : given)
            status.request = request.id;
        request.state = given.back().state;
        return keepHistory(request, before, given, true);
    }
    auto derived = historyOfMoments(request);
    const bool stateGiven = !cell(columns.indexOf("state")).trimmed().isEmpty();
    if (!stateGiven)
        request.state =
            derived.empty() ? (m_draft.exists ? before.state : RequestState::New) : derived.back().state;
    else if (const auto last = lastMoment(request);
             last && (derived.empty() || derived.back().state != request.state))
        derived.push_back({request.id, static_cast<int>(derived.size()), request.state, *last});
    return keepHistory(request, before, derived, false);
}

/// Decides whether the history is written: always for a new request; for one that is known only if the file
/// gives one, or if the history known is no more than its moments say and these have changed.
Done LineReader::keepHistory(Request& request, const Request& before, const std::vector<RequestStatus>& now,
                             bool given)
{
    std::vector<RequestStatus> known;
    if (m_draft.exists) {
        ZHIKE_ASSIGN(known, m_reader.parts<RequestStatus>(request.id));
    }
    if (m_draft.exists && !given && known != historyOfMoments(before)) {
        const bool stateColumn = !cell(m_context.columns.indexOf("state")).trimmed().isEmpty();
        if (!stateColumn || known.empty() || known.back().state == request.state) {
            request.state = before.state;
            return {};
        }
        auto longer = known;
        const Instant last = std::max(known.back().at, lastMoment(request).value_or(known.back().at));
        longer.push_back({request.id, known.back().position + 1, request.state, last});
        m_draft.parts[EntityKind::RequestStatus] = records(longer);
        return {};
    }
    if (known != now)
        m_draft.parts[EntityKind::RequestStatus] = records(now);
    return {};
}

Done LineReader::readRating()
{
    const int column = m_context.columns.indexOf(ImportExtra::Rating);
    const QString text = cell(column).trimmed();
    if (text.isEmpty())
        return {};
    Survey survey;
    if (m_draft.exists) {
        ZHIKE_ASSIGN(const auto known, m_reader.where<Survey>("request", m_draft.record.id));
        if (!known.empty())
            survey = known.front();
    }
    const Survey before = survey;
    const EntityDescription& d = describe<Survey>();
    const CellContext context{d, m_context.synonyms, m_context.zone, false};
    const auto read = [&](ImportExtra extra, const char* field, auto set) -> Done {
        const int c = m_context.columns.indexOf(extra);
        auto value = readCell(context, *d.field(field), cell(c));
        if (!value)
            return refuse(c, std::move(value).error().message);
        if (!isNull(*value))
            set(*value);
        return {};
    };
    ZHIKE_TRY(read(ImportExtra::Rating, "csat",
                   [&](const Value& v) { survey.csat = static_cast<int>(*integerOf(v)); }));
    ZHIKE_TRY(read(ImportExtra::RatingWords, "words", [&](const Value& v) { survey.words = textOf(v); }));
    ZHIKE_TRY(read(ImportExtra::RatedAt, "answered_at",
                   [&](const Value& v) { survey.answeredAt = Instant{*integerOf(v)}; }));
    survey.customer = Id<Customer>(uuidOf(m_draft.record.value("customer")));
    survey.request = Id<Request>(m_draft.record.id);
    if (!survey.contact)
        survey.contact = Id<Contact>(uuidOf(m_draft.record.value("reporter")));
    if (survey == before)
        return {};
    m_draft.surveyExists = !before.id.isNull();
    m_draft.survey = toRecord(survey);
    return {};
}

} // namespace zhike
