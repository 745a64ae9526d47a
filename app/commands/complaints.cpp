// SPDX-License-Identifier: GPL-3.0-or-later
// explain complaint.
#include "app/commands/command.h"
#include "core/complaint/complaint_view.h"
#include "core/exchange/record_json.h"

#include <QtCore/QJsonArray>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t msPerSecond = 1000;

QJsonObject answerJson(const RecordJson& json, const AnswerClock& answer)
{
    return {{u"from"_s, json.instant(answer.from)},
            {u"due"_s, json.instant(answer.due)},
            {u"state"_s, QString(enumText(answer.state))},
            {u"target_seconds"_s, qint64{answer.targetMs / msPerSecond}},
            {u"used_seconds"_s, qint64{answer.usedMs / msPerSecond}},
            {u"stopped_at"_s, json.instant(answer.stopped)}};
}

void sayStanding(Session& session, const ComplaintStanding& s)
{
    const auto moment = [&](Instant at) {
        return at.in(session.clock()->zone()).toString(u"yyyy-MM-dd ddd HH:mm"_s);
    };
    if (s.since)
        session.say(
            Commands::tr("%1 since %2: %3").arg(enumLabel(s.level), moment(*s.since), enumLabel(*s.why)));
    else
        session.say(enumLabel(s.level));
    if (s.answer.stopped)
        session.say(Commands::tr("Answered %1").arg(moment(*s.answer.stopped)));
    else if (s.answer.due)
        session.say(Commands::tr("To be answered by %1").arg(moment(*s.answer.due)));
    if (s.tellLeader)
        session.say(Commands::tr("The leader has to know."));
}

} // namespace

Done explainComplaint(Session& session, const std::optional<Instant>& at)
{
    ZHIKE_ASSIGN(Store * store, session.store());
    return store->readNow([&](Reader& reader) -> Done {
        ZHIKE_ASSIGN(const Uuid id, reader.idOfKey(EntityKind::Complaint, session.argument(1)));
        ZHIKE_ASSIGN(ComplaintDetail complaint, readComplaint(reader, Id<Complaint>(id)));
        complaint.moveTo(at.value_or(reader.clock().now()));
        const ComplaintStanding& s = complaint.standing;
        if (!session.json()) {
            sayStanding(session, s);
            return {};
        }
        const RecordJson json(reader);
        session.print(QJsonObject{
            {u"level"_s, QString(enumText(s.level))},
            {u"since"_s, json.instant(s.since)},
            {u"why"_s, s.why ? QJsonValue(QString(enumText(*s.why))) : QJsonValue(QJsonValue::Null)},
            {u"tell_leader"_s, s.tellLeader},
            {u"needs_improvement"_s, s.level == ComplaintLevel::Complaint && !complaint.improved()},
            {u"answer"_s, answerJson(json, s.answer)}});
        return {};
    });
}

} // namespace zhike
