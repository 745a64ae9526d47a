// SPDX-License-Identifier: GPL-3.0-or-later
// What happens with a customer, in words.
#include "core/customer/note.h"
#include "ui/customer/customer_words.h"
#include "ui/parts/format.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct TouchWords {
    Q_DECLARE_TR_FUNCTIONS(TouchWords)
};

QString oneLine(const QString& text)
{
    return text.left(400).simplified();
}

EntityKind kindOf(TouchKind kind)
{
    switch (kind) {
    case TouchKind::Visit:
        return EntityKind::Visit;
    case TouchKind::Request:
        return EntityKind::Request;
    case TouchKind::Survey:
        return EntityKind::Survey;
    case TouchKind::TierChange:
        return EntityKind::TierAssignment;
    case TouchKind::EngineerChange:
        return EntityKind::EngineerAssignment;
    case TouchKind::NextStep:
        return EntityKind::NextStep;
    case TouchKind::Changed:
        return EntityKind::Change;
    case TouchKind::Noted:
        return EntityKind::CustomerNote;
    case TouchKind::Complaint:
        return EntityKind::Complaint;
    }
    return EntityKind::None;
}

QString took(const TouchPoint& t)
{
    if (!t.began || !t.ended || *t.ended <= *t.began)
        return {};
    return format::minutes((t.ended->ms - t.began->ms) / 60'000);
}

QString visitTitle(const TouchPoint& t)
{
    //: %1 kind of visit, %2 on site or by phone
    const QString what = TouchWords::tr("%1 (%2)").arg(enumLabel(t.visitKind), enumLabel(t.visitMode));
    const QString why = oneLine(t.visitState == VisitState::Done && !t.note.isEmpty() ? t.note : t.title);
    //: %1 what it is, %2 what it is about; ： in Chinese
    return why.isEmpty() ? what : TouchWords::tr("%1: %2").arg(what, why);
}

void fillVisit(const TouchPoint& t, TimelineEntry& e, const Clock& clock)
{
    e.icon = t.visitMode == VisitMode::Phone ? u"phone"_s : u"visit"_s;
    e.title = visitTitle(t);
    const QString found = t.findings > 0 ? TouchWords::tr("%n finding(s)", nullptr, t.findings) : QString();
    const QString rated = t.csat ? TouchWords::tr("rated %1 / 5").arg(*t.csat) : QString();
    e.subtitle = format::joined({t.people, took(t), found, rated});
    if (t.visitState == VisitState::Cancelled) {
        e.tag = enumLabel(t.visitState);
    } else if (t.visitState == VisitState::Planned) {
        const bool late = t.at < clock.now();
        e.ink = late ? Ink::Amber : Ink::Accent;
        e.tail = late ? TouchWords::tr("not recorded yet") : TouchWords::tr("planned");
        e.tailInk = late ? Ink::Amber : Ink::Accent;
    }
    if (t.visitState == VisitState::Done && t.began)
        e.at = t.began->in(clock.zone());
}

void fillRequest(const TouchPoint& t, TimelineEntry& e)
{
    e.icon = u"request"_s;
    e.tag = enumLabel(t.priority);
    e.tagKind = priorityTag(t.priority);
    e.title = oneLine(t.title);
    const QString channel = t.channel ? enumLabel(*t.channel) : QString();
    const QString reporter =
        t.reporter.isEmpty() || channel.isEmpty() ? t.reporter + channel : t.reporter + u' ' + channel;
    const QString solved = took(t).isEmpty() ? QString() : TouchWords::tr("resolved in %1").arg(took(t));
    e.subtitle = format::joined({t.number, reporter, t.people, solved});
    e.tail = enumLabel(t.requestState);
    e.tailInk = Ink::Quiet;
    if (!isOver(t.requestState)) {
        e.tailInk = Ink::Amber;
        e.ink = t.priority == Priority::P1 ? Ink::Red : Ink::Amber;
    }
    if (t.doubtful)
        e.tail = format::joined({e.tail, TouchWords::tr("contradicts itself")});
}

void fillSurvey(const TouchPoint& t, TimelineEntry& e)
{
    e.icon = u"satisfaction"_s;
    QStringList figures;
    if (t.csat)
        figures.append(TouchWords::tr("%1 / 5").arg(*t.csat));
    if (t.rater)
        figures.append(TouchWords::tr("RATER %1").arg(*t.rater, 0, 'f', 1));
    if (t.nps)
        figures.append(TouchWords::tr("would recommend %1 / 10").arg(*t.nps));
    if (!t.number.isEmpty())
        figures.append(TouchWords::tr("about %1").arg(t.number));
    //: %1 figures and what they are about
    e.title = TouchWords::tr("Satisfaction %1").arg(figures.join(TouchWords::tr(", ")));
    const QString words = oneLine(t.title);
    const QString quoted = words.isEmpty() ? QString() : TouchWords::tr("“%1”").arg(words);
    //: %1 who, %2 what they said; ： in Chinese
    e.subtitle = t.people.isEmpty() || quoted.isEmpty() ? t.people + quoted
                                                        : TouchWords::tr("%1: %2").arg(t.people, quoted);
    if (t.csat.value_or(5) <= 2)
        e.ink = Ink::Red;
}

QString tierIn(const QString& name, const std::vector<TierSpell>& tiers)
{
    const auto known = std::ranges::find(tiers, name, &TierSpell::tierName);
    return known == tiers.end() ? name : tierWord(known->tierName, known->tierEnglishName);
}

void fillTier(const TouchPoint& t, TimelineEntry& e, const std::vector<TierSpell>& tiers)
{
    e.icon = u"tier"_s;
    const QString now = tierIn(t.title, tiers);
    const QString before = tierIn(t.before, tiers);
    //: a customer's tier changes from %1 to %2
    e.title = before.isEmpty() ? TouchWords::tr("Tier: %1").arg(now)
                               : TouchWords::tr("Tier: %1 → %2").arg(before, now);
    e.subtitle = format::joined({t.people, oneLine(t.note)});
    if (t.tierState != AssignmentState::Approved)
        e.tail = enumLabel(t.tierState);
}

void fillEngineer(const TouchPoint& t, TimelineEntry& e)
{
    e.icon = u"engineer"_s;
    const QString who = t.before.isEmpty() ? t.title : t.before + u" → "_s + t.title;
    //: %1 role, %2 engineer, or one → the next
    e.title = TouchWords::tr("Engineer: %1 %2").arg(enumLabel(t.role), who);
    const QString until =
        t.until.isValid() ? TouchWords::tr("until %1").arg(format::date(t.until)) : QString();
    e.subtitle = format::joined({t.number, oneLine(t.note), until});
}

void fillStep(const TouchPoint& t, TimelineEntry& e, QDate today, QDate due)
{
    e.icon = u"check"_s;
    e.title = TouchWords::tr("Next step: %1").arg(oneLine(t.title));
    e.subtitle = t.people;
    if (t.doneOn.isValid()) {
        e.tail = TouchWords::tr("done %1").arg(format::shortDate(t.doneOn, today));
        e.tailInk = Ink::Green;
    } else {
        e.tail = dueWords(due, today);
        e.tailInk = due < today ? Ink::Red : Ink::Amber;
        e.ink = due < today ? Ink::Red : Ink::Amber;
    }
}

void fillChange(const TouchPoint& t, TimelineEntry& e)
{
    e.icon = u"change"_s;
    e.title = TouchWords::tr("Change: %1").arg(oneLine(t.title));
    const QString back = t.note.isEmpty() ? QString() : TouchWords::tr("back: %1").arg(oneLine(t.note));
    e.subtitle = format::joined({t.number, t.people, back});
    if (t.changeResult) {
        e.tail = enumLabel(*t.changeResult);
        e.tailInk = *t.changeResult == ChangeResult::Succeeded ? Ink::Green : Ink::Amber;
    }
}

void fillNote(const TouchPoint& t, TimelineEntry& e)
{
    e.icon = u"note"_s;
    e.title = TouchWords::tr("Note: %1").arg(oneLine(t.title));
    e.subtitle = t.people;
}

void fillComplaint(const TouchPoint& t, TimelineEntry& e)
{
    e.icon = u"complaint"_s;
    //: %1 抱怨 or 投诉, %2 what it is about
    e.title = TouchWords::tr("%1: %2").arg(enumLabel(t.complaint.level), oneLine(t.title));
    const bool over = t.complaintStep == ComplaintStep::Closed;
    const QString owner = t.people.isEmpty() ? QString() : TouchWords::tr("owner %1").arg(t.people);
    e.subtitle = format::joined({t.number, t.reporter, enumLabel(t.complaintStep), owner});
    if (over)
        return;
    const bool formal = t.complaint.level == ComplaintLevel::Complaint;
    e.ink = formal ? Ink::Red : Ink::Amber;
    if (t.complaint.answer.runs()) {
        const bool late = t.complaint.answer.state == SlaState::Breached;
        e.tail = late ? TouchWords::tr("answer overdue") : TouchWords::tr("not answered yet");
        e.tailInk = late ? Ink::Red : Ink::Amber;
    }
}

} // namespace

