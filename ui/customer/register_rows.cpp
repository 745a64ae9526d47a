// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/register_rows.h"

#include "ui/complaint/complaint_words.h"
#include "ui/customer/customer_words.h"
#include "ui/parts/format.h"
#include "ui/visit/attachment_actions.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct RegisterRowsWords {
    Q_DECLARE_TR_FUNCTIONS(RegisterRows)
};

template <class T>
Row rowFor(const Named<T>& named, const QString& icon, const QString& title)
{
    Row row;
    row.id = named.record.id.uuid;
    row.kind = static_cast<int>(describe<T>().kind);
    row.icon = icon;
    row.title = title.simplified().left(300);
    row.action = RegisterRowsWords::tr("Edit");
    return row;
}

Row riskRow(const Named<Risk>& named, QDate today)
{
    const Risk& risk = named.record;
    Row row = rowFor(named, u"risk"_s, risk.text);
    row.tag = riskWord(riskLevel(risk));
    row.tagKind = riskTag(riskLevel(risk));
    row.subtitle = format::joined({named.site, named.system, enumLabel(risk.supplier), named.engineer,
                                   risk.measure.left(200).simplified()});
    row.right1 = enumLabel(risk.state);
    row.right1Ink = isOpen(risk.state) ? Ink::Plain : Ink::Quiet;
    if (isOpen(risk.state) && risk.dueOn.isValid()) {
        row.right2 = dueWords(risk.dueOn, today);
        row.right2Ink = risk.dueOn < today ? Ink::Red : Ink::Quiet;
    }
    row.archived = !isOpen(risk.state);
    row.toolTip = risk.measure.left(1000);
    return row;
}

Row planRow(const Named<ContingencyPlan>& named)
{
    const ContingencyPlan& plan = named.record;
    Row row = rowFor(named, u"list"_s, plan.scenario);
    row.subtitle = format::joined({named.system, plan.steps.left(300).simplified()});
    row.right1 = plan.lastDrill.isValid()
                     ? RegisterRowsWords::tr("drilled %1").arg(format::plainDate(plan.lastDrill))
                     : RegisterRowsWords::tr("never drilled");
    row.right1Ink = plan.lastDrill.isValid() ? Ink::Quiet : Ink::Amber;
    row.toolTip = plan.steps.left(2000);
    return row;
}

Row improvementRow(const Named<Improvement>& named, QDate today)
{
    const Improvement& i = named.record;
    Row row = rowFor(named, u"check"_s, i.title);
    row.tag = enumLabel(i.state);
    row.tagKind = improvementTag(i.state);
    row.subtitle = format::joined({named.engineer, i.goal, i.result.left(200).simplified()});
    if (i.doneOn.isValid())
        row.right1 = format::plainDate(i.doneOn);
    else if (i.dueOn.isValid())
        row.right1 = dueWords(i.dueOn, today);
    row.right1Ink = isOpen(i.state) && i.dueOn.isValid() && i.dueOn < today ? Ink::Red : Ink::Quiet;
    row.archived = !isOpen(i.state);
    row.toolTip = i.plan.left(1000);
    return row;
}

Row changeRow(const Named<SystemChange>& named, const Clock& clock)
{
    const SystemChange& change = named.record;
    Row row = rowFor(named, u"change"_s, change.what);
    const QString rollback =
        change.rollback.isEmpty()
            ? QString()
            : RegisterRowsWords::tr("back: %1").arg(change.rollback.left(200).simplified());
    row.subtitle =
        format::joined({named.system, change.why.left(200).simplified(), rollback, named.engineer});
    row.right1 = format::plainDate(change.changedAt.dateIn(clock.zone()));
    if (change.result) {
        row.right2 = enumLabel(*change.result);
        row.right2Ink = *change.result == ChangeResult::Succeeded ? Ink::Green : Ink::Amber;
    }
    row.toolTip = change.why.left(1000);
    return row;
}

Row opportunityRow(const Named<Opportunity>& named)
{
    Row row = rowFor(named, u"money"_s, named.record.text);
    row.subtitle = format::joined({format::plainDate(named.record.notedOn), named.engineer, named.visit,
                                   enumLabel(named.record.state)});
    if (named.record.expected)
        row.right1 = format::money(named.record.expected->amount);
    return row;
}

Row commendationRow(const Named<Commendation>& named)
{
    Row row = rowFor(named, u"star"_s, named.record.text);
    row.subtitle = format::joined({format::plainDate(named.record.receivedOn), named.engineer, named.visit});
    return row;
}

Row fileRow(const Named<Attachment>& named, const Clock& clock)
{
    const Attachment& file = named.record;
    Row row = rowFor(named, u"attachment"_s, file.name);
    const QString pixels = file.isPicture() ? u"%1 × %2"_s.arg(*file.width).arg(*file.height) : QString();
    row.subtitle =
        format::joined({sizeWords(file.size), pixels, named.visit, named.system,
                        file.addition ? RegisterRowsWords::tr("added after the signature") : QString()});
    row.right1 = format::dateTime(file.takenAt.value_or(file.createdAt), clock);
    row.right1Ink = Ink::Quiet;
    row.action = RegisterRowsWords::tr("Open");
    return row;
}

template <class T, class Fn>
void addGroup(QVector<RowGroup>& groups, const QString& title, const std::vector<Named<T>>& records, Fn rowOf)
{
    if (records.empty())
        return;
    RowGroup group;
    group.title = title;
    group.note = format::count(static_cast<qint64>(records.size()));
    for (const Named<T>& record : records)
        group.rows.append(rowOf(record));
    groups.append(std::move(group));
}

} // namespace

TagKind riskTag(RiskLevel level)
{
    switch (level) {
    case RiskLevel::High:
        return TagKind::Red;
    case RiskLevel::Medium:
        return TagKind::Amber;
    default:
        return TagKind::Grey;
    }
}

QString riskWord(RiskLevel level)
{
    switch (level) {
    case RiskLevel::High:
        return enumLabel(Severity::High);
    case RiskLevel::Medium:
        return enumLabel(Severity::Medium);
    case RiskLevel::Low:
        return enumLabel(Severity::Low);
    case RiskLevel::Unknown:
        break;
    }
    return {};
}

QVector<RowGroup> registerGroups(const CustomerRegister& all, const Clock& clock)
{
    QVector<RowGroup> groups;
    addGroup(groups, RegisterRowsWords::tr("Risks"), all.risks,
             [&](const Named<Risk>& r) { return riskRow(r, clock.today()); });
    addGroup(groups, RegisterRowsWords::tr("Contingency plans"), all.plans, planRow);
    addGroup(groups, RegisterRowsWords::tr("Improvements"), all.improvements,
             [&](const Named<Improvement>& i) { return improvementRow(i, clock.today()); });
    addGroup(groups, RegisterRowsWords::tr("Changes"), all.changes,
             [&](const Named<SystemChange>& c) { return changeRow(c, clock); });
    addGroup(groups, RegisterRowsWords::tr("Opportunities"), all.opportunities, opportunityRow);
    addGroup(groups, RegisterRowsWords::tr("Commendations"), all.commendations, commendationRow);
    return groups;
}

QVector<RowGroup> fileGroups(const std::vector<Named<Attachment>>& files, const Clock& clock)
{
    QVector<RowGroup> groups;
    addGroup(groups, RegisterRowsWords::tr("Photos and files"), files,
             [&](const Named<Attachment>& f) { return fileRow(f, clock); });
    return groups;
}

} // namespace zhike
