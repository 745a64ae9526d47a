// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/brief.h"
#include "core/visit/brief_text.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace zhike {

QString briefHeading(BriefPart part)
{
    switch (part) {
    case BriefPart::Why:
        return BriefText::tr("Why we go");
    case BriefPart::Meet:
        return BriefText::tr("Who we meet");
    case BriefPart::Open:
        return BriefText::tr("Open, overdue");
    case BriefPart::Events:
        return BriefText::tr("Since last time");
    case BriefPart::Systems:
        return BriefText::tr("What runs");
    case BriefPart::Grants:
        return BriefText::tr("Still granted");
    case BriefPart::Satisfaction:
        return BriefText::tr("Satisfaction");
    case BriefPart::Prepare:
        return BriefText::tr("To prepare");
    case BriefPart::Plans:
        return BriefText::tr("Emergencies");
    case BriefPart::Scripts:
        return BriefText::tr("Scripts");
    }
    return {};
}

QString briefNothing(BriefPart part)
{
    switch (part) {
    case BriefPart::Why:
        return BriefText::tr("No visit is planned.");
    case BriefPart::Meet:
        return BriefText::tr("No contact is recorded.");
    case BriefPart::Open:
        return BriefText::tr("Nothing is open.");
    case BriefPart::Events:
        return BriefText::tr("Nothing is recorded.");
    case BriefPart::Systems:
        return BriefText::tr("No system is recorded.");
    case BriefPart::Grants:
        return BriefText::tr("There is no contract.");
    case BriefPart::Satisfaction:
        return BriefText::tr("Nobody has been asked yet.");
    case BriefPart::Prepare:
        return BriefText::tr("Nothing special.");
    case BriefPart::Plans:
    case BriefPart::Scripts:
        break; // left out then
    }
    return {};
}

QString briefLeftOut(int count)
{
    return count > 0 ? BriefText::tr("%1 more").arg(count) : QString();
}

namespace {

/// How far a section is above the rows it should keep; the larger, the sooner it gives one up.
template <class Row>
int spare(const BriefRows<Row>& section, int keep)
{
    return int(section.rows.size()) - keep;
}

template <class Row>
bool cut(BriefRows<Row>& section)
{
    if (section.rows.size() <= 1)
        return false;
    section.rows.pop_back();
    ++section.leftOut;
    return true;
}

} // namespace

bool cutLeastImportantRow(Brief& brief)
{
    // Two preparations share a line on paper, so they count half.
    const int prepare = spare(brief.prepare, 4) / 2;
    const int events = spare(brief.events, 3);
    const int systems = spare(brief.systems, 3);
    const int meet = spare(brief.meet, 3);
    const int open = spare(brief.open, 5);
    const int most = std::max({prepare, events, systems, meet, open});
    if (prepare == most && cut(brief.prepare))
        return true;
    if (events == most && cut(brief.events))
        return true;
    if (systems == most && cut(brief.systems))
        return true;
    if (meet == most && cut(brief.meet))
        return true;
    return cut(brief.open) || cut(brief.systems) || cut(brief.events) || cut(brief.meet) ||
           cut(brief.prepare);
}

bool cutLastAddition(Brief& brief)
{
    const bool plans = brief.plans.rows.size() >= brief.scripts.rows.size();
    return plans ? cut(brief.plans) || cut(brief.scripts) : cut(brief.scripts) || cut(brief.plans);
}

