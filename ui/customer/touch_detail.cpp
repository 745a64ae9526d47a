// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/touch_detail.h"

#include "core/complaint/complaint_view.h"
#include "core/customer/note.h"
#include "core/request/request_view.h"
#include "core/satisfaction/survey.h"
#include "core/tier/tier.h"
#include "core/visit/visit_view.h"
#include "ui/customer/customer_words.h"
#include "ui/parts/format.h"
#include <QtCore/QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct TouchDetailWords {
    Q_DECLARE_TR_FUNCTIONS(TouchDetail)
};

/// Collects the lines; what is empty is not said.
struct Lines {
    TimelineDetail detail;

    void add(const QString& label, const QString& text, Ink ink = Ink::Soft)
    {
        if (!text.trimmed().isEmpty())
            detail.lines.append({label, text.trimmed(), ink});
    }
};

QString rating(std::optional<int> csat, const QString& words)
{
    const QString figure = csat ? TouchDetailWords::tr("%1 / 5").arg(*csat) : QString();
    return format::joined({figure, words.trimmed()});
}

QString checklist(const std::vector<VisitCheck>& checks)
{
    QStringList counts;
    QStringList abnormal;
    for (const CheckState state :
         {CheckState::Normal, CheckState::Abnormal, CheckState::Skipped, CheckState::Open}) {
        const auto n = std::ranges::count(checks, state, &VisitCheck::state);
        if (n > 0)
            counts << enumLabel(state) + u' ' + QString::number(n);
    }
    for (const VisitCheck& check : checks)
        if (check.state == CheckState::Abnormal)
            abnormal << format::joined({check.item, check.note.simplified()});
    QStringList lines{counts.join(TouchDetailWords::tr(", "))};
    lines += abnormal;
    return lines.join(u'\n');
}

QString findings(const std::vector<Finding>& all)
{
    QStringList lines;
    for (const Finding& f : all)
        if (!f.archivedAt)
            //: %1 how serious a finding is, %2 the finding
            lines << TouchDetailWords::tr("%1: %2").arg(enumLabel(f.severity), f.text.simplified());
    return lines.join(u'\n');
}

QString steps(const Reader& reader, const std::vector<NextStep>& all)
{
    const QDate today = reader.clock().today();
    QStringList lines;
    for (const NextStep& step : all) {
        if (step.archivedAt)
            continue;
        const QString when = step.doneOn.isValid()
                                 ? TouchDetailWords::tr("done %1").arg(format::shortDate(step.doneOn, today))
                                 : dueWords(step.dueOn, today);
        lines << format::joined(
            {step.text.simplified(), reader.titleOf(EntityKind::Engineer, step.engineer.uuid), when});
    }
    return lines.join(u'\n');
}

QString peopleMet(const VisitDetail& visit)
{
    QStringList names;
    for (const VisitContact& met : visit.contacts) {
        const auto known = std::ranges::find(visit.choices.contacts, met.contact, &Contact::id);
        if (known != visit.choices.contacts.end() && (met.met || visit.visit.state != VisitState::Done))
            names << known->name;
    }
    return names.join(TouchDetailWords::tr(", "));
}

Result<TimelineDetail> ofVisit(const Reader& reader, const Uuid& id)
{
    ZHIKE_ASSIGN(const VisitDetail v, readVisit(reader, Id<Visit>(id)));
    Lines lines;
    lines.add(TouchDetailWords::tr("Purpose"), v.visit.purpose);
    lines.add(TouchDetailWords::tr("Site"), v.site);
    lines.add(v.visit.state == VisitState::Done ? TouchDetailWords::tr("Met")
                                                : TouchDetailWords::tr("To meet"),
              peopleMet(v));
    lines.add(TouchDetailWords::tr("Summary"), v.visit.summary);
    lines.add(TouchDetailWords::tr("Findings"), findings(v.findings));
    lines.add(TouchDetailWords::tr("Next steps"), steps(reader, v.steps));
    if (!v.checks.empty())
        lines.add(TouchDetailWords::tr("Checklist"), checklist(v.checks));
    lines.add(TouchDetailWords::tr("Handed over"), v.visit.knowledge);
    if (v.survey)
        lines.add(TouchDetailWords::tr("Rating"), rating(v.survey->csat, v.survey->words));
    lines.detail.link = TouchDetailWords::tr("Open %1").arg(v.visit.number);
    return lines.detail;
}

QString statusHistory(const RequestDetail& request, const Clock& clock)
{
    QStringList lines;
    for (const RequestStatus& status : request.history)
        lines << enumLabel(status.state) + u' ' + format::dateTime(status.at, clock);
    return lines.join(u" → "_s);
}

