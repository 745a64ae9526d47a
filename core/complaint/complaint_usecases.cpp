// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_usecases.h"

#include "core/base/invalid.h"
#include "core/complaint/complaint_closing.h"
#include "core/complaint/complaint_text.h"
#include "core/customer/usecases.h"
#include "core/engineer/absence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

tl::unexpected<Error> complaintRefusal(const QString& sentence, const QString& field)
{
    return failure(ErrorKind::Invalid, sentence, {}, field);
}

QString shown(Instant at, const Clock& clock)
{
    return at.in(clock.zone()).toString(u"yyyy-MM-dd HH:mm"_s);
}

Done checkTime(const Clock& clock, const Complaint& complaint, Instant at, const QString& field)
{
    if (at > clock.now().plusMinutes(5))
        return complaintRefusal(
            ComplaintText::tr("This time is still to come. Give the time at which it happened."), field);
    if (at < complaint.receivedAt)
        return complaintRefusal(ComplaintText::tr("This cannot be before the complaint was received, at %1.")
                                    .arg(shown(complaint.receivedAt, clock)),
                                field);
    return {};
}

template <class T>
Done checkOwner(const Reader& reader, Id<T> id, Id<Customer> customer, const QString& field,
                const QString& sentence)
{
    if (!id)
        return {};
    ZHIKE_ASSIGN(const T owned, reader.find(id));
    return owned.customer == customer ? Done{} : complaintRefusal(sentence, field);
}

Done checkReferences(const Reader& reader, const Complaint& c)
{
    ZHIKE_TRY(checkOwner(reader, c.contact, c.customer, u"contact"_s,
                         ComplaintText::tr("This person works for another customer.")));
    ZHIKE_TRY(checkOwner(reader, c.request, c.customer, u"request"_s,
                         ComplaintText::tr("This request is of another customer.")));
    return checkOwner(reader, c.visit, c.customer, u"visit"_s,
                      ComplaintText::tr("This visit is to another customer."));
}

/// What a title calls a complaint: its number and whose it is.
Result<QString> called(const Reader& reader, const Complaint& complaint)
{
    ZHIKE_ASSIGN(const Customer customer, reader.find(complaint.customer));
    return ComplaintText::tr("%1 (%2)").arg(
        complaint.number, customer.shortName.isEmpty() ? customer.name : customer.shortName);
}

/// A complaint with its history, as it is changed by one step.
struct Case {
    UnitOfWork& unit;
    Complaint complaint;
    std::vector<ComplaintStage> history;

    static Result<Case> of(UnitOfWork& unit, Id<Complaint> id)
    {
        ZHIKE_ASSIGN(Complaint complaint, unit.find(id));
        ZHIKE_ASSIGN(auto history, unit.parts<ComplaintStage>(id));
        return Case{unit, std::move(complaint), std::move(history)};
    }

    /// Adds an entry at its place in time; what only happens stays in the stage of then.
    void add(ComplaintEvent event, Instant at, const QString& note, std::optional<ComplaintStep> stage = {})
    {
        const auto place = std::ranges::upper_bound(history, at, {}, &ComplaintStage::at);
        const ComplaintStep then =
            place == history.begin() ? ComplaintStep::Acceptance : std::prev(place)->stage;
        history.insert(place,
                       {complaint.id, 0, event, stage.value_or(then), at, unit.author().who, note.trimmed()});
        for (size_t i = 0; i < history.size(); ++i)
            history[i].position = static_cast<int>(i);
    }

    [[nodiscard]] Done checkLast(Instant at) const
    {
        if (!history.empty() && at < history.back().at)
            return complaintRefusal(
                ComplaintText::tr("The last step was at %1; this one cannot be before it.")
                    .arg(shown(history.back().at, unit.clock())),
                u"at"_s);
        return {};
    }

    [[nodiscard]] Done keep(const QString& title)
    {
        settleComplaint(complaint, history);
        ZHIKE_TRY(unit.update(complaint));
        ZHIKE_TRY(unit.setParts(complaint.id, history));
        ZHIKE_ASSIGN(const QString what, called(unit, complaint));
        unit.setTitle(title.arg(what));
        return {};
    }
};

Done refuseClosed(const Complaint& complaint)
{
    if (complaint.state == ComplaintState::Closed)
        return complaintRefusal(
            ComplaintText::tr("%1 is closed. Return it to a stage first.").arg(complaint.number), u"stage"_s);
    return {};
}

} // namespace