namespace {

QJsonArray prose(const std::vector<BriefProse>& sentences)
{
    QJsonArray out;
    for (const BriefProse& sentence : sentences)
        out += sentence.text;
    return out;
}

QString urgency(BriefUrgency value)
{
    return value == BriefUrgency::Overdue ? u"overdue"_s
           : value == BriefUrgency::Soon  ? u"soon"_s
                                          : u"calm"_s;
}

template <class Row, class ToObject>
QJsonObject section(const BriefRows<Row>& rows, ToObject toObject)
{
    QJsonArray list;
    for (const Row& row : rows.rows)
        list += toObject(row);
    return {{u"rows"_s, list}, {u"left_out"_s, rows.leftOut}};
}

QJsonObject meetToJson(const Brief& brief)
{
    QJsonObject meet = section(brief.meet, [](const BriefMeeting& m) {
        return QJsonObject{{u"name"_s, m.name},
                           {u"position"_s, m.position},
                           {u"phone"_s, m.phone},
                           {u"advice"_s, m.advice},
                           {u"expected"_s, m.expected}};
    });
    meet.insert(u"manner"_s, brief.manner);
    return meet;
}

QJsonObject openToJson(const Brief& brief)
{
    return section(brief.open, [](const BriefOpen& o) {
        return QJsonObject{{u"mark"_s, o.mark},   {u"number"_s, o.number},
                           {u"title"_s, o.title}, {u"standing"_s, o.standing},
                           {u"when"_s, o.when},   {u"urgency"_s, urgency(o.urgency)}};
    });
}

QJsonObject eventsToJson(const Brief& brief)
{
    QJsonObject events = section(brief.events, [](const BriefEvent& e) {
        return QJsonObject{
            {u"day"_s, e.day}, {u"what"_s, e.what}, {u"waiting"_s, e.strong}, {u"who"_s, e.who}};
    });
    events.insert(u"since"_s, brief.since);
    return events;
}

QJsonObject systemsToJson(const Brief& brief)
{
    return section(brief.systems, [](const BriefSystem& s) {
        return QJsonObject{{u"name"_s, s.name},
                           {u"version"_s, s.version},
                           {u"source"_s, s.source},
                           {u"change"_s, s.change},
                           {u"who"_s, s.who}};
    });
}

QJsonObject grantsToJson(const Brief& brief)
{
    QJsonArray grants;
    for (const BriefGrant& g : brief.grants)
        grants += QJsonObject{{u"name"_s, g.name},
                              {u"granted"_s, g.granted},
                              {u"used"_s, g.used},
                              {u"planned"_s, g.planned},
                              {u"remaining"_s, g.remaining()}};
    return {{u"terms"_s, brief.terms}, {u"year"_s, brief.year}, {u"entitlements"_s, grants}};
}

} // namespace

QJsonObject toJson(const Brief& brief)
{
    const QJsonObject plans = section(brief.plans, [](const BriefPlan& p) {
        return QJsonObject{{u"title"_s, p.title}, {u"steps"_s, p.steps}, {u"drilled"_s, p.drilled}};
    });
    const QJsonObject scripts = section(brief.scripts, [](const BriefScript& s) {
        return QJsonObject{{u"system"_s, s.system}, {u"notes"_s, s.notes}};
    });
    const QJsonObject satisfaction{{u"figures"_s, prose(brief.satisfaction)},
                                   {u"last_words"_s, brief.lastWords}};
    const QJsonObject prepare =
        section(brief.prepare, [](const BriefPreparation& p) { return QJsonValue(p.text); });
    return {{u"customer"_s, brief.customer},
            {u"occasion"_s, brief.occasion},
            {u"when"_s, brief.when},
            {u"place"_s, brief.place},
            {u"engineers"_s, QJsonArray::fromStringList(brief.engineers)},
            {u"tier"_s, brief.tier},
            {u"health"_s, brief.health ? QJsonValue(*brief.health) : QJsonValue()},
            {u"health_lost"_s, brief.healthLost},
            {u"why"_s, prose(brief.why)},
            {u"meet"_s, meetToJson(brief)},
            {u"open"_s, openToJson(brief)},
            {u"since_last_visit"_s, eventsToJson(brief)},
            {u"systems"_s, systemsToJson(brief)},
            {u"entitlements"_s, grantsToJson(brief)},
            {u"satisfaction"_s, satisfaction},
            {u"prepare"_s, prepare},
            {u"emergency_plans"_s, plans},
            {u"scripts"_s, scripts},
            {u"as_of"_s, brief.asOf}};
}

} // namespace zhike
