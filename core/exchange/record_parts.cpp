// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_parts.h"

#include "core/customer/note.h"
#include "core/tier/tier.h"

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

struct Plan {
    EntityKind of;
    const char* name;
    EntityKind kind;
    const char* column; ///< that leads to the record; of parts, their owner
};

using K = EntityKind;
constexpr Plan plans[] = {
    {K::Customer, "contacts", K::Contact, "customer"},
    {K::Customer, "sites", K::Site, "customer"},
    {K::Customer, "systems", K::System, "customer"},
    {K::Customer, "contracts", K::Contract, "customer"},
    {K::Customer, "tier_history", K::TierAssignment, "customer"},
    {K::Customer, "engineers", K::EngineerAssignment, "customer"},
    {K::Customer, "visits", K::Visit, "customer"},
    {K::Customer, "requests", K::Request, "customer"},
    {K::Customer, "surveys", K::Survey, "customer"},
    {K::Customer, "complaints", K::Complaint, "customer"},
    {K::Customer, "kano_answers", K::KanoAnswer, "customer"},
    {K::Customer, "improvements", K::Improvement, "customer"},
    {K::Customer, "findings", K::Finding, "customer"},
    {K::Customer, "next_steps", K::NextStep, "customer"},
    {K::Customer, "instalments", K::Instalment, "customer"},
    {K::Customer, "commitments", K::Commitment, "customer"},
    {K::Customer, "notes", EntityKind::CustomerNote, "customer"},
    {K::Customer, "changes", K::Change, "customer"},
    {K::Customer, "risks", K::Risk, "customer"},
    {K::Customer, "contingency_plans", K::ContingencyPlan, "customer"},
    {K::Customer, "attachments", K::Attachment, "customer"},
    {K::Customer, "messages", K::Message, "customer"},
    {K::Customer, "opportunities", K::Opportunity, "customer"},
    {K::Customer, "commendations", K::Commendation, "customer"},
    {K::Site, "systems", K::System, "site"},
    {K::Engineer, "skills", K::EngineerSkill, "engineer"},
    {K::Engineer, "assignments", K::EngineerAssignment, "engineer"},
    {K::Engineer, "absences", K::Absence, "engineer"},
    {K::Visit, "engineers", K::VisitEngineer, "visit"},
    {K::Visit, "contacts", K::VisitContact, "visit"},
    {K::Visit, "checklist", K::VisitCheck, "visit"},
    {K::Visit, "findings", K::Finding, "visit"},
    {K::Visit, "next_steps", K::NextStep, "visit"},
    {K::Visit, "surveys", K::Survey, "visit"},
    {K::Visit, "notes", K::VisitNote, "visit"},
    {K::Visit, "changes", K::Change, "visit"},
    {K::Visit, "risks", K::Risk, "visit"},
    {K::Visit, "attachments", K::Attachment, "visit"},
    {K::Visit, "opportunities", K::Opportunity, "visit"},
    {K::Visit, "commendations", K::Commendation, "visit"},
    {K::Visit, "signatures", K::Signature, "visit"},
    {K::ChecklistTemplate, "items", K::ChecklistItem, "checklist"},
    {K::Request, "status_history", K::RequestStatus, "request"},
    {K::Request, "surveys", K::Survey, "request"},
    {K::Request, "visits", K::Visit, "request"},
    {K::Request, "messages", K::Message, "request"},
    {K::Request, "attachments", K::Attachment, "request"},
    {K::Request, "complaints", K::Complaint, "request"},
    {K::Visit, "complaints", K::Complaint, "visit"},
    {K::Complaint, "stages", K::ComplaintStage, "complaint"},
    {K::Complaint, "improvements", K::Improvement, "complaint"},
    {K::KanoStudy, "items", K::KanoItem, "study"},
    {K::KanoStudy, "answers", K::KanoAnswer, "study"},
    {K::Message, "attachments", K::Attachment, "message"},
    {K::Calendar, "hours", K::CalendarHours, "calendar"},
    {K::Calendar, "days", K::CalendarDay, "calendar"},
    {K::Tier, "policies", K::TierPolicy, "tier"},
    {K::TierPolicy, "targets", K::PolicyTarget, "policy"},
    {K::Contract, "overrides", K::ContractOverride, "contract"},
    {K::Contract, "instalments", K::Instalment, "contract"},
    {K::Contract, "commitments", K::Commitment, "contract"},
    {K::Instalment, "accepted", K::AcceptedObstacle, "instalment"},
};

Result<QJsonValue> tierOfToday(const Reader& reader, const Uuid& customer, RecordJson& json)
{
    ZHIKE_ASSIGN(const auto history, reader.where<TierAssignment>("customer", customer));
    const auto* now = tierOn(history, reader.clock().today());
    return now ? QJsonValue(json.key(K::Tier, now->tier.uuid)) : QJsonValue();
}

} // namespace

Result<std::vector<RecordSection>> sectionsOf(const Reader& reader, const Record& record)
{
    std::vector<RecordSection> sections;
    for (const Plan& plan : plans) {
        if (plan.of != record.description->kind)
            continue;
        const bool parts = description(plan.kind).isPart();
        ZHIKE_ASSIGN(auto found, parts ? reader.partsOf(plan.kind, record.id)
                                       : reader.recordsWhere(plan.kind, plan.column, Value(record.id)));
        sections.push_back({QString::fromLatin1(plan.name), plan.kind, std::move(found)});
    }
    return sections;
}

Result<QJsonObject> recordWithParts(const Reader& reader, const Record& record)
{
    RecordJson json(reader);
    QJsonObject object = json.record(record);
    if (record.description->kind == K::Customer) {
        ZHIKE_ASSIGN(const QJsonValue tier, tierOfToday(reader, record.id, json));
        object.insert(u"tier"_s, tier);
    }
    ZHIKE_ASSIGN(const auto sections, sectionsOf(reader, record));
    for (const RecordSection& section : sections) {
        QJsonArray array;
        for (const Record& r : section.records)
            array.append(r.description->isPart() ? json.part(r) : json.record(r));
        object.insert(section.name, array);
    }
    return object;
}

} // namespace zhike
