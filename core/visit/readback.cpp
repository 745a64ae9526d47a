// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/readback.h"

#include "core/base/day_text.h"

#include "core/visit/visit_text.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

constexpr qsizetype namedChecks = 3;

using Name = std::function<QString(Id<Engineer>)>;

QString joined(const QStringList& parts)
{
    return parts.join(VisitText::tr(", ", "between things in a sentence"));
}

QString checksLine(const VisitRecord& record)
{
    QStringList abnormal;
    int done = 0;
    for (const VisitCheck& check : record.checks) {
        done += check.state != CheckState::Open;
        if (check.state == CheckState::Abnormal)
            abnormal += check.item;
    }
    if (done == 0)
        return {};
    const auto all = qsizetype(record.checks.size());
    if (abnormal.isEmpty())
        return VisitText::tr("We checked %1 of %2 items; all is well.").arg(done).arg(all);
    const qsizetype count = abnormal.size();
    QString named = joined(abnormal.mid(0, namedChecks));
    if (count > namedChecks)
        named += VisitText::tr(" and others", "after the first of several things");
    return VisitText::tr("We checked %1 of %2 items; %3 abnormal: %4.")
        .arg(done)
        .arg(all)
        .arg(count)
        .arg(named);
}

/// 由陈思远于 11-30 前更换备机电源
QString stepWords(const VisitRecord::Step& step, const Name& name)
{
    const QString day =
        speaksEnglish() ? dayInEnglish(step.dueOn, false, false) : step.dueOn.toString(u"MM-dd"_s);
    const QString who = step.engineer ? name(step.engineer) : QString();
    return who.isEmpty() ? VisitText::tr("%1 by %2").arg(step.text.trimmed(), day)
                         : VisitText::tr("%1 by %2, %3").arg(step.text.trimmed(), day, who);
}

void addFindings(const VisitRecord& record, const Name& name, QStringList& lines)
{
    for (std::size_t i = 0; i < record.findings.size(); ++i) {
        const QString text = record.findings[i].text.trimmed();
        if (text.isEmpty())
            continue;
        QStringList steps;
        for (const VisitRecord::Step& step : record.steps)
            if (step.finding == int(i) && !step.text.trimmed().isEmpty())
                steps += stepWords(step, name);
        lines += steps.isEmpty() ? VisitText::tr("Found: %1. What follows is still to be agreed.").arg(text)
                                 : VisitText::tr("Found: %1. Agreed: %2.").arg(text, joined(steps));
    }
}

void addOtherSteps(const VisitRecord& record, const Name& name, QStringList& lines)
{
    QStringList steps;
    for (const VisitRecord::Step& step : record.steps)
        if (step.finding < 0 && !step.text.trimmed().isEmpty())
            steps += stepWords(step, name);
    if (!steps.isEmpty())
        lines += VisitText::tr("Next: %1.").arg(joined(steps));
}

} // namespace

QString composeReadback(const VisitRecord& record, const Name& engineerName)
{
    QStringList lines;
    lines += checksLine(record);
    addFindings(record, engineerName, lines);
    for (const SystemChange& change : record.changes)
        if (!change.what.trimmed().isEmpty())
            lines += change.rollback.trimmed().isEmpty()
                         ? VisitText::tr("Changed: %1.").arg(change.what.trimmed())
                         : VisitText::tr("Changed: %1. To take it back: %2.")
                               .arg(change.what.trimmed(), change.rollback.trimmed());
    for (const Risk& risk : record.risks)
        if (!risk.text.trimmed().isEmpty())
            lines += VisitText::tr("A risk to mind: %1.").arg(risk.text.trimmed());
    addOtherSteps(record, engineerName, lines);
    if (!record.knowledge.trimmed().isEmpty())
        lines += VisitText::tr("Handed over: %1").arg(record.knowledge.trimmed());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace zhike
