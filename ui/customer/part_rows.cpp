// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/part_rows.h"

#include "ui/customer/customer_words.h"
#include "ui/parts/format.h"
#include "ui/parts/paint.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr qint64 endsSoon = 60; // days before the end of a warranty or contract that are worth a colour

struct PartRowsWords {
    Q_DECLARE_TR_FUNCTIONS(PartRows)
};

template <class T>
Row rowFor(const T& record)
{
    Row row;
    row.id = record.id.uuid;
    row.kind = static_cast<int>(describe<T>().kind);
    row.archived = record.archivedAt.has_value();
    if (row.archived)
        row.tag = PartRowsWords::tr("Archived");
    row.action = PartRowsWords::tr("Edit");
    return row;
}

Ink endInk(QDate end, QDate today)
{
    if (!end.isValid())
        return Ink::Quiet;
    return end < today ? Ink::Red : today.daysTo(end) <= endsSoon ? Ink::Amber : Ink::Quiet;
}

Row contactRow(const Contact& c)
{
    Row row = rowFor(c);
    row.initials = initialsOf(c.name);
    row.title = c.name;
    const QString wechat = c.wechat.isEmpty() ? QString() : PartRowsWords::tr("WeChat %1").arg(c.wechat);
    row.subtitle = format::joined({c.title, c.role ? enumLabel(*c.role) : QString(), c.email, wechat,
                                   c.preferences.left(200).simplified()});
    const QString first = c.mobile.isEmpty() ? c.phone : c.mobile;
    row.right1 = format::phone(first);
    row.right2 = first == c.phone ? QString() : format::phone(c.phone);
    row.toolTip = c.preferences.left(1000);
    return row;
}

Row siteRow(const Site& s, const CustomerPage& page)
{
    Row row = rowFor(s);
    row.icon = u"place"_s;
    row.title = s.name;
    const auto person = std::ranges::find(page.contacts, s.contact, [](const Contact& c) { return c.id; });
    row.subtitle = format::joined({shortRegion(s.region), s.address, s.notes.left(200).simplified()});
    row.right1 = s.contact && person != page.contacts.end() ? person->name : QString();
    return row;
}

Row systemRow(const System& s, const CustomerPage& page)
{
    Row row = rowFor(s);
    row.icon = u"system"_s;
    row.title = s.name;
    const auto place = std::ranges::find(page.sites, s.site, [](const Site& x) { return x.id; });
    const QString site = s.site && place != page.sites.end() ? place->name : QString();
    const QString product =
        s.product + (s.version.isEmpty() || s.product.isEmpty() ? s.version : u' ' + s.version);
    row.subtitle = format::joined({product, s.vendor, s.model, site, enumLabel(s.supplier)});
    if (s.criticality)
        row.right1 = PartRowsWords::tr("criticality %1").arg(*s.criticality);
    if (s.warrantyUntil.isValid()) {
        row.right2 = PartRowsWords::tr("warranty until %1").arg(format::plainDate(s.warrantyUntil));
        row.right2Ink = endInk(s.warrantyUntil, page.today);
    }
    return row;
}

Row contractRow(const ContractLine& line, const CustomerPage& page)
{
    const Contract& k = line.contract;
    Row row = rowFor(k);
    row.icon = u"contract"_s;
    row.title = k.number;
    row.subtitle = format::joined(
        {PartRowsWords::tr("%1 to %2").arg(format::plainDate(k.startsOn), format::plainDate(k.endsOn)),
         k.scope.left(200).simplified()});
    row.badge = tierWord(line.tierName, line.tierEnglishName);
    row.badgeRank = line.tierRank;
    if (k.annualFee)
        row.right1 = format::money(k.annualFee->amount);
    const qint64 days = page.today.daysTo(k.endsOn);
    if (k.startsOn > page.today)
        row.right2 = PartRowsWords::tr("not begun");
    else
        row.right2 = days < 0 ? PartRowsWords::tr("over")
                              : PartRowsWords::tr("%n day(s) left", nullptr, static_cast<int>(days));
    row.right2Ink = days < 0 ? Ink::Quiet : endInk(k.endsOn, page.today);
    row.toolTip = k.scope.left(1000);
    return row;
}

/// From a day, to another or until further notice.
QString spell(QDate from, QDate until)
{
    return until.isValid()
               ? PartRowsWords::tr("%1 to %2").arg(format::plainDate(from), format::plainDate(until))
               : PartRowsWords::tr("since %1").arg(format::plainDate(from));
}

