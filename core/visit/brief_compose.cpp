// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone.h"
#include "core/satisfaction/measures.h"
#include "core/visit/brief_parts.h"
#include "core/visit/brief_text.h"
#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

using In = BriefInput;
using Now = BriefNow;

constexpr double clearGap = -0.3; ///< perceived − expected that is worth a word

QString occasionTitle(const In& in)
{
    if (!in.occasion)
        return BriefText::tr("Customer at a glance");
    return in.occasion->kind;
}

QString healthWord(HealthPart part)
{
    switch (part) {
    case HealthPart::Satisfaction:
        return BriefText::tr("Satisfaction");
    case HealthPart::Attainment:
        return BriefText::tr("SLA attainment");
    case HealthPart::OpenWork:
        return BriefText::tr("Open and overdue");
    case HealthPart::VisitRhythm:
        return BriefText::tr("Visit rhythm");
    case HealthPart::Payment:
        return BriefText::tr("Payment");
    }
    return {};
}

void composeHead(Brief& brief, const In& in, const Now& now)
{
    brief.customer = in.customer;
    brief.occasion = occasionTitle(in);
    brief.tier = in.tier;
    brief.tierRank = in.tierRank;
    brief.health = in.health.score;
    const auto lost = std::ranges::max_element(in.health.shares, {}, &HealthShare::lost);
    if (lost != in.health.shares.end() && lost->lost > 0)
        brief.healthLost = healthWord(lost->part) + u" −%1"_s.arg(lost->lost);
    if (in.occasion) {
        const QString how = in.occasion->onSite ? BriefText::tr("on site") : BriefText::tr("by phone");
        brief.when = BriefText::join({BriefText::span(in.occasion->start, in.occasion->end, now.zone), how});
    }
    QStringList places{in.address};
    if (in.occasion && in.occasion->place != in.address)
        places += in.occasion->place;
    brief.place = BriefText::join(places);
    for (const In::Engineer& engineer : in.engineers) {
        QStringList words{engineer.name, engineer.role, spacedPhone(engineer.phone)};
        words.removeAll(QString());
        brief.engineers += words.join(u' ');
    }
    brief.asOf = BriefText::longDay(now.today) + u' ' + now.at.in(now.zone).toString(u"HH:mm"_s);
    brief.printer = in.reader;
}

/// What a person wrote as a note ends like the sentences behind it.
QString asSentence(const QString& text)
{
    return text.isEmpty() || text.back().isPunct() ? text : BriefText::tr("%1.").arg(text);
}

QString countSentence(const In::Occasion& occasion)
{
    if (occasion.inYear <= 0)
        return {};
    if (occasion.promised > 0)
        return BriefText::tr("%1 %2 of %3 this contract year.")
            .arg(occasion.kind)
            .arg(occasion.inYear)
            .arg(occasion.promised);
    return BriefText::tr("%1 number %2 this contract year.").arg(occasion.kind).arg(occasion.inYear);
}

QString contractSentence(const In::Contract& contract, const Now& now)
{
    const QString until = BriefText::date(contract.to, now.today);
    const qint64 left = now.today.daysTo(contract.to);
    if (left < 0)
        return BriefText::tr("The contract ended on %1.").arg(until);
    return BriefText::tr("Contract %1 until %2, %3 d left.")
        .arg(BriefText::money(contract.feeFen), until)
        .arg(left);
}

void composeWhy(Brief& brief, const In& in, const Now& now)
{
    const auto say = [&](const QString& text, bool strong = false) {
        if (!text.isEmpty())
            brief.why.push_back({text, strong});
    };
    if (in.occasion) {
        const In::Occasion& visit = *in.occasion;
        if (!visit.recorded && visit.end.value_or(visit.start) < now.at)
            say(BriefText::tr("It was due and is not recorded yet."), true);
        say(asSentence(visit.purpose.trimmed()));
        say(countSentence(visit));
    }
    if (in.lastVisit) {
        const QDate day = in.lastVisit->dateIn(now.zone);
        say(BriefText::tr("Last there on %1, %2 d ago.")
                .arg(BriefText::date(day, now.today))
                .arg(std::max<qint64>(0, day.daysTo(now.today))));
    } else {
        say(BriefText::tr("No earlier visit is recorded."));
    }
    if (in.contract)
        say(contractSentence(*in.contract, now));
}

void composeMeet(Brief& brief, In& in, const BriefLimits& limits)
{
    std::stable_sort(in.contacts.begin(), in.contacts.end(), [](const auto& a, const auto& b) {
        return std::tuple(!a.expected, a.roleRank) < std::tuple(!b.expected, b.roleRank);
    });
    for (const In::Contact& contact : in.contacts)
        brief.meet.rows.push_back({BriefText::oneLine(contact.name),
                                   BriefText::join({contact.title, contact.role}), contact.phone,
                                   BriefText::oneLine(contact.preferences), contact.expected});
    keepFirst(brief.meet, limits.meet);
    brief.manner = BriefText::oneLine(in.manner);
}

