// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint.h"

#include "core/store/kinds.h"

#include <algorithm>

namespace zhike {

using namespace FieldFlag;

template <>
const EntityDescription& describe<Complaint>()
{
    static constexpr Field fields[] = {
        field<&Complaint::number>("number", QT_TRANSLATE_NOOP("Field", "Number"), Required | Unique | Title),
        field<&Complaint::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&Complaint::contact>("contact", QT_TRANSLATE_NOOP("Field", "Who complains")),
        field<&Complaint::request>("request", QT_TRANSLATE_NOOP("Field", "Request")),
        field<&Complaint::visit>("visit", QT_TRANSLATE_NOOP("Field", "Visit")),
        field<&Complaint::level>("level", QT_TRANSLATE_NOOP("Field", "How it was made"), Required),
        field<&Complaint::channel>("channel", QT_TRANSLATE_NOOP("Field", "Channel")),
        field<&Complaint::stage>("stage", QT_TRANSLATE_NOOP("Field", "Stage"), Required | Derived),
        field<&Complaint::state>("state", QT_TRANSLATE_NOOP("Field", "State"), Required | Derived),
        field<&Complaint::title>("title", QT_TRANSLATE_NOOP("Field", "What it is about"), Required | Title),
        field<&Complaint::description>("description", QT_TRANSLATE_NOOP("Field", "What happened"),
                                       Searchable | Long),
        field<&Complaint::appeal>("appeal", QT_TRANSLATE_NOOP("Field", "What they want"), Searchable | Long),
        field<&Complaint::receivedAt>("received_at", QT_TRANSLATE_NOOP("Field", "Received at"), Required),
        field<&Complaint::engineer>("engineer", QT_TRANSLATE_NOOP("Field", "Owner")),
        field<&Complaint::leader>("leader", QT_TRANSLATE_NOOP("Field", "Leader")),
        field<&Complaint::leaderInformedAt>("leader_informed_at",
                                            QT_TRANSLATE_NOOP("Field", "Leader informed at")),
        field<&Complaint::leaderInformedBy>("leader_informed_by",
                                            QT_TRANSLATE_NOOP("Field", "Leader informed by")),
        field<&Complaint::cause>("cause", QT_TRANSLATE_NOOP("Field", "Cause"), Searchable | Long),
        field<&Complaint::remedy>("remedy", QT_TRANSLATE_NOOP("Field", "Remedy"), Searchable | Long),
        field<&Complaint::reply>("reply", QT_TRANSLATE_NOOP("Field", "Reply"), Searchable | Long),
        field<&Complaint::repliedAt>("replied_at", QT_TRANSLATE_NOOP("Field", "Replied at")),
        field<&Complaint::contentment>("contentment", QT_TRANSLATE_NOOP("Field", "Content with the outcome")),
        field<&Complaint::confirmedAt>("confirmed_at", QT_TRANSLATE_NOOP("Field", "Confirmed at")),
        field<&Complaint::confirmedBy>("confirmed_by", QT_TRANSLATE_NOOP("Field", "Confirmed by")),
        field<&Complaint::closedAt>("closed_at", QT_TRANSLATE_NOOP("Field", "Closed")),
    };
    static constexpr FieldOrder orders[] = {{"received_at", "leader_informed_at"},
                                            {"received_at", "replied_at"},
                                            {"received_at", "confirmed_at"},
                                            {"received_at", "closed_at"}};
    static constexpr EntityDescription d{EntityKind::Complaint,
                                         "complaint",
                                         "complaints",
                                         QT_TRANSLATE_NOOP("Entity", "Complaint"),
                                         QT_TRANSLATE_NOOP("Entity", "Complaints"),
                                         fields,
                                         "number",
                                         "title",
                                         "customer",
                                         EntityKind::Customer,
                                         orders};
    return d;
}

template <>
const EntityDescription& describe<ComplaintStage>()
{
    static constexpr Field fields[] = {
        field<&ComplaintStage::complaint>("complaint", QT_TRANSLATE_NOOP("Field", "Complaint"),
                                          Required | Key),
        field<&ComplaintStage::position>("position", QT_TRANSLATE_NOOP("Field", "Position"), Required | Key),
        field<&ComplaintStage::event>("event", QT_TRANSLATE_NOOP("Field", "Event"), Required),
        field<&ComplaintStage::stage>("stage", QT_TRANSLATE_NOOP("Field", "Stage"), Required),
        field<&ComplaintStage::at>("at", QT_TRANSLATE_NOOP("Field", "At"), Required),
        field<&ComplaintStage::who>("who", QT_TRANSLATE_NOOP("Field", "Who")),
        field<&ComplaintStage::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Long),
    };
    static constexpr EntityDescription d{EntityKind::ComplaintStage,
                                         "complaint_stage",
                                         "complaint-stages",
                                         QT_TRANSLATE_NOOP("Entity", "Complaint stage"),
                                         QT_TRANSLATE_NOOP("Entity", "Complaint stages"),
                                         fields,
                                         nullptr,
                                         nullptr,
                                         "complaint",
                                         EntityKind::Complaint};
    return d;
}