Result<Id<Complaint>> recordComplaint(UnitOfWork& unit, Complaint draft)
{
    if (!draft.customer)
        return complaintRefusal(ComplaintText::tr("Choose the customer who complains."), u"customer"_s);
    ZHIKE_ASSIGN(const Customer customer, unit.find(draft.customer));
    if (customer.archivedAt)
        return complaintRefusal(
            ComplaintText::tr("%1 is archived. Restore it before recording a complaint.").arg(customer.name),
            u"customer"_s);
    draft.title = draft.title.trimmed();
    draft.description = draft.description.trimmed();
    draft.appeal = draft.appeal.trimmed();
    if (draft.title.isEmpty())
        return complaintRefusal(ComplaintText::tr("Say in one line what the customer is not content with."),
                                u"title"_s);
    if (draft.receivedAt == Instant{})
        draft.receivedAt = unit.clock().now();
    ZHIKE_TRY(checkTime(unit.clock(), draft, draft.receivedAt, u"received_at"_s));
    ZHIKE_TRY(checkReferences(unit, draft));
    ZHIKE_TRY(mustBeThere(unit, draft.engineer, draft.receivedAt.dateIn(unit.clock().zone()), u"engineer"_s));
    ZHIKE_ASSIGN(draft.number, unit.nextNumber(EntityKind::Complaint, u'C'));
    const bool formal = draft.level == ComplaintLevel::Complaint;
    Case made{unit, std::move(draft), {}};
    made.complaint.stage = ComplaintStep::Acceptance;
    made.complaint.state = ComplaintState::Open;
    ZHIKE_ASSIGN(made.complaint.id, unit.insert(made.complaint));
    made.add(ComplaintEvent::Received, made.complaint.receivedAt, {});
    if (formal)
        made.add(ComplaintEvent::MadeFormal, made.complaint.receivedAt, {});
    ZHIKE_TRY(made.keep(formal ? ComplaintText::tr("Record complaint %1")
                               : ComplaintText::tr("Record grievance %1")));
    return made.complaint.id;
}

Done answerComplaint(UnitOfWork& unit, Id<Complaint> id, const QString& reply, std::optional<Instant> at)
{
    ZHIKE_ASSIGN(Case c, Case::of(unit, id));
    ZHIKE_TRY(refuseClosed(c.complaint));
    if (reply.trimmed().isEmpty())
        return complaintRefusal(ComplaintText::tr("Write what the customer was answered."), u"reply"_s);
    const Instant when = at.value_or(unit.clock().now());
    ZHIKE_TRY(checkTime(unit.clock(), c.complaint, when, u"replied_at"_s));
    if (!c.complaint.repliedAt || when >= *c.complaint.repliedAt)
        c.complaint.reply = reply.trimmed();
    c.add(ComplaintEvent::Replied, when, reply);
    return c.keep(ComplaintText::tr("Answer %1"));
}

Done moveComplaint(UnitOfWork& unit, Id<Complaint> id, const ComplaintMove& move)
{
    ZHIKE_ASSIGN(Case c, Case::of(unit, id));
    const ComplaintStep from = c.complaint.stage;
    if (!mayFollow(from, move.to))
        return complaintRefusal(ComplaintText::tr("A complaint in the stage “%1” cannot be put into “%2”.")
                                    .arg(enumLabel(from), enumLabel(move.to)),
                                u"stage"_s);
    const bool returns = move.to < from;
    if (returns && move.note.trimmed().isEmpty())
        return complaintRefusal(ComplaintText::tr("Say why it returns to an earlier stage."), u"note"_s);
    const Instant at = move.at.value_or(unit.clock().now());
    ZHIKE_TRY(checkTime(unit.clock(), c.complaint, at, u"at"_s));
    ZHIKE_TRY(c.checkLast(at));
    if (!move.cause.trimmed().isEmpty())
        c.complaint.cause = move.cause.trimmed();
    if (!move.remedy.trimmed().isEmpty())
        c.complaint.remedy = move.remedy.trimmed();
    c.add(ComplaintEvent::Moved, at, move.note, move.to);
    const QString title =
        returns ? ComplaintText::tr("Return %1 to “%2”") : ComplaintText::tr("Put %1 into “%2”");
    return c.keep(QString(title).replace(u"%2"_s, enumLabel(move.to)));
}

Done makeComplaintFormal(UnitOfWork& unit, Id<Complaint> id, const QString& note, std::optional<Instant> at)
{
    ZHIKE_ASSIGN(Case c, Case::of(unit, id));
    ZHIKE_TRY(refuseClosed(c.complaint));
    if (std::ranges::find(c.history, ComplaintEvent::MadeFormal, &ComplaintStage::event) != c.history.end())
        return complaintRefusal(ComplaintText::tr("%1 was made formally already.").arg(c.complaint.number),
                                u"level"_s);
    const Instant when = at.value_or(unit.clock().now());
    ZHIKE_TRY(checkTime(unit.clock(), c.complaint, when, u"at"_s));
    c.add(ComplaintEvent::MadeFormal, when, note);
    return c.keep(ComplaintText::tr("Make %1 a formal complaint"));
}