void composeGrants(Brief& brief, const In& in, const Now& now)
{
    brief.grants = in.grants;
    const auto day = [](QDate d) { return BriefText::date(d, {}); }; // with its year
    const QString visits = BriefText::tr("%1 visits done and %2 planned in this contract year.")
                               .arg(in.visitsDone)
                               .arg(in.visitsPlanned);
    if (!in.contract) {
        if (in.visitsDone + in.visitsPlanned > 0)
            brief.terms = BriefText::sentences({briefNothing(BriefPart::Grants), visits});
        brief.year = BriefText::tr("Calendar year to %1").arg(day(in.grantsUntil));
        return;
    }
    const In::Contract& contract = *in.contract;
    const QString name =
        BriefText::join({contract.number, contract.tier.isEmpty() ? in.tier : contract.tier});
    brief.year = BriefText::tr("Contract year to %1")
                     .arg(day(in.grantsUntil.isValid() ? in.grantsUntil : contract.to));
    const QString ended = contract.to < now.today ? BriefText::tr("The contract has ended.") : QString();
    const QString paper =
        BriefText::tr("Contract %1, %2 to %3, %4 a year.")
            .arg(name, day(contract.from), day(contract.to), BriefText::money(contract.feeFen));
    brief.terms = BriefText::sentences({ended, paper, visits});
}

BriefProse shareSentence(const In::Satisfaction& s)
{
    if (s.answers < kEnoughAnswers)
        return {BriefText::tr("Satisfied: too few answers (n %1).").arg(s.answers), false};
    const auto percent = [](double share) { return QString::number(std::lround(share * 100)); };
    return {BriefText::tr("Satisfied: %1% (n %2, 95% interval %3–%4).")
                .arg(percent(double(s.satisfied) / s.answers))
                .arg(s.answers)
                .arg(percent(s.low), percent(s.high)),
            false};
}

/// The dimensions in one sentence, those clearly below expectation set off as strong.
void sayDimensions(std::vector<BriefProse>& out, const QString& prefix,
                   const std::vector<In::Dimension>& list)
{
    QStringList calm;
    QStringList strong;
    for (const In::Dimension& d : list) {
        const QString figure = d.name + u' ' + BriefText::tenths(d.mean);
        const double gap = d.expected ? d.mean - *d.expected : 0;
        if (gap <= clearGap)
            strong +=
                BriefText::join({figure, BriefText::tr("%1 below expectation").arg(BriefText::tenths(-gap))});
        else
            calm += figure;
    }
    const auto sentence = [](const QString& words) {
        return words.left(1).toUpper() + words.mid(1) + BriefText::tr(".", "end of a sentence");
    };
    if (!calm.isEmpty())
        out.push_back({sentence(prefix + BriefText::join(calm)), false});
    if (!strong.isEmpty())
        out.push_back({sentence((calm.isEmpty() ? prefix : QString()) + BriefText::join(strong)), true});
}

void composeSatisfaction(Brief& brief, const In& in, const Now& now)
{
    const In::Satisfaction& s = in.satisfaction;
    if (s.answers > 0)
        brief.satisfaction.push_back(shareSentence(s));
    sayDimensions(brief.satisfaction, {}, s.rater);
    sayDimensions(brief.satisfaction, BriefText::tr("Three elements: "), s.elements);
    if (s.words.trimmed().isEmpty())
        return;
    QString who = s.wordsBy;
    if (s.wordsAt)
        who += (who.isEmpty() ? QString() : u" "_s) + BriefText::date(s.wordsAt->dateIn(now.zone), now.today);
    const QString quoted = BriefText::tr("“%1”").arg(BriefText::oneLine(s.words));
    brief.lastWords = who.isEmpty() ? quoted : BriefText::tr("%1: %2", "who said what").arg(who, quoted);
}

} // namespace

Brief composeBrief(BriefInput in, const Clock& clock, const BriefLimits& limits)
{
    const Now now{clock.now(), clock.zone(), clock.today()};
    Brief brief;
    composeHead(brief, in, now);
    composeWhy(brief, in, now);
    composeMeet(brief, in, limits);
    composeOpen(brief, in, now, limits);
    composeEvents(brief, in, now, limits);
    composeSystems(brief, in, now, limits);
    composeGrants(brief, in, now);
    composeSatisfaction(brief, in, now);
    composePrepare(brief, in, now, limits);
    composeAdditions(brief, in, now, limits);
    return brief;
}

} // namespace zhike