/// Who proposed it and who decided, with the reason for the decision.
QString whoDecided(const TierAssignment& a)
{
    QStringList said;
    if (!a.proposedBy.isEmpty())
        said << PartRowsWords::tr("proposed by %1 on %2").arg(a.proposedBy, format::plainDate(a.proposedOn));
    const QString on = format::plainDate(a.decidedOn);
    if (a.state == AssignmentState::Approved && a.proposedBy.isEmpty())
        said << a.decidedBy;
    else if (a.state == AssignmentState::Approved)
        said << PartRowsWords::tr("approved by %1 on %2").arg(a.decidedBy, on);
    else if (a.state == AssignmentState::Rejected)
        said << PartRowsWords::tr("rejected by %1 on %2").arg(a.decidedBy, on);
    else if (a.state == AssignmentState::Withdrawn)
        said << PartRowsWords::tr("withdrawn on %1").arg(on);
    said << a.decisionReason.left(200).simplified();
    return format::joined(said);
}

Row tierRow(const TierSpell& s, bool current)
{
    Row row = rowFor(s.assignment);
    row.icon = u"tier"_s;
    row.action = s.assignment.state == AssignmentState::Proposed ? PartRowsWords::tr("Decide …") : QString();
    row.title = s.assignment.state == AssignmentState::Proposed
                    ? PartRowsWords::tr("from %1").arg(format::plainDate(s.assignment.startsOn))
                    : spell(s.assignment.startsOn, s.assignment.endsOn);
    row.subtitle = format::joined({s.assignment.reason.left(200).simplified(), whoDecided(s.assignment)});
    row.badge = tierWord(s.tierName, s.tierEnglishName);
    row.badgeRank = s.rank;
    if (current)
        row.right1 = PartRowsWords::tr("in force");
    else if (s.assignment.state != AssignmentState::Approved)
        row.right1 = enumLabel(s.assignment.state);
    row.right1Ink = current                                           ? Ink::Green
                    : s.assignment.state == AssignmentState::Proposed ? Ink::Amber
                                                                      : Ink::Quiet;
    row.toolTip = format::joined({s.assignment.reason.left(1000), whoDecided(s.assignment)});
    return row;
}

Row engineerRow(const EngineerSpell& s, QDate today)
{
    Row row = rowFor(s.assignment);
    row.initials = initialsOf(s.engineerName);
    row.action.clear();
    row.title = s.engineerName;
    row.tag = enumLabel(s.assignment.role);
    row.tagKind = s.on(today) ? TagKind::Accent : TagKind::Grey;
    row.subtitle = format::joined({s.systemName, spell(s.assignment.startsOn, s.assignment.endsOn),
                                   s.assignment.reason.left(200).simplified()});
    row.right1 = s.on(today)                     ? PartRowsWords::tr("in force")
                 : s.assignment.startsOn > today ? PartRowsWords::tr("not begun")
                                                 : PartRowsWords::tr("over");
    row.right1Ink = s.on(today) ? Ink::Green : Ink::Quiet;
    return row;
}

void addGroup(QVector<RowGroup>& groups, const QString& title, QVector<Row> rows)
{
    if (rows.isEmpty())
        return;
    RowGroup group;
    group.title = title;
    group.note = format::count(rows.size());
    group.rows = std::move(rows);
    groups.append(std::move(group));
}

} // namespace

QVector<RowGroup> contactGroups(const CustomerPage& page)
{
    QVector<Row> rows;
    for (const Contact& c : page.contacts)
        rows.append(contactRow(c));
    QVector<RowGroup> groups;
    addGroup(groups, PartRowsWords::tr("Contacts"), rows);
    return groups;
}

QVector<RowGroup> placeGroups(const CustomerPage& page)
{
    QVector<Row> sites;
    for (const Site& s : page.sites)
        sites.append(siteRow(s, page));
    QVector<Row> systems;
    for (const System& s : page.systems)
        systems.append(systemRow(s, page));
    QVector<RowGroup> groups;
    addGroup(groups, PartRowsWords::tr("Sites"), sites);
    addGroup(groups, PartRowsWords::tr("Systems"), systems);
    return groups;
}

QVector<RowGroup> agreementGroups(const CustomerPage& page)
{
    QVector<Row> contracts;
    for (const ContractLine& line : page.contracts)
        contracts.append(contractRow(line, page));
    QVector<Row> tiers;
    for (size_t i = 0; i < page.tiers.size(); ++i)
        tiers.append(tierRow(page.tiers[i], page.currentTier == i));
    QVector<Row> engineers;
    for (const EngineerSpell& s : page.engineers)
        engineers.append(engineerRow(s, page.today));
    QVector<RowGroup> groups;
    addGroup(groups, PartRowsWords::tr("Tiers"), tiers);
    addGroup(groups, PartRowsWords::tr("Engineers"), engineers);
    addGroup(groups, PartRowsWords::tr("Contracts"), contracts);
    return groups;
}

} // namespace zhike
