// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capture.h"

#include "core/complaint/complaint_usecases.h"
#include "core/customer/note.h"
#include "core/engineer/whose.h"
#include "core/request/request_usecases.h"
#include "core/visit/calendar_query.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct CaptureText {
    Q_DECLARE_TR_FUNCTIONS(CaptureText)
};

constexpr std::string_view primarySql = "SELECT engineer FROM customer_card WHERE customer = ?";
constexpr int holidaysAtMost = 14;
constexpr qsizetype longestTitle = 60;

/// The next day on which the organisation works.
Result<QDate> nextWorkingDay(const Reader& reader)
{
    const QDate tomorrow = reader.clock().today().addDays(1);
    ZHIKE_ASSIGN(const auto dates, readCalendarDates(reader, tomorrow, tomorrow.addDays(holidaysAtMost)));
    const auto working = std::ranges::find(dates, true, &CalendarDate::working);
    return working == dates.end() ? tomorrow : working->day;
}

Result<Id<Engineer>> primaryOf(const Reader& reader, Id<Customer> customer)
{
    Query q = reader.query(primarySql);
    q.bind(customer);
    const Id<Engineer> id = q.next() ? q.id<Engineer>(0) : Id<Engineer>{};
    ZHIKE_TRY(q.done());
    return id;
}

/// A title is one line that a list can show; what is longer is told in full below it.
QString titleOf(const QString& text)
{
    if (text.size() <= longestTitle)
        return text;
    const qsizetype stop = text.indexOf(QRegularExpression(u"[，,。；;!！?？]"_s), 8);
    return stop > 0 && stop <= longestTitle ? text.left(stop) : text.left(longestTitle - 1) + u'…';
}

Result<Captured> recordRequest(UnitOfWork& unit, const CaptureLine& capture, const CaptureCustomer& who)
{
    Request draft;
    draft.customer = who.id;
    draft.reporter = who.contact;
    draft.priority = capture.priority;
    draft.category = capture.category;
    draft.title = titleOf(capture.text);
    if (draft.title != capture.text)
        draft.description = capture.text;
    ZHIKE_ASSIGN(draft.engineer, primaryOf(unit, who.id));
    ZHIKE_ASSIGN(const Id<Request> id, openRequest(unit, draft));
    ZHIKE_ASSIGN(const Request made, unit.find(id));
    return Captured{EntityKind::Request, id.uuid, made.number, unit.title()};
}

Result<Captured> recordStep(UnitOfWork& unit, const CaptureLine& capture, const CaptureCustomer& who)
{
    NextStep step;
    step.customer = who.id;
    step.text = capture.text;
    step.dueOn = capture.due;
    ZHIKE_ASSIGN(const Whose writer, workOf(unit, unit.author().who));
    step.engineer = writer.engineer;
    if (!step.engineer) {
        ZHIKE_ASSIGN(step.engineer, primaryOf(unit, who.id));
    }
    ZHIKE_ASSIGN(const Id<NextStep> id, unit.insert(step));
    unit.setTitle(CaptureText::tr("Note a next step for %1 until %2: %3")
                      .arg(who.name, step.dueOn.toString(Qt::ISODate), titleOf(capture.text)));
    return Captured{EntityKind::NextStep, id.uuid, {}, unit.title()};
}

Result<Captured> recordGrievance(UnitOfWork& unit, const CaptureLine& capture, const CaptureCustomer& who)
{
    Complaint draft;
    draft.customer = who.id;
    draft.contact = who.contact;
    draft.level = capture.formal ? ComplaintLevel::Complaint : ComplaintLevel::Grievance;
    draft.title = titleOf(capture.text);
    if (draft.title != capture.text)
        draft.description = capture.text;
    ZHIKE_ASSIGN(const Id<Complaint> id, recordComplaint(unit, draft));
    ZHIKE_ASSIGN(const Complaint made, unit.find(id));
    return Captured{EntityKind::Complaint, id.uuid, made.number, unit.title()};
}

Result<Captured> recordNote(UnitOfWork& unit, const CaptureLine& capture, const CaptureCustomer& who)
{
    ZHIKE_ASSIGN(const Id<CustomerNote> id, noteOfCustomer(unit, who.id, capture.text, who.contact));
    return Captured{EntityKind::CustomerNote, id.uuid, {}, unit.title()};
}

} // namespace

Result<CaptureLine> understand(const Reader& reader, const QString& line, const CaptureChoices& choices)
{
    const CaptureWords said = readCapture(line, reader.clock().today());
    CaptureLine capture;
    capture.kind = choices.kind.value_or(said.kind);
    capture.priority = choices.priority.value_or(said.priority.value_or(Priority::P3));
    capture.category = said.category;
    capture.formal = said.formal;
    std::vector<TextSpan> taken = said.marks;
    const bool dated = capture.kind == CaptureKind::Step && said.due;
    if (said.due)
        taken.push_back(said.due->span);
    ZHIKE_ASSIGN(CaptureSubject subject, findSubject(reader, line, taken));
    if (!dated && said.due)
        taken.pop_back(); // of a fault that began yesterday, the day is part of what is told
    capture.candidates = std::move(subject.candidates);
    capture.others = std::move(subject.others);
    std::ranges::copy(subject.spans, std::back_inserter(taken));
    if (choices.customer) {
        ZHIKE_ASSIGN(CaptureCustomer chosen, captureCustomer(reader, choices.customer, line));
        std::ranges::move(capture.candidates, std::back_inserter(capture.others));
        std::erase_if(capture.others, [&](const auto& each) { return each.id == chosen.id; });
        capture.candidates = {std::move(chosen)};
    }
    capture.text = textWithout(line, taken);
    if (capture.kind == CaptureKind::Step) {
        capture.due = choices.due.isValid() ? choices.due : said.due ? said.due->day : QDate();
        capture.dueSaid = capture.due.isValid();
        if (!capture.dueSaid) {
            ZHIKE_ASSIGN(capture.due, nextWorkingDay(reader));
        }
    }
    return capture;
}

std::optional<Error> problemOf(const CaptureLine& capture, const QString& line)
{
    const auto problem = [](const char* field, const QString& sentence) {
        return Error{ErrorKind::Invalid, sentence, {}, QString::fromLatin1(field)};
    };
    if (line.trimmed().isEmpty())
        return problem("line", CaptureText::tr("Write whom it is about and what is to be kept."));
    if (capture.candidates.empty())
        return problem(
            "customer",
            CaptureText::tr("No customer is recognised in this line. Begin it with a name, a code or "
                            "initials of one, such as: C-0001 …; nothing of the line is lost."));
    if (capture.isAmbiguous())
        return problem("customer", CaptureText::tr("Several customers are called so. Choose the one."));
    if (capture.text.isEmpty())
        return problem("text",
                       CaptureText::tr("Say what it is about %1.").arg(capture.candidates.front().name));
    return std::nullopt;
}

Result<Captured> recordCapture(UnitOfWork& unit, const CaptureLine& capture)
{
    if (const auto problem = problemOf(capture, capture.text.isEmpty() ? u"-"_s : capture.text))
        return tl::unexpected(*problem);
    const CaptureCustomer& who = *capture.customer();
    switch (capture.kind) {
    case CaptureKind::Request:
        return recordRequest(unit, capture, who);
    case CaptureKind::Complaint:
        return recordGrievance(unit, capture, who);
    case CaptureKind::Step:
        return recordStep(unit, capture, who);
    case CaptureKind::Note:
        return recordNote(unit, capture, who);
    }
    return recordNote(unit, capture, who);
}

} // namespace zhike
