// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/health_words.h"

#include "ui/parts/format.h"
#include <QtCore/QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HealthWords)
};

QString partAndLoss(const HealthShare& share)
{
    return healthPartWord(share.part) + u' ' + format::signedNumber(-share.lost);
}

} // namespace

QString healthPartWord(HealthPart part)
{
    switch (part) {
    case HealthPart::Satisfaction:
        return Words::tr("Satisfaction");
    case HealthPart::Attainment:
        return Words::tr("SLA attainment");
    case HealthPart::OpenWork:
        return Words::tr("Open and overdue");
    case HealthPart::VisitRhythm:
        return Words::tr("Visit rhythm");
    case HealthPart::Payment:
        return Words::tr("Payment");
    }
    return {};
}

QString healthLosses(const Health& health, qsizetype most)
{
    std::vector<HealthShare> lost;
    std::ranges::copy_if(health.shares, std::back_inserter(lost), [](const auto& s) { return s.lost > 0; });
    std::ranges::stable_sort(lost, std::greater(), &HealthShare::lost);
    QStringList words;
    for (const HealthShare& share : lost)
        words << partAndLoss(share);
    const QString said = words.mid(0, most).join(Words::tr(", "));
    //: After the greatest losses of health: there are smaller ones
    return words.size() > most ? Words::tr("%1 …").arg(said) : said;
}

QString healthExplained(const Health& health)
{
    if (!health.score)
        return Words::tr("Nothing is known yet that health could be made of.");
    QStringList lines{Words::tr("Health %1 of 100: at most 50 is red, at most 75 amber").arg(*health.score)};
    for (const HealthShare& share : health.shares)
        //: %1 a part of health, %2 its share of the 100 points, %3 how many it lost
        lines << Words::tr("%1: weight %2, lost %3")
                     .arg(healthPartWord(share.part))
                     .arg(qRound(share.weight))
                     .arg(share.lost);
    QStringList absent;
    for (const HealthPart part : health.absent)
        absent << healthPartWord(part);
    if (!absent.isEmpty())
        lines << Words::tr("No data, weight shared out: %1").arg(absent.join(Words::tr(", ")));
    return lines.join(u'\n');
}

QString healthDefinition()
{
    return Words::tr(
        "0 to 100: satisfaction 30, kept promises 25, open complaints and overdue work 20, visit "
        "rhythm 15, payment 10; what has no data shares out its weight. At most 50 is red, at most "
        "75 amber.");
}

QString healthCauseWords(const HealthCause& cause, QDate today)
{
    QString what = cause.text;
    if (cause.part == HealthPart::Satisfaction)
        what = format::joined({Words::tr("rated %1 / 5").arg(cause.answer), cause.text});
    else if (cause.part == HealthPart::Attainment && cause.clock)
        //: %1 a clock of a request: first response, arrival, resolution; %2 the day it was due
        what = format::joined(
            {cause.mark + u' ' + cause.text,
             Words::tr("%1 overdrawn, due %2").arg(enumLabel(*cause.clock), format::plainDate(cause.due))});
    else if (cause.part == HealthPart::Payment && cause.answer > 0)
        what = format::joined({cause.text, Words::tr("paid %n day(s) late", nullptr, cause.answer)});
    else if (cause.due.isValid())
        what = format::joined(
            {cause.text, Words::tr("%n day(s) overdue", nullptr, int(cause.due.daysTo(today)))});
    else if (!cause.mark.isEmpty())
        what = cause.mark + u' ' + cause.text;
    return format::signedNumber(-cause.points) + u"  "_s + what;
}

} // namespace zhike