namespace {

/// When it reached its last stage, which may have been written about since.
Instant closedAtOf(std::span<const ComplaintStage> history)
{
    const auto closing = std::find_if(history.rbegin(), history.rend(), [](const ComplaintStage& s) {
        return s.event == ComplaintEvent::Moved && s.stage == ComplaintStep::Closed;
    });
    return closing == history.rend() ? history.back().at : closing->at;
}

} // namespace

void settleComplaint(Complaint& c, std::span<const ComplaintStage> history)
{
    if (history.empty())
        return;
    c.level = ComplaintLevel::Grievance;
    c.repliedAt.reset();
    c.contentment.reset();
    c.confirmedAt.reset();
    c.leaderInformedAt.reset();
    for (const ComplaintStage& entry : history) {
        switch (entry.event) {
        case ComplaintEvent::Received:
        case ComplaintEvent::Moved:
            break;
        case ComplaintEvent::MadeFormal:
            c.level = ComplaintLevel::Complaint;
            break;
        case ComplaintEvent::Replied:
            c.repliedAt = entry.at;
            break;
        case ComplaintEvent::LeaderInformed:
            c.leaderInformedAt = c.leaderInformedAt.value_or(entry.at);
            break;
        case ComplaintEvent::Content:
        case ComplaintEvent::NotContent:
            c.contentment =
                entry.event == ComplaintEvent::Content ? Contentment::Content : Contentment::NotContent;
            c.confirmedAt = entry.at;
            if (entry.event == ComplaintEvent::NotContent)
                c.level = ComplaintLevel::Complaint;
            break;
        }
    }
    c.stage = history.back().stage;
    c.state = c.stage == ComplaintStep::Closed ? ComplaintState::Closed : ComplaintState::Open;
    c.closedAt.reset();
    if (c.state == ComplaintState::Closed)
        c.closedAt = closedAtOf(history);
}

std::vector<ComplaintStage> historyOfMoments(const Complaint& c)
{
    using E = ComplaintEvent;
    std::vector<ComplaintStage> history;
    const auto add = [&](E event, std::optional<Instant> at, const QString& who = {},
                         const QString& note = {}) {
        if (at)
            history.push_back({c.id, 0, event, ComplaintStep::Acceptance, *at, who, note});
    };
    add(E::Received, c.receivedAt);
    if (c.level == ComplaintLevel::Complaint && c.contentment != Contentment::NotContent)
        add(E::MadeFormal, c.receivedAt);
    add(E::LeaderInformed, c.leaderInformedAt, c.leaderInformedBy, c.leader);
    add(E::Replied, c.repliedAt, {}, c.reply);
    if (c.contentment)
        add(*c.contentment == Contentment::Content ? E::Content : E::NotContent,
            c.confirmedAt ? c.confirmedAt
            : c.repliedAt ? c.repliedAt
                          : std::optional(c.receivedAt),
            {}, c.confirmedBy);
    std::ranges::stable_sort(history, {}, &ComplaintStage::at);
    const Instant last = std::max(history.back().at, c.closedAt.value_or(history.back().at));
    const ComplaintStep reached = c.closedAt ? ComplaintStep::Closed : c.stage;
    if (reached != ComplaintStep::Acceptance)
        history.push_back({c.id, 0, E::Moved, reached, last, {}, {}});
    for (size_t i = 0; i < history.size(); ++i)
        history[i].position = static_cast<int>(i);
    return history;
}

} // namespace zhike