TimelineEntry timelineEntryOf(const TouchPoint& t, const std::vector<TierSpell>& tiers, const Clock& clock)
{
    TimelineEntry e;
    e.id = t.id;
    e.kind = static_cast<int>(kindOf(t.kind));
    e.at = t.at.in(clock.zone());
    e.wholeDay = t.wholeDay;
    switch (t.kind) {
    case TouchKind::Visit:
        fillVisit(t, e, clock);
        break;
    case TouchKind::Request:
        fillRequest(t, e);
        break;
    case TouchKind::Survey:
        fillSurvey(t, e);
        break;
    case TouchKind::TierChange:
        fillTier(t, e, tiers);
        break;
    case TouchKind::EngineerChange:
        fillEngineer(t, e);
        break;
    case TouchKind::NextStep:
        fillStep(t, e, clock.today(), e.at.date());
        break;
    case TouchKind::Changed:
        fillChange(t, e);
        break;
    case TouchKind::Noted:
        fillNote(t, e);
        break;
    case TouchKind::Complaint:
        fillComplaint(t, e);
        break;
    }
    return e;
}

Row touchRowOf(const TouchPoint& t, const Clock& clock)
{
    const TimelineEntry e = timelineEntryOf(t, {}, clock);
    Row row;
    row.id = t.id;
    row.kind = e.kind;
    row.icon = e.icon;
    row.iconInk = e.ink;
    row.title = e.title;
    row.right1 = e.tail;
    if (t.kind == TouchKind::Visit) {
        const bool late = t.visitState == VisitState::Planned && t.at < clock.now();
        row.subtitle = format::joined({t.number, e.subtitle});
        row.right1 = late ? e.tail : enumLabel(t.visitState);
    } else { // the state of a visit stands at the right, and needs no tag
        row.tag = e.tag;
        row.tagKind = e.tagKind;
        row.subtitle = e.subtitle;
    }
    row.right1Ink = e.tail.isEmpty() ? Ink::Quiet : e.tailInk;
    row.right2 = format::date(e.at.date()) + u' ' + format::time(e.at.time());
    if (t.kind == TouchKind::Request && !t.began)
        row.right2 = TouchWords::tr("opening time unknown");
    return row;
}

} // namespace zhike