Done informLeader(UnitOfWork& unit, Id<Complaint> id, const QString& leader, std::optional<Instant> at)
{
    ZHIKE_ASSIGN(Case c, Case::of(unit, id));
    ZHIKE_TRY(refuseClosed(c.complaint));
    if (c.complaint.leaderInformedAt)
        return complaintRefusal(
            ComplaintText::tr("%1 was informed already, at %2.")
                .arg(c.complaint.leader, shown(*c.complaint.leaderInformedAt, unit.clock())),
            u"leader"_s);
    if (leader.trimmed().isEmpty())
        return complaintRefusal(ComplaintText::tr("Say who was informed."), u"leader"_s);
    const Instant when = at.value_or(unit.clock().now());
    ZHIKE_TRY(checkTime(unit.clock(), c.complaint, when, u"leader_informed_at"_s));
    c.complaint.leader = leader.trimmed();
    c.complaint.leaderInformedBy = unit.author().who;
    c.add(ComplaintEvent::LeaderInformed, when, c.complaint.leader);
    return c.keep(ComplaintText::tr("Inform the leader of %1"));
}

Done confirmOutcome(UnitOfWork& unit, Id<Complaint> id, const OutcomeAnswer& answer)
{
    ZHIKE_ASSIGN(Case c, Case::of(unit, id));
    ZHIKE_TRY(refuseClosed(c.complaint));
    if (!c.complaint.repliedAt)
        return complaintRefusal(
            ComplaintText::tr("Answer the customer first; then ask whether they are content."),
            u"contentment"_s);
    const Instant at = answer.at.value_or(unit.clock().now());
    ZHIKE_TRY(checkTime(unit.clock(), c.complaint, at, u"confirmed_at"_s));
    ZHIKE_TRY(c.checkLast(at));
    c.complaint.confirmedBy = answer.by.trimmed();
    const bool content = answer.contentment == Contentment::Content;
    QString said = c.complaint.confirmedBy;
    if (!answer.note.trimmed().isEmpty())
        said = said.isEmpty() ? answer.note : ComplaintText::tr("%1: %2").arg(said, answer.note.trimmed());
    c.add(content ? ComplaintEvent::Content : ComplaintEvent::NotContent, at, said,
          content ? ComplaintStep::Confirmation : ComplaintStep::Plan);
    return c.keep(content ? ComplaintText::tr("Note that the customer of %1 is content")
                          : ComplaintText::tr("Note that the customer of %1 is not content"));
}

Done closeComplaint(UnitOfWork& unit, Id<Complaint> id, const QString& note, std::optional<Instant> at)
{
    ZHIKE_ASSIGN(Case c, Case::of(unit, id));
    ZHIKE_TRY(refuseClosed(c.complaint));
    if (!c.complaint.repliedAt)
        return complaintRefusal(
            ComplaintText::tr("Answer the customer before you close %1.").arg(c.complaint.number),
            u"reply"_s);
    const Instant when = at.value_or(unit.clock().now());
    ZHIKE_TRY(checkTime(unit.clock(), c.complaint, when, u"at"_s));
    ZHIKE_TRY(c.checkLast(when));
    ZHIKE_TRY(mayClose(unit, c.complaint, c.history, when));
    c.add(ComplaintEvent::Moved, when, note, ComplaintStep::Closed);
    return c.keep(ComplaintText::tr("Close %1"));
}

Done editComplaint(UnitOfWork& unit, const Complaint& before, const Complaint& edited)
{
    if (edited.title.trimmed().isEmpty())
        return complaintRefusal(ComplaintText::tr("Say in one line what the customer is not content with."),
                                u"title"_s);
    Complaint wanted = edited;
    wanted.customer = before.customer;
    wanted.number = before.number;
    wanted.title = edited.title.trimmed();
    ZHIKE_ASSIGN(const auto history, unit.parts<ComplaintStage>(before.id));
    settleComplaint(wanted, history);
    ZHIKE_TRY(checkReferences(unit, wanted));
    if (wanted.engineer != before.engineer)
        ZHIKE_TRY(mustBeThere(unit, wanted.engineer, unit.clock().today(), u"engineer"_s));
    ZHIKE_TRY(saveChanges(unit, toRecord(before), toRecord(wanted)));
    ZHIKE_ASSIGN(const QString what, called(unit, wanted));
    unit.setTitle(ComplaintText::tr("Edit complaint %1").arg(what));
    return {};
}

Done archiveComplaint(UnitOfWork& unit, Id<Complaint> id, bool archived)
{
    ZHIKE_ASSIGN(const Complaint complaint, unit.find(id));
    ZHIKE_ASSIGN(const QString what, called(unit, complaint));
    unit.setTitle(
        (archived ? ComplaintText::tr("Archive complaint %1") : ComplaintText::tr("Restore complaint %1"))
            .arg(what));
    return archived ? unit.archive(id) : unit.restore(id);
}

} // namespace zhike