Result<TimelineDetail> ofRequest(const Reader& reader, const Uuid& id)
{
    ZHIKE_ASSIGN(const RequestDetail r, readRequest(reader, Id<Request>(id)));
    Lines lines;
    lines.add(TouchDetailWords::tr("What happened"), r.request.description);
    lines.add(TouchDetailWords::tr("System"), format::joined({r.site, r.system}));
    lines.add(TouchDetailWords::tr("Reported by"),
              format::joined({r.reporter, r.reporterTitle, format::phone(r.reporterPhone)}));
    lines.add(TouchDetailWords::tr("Engineer"), r.engineer);
    lines.add(TouchDetailWords::tr("History"), statusHistory(r, reader.clock()));
    lines.add(TouchDetailWords::tr("Root cause"), r.request.rootCause);
    lines.add(TouchDetailWords::tr("Solution"), r.request.solution);
    lines.add(TouchDetailWords::tr("R&D"), r.request.rdReference);
    lines.add(TouchDetailWords::tr("Rating"), rating(r.csat, r.words));
    lines.detail.link = TouchDetailWords::tr("Open %1").arg(r.request.number);
    return lines.detail;
}

Result<TimelineDetail> ofComplaint(const Reader& reader, const Uuid& id)
{
    ZHIKE_ASSIGN(const ComplaintDetail c, readComplaint(reader, Id<Complaint>(id)));
    Lines lines;
    lines.add(TouchDetailWords::tr("What happened"), c.complaint.description);
    lines.add(TouchDetailWords::tr("They want"), c.complaint.appeal);
    lines.add(TouchDetailWords::tr("Who complains"),
              format::joined({c.contact, c.contactTitle, format::phone(c.contactPhone)}));
    lines.add(TouchDetailWords::tr("Answer"), c.complaint.reply);
    lines.add(TouchDetailWords::tr("Cause"), c.complaint.cause);
    lines.add(TouchDetailWords::tr("Remedy"), c.complaint.remedy);
    QStringList better;
    for (const Improvement& one : c.improvements)
        better << format::joined({one.title, enumLabel(one.state)});
    lines.add(TouchDetailWords::tr("Made better"), better.join(u'\n'));
    lines.detail.link = TouchDetailWords::tr("Open %1").arg(c.complaint.number);
    return lines.detail;
}

Result<TimelineDetail> ofSurvey(const Reader& reader, const Uuid& id)
{
    ZHIKE_ASSIGN(const Record record, reader.record(EntityKind::Survey, id));
    Lines lines;
    lines.add(TouchDetailWords::tr("Words"), textOf(record.value("words")));
    QStringList scores;
    for (const Field& field : record.description->fields)
        if (const auto score = integerOf(record.value(field.column));
            score && (field.is(FieldFlag::Scale5) || field.is(FieldFlag::Scale10)))
            scores << fieldLabel(field) + u' ' + QString::number(*score);
    lines.add(TouchDetailWords::tr("Scores"), format::joined(scores));
    for (const char* column : {"visit", "request", "engineer", "contact"}) {
        const Field* field = record.description->field(column);
        if (const Uuid refers = uuidOf(record.value(column)); field && refers)
            lines.add(fieldLabel(*field), format::joined({reader.titleOf(field->refers, refers),
                                                          field->refers == EntityKind::Visit ||
                                                                  field->refers == EntityKind::Request
                                                              ? reader.keyOf(field->refers, refers)
                                                              : QString()}));
    }
    lines.detail.link = TouchDetailWords::tr("All answers");
    return lines.detail;
}

/// Every field but the customer, in its words: for what is small enough.
Result<TimelineDetail> ofRecord(const Reader& reader, EntityKind kind, const Uuid& id, const QString& link)
{
    ZHIKE_ASSIGN(const Record record, reader.record(kind, id));
    Lines lines;
    for (const Field& field : record.description->fields)
        if (std::string_view(field.column) != "customer" && !isNull(record.value(field.column)))
            lines.add(fieldLabel(field), valueWords(reader, field, record.value(field.column)));
    lines.detail.link = link;
    return lines.detail;
}

} // namespace

Result<TimelineDetail> touchDetail(const Reader& reader, EntityKind kind, const Uuid& id)
{
    if (kind == EntityKind::CustomerNote)
        return ofRecord(reader, kind, id, TouchDetailWords::tr("Edit the note"));
    switch (kind) {
    case EntityKind::Visit:
        return ofVisit(reader, id);
    case EntityKind::Request:
        return ofRequest(reader, id);
    case EntityKind::Complaint:
        return ofComplaint(reader, id);
    case EntityKind::Survey:
        return ofSurvey(reader, id);
    case EntityKind::TierAssignment:
    case EntityKind::EngineerAssignment:
        return ofRecord(reader, kind, id, TouchDetailWords::tr("Contract and tier"));
    case EntityKind::NextStep: {
        ZHIKE_ASSIGN(const NextStep step, reader.find(Id<NextStep>(id)));
        const QString visit = reader.keyOf(EntityKind::Visit, step.visit.uuid);
        return ofRecord(reader, kind, id,
                        visit.isEmpty() ? QString() : TouchDetailWords::tr("Open %1").arg(visit));
    }
    case EntityKind::Change:
        return ofRecord(reader, kind, id, TouchDetailWords::tr("Risks and plans"));
    default:
        return ofRecord(reader, kind, id, {});
    }
}

} // namespace zhike
